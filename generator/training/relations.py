"""Makes naming relations cheap:  python3 relations.py analyser.pt --data DIR --start DIR

The biaffine scores hold a matrix for each relation; multiplied out for all pairs they took a sixth
of the upper graph's time. Here a product of three small matrices (a canonical polyadic
decomposition) learns to give the same chances on training words and their heads, and now and then
on any other word of the sentence. The matrices are written into the checkpoint.
"""

import argparse
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from batches import example
from model import Analyser, with_one
from names import vectors
from wordpiece import WordPieces

RANK, EPOCHS, RATE, ROWS = 256, 6, 3e-3, 256
OTHER_HEADS = 0.3  # of the pairs are not the treebank's
TREEBANK = 0.3  # how much its relations count beside the full scores


class Ranks(nn.Module):
    def __init__(self, width, relations):
        super().__init__()
        self.child, self.head = nn.Linear(width, RANK, bias=False), nn.Linear(width, RANK, bias=False)
        self.relation = nn.Linear(RANK, relations)

    def forward(self, child, head):
        return self.relation(self.child(child) * self.head(head))


class Words:
    """All words of all sentences: vectors, heads (-1 the root), relations, and where their sentence lies."""

    def __init__(self, model, sentences, labels, pieces):
        known = vectors(model, sentences, labels, pieces)
        columns = [[], [], [], []]
        at = 0
        for i, words in known.items():
            e, n = example(sentences[i], labels, pieces), len(words)
            heads = [at + head - 1 if head > 0 else -1 for head in e.targets["head"]]
            for column, values in zip(columns, (heads, e.targets["relation"], [at] * n, [n] * n)):
                column += values
            at += n
        self.vectors = torch.cat([v.half() for v in known.values()])
        self.heads, self.relations, self.starts, self.lengths = map(torch.tensor, columns)

    def pairs(self, model, rows, heads):
        with torch.no_grad():
            child = with_one(F.gelu(model.rel_child(self.vectors[rows].float())))
            head = F.gelu(model.rel_head(self.vectors[heads.clamp(min=0)].float()))
            root = F.gelu(model.rel_head(model.root))[None]
            head = with_one(torch.where((heads < 0)[:, None], root, head))
            full = ((child @ model.rel_product).view(len(rows), model.relations, -1) * head[:, None]).sum(-1)
        return child, head, full


def centred(scores):
    return scores - scores.mean(-1, keepdim=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("checkpoint")
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--start", required=True)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    state = torch.load(options.checkpoint, map_location="cpu")
    model = Analyser(state["labels"])
    model.load_state_dict(state["model"])
    model.eval()
    pieces = WordPieces(os.path.join(options.start, "all-minilm-l6-v2-tokenizer.json"))
    words = Words(model, corpus.training_documents(options.data), state["labels"], pieces)
    ranks = Ranks(model.rel_child.out_features + 1, model.relations)
    optimiser = torch.optim.Adam(ranks.parameters(), RATE)
    for epoch in range(EPOCHS):
        groups = torch.randperm(len(words.heads)).split(ROWS)
        total = 0
        for at, rows in enumerate(groups):
            for group in optimiser.param_groups:
                group["lr"] = RATE * (1 - (epoch + at / len(groups)) / EPOCHS)
            other = torch.rand(len(rows)) < OTHER_HEADS
            drawn = words.starts[rows] + (torch.rand(len(rows)) * words.lengths[rows]).long()
            child, head, full = words.pairs(model, rows, torch.where(other, drawn, words.heads[rows]))
            scores = ranks(child, head)
            loss = F.kl_div(scores.log_softmax(-1), full.log_softmax(-1), log_target=True, reduction="batchmean")
            loss = loss + 0.002 * ((centred(scores) - centred(full)) ** 2).mean()
            gold = F.cross_entropy(scores, words.relations[rows].clamp(min=0), reduction="none")
            loss = loss + TREEBANK * (gold * (~other & (words.relations[rows] >= 0))).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += float(loss)
        print("epoch %d: loss %.4f" % (epoch + 1, total / len(groups)), flush=True)
    state["relations"] = {"child": ranks.child.weight, "head": ranks.head.weight,
                          "relation": ranks.relation.weight, "bias": ranks.relation.bias}
    torch.save(state, options.checkpoint)


if __name__ == "__main__":
    main()
