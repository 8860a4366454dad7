"""Scores of the network on gold words."""

import torch

import corpus
from batches import Batch, Example, example, grouped, windows


def decode(matrix):
    """Greedy heads; the product decodes a tree with Chu-Liu/Edmonds, which differs little."""
    return matrix.argmax(-1)


def evaluate(model, sentences, labels, pieces, device="cpu"):
    right, seen = {}, {}

    def count(task, good, total):
        right[task] = right.get(task, 0) + int(good)
        seen[task] = seen.get(task, 0) + int(total)

    pairs = [(example(s, labels, pieces), s) for s in sentences]
    of = {id(e): s for e, s in pairs}
    with torch.no_grad():
        for group in grouped([e for e, _ in pairs if e.size <= 500], 4000):
            batch = Batch(group, pieces.cls, pieces.sep, device)
            words = model.word_vectors(batch)
            for task, scores in model.tag_scores(words).items():
                guess, gold = scores.argmax(-1), batch.targets[task]
                if task == "lemma":
                    at = 0
                    for e in group:
                        s = of[id(e)]
                        for i, w in enumerate(s.words):
                            made = corpus.apply_script(w, labels["lemma"][guess[at]])
                            count("lemma", made == s.lemmas[i], 1)
                            at += 1
                    continue
                if task == "kind":
                    mention = (gold >= 0) & (gold != labels["kind"].index("none"))
                    count("kind at head", (guess == gold)[mention].sum(), mention.sum())
                    continue
                if task == "named":
                    continue
                missing = gold < 0
                known = ~missing
                count(task, (guess == gold)[known].sum(), len(gold))
            heads, at = [], 0
            for matrix, n in zip(model.arcs(words, batch.lengths), batch.lengths):
                guess = decode(matrix)
                heads.append(torch.where(guess > 0, guess - 1 + at, -torch.ones_like(guess)))
                at += n
            heads = torch.cat(heads)
            relations = model.relation_scores(words, heads).argmax(-1)
            attached = heads == batch.head_index
            count("uas", attached.sum(), at)
            count("las", (attached & (relations == batch.targets["relation"])).sum(), at)
        ends = found = both = 0
        for group in grouped(windows(sentences, pieces), 4000):
            batch = Batch(group, pieces.cls, pieces.sep, device)
            gold = batch.targets["boundary"]
            guess, gold = model.boundary_scores(batch).argmax(-1)[gold >= 0], gold[gold >= 0]
            ends += int(gold.sum())
            found += int(guess.sum())
            both += int((guess * gold).sum())
    scores = {t: round(100 * right[t] / max(1, seen[t]), 2) for t in right if seen[t]}
    scores["boundary F1"] = round(200 * both / max(1, ends + found), 2)
    return scores
