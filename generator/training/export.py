"""Writes a trained network as three ONNX graphs for the product:  python3 export.py analyser.pt --start DIR --out DIR

`lower.onnx` holds the embeddings, the first half of the encoder and the sentence-boundary head;
`upper.onnx` the second half and all other heads; `relations.onnx` names the relation between two
words once the tree is known. Finding sentences needs the lower one only.
Weights are int8 with a scale a column, activations are quantised as they come. The operators are
onnxruntime's own fused ones (domain com.microsoft): on one core they save 3 %.
"""

import argparse
import hashlib
import math
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import ATTENTION_HEADS, BOUNDARY_LAYERS, LAYERS, WIDTH, Analyser
from wordpiece import WordPieces

# Seven bits: on processors without VNNI two products of eight bits overflow the 16-bit sum.
LARGEST = 63


class Graph:
    def __init__(self, name, quantised):
        self.name, self.quantised = name, quantised
        self.nodes, self.weights, self.inputs, self.outputs = [], [], [], []
        self.count = 0

    def fused(self, kind, *inputs, **attributes):
        return self.op(kind, *inputs, domain="com.microsoft", **attributes)

    def op(self, kind, *inputs, outputs=1, **attributes):
        names = ["%s_%d_%d" % (kind, self.count, i) for i in range(outputs)]
        self.count += 1
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, array, kind=None):
        array = numpy.asarray(array if kind is None else numpy.array(array, kind))
        name = "w%d" % len(self.weights)
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def input(self, name, kind, shape):
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, value, name, kind, shape):
        self.nodes.append(helper.make_node("Identity", [value], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, kind, shape))

    def linear(self, x, weight, bias):
        """x times a matrix of (inputs, outputs), plus bias."""
        if not self.quantised:
            product = self.op("MatMul", x, self.constant(weight.astype(numpy.float32)))
            return self.op("Add", product, self.constant(bias))
        scale = numpy.abs(weight).max(0) / LARGEST
        scale[scale == 0] = 1
        whole = numpy.rint(weight / scale).astype(numpy.int8)
        return self.fused("DynamicQuantizeMatMul", x, self.constant(whole), self.constant(scale.astype(numpy.float32)),
                          "", self.constant(bias))

    def layer(self, x, module):
        return self.linear(x, array(module.weight).T, array(module.bias))

    def norm(self, x, module):
        return self.op("LayerNormalization", x, self.constant(array(module.weight)),
                       self.constant(array(module.bias)), axis=-1, epsilon=1e-12)

    def norm_of_sum(self, x, y, module):
        return self.fused("SkipLayerNormalization", x, y, self.constant(array(module.weight)),
                          self.constant(array(module.bias)), epsilon=1e-12)

    def gelu(self, x):
        half = self.op("Div", x, self.constant(math.sqrt(2), numpy.float32))
        bent = self.op("Add", self.op("Erf", half), self.constant(1, numpy.float32))
        return self.op("Mul", self.op("Mul", x, bent), self.constant(0.5, numpy.float32))

    def best(self, scores):
        return self.op("ArgMax", scores, axis=-1, keepdims=0)

    def whole(self, *numbers):
        return self.constant(list(numbers), numpy.int64)

    def save(self, path):
        graph = helper.make_graph(self.nodes, self.name, self.inputs, self.outputs, self.weights)
        model = helper.make_model(graph, producer_name="lectern", opset_imports=[
            helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)])
        model.ir_version = 8
        onnx.save(model, path)


def array(tensor):
    return tensor.detach().cpu().numpy().astype(numpy.float32)


def embedded(g, encoder, ids, shapes):
    table = array(encoder.pieces.weight)
    if g.quantised:
        scale = numpy.abs(table).max(1, keepdims=True) / 127
        scale[scale == 0] = 1
        whole = g.op("Gather", g.constant(numpy.rint(table / scale).astype(numpy.int8)), ids)
        sizes = g.op("Gather", g.constant(scale.astype(numpy.float32)), ids)
        x = g.op("Mul", g.op("Cast", whole, to=TensorProto.FLOAT), sizes)
    else:
        x = g.op("Gather", g.constant(table), ids)
    places = array(encoder.positions.weight + encoder.segment)
    length = g.op("Gather", g.op("Shape", ids), g.whole(1))
    x = g.op("Add", x, g.op("Slice", g.constant(places), g.whole(0), length, g.whole(0)))
    x = g.op("Add", x, g.op("Gather", g.constant(array(encoder.shapes.weight)), shapes))
    return g.norm(x, encoder.norm)


