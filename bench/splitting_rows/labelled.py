"""Ages, dates, times and durations taken for casualties, on 300 sentences labelled by hand.

``labelled_times.json`` holds no text: for each sentence its file, row, field and offsets in the data, the first digits
of its SHA-256, and the offsets (in the sentence) of the numbers that are an age, a date, a time or a duration.
"""

import gzip
import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.quantities import find_counts

_LABELS = Path(__file__).with_name("labelled_times.json")
_NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORDS = {word: number for number, word in enumerate(_NUMERALS, 1)}
_HARM = frozenset({"killed", "injured", "missing", "detained", "displaced"})


def measure(data: Path) -> dict[str, float]:
    """Return how many labelled numbers are counted as people harmed, and in how many sentences anyone is counted.

    A person counted once from words that hold an age ("a 12-year-old boy") is right: only the number itself counts.
    """
    taken = counting = 0
    labels = json.loads(_LABELS.read_text("utf-8"))
    for label in labels:
        sentence = _rows(data / label["file"])[label["row"]][label["field"]][label["start"] : label["end"]]
        if not hashlib.sha256(sentence.encode()).hexdigest().startswith(label["sha256"]):
            raise SystemExit(f"{label['file']}: row {label['row']} is not the sentence that was labelled.")
        counts = [one.quantity for one in find_counts(Document(sentence, "en")) if one.quantity.measure in _HARM]
        counting += bool(counts)
        for start, end in label["times"]:
            value = _value(sentence[start:end])
            wrong = [
                one
                for one in counts
                if one.span is not None and one.span.overlaps(Span(start, end)) and value in (one.low, one.high)
            ]
            taken += bool(wrong)
            for one in wrong:
                print(f"  {label['file']} row {label['row']}: {one.measure}: {one.verbatim}")
    return {
        "labelled: ages, dates and times taken for casualties": taken,
        f"labelled: of {len(labels)} sentences, with people counted": counting,
    }


def _value(words: str) -> int | None:
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else _WORDS.get(words.lower())


@cache
def _rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
