"""The few columns of claims that searches filter and count by, held in memory.

Asking the database reads a wide row per hit, which takes longer than the search itself; so these columns are held as a
list each, with the claim's id as index, and kept in step with the journal.
"""

from collections import Counter
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlmodel import Session

from factdesk.store.changed import changed_since

if TYPE_CHECKING:
    from factdesk.search.query import Filter
    from factdesk.workspace.workspace import Workspace

_MANY = 2_000
"""From this many changed claims on, all are read anew."""
_COUNTED = ("kind", "rating", "claimant", "language")
_COLUMNS = (*_COUNTED, "date")
HELD = (*_COLUMNS, "place")
"""The fields that can be filtered by here."""
_ROWS = """
SELECT c.id, c.kind, coalesce(a.rating, 'unrated'), coalesce(l.name, ''),
coalesce(nullif(c.language, ''), r.language, ''), coalesce(nullif(c.date, ''), r.published, '')
FROM claim c LEFT JOIN assessment a ON a.id = c.assessment_id
LEFT JOIN chain_link l ON l.claim_id = c.id AND l.position = 0 LEFT JOIN article r ON r.id = c.article_id
"""
_PLACES = "SELECT claim_id, text FROM place_mention"


class ClaimColumns:
    """The columns of all claims of a workspace."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._change = -1
        self._columns: dict[str, list[str]] = {name: [] for name in _COLUMNS}
        self._places: dict[int, tuple[str, ...]] = {}

    def counts(self, hits: Mapping[str, Sequence[int]], most: int = 12) -> dict[str, dict[str, int]]:
        """Count the hits by type, and the claims among them by kind, rating, claimant, language and place.

        Args:
            hits: ids by type.
            most: how many values a field shows at the most, the most frequent first.
        """
        facets = {"type": {kind: len(ids) for kind, ids in hits.items() if ids}}
        claims = hits.get("claim", ())
        if claims:
            self._catch_up()
            for name, column in ((name, self._columns[name]) for name in _COUNTED):
                facets |= _best(name, Counter(map(column.__getitem__, claims)), most)
            named = (place for claim in claims if claim in self._places for place in self._places[claim])
            facets |= _best("place", Counter(named), most)
        return facets

    def passing(self, filters: "Sequence[Filter]", groups: "Sequence[Sequence[Filter]]") -> Container[int]:
        """Return the claims that pass all filters and, of each group, one; only fields of HELD may be asked for."""
        self._catch_up()
        return _Passing([self._test(one) for one in filters], [[self._test(one) for one in group] for group in groups])

    def _test(self, one: "Filter") -> Callable[[int], bool]:
        value, negative = one.value.casefold(), one.negative
        if one.field == "place":
            return lambda claim: (value in map(str.casefold, self._places.get(claim, ()))) != negative
        column = self._columns[one.field]
        if one.field == "date":
            since, until, less_exact = one.since, f"{one.until}~" if one.until else "~", (one.since[:4], one.since[:7])
            return lambda claim: (
                (bool(day := column[claim]) and (day >= since or day in less_exact) and day < until) != negative
            )
        if one.field in ("kind", "rating"):
            value = value.replace(" ", "_")
        return lambda claim: (column[claim].casefold() == value) != negative

    def _catch_up(self) -> None:
        newest = self._workspace.history.last_change()
        if newest == self._change:
            return
        with self._workspace.reading() as session:
            changed = changed_since(session, self._change) if self._change >= 0 else None
            if changed is None or changed["article"] or len(changed["claim"]) > _MANY:
                self._read(session, None)
            else:
                self._read(session, changed["claim"])
        self._change = newest

    def _read(self, session: Session, claims: Collection[int] | None) -> None:
        """Read the columns of these claims, or of all when None."""
        chosen = None if claims is None else ", ".join(map(str, claims))
        rows = session.execute(text(_ROWS if chosen is None else f"{_ROWS} WHERE c.id IN ({chosen})")).all()
        size = max((row[0] for row in rows), default=0) + 1
        for number, name in enumerate(_COLUMNS, 1):
            column = self._columns[name]
            column.extend([""] * (size - len(column)))
            for row in rows:
                column[row[0]] = row[number]
        if claims is None:
            self._places.clear()
        places: dict[int, list[str]] = {claim: [] for claim in claims or ()}
        named = text(_PLACES if chosen is None else f"{_PLACES} WHERE claim_id IN ({chosen})")
        for claim, place in session.execute(named):
            places.setdefault(claim, []).append(place)
        self._places.update({claim: tuple(dict.fromkeys(found)) for claim, found in places.items()})


class _Passing(Container[int]):
    """The claims that pass tests, asked one at a time."""

    def __init__(self, tests: list[Callable[[int], bool]], groups: list[list[Callable[[int], bool]]]) -> None:
        self._tests, self._groups = tests, groups

    def __contains__(self, claim: object) -> bool:
        return (
            isinstance(claim, int)
            and all(test(claim) for test in self._tests)
            and all(any(test(claim) for test in group) for group in self._groups)
        )


def _best(name: str, counted: "Counter[str]", most: int) -> dict[str, dict[str, int]]:
    counted.pop("", None)
    best = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:most]
    return {name: dict(best)} if best else {}
