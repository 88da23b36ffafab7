"""What the reader adds to the signs of search: python bench/reader/evaluate.py TRAIN.jsonl SET.jsonl…

All files are what dump.ts wrote with --reader. The two are weighed by the articles of news-train that the reader was not
trained on: their answers against their near misses (which count twice) and against other sentences; never by the sets.
Prints the weights, and for each set, with 95 % intervals by drawing whole articles anew: the area under ROC of answers that
came first against near misses, and of all that is answerable how much is answered and right when as many near misses are
answered as today, 2 %, 5 % and 15 %.
"""

import json
import sys

import numpy as np
from rows import is_held
from sklearn.linear_model import LogisticRegression

DRAWS = 400


class Asked:
    """One set's questions that found anything."""

    def __init__(self, path):
        rows = [json.loads(line) for line in open(path)]
        self.rows = [row for row in rows if row["today"] is not None and row["hits"]]
        self.answerable = np.array([not row["unanswerable"] for row in self.rows])
        self.near = np.array([row["unanswerable"] and (row.get("kind") or "near") != "far" for row in self.rows])
        self.right = np.array([row["hits"][0]["right"] for row in self.rows]) & self.answerable
        self.answered = np.array([row["outcome"] == "answered" for row in self.rows])
        self.articles = np.array([row["article"] or row["id"] for row in self.rows])
        self.today = np.array([row["today"] for row in self.rows])

    def table(self, names):
        return np.array([[row[name] for name in names] for row in self.rows], float)

    def only(self, kept):
        other = object.__new__(Asked)
        other.__dict__ = {k: [x for x, y in zip(v, kept) if y] if k == "rows" else v[kept] for k, v in self.__dict__.items()}
        return other


def weighed(given, names, kept=None):
    x, y, weight = given.table(names), given.right, np.where(given.near, 2, 1)
    kept = np.ones(len(y), bool) if kept is None else kept
    mean, spread = x[kept].mean(0), x[kept].std(0) + 1e-9
    model = LogisticRegression(C=1.0, max_iter=1000).fit((x[kept] - mean) / spread, y[kept], sample_weight=weight[kept])
    numbers = model.coef_[0] / spread
    return numbers, float(model.intercept_[0] - (numbers * mean).sum())


def auroc(good, bad):
    return ((good[:, None] > bad).mean() + 0.5 * (good[:, None] == bad).mean()) if len(good) and len(bad) else np.nan


def figures(given, score, shares, which=None):
    i = np.arange(len(score)) if which is None else which
    right, near, n = given.right[i], given.near[i], given.answerable[i].sum()
    out = [auroc(score[i][right], score[i][near])]
    for share in shares:
        least = np.quantile(score[i][near], 1 - share, method="higher") if near.any() else np.nan
        out.append((score[i][right] > least).sum() / n if n else np.nan)
    return np.array(out)


def compared(name, given, scores):
    chance = np.random.RandomState(0)
    share = (given.answered & given.near).sum() / given.near.sum()
    shares = [share, 0.02, 0.05, 0.15]
    places = [np.where(given.articles == one)[0] for one in np.unique(given.articles)]
    print(f"\n{name}: {given.answerable.sum()} answerable, {given.right.sum()} of them right first, {given.near.sum()} near misses; "
          f"today answers {share:.1%} of these, and {(given.answered & given.right).sum() / given.answerable.sum():.3f} right")
    print("| | AUROC | today's share | 2 % | 5 % | 15 % |\n|---|---|---|---|---|---|")
    drawn = [np.concatenate([places[i] for i in chance.randint(len(places), size=len(places))]) for _ in range(DRAWS)]
    base = scores["today"]
    for label, score in scores.items():
        point = figures(given, score, shares)
        draws = np.array([figures(given, score, shares, one) - figures(given, base, shares, one) for one in drawn])
        low, high = np.nanquantile(draws, 0.025, 0), np.nanquantile(draws, 0.975, 0)
        cells = [f"{p:.3f}" if label == "today" else f"{p:.3f} ({a:+.3f} to {b:+.3f})" for p, a, b in zip(point, low, high)]
        print(f"| {label} | " + " | ".join(cells) + " |")


def main(train, *paths):
    every = Asked(train)
    held = every.only(np.array([is_held(one) for one in every.articles]) & (every.answerable | every.near))
    tables = {"reader alone": ["logit"], "both": ["today", "logit"]}
    models = {label: weighed(held, names) for label, names in tables.items()}
    for label, (numbers, always) in models.items():
        print(label, {name: round(float(w), 3) for name, w in zip(tables[label], numbers)} | {"always": round(always, 3)})
    fold = np.array([int.from_bytes(one.encode(), "big") % 5 for one in held.articles])
    crossed = {"today": held.today}
    for label, names in tables.items():
        score = np.zeros(len(held.rows))
        for one in range(5):
            numbers, always = weighed(held, names, fold != one)
            score[fold == one] = held.table(names)[fold == one] @ numbers + always
        crossed[label] = score
    compared("held articles of news-train, cross-validated by article", held, crossed)
    for path in paths:
        given = Asked(path)
        scores = {"today": given.today}
        for label, names in tables.items():
            numbers, always = models[label]
            scores[label] = given.table(names) @ numbers + always
        if given.answerable.any():
            compared(path.split("/")[-1].removesuffix(".jsonl"), given, scores)
        p = 1 / (1 + np.exp(-scores["both"]))
        for least in (0.6, 0.7, 0.8):
            print(f"{path.split('/')[-1]}: of near misses and far questions {np.mean(p[~given.answerable] >= least):.3f} at least {least}, "
                  f"right {np.sum(p[given.right] >= least) / max(1, given.answerable.sum()):.3f}, wrong "
                  f"{np.sum(p[given.answerable & ~given.right] >= least) / max(1, given.answerable.sum()):.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
