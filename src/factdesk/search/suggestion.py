"""What a mistyped word most likely was: the nearest word of the index that more documents have."""

from typing import Any

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
    best, best_rank = "", (furthest + 1, 0)
    for text in reader.expand_prefix("body", form[0]):
        other = text.decode().partition("|")[2]
        far = OSA.distance(form, other, score_cutoff=furthest)
        if 0 < far <= furthest:
            rank = (far, -reader.doc_frequency("body", text))
            if rank < best_rank:
                best, best_rank = other, rank
    return best
