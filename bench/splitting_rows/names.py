"""Arabic and Latin names of places and people: whether the right one comes first, or among five, by the name matcher.

The folder of data holds `places/place_variants.dev.jsonl` and `places/person_names.dev.jsonl`: an Arabic name with its
Latin spellings. Every Latin spelling is looked for among all Arabic names, as search and splitting look for names.
"""

import json
from pathlib import Path

from factdesk.domain.spelling import Names


def measure(data: Path) -> dict[str, float]:
    """Return success at 1 and at 5."""
    folder = data / "places"
    found: dict[str, float] = {}
    for what, file in (("places", "place_variants.dev.jsonl"), ("people", "person_names.dev.jsonl")):
        known: Names[str] = Names()
        asked: list[tuple[str, str]] = []
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        for row in map(json.loads, lines):
            spellings = row["latin"] if isinstance(row["latin"], dict) else [row["latin"]]
            asked += [(spelling, row["ar"]) for spelling in spellings]
        for name in sorted({name for _, name in asked}):
            known.add(name, name)
        first = five = 0
        for spelling, name in asked:
            best = [match.key for match in known.best(spelling, limit=5, at_least=0.0)]
            first, five = first + (best[:1] == [name]), five + (name in best)
        found[f"{what}: success at 1"] = first / len(asked)
        found[f"{what}: success at 5"] = five / len(asked)
    return found
