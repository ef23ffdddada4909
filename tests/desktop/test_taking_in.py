"""Every kind of file comes in by the window: dropped anywhere, pasted, or chosen."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from docx import Document
from odf.opendocument import OpenDocumentText
from odf.text import P
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.capture.made_files import pdf_file

from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]
WORDS = "Officials said that 12 people died in the flood on Monday, and rescuers searched the valley all night."


def made(folder: Path, ending: str) -> Path:
    """Write a file of that kind that says the words."""
    path = folder / f"report.{ending}"
    if ending == "docx":
        document = Document()
        document.add_paragraph(WORDS)
        document.save(str(path))
    elif ending == "odt":
        text = OpenDocumentText()
        text.text.addElement(P(text=WORDS))
        text.save(str(path))
    elif ending == "pdf":
        path.write_bytes(pdf_file(*WORDS.split(", ")))
    elif ending == "eml":
        mail = EmailMessage()
        mail["Subject"], mail["From"], mail["Date"] = "Flood", "desk@example.org", "Mon, 16 Oct 2023 08:00:00 +0000"
        mail.set_content(WORDS)
        path.write_bytes(mail.as_bytes())
    elif ending == "rtf":
        path.write_text(r"{\rtf1\ansi " + WORDS + "}")
    elif ending == "html":
        path.write_text(f"<html><body><article><h1>Flood</h1><p>{WORDS}</p></article></body></html>")
    else:
        path.write_text(WORDS)
    return path


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag something over the window and drop it; say whether it was taken."""
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(300, 300), action, data, button, keys)
    QApplication.sendEvent(window, over)
    dropped = QDropEvent(QPointF(300, 300), action, data, button, keys)
    QApplication.sendEvent(window, dropped)
    return over.isAccepted() and dropped.isAccepted()


@pytest.mark.parametrize("ending", ["txt", "html", "docx", "odt", "pdf", "eml", "rtf"])
@pytest.mark.parametrize("way", ["dropped", "pasted"])
def test_a_file_of_each_kind_is_dropped_and_pasted(
    open_window: Callable[..., MainWindow], wait: Wait, tmp_path: Path, ending: str, way: str
) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(made(tmp_path, ending)))])
    if way == "dropped":
        assert drop(window, data)
    else:
        QGuiApplication.clipboard().setMimeData(data)
        window.actions_of["add_paste"].trigger()
    wait()
    assert window.reading.article is not None
    assert "12 people died" in " ".join(window.reading.text.split())
    assert window.reading.claims


def test_a_drop_on_any_view_reaches_the_window(window: MainWindow, wait: Wait, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(made(tmp_path, "txt")))])
    pages = window.lists_pane.desk_lists()
    views = [window.pane.text, *(page.view for page in pages), *(page.table.view for page in pages)]
    for view in [*(one.viewport() for one in views), window.rail, window.inspector, window.bar]:
        over = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, over)
        assert over.isAccepted(), view
    words = QMimeData()
    words.setText(WORDS)
    assert drop(window, words)
    wait()
    assert window.reading.text.strip() == WORDS
