"""An incident made by hand with its figures table, its parties, its grade and a victim."""

from dataclasses import replace

from tests.report.report_sample import english_report

from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import Figure
from factdesk.domain.incident import Actor, CasualtyAssessment, GradeSuggestion, Grading, Incident, Victim
from factdesk.report.charts.map import MapPoint
from factdesk.report.model import Options, Report

PLACES = (MapPoint(35.67, 36.53, "Al-Bara", 6, 2), MapPoint(35.93, 36.63, "Idlib", 6))
VICTIMS = (Victim(("Amina Khalil", "أمينة خليل"), "killed", 34, "women"),)


def incident() -> CasualtyAssessment:
    """Return an incident with two parties and the grade that was not suggested."""
    grading = Grading(1, 9, "fair", "Two monitors list the same names.", "contested", "Rana", "2023-10-20T09:00:00Z")
    actors = (Actor("Russian air force", "suspected", "denies", killed_low=0, killed_high=0, said_on="2023-10-18"),
              Actor("Syrian army", "known", "silent", note="Ask the ministry again."))  # fmt: skip
    known = Incident(
        9, "Strikes on Al-Bara", "Houses were hit at night.", "airstrike", ("houses",),
        place_names=("Al-Bara", "البارة"),
        lat=35.67, lon=36.53, accuracy="town", from_date="2023-10-16", to_date="2023-10-17", part_of_day="night",
        note="Only for the desk.", actors=actors, grading=grading, claims=3, articles=1, victims=1,
    )  # fmt: skip
    figures = [
        Figure(102, 0, "killed", "12 people", "people", low=12, high=12, claimant="Rescue service", origin="a",
               as_of="2023-10-16"),
        Figure(103, 0, "killed", "15 to 18", "people", low=15, high=18, claimant="Monitor", origin="b",
               as_of="2023-10-17"),
        Figure(104, 0, "killed", "a woman", "women", low=1, high=1, claimant="Monitor", origin="b", as_of="2023-10-17"),
    ]  # fmt: skip
    table = make_table(figures, (), incident=9)
    killed = table.of("killed")
    assert killed is not None
    return CasualtyAssessment(
        known, table, GradeSuggestion("contested", ("A party denies it.",)), killed.groups, total_killed=killed.range
    )


def incident_report(*, notes: bool = False, names: bool = False, **options: object) -> Report:
    """Return the report on it, with the names of victims only if they are asked for."""
    found = incident()
    chosen = Options(notes=notes, victims=names, **options)  # type: ignore[arg-type]
    report = english_report(table=found.table, options=chosen, title=found.incident.title)
    return replace(report, incident=found, places=PLACES, victims=VICTIMS if names else ())
