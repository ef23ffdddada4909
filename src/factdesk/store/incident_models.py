"""The tables of incidents and figures: what happened, who did it, what is attached, what a person decided.

Registered with the others by ``store.models``. Grades and decisions are only ever added: the newest counts.
"""

from sqlmodel import Field

from factdesk.store.row import Row, link, link_or_none, texts


class IncidentRow(Row, table=True):
    """Something that happened at one place and time. Dates are ISO 8601, as exact as is known; degrees are WGS 84."""

    __tablename__ = "incident"

    title: str
    what: str = ""
    strike_type: str = Field(default="", index=True)
    targets: list[str] = texts()
    place: str = Field(default="", index=True)
    place_names: list[str] = texts()
    lat: float | None = None
    lon: float | None = None
    accuracy: str = ""
    from_date: str = Field(default="", index=True)
    to_date: str = ""
    part_of_day: str = ""
    first_reported: str = ""
    note: str = ""
    added_at: str = ""
    added_by: str = ""


class IncidentActorRow(Row, table=True):
    """A party to an incident with its position and the numbers it concedes."""

    __tablename__ = "incident_actor"

    incident_id: int = link("incident")
    name: str = Field(index=True)
    role: str = ""
    position: str = ""
    killed_low: int | None = None
    killed_high: int | None = None
    injured_low: int | None = None
    injured_high: int | None = None
    said_on: str = ""
    evidence_id: int | None = link_or_none("evidence")
    note: str = ""


class IncidentClaimRow(Row, table=True):
    """A claim that speaks of an incident."""

    __tablename__ = "incident_claim"

    incident_id: int = link("incident")
    claim_id: int = link("claim")
    by: str = ""
    at: str = ""


class IncidentEvidenceRow(Row, table=True):
    """A piece of evidence that bears on an incident as a whole."""

    __tablename__ = "incident_evidence"

    incident_id: int = link("incident")
    evidence_id: int = link("evidence")
    by: str = ""
    at: str = ""


class GradingRow(Row, table=True):
    """A grade an incident was given, with its reason and what the desk had suggested; none is ever overwritten."""

    __tablename__ = "grading"

    incident_id: int = link("incident")
    grade: str
    reason: str
    suggested: str = ""
    by: str = ""
    at: str = ""


class VictimRow(Row, table=True):
    """A person harmed in an incident, by name; shown only to those who may see names."""

    __tablename__ = "victim"

    incident_id: int = link("incident")
    names: list[str] = texts()
    harm: str = "killed"
    age: int | None = None
    group: str = ""
    evidence_id: int | None = link_or_none("evidence")
    note: str = ""
    added_by: str = ""


class NameReaderRow(Row, table=True):
    """Somebody of the desk who may see the names of victims."""

    __tablename__ = "name_reader"

    name: str


class DecisionRow(Row, table=True):
    """How a person wants a topic of an article or an incident reconciled; none is ever overwritten."""

    __tablename__ = "figure_decision"

    article_id: int | None = link_or_none("article")
    incident_id: int | None = link_or_none("incident")
    measure: str
    unit: str = ""
    estimated: bool = False
    group: str = ""
    rule: str = ""
    low: int | None = None
    high: int | None = None
    reason: str = ""
    by: str = ""
    at: str = ""
