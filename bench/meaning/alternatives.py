"""Makes the tables that the shipped one was chosen among, in its format: see README.md.

    python alternatives.py MINILM_FOLDER WINK_JSON WORDNET_DICT_FOLDER OUT_FOLDER

The encoder's vectors are kept in OUT_FOLDER/words.npy and taken from there when make.py left them.
"""

import os
import sys

import numpy as np

from make import described, retrofit, unit, write
from wordnet import edges


def main(minilm, wink, wordnet, out):
    words, encoded, counted = described(minilm, wink, wordnet, os.path.join(out, "words.npy"))
    both = unit(np.hstack([encoded, counted]))
    links = edges(wordnet, words)
    for name, vectors in (
        ("word-vectors", counted),
        ("encoder", encoded),
        ("word-vectors-retrofitted", retrofit(counted, links)),
        ("encoder-retrofitted", retrofit(encoded, links)),
        ("both", both),
        ("both-retrofitted", retrofit(both, links)),
    ):
        write(os.path.join(out, f"{name}.bin"), words, unit(vectors))


main(*sys.argv[1:])
