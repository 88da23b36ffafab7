"""Trains the reader's upper layers and its verdict over the states that states.py wrote.

python bench/reader/train.py RERANKER_FOLDER STATES_FOLDER OUT.pt MINUTES   (one thread)

Starts from a logistic regression over what six untouched layers come to, so that it is never worse than that.
"""

import json
import random
import re
import sys
import time
from collections import defaultdict

import numpy as np
import torch
import torch.nn.functional as F
from network import layers_of, reranker_weights
from states import CUT, LAYERS
from torch import nn

EPOCHS, BATCH, RATE = 2, 16, 5e-5
WEIGHT = {"near": 1.5, "swap": 0.7, "wiki-swap": 0.7, "qamr-swap": 0.7}


def auroc(good, bad):
    return float((np.array(good)[:, None] > np.array(bad)).mean()) if good and bad else 0.0


def verdict(folder, strength=1e-3):
    """A logistic regression over the features of sentences, for features as they are."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    rows, feats = json.load(open(f"{folder}/train.json")), np.load(f"{folder}/train.feats.npz")
    answers = np.concatenate([row["y"] for row in rows])
    weight = np.array([WEIGHT["near"] if rows[i]["src"] == "near" else 1 for i in feats["row"]])
    scaler = StandardScaler().fit(feats["x"])
    model = LogisticRegression(C=strength, max_iter=300).fit(scaler.transform(feats["x"]), answers, sample_weight=weight)
    numbers = model.coef_[0] / scaler.scale_
    return numbers.astype(np.float32), np.float32(model.intercept_[0] - (numbers * scaler.mean_).sum())


class Reader(nn.Module):
    """From the states of tokens after CUT layers, how surely each sentence answers."""

    def __init__(self, layers):
        super().__init__()
        self.layers, self.head = layers, nn.Linear(3 * 384, 1)

    def forward(self, x, keep, part, asked, drop=0.0):
        mask = ((1 - keep) * -1e4)[:, None, None, :]
        if torch.is_autocast_enabled("cpu"):
            mask = mask.bfloat16()
        for layer in self.layers:
            x = layer(x, mask, drop)
        states = x.float()
        wanted, own = torch.bmm(asked[:, None], states), torch.bmm(part, states)
        return self.head(torch.cat([states[:, :1].expand_as(own), own, wanted * own], -1))[..., 0]


class Set:
    """Rows with their cached states."""

    def __init__(self, path):
        self.rows = json.load(open(f"{path}.json"))
        self.at = np.concatenate([[0], np.cumsum(np.load(f"{path}.lens.npy"))])
        self.states = np.load(f"{path}.states.npy", mmap_mode="r")

    def length(self, i):
        return self.at[i + 1] - self.at[i]

    def batch(self, which):
        longest, most = max(self.length(i) for i in which), max(len(self.rows[i]["spans"]) for i in which)
        x, keep = torch.zeros(len(which), longest, 384), torch.zeros(len(which), longest)
        asked, part = torch.zeros(len(which), longest), torch.zeros(len(which), most, longest)
        y = torch.full((len(which), most), -1.0)
        for j, i in enumerate(which):
            row, length = self.rows[i], self.length(i)
            x[j, :length] = torch.tensor(self.states[self.at[i] : self.at[i + 1]].astype(np.float32))
            keep[j, :length] = 1
            asked[j, 1 : row["first"] - 1] = 1 / (row["first"] - 2)
            for k, (low, high) in enumerate(row["spans"]):
                part[j, k, low:high] = 1 / (high - low)
                y[j, k] = row["y"][k]
        return x, keep, part, asked, y


def scores(net, given, which):
    """Logits of each sentence of some rows, by row."""
    net.eval()
    out = {}
    order = sorted(which, key=given.length)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), 32):
            some = order[at : at + 32]
            x, keep, part, asked, _ = given.batch(some)
            for i, logits in zip(some, net(x, keep, part, asked).float()):
                out[i] = logits[: len(given.rows[i]["spans"])].tolist()
    net.train()
    return out


def check(net, held, which):
    """Of the articles not trained on: the right sentence of the window, and answers against near misses."""
    tops, right, of = defaultdict(list), 0, 0
    for i, logits in scores(net, held, which).items():
        row = held.rows[i]
        tops[row["src"]].append(max(logits))
        if any(row["y"]) and len(logits) > 1:
            of += 1
            right += row["y"][int(np.argmax(logits))]
    figures = " ".join(f"{kind} {auroc(tops[kind], tops['near']):.3f}" for kind in ("own", "names", "para"))
    return f"sentence {right / of:.3f}, against near misses {figures}"


def open_reader(folder):
    return Reader(layers_of(reranker_weights(f"{folder}/model.onnx"), range(CUT, LAYERS)))


def whole(folder, net):
    """All six layers, as unpack.py has them: the lower ones have not moved."""
    low = layers_of(reranker_weights(f"{folder}/model.onnx"), range(CUT)).state_dict()
    moved = lambda name: re.sub(r"^layers\.(\d)", lambda found: f"layers.{int(found[1]) + CUT}", name)
    return {f"layers.{name}": value for name, value in low.items()} | {moved(name): value for name, value in net.state_dict().items()}


def main(folder, states, out, minutes):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = random.Random(1)
    net, train, held = open_reader(folder), Set(f"{states}/train"), Set(f"{states}/held")
    numbers, always = verdict(states)
    with torch.no_grad():
        net.head.weight.copy_(torch.tensor(numbers)[None])
        net.head.bias.copy_(torch.tensor(always).reshape(1))
    which = [i for i, row in enumerate(held.rows) if not row["src"].startswith("event")][::2]
    print("before", check(net, held, which), flush=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01)

    def batches():
        while True:
            order = list(range(len(train.rows)))
            chance.shuffle(order)
            for at in range(0, len(order), 20 * BATCH):
                some = sorted(order[at : at + 20 * BATCH], key=train.length)
                groups = [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
                chance.shuffle(groups)
                yield from groups

    began = last = time.time()
    total, done, losses = EPOCHS * len(train.rows), 0, []
    for step, some in enumerate(batches()):
        progress = max(done / total, (time.time() - began) / 60 / float(minutes))
        if progress >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 60) * min(1, max(0.02, (1 - progress) / 0.4))
        x, keep, part, asked, y = train.batch(some)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = net(x, keep, part, asked, 0.02)
        weight = torch.tensor([[WEIGHT.get(train.rows[i]["src"], 1)] for i in some]).expand_as(logits)
        loss = F.binary_cross_entropy_with_logits(logits.float()[y >= 0], y[y >= 0], weight[y >= 0])
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        done += len(some)
        losses.append(loss.item())
        if step % 20 == 19:
            print(step + 1, f"loss {np.mean(losses[-20:]):.4f}, {done} rows, {(time.time() - began) / 60:.1f} min", flush=True)
        if time.time() - last > 600:
            print(check(net, held, which), flush=True)
            torch.save(whole(folder, net), out)
            last = time.time()
    print("end", check(net, held, which), flush=True)
    torch.save(whole(folder, net), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
