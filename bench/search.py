"""Measure search as typed on a hundred thousand claims, against SQLite FTS5 on the same queries in the same run.

    python bench/search.py [--data FOLDER] [--claims 100000] [--articles] [--exact] [--work FOLDER] [--rows ROW,ROW]

FOLDER holds ``scale/claims.jsonl.gz`` (one object with ``text, title, speaker, verdict, date`` a line); without the
argument the environment variable FACTDESK_DATA names it. ``--articles`` adds the full texts of
``past_claims/debates/factcheck_articles.jsonl.gz``; ``--exact`` looks for the words as typed and their forms only, as
FTS5 does. Prints one row for each kind of query: p50 and p95 in milliseconds by the clock and by the processor (on a
busy machine the fairer ones), and of tantivy where it is installed. Both are asked for the ten best; FactDesk says
besides how many there are, and looks for other spellings too.
"""

import argparse
import gzip
import json
import os
import random
import re
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from factdesk.progress import Progress
from factdesk.search.index import Index, State
from factdesk.search.query import parse
from factdesk.search.schema import Document
from factdesk.search.snippets import Marker, snippet
from factdesk.workspace.coded_column import CodedColumn
from search_queries import Samples, mistyped
from search_rivals import Fts5, Row, Tantivy

QUERIES = 60
ARTICLES_FROM = 1_000_000
"""Articles are numbered from here on."""


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def rows_of(data: Path, count: int, articles: bool) -> Iterator[Row]:
    """Yield the claims, and the articles where they are wanted, as number, text, title, speaker, verdict, year."""
    for number, row in zip(range(1, count + 1), lines_of(data / "scale" / "claims.jsonl.gz"), strict=False):
        year = re.search(r"(19|20)\d\d", str(row.get("date", "")))
        said = (row["text"], row.get("title") or "", row.get("speaker") or "", row.get("verdict") or "")
        yield number, *said, year.group() if year else ""
    if articles:
        found = lines_of(data / "past_claims" / "debates" / "factcheck_articles.jsonl.gz")
        for number, row in enumerate(found, ARTICLES_FROM):
            yield number, row["text"], "", "", "", ""


def document(row: Row) -> Document:
    number, text, title, speaker, _, _ = row
    if number >= ARTICLES_FROM:
        return Document("article", number - ARTICLES_FROM + 1, text)
    return Document("claim", number, text, title=title, claimant=speaker)


