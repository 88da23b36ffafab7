"""Runs the reranker's first layers over rows, once, so that only the layers above need be trained.

python bench/reader/states.py RERANKER_FOLDER NEWS_TRAIN_FOLDER ROWS.jsonl.gz OUT_FOLDER [HITS.jsonl…]

Writes for `train`, `held` and each HITS (what dump.ts wrote) NAME.json, NAME.lens.npy and NAME.states.npy (what becomes of each
token in CUT layers, half precision), and NAME.feats.npz (of each sentence what the verdict is made of, after six layers).
Word rows are the encoder's, as they ship.
"""

import json
import os
import random
import re
import struct
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper
from rows import flat, news, public
from tokenizers import Tokenizer

CUT, LAYERS, MOST, BEFORE = 3, 6, 96, 40
ENCODER = os.path.join(os.path.dirname(__file__), "../../src/search/data/encoder.bin")


def shared_words(vocabulary):
    """The encoder's word rows as floats, by the numbers of the whole vocabulary; what does not ship is unknown."""
    body = open(ENCODER, "rb").read()[56:]
    length = struct.unpack("<Q", body[:8])[0]
    base = 8 + length + (-length % 8)
    part = {one["name"]: body[base + one["offset"] :][: one["length"]] for one in json.loads(body[8 : 8 + length])}
    pairs = np.frombuffer(part["words"], np.uint8).reshape(-1, 16)
    halves = np.concatenate([pairs & 15, pairs >> 4], 1).astype(np.int8)
    scales = (np.frombuffer(part["wordScales"], np.uint16).astype(np.uint32) << 16).view(np.float32)
    rows = (np.where(halves > 7, halves - 16, halves) * scales[:, None]).reshape(-1, 384).astype(np.float32)
    own = {piece: i for i, piece in enumerate(part["pieces"].decode().split("\n"))}
    return rows[[own.get(piece, own["[UNK]"]) for piece in vocabulary]]


def session(folder):
    """The reranker cut off after six layers, with other word rows."""
    model = onnx.load(f"{folder}/model.onnx")
    graph = model.graph
    outs = [f"/bert/encoder/layer.{i - 1}/output/LayerNorm/Add_1_output_0" for i in (CUT, LAYERS)]
    stored = {one.name: one for one in graph.initializer}
    key = next(name for name in stored if name.endswith("word_embeddings.weight_quantized"))[: -len("_quantized")]
    rows = shared_words(open(f"{folder}/vocab.txt", encoding="utf-8").read().rstrip("\n").split("\n"))
    scale = np.float32((rows.max() - rows.min()) / 255)
    zero = np.rint(-rows.min() / scale).astype(np.uint8)
    whole = np.clip(np.rint(rows / scale) + int(zero), 0, 255).astype(np.uint8)
    for name, numbers in (("quantized", whole), ("scale", scale), ("zero_point", zero)):
        old = numpy_helper.to_array(stored[f"{key}_{name}"])
        stored[f"{key}_{name}"].CopyFrom(
            numpy_helper.from_array(np.asarray(numbers, old.dtype).reshape(old.shape if name != "quantized" else whole.shape), f"{key}_{name}")
        )
    made, todo, needed = {out: node for node in graph.node for out in node.output}, list(outs), set()
    while todo:
        node = made.get(todo.pop())
        if node is not None and id(node) not in needed:
            needed.add(id(node))
            todo += list(node.input)
    nodes = [node for node in graph.node if id(node) in needed]
    used = {name for node in nodes for name in node.input}
    kept = [one for one in graph.initializer if one.name in used]
    for field, new in ((graph.node, nodes), (graph.initializer, kept),
                       (graph.output, [onnx.helper.make_tensor_value_info(out, onnx.TensorProto.FLOAT, None) for out in outs])):
        del field[:]
        field.extend(new)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options)


