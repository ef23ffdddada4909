"""One change of the workspace under way: its session, its record in the journal and the files it keeps."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from sqlmodel import Session

from factdesk.domain.change import Changes
from factdesk.domain.errors import NotFound
from factdesk.store.files import KeptFiles
from factdesk.store.journal import Recorder
from factdesk.store.models import Row

R = TypeVar("R", bound=Row)


class Operation:
    """What an operation works with; ``changes`` says what it did once it is committed."""

    def __init__(self, session: Session, recorder: Recorder, files: KeptFiles) -> None:
        self.session = session
        self.recorder = recorder
        self.changes = Changes()
        self._files = files
        self._kept: list[Path] = []

    def add(self, row: R) -> R:
        """Add a row and return it with its id."""
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, model: type[R], number: int, what: str) -> R:
        """Return the row with that number.

        Raises:
            NotFound: there is none; ``what`` names the kind of thing in the message.
        """
        row = self.session.get(model, number)
        if row is None:
            raise NotFound(f"There is no {what} {number}.")
        return row

    def rows(self, model: type[R], column: str, value: Any) -> list[R]:
        """Return the rows whose column has the value (or one of a list of values), oldest first."""
        from sqlalchemy import select

        table = model.metadata.tables[str(model.__tablename__)]
        key = table.c[column]
        condition = key.in_(value) if isinstance(value, (list, tuple, set, frozenset)) else key == value
        return list(self.session.scalars(select(model).where(condition).order_by(table.c["id"])))

    def remove(self, rows: Sequence[Row]) -> None:
        """Remove rows."""
        for row in rows:
            self.session.delete(row)
        self.session.flush()

    def keep(self, content: bytes | Path) -> tuple[str, int]:
        """Keep bytes or a file; return (SHA-256, size). What was new is dropped again if the operation fails."""
        sha256, size, is_new = self._files.keep(content)
        if is_new:
            self._kept.append(self._files.path(sha256))
        return sha256, size

    def drop_kept(self) -> None:
        """Remove the files this operation added, because it failed."""
        for path in self._kept:
            path.unlink(missing_ok=True)
