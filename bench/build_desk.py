"""A workspace of many claims, for measuring: published claims where FACTDESK_DATA names them, else made-up ones.

    python bench/build_desk.py FOLDER [CLAIMS]

One claim in twenty stands in an article with a chain and a mark in its text; the others came by import, with claimant,
rating and date.
"""

import gzip
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from factdesk.store.journal import now
from factdesk.store.models import ChainLinkRow, ClaimRow, SpanRow
from factdesk.workspace.importing import import_claims
from factdesk.workspace.workspace import Workspace

CLAIMS = 100_000
IN_ARTICLES = 250
KINDS = ("event_report", "casualty_count", "strike_count", "official_statement", "commentator_quote", "background")
RATINGS = ("true", "mostly_true", "misleading", "false", "unproven", "")
VERBS = ("killed", "injured", "displaced", "detained", "struck", "shelled", "sheltered", "fed")
PEOPLE = ("residents", "students", "families", "fishermen", "teachers", "drivers", "nurses", "farmers")


def main() -> int:
    count = int(sys.argv[2]) if len(sys.argv) > 2 else CLAIMS
    began = time.perf_counter()
    make(Path(sys.argv[1]), count)
    print(f"{count:,} claims in {time.perf_counter() - began:.0f} s")
    return 0


def make(folder: Path, count: int = CLAIMS, *, index: bool = True) -> None:
    """Fill a new workspace with so many claims, and index them."""
    dice = random.Random(4)
    articles = count // 20 // IN_ARTICLES
    with Workspace.open(folder, by="Bench") as workspace, tempfile.TemporaryDirectory() as kept:
        lines = Path(kept) / "claims.jsonl"
        with lines.open("w", encoding="utf-8") as file:
            for claim in islice(_claims(dice), count - articles * IN_ARTICLES):
                file.write(json.dumps(claim, ensure_ascii=False) + "\n")
        for _ in import_claims(workspace, lines):
            pass
        for number in range(articles):
            _article(workspace, dice, number)
        if index:
            workspace.search.catch_up()


def _claims(dice: random.Random) -> Iterator[dict[str, str]]:
    """Yield claims with all that a list shows: of the data where it is there, made up from then on."""
    data = Path(os.environ.get("FACTDESK_DATA", "")) / "scale" / "claims.jsonl.gz"
    if os.environ.get("FACTDESK_DATA") and data.is_file():
        with gzip.open(data, "rt", encoding="utf-8") as file:
            for line in file:
                read = json.loads(line)
                yield _dressed(dice, read["id"], read["text"], read.get("title", ""), read.get("speaker", ""))
    for number in range(10_000_000):
        people, verb = dice.choice(PEOPLE), dice.choice(VERBS)
        words = f"Officials said that {dice.randrange(3, 900)} {people} were {verb} in district {dice.randrange(90)}."
        yield _dressed(dice, f"made-{number}", words, "", f"Office {dice.randrange(900)}")


def _dressed(dice: random.Random, name: str, text: str, title: str, claimant: str) -> dict[str, str]:
    date = f"20{dice.randrange(12, 27)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    return {
        "id": name, "text": text, "title": title, "claimant": claimant, "rating": dice.choice(RATINGS), "date": date,
        "kind": dice.choice(KINDS),
    }  # fmt: skip


def _article(workspace: Workspace, dice: random.Random, number: int) -> None:
    sentences = [
        f"Witness {n} said {dice.randrange(3, 90)} {dice.choice(PEOPLE)} were {dice.choice(VERBS)} in town {number}. "
        for n in range(IN_ARTICLES)
    ]
    article = workspace.articles.add_text(f"Report {number}\n\n" + "".join(sentences), f"report {number}").article.id
    text = workspace.articles.text(article)
    with workspace.operation("import claims") as operation:
        insert = operation.recorder.insert
        ids = insert(ClaimRow, [
            {
                "article_id": article, "number": n + 1, "state": "accepted", "kind": dice.choice(KINDS),
                "statement": "", "confidence": 0.9, "checkworthiness": dice.random(), "reasons": [], "flags": [],
                "note": "", "title": "", "language": "en", "date": "", "url": "", "external": "", "added_at": now(),
                "added_by": "Bench", "assessment_id": None,
            }
            for n in range(IN_ARTICLES)
        ])  # fmt: skip
        starts = [text.index(sentence.strip()) for sentence in sentences]
        insert(SpanRow, [
            {"claim_id": claim, "start": start, "end": start + len(sentence.strip())}
            for claim, start, sentence in zip(ids, starts, sentences, strict=True)
        ])  # fmt: skip
        insert(ChainLinkRow, [
            {
                "claim_id": claim, "position": 0, "name": f"Witness {n}", "source_id": None, "outlet": False,
                "carried": False, "mention_start": starts[n], "mention_end": starts[n] + len(f"Witness {n}"),
                "cue_start": None, "cue_end": None,
            }
            for n, claim in enumerate(ids)
        ])  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
