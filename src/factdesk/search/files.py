"""The files of the index: opened, written by one process at a time, found damaged, built anew.

``change`` is the journal number up to which the index is complete; it is written after each commit, so that after a
crash the store's later changes are indexed again, which does no harm.
"""

import gc
import json
import shutil
import time
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Any

from whoosh import index as whoosh_index
from whoosh.writing import CLEAR, NO_MERGE, LockError

from factdesk.domain.errors import InUse
from factdesk.progress import Progress
from factdesk.search.lookup import Lookup
from factdesk.search.rarity import Rarity
from factdesk.search.schema import FORMAT, Document, schema
from factdesk.search.segment import Dictionary, Segment
from factdesk.search.writing import Writer

_MOST_SEGMENTS = 12
"""From this many small segments on, :meth:`Index.merge_when_idle` has work to do."""
_SMALL = 10_000
"""Documents of the largest segment that is merged with others; larger ones stay as they are."""
_MOST_AT_ONCE = 20_000
"""Documents merged at a time."""
_WAIT_SECONDS = 60.0
_TICK_NS = 3_000_000_000
"""Longer than the steps in which any file system counts the time of a change."""


class State(Enum):
    """How an index was found on opening."""

    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"
    OUTDATED = "outdated"


class IndexFiles:
    """The index in one folder, without what finds in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Any = None
        self._reader: Any = None
        self._segments: dict[str, Segment] = {}
        self._generation = -1
        self._touched = 0
        self._rarity = Rarity()
        self._dictionary = Dictionary(())
        self._lookup = Lookup(self._dictionary)
        self.change = 0

    @property
    def _note(self) -> Path:
        return self._folder / "indexed.json"

    def open(self) -> State:
        """Open the index and say how it is; anything but READY wants a rebuild."""
        self.close()
        if not self._note.is_file():
            return State.MISSING
        with warnings.catch_warnings():  # Whoosh leaves a file open that it could not read
            warnings.simplefilter("ignore", ResourceWarning)
            try:
                return self._read()
            except Exception:  # noqa: BLE001 - whatever a damaged file makes Whoosh raise, it is to be built anew
                self.close()
            gc.collect()
        return State.DAMAGED

    def _read(self) -> State:
        note = json.loads(self._note.read_text("utf-8"))
        if note.get("format") != FORMAT:
            return State.OUTDATED
        if not whoosh_index.exists_in(str(self._folder)):
            return State.MISSING
        self._index = whoosh_index.open_dir(str(self._folder))
        self._refresh()
        self.change = int(note["change"])
        return State.READY

    @property
    def is_there(self) -> bool:
        """Whether nobody has deleted the folder since the index was opened."""
        return self._index is None or self._note.is_file()

    @property
    def documents(self) -> int:
        """How many documents are in the index."""
        return sum(map(len, self._segments.values()))

    def update(
        self, documents: Iterable[Document], removed: Iterable[tuple[str, int]] = (), change: int | None = None
    ) -> None:
        """Put documents in, replacing those of the same type and id, and take others out; all or nothing.

        Raises:
            InUse: another process is writing and did not finish within a minute.
        """
        wanted = {document.key: document for document in documents}
        keys = [*wanted, *(f"{kind}:{number}" for kind, number in removed)]
        with self._writing() as writer:
            reader = writer.reader()
            for key in keys:
                if ("key", key) in reader:
                    for number in list(reader.postings("key", key).all_ids()):
                        writer.delete_document(number)
            reader.close()
            for document in wanted.values():
                writer.add(document)
            writer.commit(mergetype=NO_MERGE)
        self._committed(change)

    def rebuild(self, documents: Iterable[Document], change: int, progress: Progress, total: int = 0) -> None:
        """Build the index anew from everything the store has; until it is done the old one answers.

        Raises:
            Cancelled: the person stopped it; the index is as it was before.
        """
        if self._index is None:
            self._create()
        with self._writing(apart=True) as writer:
            for number, document in enumerate(documents, 1):
                writer.add(document)
                if number % 200 == 0:
                    progress.step(number, total, "indexing")
            writer.commit(mergetype=CLEAR)
        self._committed(change)

    def merge_when_idle(self) -> bool:
        """Merge small segments if there are many, for some three seconds; return whether there was anything to do."""
        small = [segment for segment in self._segments.values() if len(segment.refs) <= _SMALL]
        if len(small) < _MOST_SEGMENTS:
            return False
        with self._writing(apart=True) as writer:
            writer.commit(mergetype=_merge_small)
        self._committed(None)
        return True

    def close(self) -> None:
        """Close every file; opening again is possible."""
        if self._reader is not None:
            self._reader.close()
        if self._index is not None:
            self._index.close()
        for segment in self._segments.values():
            segment.close()
        self._index = self._reader = None
        self._segments = {}
        self._generation = -1
        self._touched = 0

    def _create(self) -> None:
        """Make an empty index in place of whatever is in the folder."""
        self.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._index = whoosh_index.create_in(str(self._folder), schema())
        self._refresh()

    @contextmanager
    def _writing(self, apart: bool = False) -> Iterator[Writer]:
        """Give a writer, and take back what it wrote if anything fails.

        ``apart`` leaves the files of a large segment apart, to be mapped into memory.
        """
        if self._index is None:
            self._create()
        try:
            writer = Writer(self._index, _WAIT_SECONDS, apart)
        except LockError:
            raise InUse("Another FactDesk is writing to the search index: try again in a minute.") from None
        try:
            yield writer
        except BaseException:
            writer.give_up()
            raise

    def _committed(self, change: int | None) -> None:
        if change is not None:
            self.change = change
        new = self._note.with_suffix(".new")
        new.write_text(json.dumps({"format": FORMAT, "change": self.change}), "utf-8")
        new.replace(self._note)
        self._refresh()

    def _refresh(self) -> None:
        """Take up what was committed since, by this process or another."""
        if self._reader is not None and self._is_untouched():
            return
        newest = self._index.latest_generation()
        if self._reader is not None and newest == self._generation:
            return
        self._generation = newest
        self._reader = self._index.reader(reuse=self._reader)
        leaves = {leaf.segment().segment_id(): leaf for leaf, _ in self._reader.leaf_readers() if leaf.segment()}
        for name in self._segments.keys() - leaves.keys():
            self._segments[name].close()
        self._segments = {name: self._segments.get(name) or Segment(leaf) for name, leaf in leaves.items()}
        for name, leaf in leaves.items():
            self._segments[name].renew(leaf)
        self._dictionary = Dictionary(self._segments.values())
        self._rarity.renew(self._dictionary, self.documents)
        self._lookup = Lookup(self._dictionary)

    def _is_untouched(self) -> bool:
        """Whether no file came or went since the folder was looked at last: ten times as quick as listing it.

        A folder changed a moment ago may change again within the same tick of the clock: then it is listed.
        """
        touched = self._folder.stat().st_mtime_ns
        if touched == self._touched:
            return True
        self._touched = touched if time.time_ns() - touched > _TICK_NS else 0
        return False


def _merge_small(writer: Writer, segments: list[Any]) -> list[Any]:
    """Put small segments into the one being written, the smallest first; return those that stay as they are."""
    kept, documents = [], 0
    for segment in sorted(segments, key=lambda one: int(one.doc_count_all())):
        documents += segment.doc_count_all()
        if segment.doc_count_all() > _SMALL or documents > _MOST_AT_ONCE:
            kept.append(segment)
        else:
            writer.take_over(segment)
    return kept
