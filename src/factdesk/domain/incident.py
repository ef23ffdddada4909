"""Incidents: what happened where and when, who is held to have done it, and who was harmed.

An incident gathers claims and evidence of any number of articles. Its numbers stand in its figures table; only the
grade and what a person decided are kept with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from factdesk.domain.figures import FiguresTable
from factdesk.domain.reconcile import Range

ACCURACIES = ("exact", "street", "neighbourhood", "village", "town", "district", "province")
"""How near the coordinates are to where it happened, nearest first."""
RADIUS = MappingProxyType(
    {"exact": 0.1, "street": 0.5, "neighbourhood": 1.5, "village": 3, "town": 6, "district": 25, "province": 80}
)
"""How far from the coordinates it may have happened, in kilometres, by accuracy."""
PARTS_OF_DAY = ("", "night", "morning", "noon", "afternoon", "evening")
STRIKE_TYPES = (
    "", "airstrike", "drone_strike", "missile", "artillery", "rocket", "barrel_bomb", "cluster_munition", "ground_fire",
    "explosion", "unknown",
)  # fmt: skip
ROLES = ("suspected", "known")
POSITIONS = ("", "accepts", "accepts_in_part", "denies", "investigates", "silent")
"""What a party says of its part: claims of responsibility are ``accepts``; empty while nothing is recorded."""
HARMS = ("killed", "injured", "missing")


@dataclass(frozen=True, slots=True)
class Actor:
    """A party to an incident, with ``role`` of ROLES, ``position`` of POSITIONS, and the numbers it concedes.

    ``evidence`` shows where it says so, ``said_on`` is the ISO date of that.
    """

    name: str
    role: str = "suspected"
    position: str = ""
    killed_low: int | None = None
    killed_high: int | None = None
    injured_low: int | None = None
    injured_high: int | None = None
    said_on: str = ""
    evidence: int | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Grading:
    """A grade of ``resources/scales/gradings.json`` with its reason, and what the desk had suggested."""

    id: int
    incident: int
    grade: str
    reason: str
    suggested: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class GradeSuggestion:
    """The grade that the evidence suggests, and the sentences that say why."""

    grade: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Victim:
    """A person harmed, with the name in each script it is known in. ``harm`` is one of HARMS, ``age`` in years."""

    names: tuple[str, ...]
    harm: str = "killed"
    age: int | None = None
    group: str = ""
    evidence: int | None = None
    note: str = ""
    id: int = 0
    incident: int = 0
    added_by: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident. ``place`` is a gazetteer id, ``place_names`` what people call it, in any script, preferred first.

    ``lat`` and ``lon`` are degrees (WGS 84), ``accuracy`` one of ACCURACIES. ``from_date`` and ``to_date`` are the
    window in which it happened, ISO 8601, both inclusive and as exact as is known; an exact moment has both the same.
    ``claims``, ``articles``, ``evidence`` and ``victims`` count what is attached.
    """

    id: int
    title: str
    what: str = ""
    strike_type: str = ""
    targets: tuple[str, ...] = ()
    place: str = ""
    place_names: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    accuracy: str = ""
    from_date: str = ""
    to_date: str = ""
    part_of_day: str = ""
    first_reported: str = ""
    note: str = ""
    added_at: str = ""
    added_by: str = ""
    actors: tuple[Actor, ...] = ()
    grading: Grading | None = None
    claims: int = 0
    articles: int = 0
    evidence: int = 0
    victims: int = 0

    @property
    def grade(self) -> str:
        """The newest grade, empty while nobody graded it."""
        return self.grading.grade if self.grading else ""

    @property
    def where(self) -> str:
        """What the place is called first, empty if nobody said."""
        return self.place_names[0] if self.place_names else ""


@dataclass(frozen=True, slots=True)
class IncidentEdit:
    """What to change of an incident; None leaves a field as it is. ``clear_coordinates`` takes lat and lon away."""

    title: str | None = None
    what: str | None = None
    strike_type: str | None = None
    targets: tuple[str, ...] | None = None
    place: str | None = None
    place_names: tuple[str, ...] | None = None
    lat: float | None = None
    lon: float | None = None
    accuracy: str | None = None
    from_date: str | None = None
    to_date: str | None = None
    part_of_day: str | None = None
    first_reported: str | None = None
    note: str | None = None
    clear_coordinates: bool = False


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """Which incidents are meant; a field left empty does not narrow. Dates are ISO 8601, both inclusive.

    ``text`` is looked for in title, description, note and the names of the place. ``place`` is a gazetteer id or what
    a place is called, in any script; a district or governorate means what lies in it too. An empty word among
    ``grades`` means those nobody graded.
    """

    text: str = ""
    place: str = ""
    since: str = ""
    until: str = ""
    grades: tuple[str, ...] = ()
    actor: str = ""
    strike_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SameIncident:
    """A suggestion that two may be one: ``score`` is 0 to 1, ``reasons`` are sentences. Nothing is merged by it."""

    incident: int
    title: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CasualtyAssessment:
    """Killed and injured by group (``people`` is everybody), the grade, what is suggested, and what parties concede."""

    incident: Incident
    table: FiguresTable
    suggestion: GradeSuggestion
    killed: Mapping[str, Range] = field(default_factory=dict)
    injured: Mapping[str, Range] = field(default_factory=dict)
    total_killed: Range = field(default_factory=Range)
    total_injured: Range = field(default_factory=Range)
