"""Measure counts of killed and injured on texts with gold counts, beside the first number of the text; usage: [DATA].

DATA (or FACTDESK_DATA) holds `casualties/notes_*.jsonl.gz` (event notes with coded deaths) and
`casualties/incidents_dev.jsonl.gz` (assessments with ranges). The totals are literal; what belongs to a data set's own
convention stands here: a text without a count has none, an open end takes the value of the other, and for the
assessments the vague words are also read by the coding practice of their publisher.
"""

import gzip
import json
import os
import re
import sys
from pathlib import Path
from typing import Any

from factdesk.splitting.coding import coded_totals
from factdesk.splitting.document import Document
from factdesk.splitting.quantities import find_counts
from factdesk.splitting.totals import totals

FLOORS = {"notes_2015": 0.80, "notes_2022": 0.80, "killed both": 0.60, "killed either": 0.85, "injured either": 0.65}
Range = tuple[int | None, int | None]


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def closed(pair: Range) -> tuple[int, int]:
    low, high = pair
    low = low if low is not None else 1
    return low, high if high is not None else low


def notes(folder: Path, name: str) -> float:
    """Return the share of notes with deaths whose count is exact, coding rules left out."""
    gold = [row for row in rows(folder / f"{name}.jsonl.gz") if not row["coded_rule"] and row["fatalities"] > 0]
    right = first = 0
    for row in gold:
        pair = totals(find_counts(Document(row["notes"], "en"))).get("killed", (0, 0))
        number = re.search(r"\d+", row["notes"])
        right += (pair[0] if pair[0] is not None else pair[1]) == row["fatalities"]
        first += bool(number) and int(number.group()) == row["fatalities"]
    print(
        f"{name}: {len(gold)} notes with deaths, exact {right / len(gold):.3f} (first number {first / len(gold):.3f})"
    )
    return right / len(gold)


def incidents(folder: Path) -> dict[str, float]:
    """Return the shares of assessments with a bound or both bounds right, by measure."""
    found: dict[str, float] = {}
    read = [(row, find_counts(Document(row["narrative"], "en"))) for row in rows(folder / "incidents_dev.jsonl.gz")]
    for practice in ("literal", "airwars"):
        for measure in ("killed", "injured"):
            gold = [(row, counts) for row, counts in read if (row[f"civ_{measure}"] or [None])[0] is not None]
            both = either = 0
            for row, counts in gold:
                sums = totals(counts) if practice == "literal" else coded_totals(counts)[practice]
                pair = closed(sums[measure]) if measure in sums else (-1, -1)
                hits = [one == other for one, other in zip(pair, row[f"civ_{measure}"], strict=True)]
                both, either = both + all(hits), either + any(hits)
            shares = both / len(gold), either / len(gold)
            print(
                f"incidents, {measure}, {practice}: {len(gold)}, both bounds {shares[0]:.3f}, a bound {shares[1]:.3f}"
            )
            if practice == "literal":
                found[f"{measure} both"], found[f"{measure} either"] = shares
    return found


def main() -> int:
    """Return 1 if a figure lies below its floor."""
    data = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FACTDESK_DATA", "")) / "casualties"
    if not data.is_dir():
        print("Name the folder that holds casualties/, as an argument or in FACTDESK_DATA.", file=sys.stderr)
        return 2
    figures = {name: notes(data, name) for name in ("notes_2015", "notes_2022")} | incidents(data)
    low = [name for name, floor in FLOORS.items() if figures[name] < floor]
    print(f"below the floor: {', '.join(low)}" if low else "all above their floors")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
