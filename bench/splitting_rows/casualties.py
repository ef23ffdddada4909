"""Counts of killed and injured on texts with gold counts.

The folder of data holds `casualties/notes_*.jsonl.gz` (event notes with coded deaths) and
`casualties/incidents_dev.jsonl.gz` (assessments with ranges). The totals are literal; what belongs to a data set's own
convention stands here: a text without a count has none, an open end takes the value of the other, and injured people
are also read with the vague words as the publisher of the assessments codes them.
"""

import gzip
import json
from pathlib import Path
from typing import Any

from factdesk.splitting.coding import coded_totals
from factdesk.splitting.document import Document
from factdesk.splitting.quantities import find_counts
from factdesk.splitting.totals import totals

Range = tuple[int | None, int | None]


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def closed(pair: Range) -> tuple[int, int]:
    low, high = pair
    low = low if low is not None else 1
    return low, high if high is not None else low


def measure(data: Path) -> dict[str, float]:
    """Return the shares of texts with the right count."""
    folder = data / "casualties"
    found = {f"notes with deaths exact, {name[-4:]}": notes(folder, name) for name in ("notes_2015", "notes_2022")}
    return found | incidents(folder)


def notes(folder: Path, name: str) -> float:
    """Return the share of notes with deaths whose count is exact, coding rules left out."""
    gold = [row for row in rows(folder / f"{name}.jsonl.gz") if not row["coded_rule"] and row["fatalities"] > 0]
    right = 0
    for row in gold:
        pair = totals(find_counts(Document(row["notes"], "en"))).get("killed", (0, 0))
        right += (pair[0] if pair[0] is not None else pair[1]) == row["fatalities"]
    return right / len(gold)


def incidents(folder: Path) -> dict[str, float]:
    """Return the shares of assessments with a bound or both bounds right, by measure."""
    found: dict[str, float] = {}
    read = [(row, find_counts(Document(row["narrative"], "en"))) for row in rows(folder / "incidents_dev.jsonl.gz")]
    for measure, practice in (("killed", "literal"), ("injured", "literal"), ("injured", "airwars")):
        gold = [(row, counts) for row, counts in read if (row[f"civ_{measure}"] or [None])[0] is not None]
        both = either = 0
        for row, counts in gold:
            sums = totals(counts) if practice == "literal" else coded_totals(counts)[practice]
            pair = closed(sums[measure]) if measure in sums else (-1, -1)
            hits = [one == other for one, other in zip(pair, row[f"civ_{measure}"], strict=True)]
            both, either = both + all(hits), either + any(hits)
        coded = "" if practice == "literal" else ", coded"
        found[f"incidents, {measure}{coded}: both bounds"] = both / len(gold)
        found[f"incidents, {measure}{coded}: a bound"] = either / len(gold)
    return found
