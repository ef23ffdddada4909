"""Evidence kept and opened in the window, and pictures to keep."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from factdesk.assets import resource
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.evidence_reader import EvidenceReader

Wait = Callable[[], None]

SAMPLES = resource("samples", "evidence")


def checks(size: int = 400) -> QImage:
    """Return fine black and white checks: blurred, they are grey."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    for y in range(size):
        for x in range(size):
            image.setPixelColor(x, y, QColor("black" if (x // 4 + y // 4) % 2 else "white"))
    return image


def bytes_of(image: QImage, form: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return buffer.data().data()


def opened(window: MainWindow, wait: Wait, path: Path) -> EvidenceReader:
    """Keep a file as evidence and open it."""
    kept: list[int] = []
    window.desk.do(lambda ws: ws.evidence.add_file(path).id, done=kept.append)
    wait()
    window.showing.open_evidence(kept[0])
    wait()
    return window.pane.evidence
