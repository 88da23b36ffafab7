"""Trains the reader on after train.py, with the states that acts.py wrote: python bench/reader/tune.py RERANKER STATES STARTED.pt SEED OUT.pt

One pass (a minute and a half of one core) with smoothed answers; what is kept is the moving mean of the weights.
"""

import random
import sys

import torch
import torch.nn.functional as F
from torch import nn
from train import BATCH, Set, open_reader

RATE, DROPOUT, SMOOTH, SLOW = 2e-5, 0.05, 0.02, 0.997
NEAR = {"near": 1.5}


def batches(given, chance):
    order = list(range(len(given.rows)))
    chance.shuffle(order)
    groups = []
    for at in range(0, len(order), 20 * BATCH):
        some = sorted(order[at : at + 20 * BATCH], key=given.length)
        groups += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    chance.shuffle(groups)
    return groups


def main(folder, states, start, seed, out):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    net, given = open_reader(folder, start).train(), Set(f"{states}/acts")
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01)
    mean = {name: value.detach().clone() for name, value in net.state_dict().items()}
    steps = batches(given, random.Random(int(seed)))
    for step, some in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 60) * max(0.03, 1 - step / len(steps))
        x, keep, part, asked, y = given.batch(some)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = net(x, keep, part, asked, DROPOUT)
        weight = torch.tensor([[NEAR.get(given.rows[i]["src"], 1)] for i in some]).expand_as(logits)
        judged = y >= 0
        wanted = y[judged] * (1 - 2 * SMOOTH) + SMOOTH
        F.binary_cross_entropy_with_logits(logits.float()[judged], wanted, weight[judged]).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        slow = min(SLOW, (1 + step) / (10 + step))
        for name, value in net.state_dict().items():
            mean[name].lerp_(value, 1 - slow)
    torch.save(mean, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
