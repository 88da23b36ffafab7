"""The layers and the verdict of a packed reader, made floats again: python bench/reader/unpack.py READER.bin OUT.pt

tune.py starts from these.
"""

import json
import struct
import sys

import numpy as np
import torch
from states import LAYERS

SIZE, WIDE = 384, 1536


def main(path, out):
    body = open(path, "rb").read()[56:]
    length = struct.unpack("<Q", body[:8])[0]
    base = 8 + length + (-length % 8)
    part = {one["name"]: body[base + one["offset"] :][: one["length"]] for one in json.loads(body[8 : 8 + length])}
    floats, weights = np.frombuffer(part["floats"], np.float32), np.frombuffer(part["weights"], np.int8)
    at = {"float": 96 * SIZE + 2 * SIZE, "weight": 0}

    def take(kind, numbers, count):
        at[kind] += count
        return numbers[at[kind] - count : at[kind]]

    def linear(rows, columns):
        stored = take("weight", weights, rows * columns).reshape(rows // 8, columns // 2, 8, 2)
        whole = stored.transpose(0, 2, 1, 3).reshape(rows, columns).astype(np.float32)
        return whole * take("float", floats, rows)[:, None], take("float", floats, rows).copy()

    state = {}
    for number in range(LAYERS):
        made = {}
        for name, rows, columns in (("qkv", 3 * SIZE, SIZE), ("out", SIZE, SIZE), ("norm1", 0, 0), ("up", WIDE, SIZE),
                                    ("down", SIZE, WIDE), ("norm2", 0, 0)):
            pair = linear(rows, columns) if rows else [take("float", floats, SIZE).copy() for _ in range(2)]
            made[f"{name}.weight"], made[f"{name}.bias"] = pair
        for kind in ("weight", "bias"):
            made[f"qkv.{kind}"][:SIZE] *= np.float32(np.sqrt(32))
        state |= {f"layers.{number}.{name}": torch.tensor(numbers) for name, numbers in made.items()}
    verdict = torch.tensor(np.frombuffer(part["verdict"], np.float32).copy())
    torch.save(state | {"head.weight": verdict[None, :-1], "head.bias": verdict[-1:]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
