"""What the reader's first layer is given of each token, in PyTorch."""

import numpy as np
import torch
from network import reranker_weights
from states import shared_words
from torch import nn


class Embedding(nn.Module):
    """Word rows as they ship, places and kinds of the reranker. None of them moves."""

    def __init__(self, folder):
        super().__init__()
        weights = reranker_weights(f"{folder}/model.onnx")
        number = lambda name: torch.tensor(np.array(weights[f"embeddings.{name}"], np.float32))
        vocabulary = open(f"{folder}/vocab.txt", encoding="utf-8").read().rstrip("\n").split("\n")
        self.words = torch.tensor(shared_words(vocabulary))
        self.places, self.kinds = number("position_embeddings.weight"), number("token_type_embeddings.weight")
        self.norm = nn.LayerNorm(384, eps=1e-12)
        with torch.no_grad():
            for kind in ("weight", "bias"):
                getattr(self.norm, kind).copy_(number(f"LayerNorm.{kind}"))

    @torch.no_grad()
    def forward(self, tokens, second):
        """@param tokens by row, second: whether each belongs to what is read beside the question"""
        return self.norm(self.words[tokens] + self.places[: tokens.shape[1]] + self.kinds[second])
