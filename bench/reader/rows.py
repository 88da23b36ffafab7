"""Rows for the reader: {"q", "title", "s": up to three neighbouring sentences, "y": whether each answers, "src", …}.

They come from news-train (questions written by hand over news, with near misses) and rows.jsonl.gz (SQuAD 2.0's public half,
SQuADShifts' new Wikipedia and QAMR, with names and roles exchanged). See README.md beside this file.
"""

import gzip
import hashlib
import json
import random
import re
from collections import defaultdict

NAME = re.compile(r"(?<!^)(?<![.?!] )\b(?:[A-Z][\w'’-]*)(?: (?:of |the |de )?[A-Z][\w'’-]*)*|\b(?:1[5-9]\d\d|20\d\d)\b")
STOP = set(
    "the a an of in on at to for from by with and or is are was were be been did do does has have had what which who whom whose "
    "when where why how many much that this it its as into than then their there they he she his her".split()
)
# Of the public sets' kinds so much is taken: those that were made to be near misses most.
TAKEN = {"squad-un": 1, "squad": 1, "squad-hard": 0.8, "wiki": 0.6, "wiki-hard": 0.6, "wiki-swap": 1, "qamr": 0.2,
         "qamr-hard": 0.1, "qamr-swap": 0.5, "qamr-turn": 1}


def words(text):
    return {word for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in STOP}


def names(question):
    return [found for found in NAME.finditer(question) if found.group() not in ("I", "PG", "US")]


def flat(text):
    return re.sub(r"\s+", " ", text).strip()


def is_held(article):
    """One article in five is not trained on: by these the reader is calibrated."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % 5 == 0


def articles(folder):
    for line in gzip.open(f"{folder}/articles.jsonl.gz", "rt"):
        article = json.loads(line)
        units = article["text"].encode("utf-16-le")
        article["s"] = [flat(units[2 * start : 2 * end].decode("utf-16-le")) for start, end in article["sentences"]]
        article["title"] = flat(article["text"].strip().split("\n")[0])[:160]
        yield article


def window(chance, sentences, at, size=3):
    """Up to three neighbouring sentences with `at` among them."""
    low = max(0, min(at - chance.randrange(size), len(sentences) - size))
    size = chance.choice((size, size, size, 2, 1))
    if not low <= at < low + size:
        low = at
    return low, sentences[low : low + size]


def news(folder, seed, held):
    """Of each question the sentences that answer it or look so; of some also others, or the question about another name."""
    chance, every, out = random.Random(seed), {one["id"]: one for one in articles(folder)}, []
    pool = defaultdict(list)
    for one in every.values():
        for sentence in one["s"]:
            pool[one["id"]] += [found.group() for found in names(sentence)]
    for row in map(json.loads, open(f"{folder}/rows.jsonl")):
        article = every[row["article"]]
        if is_held(article["id"]) != held:
            continue
        sentences, question, gold = article["s"], row["question"], set(row["sentences"])

        def add(src, asked, taken, answers):
            out.append({"id": row["id"], "article": article["id"], "q": asked, "title": article["title"], "s": taken,
                        "y": answers, "src": src})

        def shared(i):
            return len(words(question) & words(sentences[i])) + 0.5 * chance.random()

        if row["kind"] in ("near", "far"):
            picks = chance.sample(sorted(gold), min(2, len(gold))) if gold else []
            best = max(range(len(sentences)), key=shared)
            if not picks or chance.random() < 0.5:
                picks = (picks + [best])[:2]
            if held:
                picks = picks[:1]
            for at in dict.fromkeys(picks):
                _, taken = window(chance, sentences, at)
                add(row["kind"], question, taken, [0] * len(taken))
            continue
        if not gold:
            continue
        low, taken = window(chance, sentences, chance.choice(sorted(gold)))
        add(row["kind"], question, taken, [int(low + i in gold) for i in range(len(taken))])
        if held:
            continue
        lot = chance.random()
        if lot < 0.35 and not row["kind"].startswith("event"):
            free = [i for i in range(1, len(sentences)) if not any(i - 2 <= one <= i + 2 for one in gold)]
            if free:
                low, others = window(chance, sentences, max(free, key=shared))
                add("hard", question, others, [int(low + i in gold) for i in range(len(others))])
        elif lot < 0.55 and (found := names(question)):
            name = chance.choice(found)
            year, rest = name.group()[0].isdigit(), question[name.end() :]
            some = [other for other in pool[article["id"]]
                    if other[0].isdigit() == year and other.lower() not in question.lower()
                    and name.group().lower() not in other.lower() and other not in taken[0]]
            if some and rest[:1] not in ("'", "’"):
                add("swap", question[: name.start()] + chance.choice(some) + rest, taken, [0] * len(taken))
    return out


def public(file, seed):
    chance = random.Random(seed)
    rows = [json.loads(line) for line in gzip.open(file, "rt")]
    long = [row for row in rows if not row["src"].startswith("qamr") or len(row["q"].split()) >= 5]
    return [row for row in long if chance.random() < TAKEN[row["src"]]]
