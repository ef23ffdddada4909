"""Measure search as typed on a hundred thousand claims, against SQLite FTS5 on the same queries in the same run.

    python bench/search.py [--data FOLDER] [--claims 100000] [--work FOLDER] [--rows ROW,ROW]

FOLDER holds ``scale/claims.jsonl.gz`` (one object with ``text, title, speaker, verdict, date`` a line); without the
argument the environment variable FACTDESK_DATA names it. Prints one row for each kind of query: p50 and p95 in
milliseconds of the index and of FTS5, both answering the ten best and, where the row asks, all ids.
"""

import argparse
import gzip
import json
import os
import random
import re
import resource
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from factdesk.progress import Progress
from factdesk.search.analysis import words
from factdesk.search.index import Index, State
from factdesk.search.query import parse
from factdesk.search.schema import Document
from factdesk.search.snippets import Marker, snippet

QUERIES = 60


def claims(data: Path, count: int) -> Iterator[dict[str, Any]]:
    with gzip.open(data / "scale" / "claims.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number >= count:
                return
            yield json.loads(line)


def year_of(row: dict[str, Any]) -> str:
    found = re.search(r"(19|20)\d\d", str(row.get("date", "")))
    return found.group() if found else ""


def build_index(folder: Path, data: Path, count: int) -> Index:
    index = Index(folder)
    if index.open() is State.READY and index.documents == count:
        return index
    started = time.perf_counter()
    documents = (
        Document("claim", n, row["text"], title=row.get("title") or "", claimant=row.get("speaker") or "")
        for n, row in enumerate(claims(data, count))
    )
    index.rebuild(documents, 1, Progress())
    took = time.perf_counter() - started
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    print(f"index: {count / took:.0f} documents a second, {took:.0f} s, {size:.0f} MB, peak memory "
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")  # fmt: skip
    return index


def build_store(path: Path, data: Path, count: int) -> sqlite3.Connection:
    store = sqlite3.connect(path)
    started = time.perf_counter()
    store.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, text, title, speaker, verdict, year)")
    store.execute(
        "CREATE VIRTUAL TABLE fts USING fts5(text, title, speaker, prefix='2 3', content='claim', content_rowid='id')"
    )
    rows = (
        (n, r["text"], r.get("title") or "", r.get("speaker") or "", r.get("verdict") or "", year_of(r))
        for n, r in enumerate(claims(data, count))
    )
    store.executemany("INSERT INTO claim VALUES (?,?,?,?,?,?)", rows)
    store.execute("INSERT INTO fts(fts) VALUES ('rebuild')")
    store.execute("CREATE INDEX by_verdict ON claim(verdict)")
    store.execute("CREATE INDEX by_year ON claim(year)")
    store.commit()
    print(f"FTS5: {count / (time.perf_counter() - started):.0f} documents a second")
    return store


class Samples:
    """Queries drawn from the claims themselves, the same for both."""

    def __init__(self, store: sqlite3.Connection) -> None:
        random.seed(7)
        texts = [row[0] for row in store.execute("SELECT text FROM claim WHERE id % 7 = 0")]
        self.said = [[w.form for w in words(text) if w.form.isascii() and w.form.isalpha()] for text in texts]
        self.telling = [
            [w.form for w in words(text) if w.form.isascii() and w.form.isalpha() and not w.is_stop] for text in texts
        ]
        counts = Counter(form for forms in self.telling for form in set(forms))
        total = len(texts)
        self.rare = [w for w, n in counts.items() if 1 <= n <= 3]
        self.common = [w for w, n in counts.items() if 0.005 * total < n <= 0.05 * total]
        self.very_common = [w for w, n in counts.most_common(25)]

    def several(self, length: int) -> str:
        while True:
            forms = random.choice(self.telling)
            if len(set(forms)) >= length:
                return " ".join(random.sample(sorted(set(forms)), length))

    def phrase(self) -> str:
        while True:
            forms = random.choice(self.said)
            if len(forms) > 6:
                start = random.randrange(len(forms) - 3)
                return " ".join(forms[start : start + random.choice((2, 3))])

    def beginning(self, length: int) -> str:
        while True:
            form = random.choice(random.choice(self.telling) or ["no"])
            if len(form) > length:
                return form[:length]


def mistyped(word: str) -> str:
    place = random.randrange(1, len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


Query = tuple[Callable[[], Any], Callable[[], Any]]


class Rows:
    """The rows of the table: for each a maker of one query, asked of the index and of FTS5."""

    def __init__(self, index: Index, store: sqlite3.Connection) -> None:
        self.index, self.store, self.samples = index, store, Samples(store)

    def _top(self, typed: str, match: str, **options: Any) -> Query:
        sql = "SELECT rowid, bm25(fts) FROM fts WHERE fts MATCH ? ORDER BY bm25(fts) LIMIT 10"
        return (
            lambda: self.index.find(parse(typed, as_typed=True), limit=10, **options),
            lambda: self.store.execute(sql, (match,)).fetchall(),
        )

    def rare_term(self) -> Query:
        word = random.choice(self.samples.rare)
        return self._top(word + " ", f'"{word}"')

    def common_term(self) -> Query:
        word = random.choice(self.samples.common)
        return self._top(word + " ", f'"{word}"')

    def very_common_word(self) -> Query:
        word = random.choice(self.samples.very_common)
        return self._top(word + " ", f'"{word}"')

    def three_terms_any(self) -> Query:
        three = self.samples.several(3).split()
        return self._top(" OR ".join(three) + " ", " OR ".join(f'"{w}"' for w in three))

    def three_terms_all(self) -> Query:
        three = self.samples.several(3).split()
        return self._top(" ".join(three) + " ", " ".join(f'"{w}"' for w in three))

    def phrase(self) -> Query:
        said = self.samples.phrase()
        return self._top(f'"{said}"', f'"{said}"')

    def prefix_of_2(self) -> Query:
        start = self.samples.beginning(2)
        return self._top(start, f'"{start}"*')

    def prefix_of_3(self) -> Query:
        start = self.samples.beginning(3)
        return self._top(start, f'"{start}"*')

    def prefix_of_5(self) -> Query:
        start = self.samples.beginning(5)
        return self._top(start, f'"{start}"*')

    def did_you_mean(self) -> Query:
        word = mistyped(random.choice([w for w in self.samples.common if len(w) > 4]))
        sql = "SELECT term FROM words WHERE term BETWEEN ? AND ? AND length(term) BETWEEN ? AND ? LIMIT 500"
        return (
            lambda: self.index.suggest(word),
            lambda: self.store.execute(sql, (word[0], word[0] + "\uffff", len(word) - 1, len(word) + 1)).fetchall(),
        )

    def term_with_filter(self) -> Query:
        word = random.choice(self.samples.common)
        sql = ("SELECT fts.rowid FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? AND verdict = 'false' "
               "ORDER BY bm25(fts) LIMIT 10")  # fmt: skip

        def ours() -> Any:
            allowed = {row[0] for row in self.store.execute("SELECT id FROM claim WHERE verdict = 'false'")}
            return self.index.find(parse(word), limit=10, allowed={"claim": allowed})

        return ours, lambda: self.store.execute(sql, (f'"{word}"',)).fetchall()

    def facet_counts(self) -> Query:
        word = random.choice(self.samples.common)
        sql = "SELECT verdict, count(*) FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? GROUP BY 1"

        def ours() -> Any:
            ids = json.dumps(self.index.find(parse(word), limit=10).ids("claim"))
            counted = "SELECT verdict, count(*) FROM claim WHERE id IN (SELECT value FROM json_each(?)) GROUP BY 1"
            return self.store.execute(counted, (ids,)).fetchall()

        return ours, lambda: self.store.execute(sql, (f'"{word}"',)).fetchall()

    def date_range_sorted(self) -> Query:
        word, year = random.choice(self.samples.common), random.choice(("2012", "2016", "2019"))
        sql = ("SELECT fts.rowid FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? AND year >= ? "
               "ORDER BY year DESC LIMIT 10")  # fmt: skip

        def ours() -> Any:
            ids = json.dumps(self.index.find(parse(word), limit=10).ids("claim"))
            ranged = ("SELECT id FROM claim WHERE id IN (SELECT value FROM json_each(?)) AND year >= ? "
                      "ORDER BY year DESC LIMIT 10")  # fmt: skip
            return self.store.execute(ranged, (ids, year)).fetchall()

        return ours, lambda: self.store.execute(sql, (f'"{word}"', year)).fetchall()

    def top_10_with_snippets(self) -> Query:
        word = random.choice(self.samples.common)
        sql = "SELECT rowid, snippet(fts, 0, '[', ']', '…', 30) FROM fts WHERE fts MATCH ? ORDER BY bm25(fts) LIMIT 10"

        def ours() -> Any:
            query = parse(word)
            hits = self.index.find(query, limit=10).hits
            ids = ",".join(str(hit.id) for hit in hits)
            texts = dict(self.store.execute(f"SELECT id, text FROM claim WHERE id IN ({ids})"))
            marker = Marker(query)
            return [snippet(texts[hit.id], marker) for hit in hits]

        return ours, lambda: self.store.execute(sql, (f'"{word}"',)).fetchall()


ROWS = [
    "rare_term", "common_term", "three_terms_any", "three_terms_all", "phrase", "prefix_of_2", "prefix_of_3",
    "prefix_of_5", "did_you_mean", "term_with_filter", "facet_counts", "date_range_sorted", "top_10_with_snippets",
    "very_common_word",
]  # fmt: skip


def timed(ask: Callable[[], Any]) -> tuple[float, float]:
    """Return the milliseconds by the clock and those the processor worked (on a busy machine the fairer ones)."""
    started, worked = time.perf_counter(), time.process_time()
    ask()
    return (time.perf_counter() - started) * 1000, (time.process_time() - worked) * 1000


def figures(times: list[float]) -> str:
    return f"{statistics.median(times):7.1f} / {sorted(times)[int(len(times) * 0.95)]:6.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("FACTDESK_DATA", ".")))
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--work", type=Path, help="folder in which the index is kept for the next run")
    parser.add_argument("--rows", default=",".join(ROWS))
    given = parser.parse_args()
    work = given.work or Path(tempfile.mkdtemp(prefix="factdesk-bench-"))
    work.mkdir(parents=True, exist_ok=True)
    index = build_index(work / "index", given.data, given.claims)
    store = build_store(Path(":memory:"), given.data, given.claims)
    store.execute("CREATE VIRTUAL TABLE words USING fts5vocab(fts, row)")
    rows = Rows(index, store)
    print(f"{'ms, p50 / p95':22} {'FactDesk clock':>17} {'processor':>17} {'FTS5 clock':>17} {'processor':>17}")
    for name in given.rows.split(","):
        asked = [getattr(rows, name)() for _ in range(QUERIES)]
        times = [(*timed(ours), *timed(theirs)) for ours, theirs in asked]
        columns = [figures([row[column] for row in times]) for column in range(4)]
        print(f"{name.replace('_', ' '):22} " + " ".join(f"{column:>17}" for column in columns), flush=True)
    index.close()
    if not given.work:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
