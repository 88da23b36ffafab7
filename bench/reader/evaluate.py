"""How much the reader counts, and what it adds: python bench/reader/evaluate.py NEWS_TRAIN.jsonl SET.jsonl…

All files are what dump.ts wrote. The tables of src/search/evidence/weights-alike.ts are fitted anew to news-train, each article weighed by a
fit without it; then that sum and the reader's logit are weighed by the articles that the reader was not trained on. Nothing is
fitted to the sets. Prints the weights, and for each half of each set, divided by article, and for all of them together: the area under ROC
of right passages that come first against near misses, and how many come before all but so many near misses.
"""

import hashlib
import json
import os
import re
import sys

import numpy as np
from rows import is_held
from sklearn.linear_model import LogisticRegression

TABLES = os.path.join(os.path.dirname(__file__), "../../src/search/evidence/weights-alike.ts")
# How much a logit counts in the order, and how many folds articles are left out in.
ORDER, FOLDS = 0.1, 5
ALLOWED = (4, 8, 12, 16, 20)


def number(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def tables():
    found = re.findall(r"export const (\w+)_ALIKE: Weights = \{(.*?)\};", open(TABLES).read(), re.S)
    return {name: [one for one in re.findall(r"(\w+):", body) if one != "always"] for name, body in found}


def table_of(values):
    return "PART" if values["missing"] > 0 or values["denied"] > 0 else "WHOLE"


def fit(x, y, weight):
    mean, spread = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=1.0, max_iter=2000).fit((x - mean) / spread, y, sample_weight=weight)
    numbers = model.coef_[0] / spread
    return numbers, float(model.intercept_[0] - (numbers * mean).sum())


def cost(row, right):
    """Near misses that are answered cost more; a passage beside the right one less where a question is far or paraphrased."""
    if row["unanswerable"] and row["kind"] != "far":
        return 1.5
    return 0.5 if row["kind"] in ("far", "para") and not right else 1


def load(path):
    return [row for row in map(json.loads, open(path)) if row["hits"]]


def fitted(rows):
    out = {}
    for table, names in tables().items():
        own = [row for row in rows if table_of(row["hits"][0]["values"]) == table]
        if own:
            x = np.array([[row["hits"][0]["values"][name] for name in names] for row in own], float)
            right = [row["hits"][0]["right"] for row in own]
            out[table] = names, *fit(x, right, [cost(row, one) for row, one in zip(own, right)])
    return out


def summed(values, weights):
    names, numbers, always = weights[table_of(values)]
    return sum(values[name] * one for name, one in zip(names, numbers)) + always


def chosen(row, order):
    """Which of the best comes first, by place and logit."""
    first = row["hits"][0]["score"]
    return max(row["hits"], key=lambda hit: np.log(max(hit["score"], 1e-9) / first) + order * hit["logit"])


class Asked:
    def __init__(self, name, rows, weights, order):
        hits = [chosen(row, order) for row in rows]
        self.x = np.array([[summed(hit["values"], weights(row)), hit["logit"]] for row, hit in zip(rows, hits)])
        self.right = np.array([hit["right"] for hit in hits])
        self.near = np.array([row["unanswerable"] and row["kind"] != "far" for row in rows])
        self.planned = np.array([hit["values"]["aheadOfPast"] > 0 for hit in hits])
        self.cost = [cost(row, right) for row, right in zip(rows, self.right)]
        halves = [name[-1] if name[-2:] in ("-A", "-B") else "AB"[number(row["article"]) % 2] for row in rows]
        self.half = np.array(halves)

    def scores(self, model):
        columns, numbers, always = model
        return np.where(self.planned, -9, self.x[:, columns] @ numbers + always)


def figures(label, good, bad):
    bad = np.sort(bad)[::-1]
    area = ((good[:, None] > bad).mean() + 0.5 * (good[:, None] == bad).mean()) if len(good) and len(bad) else np.nan
    before = {n: int((good > bad[n]).sum()) for n in ALLOWED if n < len(bad)}
    print(f"  {label}: {len(good)} right, {len(bad)} near misses, AUROC {area:.3f}; right before all but so many near misses {before}")


def main(train, *paths):
    rows = load(train)
    fold = lambda row: number("f" + row["article"]) % FOLDS
    without = [fitted([row for row in rows if fold(row) != one]) for one in range(FOLDS)]
    every = fitted(rows)
    held = [row for row in rows if is_held(row["article"])]
    for label, columns, order in (("search alone", [0], 0), ("with the reader", [0, 1], ORDER)):
        given = Asked("held", held, lambda row: without[fold(row)], order)
        model = columns, *fit(given.x[:, columns], given.right, given.cost)
        print(label, "weighs", [round(float(one), 3) for one in model[1]], "always", round(model[2], 3))
        scores = given.scores(model)
        figures("held articles", scores[given.right], scores[given.near])
        pool = {half: ([], []) for half in "AB"}
        for path in paths:
            name = os.path.basename(path).removesuffix(".jsonl")
            asked = Asked(name, load(path), lambda row: every, order)
            scores = asked.scores(model)
            for half in sorted(set(asked.half)):
                parts = [scores[(asked.half == half) & kind] for kind in (asked.right, asked.near)]
                figures(f"{name} {half}", *parts)
                for whole, part in zip(pool[half], parts):
                    whole.extend(part)
        for half, (good, bad) in pool.items():
            figures(f"all together {half}", np.array(good), np.array(bad))


if __name__ == "__main__":
    main(*sys.argv[1:])
