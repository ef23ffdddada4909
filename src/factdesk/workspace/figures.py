"""The figures table of an article or an incident: every number, how it stands to the others, what they come to."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factdesk.domain.claim import Claim, ClaimEdit, ClaimFilter
from factdesk.domain.coding import LITERAL, Coding, CodingChange, Reading
from factdesk.domain.dates import is_date
from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import Decision, Figure, FiguresTable, Topic
from factdesk.domain.mention import BASES
from factdesk.domain.reconcile import BY_HAND, RULES, meet
from factdesk.store import incidents as stored
from factdesk.store.incident_models import DecisionRow
from factdesk.store.journal import now
from factdesk.workspace.area import Area
from factdesk.workspace.charts import chart
from factdesk.workspace.codings import coding, codings, literal_readings, reset, with_reading
from factdesk.workspace.figure_rows import figures_of
from factdesk.workspace.incident_rows import checked_range


class Figures(Area):
    """Operations on figures."""

    def of_article(self, article: int, *, coding: str = LITERAL) -> FiguresTable:
        """Return the table of an article's accepted claims (of its proposals, while none is accepted).

        Args:
            article: its number.
            coding: the table by which vague words are read; see :meth:`codings`.

        Raises:
            NotFound: no article has that number, or no coding table that name.
        """
        self._workspace.articles.get(article)
        claims = self._workspace.claims
        found = claims.rows(claims.ids(ClaimFilter(article=article, states=("accepted",))))
        if not found:
            found = claims.of_article(article, ("proposed",))
        figures = self._read(figures_of(self._workspace, found), coding)
        return make_table(figures, self.decisions(article=article), article=article)

    def of_incident(self, incident: int, *, coding: str = LITERAL) -> FiguresTable:
        """Return the table of the claims attached to an incident.

        Raises:
            NotFound: no incident has that number, or no coding table that name.
        """
        with self._workspace.reading() as session:
            stored.get(session, incident)
        return self.of_incidents([incident], coding=coding)[incident]

    def of_incidents(self, incidents: Sequence[int], *, coding: str = LITERAL) -> dict[int, FiguresTable]:
        """Return the tables of several incidents, for a list of them; those not there have an empty one."""
        with self._workspace.reading() as session:
            attached = stored.claims_of(session, incidents)
            decided = stored.decisions(session, "incident_id", incidents)
        numbers = list(dict.fromkeys(claim for claims in attached.values() for claim in claims))
        claims = self._workspace.claims.rows(numbers)
        figures: dict[int, list[Figure]] = {}
        for figure in self._read(figures_of(self._workspace, claims, one_event=True), coding):
            figures.setdefault(figure.claim, []).append(figure)
        return {
            incident: make_table(
                [figure for claim in attached[incident] for figure in figures.get(claim, ())],
                decided.get(incident, ()), incident=incident,
            )
            for incident in incidents
        }  # fmt: skip

    def describe(
        self,
        claim: int,
        index: int,
        *,
        best: int | None = None,
        as_of: str | None = None,
        basis: str | None = None,
        part_of: int | None = None,
    ) -> Claim:
        """Say more of a number than its words do; what is None stays as it is.

        Args:
            claim: whose number.
            index: which of its numbers, from 0.
            best: the number held for best within the range.
            as_of: ISO date the count stood at; empty for that of the claim.
            basis: documented or estimated; empty for as the words say.
            part_of: the claim that gives the total; 0 if it is part of none.

        Raises:
            BadInput: the claim has no such number, or a value does not fit.
            NotFound: a claim is not there.
        """
        known = self._workspace.claims.get(claim)
        if not 0 <= index < len(known.quantities):
            raise BadInput(f"Claim {claim} has {len(known.quantities)} numbers; they are counted from 0.")
        number = known.quantities[index]
        if basis is not None and basis not in BASES:
            raise BadInput(f"A basis is {' or '.join(word for word in BASES if word)}.")
        if as_of is not None and not is_date(as_of):
            raise BadInput(f"“{as_of}” is no date: write 2023-10-15.")
        if best is not None and not meet((best, best), (number.low, number.high)):
            raise BadInput(f"{best} lies outside the range of “{number.verbatim}”.")
        if part_of and self._workspace.claims.get(part_of).id == claim:
            raise BadInput("A number cannot be a part of itself.")
        changed = replace(
            number,
            best=number.best if best is None else best,
            as_of=number.as_of if as_of is None else as_of,
            basis=number.basis if basis is None else basis,
            part_of=number.part_of if part_of is None else part_of,
        )
        quantities = (*known.quantities[:index], changed, *known.quantities[index + 1 :])
        return self._workspace.claims.edit(claim, ClaimEdit(quantities=quantities))

    def codings(self) -> dict[str, Coding]:
        """Return the tables by which vague words can be read, by id: the shipped ones and the desk's own."""
        return codings(self._workspace.folder)

    def literal_readings(self) -> list[Reading]:
        """Return the vague words the desk knows, each as it is read literally."""
        return literal_readings()

    def read_word(self, table: str, reading: Reading, *, reason: str, source: str = "") -> Coding:
        """Read a vague word so from now on, in this table; without ends it is read literally again.

        The history notes it; the words of claims stay as they are.

        Args:
            table: the id of a coding table other than ``literal``; ``desk`` is made if it is not there.
            reading: the word and its range.
            reason: why it is read so.
            source: where the rule stands.

        Raises:
            Refused: no reason is given, or the table is the literal one.
            BadInput: the word is empty, or the range does not fit.
            NotFound: there is no such table.
        """
        folder, by = self._workspace.folder, self._workspace.by
        known = codings(folder).get(table)
        before = known.reading(reading.word, is_hedge=reading.is_hedge) if known else None
        change = CodingChange(reading, before, source.strip(), reason.strip(), by, now())
        changed = with_reading(folder, table, change)
        self._workspace.note(f"change reading of vague words: {reading.word}")
        return changed

    def reset_coding(self, table: str) -> None:
        """Put a coding table back as it was shipped; the desk's own table goes altogether.

        Raises:
            NotFound: the desk never changed it.
        """
        reset(self._workspace.folder, table)
        self._workspace.note(f"put back reading of vague words: {table}")

    def _read(self, figures: list[Figure], coding_id: str) -> list[Figure]:
        if coding_id == LITERAL:
            return figures
        table = coding(self._workspace.folder, coding_id)
        return [table.read(figure) for figure in figures]

    def chart(
        self,
        kind: str,
        *,
        article: int | None = None,
        incident: int | None = None,
        measure: str = "",
        language: str = "en",
        theme: str = "light",
        coding: str = LITERAL,
    ) -> str:
        """Return a picture as SVG.

        Args:
            kind: ``ranges`` (by source), ``growth`` (by time), ``timeline``, ``map`` or ``ratings`` (by claimant).
            article: of whose claims; or
            incident: of whose claims.
            measure: for ranges and growth; the first that has numbers when empty.
            language: en or ar, of title and labels.
            theme: light, dark or contrast.
            coding: the table by which vague words are read.

        Raises:
            BadInput: there is no such kind, language or theme.
            NotFound: the article or incident is not there.
        """
        return chart(
            self._workspace, kind, article=article, incident=incident, measure=measure, language=language, theme=theme,
            coding=coding,
        )  # fmt: skip

    def write_chart(
        self,
        out: Path,
        kind: str,
        *,
        article: int | None = None,
        incident: int | None = None,
        measure: str = "",
        language: str = "en",
        theme: str = "light",
        coding: str = LITERAL,
    ) -> str:
        """Write a picture as .svg or .png, by the file's ending, and return its SHA-256; see :meth:`chart`.

        Raises:
            BadInput: it is another ending, or the place cannot be written.
        """
        from factdesk.report.charts.png import png
        from factdesk.report.files import put

        if out.suffix.lower() not in (".svg", ".png"):
            raise BadInput("A picture is written as .svg or .png.")
        svg = self.chart(
            kind, article=article, incident=incident, measure=measure, language=language, theme=theme, coding=coding
        )
        return put(svg.encode() if out.suffix.lower() == ".svg" else png(svg), out)

    def decide(
        self,
        topic: Topic,
        rule: str,
        *,
        article: int | None = None,
        incident: int | None = None,
        low: int | None = None,
        high: int | None = None,
        reason: str = "",
        group: str = "",
    ) -> Decision:
        """Decide how a topic of an article or an incident is reconciled; earlier decisions are kept.

        Args:
            topic: what is counted.
            rule: one of ``reconcile.RULES``; ``by_hand`` sets the range and needs a reason.
            article: whose table; or
            incident: whose table.
            low: by hand, the lower end.
            high: by hand, the upper end.
            reason: why.
            group: by hand, for this group only.

        Raises:
            Refused: a range is set by hand without a reason.
            BadInput: there is no such rule, or the range does not fit.
            NotFound: the article or incident is not there.
        """
        if (article is None) == (incident is None):
            raise BadInput("Decide on one table: that of an article or that of an incident.")
        if rule not in RULES:
            raise BadInput(f"A rule is one of: {', '.join(RULES)}.")
        if rule == BY_HAND:
            if not reason.strip():
                raise Refused("A range set by hand needs its reason: say in a sentence where it comes from.")
            if low is None and high is None:
                raise BadInput("A range set by hand needs at least one bound.")
            checked_range(low, high)
        else:
            low = high = None
        if group and rule != BY_HAND:
            raise BadInput("A rule is for the measure as a whole: set the range of one group by hand.")
        if article is not None:
            self._workspace.articles.get(article)
        else:
            self._workspace.incidents.get(incident or 0)
        with self._workspace.operation("decide on figures") as operation:
            row = operation.add(
                DecisionRow(
                    article_id=article, incident_id=incident, measure=topic.measure, unit=topic.unit,
                    estimated=topic.estimated, group=group, rule=rule, low=low, high=high, reason=reason.strip(),
                    by=self._workspace.by, at=now(),
                )
            )  # fmt: skip
        return Decision(topic, rule, low, high, row.reason, row.by, row.at, row.id or 0, group)

    def decisions(self, *, article: int | None = None, incident: int | None = None) -> list[Decision]:
        """Return what was decided on an article's or an incident's table, oldest first; the last on a topic counts."""
        column, number = ("article_id", article) if article is not None else ("incident_id", incident)
        with self._workspace.reading() as session:
            return stored.decisions(session, column, [number or 0]).get(number or 0, [])
