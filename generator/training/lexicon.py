"""Writes the lemma lexicon from WordNet 3.1's files:  python3 lexicon.py WORDNET_FOLDER OUT

Three lines a word class: irregular forms as form=lemma, and the regular words that rules alone
would get wrong or could not tell apart (all single-word verbs and adjectives; nouns whose plural
in -es or -ies is ambiguous). WordNet's licence asks for the notice that NOTICE carries.
"""

import os
import re
import sys

PLAIN = re.compile(r"[a-z]+$")
AMBIGUOUS_NOUN = re.compile(r".*(se|ze|xe|che|she|ie|oe|ve)$")


def words(folder, name):
    for line in open(os.path.join(folder, name), encoding="utf8"):
        word = line.split(" ", 1)[0]
        if PLAIN.match(word):
            yield word


def exceptions(folder, name):
    for line in open(os.path.join(folder, name), encoding="utf8"):
        parts = line.split()
        if len(parts) >= 2 and all(PLAIN.match(p) for p in parts[:2]):
            yield parts[0], parts[1]


def main(folder, out):
    verbs, adjectives = sorted(set(words(folder, "index.verb"))), sorted(set(words(folder, "index.adj")))
    nouns = sorted({w for w in words(folder, "index.noun") if AMBIGUOUS_NOUN.match(w)})
    short = [a for a in adjectives if len(a) <= 9]
    with open(out, "w", encoding="utf8") as f:
        for kind, regular, irregular in (("verb", verbs, "verb.exc"), ("noun", nouns, "noun.exc"),
                                         ("adjective", short, "adj.exc")):
            pairs = {}
            for form, lemma in exceptions(folder, irregular):
                pairs.setdefault(form, lemma)
            f.write("\t".join([kind + " words"] + regular) + "\n")
            f.write("\t".join([kind + " forms"] + ["%s=%s" % p for p in sorted(pairs.items())]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
