"""The network: MiniLM-L6 with an embedding of each word's shape, and one small head a task.

Every head reads the first word piece of a word, from a learned mixture of the six layers.
"""

import math

import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

from wordpiece import SHAPES

WIDTH, INNER, LAYERS, ATTENTION_HEADS = 384, 1536, 6, 12
BOUNDARY_LAYERS = 3  # sentence boundaries are read off the lower half: a cheap first pass
TAG_HEADS = ("upos", "xpos", "feats", "lemma", "kind", "named")


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, ATTENTION_HEADS, -1).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2)
        weights = (scores / math.sqrt(WIDTH / ATTENTION_HEADS) + mask).softmax(-1)
        seen = (weights @ split(self.value(x))).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.segment, self.shapes = nn.Parameter(torch.zeros(WIDTH)), nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        for frozen in (self.pieces.weight, self.positions.weight, self.segment):
            frozen.requires_grad = False

    def forward(self, ids, mask, shapes, depth=LAYERS):
        """The outputs of the first `depth` layers."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.pieces(ids) + self.positions(places)[None] + self.segment + self.shapes(shapes)
        x = self.drop(self.norm(x))
        hidden = ((1 - mask.float()) * -1e4)[:, None, None, :]
        outputs = []
        for layer in self.layers[:depth]:
            x = layer(x, hidden)
            outputs.append(x)
        return outputs

    def load_minilm(self, path):
        """Takes the weights of the published all-MiniLM-L6-v2 network (ONNX, unquantised)."""
        graph = onnx.load(path).graph
        weights = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        with torch.no_grad():
            self.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
            self.segment.copy_(weights["embeddings.token_type_embeddings.weight"][0])
            copy_norm(self.norm, weights, "embeddings.LayerNorm")
            for k, layer in enumerate(self.layers):
                names = {"query": "attention.self.query", "key": "attention.self.key",
                         "value": "attention.self.value", "out": "attention.output.dense",
                         "up": "intermediate.dense", "down": "output.dense"}
                for ours, theirs in names.items():
                    output = "/encoder/layer.%d/%s/MatMul_output_0" % (k, theirs.replace(".", "/"))
                    linear = getattr(layer, ours)
                    linear.weight.copy_(weights[products[output]].t())
                    linear.bias.copy_(weights["encoder.layer.%d.%s.bias" % (k, theirs)])
                copy_norm(layer.norm1, weights, "encoder.layer.%d.attention.output.LayerNorm" % k)
                copy_norm(layer.norm2, weights, "encoder.layer.%d.output.LayerNorm" % k)


def copy_norm(norm, weights, name):
    norm.weight.copy_(weights[name + ".weight"])
    norm.bias.copy_(weights[name + ".bias"])


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def zeroed(linear):
    """A layer that adds nothing until it has learnt something."""
    nn.init.zeros_(linear.weight)
    nn.init.zeros_(linear.bias)
    return linear


class Analyser(nn.Module):
    """Tags by linear heads; heads and relations by deep biaffine attention (Dozat and Manning 2017)."""

    def __init__(self, labels, arc=256, relation=128, pair=96, dropout=0.2):
        super().__init__()
        self.encoder = Encoder()
        self.mixture = nn.Parameter(torch.zeros(LAYERS))
        self.drop = nn.Dropout(dropout)
        self.tags = nn.ModuleDict({t: nn.Linear(WIDTH, len(labels[t])) for t in TAG_HEADS})
        self.boundary = nn.Linear(WIDTH, 2)
        self.boundary_pair = nn.Linear(2 * WIDTH, pair)
        self.boundary_shape = nn.Embedding(2 * SHAPES, pair)
        nn.init.zeros_(self.boundary_shape.weight)
        self.boundary_out = zeroed(nn.Linear(pair, 2))
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arc_child, self.arc_head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.rel_child, self.rel_head = nn.Linear(WIDTH, relation), nn.Linear(WIDTH, relation)
        self.arc_product = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.relations = len(labels["relation"])
        self.rel_product = nn.Parameter(
            torch.randn(relation + 1, self.relations * (relation + 1)) * 0.02)

    def mixed(self, ids, mask, shapes):
        outputs = self.encoder(ids, mask, shapes)
        shares = self.mixture.softmax(0)
        return sum(shares[i] * o for i, o in enumerate(outputs))

    def word_vectors(self, batch):
        """Vectors of all words of all sentences of the batch, one after the other."""
        x = self.mixed(batch.ids, batch.mask, batch.shapes)
        return x.flatten(0, 1)[batch.first]

    def tag_scores(self, words):
        words = self.drop(words)
        return {name: head(words) for name, head in self.tags.items()}

    def boundary_scores(self, batch):
        x = self.encoder(batch.ids, batch.mask, batch.shapes, BOUNDARY_LAYERS)[-1]
        x, shapes = x.flatten(0, 1), batch.shapes.flatten()
        first, after = batch.first, batch.follower
        return self.boundary_head(x[first], x[after], shapes[first], shapes[after])

    def boundary_head(self, word, after, shape, shape_after):
        """Whether a sentence ends between two words, from what is known of both and how they are written."""
        word = self.drop(word)
        pair = self.boundary_pair(torch.cat([word, self.drop(after)], -1))
        pair = pair + self.boundary_shape(shape) + self.boundary_shape(SHAPES + shape_after)
        return self.boundary(word) + self.boundary_out(self.drop(F.gelu(pair)))

    def arcs(self, words, lengths):
        """For each sentence a matrix: row child, column head, column 0 the root.

        One small product a sentence: torch 1.13's batched product now and then returns
        infinite gradients on a CPU.
        """
        dropped = self.drop(words)
        child = with_one(self.drop(F.gelu(self.arc_child(dropped)))) @ self.arc_product
        head = self.drop(F.gelu(self.arc_head(dropped)))
        root = F.gelu(self.arc_head(self.root))[None]
        scores, at = [], 0
        for n in lengths:
            matrix = child[at:at + n] @ torch.cat([root, head[at:at + n]]).t()
            own = F.pad(torch.eye(n, dtype=torch.bool, device=words.device), (1, 0))
            scores.append(matrix.masked_fill(own, -1e4))
            at += n
        return scores

    def relation_scores(self, words, head_index):
        """Scores of each relation between each word and its head.

        head_index: row of the head in `words`, or -1 for the root.
        """
        dropped = self.drop(words)
        child = with_one(self.drop(F.gelu(self.rel_child(dropped))))
        head = self.drop(F.gelu(self.rel_head(dropped)))
        root = F.gelu(self.rel_head(self.root))[None]
        head = with_one(torch.cat([root, head]))[head_index + 1]
        spread = (child @ self.rel_product).view(len(words), self.relations, -1)
        return (spread * head[:, None, :]).sum(-1)
