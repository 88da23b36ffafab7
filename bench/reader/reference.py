"""What the float model says of test/search/reader/reference.json: python bench/reader/reference.py RERANKER_FOLDER TRAINED.pt FILE

Rewrites the file with the logits of the model in floats, the word rows as they ship.
"""

import json
import sys

import torch
from embedding import Embedding
from states import Tokens
from tune import batch, open_whole


def main(folder, trained, path):
    net, embedding, tokens = open_whole(folder, trained).eval(), Embedding(folder), Tokens(folder)
    rows = json.load(open(path))
    for row in rows:
        said = [one for one in (row["before"], row["sentence"]) if one is not None]
        given, second, keep, part, asked = batch([tokens(row["question"], row["title"], said)])
        with torch.no_grad():
            row["logit"] = round(float(net(embedding(given, second), keep, part, asked)[0][-1]), 4)
    json.dump(rows, open(path, "w"), indent=1, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
