"""How many in all, by measure: what one text says was killed, injured …, with repeats and sub-totals not added twice."""

from collections.abc import Sequence

from factdesk.splitting.quantities import Count

Range = tuple[int | None, int | None]
MEASURES = ("killed", "injured", "missing", "detained", "displaced")


def totals(counts: Sequence[Count]) -> dict[str, Range]:
    """Return the range for each measure that the text counts.

    Example: a text with "nearly 50 killed", "including a child" and "a woman died" gives killed 45 to 49.
    """
    found: dict[str, Range] = {}
    for measure in MEASURES:
        ranges = [
            (count.quantity.low, count.quantity.high)
            for count in counts
            if count.quantity.measure == measure and not count.part
        ]
        ranges = [(low, high) for low, high in ranges if low is not None or high is not None]
        if ranges:
            found[measure] = max(ranges, key=lambda pair: pair[0] if pair[0] is not None else pair[1] or 0)
    return found
