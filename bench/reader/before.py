"""Rows of sentences behind the one before them: python bench/reader/before.py ROWS.jsonl.gz ARCHIVE_FOLDER SEED OUT.json

What search asks of the reader is a sentence under its title and behind the sentence before it, which tells of whom "he" is said and what "the company" is. Questions
of rows/acts.jsonl.gz are taken so, those of sentences that lean on what stands before more often; and of some that a sentence answers, the sentence behind it, which does not.
"""

import json
import random
import re
import sys

from acts import typed, written

LEANS = re.compile(r"\b(he|she|they|it|his|her|their|its|him|them|this|these|those|there|then)\b", re.I)
LEANING, OTHER, BEHIND, SHORT = 0.62, 0.22, 0.18, 25


def row(chance, src, question, sentences, at, answers):
    """The title is the first of the sentences: nothing stands before the next."""
    before = sentences[at - 1 : at] if at > 1 else []
    return {"q": typed(chance, question), "title": sentences[0], "s": [*before, sentences[at]], "y": [-1] * len(before) + [answers], "src": src}


def rows(path, archive, chance):
    for sentences, told, every in written(path, archive):
        for one in every:
            at, behind = one["sentence"], one["sentence"] + 1
            if at == 0:
                continue
            share = LEANING if LEANS.search(sentences[at]) else OTHER
            for src, answers in (("right", 1), ("near", 0)):
                for question in one[src]:
                    if chance.random() < share:
                        yield row(chance, src, question, sentences, at, answers)
            for question in one["right"]:
                free = behind < len(sentences) and len(sentences[behind]) > SHORT and behind not in told[question]
                if free and chance.random() < BEHIND:
                    yield row(chance, "behind", question, sentences, behind, 0)


def main(path, archive, seed, out):
    chance = random.Random(int(seed))
    made = list(rows(path, archive, chance))
    chance.shuffle(made)
    with open(out, "w") as file:
        json.dump(made, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