def build_index(folder: Path, rows: Iterator[Row], store: Fts5) -> Index:
    index = Index(folder)
    (count,) = store.store.execute("SELECT count(*) FROM claim").fetchone()
    if index.open() is State.READY and index.documents == count:
        return index
    started = time.perf_counter()
    index.rebuild(map(document, rows), 1, Progress())
    took = time.perf_counter() - started
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    print(f"index: {count / took:.0f} documents a second, {took:.0f} s, {size:.0f} MB, peak memory of all "
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")  # fmt: skip
    return index


Ask = Callable[[], Any]


class Rows:
    """The rows of the table: for each a maker of one query, asked of the index and of its rivals."""

    def __init__(self, index: Index, store: Fts5, rivals: list[Any], exact: bool, work: Path) -> None:
        self.index, self.store, self.rivals, self._exact, self._work = index, store, rivals, exact, work
        self.samples = Samples(store.store)
        claims = store.store.execute(f"SELECT id, verdict, year FROM claim WHERE id < {ARTICLES_FROM}").fetchall()
        numbers = np.array([row[0] for row in claims], np.int64)
        self.verdicts, self.years = CodedColumn(), CodedColumn()
        self.verdicts.set(numbers, [row[1] for row in claims], len(claims) + 1)
        self.years.set(numbers, [row[2] for row in claims], len(claims) + 1)
        self._copy: Index | None = None

    def _find(self, typed: str, **options: Any) -> Any:
        return self.index.find(parse(typed, as_typed=True), limit=10, exact_spelling=self._exact, **options)

    def _words(self, typed: str, together: str, words: list[str]) -> list[Ask]:
        asked = [rival for rival in self.rivals if together != "begun" or rival is self.store]
        others = [lambda rival=rival: rival.words(together, words) for rival in asked]
        return [lambda: self._find(typed), *others]

    def rare_term(self) -> list[Ask]:
        word = random.choice(self.samples.rare)
        return self._words(f"{word} ", "any", [word])

    def common_term(self) -> list[Ask]:
        word = random.choice(self.samples.common)
        return self._words(f"{word} ", "any", [word])

    def very_common_word(self) -> list[Ask]:
        word = random.choice(self.samples.very_common)
        return self._words(f"{word} ", "any", [word])

    def three_terms_any(self) -> list[Ask]:
        three = self.samples.several(3)
        return self._words(" OR ".join(three) + " ", "any", three)

    def three_terms_all(self) -> list[Ask]:
        three = self.samples.several(3)
        return self._words(" ".join(three) + " ", "all", three)

    def phrase(self) -> list[Ask]:
        said = self.samples.phrase()
        return self._words(f'"{" ".join(said)}"', "phrase", said)

    def prefix_of_2(self, length: int = 2) -> list[Ask]:
        start = self.samples.beginning(length)
        return self._words(start, "begun", [start])

    def prefix_of_3(self) -> list[Ask]:
        return self.prefix_of_2(3)

    def prefix_of_5(self) -> list[Ask]:
        return self.prefix_of_2(5)

    def did_you_mean(self) -> list[Ask]:
        word = mistyped(random.choice([w for w in self.samples.common if len(w) > 4]))
        return [lambda: self.index.suggest(word), lambda: self.store.spelt_alike(word)]

    def term_with_filter(self) -> list[Ask]:
        word = random.choice(self.samples.common)

        def ours() -> Any:
            return self._find(f"{word} ", allowed={"claim": self.verdicts.passing("false".__eq__), "article": ()})

        return [ours, *(lambda rival=rival: rival.with_verdict(word, "false") for rival in self.rivals)]

    def facet_counts(self) -> list[Ask]:
        word = random.choice(self.samples.common)

        def ours() -> Any:
            return self.verdicts.count(self._find(f"{word} ").numbers("claim"), 100)

        return [ours, lambda: self.store.by_verdict(word)]

    def date_range_sorted(self) -> list[Ask]:
        word, year = random.choice(self.samples.common), random.choice(("2012", "2016", "2019"))

        def ours() -> Any:
            found = self._find(f"{word} ").numbers("claim")
            return self.years.greatest(found[self.years.passing(year.__le__)[found]], 10)

        return [ours, lambda: self.store.newest(word, year)]

    def top_10_with_snippets(self) -> list[Ask]:
        word = random.choice(self.samples.common)

        def ours() -> Any:
            query = parse(f"{word} ")
            hits = self._find(f"{word} ").hits
            numbers = [hit.id if hit.type == "claim" else hit.id + ARTICLES_FROM - 1 for hit in hits]
            listed = ",".join(map(str, numbers))
            texts = dict(self.store.store.execute(f"SELECT id, text FROM claim WHERE id IN ({listed})"))
            marker = Marker(query, exact_spelling=self._exact)
            return [snippet(texts[number], marker) for number in numbers]

        return [ours, lambda: self.store.snippets(word)]

    def saved_and_found(self) -> list[Ask]:
        """A claim is put in the place of another in a copy of the index, and found."""
        if self._copy is None:
            shutil.copytree(self._work / "index", self._work / "copy", dirs_exist_ok=True)
            self._copy = Index(self._work / "copy")
            self._copy.open()
        index, number = self._copy, random.randrange(1, 100_000)
        word = f"zqx{number}"
        text = f"{word} was said by nobody in the last eleven years of the office"

        def ours() -> Any:
            index.update([Document("claim", number, text)])
            assert index.find(parse(word)).total == 1

        return [ours, lambda: self.store.save(number, text, word)]


ROWS = [
    "rare_term", "common_term", "three_terms_any", "three_terms_all", "phrase", "prefix_of_2", "prefix_of_3",
    "prefix_of_5", "did_you_mean", "term_with_filter", "facet_counts", "date_range_sorted", "top_10_with_snippets",
    "very_common_word", "saved_and_found",
]  # fmt: skip


def timed(ask: Ask) -> tuple[float, float]:
    """Return the milliseconds by the clock and those the processor worked."""
    started, worked = time.perf_counter(), time.process_time()
    ask()
    return (time.perf_counter() - started) * 1000, (time.process_time() - worked) * 1000


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("FACTDESK_DATA", ".")))
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--articles", action="store_true", help="add the full texts of articles")
    parser.add_argument("--exact", action="store_true", help="no other spellings")
    parser.add_argument("--work", type=Path, help="folder in which the index is kept for the next run")
    parser.add_argument("--rows", default=",".join(ROWS))
    given = parser.parse_args()
    work = given.work or Path(tempfile.mkdtemp(prefix="factdesk-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    store = Fts5(rows_of(given.data, given.claims, given.articles))
    index = build_index(work / "index", rows_of(given.data, given.claims, given.articles), store)
    rivals: list[Any] = [store]
    if find_spec("tantivy"):
        rivals.append(Tantivy(rows_of(given.data, given.claims, given.articles)))
    rows = Rows(index, store, rivals, given.exact, work)
    names = ["FactDesk", *(rival.name for rival in rivals)]
    heads = [f"{name} {kind}" for name in names for kind in ("clock", "processor")]
    print(f"{'ms, p50 / p95':21}" + "".join(f"{head:>19}" for head in heads))
    lower = [0, 0]
    for name in given.rows.split(","):
        asked = [getattr(rows, name)() for _ in range(QUERIES)]
        columns: list[list[float]] = [[] for _ in heads]
        for question in asked:
            for place, ask in enumerate(question):
                for column, taken in zip(columns[place * 2 :], timed(ask), strict=False):
                    column.append(taken)
        cells = [f"{statistics.median(times):.2f} / {p95(times):.2f}" if any(times) else "" for times in columns]
        print(f"{name.replace('_', ' '):21}" + "".join(f"{cell:>19}" for cell in cells), flush=True)
        lower = [won + (p95(columns[kind]) < p95(columns[2 + kind])) for kind, won in enumerate(lower)]
    print(f"lower p95 than FTS5 in {lower[0]} rows by the clock, in {lower[1]} by the processor")
    index.close()
    shutil.rmtree(work / "copy" if given.work else work, ignore_errors=True)


if __name__ == "__main__":
    main()
