"""Incidents as a part of the window: their place in the rail, and what is done with them from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.part import Part
from factdesk.desktop.turns import in_turns
from factdesk.desktop.views import reader_pane
from factdesk.domain.claim import Claim
from factdesk.domain.incident import IncidentEdit

if TYPE_CHECKING:
    from factdesk.desktop.incidents.attaching import Asking
    from factdesk.desktop.incidents.keeping import Keeping
    from factdesk.desktop.incidents.listing import IncidentList
    from factdesk.desktop.incidents.page import IncidentPage
    from factdesk.desktop.main_window import MainWindow
    from factdesk.workspace.workspace import Workspace

OFFERED = 200
"""So many of the newest incidents are offered below those suggested."""


class Incidents(Part):
    """The list and the page are made when they are first wanted, so that the window opens no later for them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        window.lists_pane.add_page("incidents", self._place)
        window.pane.page_shown.connect(self._on_page)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "show_incidents": partial(self._window.go, "incidents"),
            "new_incident": self.make,
            "attach_claim": self.attach_claim,
            "attach_article": self.attach_article,
            "attach_evidence": self.attach_evidence,
            "merge_incident": self.merge,
            "export_incidents": self.export,
            "remove_incident": self.remove,
            "coding_tables": self.open_codings,
            "next_section": partial(self.turn, 1),
            "previous_section": partial(self.turn, -1),
        }

    @cached_property
    def list(self) -> IncidentList:
        """The list of incidents."""
        from factdesk.desktop.incidents.listing import IncidentList

        return IncidentList()

    @cached_property
    def page(self) -> IncidentPage:
        """The page of one incident."""
        from factdesk.desktop.incidents.page import IncidentPage

        names = ("attach_article", "attach_evidence", "merge_incident", "export_incidents", "remove_incident")
        return IncidentPage(self._window.describer, [self._window.actions_of[name] for name in names])

    @cached_property
    def keeping(self) -> Keeping:
        """What keeps list and page in step; making it puts both into the window."""
        from factdesk.desktop.incidents.keeping import Keeping

        window, act = self._window, self._window.actions_of
        layout = self._place.layout()
        assert layout is not None
        layout.addWidget(self.list)
        forms.put(window.pane, "incident_slot", self.page)
        forms.child(window.pane, QWidget, "incident_slot").setFocusProxy(self.list.view)
        self.list.new_asked.connect(act["new_incident"].trigger)
        self.page.new_asked.connect(act["new_incident"].trigger)
        self.list.export_asked.connect(act["export_incidents"].trigger)
        self.page.figures.words_asked.connect(self.open_claim)
        self.page.attached.claim_asked.connect(self.open_claim)
        self.page.attached.evidence_asked.connect(window.showing.open_evidence)
        self.page.attached.attach_evidence_asked.connect(act["attach_evidence"].trigger)
        self.page.attached.attach_article_asked.connect(act["attach_article"].trigger)
        keeping = Keeping(window.desk, self.list, self.page, window.settings)
        window.desk.ask(self, lambda ws: ws.scales.scale("gradings"), keeping.set_gradings)
        keeping.refused.connect(window.messages.error)
        return keeping

    def show(self, incident: int) -> None:
        """Go to an incident."""
        self.keeping.incident = incident
        if self._window.pane.place != reader_pane.INCIDENT:
            self._window.go("incidents")
        else:
            self.keeping.refresh()

    def turn(self, by: int) -> None:
        """Show the next section of the incident, or the one before."""
        if self._window.pane.place == reader_pane.INCIDENT:
            self.page.turn(by)

    def open_claim(self, claim: int) -> None:
        """Go to the words of a claim in its article."""

        def show(found: Claim) -> None:
            self._window.pane.go(reader_pane.ARTICLE)
            self._window.commands.show_claim(found)

        self._window.desk.ask(self, lambda ws: ws.claims.get(claim), show)

    def make(self, claims: Sequence[int] = ()) -> None:
        """Make an incident, of claims if there are any, and let the person write its title."""
        untitled = self.tr("New incident")

        def job(workspace: Workspace) -> int:
            title, details = workspace.incidents.draft(claims) if claims else (untitled, IncidentEdit())
            return workspace.incidents.add(title, details, claims=claims).id

        self._window.desk.do(job, self.tr("Incident made."), self._on_made)

    def attach_claim(self) -> None:
        """Let the person choose the incident that the chosen claim speaks of."""
        claim, messages = self._window.reading.claim, self._window.messages
        if claim is None:
            messages.warn(self.tr("Choose a claim first: it is the one that is attached."))
        elif claim.state != "accepted":
            messages.warn(self.tr("Accept this claim first: only accepted claims are attached."))
        else:
            said = self.tr("Claim: %1").replace("%1", (claim.statement or claim.quote)[:200])
            self._choose([claim.id], said)

    def attach_article(self) -> None:
        """Let the person choose the incident that all accepted claims of the article speak of."""
        article, reading = self._window.reading.article, self._window.reading
        claims = [claim.id for claim in reading.claims.values() if claim.state == "accepted"]
        if article is None or not claims:
            self._window.messages.warn(self.tr("Open an article with accepted claims first: these are attached."))
            return
        said = self.tr("%n accepted claim(s) of “%1”", "", len(claims)).replace("%1", article.title)
        if self._window.pane.place == reader_pane.INCIDENT and self.keeping.incident is not None:
            self._attach(claims, self.keeping.incident)
        else:
            self._choose(claims, said)

    def attach_evidence(self) -> None:
        """Let the person choose evidence that bears on the incident as a whole."""
        from factdesk.desktop.incidents.attaching import Asking

        number = self._incident()
        if number is not None:
            whole = self.tr("Evidence about the incident as a whole")
            asking = Asking(self.tr("Attach evidence"), whole, self.tr("Attach"))
            nothing = self.tr("There is no evidence yet: add a file or a web address.")
            job = partial(evidence_choices, incident=number)
            self._ask(asking, nothing, job, lambda piece: self._do_attach(number, evidence=[piece]))

    def merge(self) -> None:
        """Let the person choose an incident that is the same as the one shown."""
        from factdesk.desktop.incidents.attaching import Asking

        number = self._incident()
        if number is not None:
            what = self.tr("The incident chosen here is taken into the one shown, with all that is attached to it.")
            asking, said = (
                Asking(self.tr("Merge incidents"), what, self.tr("Merge")),
                self.tr("Two incidents became one."),
            )
            job = partial(incident_choices, alike=number)
            do = self._window.desk.do
            self._ask(
                asking, self.tr("There is no other incident."), job,
                lambda other: do(lambda ws: ws.incidents.merge(number, other), said),
            )  # fmt: skip

    def remove(self) -> None:
        """Remove the incident shown; its claims and evidence stay."""
        number = self._incident()
        if number is not None:
            self._window.desk.do(lambda ws: ws.incidents.remove(number), self.tr("Incident removed; its claims stay."))

    def export(self) -> None:
        """Let the person choose where the incidents of the list go as a table."""
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Write incidents"), "incidents.xlsx",
            self.tr("Excel workbook") + " (*.xlsx);;CSV (*.csv)",
        )  # fmt: skip
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the incidents that the list shows, in the columns casualty recorders use."""
        ids = self.keeping and self.list.model.ids()
        if not ids:
            self._window.messages.warn(self.tr("No incident is in the list: take words, place or days away."))
            return
        said = self.tr("%n incident(s) written: %1", "", len(ids)).replace("%1", path.name)
        self._window.desk.work(
            self.tr("Writing incidents"), lambda ws, progress: ws.casualties.export(path, ids, progress=progress),
            lambda _: self._window.messages.info(said),
        )  # fmt: skip

    def open_codings(self) -> None:
        """Show how vague words are read, and let the person change it."""
        from factdesk.desktop.dialogs.coding import CodingDialog

        window = self._window
        parent = QApplication.activeModalWidget() or window

        def choose(table: str) -> None:
            window.commands.take_settings(replace(window.settings, coding=table))
            window.counting.refresh()
            if "keeping" in self.__dict__:
                self.keeping.refresh()

        CodingDialog(parent, window.desk, window.settings.coding, choose).open()

    def _incident(self) -> int | None:
        number = self.keeping.incident
        if number is None:
            self._window.messages.warn(self.tr("Choose an incident first."))
        return number

    def _choose(self, claims: Sequence[int], said: str) -> None:
        from factdesk.desktop.incidents.attaching import Asking

        asking = Asking(self.tr("Attach to an incident"), said, self.tr("Attach"), partial(self.make, claims))
        nothing = self.tr("There is no incident yet: make one of what is chosen.")
        self._ask(asking, nothing, partial(incident_choices, claims=claims), partial(self._attach, claims))

    def _ask(
        self, asking: Asking, nothing: str, job: Callable[[Workspace], Any], receive: Callable[[int], object]
    ) -> None:
        from factdesk.desktop.incidents.attaching import ChooseDialog

        dialog = ChooseDialog(self._window, asking, receive)
        self._window.desk.ask(dialog, job, lambda found: dialog.show_choices(found, nothing))
        dialog.open()

    def _attach(self, claims: Sequence[int], incident: int) -> None:
        self._do_attach(incident, claims=list(claims))

    def _do_attach(self, incident: int, **what: Any) -> None:
        self._window.desk.do(lambda ws: ws.incidents.attach(incident, **what), self.tr("Attached to the incident."))

    def _on_made(self, incident: int) -> None:
        self.show(incident)
        self.page.turn_to("facts")
        self.keeping.title_wanted = True

    def _on_page(self, page: int) -> None:
        if page != reader_pane.INCIDENT:
            if "keeping" in self.__dict__:
                self.page.victims.hide_names()
        elif "keeping" in self.__dict__:
            self._begin()
        else:  # made in turns of their own, for together they take longer than a key may wait
            in_turns(self, lambda: None, lambda: self.list, lambda: self.page, self._begin)

    def _begin(self) -> None:
        if self._window.pane.place != reader_pane.INCIDENT:
            return
        article = self._window.reading.article
        self.keeping.refresh()
        self.list.begin()
        self.page.attached.offer_article(article.title if article is not None else "")


def incident_choices(workspace: Workspace, claims: Sequence[int] = (), alike: int | None = None) -> list[Any]:
    """Return the incidents to choose from, those suggested first, each with the reasons (on the workspace's thread)."""
    from factdesk.desktop.incidents.attaching import Choice

    area = workspace.incidents
    suggested = area.suggest(alike) if alike is not None else area.suggest_for_claims(claims)
    held = set.intersection(*(set(area.of_claims(claims).get(claim, ())) for claim in claims)) if claims else set()
    found = [Choice(one.incident, one.title, one.reasons, True, one.incident in held) for one in suggested]
    known = {one.incident for one in suggested} | ({alike} if alike is not None else set())
    others = area.rows([number for number in area.ids() if number not in known][:OFFERED])
    rest = [Choice(o.id, o.title, tuple(f for f in (o.from_date, o.where) if f), False, o.id in held) for o in others]
    return [*found, *rest]


def evidence_choices(workspace: Workspace, incident: int) -> list[Any]:
    """Return the evidence to choose from (on the workspace's thread)."""
    from factdesk.desktop.incidents.attaching import Choice

    held = {piece.id for piece in workspace.incidents.evidence(incident)}
    return [
        Choice(piece.id, piece.title, tuple(f for f in (piece.source,) if f), False, piece.id in held)
        for piece in workspace.evidence.list()
    ]
