"""What a record carries of the tables that stand beside articles, claims and evidence, row by row.

Which table a column refers to is read off the tables themselves, so that a new column needs nothing here; a test fails
for a new table that is neither carried nor said to stay at its desk. Ids are given anew; a row that is there already,
by all it says, is not added twice.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from factdesk.domain.errors import BadInput
from factdesk.domain.incident import ACCURACIES, HARMS, PARTS_OF_DAY, POSITIONS, ROLES, STRIKE_TYPES
from factdesk.domain.place import KINDS
from factdesk.domain.view import VIEW_PLACES
from factdesk.store.journal import canonical, row_values
from factdesk.store.models import JOURNALLED, Row
from factdesk.workspace.operation import Operation

Ids = dict[str, dict[int, int]]
"""By table, what each id of the other desk is here."""
Rows = Mapping[str, Sequence[Mapping[str, Any]]]

CARRIED = (
    "place", "incident", "incident_actor", "incident_claim", "incident_evidence", "grading", "victim",
    "figure_decision", "stale_rating", "saved_view",
)  # fmt: skip
"""The tables carried row by row, those that others refer to first."""
STAYING = MappingProxyType({
    "stamp": "it is about the files and the history of its own desk",
    "name_reader": "each desk says itself who may see the names of victims",
    "capture_attempt": "it is what its own desk means to try again",
})  # fmt: skip
"""The tables that stay at their desk, and why."""
_OWN_PLACE = "desk-"
_KEYS = {"place": ("name", "arabic"), "incident": ("title", "added_at", "added_by"), "saved_view": ("place", "name")}
"""What makes two rows the same where it is not all they say."""
_WORDS: dict[tuple[str, str], Sequence[str]] = {
    ("place", "kind"): KINDS, ("incident", "accuracy"): ("", *ACCURACIES), ("incident", "strike_type"): STRIKE_TYPES,
    ("incident", "part_of_day"): PARTS_OF_DAY, ("incident_actor", "role"): ROLES,
    ("incident_actor", "position"): POSITIONS, ("victim", "harm"): HARMS, ("saved_view", "place"): VIEW_PLACES,
}  # fmt: skip


def whole_rows(session: Session) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of the carried tables."""
    return {table: found for table in CARRIED if (found := _all(session, table))}


def rows_about(
    session: Session, ids: Mapping[str, Sequence[int]], places: Sequence[str], names: Callable[[int], bool]
) -> dict[str, list[dict[str, Any]]]:  # fmt: skip
    """Return the rows about some articles, claims, evidence and assessments.

    Args:
        session: of the workspace.
        ids: by table, what goes out.
        places: the ids of places that it names.
        names: whether the person may see the name of the victim with that id.
    """
    going = {table: set(numbers) for table, numbers in ids.items()}
    attached = [("incident_claim", "claim_id", "claim"), ("incident_evidence", "evidence_id", "evidence")]
    going["incident"] = {
        row["incident_id"]
        for table, column, other in attached
        for row in _all(session, table)
        if row[column] in going.get(other, ())
    }
    found: dict[str, list[dict[str, Any]]] = {}
    for table in CARRIED:
        rows = _all(session, table)
        if table == "incident":
            rows = [row for row in rows if row["id"] in going["incident"]]
            places = [*places, *(row["place"] for row in rows)]
        elif table == "victim":
            rows = [row for row in rows if names(row["id"])]
        if table in ("saved_view", "place"):
            continue
        if rows := [kept for row in rows if (kept := _within(table, row, going))]:
            found[table] = rows
    named = [row for row in _all(session, "place") if f"{_OWN_PLACE}{row['id']}" in places]
    return {"place": named, **found} if named else found


def take_places(operation: Operation, rows: Rows, ids: Ids, note: Callable[[str, bool], None]) -> None:
    """Take in the desk's own places, which claims and incidents name."""
    _take(operation, "place", rows, ids, note)


def take_rows(operation: Operation, rows: Rows, ids: Ids, note: Callable[[str, bool], None]) -> None:
    """Take in all other rows, once what they refer to is here.

    Raises:
        BadInput: a row is damaged.
    """
    for table in CARRIED[1:]:
        _take(operation, table, rows, ids, note)


def place_here(place: str | None, ids: Ids) -> str | None:
    """Return what the id of a place is at this desk; those of the gazetteer are the same everywhere."""
    number = (place or "").removeprefix(_OWN_PLACE)
    if not place or number == place or not number.isdigit():
        return place
    known = ids.get("place", {}).get(int(number))
    return f"{_OWN_PLACE}{known}" if known else None


def _take(operation: Operation, table: str, rows: Rows, ids: Ids, note: Callable[[str, bool], None]) -> None:
    model = JOURNALLED[table]
    there: dict[str, list[int]] = defaultdict(list)
    for had in _all(operation.session, table):
        there[_key(table, had)].append(had["id"])
    for position, given in enumerate(rows.get(table, ())):
        row = _read(model, table, given, f"record.rows.{table}[{position}]")
        values = _mapped(table, row, ids)
        if values is None:
            continue
        same = there[_key(table, values)]
        note(table, not same)
        here = same.pop(0) if same else operation.add(model(**{**values, "id": None})).id or 0
        ids.setdefault(table, {})[row["id"]] = here


def _read(model: type[Row], table: str, given: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return the columns of a row as another desk wrote it, checked."""
    try:
        values = row_values(model.model_validate(dict(given)))
    except ValueError as problem:
        raise BadInput(f"{where} cannot be read; the record is damaged.") from problem
    for (of, column), known in _WORDS.items():
        if of == table and values[column] not in known:
            raise BadInput(f"{where}.{column} should be one of: {', '.join(word for word in known if word)}.")
    if not isinstance(values["id"], int):
        raise BadInput(f"{where} has no id; the record is damaged.")
    return values


def _mapped(table: str, row: dict[str, Any], ids: Ids) -> dict[str, Any] | None:
    """Return a row with the ids of this desk, or None if what it is about did not come along."""
    values = dict(row)
    for column, other, may_lack in _references(table):
        if values[column] is not None:
            values[column] = ids.get(other, {}).get(values[column])
            if values[column] is None and not may_lack:
                return None
    if table == "figure_decision" and values["article_id"] is None and values["incident_id"] is None:
        return None
    if table == "incident":
        values["place"] = place_here(values["place"], ids) or ""
    if table == "saved_view" and isinstance(article := values["filters"].get("article"), int):
        values["filters"] = {**values["filters"], "article": ids.get("article", {}).get(article, article)}
    return values


def _within(table: str, row: dict[str, Any], going: Mapping[str, set[int]]) -> dict[str, Any] | None:
    """Return a row without what it refers to that stays behind; None if it is about nothing that goes out."""
    values = dict(row)
    for column, other, may_lack in _references(table):
        if values[column] is not None and values[column] not in going.get(other, ()):
            if not may_lack or table == "figure_decision":
                return None
            values[column] = None
    return values


def _references(table: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each column that refers to another table, that table, and whether it may be empty."""
    for column in JOURNALLED[table].metadata.tables[table].columns:
        for key in column.foreign_keys:
            yield column.name, key.column.table.name, bool(column.nullable)


def _all(session: Session, table: str) -> list[dict[str, Any]]:
    model = JOURNALLED[table]
    rows = session.scalars(select(model).order_by(model.metadata.tables[table].c["id"]))
    return [row_values(row) for row in rows]


def _key(table: str, values: Mapping[str, Any]) -> str:
    columns = _KEYS.get(table) or [name for name in values if name != "id"]
    return canonical({name: values[name] for name in columns})
