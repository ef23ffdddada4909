"""The evidence of a claim: what speaks for it, against it, and around it, passage by passage."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop import forms, icons, theme
from factdesk.desktop.models.described import day
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.evidence import STANCES, Evidence, EvidenceLink, Locator
from factdesk.domain.independence import origin_groups
from factdesk.domain.timecode import stretch

STANCE_NAMES = {
    "supports": QT_TRANSLATE_NOOP("Evidence", "▲ Supports"),
    "contradicts": QT_TRANSLATE_NOOP("Evidence", "▼ Contradicts"),
    "context": QT_TRANSLATE_NOOP("Evidence", "● Context"),
}


class LinkedEvidence(QWidget):
    """The links of the chosen claim."""

    link_asked = Signal()
    file_asked = Signal()
    open_asked = Signal(int, object)
    unlink_asked = Signal(int)
    stance_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self.shown: list[tuple[Evidence, EvidenceLink]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(4)
        self.origins_label = QLabel()
        self.origins_label.setWordWrap(True)
        self.origins_label.setTextFormat(Qt.TextFormat.PlainText)
        self.origins_label.setContentsMargins(4, 0, 0, 4)
        self._layout.addWidget(self.origins_label)
        self._empty = QLabel(self.tr("Nothing linked yet."))
        self._empty.setProperty("role", "secondary")
        self._empty.setContentsMargins(4, 0, 0, 0)
        self._layout.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        self._layout.addLayout(buttons)
        for text, icon, signal in (
            (self.tr("Link evidence…  [L]"), "passage", self.link_asked),
            (self.tr("Add a file…"), "add", self.file_asked),
        ):
            button = QPushButton(text)
            button.setProperty("quiet", True)
            icons.name_icon(button, icon)
            button.clicked.connect(lambda _=False, tell=signal: tell.emit())
            buttons.addWidget(button)
        buttons.addStretch(1)

    def show_links(self, links: Sequence[tuple[Evidence, EvidenceLink]]) -> None:
        """Show these links; nothing is rebuilt while they stay as they were."""
        if list(links) == self.shown and self._rows:
            return
        self.shown = list(links)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._empty.setVisible(not links)
        self._show_origins(links)
        for evidence, link in links:
            self._append(evidence, link)

    def _show_origins(self, links: Sequence[tuple[Evidence, EvidenceLink]]) -> None:
        """Say how many independent sources there are on each side, and which repeat one origin."""
        said, repeats = [], []
        for stance in ("supports", "contradicts"):
            groups = origin_groups(links, stance)
            if groups:
                number = self.tr("%n independent source(s)", "", len(groups))
                said.append(f"{translate('Evidence', STANCE_NAMES[stance])}: {number}")
            repeats += [
                self.tr("%1: %n pieces of one origin", "", len(group.evidence)).replace("%1", group.name)
                for group in groups
                if len(group.evidence) > 1
            ]
        self.origins_label.setText("\n".join([*said, *repeats]))
        self.origins_label.setVisible(bool(said))

    def _append(self, evidence: Evidence, link: EvidenceLink) -> None:
        row = forms.load("evidence_row")
        box = forms.child(row, QComboBox, "stance_box")
        for stance in STANCES:
            box.addItem(translate("Evidence", STANCE_NAMES[stance]), stance)
            box.setItemData(box.count() - 1, theme.tokens().stance(stance), Qt.ItemDataRole.ForegroundRole)
        box.setCurrentIndex(box.findData(link.stance))
        box.activated.connect(lambda _: self.stance_chosen.emit(link.id, box.currentData()))
        for name, text in (
            ("title_label", evidence.title),
            ("quote_label", f"“{link.quote}”" if link.quote else self._extent(link)),
            ("facts_label", joined(self._facts(evidence, link))),
        ):
            label = forms.child(row, QLabel, name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
            label.setVisible(bool(text))
        forms.child(row, QToolButton, "open_button").clicked.connect(
            lambda: self.open_asked.emit(evidence.id, link.locator)
        )
        forms.child(row, QToolButton, "remove_button").clicked.connect(lambda: self.unlink_asked.emit(link.id))
        quieten(row)
        self._layout.insertWidget(self._layout.count() - 1, row)
        self._rows.append(row)

    def _extent(self, link: EvidenceLink) -> str:
        return self.tr("the whole piece") if link.locator == Locator() else ""

    def _facts(self, evidence: Evidence, link: EvidenceLink) -> list[str]:
        page = self.tr("page %1").replace("%1", str(link.page)) if link.page else ""
        region = self.tr("a marked region") if link.region else ""
        time = stretch(link.from_seconds, link.to_seconds) if link.from_seconds is not None else ""
        facts = [evidence.source, day(evidence.captured_at or evidence.added_at), page, region, time, link.note]
        return [fact for fact in facts if fact]
