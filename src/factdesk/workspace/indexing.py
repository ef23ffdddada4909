"""Keeping the index in step with the journal.

The index remembers the last operation it has seen, so a crash between a save and its indexing is made good at the next
call. An index that is missing, damaged or of an older format is built anew. A command catches up before it ends; a
window does so on its worker thread after each change.
"""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factdesk.domain.errors import DiskFull, InUse, ReadOnlyWorkspace
from factdesk.progress import Progress
from factdesk.store.changed import changed_since
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from sqlmodel import Session

    from factdesk.search.index import Index
    from factdesk.search.schema import Document
    from factdesk.workspace.documents import Spellings

_MANY = 5_000
"""From this many changed documents on, the index is built anew rather than changed."""

_PATIENCE = 600
"""How many seconds to wait for another process that is building the index."""


class Indexing(Area):
    """Operations that keep the index."""

    _index: "Index | None" = None

    @property
    def is_current(self) -> bool:
        """Whether everything that was done is in the index."""
        return self._opened().change == self._workspace.history.last_change()

    def catch_up(self, progress: Progress | None = None) -> int:
        """Index what changed since the index last saw the journal; return how many documents that were.

        Raises:
            DiskFull: there is no room for the index; what was done is saved all the same.
            ReadOnlyWorkspace: the index cannot be written.
        """
        with _index_errors():
            return self._catch_up(progress)

    def _catch_up(self, progress: Progress | None) -> int:
        index = self._opened()
        newest = self._workspace.history.last_change()
        if index.change == newest:
            return 0
        with self._workspace.reading() as session:
            changed = {kind: sorted(ids) for kind, ids in changed_since(session, index.change).items() if ids}
        count = sum(map(len, changed.values()))
        if count > _MANY and count * 2 > index.documents:
            return self.reindex(progress)
        for kind, ids in changed.items():
            for start in range(0, len(ids), _MANY):
                page = ids[start : start + _MANY]
                with self._workspace.reading() as session:
                    documents = list(self._documents(session, kind, page))
                there = {document.id for document in documents}
                index.update(documents, [(kind, number) for number in page if number not in there])
        index.update([], change=newest)
        return count

    def reindex(self, progress: Progress | None = None) -> int:
        """Build the index anew from the database; return how many documents it holds."""
        with _index_errors():
            return self._reindex(progress)

    def _reindex(self, progress: Progress | None) -> int:
        from factdesk.workspace.documents import all_ids

        index = self._opened()
        newest = self._workspace.history.last_change()
        with self._workspace.reading() as session:
            ids = all_ids(session)
            everything = (document for kind, found in ids.items() for document in self._documents(session, kind, found))
            index.rebuild(everything, newest, progress or Progress(), sum(map(len, ids.values())))
        return index.documents

    def merge_when_idle(self) -> bool:
        """Tidy the index when nothing else is to be done; return whether there was anything to do."""
        return self._opened().merge_when_idle()

    def close(self) -> None:
        """Let go of the index."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _opened(self) -> "Index":
        from factdesk.search.index import Index, State

        if self._index is not None and not self._index.is_there:  # somebody deleted it while the program ran
            self.close()
        if self._index is None:
            index = Index(self._workspace.folder / "index")
            if index.open() is State.READY:
                self._index = index
            else:
                self._build(index)
        assert self._index is not None
        return self._index

    def _build(self, index: "Index") -> None:
        """Build an index that is missing or damaged, unless another process does so: then wait for it."""
        from filelock import FileLock, Timeout

        from factdesk.search.index import State

        lock = FileLock(self._workspace.folder / "index.lock", timeout=_PATIENCE)
        try:
            with _index_errors(), lock:
                state = index.open()
                self._index = index
                if state is not State.READY:
                    self.reindex()
        except Timeout as error:
            raise InUse("Another program is building the search index: wait until it is done.") from error
        except BaseException:
            self._index = None
            raise

    def _documents(self, session: "Session", kind: str, ids: Sequence[int]) -> "Iterator[Document]":
        from factdesk.workspace.documents import documents_of

        return documents_of(session, kind, ids, self._spellings(session))

    def _spellings(self, session: "Session") -> "Spellings":
        from factdesk.store import sources
        from factdesk.workspace.documents import Spellings

        return Spellings(self._workspace.places.spellings, sources.spellings(session))


@contextmanager
def _index_errors() -> "Iterator[None]":
    """Say of an index that cannot be written that nothing but the index is behind."""
    try:
        yield
    except OSError as error:
        saved = "What you did is saved, and the index catches up by itself once"
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(f"The disk is too full for the search index. {saved} there is room.") from error
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            raise ReadOnlyWorkspace(f"The search index cannot be written. {saved} it can be.") from error
        raise
