"""A picture of figures, claims or places, sharp at every size, that can be saved and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget

from factdesk.desktop import forms
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

CHARTS = {
    "ranges": QT_TRANSLATE_NOOP("Charts", "Who says how many"),
    "growth": QT_TRANSLATE_NOOP("Charts", "How the number grew"),
    "timeline": QT_TRANSLATE_NOOP("Charts", "Claims in time"),
    "map": QT_TRANSLATE_NOOP("Charts", "Places"),
    "ratings": QT_TRANSLATE_NOOP("Charts", "Ratings by claimant"),
}
_COUNTING = ("ranges", "growth")
LARGEST = 1.25
"""So far a picture grows with the window; beyond it, words would shout."""
SMALLEST = 0.75
"""So far it shrinks to be seen whole; below that, one scrolls."""
COPIED = 2.0
"""Pixels of a copied picture to each of its own."""


class Picture(QWidget):
    """An SVG that keeps its shape, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = QSvgRenderer(self)
        self._svg = ""
        self._room = 0

    @property
    def svg(self) -> str:
        """The picture shown, empty for none."""
        return self._svg

    def show_svg(self, svg: str) -> None:
        """Show a picture, or nothing."""
        self._svg = svg
        self._drawn.load(QByteArray(svg.encode()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(480, 260)

    def paintEvent(self, _: QPaintEvent) -> None:
        scale, size = self._scale(), self._drawn.defaultSize()
        if not scale:
            return
        painter = QPainter(self)
        left = (self.width() - size.width() * scale) / 2
        self._drawn.render(painter, QRectF(left, 0, size.width() * scale, size.height() * scale))
        painter.end()

    def fit_into(self, height: int) -> None:
        """Stay whole within this height where that leaves the words readable."""
        self._room = height
        self._fit()

    def _scale(self) -> float:
        """Return pixels of the screen to each of the drawing, 0 without one."""
        size = self._drawn.defaultSize()
        if not self._drawn.isValid() or size.isEmpty():
            return 0.0
        wide, whole = min(self.width() / size.width(), LARGEST), self._room / size.height()
        return whole if SMALLEST <= whole < wide else wide

    def _fit(self) -> None:
        self.setMinimumHeight(int(self._drawn.defaultSize().height() * self._scale()))
        self.update()


class ChartView(QWidget):
    """Which picture, of what; the picture; saving and copying it."""

    chart_chosen = Signal(str, str)
    save_asked = Signal(str, str)
    copied = Signal()

    def __init__(self, kinds: Sequence[str] = tuple(CHARTS), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("chart_view", self)
        self.picture = Picture()
        self.picture.setAccessibleName(self.tr("Picture"))
        forms.put(self, "picture_slot", self.picture)
        self._area = forms.child(self, QScrollArea, "area")
        self._kind = forms.child(self, QComboBox, "kind_box")
        self._measure = forms.child(self, QComboBox, "measure_box")
        for kind in kinds:
            self._kind.addItem(translate("Charts", CHARTS[kind]), kind)
        self._buttons = [forms.child(self, QPushButton, f"{name}_button") for name in ("copy", "save")]
        self._buttons[0].clicked.connect(self.copy)
        self._buttons[1].clicked.connect(lambda: self.save_asked.emit(self.kind, self.measure))
        self._kind.activated.connect(lambda _: self._on_chosen())
        self._measure.activated.connect(lambda _: self._on_chosen())
        quieten(self)
        self.show_svg("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.fit_into(self._area.viewport().height())

    @property
    def kind(self) -> str:
        """The kind of picture, a key of CHARTS."""
        return str(self._kind.currentData())

    @property
    def measure(self) -> str:
        """What is counted; empty where the picture counts nothing."""
        return str(self._measure.currentData() or "") if self.kind in _COUNTING else ""

    def choose(self, kind: str) -> None:
        """Show this kind of picture from now on."""
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))
        self._on_chosen()

    def offer_measures(self, measures: Sequence[str]) -> None:
        """Offer these measures; the chosen one stays chosen."""
        kept = self._measure.currentData()
        self._measure.clear()
        for measure in measures:
            self._measure.addItem(translate("Numbers", measure.replace("_", " ")), measure)
        self._measure.setCurrentIndex(max(0, self._measure.findData(kept)))
        self._measure.setVisible(self.kind in _COUNTING and len(measures) > 1)

    def show_svg(self, svg: str) -> None:
        """Show the picture that was asked for, or nothing."""
        self.picture.fit_into(self._area.viewport().height())
        self.picture.show_svg(svg)
        self.picture.setAccessibleDescription(f"{self._kind.currentText()} {self._measure.currentText()}".strip())
        for button in self._buttons:
            button.setEnabled(bool(svg))

    def copy(self) -> None:
        """Put the picture on the clipboard, as pixels, which any program can take."""
        if self.picture.svg:
            # not as mime data of ours: PySide lets go of it only after Python has ended, and crashes
            QGuiApplication.clipboard().setImage(pixels_of(self.picture.svg, COPIED))
            self.copied.emit()

    def _on_chosen(self) -> None:
        self._measure.setVisible(self.kind in _COUNTING and self._measure.count() > 1)
        self.chart_chosen.emit(self.kind, self.measure)


def pixels_of(svg: str, zoom: float) -> QImage:
    """Return a drawing as pixels, so many to each of its own."""
    drawn = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(drawn.defaultSize() * zoom, QImage.Format.Format_ARGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    drawn.render(painter)
    painter.end()
    return image
