"""Rows of acts: python bench/reader/acts.py NEWS_TRAIN_FOLDER ROWS.jsonl.gz ARCHIVE_FOLDER OUT.json

What the reader is taught last, mostly of sentences alone, as search asks: rows/acts.jsonl.gz (written by hand: questions with the names kept and
every other word changed, paraphrased, hurried, and topics as /when passes them, with near misses of the act: another act of the same
people and place), the events and near misses of news-train, a few public rows. One article in ten of rows/acts.jsonl.gz is held back.
"""

import gzip
import hashlib
import json
import os
import random
import re
import sys

from rows import articles, flat, is_held, public, window, words

ACTS = os.path.join(os.path.dirname(__file__), "rows/acts.jsonl.gz")
HARD, NEARS, PUBLIC = 0.2, 300, 800


def is_held_act(file):
    """One article in ten is not trained on: right against near questions of their sentences tell how training goes."""
    return int(hashlib.sha256(file.encode()).hexdigest(), 16) % 10 == 0


def units(text, start, end):
    """By UTF-16 offsets."""
    return flat(text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le"))


def typed(chance, question):
    """Without its mark, or with a slip of the pen, as people type."""
    question = question.rstrip("?") if chance.random() < 0.3 else question
    found = [word for word in question.split() if len(word) > 4 and word.isalpha()]
    if not found or chance.random() > 0.05:
        return question
    word = chance.choice(found)
    at = chance.randrange(1, len(word) - 2)
    slip = word[:at] + chance.choice((word[at + 1] + word[at], "")) + word[at + 2 :]
    return question.replace(word, slip, 1)


def unlike(chance, question, sentences, taken):
    """The other sentence that shares most, yet little enough not to answer unnoticed."""
    shared = lambda i: len(words(question) & words(sentences[i]))
    free = [i for i in range(1, len(sentences)) if i not in taken and shared(i) <= 1 and len(sentences[i]) > 40]
    return max(free, key=lambda i: shared(i) + 0.1 * chance.random(), default=None)


def row(chance, src, question, title, sentences, at, answers, beside):
    """One sentence is judged, now and then between those beside it."""
    low, taken = window(chance, sentences, at) if chance.random() < beside else (at, [sentences[at]])
    judged = [int(answers) if low + i == at else -1 for i in range(len(taken))]
    return {"q": typed(chance, question), "title": title, "s": taken, "y": judged, "src": src}


def written(path, archive):
    """Of each article that is trained on its sentences, the title first, in which of them a right question is told, and what is asked of each."""
    for line in map(json.loads, gzip.open(path, "rt", encoding="utf-8")):
        if is_held_act(line["file"]):
            continue
        text = open(f"{archive}/{line['file']}", encoding="utf-8").read()
        told = {}
        for one in line["asked"]:
            for question in one["right"]:
                told.setdefault(question, set()).add(one["sentence"])
        yield [units(text, *one) for one in line["sentences"]], told, line["asked"]


def by_hand(archive, chance):
    for sentences, told, every in written(ACTS, archive):
        for one in every:
            at = one["sentence"]
            make = lambda *rest: row(chance, rest[0], rest[1], sentences[0], sentences, *rest[2:])
            for src, answers in (("right", True), ("near", False)):
                for question in one[src]:
                    yield make(src, question, at, answers, 0.15)
            for question in one["right"]:
                other = unlike(chance, question, sentences, told[question])
                if other is not None and chance.random() < HARD:
                    yield make("hard", question, other, False, 0.1)


def topics(folder, chance):
    """The events of news-train, each with sentences of its article that do not tell it, and its near misses of time as topics."""
    every = {one["id"]: one for one in articles(folder)}
    for asked in map(json.loads, open(f"{folder}/rows.jsonl")):
        article = every[asked["article"]]
        gold, question = sorted(asked["sentences"]), asked["question"]
        if is_held(article["id"]) or not gold:
            continue
        make = lambda *rest: row(chance, rest[0], rest[1], article["title"], article["s"], *rest[2:])
        if asked["kind"].startswith("event"):
            yield make("right", question, chance.choice(gold), True, 0.5)
            other = unlike(chance, question, article["s"], set(gold))
            if other is not None:
                yield make("hard", question, other, False, 0.3)
        elif asked["kind"] == "near":
            topic = re.sub(r"^when (did|was|were|is|will|does) ", "", question, flags=re.I).rstrip("?")
            yield make("near", topic if chance.random() < 0.6 else question, gold[0], False, 0.2)


def main(news_folder, public_file, archive, out):
    chance = random.Random(4)
    rows, told, more = list(by_hand(archive, chance)), list(topics(news_folder, chance)), public(public_file, 7)
    near = [one for one in told if one["src"] == "near"]
    rows += [one for one in told if one["src"] != "near"] + chance.sample(near, NEARS)
    for one in chance.sample(more, PUBLIC):
        at = max(range(len(one["s"])), key=lambda i: one["y"][i] + 0.1 * len(words(one["q"]) & words(one["s"][i])))
        rows.append(row(chance, one["src"], one["q"], one["title"], one["s"], at, one["y"][at], 0))
    chance.shuffle(rows)
    with open(out, "w") as file:
        json.dump(rows, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
