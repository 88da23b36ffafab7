"""Trains the whole reader on: python bench/reader/tune.py RERANKER_FOLDER ROWS.json STARTED.pt SEED OUT.pt

All six layers and the verdict, in one pass over what acts.py wrote, with smoothed answers; what is kept is the moving mean of the weights.
What is asked of the same sentence comes in the same batch, and each question that it answers is to stand above each that it does not: it is
their order that counts. One thread: about thirty rows a second.
"""

import json
import random
import sys

import torch
import torch.nn.functional as F
from embedding import Embedding
from network import layers_of, reranker_weights
from states import LAYERS, Tokens
from torch import nn
from train import BATCH, Reader

RATE, DROPOUT, SMOOTH, SLOW, NEAR, TOGETHER = 3e-5, 0.05, 0.02, 0.997, 1.5, 8


def open_whole(folder, trained):
    net = Reader(layers_of(reranker_weights(f"{folder}/model.onnx"), range(LAYERS)))
    net.load_state_dict(torch.load(trained))
    return net


def judged_of(row):
    """The sentence that is judged, under its title."""
    return row["title"], row["s"][next(i for i, one in enumerate(row["y"]) if one >= 0)]


def batches(made, given, chance):
    """Batches of about one length; up to eight rows of the same sentence, by lot, stand together."""
    order = list(range(len(made)))
    chance.shuffle(order)
    of = {}
    for i in order:
        of.setdefault(judged_of(given[i]), []).append(i)
    together = []
    for some in of.values():
        parts = max(1, round(len(some) / TOGETHER))
        together += [some[part::parts] for part in range(parts)]
    chance.shuffle(together)
    groups, pool = [], []

    def empty():
        pool.sort(key=lambda some: max(len(made[i][0]) for i in some))
        flat = [i for some in pool for i in some]
        groups.extend(flat[at : at + BATCH] for at in range(0, len(flat), BATCH))
        pool.clear()

    for some in together:
        pool.append(some)
        if sum(map(len, pool)) >= 20 * BATCH:
            empty()
    empty()
    chance.shuffle(groups)
    return groups


def out_of_order(logits, y, sentences):
    """How far questions that a sentence answers stand below others asked of it; zero where there are no such pairs."""
    one = [(y[j] >= 0).sum() == 1 for j in range(len(y))]
    at = [int((y[j] >= 0).int().argmax()) for j in range(len(y))]
    mine = [j for j in range(len(y)) if one[j]]
    pairs = [(i, j) for i in mine for j in mine if sentences[i] == sentences[j] and y[i, at[i]] == 1 and y[j, at[j]] == 0]
    if not pairs:
        return logits.new_zeros(())
    right, near = (torch.stack([logits[pair[side], at[pair[side]]] for pair in pairs]) for side in (0, 1))
    return F.softplus(near - right).mean()


def batch(made):
    """Rows of tokens as the network takes them: tokens, kinds, which count, and where each sentence's and the question's own stand."""
    longest, most = max(len(ids) for ids, _, _ in made), max(len(spans) for _, _, spans in made)
    tokens, second = (torch.zeros(len(made), longest, dtype=torch.long) for _ in range(2))
    keep, asked = (torch.zeros(len(made), longest) for _ in range(2))
    part = torch.zeros(len(made), most, longest)
    for j, (ids, first, spans) in enumerate(made):
        tokens[j, : len(ids)] = torch.tensor(ids)
        second[j, first:] = 1
        keep[j, : len(ids)] = 1
        asked[j, 1 : first - 1] = 1 / (first - 2)
        for k, (low, high) in enumerate(spans):
            part[j, k, low:high] = 1 / (high - low)
    return tokens, second, keep, part, asked


def main(folder, rows, start, seed, out):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    net, embedding, tokens, given = open_whole(folder, start).train(), Embedding(folder), Tokens(folder), json.load(open(rows))
    made = [tokens(row["q"], row["title"], row["s"]) for row in given]
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01)
    mean = {name: value.detach().clone() for name, value in net.state_dict().items()}
    steps = batches(made, given, random.Random(int(seed)))
    for step, some in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 60) * (1 - step / len(steps))
        ids, second, keep, part, asked = batch([made[i] for i in some])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = net(embedding(ids, second), keep, part, asked, DROPOUT).float()
        y = torch.full(logits.shape, -1.0)
        for j, i in enumerate(some):
            y[j, : len(given[i]["y"])] = torch.tensor(given[i]["y"], dtype=torch.float)
        weight = torch.tensor([[NEAR if given[i]["src"] == "near" else 1.0] for i in some]).expand_as(logits)
        judged = y >= 0
        wanted = y[judged] * (1 - 2 * SMOOTH) + SMOOTH
        loss = F.binary_cross_entropy_with_logits(logits[judged], wanted, weight[judged])
        (loss + out_of_order(logits, y, [judged_of(given[i]) for i in some])).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        slow = min(SLOW, (1 + step) / (10 + step))
        for name, value in net.state_dict().items():
            mean[name].lerp_(value, 1 - slow)
    torch.save(mean, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
