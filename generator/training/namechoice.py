"""Fits which words are a name, and of what:  python3 namechoice.py EXAMPLES --data DIR --out FILE

EXAMPLES is what `./lectern bench analyser` writes with -Dlectern.names. A logistic regression over the features of every
run of words that may be a name; where runs share words the set with the most log odds is taken. Scores are
cross-validated by document over EWT's development part; beside it, the names that GUM's development documents imply.
"""

import argparse
import math
import os
from collections import defaultdict

import torch
import torch.nn.functional as F

import corpus
import names

TYPES = ["PER", "LOC", "ORG"]
CODES = ["O"] + [p + t for t in TYPES for p in ("B-", "I-")]
FOLDS, ENOUGH = names.FOLDS, -0.6  # log odds from which on the best F1 was found
GUM_SHARE = 0.3  # GUM's names are derived by rule
PENALTY = 50.0  # on the squares of the weights of features with unit deviation
STEPS = 60
FEATURES = 139  # NameFeatures.COUNT


class Document:
    def __init__(self, name):
        self.name, self.ends, self.rows, self.words = name, [], [], []
        self.gold, self.labels = set(), None

    def finish(self, sentences, tags):
        at = 0
        for s in sentences:
            self.words += s.words
            own = tags(s)
            if own:
                self.gold |= {(at + a, at + b - 1, kind) for a, b, kind in names.spans([CODES.index(t) for t in own])}
            at += len(s.words)
        kinds = {(a, b): kind for a, b, kind in self.gold}
        self.labels = torch.tensor([kinds.get(e, 0) for e in self.ends], dtype=torch.long)
        self.rows = torch.tensor(self.rows).view(-1, len(self.rows[0]) if self.rows else FEATURES)


def read(path):
    documents = {}
    for line in open(path, encoding="utf8"):
        name, first, last, *values = line.split()
        document = documents.setdefault(name, Document(name))
        document.ends.append((int(first), int(last)))
        document.rows.append([float(v) for v in values])
    return documents


def by_document(sentences):
    groups = defaultdict(list)
    for s in sentences:
        groups[s.document].append(s)
    return groups


class Choice:
    def __init__(self, parts):
        """parts: (document, weight)"""
        x = torch.cat([d.rows for d, _ in parts])
        y = torch.cat([d.labels for d, _ in parts])
        w = torch.cat([torch.full((len(d.labels),), share) for d, share in parts])
        self.mean, self.deviation = x.mean(0), x.std(0) + 0.03
        x = (x - self.mean) / self.deviation
        self.weight = torch.zeros(len(TYPES) + 1, x.shape[1], requires_grad=True)
        self.bias = torch.zeros(len(TYPES) + 1, requires_grad=True)
        optimiser = torch.optim.LBFGS([self.weight, self.bias], max_iter=STEPS, line_search_fn="strong_wolfe")

        def miss():
            optimiser.zero_grad()
            loss = (F.cross_entropy(x @ self.weight.t() + self.bias, y, reduction="none") * w).sum()
            loss = loss + PENALTY / 2 * (self.weight ** 2).sum()
            loss.backward()
            return loss

        optimiser.step(miss)

    def names(self, document):
        with torch.no_grad():
            scores = ((document.rows - self.mean) / self.deviation) @ self.weight.t() + self.bias
        best, kind = scores[:, 1:].max(1)
        odds = (best - scores[:, 0] - ENOUGH).tolist()
        by_end = defaultdict(list)
        for (first, last), value, k in zip(document.ends, odds, kind.tolist()):
            if value > 0:
                by_end[last].append((first, value, k + 1))
        sums, chosen = {-1: 0.0}, {}
        for end in range(max(by_end, default=-1) + 1):
            sums[end] = sums[end - 1]
            for first, value, k in by_end[end]:
                if sums[first - 1] + value > sums[end]:
                    sums[end], chosen[end] = sums[first - 1] + value, (first, k)
        found, end = [], len(sums) - 2
        while end >= 0:
            if end in chosen:
                first, k = chosen[end]
                found.append((first, end))
                end = first
            end -= 1
        types = dict(zip(document.ends, scores[:, 1:].log_softmax(1)))
        return one_type_each({ends: types[ends] for ends in found}, document.words)

    def write(self, path):
        """As the product reads it: weights of the features as they are, a constant first."""
        with torch.no_grad():
            weight = self.weight / self.deviation
            bias = self.bias - weight @ self.mean
        with open(path, "w") as out:
            for row, constant in zip(weight.tolist(), bias.tolist()):
                out.write("\t".join("%.4g" % v for v in [constant] + row) + "\n")
            out.write("%.4g\n" % ENOUGH)


