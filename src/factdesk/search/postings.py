"""Reading the list of documents of one term quickly: the hot path of every search.

Whoosh hands out postings one by one, at about a microsecond each, which is too slow for a word in every third claim.
It reads them from disk in blocks; :func:`postings` takes a whole block where the matcher has one, and steps one by one
otherwise, with the same result. The blocks are no public part of Whoosh (``_ids``, ``_weights``), which is why this
stands alone here, with a test against the public way.
"""

from array import array
from typing import Any

Postings = tuple["array[int]", "array[float]"]
"""Document numbers within one segment, ascending, and the weight of the term in each."""


def postings(leaf: Any, field: str, term: str) -> Postings:
    """Return the postings of a term in one segment, empty if it has none; removed documents may still be in it."""
    numbers, weights = array("I"), array("f")
    if (field, term) not in leaf:
        return numbers, weights
    matcher = leaf.postings(field, term)
    matcher = getattr(matcher, "child", matcher)  # past the filter of removed documents, which goes one by one
    if hasattr(matcher, "_ids") and hasattr(matcher, "_weights") and hasattr(matcher, "_nextoffset"):
        _read_blocks(matcher, numbers, weights)
    else:
        step(matcher, numbers, weights)
    return numbers, weights


def step(matcher: Any, numbers: "array[int]", weights: "array[float]") -> None:
    """Read the postings by Whoosh's public interface alone, one by one."""
    while matcher.is_active():
        numbers.append(matcher.id())
        weights.append(matcher.weight())
        matcher.next()


def _read_blocks(matcher: Any, numbers: "array[int]", weights: "array[float]") -> None:
    while matcher.is_active():
        matcher.id()
        matcher.weight()
        numbers.extend(matcher._ids)
        weights.extend(matcher._weights)
        matcher.skip_to(matcher.block_max_id() + 1)
