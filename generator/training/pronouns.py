"""Fits the choice of a pronoun's antecedent:  python3 pronouns.py EXAMPLES OUT

EXAMPLES is what `lectern bench` writes with -Dlectern.pronouns=FILE: for each pronoun its
candidates, nearest first, as a label, the number of its chain and features. A hidden layer of few
units scores each candidate; "none of them" competes with a score of its own. A chain has the chance
of all its candidates. Thresholds a pronoun class are set on held-out documents so that answers are
right often enough.
"""

import sys

import torch
import torch.nn as nn

from corpus import GUM_DEV

KINDS = ("HE", "SHE", "IT", "THEY")
UNITS = 16
# A little above what is promised, as unseen documents are harder; a wrong person makes a wrong question.
RIGHT_ENOUGH = (0.94, 0.94, 0.89, 0.89)


def read(path):
    cases, rows = [], []
    for line in open(path, encoding="utf8"):
        if line.startswith("#"):
            _, document, kind = line.split()
            rows = []
            cases.append((document, KINDS.index(kind), rows))
        else:
            label, chain, *features = (float(x) for x in line.split())
            rows.append([label, chain] + features)
    return [(d, k, torch.tensor(r)) for d, k, r in cases if r]


class Scorer(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.hidden, self.out = nn.Linear(features, UNITS), nn.Linear(UNITS, 1, bias=False)
        self.none = nn.Parameter(torch.zeros(1))

    def forward(self, features):
        scores = self.out(torch.relu(self.hidden(features))).squeeze(-1)
        return torch.cat([scores, self.none])


def loss(scores, labels):
    """All right candidates share the probability; where none is right it belongs to 'none'."""
    right = torch.cat([labels, (labels.sum(0, keepdim=True) == 0).float()])
    return torch.logsumexp(scores, 0) - torch.logsumexp(scores[right > 0], 0)


def fit(cases, seed, epochs=12):
    torch.manual_seed(seed)
    model = Scorer(cases[0][2].shape[1] - 2)
    optimiser = torch.optim.Adam(model.parameters(), 3e-3, weight_decay=1e-4)
    for epoch in range(epochs):
        for group in optimiser.param_groups:
            group["lr"] = 3e-3 * (1 - epoch / epochs)
        order = torch.randperm(len(cases)).tolist()
        for at in range(0, len(order), 16):
            optimiser.zero_grad()
            total = sum(loss(model(cases[i][2][:, 2:]), cases[i][2][:, 0]) for i in order[at:at + 16])
            (total / 16).backward()
            optimiser.step()
    return model


def answers(model, cases):
    """(kind, probability, right) of each pronoun's best chain."""
    out = []
    with torch.no_grad():
        for _, kind, rows in cases:
            shares = model(rows[:, 2:]).softmax(0)[:-1]
            chain = torch.zeros(len(rows)).index_add(0, rows[:, 1].long(), shares)
            of_chain = rows[:, 1] == int(chain.argmax())
            best = int((shares * of_chain).argmax())
            out.append((kind, float(chain.max()), bool(rows[best, 0])))
    return out


def thresholds(found):
    """The lowest probability a class from which on answers are right often enough."""
    chosen = []
    for kind in range(len(KINDS)):
        own = sorted(((p, r) for k, p, r in found if k == kind), reverse=True)
        right, limit = 0, 0.95
        for n, (p, r) in enumerate(own, 1):
            right += r
            if right / n >= RIGHT_ENOUGH[kind]:
                limit = p
        chosen.append(min(limit, 0.95))
    return chosen


def report(name, found, limits):
    for kind in list(range(len(KINDS))) + [None]:
        own = [(k, p, r) for k, p, r in found if kind is None or k == kind]
        given = [r for k, p, r in own if p >= limits[k]]
        print("%s %s: %d, answered %.1f %%, right %.1f %%; best candidate right %.1f %%" % (
            name, "all" if kind is None else KINDS[kind], len(own), 100 * len(given) / max(1, len(own)),
            100 * sum(given) / max(1, len(given)), 100 * sum(r for _, _, r in own) / max(1, len(own))))


def main(examples, out):
    torch.set_num_threads(1)
    cases = read(examples)
    training = [c for c in cases if c[0] not in GUM_DEV]
    held = [c for c in cases if c[0] in GUM_DEV]
    names = sorted({c[0] for c in training})
    found = []
    for fold in range(4):
        test = set(names[fold::4])
        model = fit([c for c in training if c[0] not in test], fold)
        found += answers(model, [c for c in training if c[0] in test])
    limits = thresholds(found)
    report("cross-validated", found, limits)
    model = fit(training, 9)
    report("development", answers(model, held), limits)
    with open(out, "w") as f:
        write = lambda values: f.write("\t".join("%.4g" % v for v in values) + "\n")
        for unit in model.hidden.weight.tolist():
            write(unit)
        write(model.hidden.bias.tolist())
        write(model.out.weight[0].tolist())
        write(model.none.tolist())
        write(limits)


if __name__ == "__main__":
    main(*sys.argv[1:])
