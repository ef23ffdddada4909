"""What a mistyped word most likely was: the nearest word of the index that more documents have."""

from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from factdesk.search import analysis


def suggest(reader: Any, word: str) -> str:
    """Return the likeliest word of the index within one letter's mistake (two in words of seven), or an empty string.

    The first letter is taken to be right; two letters changed round count as one mistake.
    """
    form = analysis.fold(word)
    if len(form) < 4:
        return ""
    furthest = 1 if len(form) < 7 else 2
    forms = reader.expand_prefix("body", form[0])
    found = process.extract(
        form, [text.partition("|")[2] for text in forms], scorer=OSA.distance, score_cutoff=furthest, limit=None
    )
    near = [(far, -reader.doc_frequency("body", forms[place]), other) for other, far, place in found if far]
    return min(near, key=lambda one: one[:2])[2] if near else ""
