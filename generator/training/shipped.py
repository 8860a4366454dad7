"""Turns an exported network back into a checkpoint:  python3 shipped.py FOLDER --start DIR --out analyser.pt

Training goes on from it where no checkpoint of an earlier training is at hand.
The matrices that are trained come back as int8 left them, all else in full. The word and position
embeddings are never trained: they are taken from MiniLM's own file.
"""

import argparse
import os

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

import names
from model import ATTENTION_HEADS, BOUNDARY_LAYERS, WIDTH, Analyser
from wordpiece import SHAPES

GELU = 3  # constants of the graph's own


class Constants:
    """The weights of a graph, in the order in which export.py writes them."""

    def __init__(self, path):
        arrays = [numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer]
        self.arrays = [a for a in arrays if a.dtype != numpy.int64]
        self.at = 0

    def next(self, *shape):
        found = self.arrays[self.at]
        if found.shape != shape:
            raise ValueError("constant %d: wanted %s, found %s" % (self.at, shape, found.shape))
        self.at += 1
        return found

    def skip(self, count):
        self.at += count

    def matrix(self, inputs, outputs):
        return self.next(inputs, outputs).astype(numpy.float32) * self.next(outputs)

    def linear(self, layer):
        put(layer.weight, self.matrix(layer.in_features, layer.out_features).T)
        put(layer.bias, self.next(layer.out_features))

    def norm(self, layer):
        put(layer.weight, self.next(WIDTH))
        put(layer.bias, self.next(WIDTH))


def put(parameter, values):
    with torch.no_grad():
        parameter.copy_(torch.tensor(numpy.array(values)))


def encoder_layer(source, layer, last=False):
    """Query, key and value in one product; in the last layer the query comes after the others."""
    scale = (WIDTH // ATTENTION_HEADS) ** 0.5
    parts = [(layer.query, scale), (layer.key, 1), (layer.value, 1)]
    for group in ((parts[1:], parts[:1]) if last else (parts,)):
        matrix, bias = source.matrix(WIDTH, len(group) * WIDTH).T, source.next(len(group) * WIDTH)
        for i, (part, factor) in enumerate(group):
            put(part.weight, matrix[i * WIDTH:(i + 1) * WIDTH] * factor)
            put(part.bias, bias[i * WIDTH:(i + 1) * WIDTH] * factor)
    source.linear(layer.out)
    source.norm(layer.norm1)
    source.linear(layer.up)
    source.skip(GELU)
    source.linear(layer.down)
    source.norm(layer.norm2)
    return float(source.next(1)[0])  # the layer's share of the mixture


def boundary_head(source, head):
    """The graph holds the difference of the two classes."""
    put(head.weight[0], numpy.zeros(head.in_features, numpy.float32))
    put(head.weight[1], source.next(head.in_features, 1)[:, 0])
    put(head.bias, [0, source.next(1)[0]])


def labels(folder):
    with open(os.path.join(folder, "labels.tsv"), encoding="utf8") as lines:
        return {task: names for task, *names in (line.rstrip("\n").split("\t") for line in lines)}


def load(model, labels, folder):
    """Fills the network, whose embeddings must have come from MiniLM, and returns the head for names and the ranks of relations."""
    source = Constants(os.path.join(folder, "lower.onnx"))
    source.skip(3)
    put(model.encoder.shapes.weight, source.next(SHAPES, WIDTH))
    source.norm(model.encoder.norm)
    shares = [encoder_layer(source, layer) for layer in model.encoder.layers[:BOUNDARY_LAYERS]]
    source.linear(model.boundary_pair)
    put(model.boundary_shape.weight, numpy.concatenate(
        [source.next(SHAPES, model.boundary_pair.out_features) for _ in range(2)]))
    source.skip(GELU)
    boundary_head(source, model.boundary)
    boundary_head(source, model.boundary_out)
    source = Constants(os.path.join(folder, "upper.onnx"))
    shares += [encoder_layer(source, layer, layer is model.encoder.layers[-1])
               for layer in model.encoder.layers[BOUNDARY_LAYERS:]]
    put(model.mixture, numpy.log(shares))
    for task in ("upos", "xpos", "feats", "kind"):
        source.linear(model.tags[task])
    source.linear(model.tags["lemma"])
    head = names.Head(WIDTH, len(labels["named"]))
    source.linear(head.inner)
    source.linear(head.outer)
    source.skip(1)
    source.linear(model.arc_child)
    source.skip(GELU)
    source.linear(model.arc_head)
    source.skip(GELU)
    root_arc = source.next(1, 1, model.arc_head.out_features)
    put(model.arc_product, source.next(*model.arc_product.shape))
    ranks = {}
    for name, layer in (("child", model.rel_child), ("head", model.rel_head)):
        source.linear(layer)
        source.skip(GELU)
        inputs, rank = source.arrays[source.at].shape
        matrix = source.matrix(inputs, rank)
        ranks[name] = torch.tensor(numpy.concatenate([matrix, source.next(rank)[None]]).T.copy())
    find_root(model, torch.tensor(root_arc.ravel()))
    source = Constants(os.path.join(folder, "relations.onnx"))
    ranks["relation"] = torch.tensor(source.next(rank, model.relations).T.copy())
    ranks["bias"] = torch.tensor(source.next(model.relations).copy())
    put(model.rel_product, full_product(ranks))
    return head.state_dict(), ranks


def full_product(ranks):
    """The biaffine scores that the three matrices stand for."""
    full = torch.einsum("kc,kh,rk->crh", ranks["child"], ranks["head"], ranks["relation"])
    full[-1, :, -1] += ranks["bias"]
    return full.flatten(1)


def find_root(model, arc):
    """The graph holds what a layer makes of the root's vector: find a vector it makes that of."""
    optimiser = torch.optim.LBFGS([model.root], max_iter=500, line_search_fn="strong_wolfe")

    def miss():
        optimiser.zero_grad()
        loss = F.mse_loss(F.gelu(model.arc_head(model.root)), arc, reduction="sum")
        loss.backward()
        return loss

    optimiser.step(miss)
    print("root found within %.4f of %.2f" % (float(miss()), float((arc ** 2).sum())))
    model.zero_grad()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", help="what export.py wrote")
    arguments.add_argument("--start", required=True, help="folder of MiniLM's ONNX")
    arguments.add_argument("--out", required=True)
    options = arguments.parse_args()
    found = labels(options.folder)
    model = Analyser(found)
    model.encoder.load_minilm(os.path.join(options.start, "all-minilm-l6-v2.onnx"))
    head, ranks = load(model, found, options.folder)
    torch.save({"model": model.state_dict(), "labels": found, "names": head, "relations": ranks}, options.out)


if __name__ == "__main__":
    main()