def encoder_layer(g, layer, x, mask, words=None):
    """One transformer layer with a single product for query, key and value.

    With words: what comes out at the first piece of each word alone. The last layer needs no more.
    """
    scale = 1 / math.sqrt(WIDTH / ATTENTION_HEADS)
    parts = [(array(p.weight).T, array(p.bias)) for p in (layer.query, layer.key, layer.value)]
    parts[0] = tuple(part * numpy.float32(scale) for part in parts[0])

    def joined(x, chosen):
        weights, biases = zip(*chosen)
        product = g.linear(x, numpy.concatenate(weights, 1), numpy.concatenate(biases))
        return g.op("Split", product, g.whole(*[WIDTH] * len(chosen)), outputs=len(chosen), axis=2)

    if words is None:
        q, k, v = joined(x, parts)
    else:
        k, v = joined(x, parts[1:])
        x = words_of(g, x, words)
        q = g.linear(x, *parts[0])
    seen = g.fused("MultiHeadAttention", q, k, v, "", mask, num_heads=ATTENTION_HEADS, scale=1.0)
    x = g.norm_of_sum(x, g.layer(seen, layer.out), layer.norm1)
    return g.norm_of_sum(x, g.layer(g.gelu(g.layer(x, layer.up)), layer.down), layer.norm2)


def words_of(g, x, words):
    flat = g.op("Reshape", x, g.whole(-1, WIDTH))
    return g.op("Gather", flat, words)


def lower(model, quantised):
    g = Graph("lower", quantised)
    ids = g.input("ids", TensorProto.INT64, ["batch", "pieces"])
    shapes = g.input("shapes", TensorProto.INT64, ["batch", "pieces"])
    mask = g.input("mask", TensorProto.INT32, ["batch", "pieces"])
    words = g.input("words", TensorProto.INT64, ["batch", "words"])
    shares = torch.softmax(model.mixture, 0).tolist()
    x, mixed = embedded(g, model.encoder, ids, shapes), None
    for share, layer in zip(shares, model.encoder.layers[:BOUNDARY_LAYERS]):
        x = encoder_layer(g, layer, x, mask)
        part = g.op("Mul", words_of(g, x, words), g.constant(share, numpy.float32))
        mixed = part if mixed is None else g.op("Add", mixed, part)
    ends = g.op("Squeeze", boundary(g, model, x, shapes, words), g.whole(2))
    g.output(x, "hidden", TensorProto.FLOAT, ["batch", "pieces", WIDTH])
    g.output(mixed, "mixed", TensorProto.FLOAT, ["batch", "words", WIDTH])
    g.output(ends, "boundary", TensorProto.FLOAT, ["batch", "words"])
    return g


def followers(g, words):
    """Where the word after each word begins; after the last one the mark that opens the sequence."""
    opening = g.op("Sub", g.op("Slice", words, g.whole(0), g.whole(1), g.whole(1)), g.whole(1))
    return g.op("Concat", g.op("Slice", words, g.whole(1), g.whole(1 << 30), g.whole(1)), opening, axis=1)


def boundary(g, model, x, shapes, words):
    """Log odds of a sentence end after each word."""
    after, flat = followers(g, words), g.op("Reshape", shapes, g.whole(-1))
    word = words_of(g, x, words)
    pair = g.layer(g.op("Concat", word, words_of(g, x, after), axis=2), model.boundary_pair)
    written = numpy.split(array(model.boundary_shape.weight), 2)
    for table, places in zip(written, (words, after)):
        pair = g.op("Add", pair, g.op("Gather", g.constant(table), g.op("Gather", flat, places)))
    odds = []
    for value, head in ((word, model.boundary), (g.gelu(pair), model.boundary_out)):
        weight, bias = array(head.weight), array(head.bias)
        odds.append(g.op("Add", g.op("MatMul", value, g.constant((weight[1] - weight[0])[:, None])),
                         g.constant(bias[1] - bias[0])))
    return g.op("Add", *odds)


