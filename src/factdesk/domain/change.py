"""What an operation changed: the journal's record of it, as views and people read it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows of which kind changed, so that an open view refreshes only if it shows one of them.

    ``ids`` maps a kind (article, claim, evidence, source …) to the ids concerned. ``change`` is the journal number, 0
    when nothing was changed.
    """

    change: int = 0
    label: str = ""
    ids: dict[str, frozenset[int]] = field(default_factory=dict)

    def of(self, kind: str) -> frozenset[int]:
        """Return the ids of that kind that changed."""
        return self.ids.get(kind, frozenset())

    def __bool__(self) -> bool:
        return bool(self.ids)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; ``before`` is None for a row that was made, ``after`` for one that was removed."""

    table: str
    row: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One operation in the history. ``kind`` is do, undo or redo; ``target`` is the operation undone or redone."""

    number: int
    at: str
    by: str
    label: str
    kind: str
    target: int | None
    hash: str
    rows: tuple[RowChange, ...] = ()
