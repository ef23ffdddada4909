"""What is to be looked at again: what verifying found, ratings that rest on it, captures that failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget

from factdesk.desktop import forms, theme
from factdesk.desktop.models.line import Line
from factdesk.desktop.models.records import Records
from factdesk.desktop.problem_words import problem_words
from factdesk.desktop.views.fault_words import file_named
from factdesk.desktop.views.line_delegate import PADDING, LineDelegate
from factdesk.desktop.words import QT_TRANSLATE_NOOP, joined, translate
from factdesk.domain.claim import Claim

if TYPE_CHECKING:
    from factdesk.workspace.attempts import CaptureAttempt
    from factdesk.workspace.verification import Verification

ALTERED, MISSING, HISTORY, STAMP = "altered", "missing", "history", "stamp"
_KINDS = {
    ALTERED: QT_TRANSLATE_NOOP("Upkeep", "altered since it was kept"),
    MISSING: QT_TRANSLATE_NOOP("Upkeep", "no longer there: take it from a backup"),
    HISTORY: QT_TRANSLATE_NOOP("Upkeep", "history of the workspace"),
    STAMP: QT_TRANSLATE_NOOP("Upkeep", "trusted time"),
}
_ROW = 46
_SHOWN = 5


@dataclass(frozen=True)
class Problem:
    """One thing that verifying found."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True)
class Reread:
    """A claim whose rating is to be read again, and why."""

    id: int
    claim: Claim
    why: str


def problems_of(found: Verification) -> list[Problem]:
    """Return each thing that verifying found, in the order a person would mend it."""
    named = [(name, MISSING) for name in found.missing] + [(name, ALTERED) for name in found.altered]
    named += [(name, HISTORY) for name in found.history] + [(name, STAMP) for name in found.stamps]
    return [Problem(number, name, kind) for number, (name, kind) in enumerate(named)]


def _problem_line(problem: Problem) -> Line:
    where, name = file_named(problem.name)
    said = translate("Upkeep", _KINDS[problem.kind])
    return Line(name, joined((where, said)), "!", theme.tokens().colour("danger").name())


def _reread_line(one: Reread) -> Line:
    colour = theme.tokens().colour("warn").name()
    return Line(one.claim.statement or one.claim.quote, one.why, str(one.claim.number or "?"), colour)


def _attempt_line(one: CaptureAttempt) -> Line:
    return Line(one.url, problem_words(one.problem), str(one.tries) if one.tries < 100 else "…")


class UpkeepPage(QWidget):
    """The page in the list."""

    verify_asked = Signal()
    claim_chosen = Signal(int)
    retry_asked = Signal(object)
    drop_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("upkeep", self)
        self.verdict_label = forms.child(self, QLabel, "verdict_label")
        self._problem = forms.child(self, QLabel, "problem_label")
        for label in (self.verdict_label, self._problem):
            label.setIndent(0)
            label.setContentsMargins(PADDING, 0, PADDING, 0)
        self.problems, self.problems_view = self._list("problems", _problem_line)
        self.rereads, self.reread_view = self._list("reread", _reread_line)
        self.captures, self.captures_view = self._list("captures", _attempt_line)
        self.retry_button = forms.child(self, QPushButton, "retry_button")
        self.drop_button = forms.child(self, QPushButton, "drop_button")
        forms.child(self, QPushButton, "verify_button").clicked.connect(self.verify_asked)
        self.reread_view.clicked.connect(self._on_reread)
        self.reread_view.activated.connect(self._on_reread)
        self.captures_view.activated.connect(self._on_retry)
        self.captures_view.selectionModel().currentChanged.connect(self._on_capture)
        self.retry_button.clicked.connect(self._on_retry)
        self.drop_button.clicked.connect(self._on_drop)
        self._key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.captures_view)
        self._key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._key.activated.connect(self._on_drop)
        self.show_rereads([])
        self.show_captures([])
        self.problems_view.hide()

    def show_verified(self, found: Verification) -> None:
        """Show what verifying found, each file and row by its name."""
        when = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        said = [self.tr("Verified at %1: %n file(s).", "", found.files).replace("%1", when)]
        if found.is_good:
            said.append(self.tr("Everything is as it was."))
        said += [self.tr("%n altered.", "", len(found.altered))] if found.altered else []
        said += [self.tr("%n missing.", "", len(found.missing))] if found.missing else []
        said += [self.tr("%n break(s) in the history.", "", len(found.history))] if found.history else []
        said += [self.tr("%n time stamp(s) do not hold.", "", len(found.stamps))] if found.stamps else []
        self.verdict_label.setText(" ".join(said))
        self._fill(self.problems, self.problems_view, problems_of(found))

    def show_rereads(self, waiting: Sequence[Reread]) -> None:
        """Show the claims whose ratings wait to be read again."""
        forms.child(self, QLabel, "reread_label").setVisible(bool(waiting))
        self._fill(self.rereads, self.reread_view, waiting)

    def show_captures(self, waiting: Sequence[CaptureAttempt]) -> None:
        """Show the captures that failed."""
        for part in (forms.child(self, QLabel, "captures_label"), self._problem, self.retry_button, self.drop_button):
            part.setVisible(bool(waiting))
        self._fill(self.captures, self.captures_view, waiting)
        if waiting:
            self.captures_view.setCurrentIndex(self.captures.index(0))

    def _list(self, name: str, describe: Any) -> tuple[Records, QListView]:
        model = Records(describe, self)
        view = forms.child(self, QListView, f"{name}_view")
        view.setModel(model)
        view.setItemDelegate(LineDelegate(parent=view))
        view.setMouseTracking(True)
        return model, view

    @staticmethod
    def _fill(model: Records, view: QListView, records: Sequence[Any]) -> None:
        model.show(records)
        view.setVisible(bool(records))
        view.setMaximumHeight(min(len(records), _SHOWN) * view.sizeHintForRow(0) + 8 if records else _ROW)

    def _on_reread(self) -> None:
        one = self.rereads.record(self.reread_view.currentIndex())
        if one is not None:
            self.claim_chosen.emit(one.claim.id)

    def _on_capture(self) -> None:
        one = self.captures.record(self.captures_view.currentIndex())
        self._problem.setText(problem_words(one.problem) if one is not None else "")

    def _on_retry(self) -> None:
        one = self.captures.record(self.captures_view.currentIndex())
        if one is not None:
            self.retry_asked.emit(one)

    def _on_drop(self) -> None:
        one = self.captures.record(self.captures_view.currentIndex())
        if one is not None:
            self.drop_asked.emit(one.id)
