"""What searches are measured against: SQLite FTS5, and tantivy where it is installed, given the same documents.

FTS5 is kept in memory and asked in its quickest way (``ORDER BY rank``); it gives the ten best, where FactDesk also
says how many there are.
"""

import sqlite3
import time
from collections.abc import Iterable
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

Row = tuple[int, str, str, str, str, str]
"""Number, text, title, speaker, verdict, year."""


class Fts5:
    """The documents in a table with a full-text index over it, and indexes for filters."""

    name = "FTS5"

    def __init__(self, rows: Iterable[Row]) -> None:
        self.store = store = sqlite3.connect(":memory:")
        started = time.perf_counter()
        store.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, text, title, speaker, verdict, year)")
        store.execute(
            "CREATE VIRTUAL TABLE fts USING "
            "fts5(text, title, speaker, prefix='2 3', content='claim', content_rowid='id')"
        )
        store.executemany("INSERT INTO claim VALUES (?,?,?,?,?,?)", rows)
        store.execute("INSERT INTO fts(fts) VALUES ('rebuild')")
        store.execute("CREATE INDEX by_verdict ON claim(verdict)")
        store.execute("CREATE INDEX by_year ON claim(year)")
        store.execute("CREATE VIRTUAL TABLE words USING fts5vocab(fts, row)")
        store.commit()
        (count,) = store.execute("SELECT count(*) FROM claim").fetchone()
        print(f"FTS5: {count / (time.perf_counter() - started):.0f} documents a second")

    def words(self, together: str, words: list[str]) -> Any:
        """Return the ten best documents with any or all of the words, or with the phrase, or with a word begun so."""
        match = {
            "any": " OR ".join(f'"{word}"' for word in words),
            "all": " ".join(f'"{word}"' for word in words),
            "phrase": f'"{" ".join(words)}"',
            "begun": f'"{words[-1]}"*',
        }[together]
        sql = "SELECT rowid, rank FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 10"
        return self.store.execute(sql, (match,)).fetchall()

    def with_verdict(self, word: str, verdict: str) -> Any:
        """Return the ten best documents with a word and a verdict."""
        sql = ("SELECT fts.rowid FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? AND verdict = ? "
               "ORDER BY rank LIMIT 10")  # fmt: skip
        return self.store.execute(sql, (f'"{word}"', verdict)).fetchall()

    def by_verdict(self, word: str) -> Any:
        """Return how many documents with a word have which verdict."""
        sql = "SELECT verdict, count(*) FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? GROUP BY 1"
        return self.store.execute(sql, (f'"{word}"',)).fetchall()

    def newest(self, word: str, since: str) -> Any:
        """Return the ten newest documents with a word, none older than a year."""
        sql = ("SELECT fts.rowid FROM fts JOIN claim ON claim.id = fts.rowid WHERE fts MATCH ? AND year >= ? "
               "ORDER BY year DESC LIMIT 10")  # fmt: skip
        return self.store.execute(sql, (f'"{word}"', since)).fetchall()

    def snippets(self, word: str) -> Any:
        """Return the ten best documents with a word, each with a snippet."""
        sql = "SELECT rowid, snippet(fts, 0, '[', ']', '…', 30) FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT 10"
        return self.store.execute(sql, (f'"{word}"',)).fetchall()

    def spelt_alike(self, word: str) -> Any:
        """Return the word of the index nearest to a mistyped one, sought as FactDesk does."""
        sql = "SELECT term, doc FROM words WHERE term >= ? AND term < ?"
        found = self.store.execute(sql, (word[0], word[0] + "\uffff")).fetchall()
        furthest = 1 if len(word) < 7 else 2
        near = process.extract(
            word, [term for term, _ in found], scorer=OSA.distance, score_cutoff=furthest, limit=None
        )
        return min(((far, -found[place][1], term) for term, far, place in near if far), default=None)

    def save(self, number: int, text: str, word: str) -> Any:
        """Put a document in the place of another, and find it by a word of its own."""
        old = self.store.execute("SELECT id, text, title, speaker FROM claim WHERE id = ?", (number,)).fetchone()
        self.store.execute("INSERT INTO fts(fts, rowid, text, title, speaker) VALUES ('delete', ?, ?, ?, ?)", old)
        self.store.execute("UPDATE claim SET text = ? WHERE id = ?", (text, number))
        new = (number, text, *old[2:])
        self.store.execute("INSERT INTO fts(rowid, text, title, speaker) VALUES (?, ?, ?, ?)", new)
        self.store.commit()
        return self.words("any", [word])


class Tantivy:
    """The same documents in a tantivy index in memory, asked what its query language has words for."""

    name = "tantivy"

    def __init__(self, rows: Iterable[Row]) -> None:
        import tantivy

        self._library = tantivy
        maker = tantivy.SchemaBuilder()
        for field in ("text", "title", "speaker"):
            maker.add_text_field(field)
        maker.add_text_field("verdict", tokenizer_name="raw")
        maker.add_integer_field("id", stored=True, indexed=True)
        self._index = tantivy.Index(maker.build())
        started, count = time.perf_counter(), 0
        writer = self._index.writer(100_000_000, 1)
        for number, text, title, speaker, verdict, _ in rows:
            writer.add_document(tantivy.Document(id=number, text=text, title=title, speaker=speaker, verdict=verdict))
            count += 1
        writer.commit()
        self._index.reload()
        print(f"tantivy: {count / (time.perf_counter() - started):.0f} documents a second")
        self._searcher = self._index.searcher()

    def words(self, together: str, words: list[str]) -> Any:
        """Return the ten best documents with any or all of the words, or with the phrase."""
        asked = {"any": " OR ".join(words), "all": " AND ".join(words), "phrase": f'"{" ".join(words)}"'}[together]
        query = self._index.parse_query(asked, ["text", "title", "speaker"])
        found = self._searcher.search(query, 10).hits
        return [self._searcher.doc(address)["id"] for _, address in found]

    def with_verdict(self, word: str, verdict: str) -> Any:
        """Return the ten best documents with a word and a verdict."""
        query = self._index.parse_query(f'{word} AND verdict:"{verdict}"', ["text", "title", "speaker"])
        return self._searcher.search(query, 10).hits
