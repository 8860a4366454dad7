"""Trains the analyser:  python3 train.py --data ../../../shared/data --start all-minilm-l6-v2.onnx

Uses a GPU if there is one. On a CPU two one-thread processes share gradients: torch's own
threads scale badly on matrices of this size.
"""

import argparse
import json
import os
import random
import time

import torch
import torch.multiprocessing as mp
import torch.nn as nn
import torch.nn.functional as F

import corpus
from batches import Batch, example, grouped, labels_of, roughened, windows
from evaluate import evaluate
from model import TAG_HEADS, Analyser
from wordpiece import WordPieces

WEIGHTS = {"upos": 0.6, "xpos": 0.5, "feats": 0.3, "lemma": 0.5, "kind": 0.6, "named": 0.3,
           "arc": 1.0, "relation": 1.0}
BOUNDARY_EVERY = 2  # of two steps one also learns sentence boundaries, which run half the encoder
AVERAGED = 150  # steps over which the network that is kept is a running mean of the one trained


def losses(model, batch):
    words = model.word_vectors(batch)
    out = {}
    for task, scores in model.tag_scores(words).items():
        gold = batch.targets[task]
        if (gold >= 0).any():
            out[task] = F.cross_entropy(scores, gold, ignore_index=-100)
    at, arc = 0, 0.0
    for matrix, n in zip(model.arcs(words, batch.lengths), batch.lengths):
        arc = arc + F.cross_entropy(matrix, batch.targets["head"][at:at + n], reduction="sum")
        at += n
    out["arc"] = arc / at
    scores = model.relation_scores(words, batch.head_index)
    out["relation"] = F.cross_entropy(scores, batch.targets["relation"], ignore_index=-100)
    return out


def boundary_loss(model, batch):
    return F.cross_entropy(model.boundary_scores(batch), batch.targets["boundary"])


def learning_rate(progress, warm_up=0.06):
    return progress / warm_up if progress < warm_up else (1 - progress) / (1 - warm_up)


class Shared:
    """What the workers share: the network, a gradient each, the progress and a barrier."""

    def __init__(self, model, workers):
        self.model = model
        trained = [p for p in model.parameters() if p.requires_grad]
        self.gradients = [[torch.zeros_like(p).share_memory_() for p in trained]
                          for _ in range(workers)]
        self.barrier = mp.Barrier(workers)
        self.progress = torch.zeros(1).share_memory_()


def work(rank, workers, shared, data, options):
    torch.set_num_threads(1)
    torch.manual_seed(options.seed + rank)
    torch.set_flush_denormal(True)
    rng = random.Random(options.seed)
    model, device = shared.model, options.device
    names = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    for (_, p), g in zip(names, shared.gradients[rank]):
        p.grad = g
    owned = share_out([p.numel() for _, p in names], workers)[rank]
    own = {i: names[i][1].detach().requires_grad_(True) for i in owned}
    for p in own.values():
        p.grad = torch.zeros_like(p)
    optimiser = torch.optim.AdamW(
        [dict(params=[own[i] for i in owned if names[i][0].startswith("encoder")],
              lr=0, base=options.rate),
         dict(params=[own[i] for i in owned if not names[i][0].startswith("encoder")],
              lr=0, base=5 * options.rate)],
        betas=(0.9, 0.98), weight_decay=0.01)
    sentences, training, development, labels, pieces = data
    punct = labels["upos"].index("PUNCT")
    begun, step, epoch, skipped = time.time(), 0, 0, 0
    mean = [p.detach().clone() for _, p in names] if rank == 0 else []
    saved = begun
    boundary_groups = []
    while True:
        rough = [roughened(e, punct, pieces, rng) for e in sentences]
        groups = grouped(rough, options.batch, rng)
        totals, counted = {}, 0
        for at in range(0, len(groups) - workers + 1, workers):
            if rank == 0:
                shared.progress[0] = (time.time() - begun) / (60 * options.minutes)
            for g in shared.gradients[rank]:
                g.zero_()
            batch = Batch(groups[at + rank], pieces.cls, pieces.sep, device)
            found = losses(model, batch)
            loss = sum(WEIGHTS[k] * v for k, v in found.items())
            if step % BOUNDARY_EVERY == 0:
                if len(boundary_groups) < workers:
                    boundary_groups = grouped(windows(training, pieces, rng=rng), options.batch, rng)
                mine = [boundary_groups.pop() for _ in range(workers)][rank]
                found["boundary"] = boundary_loss(model, Batch(mine, pieces.cls, pieces.sep, device))
                loss = loss + found["boundary"]
            loss.backward()
            for k, v in found.items():
                n, t = totals.get(k, (0, 0.0))
                totals[k] = (n + 1, t + v.item())
            shared.barrier.wait()
            progress = float(shared.progress[0])
            if progress >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * max(learning_rate(progress), 0.002)
            for i in owned:
                torch.mean(torch.stack([g[i] for g in shared.gradients]), 0, out=own[i].grad)
            norm = nn.utils.clip_grad_norm_(own.values(), 5.0)
            if torch.isfinite(norm):
                optimiser.step()
            else:
                skipped += 1
            shared.barrier.wait()
            step += 1
            counted += workers
            if rank == 0:
                share = max(1 / AVERAGED, 1 / (step + 1))
                for average, (_, p) in zip(mean, names):
                    average.lerp_(p.detach(), share)
                if time.time() - saved > 60 * options.save_every:
                    saved = time.time()
                    save(model, names, mean, labels, options.out)
            if rank == 0 and (step in (10, 50) or step % 100 == 0):
                print("step %d, %.0f s, %.0f %%, norm %.2f, skipped %d, %s" % (
                    step, time.time() - begun, 100 * progress, norm, skipped,
                    {k: round(t / n, 3) for k, (n, t) in totals.items()}), flush=True)
        epoch += 1
        done = float(shared.progress[0]) >= 1
        if rank == 0:
            save(model, names, mean, labels, options.out)
            model.eval()
            sample = development if done else [d[::8] for d in development]
            for name, part in zip(("web", "edited", "other"), sample):
                print("epoch", epoch, "%.0f s" % (time.time() - begun), name,
                      evaluate(model, part, labels, pieces, device), flush=True)
            model.train()
        shared.barrier.wait()
        if done:
            return


