"""BERT's uncased word pieces and the shapes of words; mirrored by WordPieces.java."""

import json
import unicodedata

MOST_PIECES = 8


class WordPieces:
    def __init__(self, tokenizer_json):
        self.ids = json.load(open(tokenizer_json, encoding="utf8"))["model"]["vocab"]
        self.unknown, self.cls, self.sep = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen = {}

    def of(self, word):
        """Piece ids of one word, at least one and at most MOST_PIECES."""
        if word not in self.seen:
            pieces = []
            for part in split(word):
                pieces += self.greedy(part)
                if len(pieces) >= MOST_PIECES:
                    break
            self.seen[word] = pieces[:MOST_PIECES] or [self.unknown]
        return self.seen[word]

    def greedy(self, part):
        if len(part) > 100:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def is_punctuation(c):
    o = ord(c)
    ascii_symbol = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_symbol or unicodedata.category(c)[0] == "P"


def split(word):
    """Lower case, accents removed, each punctuation mark a part of its own."""
    plain = unicodedata.normalize("NFD", word.lower())
    parts, current = [], ""
    for c in plain:
        if unicodedata.category(c) == "Mn":
            continue
        if c.isspace() or is_punctuation(c):
            if current:
                parts.append(current)
            current = ""
            if not c.isspace():
                parts.append(c)
        else:
            current += c
    return parts + [current] if current else parts


CASINGS = 9
SHAPES = 2 * CASINGS


def casing(word):
    """0 none, 1 lower, 2 Capitalised, 3 ALL CAPITALS, 4 no letter, 5 digits, 6 mixed with
    digits, 7 single capital, 8 other mixtures."""
    letters = [c for c in word if c.isalpha()]
    digit = any(c.isdigit() for c in word)
    if not letters:
        return 5 if digit else 4
    if digit:
        return 6
    if all(c.islower() for c in letters):
        return 1
    if len(letters) == 1:
        return 7
    if all(c.isupper() for c in letters):
        return 3
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 8


def shape(word, joined):
    """The casing, and whether the word is written without a space after the word before it."""
    return casing(word) + (CASINGS if joined else 0)


def recased(shape, change):
    """The shape after a change of casing, a map from casings to casings."""
    joined, old = divmod(shape, CASINGS)
    return change.get(old, old) + joined * CASINGS
