"""Shows what is chosen: the claim in the inspector, evidence on the page, counts in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from factdesk.desktop.desk import Desk
from factdesk.desktop.dialogs.link_evidence import LinkEvidenceDialog, LinkWanted
from factdesk.desktop.finding import Finding
from factdesk.desktop.looking import Looking
from factdesk.desktop.reading import Reading
from factdesk.desktop.resting import Resting
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.hints import hint
from factdesk.desktop.views.inspector import Inspector
from factdesk.desktop.views.proposal_bar import ProposalBar
from factdesk.desktop.views.reader_pane import ReaderPane
from factdesk.desktop.views.status_line import StatusLine
from factdesk.desktop.words import term_name
from factdesk.domain.change import Changes
from factdesk.domain.evidence import Evidence, Locator
from factdesk.domain.precision import RulePrecision

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

SETTLE_MS = 120
LEARN_MS = 1500
_RULE = "rule: "


class Showing(QObject):
    """Keeps inspector, proposal bar, evidence page and status line in step with what is read."""

    dialog_opened = Signal(object)

    def __init__(
        self,
        desk: Desk,
        reading: Reading,
        finding: Finding,
        *,
        pane: ReaderPane,
        inspector: Inspector,
        bar: ProposalBar,
        status: StatusLine,
    ) -> None:
        super().__init__(pane)
        self._desk, self._reading, self._finding = desk, reading, finding
        self._pane, self._inspector, self._bar, self._status = pane, inspector, bar, status
        self._settle = Resting(self._on_settled, self, SETTLE_MS)
        self._looking = Looking(desk, pane.evidence)
        self._words: tuple[int | None, int] = (None, 0)
        self._precisions: dict[str, RulePrecision] = {}
        self._learn = QTimer(self)
        self._learn.setSingleShot(True)
        self._learn.setInterval(LEARN_MS)
        self._learn.timeout.connect(self._ask_precisions)
        reading.article_shown.connect(self._ask_precisions)
        reading.article_shown.connect(self._on_counts)
        reading.marks_changed.connect(self._on_counts)
        reading.claim_chosen.connect(self._on_claim)
        reading.closed.connect(self._on_claim)
        desk.changed.connect(self._on_changed)
        pane.page_shown.connect(lambda page: self._bar.want(page == reader_pane.ARTICLE))
        pane.text.claim_at_caret.connect(self._on_caret)
        pane.evidence.back_asked.connect(self._on_back)
        pane.evidence.link_asked.connect(self.link_passage)
        pane.evidence.evidence_asked.connect(self.open_evidence)
        inspector.sections["seen"].folded.connect(lambda _, is_open: self._settle.begin() if is_open else None)
        inspector.evidence.open_asked.connect(self.open_evidence)
        inspector.evidence.link_asked.connect(self.link_evidence)

    def open_evidence(self, evidence: int, at: Locator | None = None) -> None:
        """Show a piece of evidence in the middle, at a passage, page, region or time."""

        def job(workspace: Workspace) -> tuple[Any, ...]:
            area = workspace.evidence
            links = area.claims_of(evidence)
            claims = workspace.claims.rows([link.claim for link in links])
            return area.get(evidence), area.text(evidence), links, claims, at

        def shown(answer: tuple[Any, ...]) -> None:
            self._pane.evidence.show_evidence(*answer)
            self._pane.set_type()
            self._pane.go(reader_pane.EVIDENCE)
            self._looking.look(evidence)

        self._desk.ask(self, job, shown)

    def link_evidence(self, choose: Evidence | None = None, at: Locator | None = None) -> None:
        """Let the person link evidence to the chosen claim."""
        claim = self._reading.claim
        if claim is None:
            self._desk.hinted.emit(self.tr("Choose a claim first: click one in the text, or press J."))
            return
        if choose is None and self._pane.place == reader_pane.EVIDENCE and self._pane.evidence.evidence is not None:
            self._pane.evidence.ask_link()
            return
        dialog = LinkEvidenceDialog(self._pane.window(), self._desk, claim, self._link)
        if choose is not None:
            dialog.reload(choose, at)
        self.dialog_opened.emit(dialog)
        dialog.resize(960, 640)
        dialog.open()

    def link_passage(self, evidence: int, at: Locator | None) -> None:
        """Link what is marked on the evidence page to the chosen claim."""
        shown = self._pane.evidence.evidence
        if shown is not None and shown.id == evidence:
            self.link_evidence(shown, at)

    def _link(self, wanted: LinkWanted) -> None:
        at = wanted.at
        self._desk.do(
            lambda ws: ws.evidence.link(
                wanted.evidence, wanted.claim, wanted.stance, span=at.span, page=at.page, note=wanted.note,
                region=at.region, from_seconds=at.from_seconds, to_seconds=at.to_seconds,
            ),
            self.tr("Evidence linked."),
        )  # fmt: skip

    def _on_claim(self) -> None:
        claim = self._reading.claim
        self._inspector.show_claim(claim)
        self.show_queue()
        self._settle.begin()

    def _on_settled(self) -> None:
        claim = self._reading.claim
        if claim is None:
            return
        number = claim.id
        ask = self._desk.ask
        ask(self, lambda ws: list(ws.evidence.of_claim(number)), lambda e: self._inspector.show_evidence(number, e))
        if claim.assessment is not None:
            ask(
                self,
                lambda ws: ws.claims.assessments(number),
                lambda found: self._inspector.show_assessments(number, found),
            )
        if self._inspector.sections["seen"].is_open:
            self._finding.seen_before(claim)
        ask(self, lambda ws: list(ws.sources.names()), self._inspector.chain.set_names, urgent=False)

    def _on_changed(self, changes: Changes) -> None:
        if {"claim", "evidence"} & set(changes.ids):
            self._settle.begin()
        if "claim" in changes.ids:
            self._learn.start()
        shown = self._pane.evidence.evidence
        if shown is not None and self._pane.place == reader_pane.EVIDENCE and shown.id in changes.of("evidence"):
            self.open_evidence(shown.id)

    def _on_counts(self) -> None:
        article = self._reading.article
        if article is None:
            return
        if self._words[0] != article.id:
            self._words = (article.id, len(self._reading.text.split()))
        words, claims = self._words[1], sum(c.state == "accepted" for c in self._reading.claims.values())
        self._status.counts.setText(self.tr("%n word(s)", "", words) + " · " + self.tr("%n claim(s)", "", claims))

    def show_queue(self) -> None:
        """Show where the queue of proposals stands."""
        proposal = self._reading.current_proposal
        kind = term_name(self._desk.kinds, proposal.kind) if proposal else ""
        first = proposal.reasons[0] if proposal and proposal.reasons else ""
        record = self._precisions.get(first.removeprefix(_RULE)) if first.startswith(_RULE) else None
        self._bar.show_queue(self._reading.queue, proposal, kind, record)

    def _ask_precisions(self) -> None:
        def shown(precisions: dict[str, RulePrecision]) -> None:
            self._precisions = precisions
            self.show_queue()

        self._desk.ask(self, lambda ws: ws.learning.precisions(), shown, urgent=False)

    def _on_caret(self, claim: int | None) -> None:
        record = self._reading.claims.get(claim) if claim is not None else None
        words = hint(record, self._desk.kinds, self._desk.ratings) if record else ""
        plain = words.replace("<br>", " · ").replace("<b>", "").replace("</b>", "")
        self._pane.text.setAccessibleDescription(plain)
        self._status.claim.setText(plain.split(" · ")[0] if plain else "")

    def _on_back(self) -> None:
        self._pane.go(reader_pane.ARTICLE)
        self._pane.focus()
