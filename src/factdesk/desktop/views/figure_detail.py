"""What can be said of the chosen row of a figures table: how a range is made, how a number stands to the others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from factdesk.desktop import forms
from factdesk.desktop.models.described import day
from factdesk.desktop.models.figures_table import RULE_WORDS, bounds, flag_sentences, note_words
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, quoted, translate
from factdesk.domain.figures import Decision, Figure, FiguresTable, TopicRange
from factdesk.domain.reconcile import BY_HAND

LEAST = 24
_MOST = 2_000_000_000
_BASES = {
    "": QT_TRANSLATE_NOOP("Figures", "as its words say"),
    "documented": QT_TRANSLATE_NOOP("Figures", "documented case by case"),
    "estimated": QT_TRANSLATE_NOOP("Figures", "an estimate"),
}
_PAGES = {"none": 0, "topic": 1, "figure": 2}


class FigureDetail(QWidget):
    """Below the table: deciding on a topic, or saying more of a number."""

    decided = Signal(object)
    described = Signal(int, int, object)
    words_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("figure_detail", self)
        self._topic: TopicRange | None = None
        self._figure: Figure | None = None
        self._stack = forms.child(self, QStackedWidget, "stack")
        names = ("topic", "rule", "earlier", "words", "flags")
        self._labels = {name: forms.child(self, QLabel, f"{name}_label") for name in names}
        for label in self._labels.values():
            label.setTextFormat(Qt.TextFormat.PlainText)
        edits = ("low", "high", "reason", "as_of", "best")
        self.edits = {name: forms.child(self, QLineEdit, f"{name}_edit") for name in edits}
        for name in ("low", "high", "best"):
            self.edits[name].setValidator(QIntValidator(0, _MOST, self.edits[name]))
        self.rule_box, self.basis_box, self.part_box = (
            forms.child(self, QComboBox, f"{name}_box") for name in ("rule", "basis", "part")
        )
        for rule, words in RULE_WORDS.items():
            self.rule_box.addItem(translate("Figures", words), rule)
        for basis, words in _BASES.items():
            self.basis_box.addItem(translate("Figures", words), basis)
        self.decide_button = forms.child(self, QPushButton, "decide_button")
        self.rule_box.currentIndexChanged.connect(self._on_typed)
        for name in ("low", "high", "reason"):
            self.edits[name].textChanged.connect(self._on_typed)
        self.edits["reason"].returnPressed.connect(self._on_decide)
        self.decide_button.clicked.connect(self._on_decide)
        self.basis_box.activated.connect(lambda _: self._say(basis=self.basis_box.currentData()))
        self.part_box.activated.connect(lambda _: self._say(part_of=self.part_box.currentData()))
        self.edits["as_of"].editingFinished.connect(self._on_as_of)
        self.edits["best"].editingFinished.connect(self._on_best)
        open_button = forms.child(self, QPushButton, "open_button")
        open_button.clicked.connect(self._on_open)
        quieten(self)

    def show_none(self) -> None:
        """Say what can be done."""
        self._topic = self._figure = None
        self._turn("none")

    def show_topic(self, topic: TopicRange, decisions: Sequence[Decision]) -> None:
        """Show how the range of a topic is made, and every decision on it, newest first."""
        fresh = self._topic is None or (self._topic.topic, self._topic.asked) != (topic.topic, topic.asked)
        self._topic, self._figure = topic, None
        name = translate("Numbers", topic.topic.measure.replace("_", " "))
        found = topic.range
        said = self.tr("%1: %2, from %n origin(s)", "", found.origins)
        self._labels["topic"].setText(
            said.replace("%1", name).replace("%2", bounds(found.low, found.high, found.open_above))
        )
        mine = [one for one in decisions if one.topic == topic.topic]
        if fresh:
            self.rule_box.setCurrentIndex(max(0, self.rule_box.findData(topic.asked)))
            by_hand = topic.asked == BY_HAND and bool(mine)
            for name, value in (("low", found.low), ("high", found.high)):
                self.edits[name].setText(str(value) if by_hand and value is not None else "")
            self.edits["reason"].setText(topic.reason)
        lines = [_decision(one) for one in reversed(mine)]
        self._labels["earlier"].setText("\n".join([self.tr("Decided:"), *lines]) if lines else "")
        self._labels["earlier"].setVisible(bool(lines))
        self._on_typed()
        self._turn("topic")

    def show_figure(self, figure: Figure, table: FiguresTable) -> None:
        """Show how a number stands to the others, in sentences."""
        self._figure, self._topic = figure, None
        words = [quoted(figure.verbatim), bounds(figure.low, figure.high)]
        if figure.hedge:
            words.append(self.tr("hedged: %1").replace("%1", figure.hedge))
        self._labels["words"].setText("  ·  ".join(words))
        sentences = flag_sentences(figure, table) or [self.tr("Stands by itself: nothing contradicts or repeats it.")]
        if figure.why_not:
            sentences.append(self.tr("It has no say in the range: %1.").replace("%1", figure.why_not.rstrip(".")))
        self._labels["flags"].setText("\n".join(sentences))
        self.basis_box.setCurrentIndex(max(0, self.basis_box.findData(figure.basis)))
        self.part_box.clear()
        self.part_box.addItem(self.tr("as the rules find"), None)
        self.part_box.addItem(self.tr("nothing: it stands by itself"), 0)
        others = [row for row in table.rows if row.measure == figure.measure and row.claim != figure.claim]
        for other in {row.claim: row for row in others}.values():
            self.part_box.addItem(f"{quoted(other.verbatim)} · {other.claimant}", other.claim)
        self.part_box.setCurrentIndex(max(0, self.part_box.findData(figure.said_part_of)))
        self.edits["as_of"].setText(figure.as_of[:10])
        self.edits["as_of"].setCursorPosition(0)
        self.edits["best"].setText("" if figure.best is None else str(figure.best))
        self._turn("figure")

    def _turn(self, page: str) -> None:
        self._stack.setCurrentIndex(_PAGES[page])
        shown = self._stack.currentWidget()
        if shown is not None:
            self._stack.setFixedHeight(max(shown.sizeHint().height(), LEAST))

    def _on_typed(self) -> None:
        by_hand = self.rule_box.currentData() == BY_HAND
        for name in ("low", "high"):
            self.edits[name].setVisible(by_hand)
        topic = self._topic
        if topic is None:
            return
        hints = note_words(topic)
        if by_hand and not self.edits["reason"].text().strip():
            hints.append(self.tr("A range set by hand needs its reason."))
        self._labels["rule"].setText(" ".join(hints))
        self._labels["rule"].setVisible(bool(hints))
        bounded = any(self.edits[name].text() for name in ("low", "high"))
        ready = bounded and bool(self.edits["reason"].text().strip()) if by_hand else True
        same = (self.rule_box.currentData(), self.edits["reason"].text().strip()) == (topic.asked, topic.reason)
        self.decide_button.setEnabled(ready and (by_hand or not same))

    def _on_decide(self) -> None:
        if self._topic is None or not self.decide_button.isEnabled():
            return
        low, high = (int(text) if (text := self.edits[name].text()) else None for name in ("low", "high"))
        rule, reason = self.rule_box.currentData(), self.edits["reason"].text().strip()
        by_hand = rule == BY_HAND
        self.decided.emit(
            Decision(self._topic.topic, rule, low if by_hand else None, high if by_hand else None, reason)
        )

    def _on_open(self) -> None:
        if self._figure is not None:
            self.words_asked.emit(self._figure.claim)

    def _say(self, **values: object) -> None:
        if self._figure is not None and next(iter(values.values())) is not None:
            self.described.emit(self._figure.claim, self._figure.index, values)

    def _on_as_of(self) -> None:
        text = self.edits["as_of"].text().strip()
        if self._figure is not None and text != self._figure.as_of[:10]:
            self._say(as_of=text)

    def _on_best(self) -> None:
        text = self.edits["best"].text().strip()
        if self._figure is not None and text and int(text) != self._figure.best:
            self._say(best=int(text))


def _decision(one: Decision) -> str:
    rule = translate("Figures", RULE_WORDS[one.rule])
    span = bounds(one.low, one.high) if one.rule == BY_HAND else ""
    facts = [day(one.at), rule, span, translate("Numbers", one.group) if one.group else "", one.by, one.reason]
    return " · ".join(fact for fact in facts if fact)
