"""Packs the reader into src/search/data/reader.bin: python bench/reader/pack.py RERANKER_FOLDER TRAINED.pt OUT

Its words are the encoder's (src/search/data/encoder.bin); layers in eight bits, in the order in which the network takes
them, then the places of what is read beside the question.
"""

import hashlib
import os
import sys

import numpy as np
import torch

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "encoder"))
from pack import LAYERS, PLACES, in_eight_bits, packed  # noqa: E402
from network import reranker_weights  # noqa: E402

VERSION = b"VERBATIM READER 1".ljust(23) + b"\n"


def main(folder, trained, out):
    w, top = reranker_weights(f"{folder}/model.onnx"), torch.load(trained)
    kinds = w["embeddings.token_type_embeddings.weight"]
    places = [w["embeddings.position_embeddings.weight"][:PLACES] + kind for kind in kinds]
    floats, weights = [places[0], w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"]], []

    def layer(weight, bias):
        numbers, scales = in_eight_bits(weight)
        weights.append(numbers)
        floats.extend([scales, bias])

    for number in range(LAYERS):
        get = lambda name, kind: top[f"layers.{number}.{name}.{kind}"].numpy().copy()
        asking = [get("qkv", kind) for kind in ("weight", "bias")]
        for part in asking:
            part[:384] /= np.float32(np.sqrt(32))
        layer(*asking)
        layer(*(get("out", kind) for kind in ("weight", "bias")))
        floats.extend(get("norm1", kind) for kind in ("weight", "bias"))
        layer(*(get("up", kind) for kind in ("weight", "bias")))
        layer(*(get("down", kind) for kind in ("weight", "bias")))
        floats.extend(get("norm2", kind) for kind in ("weight", "bias"))
    floats.append(places[1])
    verdict = np.concatenate([top["head.weight"].numpy()[0], top["head.bias"].numpy()]).astype(np.float32)
    body = packed([
        ("verdict", "Float32Array", verdict.tobytes()),
        ("floats", "Float32Array", b"".join(np.ascontiguousarray(part, np.float32).tobytes() for part in floats)),
        ("weights", "Uint8Array", b"".join(weights)),
    ])
    with open(out, "wb") as file:
        file.write(VERSION + hashlib.sha256(body).digest() + body)


if __name__ == "__main__":
    main(*sys.argv[1:])
