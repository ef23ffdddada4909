"""Who says a claim: the chain of voices, the claimant first, the outlet last, with known sources suggested."""

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from factdesk.desktop import forms, icons
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.mention import ChainLink


class ChainEditor(QWidget):
    """One line for each voice, and one to add."""

    edited = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim: Claim | None = None
        self._names = QStringListModel(self)
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(4)
        self._add = QPushButton(self.tr("Add a voice"))
        self._add.setProperty("quiet", True)
        icons.name_icon(self._add, "add")
        self._add.clicked.connect(self._on_add)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_names(self, names: list[str]) -> None:
        """Suggest these names."""
        self._names.setStringList(names)

    def show_claim(self, claim: Claim) -> None:
        """Show a claim's chain; a line being typed into is left alone."""
        if self._claim is not None and self._claim.id == claim.id and self._claim.chain == claim.chain:
            self._claim = claim
            return
        self._claim = claim
        while len(self._rows) > len(claim.chain):
            self._drop(self._rows[-1])
        for position, link in enumerate(claim.chain):
            if position == len(self._rows):
                self._append()
            self._fill(position, link)

    def _append(self) -> QLineEdit:
        row = forms.load("chain_row")
        name = forms.child(row, QLineEdit, "name_edit")
        completer = QCompleter(self._names, name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        name.setCompleter(completer)
        name.editingFinished.connect(self._save)
        forms.child(row, QToolButton, "up_button").clicked.connect(lambda: self._move_up(row))
        forms.child(row, QToolButton, "remove_button").clicked.connect(lambda: self._remove(row))
        self._layout.insertWidget(self._layout.count() - 1, row)
        self._rows.append(row)
        self._fill(len(self._rows) - 1, ChainLink(""))
        return name

    def _fill(self, position: int, link: ChainLink) -> None:
        row = self._rows[position]
        row.setProperty("link", link)
        forms.child(row, QLabel, "arrow_label").setText("" if position == 0 else "⇢" if link.outlet else "→")
        name = forms.child(row, QLineEdit, "name_edit")
        name.setText(link.name)
        name.setCursorPosition(0)
        name.setToolTip(self._role(position, link))
        forms.child(row, QToolButton, "up_button").setEnabled(position > 0)

    def _drop(self, row: QWidget) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()

    def _role(self, position: int, link: ChainLink) -> str:
        if link.outlet:
            return self.tr("The outlet")
        if link.carried:
            return self.tr("Goes on from an earlier sentence")
        return self.tr("The claimant: who answers for the words") if position == 0 else self.tr("Through whom")

    def _links(self) -> list[ChainLink]:
        links = []
        for row in self._rows:
            name = forms.child(row, QLineEdit, "name_edit").text().strip()
            old: ChainLink = row.property("link")
            if name:
                links.append(old if old.name == name else replace(old, name=name, source=None))
        return links

    def _save(self) -> None:
        self._send(self._links())

    def _send(self, links: list[ChainLink]) -> None:
        if self._claim is not None and tuple(links) != self._claim.chain:
            self.edited.emit(self._claim.id, ClaimEdit(chain=tuple(links)))

    def _on_add(self) -> None:
        self._append().setFocus()

    def _remove(self, row: QWidget) -> None:
        self._drop(row)
        self._save()

    def _move_up(self, row: QWidget) -> None:
        at = self._rows.index(row)
        links = self._links()
        if 0 < at < len(links):
            links[at - 1], links[at] = links[at], links[at - 1]
            self._send(links)
