"""What the float model makes of some texts, for the test of ours: python bench/encoder/reference.py MODEL_FOLDER OUT"""

import base64
import json
import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).parent.parent / "meaning"))
from encoder import Encoder  # noqa: E402

TEXTS = [
    "Why was the missile shield cancelled?",
    "The United States scrapped its plans for a defence system in Eastern Europe.",
    "Storm closes harbour. The ferries stayed in port until the wind fell, the operator said on Tuesday.",
    "Café owners in Malmö — “naïve”, they say — won’t open before 9.30 a.m.; entry costs €4.50.",
    "strike",
    "A",
    "The council's vote on the bridge was put off; nobody could say, when asked, who'd pay for it: not the state, not the town.",
    "antidisestablishmentarianism floccinaucinihilipilification pneumonoultramicroscopicsilicovolcanoconiosis",
    "x" * 101 + " is too long a word",
    "U.S. e-mail: someone@example.org, https://example.org/a_b?c=d#e (99.9%) $1,000,000 +49-30 1/2 <tag> ~^`|",
    "Αθήνα and Ærø, Þór and straße",
    "WHO SAID THAT NOBODY WOULD EVER BE ABLE TO REPAIR IT",
    " ".join(["The report, which took nine years to write, blames no one in particular."] * 9),
    "\tTabs and\u00a0odd\u2009spaces\u200b, soft\u00adhyphens\r\nand new lines",
    "Did the minister resign before the vote or after it?",
    "The minister stepped down a day after parliament had voted.",
]


def main(folder, out):
    model = Encoder(folder)
    model.tokenizer.enable_truncation(96)
    rows = [
        {
            "text": text,
            "pieces": model.tokenizer.encode(text).tokens,
            "vector": base64.b64encode(np.rint(vector * 32767).astype("<i2").tobytes()).decode(),
        }
        for text, vector in zip(TEXTS, model.encode(TEXTS))
    ]
    Path(out).write_text(json.dumps(rows, ensure_ascii=True, indent=2) + "\n")


main(*sys.argv[1:])
