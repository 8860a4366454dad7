"""Fits the head for sentence ends:  python3 boundary.py analyser.pt --data DIR --start DIR

It judges what the product shows it: stretches of words between ends that are sure, and windows of
longer ones. The encoder stays as it is: what its lower half knows of the two words around a gap is computed
once, and with how the words are written it decides whether a sentence ends there. What is written
into the checkpoint is the mean of the fitted head and the one given, which does better than either
on edited text: the one given has seen more of each paragraph.
"""

import argparse
import os
import random

import torch
import torch.nn.functional as F

import corpus
from batches import Batch, grouped, stretches, windows
from model import BOUNDARY_LAYERS, Analyser
from wordpiece import WordPieces

EPOCHS, RATE, ROWS = 6, 2e-3, 512


class Gaps:
    """All places between two words of windows: what the encoder knows on both sides, and the label."""

    def __init__(self, model, examples, pieces):
        parts = []
        with torch.no_grad():
            for group in grouped([e for e in examples if len(e.words) > 1], 2500):
                batch = Batch(group, pieces.cls, pieces.sep, "cpu")
                x = model.encoder(batch.ids, batch.mask, batch.shapes, BOUNDARY_LAYERS)[-1].flatten(0, 1).half()
                shapes, gold = batch.shapes.flatten(), batch.targets["boundary"]
                seen = gold >= 0
                first, after = batch.first[seen], batch.follower[seen]
                parts.append((x[first], x[after], shapes[first], shapes[after], gold[seen]))
        *self.known, self.ends = (torch.cat(column) for column in zip(*parts))

    def scores(self, model, rows):
        word, after, shape, shape_after = (column[rows] for column in self.known)
        return model.boundary_head(word.float(), after.float(), shape, shape_after)

    def f1(self, model):
        model.eval()
        with torch.no_grad():
            guess = torch.cat([self.scores(model, rows).argmax(-1)
                               for rows in torch.arange(len(self.ends)).split(4096)])
        model.train()
        return 200 * int((guess * self.ends).sum()) / int(guess.sum() + self.ends.sum())


def report(model, kept):
    return "F1 of ends within a stretch, web %.1f, edited %.1f, other %.1f" % tuple(d.f1(model) for d in kept)


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
    draw = random.Random(options.seed)
    documents = corpus.training_documents(options.data)
    running = windows(documents, pieces, rng=draw)
    seen = Gaps(model, stretches(documents, pieces, rng=draw) + draw.sample(running, len(running) // 4), pieces)
    kept = [Gaps(model, stretches(d, pieces), pieces) for d in corpus.development_documents(options.data)]
    print("as it was:", report(model, kept), flush=True)
    fitted = [p for name, p in model.named_parameters() if name.startswith("boundary")]
    given = [p.detach().clone() for p in fitted]
    optimiser = torch.optim.AdamW(fitted, RATE, weight_decay=0.01)
    model.train()
    for epoch in range(EPOCHS):
        groups = torch.randperm(len(seen.ends)).split(ROWS)
        for at, rows in enumerate(groups):
            for group in optimiser.param_groups:
                group["lr"] = RATE * (1 - (epoch + at / len(groups)) / EPOCHS)
            optimiser.zero_grad()
            F.cross_entropy(seen.scores(model, rows), seen.ends[rows]).backward()
            optimiser.step()
        print("epoch %d:" % (epoch + 1), report(model, kept), flush=True)
    with torch.no_grad():
        for parameter, before in zip(fitted, given):
            parameter.copy_((parameter + before) / 2)
    print("mean of both:", report(model, kept), flush=True)
    state["model"] = model.state_dict()
    torch.save(state, options.checkpoint)


if __name__ == "__main__":
    main()
