"""Sentences to tensors: word pieces, shapes, labels; batches of like length."""

import random
from collections import Counter

import torch

import corpus
from model import TAG_HEADS
from wordpiece import CASINGS, recased, shape

LONGEST = 510


class Example:
    """One input sequence with a label a word for each head; -100 where there is none."""

    def __init__(self, words, space_after, wordpieces):
        self.words = words
        self.pieces = [wordpieces.of(w) for w in words]
        joined = [False] + [not space for space in space_after[:-1]]
        self.shapes = [shape(w, j) for w, j in zip(words, joined)]
        self.size = 2 + sum(map(len, self.pieces))
        self.targets = {}

    def copy(self):
        e = object.__new__(Example)
        e.__dict__.update(self.__dict__)
        return e

    def without_last_word(self):
        e = self.copy()
        e.words, e.pieces, e.shapes = self.words[:-1], self.pieces[:-1], self.shapes[:-1]
        e.size = self.size - len(self.pieces[-1])
        e.targets = {k: v[:-1] for k, v in self.targets.items()}
        return e

    def part(self, start, end):
        """Some of the words, with no end to be seen after the last one."""
        e = self.copy()
        e.words, e.pieces, e.shapes = self.words[start:end], self.pieces[start:end], self.shapes[start:end]
        e.shapes = [e.shapes[0] % CASINGS] + e.shapes[1:]
        e.size = 2 + sum(map(len, e.pieces))
        e.targets = {k: v[start:end - 1] + [-100] for k, v in self.targets.items()}
        return e

    def recased(self, change):
        e = self.copy()
        e.shapes = [recased(s, change) for s in self.shapes]
        return e

    def curled(self, wordpieces):
        """With typographic quotes and apostrophes in place of straight ones."""
        e = self.copy()
        opens = [s < CASINGS for s in self.shapes]
        e.words = [curled(w, o) for w, o in zip(self.words, opens)]
        e.pieces = [wordpieces.of(w) for w in e.words]
        e.size = 2 + sum(map(len, e.pieces))
        return e


def curled(word, opens):
    if word in ('"', "'"):
        return {'"': "“”", "'": "‘’"}[word][0 if opens else 1]
    return word.replace("'", "’")


def labels_of(sentences, rare=4):
    """The inventories of all heads; lemma scripts and feature bundles only when not rare."""
    count = {t: Counter() for t in ("upos", "xpos", "feats", "lemma", "kind", "relation")}
    for s in sentences:
        count["upos"].update(s.upos)
        count["xpos"].update(s.xpos)
        count["feats"].update(s.feats)
        count["relation"].update(s.relations)
        count["lemma"].update(map(corpus.lemma_script, s.words, s.lemmas))
        if s.has_mentions:
            count["kind"].update(corpus.head_kinds(s))
    least = {"feats": rare, "lemma": rare}
    labels = {t: sorted(k for k, n in c.items() if n >= least.get(t, 1)) for t, c in count.items()}
    labels["named"] = ["O"] + [p + t for t in ("PER", "LOC", "ORG") for p in ("B-", "I-")]
    return labels


def example(s, labels, wordpieces):
    e = Example(s.words, s.space_after, wordpieces)
    index = {t: {k: i for i, k in enumerate(v)} for t, v in labels.items()}
    code = lambda task, values: [index[task].get(v, -100) for v in values]
    nothing = [-100] * len(s.words)
    e.targets = {
        "upos": code("upos", s.upos), "xpos": code("xpos", s.xpos),
        "feats": code("feats", s.feats), "relation": code("relation", s.relations),
        "lemma": code("lemma", map(corpus.lemma_script, s.words, s.lemmas)),
        "head": list(s.heads),
        "kind": code("kind", corpus.head_kinds(s)) if s.has_mentions else nothing,
        "named": code("named", corpus.named_spans(s)) if s.has_mentions else nothing,
    }
    return e


