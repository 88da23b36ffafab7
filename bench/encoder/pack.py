"""Packs all-MiniLM-L6-v2 (Apache-2.0) into src/search/data/encoder.bin: python bench/encoder/pack.py MODEL_FOLDER OUT

Word rows in four bits, layers in eight; everything in the order in which the network takes it. Run once, on a development
machine; see README.md beside this file.
"""

import hashlib
import json
import struct
import sys
import unicodedata

import numpy as np
from safetensors.numpy import load_file

LAYERS, PLACES, GROUP = 6, 96, 32
VERSION = b"VERBATIM ENCODER 1".ljust(23) + b"\n"


def is_kept(piece):
    """Pieces that were never used, or that only other scripts have, do not ship."""
    letters = piece.removeprefix("##")
    return not piece.startswith("[unused") and all(
        unicodedata.name(c, "").startswith(("LATIN", "GREEK")) for c in letters if c.isalpha() and ord(c) > 127
    )


def upper_half(floats):
    """Floats rounded to their upper 16 bits."""
    bits = floats.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def in_four_bits(rows):
    """Rows in groups of 32 with a scale each, the scale that errs least; a byte holds a number and the one 16 places on."""
    groups = rows.reshape(-1, GROUP)
    best = np.full(len(groups), np.inf)
    scales = np.zeros(len(groups), np.uint16)
    numbers = np.zeros(groups.shape, np.int8)
    for shrink in np.arange(0.7, 1.01, 0.025):
        halves = upper_half(np.maximum(np.abs(groups).max(1), 1e-8) * shrink / 7)
        scale = (halves.astype(np.uint32) << 16).view(np.float32)[:, None]
        rounded = np.clip(np.rint(groups / scale), -8, 7)
        error = ((rounded * scale - groups) ** 2).sum(1)
        better = error < best
        best[better], scales[better], numbers[better] = error[better], halves[better], rounded[better]
    low, high = numbers[:, :16].astype(np.uint8), numbers[:, 16:].astype(np.uint8)
    return (low & 15) | (high << 4), scales


def in_eight_bits(weight):
    """A layer's weights by 8 numbers out, by 2 numbers in; a scale for each number out."""
    scales = np.abs(weight).max(1) / 127
    rounded = np.rint(weight / scales[:, None]).astype(np.int8)
    out, into = rounded.shape
    return rounded.reshape(out // 8, 8, into // 2, 2).transpose(0, 2, 1, 3).tobytes(), scales


def packed(sections):
    """The same form as src/search/saved/sections.ts."""
    entries, pieces, offset = [], [], 0
    for name, kind, data in sections:
        gap = -len(data) % 8
        entries.append({"name": name, "type": kind, "offset": offset, "length": len(data)})
        pieces.append(data + b"\0" * gap)
        offset += len(data) + gap
    head = json.dumps(entries, separators=(",", ":")).encode()
    return struct.pack("<Q", len(head)) + head + b"\0" * (-len(head) % 8) + b"".join(pieces)


def main(folder, out):
    w = load_file(f"{folder}/model.safetensors")
    vocabulary = open(f"{folder}/vocab.txt", encoding="utf-8").read().rstrip("\n").split("\n")
    kept = [i for i, piece in enumerate(vocabulary) if is_kept(piece)]
    words, word_scales = in_four_bits(w["embeddings.word_embeddings.weight"][kept])
    places = w["embeddings.position_embeddings.weight"][:PLACES] + w["embeddings.token_type_embeddings.weight"][0]
    floats, weights = [places, w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"]], []

    def layer(weight, bias):
        numbers, scales = in_eight_bits(weight)
        weights.append(numbers)
        floats.extend([scales, bias])

    for number in range(LAYERS):
        name = f"encoder.layer.{number}"
        parts = [
            [w[f"{name}.attention.self.{part}.{kind}"] / divisor for part, divisor in
             (("query", np.float32(np.sqrt(32))), ("key", 1), ("value", 1))]
            for kind in ("weight", "bias")
        ]
        layer(*(np.concatenate(part) for part in parts))
        layer(w[f"{name}.attention.output.dense.weight"], w[f"{name}.attention.output.dense.bias"])
        floats.extend(w[f"{name}.attention.output.LayerNorm.{kind}"] for kind in ("weight", "bias"))
        layer(w[f"{name}.intermediate.dense.weight"], w[f"{name}.intermediate.dense.bias"])
        layer(w[f"{name}.output.dense.weight"], w[f"{name}.output.dense.bias"])
        floats.extend(w[f"{name}.output.LayerNorm.{kind}"] for kind in ("weight", "bias"))
    body = packed([
        ("pieces", "text", "\n".join(vocabulary[i] for i in kept).encode()),
        ("words", "Uint8Array", words.tobytes()),
        ("wordScales", "Uint16Array", word_scales.tobytes()),
        ("floats", "Float32Array", b"".join(part.astype(np.float32).tobytes() for part in floats)),
        ("weights", "Uint8Array", b"".join(weights)),
    ])
    with open(out, "wb") as file:
        file.write(VERSION + hashlib.sha256(body).digest() + body)


if __name__ == "__main__":
    main(*sys.argv[1:])
