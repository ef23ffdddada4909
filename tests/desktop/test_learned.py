"""What the desk has learned can be looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from factdesk.desktop import forms
from factdesk.desktop.dialogs.learned import LearnedDialog, state_words
from factdesk.domain.precision import RulePrecision
from factdesk.workspace.learning import LearningState

FIGURES = {"articles": 31, "with_model": 0.712, "rules_alone": 0.695}


def test_rules_and_features_stand_in_two_tables(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    state = LearningState(True, 31, 25, FIGURES, (("stem=echo", "cue", 0.8), ("who=thing", "no cue", -0.4)))
    dialog = LearnedDialog(state, [RulePrecision("main", 1, 0, 1), RulePrecision("statement", 8, 2, 0)])
    qtbot.addWidget(dialog)
    first = [dialog.rules.index(0, column).data() for column in range(dialog.rules.columnCount())]
    assert first == ["rule: statement", "83%", "8", "2", "0"]
    assert dialog.features.index(0, 1).data() == "says something"
    assert dialog.features.headerData(2, Qt.Orientation.Horizontal) == "Weight"
    qtmodeltester.check(dialog.rules)
    qtmodeltester.check(dialog.features)


def test_a_desk_that_has_not_learned_yet_is_told_what_is_missing(qtbot: QtBot) -> None:
    dialog = LearnedDialog(LearningState(False, 3, 25), [])
    qtbot.addWidget(dialog)
    said = forms.child(dialog, QLabel, "state_label").text()
    assert said.startswith("3 of the 25 corrected English articles")
    assert "switched off" in said
    assert "agrees 71.2%" in state_words(LearningState(True, 31, 25, FIGURES))
