"""Keeps the list of incidents and the page of one in step with the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factdesk.desktop import theme
from factdesk.desktop.desk import Desk
from factdesk.desktop.incidents.listing import IncidentList, Listed
from factdesk.desktop.incidents.page import IncidentPage, Shown
from factdesk.desktop.models.line import RECORD
from factdesk.desktop.pictures import save_picture
from factdesk.desktop.words import language
from factdesk.domain.change import Changes
from factdesk.domain.errors import FactDeskError
from factdesk.domain.figures import Decision
from factdesk.domain.reconcile import Range
from factdesk.domain.scale import Scale
from factdesk.settings import Settings

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

GATHER_MS = 30
SETTLE_MS = 250
"""So long an incident is looked at before others like it are looked for: that takes longer than showing it."""
OFFERED = 5
_CONCERNING = {
    "incident", "incident_actor", "incident_claim", "incident_evidence", "grading", "victim", "figure_decision",
    "name_reader", "claim", "assessment", "quantity", "chain_link", "evidence", "evidence_link", "source",
}  # fmt: skip


class Keeping(QObject):
    """Asks for what is shown, and again when that changed."""

    refused = Signal(str)

    def __init__(self, desk: Desk, listing: IncidentList, page: IncidentPage, settings: Settings) -> None:
        super().__init__(page)
        self._desk, self._list, self._page, self._settings = desk, listing, page, settings
        self.incident: int | None = None
        self.title_wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self.refresh)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask_alike)
        desk.changed.connect(self._on_changed)
        desk.opened.connect(self._on_opened)
        listing.filter_changed.connect(self.refresh_list)
        listing.chosen.connect(self.show)
        listing.model.wanted.connect(self._on_wanted)
        page.asked.connect(self.do)
        page.decided.connect(self._on_decided)
        page.figures.described.connect(
            lambda claim, at, values: self.do(lambda ws: ws.figures.describe(claim, at, **values), "")
        )
        page.facts.open_asked.connect(self.show)
        page.facts.place_typed.connect(self._on_typed)
        page.victims.reveal_asked.connect(self._on_reveal)
        page.section_shown.connect(lambda section: self._ask_chart() if section == "pictures" else None)
        page.pictures.chart_chosen.connect(lambda *_: self._ask_chart())
        page.pictures.save_asked.connect(self._on_save)
        page.pictures.copied.connect(lambda: desk.hinted.emit(self.tr("Picture copied.")))

    def refresh(self) -> None:
        """Read list and page again."""
        self.refresh_list()
        self.refresh_page()

    def refresh_list(self) -> None:
        """Read which incidents the list shows."""
        wanted, order = self._list.wanted()
        self._desk.ask(self, lambda ws: ws.incidents.ids(wanted, order), self._on_ids)

    def show(self, incident: int) -> None:
        """Show an incident on the page."""
        self.incident = incident
        self._list.mark(incident)
        self.refresh_page()

    def do(self, job: object, said: str) -> None:
        """Change something; if it is refused, show again what is kept."""
        self._desk.do(job, said, None, self._on_refused)  # type: ignore[arg-type]

    def refresh_page(self) -> None:
        """Read the incident on the page again."""
        number, coding = self.incident, self._settings.coding
        if number is None:
            self._page.show_none()
            return
        self._desk.ask(self, lambda ws: read(ws, number, coding), self._on_page, lambda _: self._on_gone())

    def _on_opened(self) -> None:
        self.incident = None
        self._desk.ask(self, lambda ws: ws.scales.scale("gradings"), self.set_gradings)
        self.refresh()

    def set_gradings(self, gradings: Scale) -> None:
        """Offer these grades in list and page."""
        self._list.set_gradings(gradings)
        self._page.set_gradings(gradings)

    def _on_ids(self, ids: list[int]) -> None:
        self._list.show_ids(ids)
        if self.incident is not None:
            self._list.mark(self.incident)

    def _on_wanted(self, page: int, ids: list[int]) -> None:
        coding = self._settings.coding

        def counted(ws: Workspace) -> list[Listed]:
            tables = ws.figures.of_incidents(ids, coding=coding)
            dead = {number: table.of("killed") for number, table in tables.items()}
            return [
                Listed(one, topic.range if (topic := dead[one.id]) else Range()) for one in ws.incidents.rows(ids)
            ]  # fmt: skip

        model = self._list.model
        if model.index(model.row_of(ids[0]), 0).data(RECORD) is None:  # else a count would blink
            self._desk.ask(
                self, lambda ws: [Listed(one) for one in ws.incidents.rows(ids)], lambda rows: model.receive(page, rows)
            )
        # asked when there is time: an incident may be gone by then
        self._desk.ask(self, counted, lambda rows: model.receive(page, rows), lambda _: None, urgent=False)

    def _on_page(self, found: Shown) -> None:
        if found.incident.id != self.incident:
            return
        self._page.show_all(found)
        self._list.mark(found.incident.id)
        if self.title_wanted:
            self.title_wanted = False
            self._page.begin_title()
        if self._page.section == "pictures":
            self._ask_chart()
        if self._page.victims.is_revealed:
            self._ask_names(found.incident.id)
        self._settle.start()

    def _ask_alike(self) -> None:
        number = self.incident
        if number is not None:
            self._desk.ask(
                self, lambda ws: ws.incidents.suggest(number, OFFERED),
                lambda alike: self._page.facts.show_alike(number, alike), lambda _: None, urgent=False,
            )  # fmt: skip

    def _on_gone(self) -> None:
        self.incident = None
        self._page.show_none()

    def _on_refused(self, problem: FactDeskError) -> None:
        self._page.shown = None  # what was typed gives way to what is kept
        self.refresh_page()
        self.refused.emit(str(problem))

    def _on_decided(self, one: Decision) -> None:
        number = self.incident
        said = self.tr("Decided on the figures.")
        self.do(
            lambda ws: ws.figures.decide(
                one.topic, one.rule, incident=number, low=one.low, high=one.high, reason=one.reason
            ),
            said,
        )

    def _on_typed(self, text: str) -> None:
        offer = self._page.facts.place.offer
        self._desk.ask(self, lambda ws: ws.incidents.places_like(text), lambda places: offer(text, places))

    def _on_reveal(self, incident: int) -> None:
        self._desk.ask(self, lambda ws: ws.casualties.note_names_shown(incident))
        self._ask_names(incident)

    def _ask_names(self, incident: int) -> None:
        show = self._page.victims.show_names
        self._desk.ask(self, lambda ws: ws.casualties.victims(incident), lambda names: show(incident, names))

    def _ask_chart(self) -> None:
        number, view = self.incident, self._page.pictures
        kind, measure, coding = view.kind, view.measure, self._settings.coding
        look, words = theme.tokens().name, language()
        if number is not None:
            self._desk.ask(
                self,
                lambda ws: ws.figures.chart(
                    kind, incident=number, measure=measure, language=words, theme=look, coding=coding
                ),
                view.show_svg,
            )

    def _on_save(self, kind: str, measure: str) -> None:
        if self.incident is not None:
            save_picture(self._page, self._desk, kind, measure, self._settings.coding, incident=self.incident)

    def _on_changed(self, changes: Changes) -> None:
        if set(changes.ids) & _CONCERNING:
            self._timer.start()


def read(workspace: Workspace, incident: int, coding: str) -> Shown:
    """Return everything the page shows of an incident (on the workspace's thread)."""
    claims = workspace.incidents.claims(incident)
    numbers = dict.fromkeys(claim.article for claim in claims if claim.article is not None)
    outlets = {number: workspace.articles.get(number).outlet for number in numbers}
    return Shown(
        workspace.casualties.assessments([incident], coding=coding)[0],
        workspace.casualties.gradings(incident),
        workspace.figures.decisions(incident=incident),
        claims,
        workspace.incidents.evidence(incident),
        outlets,
        workspace.casualties.name_readers(),
    )