class Tokens:
    """[CLS] question [SEP] title [SEP] s1 [SEP] s2 [SEP] s3 [SEP]. Of two the first is what stands before, and gives way, as in src/search/reader; of more the longest does."""

    def __init__(self, folder):
        self.pieces = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.pieces.no_padding()
        self.pieces.no_truncation()

    def __call__(self, question, title, sentences):
        def ids(text, most):
            return self.pieces.encode(text, add_special_tokens=False).ids[:most]

        asked = [101] + ids(question, 32) + [102]
        above = ids(title, 14) + [102] if title else []
        said = [ids(one, 60) for one in sentences]
        room = MOST - len(asked) - len(above)
        if len(said) == 2:
            own = said[1][: room - 1]
            said = [said[0][: max(0, min(BEFORE, room - len(own) - 2))], own]
        else:
            while sum(map(len, said)) + len(said) > room:
                longest = max(range(len(said)), key=lambda i: len(said[i]))
                said[longest] = said[longest][:-1]
        all_ids, spans = asked + above, []
        for one in said:
            spans.append((len(all_ids), len(all_ids) + max(1, len(one))))
            # What had no room leaves no mark; its place is never judged.
            if one or len(spans) == len(said):
                all_ids = all_ids + one + [102]
        return all_ids, len(asked), spans


def run(network, tokens, rows):
    made = [tokens(row["q"], row["title"], row["s"]) for row in rows]
    order = sorted(range(len(made)), key=lambda i: len(made[i][0]))
    states = [None] * len(made)
    for at in range(0, len(order), 16):
        batch = order[at : at + 16]
        shape = (len(batch), max(len(made[i][0]) for i in batch))
        given = {name: np.zeros(shape, np.int64) for name in ("input_ids", "attention_mask", "token_type_ids")}
        for j, i in enumerate(batch):
            ids, first, _ = made[i]
            given["input_ids"][j, : len(ids)] = ids
            given["attention_mask"][j, : len(ids)] = 1
            given["token_type_ids"][j, first : len(ids)] = 1
        got = network.run(None, given)
        for j, i in enumerate(batch):
            states[i] = [one[j, : len(made[i][0])] for one in got]
    return made, states


def write(path, rows, made, states):
    np.save(f"{path}.lens.npy", np.array([len(ids) for ids, _, _ in made]))
    np.save(f"{path}.states.npy", np.concatenate([low for low, _ in states]).astype(np.float16))
    feats, at = [], []
    for i, ((_, first, spans), (_, high)) in enumerate(zip(made, states)):
        asked = high[1 : first - 1].mean(0)
        for low, end in spans:
            own = high[low:end].mean(0)
            feats.append(np.concatenate([high[0], own, asked * own]))
            at.append(i)
    np.savez(f"{path}.feats.npz", x=np.array(feats, np.float32), row=np.array(at))
    with open(f"{path}.json", "w") as file:
        json.dump([row | {"first": first, "spans": spans} for row, (_, first, spans) in zip(rows, made)], file)


def hits(path):
    """The first hits of each question as rows, each with the sentences around it."""
    for line in map(json.loads, open(path)):
        for number, hit in enumerate(line["hits"]):
            yield {"q": line["query"], "title": hit["title"], "s": [flat(one) for one in hit["window"]],
                   "y": [int(hit["right"])] * len(hit["window"]), "src": line.get("kind"), "id": line["id"],
                   "article": line["article"], "at": hit["at"], "hit": number}


def main(folder, news_folder, public_file, out, *dumps):
    network, tokens, chance = session(folder), Tokens(folder), random.Random(3)
    train = news(news_folder, 1, False)
    train += [row for row in news(news_folder, 2, False) if row["src"] in ("near", "swap", "hard")]
    more = public(public_file, 1)
    chance.shuffle(more)
    train += more[:3000]
    chance.shuffle(train)
    sets = {"held": news(news_folder, 5, True), "train": train}
    for path in dumps:
        sets["hits-" + re.sub(r"^.*/|\.jsonl$", "", path)] = list(hits(path))
    for name, rows in sets.items():
        write(f"{out}/{name}", rows, *run(network, tokens, rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
