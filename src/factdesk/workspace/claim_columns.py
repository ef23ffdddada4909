"""The few columns of claims that searches filter and count by, held in memory.

Asking the database reads a wide row per hit, which takes longer than the search itself; so these columns are held with
the claim's id as index, kept in step with the journal, and saved beside the index, so that they are read from the
database once and not at every start.
"""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import text
from sqlmodel import Session

from factdesk.store.changed import changed_since
from factdesk.workspace.coded_column import CodedColumn, CodedLists, Ids, Row, Values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdesk.search.query import Filter
    from factdesk.workspace.workspace import Workspace

FORMAT = 2
"""Raised when the saved columns change."""
_MANY = 20_000
"""From this many changed claims on, all are read anew."""
_WORTH_SAVING = 2_000
"""From this many changed claims on, the columns are saved again."""
_COUNTED = ("kind", "rating", "claimant", "language")
_COLUMNS = (*_COUNTED, "date", "state")
HELD = (*_COLUMNS, "place")
"""The fields that can be filtered by here."""
_ROWS = """
SELECT c.id, c.kind, coalesce(a.rating, 'unrated'), coalesce(l.name, ''),
coalesce(nullif(c.language, ''), r.language, ''), coalesce(nullif(c.date, ''), r.published, ''), c.state
FROM claim c LEFT JOIN assessment a ON a.id = c.assessment_id
LEFT JOIN chain_link l ON l.claim_id = c.id AND l.position = 0 LEFT JOIN article r ON r.id = c.article_id
"""
_PLACES = "SELECT claim_id, text FROM place_mention"
_OF_ARTICLES = "SELECT id FROM claim WHERE article_id IN "


