"""Rows of sentences behind the one before them: python bench/reader/before.py ROWS.jsonl.gz ARCHIVE_FOLDER SEED OUT.json

What search asks of the reader is a sentence under its title and behind the sentence before it, which tells of whom "he" is said and what "the company" is. Questions
of rows/acts.jsonl.gz are taken so, those of sentences that lean on what stands before more often; and of some that a sentence answers, the sentence behind it, which does not.
"""

import gzip
import json
import random
import re
import sys

from acts import is_held_act, typed, units

LEANS = re.compile(r"\b(he|she|they|it|his|her|their|its|him|them|this|these|those|there|then)\b", re.I)
LEANING, OTHER, BEHIND, SHORT = 0.62, 0.22, 0.18, 25


def row(chance, src, question, title, sentences, at, answers):
    before = sentences[at - 1 : at] if at > 0 else []
    return {"q": typed(chance, question), "title": title, "s": [*before, sentences[at]], "y": [-1] * len(before) + [answers], "src": src}


def rows(path, archive, chance):
    for line in map(json.loads, gzip.open(path, "rt", encoding="utf-8")):
        if is_held_act(line["file"]):
            continue
        text = open(f"{archive}/{line['file']}", encoding="utf-8").read()
        title, *sentences = [units(text, *one) for one in line["sentences"]]
        told = {}
        for one in line["asked"]:
            for question in one["right"]:
                told.setdefault(question, set()).add(one["sentence"] - 1)
        for one in line["asked"]:
            at = one["sentence"] - 1
            if at < 0:
                continue
            share = LEANING if LEANS.search(sentences[at]) else OTHER
            for src, answers in (("right", 1), ("near", 0)):
                for question in one[src]:
                    if chance.random() < share:
                        yield row(chance, src, question, title, sentences, at, answers)
            behind = at + 1
            for question in one["right"]:
                free = behind < len(sentences) and len(sentences[behind]) > SHORT and behind not in told[question]
                if free and chance.random() < BEHIND:
                    yield row(chance, "behind", question, title, sentences, behind, 0)


def main(path, archive, seed, out):
    chance = random.Random(int(seed))
    made = list(rows(path, archive, chance))
    chance.shuffle(made)
    with open(out, "w") as file:
        json.dump(made, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
