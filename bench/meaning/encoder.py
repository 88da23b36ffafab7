"""all-MiniLM-L6-v2 (Apache-2.0) in NumPy: token ids in, unit sentence vectors out. Only for making the table."""

import numpy as np
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

HEADS = 12


class Encoder:
    def __init__(self, folder):
        self.weights = load_file(f"{folder}/model.safetensors")
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(64)

    def _norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x /= np.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def _linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def _layer(self, x, mask, name):
        n, length, width = x.shape
        query, key, value = (
            self._linear(x, f"{name}.attention.self.{part}").reshape(n, length, HEADS, -1).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(np.float32(width // HEADS)) + mask
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed = (scores @ value).transpose(0, 2, 1, 3).reshape(n, length, width)
        x = self._norm(x + self._linear(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = self._linear(x, f"{name}.intermediate.dense")
        inner = inner * 0.5 * (1 + erf(inner / np.float32(np.sqrt(2))))
        return self._norm(x + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _batch(self, ids):
        length = max(map(len, ids))
        tokens = np.zeros((len(ids), length), np.int64)
        kept = np.zeros((len(ids), length), np.float32)
        for row, one in enumerate(ids):
            tokens[row, : len(one)] = one
            kept[row, : len(one)] = 1
        w = self.weights
        x = w["embeddings.word_embeddings.weight"][tokens] + w["embeddings.position_embeddings.weight"][:length]
        x = self._norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        mask = ((1 - kept) * np.float32(-1e9))[:, None, None, :]
        for layer in range(6):
            x = self._layer(x, mask, f"encoder.layer.{layer}")
        mean = (x * kept[..., None]).sum(1) / kept.sum(1, keepdims=True)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)

    def encode(self, texts, size=64):
        """Unit vectors of `texts`, in their order; texts of one length go through together."""
        ids = [one.ids for one in self.tokenizer.encode_batch(texts)]
        out = np.zeros((len(texts), 384), np.float32)
        order = sorted(range(len(texts)), key=lambda i: len(ids[i]))
        for at in range(0, len(order), size):
            rows = order[at : at + size]
            out[rows] = self._batch([ids[i] for i in rows])
        return out