def upper(model, labels, quantised, name_head, ranks):
    g = Graph("upper", quantised)
    hidden = g.input("hidden", TensorProto.FLOAT, ["batch", "pieces", WIDTH])
    mixed = g.input("mixed", TensorProto.FLOAT, ["batch", "words", WIDTH])
    mask = g.input("mask", TensorProto.INT32, ["batch", "pieces"])
    words = g.input("words", TensorProto.INT64, ["batch", "words"])
    shares = torch.softmax(model.mixture, 0).tolist()
    x, w = hidden, mixed
    for share, layer in zip(shares[BOUNDARY_LAYERS:], model.encoder.layers[BOUNDARY_LAYERS:]):
        last = layer is model.encoder.layers[-1]
        x = encoder_layer(g, layer, x, mask, words if last else None)
        part = x if last else words_of(g, x, words)
        w = g.op("Add", w, g.op("Mul", part, g.constant(share, numpy.float32)))
    for task in ("upos", "xpos", "feats"):
        g.output(g.best(g.layer(w, model.tags[task])), task, TensorProto.INT64, ["batch", "words"])
    kinds = g.layer(w, model.tags["kind"])
    g.output(kinds, "kinds", TensorProto.FLOAT, ["batch", "words", len(labels["kind"])])
    _, scripts = g.op("TopK", g.layer(w, model.tags["lemma"]), g.whole(3), outputs=2, axis=-1)
    g.output(scripts, "lemma", TensorProto.INT64, ["batch", "words", 3])
    g.output(names(g, model, w, name_head), "named", TensorProto.FLOAT, ["batch", "words", len(labels["named"])])
    g.output(arcs(g, model, w, words), "arcs", TensorProto.FLOAT, ["batch", "words", "heads"])
    rank = ranks["child"].shape[0]
    for name, layer in (("child", model.rel_child), ("head", model.rel_head)):
        # The matrices have a last column for the constant that the layer's output is followed by.
        matrix = array(ranks[name]).T
        half = g.linear(g.gelu(g.layer(w, layer)), matrix[:-1], matrix[-1])
        g.output(half, name, TensorProto.FLOAT, ["batch", "words", rank])
    g.output(w, "vectors", TensorProto.FLOAT, ["batch", "words", WIDTH])
    return g


def names(g, model, w, head):
    """Scores of names by the two layers that names.py fitted, else by the head trained along."""
    if head is None:
        return g.layer(w, model.tags["named"])
    inner = g.op("Relu", g.linear(w, array(head["inner.weight"]).T, array(head["inner.bias"])))
    return g.linear(inner, array(head["outer.weight"]).T, array(head["outer.bias"]))


def arcs(g, model, w, words):
    ones_like = g.op("Unsqueeze", g.op("Cast", g.op("Mul", words, g.constant(0, numpy.int64)),
                                       to=TensorProto.FLOAT), g.whole(2))
    one = g.op("Add", ones_like, g.constant(1, numpy.float32))
    batch = g.op("Gather", g.op("Shape", words), g.whole(0))
    root = torch.nn.functional.gelu(model.arc_head(model.root))
    shape = g.op("Concat", batch, g.whole(1, len(root)), axis=0)
    child = g.op("Concat", g.gelu(g.layer(w, model.arc_child)), one, axis=2)
    head = g.gelu(g.layer(w, model.arc_head))
    head = g.op("Concat", g.op("Expand", g.constant(array(root)[None, None]), shape), head, axis=1)
    child = g.op("MatMul", child, g.constant(array(model.arc_product)))
    return g.op("MatMul", child, g.op("Transpose", head, perm=[0, 2, 1]))


def relations(labels, ranks):
    """The relation of pairs of a word and its head, neither being the root."""
    g = Graph("relations", False)
    rank = ranks["child"].shape[0]
    child = g.input("child", TensorProto.FLOAT, ["pairs", rank])
    head = g.input("head", TensorProto.FLOAT, ["pairs", rank])
    scores = g.linear(g.op("Mul", child, head), array(ranks["relation"]).T, array(ranks["bias"]))
    no_root = numpy.zeros(len(labels["relation"]), numpy.float32)
    no_root[labels["relation"].index("root")] = -1e4
    g.output(g.best(g.op("Add", scores, g.constant(no_root))), "relation", TensorProto.INT64, ["pairs"])
    return g


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("checkpoint")
    arguments.add_argument("--start", required=True, help="folder of MiniLM's tokenizer")
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--float", action="store_true", help="leave the weights as they are, to measure the loss")
    options = arguments.parse_args()
    state = torch.load(options.checkpoint, map_location="cpu")
    labels = state["labels"]
    model = Analyser(labels)
    model.load_state_dict(state["model"])
    model.eval()
    os.makedirs(options.out, exist_ok=True)
    path = lambda name: os.path.join(options.out, name)
    lower(model, not options.float).save(path("lower.onnx"))
    upper(model, labels, not options.float, state.get("names"), state["relations"]).save(path("upper.onnx"))
    relations(labels, state["relations"]).save(path("relations.onnx"))
    with open(path("labels.tsv"), "w", encoding="utf8") as out:
        for task in sorted(labels):
            out.write("\t".join([task] + labels[task]) + "\n")
    pieces = WordPieces(os.path.join(options.start, "all-minilm-l6-v2-tokenizer.json"))
    with open(path("pieces.txt"), "w", encoding="utf8") as out:
        for piece, _ in sorted(pieces.ids.items(), key=lambda item: item[1]):
            out.write(piece + "\n")
    names = ("lower.onnx", "upper.onnx", "relations.onnx", "labels.tsv", "pieces.txt")
    with open(path("SHA256SUMS"), "w") as out:
        for name in names:
            out.write("%s  %s\n" % (hashlib.sha256(open(path(name), "rb").read()).hexdigest(), name))
            print(name, os.path.getsize(path(name)))


if __name__ == "__main__":
    main()
