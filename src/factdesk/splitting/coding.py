"""Named coding practices: how a desk turns "dozens" and "at least ten" into numbers, beside the literal reading.

The table is ``resources/scales/coding.json``; a file of that name in the desk's own ``scales`` folder beside the
settings replaces it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from factdesk.assets import resource
from factdesk.domain.errors import BadInput
from factdesk.paths import config_folder
from factdesk.splitting.quantities import Count
from factdesk.splitting.totals import Range, totals


@dataclass(frozen=True, slots=True)
class Practice:
    """A coding practice: its ``vague`` words (folded) as [low, high]; ``closes`` gives an open end the other value."""

    id: str
    title: dict[str, str]
    source: str
    vague: dict[str, tuple[int, int]]
    closes: bool


@cache
def practices() -> tuple[Practice, ...]:
    """Return the coding practices of the table.

    Raises:
        BadInput: the desk's own table cannot be read.
    """
    own = config_folder() / "scales" / "coding.json"
    path = own if own.is_file() else resource("scales", "coding.json")
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["practices"]
        return tuple(
            Practice(
                row["id"], row["title"], row["source"],
                {word: (int(pair[0]), int(pair[1])) for word, pair in row["vague"].items()},
                bool(row["closes_open_ends"]),
            )
            for row in rows
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise BadInput(f"The coding table {path} cannot be read ({error}): mend or remove it.") from error


def coded_totals(counts: Sequence[Count]) -> dict[str, dict[str, Range]]:
    """Return the totals of the counts under each practice, by the practice's id."""
    found: dict[str, dict[str, Range]] = {}
    for practice in practices():
        sums = totals([_coded(count, practice) for count in counts])
        found[practice.id] = {measure: _closed(pair) if practice.closes else pair for measure, pair in sums.items()}
    return found


def _coded(count: Count, practice: Practice) -> Count:
    pair = practice.vague.get(count.vague) or (practice.vague.get("several") if count.sort == "plural" else None)
    if pair is None:
        return count
    return replace(count, quantity=replace(count.quantity, low=pair[0], high=pair[1]), base=None)


def _closed(pair: Range) -> Range:
    low, high = pair
    return (1 if low is None and high else low), (low if high is None else high)
