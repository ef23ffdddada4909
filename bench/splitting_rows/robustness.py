"""Real pages and damaged ones: exceptions, offsets whose slice is not the quote, languages guessed wrong.

The folder of data holds `articles/english_articles.jsonl.gz` (raw news pages, nearly all in English). Beside
each page as it is, one copy is split with stretches cut out, doubled and turned into marks, the same at each run.
"""

import gzip
import json
import random
from pathlib import Path

from factdesk.domain.draft import Split
from factdesk.splitting.splitter import split

_MARKS = "“”\"'«»()[]:;—–…\u200f\u00a0\n\t٣ب"


def measure(data: Path) -> dict[str, float]:
    """Return how often splitting failed."""
    with gzip.open(data / "articles" / "english_articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [row["text"] for row in map(json.loads, lines)]
    dice = random.Random(3)
    failed = slipped = foreign = 0
    for text in texts:
        for page in (text, damaged(text, dice)):
            try:
                result = split(page)
            except Exception as problem:  # noqa: BLE001 (what is counted here)
                print(f"{type(problem).__name__}: {problem}")
                failed += 1
                continue
            slipped += slips(page, result)
            foreign += page is text and result.language != ("tr" if is_turkish(text) else "en")
    return {
        "robustness: exceptions": failed,
        "robustness: offsets that slip": slipped,
        f"robustness: languages of {len(texts)} pages wrong": foreign,
    }


def is_turkish(text: str) -> bool:
    """Whether a page is one of the few in Turkish, by the letters that English lacks."""
    return sum(letter in "ğışĞİŞ" for letter in text) > len(text) / 50


def damaged(text: str, dice: random.Random) -> str:
    """Return the text with a few stretches cut out, doubled, or turned into marks."""
    for _ in range(12):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.randint(1, 40))
        middle = dice.choice(("", text[start:end] * 2, "".join(dice.choices(_MARKS, k=4))))
        text = text[:start] + middle + text[end:]
    return text


def slips(text: str, result: Split) -> int:
    """Return how many stretches do not lie in the text or are not the words they say."""
    wrong = 0
    for claim in result.claims:
        wrong += not 0 <= claim.span.start < claim.span.end <= len(text)
        wrong += sum(text[one.span.start : one.span.end] != one.verbatim for one in claim.quantities)
        wrong += sum(text[one.span.start : one.span.end] != one.text for one in claim.places)
        wrong += claim.time is not None and text[claim.time.span.start : claim.time.span.end] != claim.time.text
    for attribution in result.attributions:
        for span in (*attribution.source, *attribution.cue, *attribution.content):
            wrong += not 0 <= span.start < span.end <= len(text)
    return wrong
