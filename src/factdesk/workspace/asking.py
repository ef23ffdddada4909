"""Help with asking: completing a query as it is typed, and ways on from one that finds nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from factdesk.domain.asking import Completion, WayOn
from factdesk.domain.errors import QueryError
from factdesk.store.models import ArticleRow, AssessmentRow, ChainLinkRow, ClaimRow, PlaceMentionRow
from factdesk.workspace.area import Area

_MOST = 8
_LAST = re.compile(r'(?P<minus>-?)(?:(?P<field>[A-Za-z_]+):)?(?P<value>"[^"]*|[^\s":()]*)$')
_WORDS_TRIED = 6
"""So many words at the most are tried without."""


class Asking(Area):
    """Operations that help to ask."""

    _counted: dict[str, list[tuple[str, int]]] | None = None
    _change = -1

    def complete(self, typed: str, *, most: int = _MOST) -> list[Completion]:
        """Return ways to go on from a query: names of fields, or after a colon values, the most used first.

        Values begin as typed, or have a word that does; those with a space come in quotation marks.
        """
        from factdesk.search.query import FIELDS

        found = _LAST.search(typed)
        if found is None or not (found["field"] or found["value"]):
            return []
        start, begun = found.start() + len(found["minus"]), found["value"].lstrip('"').casefold()
        name = (found["field"] or "").lower()
        if not name:
            if found["value"].startswith('"') or len(begun) < 2:
                return []
            return [Completion(f"{field}:", start) for field in FIELDS if field.startswith(begun)][:most]
        if name not in FIELDS:
            return []
        values = [(value, count) for value, count in self._values(name) if _begins(value, begun)]
        return [Completion(f"{name}:{_quoted(value)}", start, count) for value, count in values[:most]]

    def ways_on(self, query: str, chosen: Mapping[str, Sequence[str]] | None = None, *, most: int = 3) -> list[WayOn]:
        """Return searches with one thing less that find something, the one that finds most first.

        Args:
            query: the query that found nothing.
            chosen: filters chosen beside it: ``kinds``, ``ratings``, ``claimants``, ``places``, ``types``.
            most: how many at the most.
        """
        filters = {name: tuple(values) for name, values in (chosen or {}).items() if values}
        found = []
        for less, fewer, dropped in _with_less(query, filters):
            wanted: dict[str, Any] = dict(fewer)
            try:
                total = sum(map(len, self._workspace.search.answering(less, **wanted).values()))
            except QueryError:
                continue
            if total:
                found.append(WayOn(less, dropped, total, fewer))
        return sorted(found, key=lambda way: -way.total)[:most]

    def _values(self, name: str) -> list[tuple[str, int]]:
        """Return the values of a field with how often each stands, the most used first."""
        scales = self._workspace.scales
        newest = self._workspace.history.last_change()
        if self._counted is None or newest != self._change:
            self._counted, self._change = {}, newest
        if name not in self._counted:
            with self._workspace.reading() as session:
                counted = _count(session, name)
            rest = {"kind": scales.kinds.terms, "rating": scales.ratings.terms}.get(name, ())
            counted += [(term.id, 0) for term in rest if term.id not in dict(counted)]
            self._counted[name] = counted
        return self._counted[name]


def _count(session: Session, name: str) -> list[tuple[str, int]]:
    accepted = col(ClaimRow.state) != "refused"
    columns: dict[str, tuple[Any, list[Any]]] = {
        "kind": (ClaimRow.kind, [accepted]),
        "state": (ClaimRow.state, []),
        "rating": (AssessmentRow.rating, [col(ClaimRow.assessment_id) == col(AssessmentRow.id)]),
        "claimant": (ChainLinkRow.name, [col(ChainLinkRow.position) == 0]),
        "outlet": (ChainLinkRow.name, [col(ChainLinkRow.outlet)]),
        "place": (PlaceMentionRow.text, []),
        "language": (ArticleRow.language, []),
        "by": (ClaimRow.added_by, [accepted]),
    }
    if name == "type":
        return [(kind, 0) for kind in ("claim", "article", "evidence")]
    if name == "stance":
        return [(stance, 0) for stance in ("supports", "contradicts", "context")]
    if name not in columns:
        return []
    column = col(columns[name][0])
    often = func.count()
    query = select(column, often).where(column != "", *columns[name][1]).group_by(column).order_by(often.desc(), column)
    return [(str(value), int(count)) for value, count in session.execute(query)]


def _begins(value: str, begun: str) -> bool:
    folded = value.casefold()
    return folded.startswith(begun) or any(word.startswith(begun) for word in re.split(r"[\s_\-]+", folded))


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value


def _with_less(
    query: str, chosen: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, dict[str, tuple[str, ...]], str]]:
    """Yield the query with one filter, then with one word, less: (query, filters that stay, what is dropped)."""
    for name, values in chosen.items():
        for value in values:
            stay = tuple(one for one in values if one != value)
            yield query, {other: kept for other, kept in {**chosen, name: stay}.items() if kept}, value
    parts = re.findall(r'-?(?:[A-Za-z_]+:)?(?:"[^"]*"|[^\s"]+)', query)
    for part in _filters_first(parts)[:_WORDS_TRIED]:
        rest = " ".join(one for one in parts if one != part)
        if rest or any(chosen.values()):
            yield rest, dict(chosen), part


def _filters_first(parts: Iterable[str]) -> list[str]:
    return sorted(dict.fromkeys(parts), key=lambda part: ":" not in part)
