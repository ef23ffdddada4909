"""A kept picture, or a page of a kept PDF: blurred until asked for, larger and smaller, page by page, with its regions.

The view draws only the pixels it is given. Pictures may show the dead and the hurt; nobody meets them unasked.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from factdesk.desktop import forms
from factdesk.desktop.views.region_label import RegionLabel, RegionMark
from factdesk.domain.evidence import Region

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
        self.label = RegionLabel()
        self.label.setObjectName("picture_label")
        self.label.setAccessibleName(self.tr("Picture of the evidence: arrow keys mark a region"))
        self.label.marked.connect(lambda _: self._say_hint())
        self._area = forms.child(self, QScrollArea, "scroll_area")
        self._area.setWidget(self.label)
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
        self._problem = ""
        self._regions: tuple[tuple[int | None, RegionMark], ...] = ()
        self._wanted: Region | None = None
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

    @property
    def region(self) -> Region | None:
        """The region the person marked."""
        return self.label.region

    def clear(self) -> None:
        """Forget the picture, the page and what was asked for."""
        self._zoom, self.page, self._last_page, self._wanted = 0, 0, None, None
        self._take(None, "")

    def set_regions(self, regions: Sequence[tuple[int | None, RegionMark]]) -> None:
        """Show linked regions, each with the page it stands on (None: on whatever is shown)."""
        self._regions = tuple(regions)
        self._show_regions()

    def bring(self, region: Region | None) -> None:
        """Bring a region into view, now or as soon as the picture is there."""
        self._wanted = region
        if region is not None and self._shown is not None:
            area = self.label.rectangle(region).toRect()
            self._area.ensureVisible(area.center().x(), area.center().y(), area.width() // 2, area.height() // 2)

    def show_picture(self, image: QImage | None) -> None:
        """Show a picture, blurred until the person asks for it; None says that it cannot be shown."""
        self.clear()
        if image is None:
            self._take(None, self.tr("This picture cannot be shown here: open its file instead."))
            return
        self.reveal_button.setChecked(False)
        self._take(image, "")

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

    def _take(self, image: QImage | None, problem: str) -> None:
        self._image, self._problem = image, problem
        is_page = self.page > 0
        self.reveal_button.setVisible(image is not None and not is_page)
        for one in (self.previous_button, self._page_label, self.next_button):
            one.setVisible(is_page)
        self.previous_button.setEnabled(self.page > 1)
        self.next_button.setEnabled(self.page != self._last_page)
        self._page_label.setText(self.tr("Page %1").replace("%1", str(self.page)))
        self.label.mark(None)
        self._on_revealed()
        self._show_regions()

    def _show_regions(self) -> None:
        here = [mark for page, mark in self._regions if page is None or not self.page or page == self.page]
        self.label.show_regions(here)

    def _on_revealed(self) -> None:
        image, is_asked = self._image, self.page > 0 or self.reveal_button.isChecked()
        self.reveal_button.setText(
            self.tr("Blur picture") if self.reveal_button.isChecked() else self.tr("Show picture")
        )
        self._shown = image if image is None or is_asked else blurred(image)
        self.label.let_mark(image is not None and is_asked)
        self._draw()
        self._say_hint()

    def _say_hint(self) -> None:
        if self._image is None:
            said = self._problem
        elif self.is_blurred:
            said = self.tr("Blurred: it may be distressing to see.")
        elif self.region is None:
            said = self.tr("Drag a rectangle to mark a region.")
        else:
            said = self.tr("Region marked: link it to the claim.")
        self._hint.setText(said)

    def _step(self, by: int) -> None:
        self._zoom = max(0, min(self._zoom + by, len(ZOOMS) - 1))
        self._draw()

    def _draw(self) -> None:
        image, shown = self._image, self._shown
        can_zoom = image is not None and not self.is_blurred
        self.smaller_button.setEnabled(can_zoom and self._zoom > 0)
        self.larger_button.setEnabled(can_zoom and self._zoom < len(ZOOMS) - 1)
        if image is None or shown is None:
            self.label.setPixmap(QPixmap())
            self.label.resize(0, 0)
            return
        ratio = self.devicePixelRatioF()
        # the scroll bar comes and goes with the height: its room is always left
        room = max(self._area.width() - 64, 100)
        fitting = room if self.page else min(room, round(image.width() / ratio))
        width = min(round(fitting * ZOOMS[self._zoom] * ratio), _WIDEST)
        pixmap = QPixmap.fromImage(shown.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        pixmap.setDevicePixelRatio(ratio)
        self.label.setPixmap(pixmap)
        line = QSize(2, 2)
        self.label.resize(pixmap.deviceIndependentSize().toSize() + line)
        if self._wanted is not None:
            self.bring(self._wanted)
            self._wanted = None

    def _tool(self, name: str) -> QToolButton:
        return forms.child(self, QToolButton, f"{name}_button")
