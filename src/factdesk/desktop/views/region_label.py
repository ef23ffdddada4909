"""A picture on which regions are marked: drag a rectangle, or move one with the arrow keys; linked ones are shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from factdesk.desktop import theme
from factdesk.domain.evidence import Region

LEAST = 6
"""A drag shorter than so many pixels is a click."""
_STEP = 0.02
_FIRST: Region = (0.25, 0.25, 0.5, 0.5)
_BADGE = 18
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0), Qt.Key.Key_Right: (_STEP, 0.0), Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}  # fmt: skip


@dataclass(frozen=True)
class RegionMark:
    """A region that is linked to a claim."""

    claim: int
    region: Region
    stance: str
    number: int = 0


class RegionLabel(QLabel):
    """Shows a pixmap with its regions."""

    marked = Signal(object)
    claim_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marks: tuple[RegionMark, ...] = ()
        self._region: Region | None = None
        self._from: QPointF | None = None
        self._can_mark = False

    @property
    def region(self) -> Region | None:
        """The region the person marked, in shares of the picture."""
        return self._region

    def show_regions(self, marks: Sequence[RegionMark]) -> None:
        """Show these linked regions."""
        self._marks = tuple(marks)
        self.update()

    def let_mark(self, can_mark: bool) -> None:
        """Say whether regions may be marked: not while nothing is to be seen, nor while it is blurred."""
        self._can_mark = can_mark
        self.setCursor(Qt.CursorShape.CrossCursor if can_mark else Qt.CursorShape.ArrowCursor)
        if not can_mark:
            self.mark(None)

    def mark(self, region: Region | None) -> None:
        """Mark a region, or none."""
        if region != self._region:
            self._region = region
            self.update()
            self.marked.emit(region)

    def rectangle(self, region: Region) -> QRectF:
        """Return where a region lies on the label, in pixels."""
        picture = self._picture()
        left, top, wide, high = region
        corner = picture.topLeft() + QPointF(left * picture.width(), top * picture.height())
        return QRectF(corner.x(), corner.y(), wide * picture.width(), high * picture.height())

    def _picture(self) -> QRectF:
        """Return where the picture lies: inside the line around it."""
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()
            self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and self._can_mark:
            self.mark(self._between(self._from, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._from = self._from, None
        if start is None:
            return
        moved = event.position() - start
        if abs(moved.x()) >= LEAST and abs(moved.y()) >= LEAST:
            return
        self.mark(None)
        for mark in self._marks:
            if self.rectangle(mark.region).contains(event.position()):
                self.claim_clicked.emit(mark.claim)
                return

    def event(self, event: QEvent) -> bool:
        is_ours = isinstance(event, QKeyEvent) and (event.key() == Qt.Key.Key_Delete or event.key() in _ARROWS)
        if event.type() == QEvent.Type.ShortcutOverride and self._can_mark and is_ours:
            event.accept()  # else Delete would remove the claim
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if not self._can_mark:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.mark(None)
        elif step is not None:
            self.mark(_moved(self._region, *step, grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.pixmap().isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.tokens()
        for mark in self._marks:
            _paint_linked(painter, self.rectangle(mark.region), look.stance(mark.stance), mark.number)
        if self._region is not None:
            _paint_frame(painter, self.rectangle(self._region), look.colour("accent"), Qt.PenStyle.DashLine)
        painter.end()

    def _between(self, one: QPointF, other: QPointF) -> Region | None:
        picture = self._picture()
        area = QRectF(one, other).normalized().intersected(picture)
        width, height = picture.width(), picture.height()
        area.translate(-picture.topLeft())
        if area.width() < LEAST or area.height() < LEAST:
            return None
        shares = (area.left() / width, area.top() / height, area.width() / width, area.height() / height)
        left, top, wide, high = (round(share, 4) for share in shares)
        return left, top, min(wide, 1 - left), min(high, 1 - top)


def _moved(region: Region | None, right: float, down: float, *, grow: bool) -> Region:
    if region is None:
        return _FIRST
    left, top, width, height = region
    if grow:
        width = min(max(width + right, _STEP), 1 - left)
        height = min(max(height + down, _STEP), 1 - top)
    else:
        left = min(max(left + right, 0.0), 1 - width)
        top = min(max(top + down, 0.0), 1 - height)
    return left, top, width, height


def _paint_frame(painter: QPainter, area: QRectF, colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
    """Paint a frame that is seen on light and dark pictures alike."""
    fill = QColor(colour)
    fill.setAlphaF(0.14)
    painter.setBrush(fill)
    painter.setPen(QPen(QColor("white"), 4))
    painter.drawRect(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2, style))
    painter.drawRect(area)


def _paint_linked(painter: QPainter, area: QRectF, colour: QColor, number: int) -> None:
    _paint_frame(painter, area, colour)
    if not number:
        return
    badge = QRectF(area.left() - 1, max(area.top() - _BADGE, 0.0), _BADGE + 6, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(badge, 3, 3)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))
