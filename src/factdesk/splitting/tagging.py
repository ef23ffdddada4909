"""Word classes of English words: the averaged perceptron of textblob-aptagger (MIT), without its Python code.

The package is installed for its model alone, which is read with an unpickler that accepts sets and nothing else. The
method is Matthew Honnibal's "A Good Part-of-Speech Tagger in about 200 Lines of Python" (97 % on news).
"""

import pickle  # noqa: TID251 (the model of an installed package, sets only; never a file of a workspace)
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from factdesk.domain.errors import FactDeskError

_MARKS = {
    ".": ".", "!": ".", "?": ".", "؟": ".", "…": ":", ",": ",", "،": ",", ";": ":", ":": ":", "؛": ":", "—": ":",
    "–": ":", "-": ":", "(": "-LRB-", ")": "-RRB-", "[": "-LRB-", "]": "-RRB-", "“": "``",
    "”": "''", '"': "''", "‘": "``",
    "«": "``", "»": "''", "``": "``", "''": "''", "$": "$", "#": "#", "%": "NN", "&": "CC", "£": "$", "€": "$",
}  # fmt: skip
_START, _END = ["-START-", "-START2-"], ["-END-", "-END2-"]
_Weights = dict[str, dict[str, float]]


class _SetsOnly(pickle.Unpickler):
    """An unpickler for the tagger's model: plain dictionaries, strings, numbers and sets."""

    def find_class(self, module: str, name: str) -> Any:
        if name == "set" and module in ("builtins", "__builtin__"):
            return set
        raise pickle.UnpicklingError(f"{module}.{name} does not belong into the model")


def tag_words(words: Sequence[str], language: str) -> list[str]:
    """Return the Penn Treebank word class of each word of one sentence; marks only in languages other than English."""
    if language != "en":
        return [_MARKS.get(word, "") for word in words]
    weights, known = _model()
    plain = [word.replace("’", "'") for word in words]
    context = [*_START, *map(_normalized, plain), *_END]
    before, before2 = _START
    tags = []
    for index, word in enumerate(plain):
        tag = (
            _MARKS.get(words[index])
            or known.get(word)
            or _predicted(weights, word, context[index : index + 5], before, before2)
        )
        tags.append(tag)
        before2, before = before, tag
    return tags


@cache
def _model() -> tuple[_Weights, dict[str, str]]:
    """Return the feature weights and the words that have but one class."""
    package = find_spec("textblob_aptagger")
    if package is None or not package.submodule_search_locations:
        raise FactDeskError(
            "The package textblob-aptagger is missing: install it with `pip install textblob-aptagger`."
        )
    path = Path(package.submodule_search_locations[0]) / "trontagger-0.1.0.pickle"
    with path.open("rb") as file:
        weights, known, _ = _SetsOnly(file).load()
    return weights, known


def _normalized(word: str) -> str:
    if "-" in word and word[0] != "-":
        return "!HYPHEN"
    if word.isdigit() and len(word) == 4:
        return "!YEAR"
    if word[0].isdigit():
        return "!DIGITS"
    return word.lower()


def _predicted(weights: _Weights, word: str, context: list[str], before: str, before2: str) -> str:
    """Return the class with the highest sum of weights over the features the model was trained on."""
    last2, last, this, following, following2 = context
    scores: dict[str, float] = {}
    for feature in (
        "bias",
        f"i suffix {word[-3:]}",
        f"i pref1 {word[0]}",
        f"i-1 tag {before}",
        f"i-2 tag {before2}",
        f"i tag+i-2 tag {before} {before2}",
        f"i word {this}",
        f"i-1 tag+i word {before} {this}",
        f"i-1 word {last}",
        f"i-1 suffix {last[-3:]}",
        f"i-2 word {last2}",
        f"i+1 word {following}",
        f"i+1 suffix {following[-3:]}",
        f"i+2 word {following2}",
    ):
        found = weights.get(feature)
        if found is not None:
            for tag, weight in found.items():
                scores[tag] = scores.get(tag, 0.0) + weight
    return max(scores, key=lambda tag: (scores[tag], tag)) if scores else "NN"
