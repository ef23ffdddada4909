"""What is attached to an incident: claims of any number of articles, and evidence about it as a whole."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QStackedWidget, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import Describer, evidence_line
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.views.line_delegate import LineDelegate
from factdesk.desktop.words import joined
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence


class AttachedView(QWidget):
    """Claims and evidence of an incident."""

    asked = Signal(object, str)
    claim_asked = Signal(int)
    evidence_asked = Signal(int)
    attach_evidence_asked = Signal()
    attach_article_asked = Signal()

    def __init__(self, describer: Describer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("incident_attached", self)
        self._describer = describer
        self._incident = 0
        self._outlets: Mapping[int, str] = {}
        self.claims, self.evidence = Records(self._line, self), Records(evidence_line, self)
        self.claims_view, self.evidence_view = (
            forms.child(self, QListView, f"{name}_view") for name in ("attached", "attached_evidence")
        )
        for view, model in ((self.claims_view, self.claims), (self.evidence_view, self.evidence)):
            view.setModel(model)
            view.setItemDelegate(LineDelegate(parent=view))
            view.setMouseTracking(True)
            view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self.claims_view.activated.connect(lambda _: self._on_open())
        self.evidence_view.activated.connect(lambda _: self._on_open_evidence())
        self._stack = forms.child(self, QStackedWidget, "stack")
        self._buttons = {
            name: forms.child(self, QPushButton, f"{name}_button")
            for name in ("open", "detach", "attach", "open_evidence", "detach_evidence", "article", "evidence")
        }
        for name, call in (
            ("open", self._on_open), ("detach", self._on_detach), ("open_evidence", self._on_open_evidence),
            ("detach_evidence", self._on_detach_evidence), ("attach", self.attach_evidence_asked.emit),
            ("evidence", self.attach_evidence_asked.emit), ("article", self.attach_article_asked.emit),
        ):  # fmt: skip
            self._buttons[name].clicked.connect(lambda _=False, act=call: act())
        self._on_selection()

    def show_attached(
        self, incident: int, claims: Sequence[Claim], evidence: Sequence[Evidence], outlets: Mapping[int, str]
    ) -> None:
        """Show what is attached; ``outlets`` says which outlet printed each article, by its id."""
        self._incident, self._outlets = incident, outlets
        self.claims.show(claims)
        self.evidence.show(evidence)
        self._stack.setCurrentIndex(0 if claims or evidence else 1)
        forms.child(self, QLabel, "claims_label").setText(self.tr("%n claim(s)", "", len(claims)))
        self._on_selection()

    def offer_article(self, title: str) -> None:
        """Say whether there is an article whose claims can be attached."""
        self._buttons["article"].setEnabled(bool(title))
        self._buttons["article"].setToolTip(title)

    def _line(self, claim: Claim) -> Line:
        line = self._describer.claim(claim)
        outlet = self._outlets.get(claim.article or 0, "")
        return Line(
            line.title, joined((outlet, claim.claimant if claim.claimant != outlet else "")), line.glyph, line.colour,
            tail=line.tail, tail_colour=line.tail_colour, tail_hollow=line.tail_hollow,
        )  # fmt: skip

    def _chosen(self) -> list[int]:
        rows = sorted(index.row() for index in self.claims_view.selectionModel().selectedIndexes())
        return [self.claims.record(self.claims.index(row)).id for row in rows]

    def _chosen_evidence(self) -> int | None:
        record = self.evidence.record(self.evidence_view.currentIndex())
        return record.id if record is not None else None

    def _on_selection(self) -> None:
        claims, piece = bool(self._chosen()), self._chosen_evidence() is not None
        for name, on in (("open", claims), ("detach", claims), ("open_evidence", piece), ("detach_evidence", piece)):
            self._buttons[name].setEnabled(on)

    def _on_open(self) -> None:
        if chosen := self._chosen():
            self.claim_asked.emit(chosen[0])

    def _on_open_evidence(self) -> None:
        if (piece := self._chosen_evidence()) is not None:
            self.evidence_asked.emit(piece)

    def _on_detach(self) -> None:
        number, claims = self._incident, self._chosen()
        said = self.tr("%n claim(s) taken off.", "", len(claims))
        self.asked.emit(lambda ws: ws.incidents.detach(number, claims=claims), said)

    def _on_detach_evidence(self) -> None:
        number, piece = self._incident, self._chosen_evidence()
        if piece is not None:
            self.asked.emit(lambda ws: ws.incidents.detach(number, evidence=[piece]), self.tr("Evidence taken off."))
