"""Links between words, out of WordNet's data files (WordNet licence; attribution in src/search/data/README.md)."""

import re

PARTS = ("noun", "verb", "adj", "adv")
LETTER = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
# Hypernym, similar, derived from, entails, verb group, pertains to.
POINTERS = {"@": 0.5, "&": 0.5, "+": 0.7, "*": 0.3, "$": 0.5, "\\": 0.5}
ENDINGS = (
    ("ies", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"),
    ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("ly", ""),
)  # fmt: skip


def _synsets(folder):
    synsets, pointers = {}, []
    for part in PARTS:
        with open(f"{folder}/data.{part}", encoding="latin1") as file:
            for line in file:
                if line.startswith(" "):
                    continue
                fields = line.split(" | ")[0].split(" ")
                count = int(fields[3], 16)
                words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(count)]
                key = (LETTER[part], fields[0])
                synsets[key] = [word for word in words if "_" not in word]
                at = 5 + 2 * count
                for _ in range(int(fields[4 + 2 * count])):
                    symbol, offset, target, _ = fields[at : at + 4]
                    at += 4
                    pointers.append((symbol, key, ("a" if target == "s" else target, offset)))
    return synsets, pointers


def _bases(word):
    """What an inflected form may come from."""
    for ending, instead in ENDINGS:
        if word.endswith(ending):
            base = word[: -len(ending)] + instead
            if len(base) > 2:
                yield base
            if ending in ("ed", "ing") and len(base) > 3 and base[-1] == base[-2]:
                yield base[:-1]


def lemmas(folder):
    """Every word that WordNet has by itself, as it writes it."""
    found = set()
    for part in PARTS:
        with open(f"{folder}/data.{part}", encoding="latin1") as file:
            for line in file:
                if not line.startswith(" "):
                    fields = line.split(" ")
                    found.update(re.sub(r"\(.*\)", "", word) for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2])
    return found


def edges(folder, words):
    """Weighted links between rows of `words`: synonyms, nearby synsets, and a word's own forms."""
    row = {word: i for i, word in enumerate(words)}
    found = {}

    def link(a, b, weight):
        if a != b and a in row and b in row:
            for pair in ((row[a], row[b]), (row[b], row[a])):
                found[pair] = found.get(pair, 0) + weight

    synsets, pointers = _synsets(folder)
    for same in synsets.values():
        for i, a in enumerate(same):
            for b in same[:i]:
                link(a, b, 1.0)
    for symbol, source, target in pointers:
        weight = POINTERS.get(symbol, 0)
        if weight and target in synsets:
            share = weight / max(1, len(synsets[source]) * len(synsets[target])) ** 0.5
            for a in synsets[source]:
                for b in synsets[target]:
                    link(a, b, share)
    base_forms = {word for same in synsets.values() for word in same}
    for word in words:
        base = next((base for base in _bases(word) if base in base_forms and base in row), None)
        if base:
            link(word, base, 1.5)
    return found
