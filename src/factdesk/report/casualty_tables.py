"""Incidents and their figures as plain tables, in the columns that casualty recorders use.

One row an incident with minimum and maximum of killed and injured, in all and by group, as recorders publish them; one
row a figure with its words and its voice; one row a party. Names of victims are a table of their own, made only if it
is asked for.
"""

from collections.abc import Iterable, Mapping, Sequence

from factdesk.domain.figures import Figure, FiguresTable
from factdesk.domain.incident import CasualtyAssessment, Victim
from factdesk.domain.mention import GROUPS
from factdesk.domain.reconcile import Range
from factdesk.report.tables import Table, Value

_BY_GROUP = tuple(group for group in GROUPS if group != "unknown")
_WHAT = (
    "incident_id", "title", "description", "date_start", "date_end", "part_of_day", "first_reported", "place",
    "place_names", "place_id", "latitude", "longitude", "coordinate_accuracy", "strike_type", "targets",
    "parties_suspected", "parties_known", "parties_accepting", "parties_denying",
)  # fmt: skip
_AFTER = (
    "grading", "grading_reason", "graded_by", "graded_at", "grading_suggested", "origins", "claims", "articles",
    "outlets", "victims_named", "notes",
)  # fmt: skip


def incidents_table(found: Iterable[CasualtyAssessment]) -> Table:
    """Return one row per incident; a bound nobody gives is empty, ``killed_open`` has a plus if there may be more."""
    harms = [
        f"{group.replace(' ', '_')}_{harm}_{edge}"
        for harm in ("killed", "injured")
        for group in _BY_GROUP
        for edge in ("min", "max")
    ]
    columns = (
        *_WHAT, "killed_min", "killed_max", "killed_open", "injured_min", "injured_max", "injured_open", *harms,
        "killed_conceded_min", "killed_conceded_max", *_AFTER,
    )  # fmt: skip
    return Table("incidents", columns, tuple(_incident(one) for one in found))


def parties_table(found: Iterable[CasualtyAssessment]) -> Table:
    """Return one row per party of an incident, with its position and what it concedes."""
    columns = (
        "incident_id", "party", "role", "position", "killed_conceded_min", "killed_conceded_max",
        "injured_conceded_min", "injured_conceded_max", "said_on", "note",
    )  # fmt: skip
    rows = [
        (
            one.incident.id, actor.name, actor.role, actor.position, actor.killed_low, actor.killed_high,
            actor.injured_low, actor.injured_high, actor.said_on, actor.note,
        )
        for one in found
        for actor in one.incident.actors
    ]  # fmt: skip
    return Table("parties", columns, tuple(rows))


def figure_rows_table(tables: Iterable[FiguresTable]) -> Table:
    """Return one row per figure, with its words, its voice, and how it stands to the others."""
    columns = (
        "incident_id", "article_id", "claim_id", "measure", "group", "unit", "min", "best", "max", "verbatim", "hedge",
        "basis", "claimant", "reported_by", "reliability", "from", "as_of", "evidence", "rating", "counted", "part_of",
        "flags",
    )  # fmt: skip
    return Table("figures", columns, tuple(_figure(table, row) for table in tables for row in table.rows))


def victims_table(victims: Sequence[Victim]) -> Table:
    """Return one row per named victim."""
    columns = ("incident_id", "names", "harm", "age", "group", "note")
    rows = [(one.incident, " / ".join(one.names), one.harm, one.age, one.group, one.note) for one in victims]
    return Table("victims", columns, tuple(rows))


def _incident(found: CasualtyAssessment) -> tuple[Value, ...]:
    one, grading, table = found.incident, found.incident.grading, found.table
    accepting = [actor for actor in one.actors if actor.position.startswith("accepts")]
    outlets = dict.fromkeys(row.reported_by for row in table.rows if row.reported_by)
    conceded = [b for actor in one.actors for b in (actor.killed_low, actor.killed_high) if b is not None]
    return (
        one.id, one.title, one.what, one.from_date, one.to_date or one.from_date, one.part_of_day, one.first_reported,
        one.where, " / ".join(one.place_names), one.place, one.lat, one.lon, one.accuracy, one.strike_type,
        "; ".join(one.targets), _names(found, "suspected"), _names(found, "known"),
        "; ".join(actor.name for actor in accepting),
        "; ".join(actor.name for actor in one.actors if actor.position == "denies"),
        *_edges(found.total_killed), *_edges(found.total_injured),
        *_by_group(found.killed), *_by_group(found.injured),
        min(conceded, default=None), max(conceded, default=None),
        one.grade, grading.reason if grading else "", grading.by if grading else "", grading.at if grading else "",
        found.suggestion.grade, len({row.origin for row in table.rows if row.credible}), one.claims, one.articles,
        "; ".join(outlets), one.victims, one.note,
    )  # fmt: skip


def _figure(table: FiguresTable, row: Figure) -> tuple[Value, ...]:
    total = row.part_of
    return (
        table.incident, row.article, row.claim, row.measure, row.group, row.unit, row.low, row.best, row.high,
        row.verbatim, row.hedge, row.basis, row.claimant, row.reported_by, row.reliability, row.since, row.as_of,
        row.evidence, row.rating, "yes" if row.credible else f"no: {row.why_not}", total[0] if total else None,
        "; ".join(row.flag_words),
    )  # fmt: skip


def _names(found: CasualtyAssessment, role: str) -> str:
    return "; ".join(actor.name for actor in found.incident.actors if actor.role == role)


def _edges(found: Range) -> tuple[Value, Value, Value]:
    return found.low, found.high, "+" if found.open_above else ""


def _by_group(groups: Mapping[str, Range]) -> tuple[Value, ...]:
    ranges = [groups.get(group, Range()) for group in _BY_GROUP]
    return tuple(edge for found in ranges for edge in (found.low, found.high))
