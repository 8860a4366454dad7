"""Fits the head for names of persons, places and organisations:  python3 names.py analyser.pt --data DIR --start DIR

The encoder stays as it is. The head is fitted on the spans over EWT's development part together
with the names that GUM's training documents imply; its scores are cross-validated by document.
The head is written into the checkpoint.
"""

import argparse
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from batches import Batch, example, grouped
from model import Analyser
from wordpiece import WordPieces

FOLDS, INNER, EPOCHS = 5, 96, 8
NAMELESS_EVERY = 7  # of GUM's sentences without a name one in so many is shown
GUM_SHARE = 0.1  # GUM's names are derived by rule: they count less than a span that was annotated


def annotated(path):
    """The BIO tags of each sentence, by its name, of a file with a word a line."""
    sentences, name = {}, ""
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if line.startswith("# sent_id"):
            name = line.rstrip("\n").split("= ")[-1]
        elif not line.startswith("#") and len(cells) > 2:
            tag = cells[2] if cells[2][2:] in ("PER", "LOC", "ORG") else "O"
            sentences.setdefault(name, []).append(tag)
    return sentences


def vectors(model, sentences, labels, pieces):
    out = {}
    examples = [example(s, labels, pieces) for s in sentences]
    index = {id(e): i for i, e in enumerate(examples)}
    with torch.no_grad():
        for group in grouped([e for e in examples if e.size <= 500], 3000):
            batch = Batch(group, pieces.cls, pieces.sep, "cpu")
            for e, words in zip(group, model.word_vectors(batch).split(batch.lengths)):
                out[index[id(e)]] = words.clone()
    return out


class Head(nn.Module):
    def __init__(self, width, kinds):
        super().__init__()
        self.inner, self.outer, self.drop = nn.Linear(width, INNER), nn.Linear(INNER, kinds), nn.Dropout(0.3)

    def forward(self, x):
        return self.outer(self.drop(torch.relu(self.inner(self.drop(x)))))


def fit(parts, kinds, seed):
    """parts: (vectors, codes, weight) of sentences."""
    torch.manual_seed(seed)
    x = torch.cat([p[0] for p in parts])
    y = torch.cat([p[1] for p in parts])
    w = torch.cat([torch.full((len(p[1]),), p[2]) for p in parts])
    head = Head(x.shape[1], kinds)
    optimiser = torch.optim.AdamW(head.parameters(), 2e-3, weight_decay=0.02)
    for epoch in range(EPOCHS):
        for group in optimiser.param_groups:
            group["lr"] = 2e-3 * (1 - epoch / EPOCHS)
        for rows in torch.randperm(len(x)).split(256):
            optimiser.zero_grad()
            (F.cross_entropy(head(x[rows]), y[rows], reduction="none") * w[rows]).mean().backward()
            optimiser.step()
    return head.eval()


def best_path(scores):
    """Viterbi: an inside label follows the same kind."""
    n, k = scores.shape
    total, back = scores[0].clone(), []
    for label in range(2, k, 2):
        total[label] = -1e9
    for i in range(1, n):
        grid = total[:, None].expand(k, k).clone()
        for label in range(2, k, 2):
            for before in range(k):
                if before not in (label, label - 1):
                    grid[before, label] = -1e9
        best, source = grid.max(0)
        total = best + scores[i]
        back.append(source)
    path = [int(total.argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def spans(codes):
    found, start = set(), None
    for i, c in enumerate(list(codes) + [0]):
        if start is not None and c != codes[start] + 1:
            found.add((start, i, (codes[start] + 1) // 2))
            start = None
        if c % 2 == 1:
            start = i
    return found


def write(path, sentences, scores):
    """A line a word; a sentence without spans or too long for the network has no names."""
    none = [9.0] + [-9.0] * 6
    with open(path, "w") as out:
        for s in sentences:
            rows = scores[s.name].tolist() if s.name in scores else [none] * len(s.words)
            for row in rows:
                out.write(" ".join("%.4f" % x for x in row) + "\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("checkpoint")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--start", required=True)
    arguments.add_argument("--folds", help="write the scores of each word by a head that has not seen its document; fit no more")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    state = torch.load(options.checkpoint, map_location="cpu")
    labels = state["labels"]
    model = Analyser(labels)
    model.load_state_dict(state["model"])
    model.eval()
    pieces = WordPieces(os.path.join(options.start, "all-minilm-l6-v2-tokenizer.json"))
    web = corpus.read(os.path.join(options.data, "ud-ewt", "dev.conllu"))
    tags = annotated(os.path.join(options.data, "ud-ewt", "entities-dev.iob2"))
    everything = web
    web = [s for s in web if len(tags.get(s.name, [])) == len(s.words)]
    print(len(web), "sentences with spans", flush=True)
    code = {t: i for i, t in enumerate(labels["named"])}
    gum = [s for i, s in enumerate(corpus.training_documents(options.data)) if s.has_mentions
           and (i % NAMELESS_EVERY == 0 or any(t != "O" for t in corpus.named_spans(s)))]
    web_vectors, gum_vectors = vectors(model, web, labels, pieces), vectors(model, gum, labels, pieces)
    web_parts = {i: (v, torch.tensor([code[t] for t in tags[web[i].name]]), 1.0) for i, v in web_vectors.items()}
    gum_parts = [(v, torch.tensor([code[t] for t in corpus.named_spans(gum[i])]), GUM_SHARE)
                 for i, v in gum_vectors.items()]
    documents = sorted({s.document for s in web})
    both = ours = theirs = 0
    unseen = {}
    for fold in range(FOLDS):
        test = set(documents[fold::FOLDS])
        seen = [p for i, p in web_parts.items() if web[i].document not in test]
        head = fit(seen + gum_parts, len(code), fold)
        with torch.no_grad():
            for i, (v, gold, _) in web_parts.items():
                if web[i].document in test:
                    scores = unseen[web[i].name] = head(v)
                    a, b = spans(best_path(scores)), spans(gold.tolist())
                    ours, theirs, both = ours + len(a), theirs + len(b), both + len(a & b)
    print("names, cross-validated: F1 %.1f, precision %.1f, recall %.1f (%d spans)" % (
        200 * both / (ours + theirs), 100 * both / ours, 100 * both / theirs, theirs))
    if options.folds:
        write(options.folds, everything, unseen)
        return
    state["names"] = fit(list(web_parts.values()) + gum_parts, len(code), 9).state_dict()
    torch.save(state, options.checkpoint)


if __name__ == "__main__":
    main()
