"""The mean of what was tuned and of what it started from, in eight bits: python bench/reader/mean.py STARTED.pt SHARE OUT.pt A.pt…

The start counts so much as its share says, 0 to 1. Its numbers stand on the grid of eight bits; tuned, they move by less than half a step, and rounded they would all
move back. So they are rounded by lot, each the likelier up the higher it stands, on the grid of the start: on average nothing is lost. (Rounded to
the nearest on new grids, logits were .2 apart and more; by lot, .07.)
"""

import sys

import torch


def by_lot(moved, start):
    """Nothing grows past what reaches furthest in its row, so that pack.py finds the same scale."""
    step = start.abs().amax(1, keepdim=True) / 127
    exact, old = moved / step, torch.round(start / step)
    low = torch.floor(exact)
    drawn = (low + (torch.rand_like(exact) < exact - low)).clamp(-127, 127)
    return torch.where(old.abs() == 127, old, drawn) * step


def main(started, share, out, *tuned):
    torch.manual_seed(1)
    share, start, states = float(share), torch.load(started), [torch.load(path) for path in tuned]
    of = lambda name: sum(one[name] for one in states) / len(states)
    mean = {name: share * value + (1 - share) * of(name) for name, value in start.items()}
    is_layer = lambda name: name.startswith("layers") and mean[name].ndim == 2
    torch.save({name: by_lot(mean[name], start[name]) if is_layer(name) else mean[name] for name in mean}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