class ClaimColumns:
    """The columns of all claims of a workspace."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._change = -1
        self._columns = {name: CodedColumn() for name in _COLUMNS}
        self._places = CodedLists()
        self._passing: dict[Filter, Row] = {}

    def counts(self, hits: Mapping[str, Ids], most: int = 12) -> dict[str, dict[str, int]]:
        """Count the hits by type, and the claims among them by kind, rating, claimant, language and place.

        Args:
            hits: ids by type.
            most: how many values a field shows at the most, the most frequent first.
        """
        facets = {"type": {kind: len(ids) for kind, ids in hits.items() if len(ids)}}
        claims = hits.get("claim", ())
        if len(claims):
            self.catch_up()
            claims = np.asarray(claims, np.int64)
            claims = claims[claims < self._size]
            counted = {name: self._columns[name].count(claims, most) for name in _COUNTED}
            counted["place"] = self._places.count(claims, most)
            facets |= {name: counts for name, counts in counted.items() if counts}
        return facets

    def passing(self, filters: "Sequence[Filter]", groups: "Sequence[Sequence[Filter]]") -> Row:
        """Return for each claim whether it passes all filters and, of each group, one; of HELD fields only.

        Refused claims, which nobody looks for, pass none.
        """
        self.catch_up()
        row = self._columns["state"].passing(lambda state: state not in ("", "refused"))
        for one in filters:
            row = row & self._tested(one)
        for group in groups:
            row = row & np.logical_or.reduce([self._tested(one) for one in group])
        return row

    def newest(self, claims: Ids, most: int) -> list[tuple[str, int]]:
        """Return the dates and ids of the newest of these claims, the newest first; undated ones come last."""
        self.catch_up()
        dates = self._columns["date"]
        found = dates.greatest(claims[claims < self._size], most)
        return list(zip(dates.of(found), found.tolist(), strict=True))

    def catch_up(self) -> None:
        """Take up what changed since the columns were read; a start takes them from the file beside the index."""
        newest = self._workspace.history.last_change()
        if newest == self._change:
            return
        if self._change < 0:
            self._load(newest)
            if self._change == newest:
                return
        with self._workspace.reading() as session:
            changed = self._changed(session) if self._change >= 0 else None
            if changed is None or len(changed) > _MANY:
                self._read(session, None)
            else:
                self._read(session, changed)
        self._change = newest
        self._passing.clear()
        if changed is None or len(changed) >= _WORTH_SAVING:
            self._save()

    @property
    def _size(self) -> int:
        return len(self._columns["kind"].codes)

    @property
    def _file(self) -> Path:
        return self._workspace.folder / "index" / "columns.npz"

    def _tested(self, one: "Filter") -> Row:
        known = self._passing.get(one)
        if known is None:
            test = _test(one)
            if one.field == "place":
                known = self._places.passing(test, self._size)
            else:
                known = self._columns[one.field].passing(test)
            known = self._passing[one] = known != one.negative
        return known

    def _changed(self, session: Session) -> set[int] | None:
        changed = changed_since(session, self._change)
        articles = changed["article"]
        if len(articles) > _MANY:
            return None
        listed = ", ".join(map(str, articles))
        return changed["claim"] | set(session.scalars(text(f"{_OF_ARTICLES}({listed})")) if listed else ())

    def _read(self, session: Session, claims: Collection[int] | None) -> None:
        """Read the columns of these claims, or of all when None."""
        chosen = "" if claims is None else f"IN ({', '.join(map(str, claims))})"
        rows = session.execute(text(f"{_ROWS} WHERE c.id {chosen}" if chosen else _ROWS)).all()
        if claims is None:
            self._columns, self._places = {name: CodedColumn() for name in _COLUMNS}, CodedLists()
        numbers = np.array([row[0] for row in rows], np.int64)
        size = int(numbers.max(initial=-1)) + 1
        for place, name in enumerate(_COLUMNS, 1):
            self._columns[name].set(numbers, [row[place] for row in rows], size)
        places: dict[int, list[str]] = {claim: [] for claim in claims or ()}
        for claim, place_named in session.execute(text(f"{_PLACES} WHERE claim_id {chosen}" if chosen else _PLACES)):
            places.setdefault(claim, []).append(place_named)
        self._places.set(places)

    def _save(self) -> None:
        """Save the columns beside the index; where they cannot be, they are read again at the next start."""
        arrays = {"version": np.array([FORMAT, self._change])}
        arrays |= {"place": self._places.codes, "claim": self._places.claims}
        arrays |= {name: column.codes for name, column in self._columns.items()}
        arrays |= {f"{name}_values": column.values.packed() for name, column in self._columns.items()}
        arrays["place_values"] = self._places.values.packed()
        new = self._file.with_suffix(".new")
        try:
            with new.open("wb") as file:
                np.savez(file, allow_pickle=False, **arrays)
            new.replace(self._file)
        except OSError:
            new.unlink(missing_ok=True)

    def _load(self, newest: int) -> None:
        """Take the columns as they were saved, if they can be read and the journal goes on from there."""
        try:
            with self._file.open("rb") as file, np.load(file, allow_pickle=False) as saved:
                form, change = saved["version"].tolist()
                if form != FORMAT or change > newest:
                    return
                held = {name: Values.unpacked(saved[f"{name}_values"]) for name in HELD}
                self._columns = {name: CodedColumn(held[name], saved[name]) for name in _COLUMNS}
                self._places = CodedLists(held["place"], saved["claim"], saved["place"])
        except Exception:  # noqa: BLE001 - whatever a damaged file raises, the columns are read from the database
            return
        self._change = change


def _test(one: "Filter") -> Callable[[str], bool]:
    """Return the test a value must pass, the filter not being turned round."""
    value = one.value.casefold()
    if one.field == "date":
        since, until, less_exact = one.since, f"{one.until}~" if one.until else "~", (one.since[:4], one.since[:7])
        return lambda day: bool(day) and (day >= since or day in less_exact) and day < until
    if one.field in ("kind", "rating"):
        value = value.replace(" ", "_")
    return lambda written: written.casefold() == value