def save(model, names, mean, labels, path):
    """Writes the network with the mean of the weights of late: steadier than the last step's."""
    state = dict(model.state_dict())
    state.update({name: average for (name, _), average in zip(names, mean)})
    torch.save({"model": state, "labels": labels}, path + ".new")
    os.replace(path + ".new", path)


def share_out(sizes, workers):
    """Parameters dealt to the workers so that each updates about as many numbers."""
    shares, load = [[] for _ in range(workers)], [0] * workers
    for i in sorted(range(len(sizes)), key=lambda i: -sizes[i]):
        k = load.index(min(load))
        shares[k].append(i)
        load[k] += sizes[i]
    return shares


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", required=True, help="folder with ud-ewt/ and gum/")
    arguments.add_argument("--start", required=True, help="folder of MiniLM's ONNX and tokenizer")
    arguments.add_argument("--resume", help="checkpoint to go on from, of this script or of shipped.py")
    arguments.add_argument("--out", default="analyser.pt")
    arguments.add_argument("--minutes", type=float, default=120)
    arguments.add_argument("--rate", type=float, default=3e-4, help="peak rate of the encoder")
    arguments.add_argument("--batch", type=int, default=1100, help="word pieces a worker and step")
    arguments.add_argument("--save-every", type=float, default=10, help="minutes between checkpoints")
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    options.device = "cuda" if torch.cuda.is_available() else "cpu"
    workers = 1 if options.device == "cuda" else options.workers
    torch.manual_seed(options.seed)
    pieces = WordPieces(os.path.join(options.start, "all-minilm-l6-v2-tokenizer.json"))
    training = corpus.training_documents(options.data)
    development = corpus.development_documents(options.data)
    state = torch.load(options.resume, map_location="cpu") if options.resume else None
    labels = state["labels"] if state else labels_of(training)
    print({k: len(v) for k, v in labels.items()}, flush=True)
    model = Analyser(labels)
    if state:
        model.load_state_dict(state["model"])
    else:
        model.encoder.load_minilm(os.path.join(options.start, "all-minilm-l6-v2.onnx"))
    model.to(options.device)
    sentences = [example(s, labels, pieces) for s in training if len(s.words) <= 80]
    sentences = [e for e in sentences if e.size <= 300]
    data = (sentences, training, development, labels, pieces)
    print(len(sentences), "sentences,", sum(len(e.words) for e in sentences), "words", flush=True)
    if workers == 1:
        work(0, 1, Shared(model, 1), data, options)
        return
    model.share_memory()
    shared = Shared(model, workers)
    crew = [mp.Process(target=work, args=(rank, workers, shared, data, options))
            for rank in range(workers)]
    for process in crew:
        process.start()
    for process in crew:
        process.join()
    if any(process.exitcode for process in crew):
        raise SystemExit("a worker ended early; its error is above")


if __name__ == "__main__":
    main()