def windows(sentences, wordpieces, most=120, rng=None):
    """Stretches of running text, across sentences but not paragraphs, with sentence ends marked.

    With a source of chance the stretches begin anywhere, and some are written as carelessly as
    text on the web is.
    """
    out = []
    for run in corpus.paragraphs(sentences):
        words, spaces, ends = [], [], []
        for s in run:
            n = len(s.words)
            if rng and s is not run[-1] and n > 3 and s.words[-1] == "." and rng.random() < 0.04:
                n -= 1
            words += s.words[:n]
            spaces += s.space_after[:n - 1] + s.space_after[-1:]
            ends += [0] * (n - 1) + [1]
        at = 0
        while at < len(words):
            to = at + (rng.randint(30, most) if rng else most)
            e = Example(words[at:to], spaces[at:to], wordpieces)
            # What follows the last word is not to be seen.
            e.targets = {"boundary": ends[at:to][:-1] + [-100]}
            if rng:
                e = recast(e, rng)
                e = e.curled(wordpieces) if rng.random() < CURLED else e
            if e.size <= LONGEST:
                out.append(e)
            at = to
    return out


def stretches(sentences, wordpieces, most=120, rng=None):
    """What the product looks at for sentence ends: the words of a paragraph between two sure ends."""
    out = []
    for e in windows(sentences, wordpieces, most, rng):
        start = 0
        for i in sure_ends(e) + [len(e.words) - 1]:
            out.append(e.part(start, i + 1))
            start = i + 1
    return out


def sure_ends(e):
    """As Stretch.java has it: a mark that stands alone, not after an initial, before a space and a capital."""
    return [i for i in range(len(e.words) - 1)
            if e.words[i] in (".", "?", "!") and e.shapes[i + 1] in CAPITALISED
            and not (i and len(e.words[i - 1]) == 1 and e.words[i - 1].isalpha())]


class Batch:
    def __init__(self, examples, cls, sep, device):
        longest = max(e.size for e in examples)
        ids = torch.zeros(len(examples), longest, dtype=torch.long)
        shapes, mask = torch.zeros_like(ids), torch.zeros_like(ids)
        first, follower, self.lengths = [], [], []
        for row, e in enumerate(examples):
            line, forms = [cls], [0]
            for pieces, form in zip(e.pieces, e.shapes):
                first.append(row * longest + len(line))
                line += pieces
                forms += [form] * len(pieces)
            follower += first[len(follower) + 1:] + [row * longest]
            ids[row, :e.size] = torch.tensor(line + [sep])
            shapes[row, :e.size] = torch.tensor(forms + [0])
            mask[row, :e.size] = 1
            self.lengths.append(len(e.words))
        to = lambda x: x.to(device)
        self.ids, self.shapes, self.mask = to(ids), to(shapes), to(mask)
        self.first, self.follower = to(torch.tensor(first)), to(torch.tensor(follower))
        self.targets = {t: to(torch.tensor([v for e in examples for v in e.targets[t]]))
                        for t in examples[0].targets}
        if "head" in self.targets:
            starts = torch.tensor([sum(self.lengths[:i]) for i in range(len(self.lengths))])
            offset = to(starts.repeat_interleave(torch.tensor(self.lengths)))
            heads = self.targets["head"]
            self.head_index = torch.where(heads > 0, heads - 1 + offset, -torch.ones_like(heads))


def grouped(examples, budget, rng=None):
    """Groups of examples of like length, at most `budget` pieces each with padding."""
    key = lambda e: e.size + (rng.random() * 3 if rng else 0)
    groups, group = [], []
    for e in sorted(examples, key=key):
        if group and (len(group) + 1) * max(e.size, group[-1].size) > budget:
            groups.append(group)
            group = []
        group.append(e)
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


CAPITALISED = (2, 3, 7)  # shapes of words after a space that begin with a capital
ALL_LOWER, ALL_CAPITALS = {2: 1, 3: 1, 7: 1, 8: 1}, {1: 3, 2: 3, 8: 3}
TITLE = {1: 2}
CURLED = 0.12  # of the sentences; the treebanks have mostly straight quotes, edited text has not


def recast(e, rng):
    """Now and then all lower case, all capitals or all words capitalised."""
    draw = rng.random()
    if draw < 0.03:
        return e.recased(ALL_LOWER)
    if draw < 0.05:
        return e.recased(ALL_CAPITALS)
    return e.recased(TITLE) if draw < 0.07 else e


def roughened(e, punct, wordpieces, rng):
    """Now and then a headline's, a printer's or a careless writer's version of a sentence."""
    e = recast(e, rng)
    if rng.random() < 0.06 and len(e.words) > 3 and e.targets["upos"][-1] == punct \
            and len(e.words) not in e.targets["head"]:
        e = e.without_last_word()
    return e.curled(wordpieces) if rng.random() < CURLED else e
