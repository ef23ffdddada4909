"""Measure search as the window asks it of a whole workspace: hits, snippets and counts by field, all kinds of query.

    python bench/desk_search.py FOLDER [--saves 40]

FOLDER is a workspace (``factdesk -w FOLDER import claims.jsonl.gz`` makes one); it is read, and with ``--saves`` claims
in it are edited and each time looked for (their statements get one more word, and lose it again). Prints milliseconds
by the clock and by the processor, p50 / p95, of the first search after opening and of 60 of each kind.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import text

from factdesk.domain.claim import ClaimEdit
from factdesk.workspace.workspace import Workspace
from search_queries import Samples, mistyped

QUERIES = 60


class Texts:
    """Stands in for a table of texts: what the queries are drawn from."""

    def __init__(self, texts: list[str]) -> None:
        self._texts = texts

    def execute(self, _: str) -> list[tuple[str]]:
        return [(said,) for said in self._texts]


def kinds(samples: Samples) -> dict[str, Callable[[], dict[str, Any]]]:
    choice = random.choice

    def typed(query: str, **more: Any) -> dict[str, Any]:
        return {"query": query, "as_typed": True, **more}

    return {
        "rare term": lambda: typed(f"{choice(samples.rare)} "),
        "common term": lambda: typed(f"{choice(samples.common)} "),
        "three terms any": lambda: typed(" OR ".join(samples.several(3)) + " "),
        "three terms all": lambda: typed(" ".join(samples.several(3)) + " "),
        "phrase": lambda: typed(f'"{" ".join(samples.phrase())}"'),
        "prefix of 2": lambda: typed(samples.beginning(2)),
        "prefix of 3": lambda: typed(samples.beginning(3)),
        "prefix of 5": lambda: typed(samples.beginning(5)),
        "did you mean": lambda: typed(mistyped(choice([w for w in samples.rare if len(w) > 6])) + " "),
        "term with filter": lambda: typed(f"{choice(samples.common)} ", ratings=("false",)),
        "dates": lambda: typed(f"{choice(samples.common)} since:{choice((2012, 2016, 2019))} "),
        "dates, newest first": lambda: typed(f"{choice(samples.common)} since:2012 ", newest_first=True),
        "very common word": lambda: typed(f"{choice(samples.very_common)} "),
        "filter alone": lambda: typed("", ratings=("false",)),
    }


def figures(times: list[tuple[float, float]]) -> str:
    columns = [sorted(column) for column in zip(*times, strict=True)]
    return "   ".join(f"{statistics.median(c):7.1f} / {c[int(len(c) * 0.95)]:6.1f}" for c in columns)


def timed(job: Callable[[], Any]) -> tuple[float, float]:
    started, worked = time.perf_counter(), time.process_time()
    job()
    return (time.perf_counter() - started) * 1000, (time.process_time() - worked) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--saves", type=int, default=0)
    given = parser.parse_args()
    with Workspace.open(given.folder, by="bench") as workspace:
        print(f"{'first search':22}", figures([timed(lambda: workspace.search.find("bridge", as_typed=True))]))
        with workspace.reading() as session:
            texts = list(session.scalars(text("SELECT statement FROM claim WHERE id % 7 = 0")))
        samples = Samples(Texts(texts))  # type: ignore[arg-type]
        for name, make in kinds(samples).items():
            asked = [make() for _ in range(QUERIES)]
            print(f"{name:22}", figures([timed(lambda one=one: workspace.search.find(**one)) for one in asked]))  # type: ignore[misc]
        if given.saves:
            print(f"{'saved and found':22}", figures([_saved(workspace) for _ in range(given.saves)]))


def _saved(workspace: Workspace) -> tuple[float, float]:
    """Edit a claim, find it by its new word, and undo."""
    claim = workspace.claims.get(random.choice(workspace.search.claim_ids("school", 50)))
    word = f"zqx{random.randrange(10**6)}"
    workspace.claims.edit(claim.id, ClaimEdit(statement=f"{claim.statement} {word}"))

    def save_and_find() -> None:
        workspace.search.catch_up()
        assert workspace.search.find(word).total == 1

    taken = timed(save_and_find)
    workspace.history.undo()
    workspace.search.catch_up()
    return taken


if __name__ == "__main__":
    main()
