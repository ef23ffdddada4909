"""Casualty assessment: killed and injured by group, the grade with its reason, and the names of victims, with care.

Names are shown to whoever entered one and to those on the list of readers. That is a courtesy among colleagues and not
a lock: whoever has the folder can read its database. Who was put on the list, and when, stands in the history.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import select

from factdesk.domain.coding import LITERAL
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.domain.figures import FiguresTable
from factdesk.domain.grading import suggest_grade
from factdesk.domain.incident import CasualtyAssessment, GradeSuggestion, Grading, Incident, Victim
from factdesk.domain.reconcile import Range
from factdesk.progress import Progress
from factdesk.store import incidents as stored
from factdesk.store.evidence import supporting_origins
from factdesk.store.figures import voices_by_name
from factdesk.store.incident_models import GradingRow, IncidentRow, NameReaderRow, VictimRow
from factdesk.store.journal import now
from factdesk.store.sources import folded
from factdesk.workspace.area import Area
from factdesk.workspace.incident_rows import victim_values

_HARM = ("killed", "injured", "missing")
_AT_ONCE = 200


class Casualties(Area):
    """Operations on grades, assessments and victims."""

    def assessment(self, incident: int) -> CasualtyAssessment:
        """Return killed and injured by group, the grade with what is suggested, and the figures they rest on.

        Raises:
            NotFound: no incident has that number.
        """
        self._workspace.incidents.get(incident)
        return self.assessments([incident])[0]

    def assessments(self, incidents: Sequence[int], *, coding: str = LITERAL) -> list[CasualtyAssessment]:
        """Return the assessments of several incidents, in that order; those not there are left out."""
        tables = self._workspace.figures.of_incidents(incidents, coding=coding)
        rows = self._workspace.incidents.rows(incidents)
        found = []
        for known, suggested in zip(rows, self._suggested(rows, tables), strict=True):
            table = tables[known.id]
            killed, injured = table.of("killed"), table.of("injured")
            found.append(
                CasualtyAssessment(
                    known, table, suggested,
                    killed.groups if killed else {}, injured.groups if injured else {},
                    killed.range if killed else Range(), injured.range if injured else Range(),
                )
            )  # fmt: skip
        return found

    def export(
        self,
        out: Path,
        incidents: Sequence[int] = (),
        *,
        names: bool = False,
        date: str = "",
        progress: Progress | None = None,
    ) -> str:
        """Write incidents in the columns casualty recorders use, as .csv or .xlsx, and return the file's SHA-256.

        A workbook also has the figures and the parties.

        Args:
            out: the file; it is replaced only once the new one is whole.
            incidents: which; all of them when empty.
            names: whether a workbook also lists the victims whose names the person at the desk may see.
            date: ISO date for the workbook's properties; today when empty.
            progress: told after every so many incidents.

        Raises:
            BadInput: it is another ending, there are no incidents, or the place cannot be written.
            NotFound: an incident is not there.
        """
        from factdesk.report import casualty_tables as tables
        from factdesk.report.tables import write_csv, write_xlsx

        kind = out.suffix.lower()
        if kind not in (".csv", ".xlsx"):
            raise BadInput("Incidents are written as .csv or .xlsx.")
        if names and kind == ".csv":
            raise BadInput("Names are listed in a workbook only: write .xlsx.")
        chosen = list(incidents) or list(self._workspace.incidents.ids(order="date"))
        if not chosen:
            raise BadInput("There are no incidents to write: add one first.")
        assessed = self._assessed(chosen, progress or Progress())
        if kind == ".csv":
            return write_csv(tables.incidents_table(assessed), out)
        found = list(assessed)
        sheets = [
            tables.incidents_table(found), tables.figure_rows_table(one.table for one in found),
            tables.parties_table(found),
        ]  # fmt: skip
        if names:
            sheets.append(tables.victims_table([one for number in chosen for one in self.victims(number)]))
        return write_xlsx(sheets, out, date or now()[:10])

    def _assessed(self, incidents: Sequence[int], progress: Progress) -> Iterator[CasualtyAssessment]:
        """Give the assessments one after the other, so that thousands need not be held at once."""
        for start in range(0, len(incidents), _AT_ONCE):
            progress.step(start, len(incidents), "incidents")
            yield from self.assessments(incidents[start : start + _AT_ONCE])

    def suggest_grade(self, incident: int) -> GradeSuggestion:
        """Return the grade that the evidence suggests, with the reasons.

        Raises:
            NotFound: no incident has that number.
        """
        known = self._workspace.incidents.get(incident)
        return self._suggested([known], {incident: self._workspace.figures.of_incident(incident)})[0]

    def grade(self, incident: int, grade: str, reason: str) -> Grading:
        """Give an incident a grade, with the reason; earlier grades are kept.

        Raises:
            Refused: no reason is given.
            BadInput: there is no such grade.
            NotFound: no incident has that number.
        """
        if not reason.strip():
            raise Refused("A grade needs its reason: say in a sentence what the evidence shows.")
        scale = self._workspace.scales.scale("gradings")
        if scale.term(grade) is None:
            raise BadInput(f"No grade is called {grade!r}; there are: {', '.join(t.id for t in scale.terms)}.")
        suggested = self.suggest_grade(incident).grade
        with self._workspace.operation("grade incident") as operation:
            operation.get(IncidentRow, incident, "incident")
            row = operation.add(
                GradingRow(
                    incident_id=incident,
                    grade=grade,
                    reason=reason.strip(),
                    suggested=suggested,
                    by=self._workspace.by,
                    at=now(),
                )
            )
        return stored.grading_of(row)

    def gradings(self, incident: int) -> Sequence[Grading]:
        """Return every grade an incident was given, oldest first; the last one counts."""
        with self._workspace.reading() as session:
            return stored.gradings(session, incident)

    def add_victim(self, incident: int, victim: Victim) -> Victim:
        """Enter a person harmed, by name; the name is left out of reports unless it is asked for.

        Raises:
            BadInput: there is no name, or a value does not fit.
            NotFound: the incident or the evidence is not there.
        """
        values = victim_values(victim)
        if victim.evidence is not None:
            self._workspace.evidence.get(victim.evidence)
        with self._workspace.operation("add victim") as operation:
            operation.get(IncidentRow, incident, "incident")
            row = operation.add(VictimRow(incident_id=incident, **values, added_by=self._workspace.by))
        return stored.victim_of(row)

    def edit_victim(self, victim: Victim) -> Victim:
        """Change what is known of a victim.

        Raises:
            BadInput: a value does not fit.
            Refused: the person at the desk may not see the name.
            NotFound: there is no such victim.
        """
        values = victim_values(victim)
        with self._workspace.operation("edit victim") as operation:
            row = operation.get(VictimRow, victim.id, "victim")
            self._check_may_see(row.added_by)
            for name, value in values.items():
                setattr(row, name, value)
        return stored.victim_of(row)

    def remove_victim(self, victim: int) -> None:
        """Remove a victim from an incident.

        Raises:
            Refused: the person at the desk may not see the name.
            NotFound: there is no such victim.
        """
        with self._workspace.operation("remove victim") as operation:
            row = operation.get(VictimRow, victim, "victim")
            self._check_may_see(row.added_by)
            operation.remove([row])

    def victims(self, incident: int) -> Sequence[Victim]:
        """Return the victims whose names the person at the desk may see; how many there are stands in the incident."""
        with self._workspace.reading() as session:
            found = stored.victims(session, incident)
        readers = {folded(name) for name in self.name_readers()}
        return [one for one in found if folded(self._workspace.by) in readers | {folded(one.added_by)}]

    def note_names_shown(self, incident: int) -> None:
        """Write into the history that somebody asked for the names of an incident."""
        self._workspace.note(f"show names of incident {incident}")

    def name_readers(self) -> Sequence[str]:
        """Return who may see the names of all victims, besides whoever entered them."""
        with self._workspace.reading() as session:
            return stored.name_readers(session)

    def let_see_names(self, person: str) -> None:
        """Let a person of the desk see the names of all victims.

        Raises:
            BadInput: no name is given.
        """
        if not person.strip():
            raise BadInput("Name the person who may see the names.")
        if folded(person) in {folded(name) for name in self.name_readers()}:
            return
        with self._workspace.operation("let somebody see names") as operation:
            operation.add(NameReaderRow(name=person.strip()))

    def keep_names_from(self, person: str) -> None:
        """Take a person off the list of those who may see the names of all victims.

        Raises:
            NotFound: the person is not on it.
        """
        with self._workspace.operation("keep names from somebody") as operation:
            rows = [
                row for row in operation.session.scalars(select(NameReaderRow)) if folded(row.name) == folded(person)
            ]
            if not rows:
                raise NotFound(f"{person} is not among those who may see names.")
            operation.remove(rows)

    def _check_may_see(self, added_by: str) -> None:
        if folded(self._workspace.by) not in {folded(name) for name in (*self.name_readers(), added_by)}:
            raise Refused(f"{self._workspace.by} may not see this name: ask {added_by or 'whoever entered it'}.")

    def _suggested(self, incidents: Sequence[Incident], tables: Mapping[int, FiguresTable]) -> list[GradeSuggestion]:
        """Suggest grades; evidence that supports a casualty claim speaks for its origin, once."""
        harm = {
            one.id: {row.claim for row in tables[one.id].rows if row.measure in _HARM and row.credible}
            for one in incidents
        }
        with self._workspace.reading() as session:
            supported = supporting_origins(session, sorted({claim for claims in harm.values() for claim in claims}))
            voices = voices_by_name(session, {name for names in supported.values() for name in names})
        origins = {
            claim: {f"source {voices[folded(n)][0]}" if folded(n) in voices else folded(n) for n in names}
            for claim, names in supported.items()
        }
        return [
            suggest_grade(
                one.actors, tables[one.id].rows, {o for claim in harm[one.id] for o in origins.get(claim, ())}
            )
            for one in incidents
        ]