def one_type_each(names, words):
    """A name has one type in a document; a word also gets that of the longer names it begins or ends."""
    key = lambda ends: " ".join(w.lower().rstrip(".") or w for w in words[ends[0]:ends[1] + 1])
    totals = defaultdict(lambda: torch.zeros(len(TYPES)))
    for ends, types in names.items():
        totals[key(ends)] = totals[key(ends)] + types
    with_wholes = dict(totals)
    for whole, types in totals.items():
        parts = whole.split(" ")
        kind = TYPES[int(types.argmax())]
        if len(parts) > 1 and kind != "LOC":
            for part in {parts[0], parts[-1] if kind == "PER" else parts[0]} & set(totals):
                with_wholes[part] = with_wholes[part] + types
    return {(*ends, int(with_wholes[key(ends)].argmax()) + 1) for ends in names}


def report(what, found, gold):
    for kind in (1, 2, 3, 0):
        a, b = ({(d, *s) for d, spans in x.items() for s in spans if kind in (0, s[2])} for x in (found, gold))
        both = len(a & b)
        print("%s %s: F1 %.1f, precision %.1f, recall %.1f (%d spans)" % (
            what, TYPES[kind - 1] if kind else "all", 200 * both / max(1, len(a) + len(b)), 100 * both / max(1, len(a)),
            100 * both / max(1, len(b)), len(b)), flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("examples")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    read_documents = read(options.examples)
    tags = names.annotated(os.path.join(options.data, "ud-ewt", "entities-dev.iob2"))
    web = by_document(corpus.read(os.path.join(options.data, "ud-ewt", "dev.conllu")))
    fold = {name: i % FOLDS for i, name in enumerate(sorted(web))}
    known = {}
    for i, (name, sentences) in enumerate(web.items()):
        known[name] = read_documents.get("web%d" % i, Document(name))
        known[name].finish(sentences, lambda s: tags.get(s.name) if len(tags.get(s.name, [])) == len(s.words) else None)
    gum = corpus.gum_documents(os.path.join(options.data, "gum"))
    for name, sentences in gum.items():
        read_documents.setdefault(name, Document(name)).finish(sentences, corpus.named_spans)
    # What the network was trained on it reads too well to learn from.
    unread = [name for name in gum if name not in corpus.GUM_DEV
              and (name.split("_")[0] not in corpus.FREE_GENRES or name in corpus.UNCLEAR)]
    beside = [(read_documents[name], GUM_SHARE) for name in unread]
    found = {}
    for test in range(FOLDS):
        choice = Choice([(d, 1.0) for name, d in known.items() if fold[name] != test] + beside)
        found.update({name: choice.names(d) for name, d in known.items() if fold[name] == test})
    report("web, cross-validated,", found, {name: d.gold for name, d in known.items()})
    choice = Choice([(d, 1.0) for d in known.values()] + beside)
    held = {name: read_documents[name] for name in sorted(corpus.GUM_DEV)}
    report("GUM's development documents,", {name: choice.names(d) for name, d in held.items()},
           {name: d.gold for name, d in held.items()})
    choice.write(options.out)


if __name__ == "__main__":
    main()
