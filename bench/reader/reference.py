"""What the float model says of test/search/reader/reference.json: python bench/reader/reference.py RERANKER_FOLDER TRAINED.pt FILE

Rewrites the file with the logits of the model in floats, the word rows as they ship.
"""

import json
import sys

import numpy as np
import torch
from network import layers_of, reranker_weights
from states import LAYERS, Tokens, shared_words
from torch import nn
from train import CUT, open_reader


def main(folder, trained, path):
    w, top, tokens = reranker_weights(f"{folder}/model.onnx"), open_reader(folder, trained).eval(), Tokens(folder)
    number = lambda name: torch.tensor(np.array(w[f"embeddings.{name}.weight"], np.float32))
    words = torch.tensor(shared_words(open(f"{folder}/vocab.txt", encoding="utf-8").read().rstrip("\n").split("\n")))
    places, kinds, low = number("position_embeddings"), number("token_type_embeddings"), layers_of(w, range(CUT)).eval()
    norm = nn.LayerNorm(384, eps=1e-12)
    with torch.no_grad():
        for kind in ("weight", "bias"):
            getattr(norm, kind).copy_(torch.tensor(np.array(w[f"embeddings.LayerNorm.{kind}"], np.float32)))
    rows = json.load(open(path))
    for row in rows:
        ids, first, spans = tokens(row["question"], row["title"], row["sentences"])
        kind = torch.tensor([int(i >= first) for i in range(len(ids))])
        keep, asked, part = torch.ones(1, len(ids)), torch.zeros(1, len(ids)), torch.zeros(1, len(spans), len(ids))
        asked[0, 1 : first - 1] = 1 / (first - 2)
        for i, (start, end) in enumerate(spans):
            part[0, i, start:end] = 1 / (end - start)
        with torch.no_grad():
            x = norm(words[ids] + places[: len(ids)] + kinds[kind])[None]
            for layer in low:
                x = layer(x, torch.zeros(1, 1, 1, len(ids)))
            row["logits"] = [round(float(one), 4) for one in top(x, keep, part, asked)[0]]
    assert LAYERS == CUT + len(top.layers)
    json.dump(rows, open(path, "w"), indent=1, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
