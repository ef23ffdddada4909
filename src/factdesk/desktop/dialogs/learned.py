"""What the desk's decisions taught: how often each rule was right, and what the desk's own model goes by."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QHeaderView, QLabel, QPushButton, QTableView, QWidget

from factdesk.desktop import forms
from factdesk.desktop.proposal_words import proposal_words
from factdesk.desktop.words import translate
from factdesk.domain.precision import RulePrecision
from factdesk.workspace.learning import LearningState

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """A small table of words that is read only."""

    def __init__(self, titles: Sequence[str], rows: Sequence[Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles, self._rows = titles, rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section]


class LearnedDialog(QDialog):
    """Two tables and a sentence on how far learning is."""

    def __init__(self, state: LearningState, rules: Sequence[RulePrecision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("learned", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forms.child(self, QLabel, "state_label").setText(state_words(state))
        self.rules = Rows(
            (self.tr("Rule"), self.tr("Right"), self.tr("Accepted"), self.tr("Changed"), self.tr("Refused")),
            [
                (proposal_words(f"rule: {one.rule}"), f"{one.mean:.0%}", *map(str, _counts(one)))
                for one in sorted(rules, key=lambda one: -one.decisions)
            ],
            self,
        )
        says, not_says = self.tr("says something"), self.tr("says nothing")
        self.features = Rows(
            (self.tr("Feature"), self.tr("Speaks for"), self.tr("Weight")),
            [
                (feature, says if answer == "cue" else not_says, f"\u2066{weight:+.2f}\u2069")
                for feature, answer, weight in state.strongest
            ],
            self,
        )
        for name, model in (("rules", self.rules), ("features", self.features)):
            view = forms.child(self, QTableView, f"{name}_view")
            view.setModel(model)
            view.verticalHeader().hide()
            view.verticalHeader().setDefaultSectionSize(28)
            view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            for part in (view, forms.child(self, QLabel, f"{name}_label")):
                part.setVisible(model.rowCount() > 0)
        layout = self.layout()
        if isinstance(layout, QBoxLayout) and not (self.rules.rowCount() or self.features.rowCount()):
            layout.insertStretch(layout.count() - 1)
        forms.child(self, QPushButton, "close_button").clicked.connect(self.close)


def _counts(one: RulePrecision) -> tuple[int, int, int]:
    return one.accepted, one.changed, one.refused


def state_words(state: LearningState) -> str:
    """Return how far learning is, as two or three sentences."""
    said = [
        _filled(
            translate("Learned", "%1 of the %2 corrected English articles that a model of your own needs."),
            min(state.corrected, state.fewest), state.fewest,
        )
        if not state.figures
        else _filled(
            translate(
                "Learned",
                "Your own model was made from %1 articles: on articles kept aside it agrees %2 with your corrections, "
                "the rules alone %3.",
            ),
            state.figures["articles"], f"{state.figures['with_model']:.1%}", f"{state.figures['rules_alone']:.1%}",
        )
    ]  # fmt: skip
    if not state.wanted:
        said.append(translate("Learned", "It is switched off in the settings."))
    said.append(
        translate("Learned", "Only your own articles are learned from, and what is learned stays in the workspace.")
    )
    return " ".join(said)


def _filled(words: str, *values: object) -> str:
    for place, value in enumerate(values, 1):
        words = words.replace(f"%{place}", str(value))
    return words
