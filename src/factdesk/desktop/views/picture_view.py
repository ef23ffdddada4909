"""A kept picture, or a page of a kept PDF: blurred until asked for, larger and smaller, page by page.

The view draws only the pixels it is given. Pictures may show the dead and the hurt; nobody meets them unasked.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from factdesk.desktop import forms

_FORMATS = frozenset((b"png", b"jpeg", b"gif", b"webp", b"bmp", b"tiff"))
"""Pixels only: a drawing such as SVG could name other files."""
_LARGEST = 4000
_WIDEST = 6000
_BLURRED = 12
"""So many pixels are left of a blurred picture's longer side."""
ZOOMS = (1.0, 1.5, 2.0, 3.0)


def read_picture(data: bytes) -> QImage | None:
    """Return a picture as it should be seen, at most 4,000 pixels a side; None if it cannot be shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        return None
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def blurred(image: QImage) -> QImage:
    """Return a picture of which only the rough colours are left."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    rough = image.scaled(_BLURRED, _BLURRED, keep, smooth)
    return rough.scaled(image.size().boundedTo(QSize(1200, 1200)), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


class PictureView(QWidget):
    """Shows one picture or one page and hands on which page is wanted."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("picture_view", self)
        self._label = forms.child(self, QLabel, "picture_label")
        self._area = forms.child(self, QScrollArea, "scroll_area")
        self._hint = forms.child(self, QLabel, "hint_label")
        self._page_label = forms.child(self, QLabel, "page_label")
        self.reveal_button = forms.child(self, QPushButton, "reveal_button")
        self.previous_button, self.next_button = self._tool("previous"), self._tool("next")
        self.smaller_button, self.larger_button = self._tool("zoom_out"), self._tool("zoom_in")
        self._image: QImage | None = None
        self._shown: QImage | None = None
        self._zoom = 0
        self.page = 0
        self._last_page: int | None = None
        self.reveal_button.toggled.connect(self._on_revealed)
        self.previous_button.clicked.connect(lambda: self.page_asked.emit(self.page - 1))
        self.next_button.clicked.connect(lambda: self.page_asked.emit(self.page + 1))
        self.smaller_button.clicked.connect(lambda: self._step(-1))
        self.larger_button.clicked.connect(lambda: self._step(1))
        self.clear()

    @property
    def is_blurred(self) -> bool:
        """Whether a picture waits to be asked for."""
        return self._image is not None and self._shown is not self._image

    def clear(self) -> None:
        """Forget the picture, the page and what was asked for."""
        self._zoom, self.page, self._last_page = 0, 0, None
        self._take(None, "")

    def show_picture(self, image: QImage | None) -> None:
        """Show a picture, blurred until the person asks for it; None says that it cannot be shown."""
        self.clear()
        if image is None:
            self._take(None, self.tr("This picture cannot be shown here: open its file instead."))
            return
        self.reveal_button.setChecked(False)
        self._take(image, self.tr("Blurred: it may be distressing to see."))

    def show_page(self, image: QImage | None, page: int) -> None:
        """Show a page of a PDF, the first is 1; None keeps the page shown, as there is no such page."""
        if image is None:
            self._last_page = page - 1
        else:
            self.page = page
        self._take(image or self._image, "")

    def tell(self, problem: str) -> None:
        """Say why there is nothing to see."""
        self._take(None, problem)

    def align(self, left: int, right: int) -> None:
        """Let the buttons begin where the words above them begin."""
        forms.stand_over(forms.child(self, QWidget, "picture_bar"), left, right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _take(self, image: QImage | None, hint: str) -> None:
        self._image = image
        is_page = self.page > 0
        self.reveal_button.setVisible(image is not None and not is_page)
        for one in (self.previous_button, self._page_label, self.next_button):
            one.setVisible(is_page)
        self.previous_button.setEnabled(self.page > 1)
        self.next_button.setEnabled(self.page != self._last_page)
        self._page_label.setText(self.tr("Page %1").replace("%1", str(self.page)))
        self._hint.setText(hint)
        self._on_revealed()

    def _on_revealed(self) -> None:
        image, is_asked = self._image, self.page > 0 or self.reveal_button.isChecked()
        self.reveal_button.setText(
            self.tr("Blur picture") if self.reveal_button.isChecked() else self.tr("Show picture")
        )
        self._shown = image if image is None or is_asked else blurred(image)
        if image is not None and self.page == 0:
            self._hint.setText("" if is_asked else self.tr("Blurred: it may be distressing to see."))
        self._draw()

    def _step(self, by: int) -> None:
        self._zoom = max(0, min(self._zoom + by, len(ZOOMS) - 1))
        self._draw()

    def _draw(self) -> None:
        image, shown = self._image, self._shown
        can_zoom = image is not None and not self.is_blurred
        self.smaller_button.setEnabled(can_zoom and self._zoom > 0)
        self.larger_button.setEnabled(can_zoom and self._zoom < len(ZOOMS) - 1)
        if image is None or shown is None:
            self._label.setPixmap(QPixmap())
            self._label.resize(0, 0)
            return
        ratio = self.devicePixelRatioF()
        # the scroll bar comes and goes with the height: its room is always left
        room = max(self._area.width() - 64, 100)
        fitting = room if self.page else min(room, round(image.width() / ratio))
        width = min(round(fitting * ZOOMS[self._zoom] * ratio), _WIDEST)
        pixmap = QPixmap.fromImage(shown.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        pixmap.setDevicePixelRatio(ratio)
        self._label.setPixmap(pixmap)
        line = QSize(2, 2)
        self._label.resize(pixmap.deviceIndependentSize().toSize() + line)

    def _tool(self, name: str) -> QToolButton:
        return forms.child(self, QToolButton, f"{name}_button")
