"""Saving a picture of figures, claims or places from the window, as SVG or PNG, in the light look of documents."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from factdesk.desktop.desk import Desk
from factdesk.desktop.words import language, translate


def save_picture(
    parent: QWidget, desk: Desk, kind: str, measure: str, coding: str, *, article: int | None = None,
    incident: int | None = None,
) -> None:  # fmt: skip
    """Let the person choose where a picture goes, and write it there beside the window."""
    name = "-".join(part for part in (kind, measure) if part)
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("Charts", "Save picture"), f"{name}.svg", "SVG (*.svg);;PNG (*.png)"
    )
    if path:
        write_picture(desk, Path(path), kind, measure, coding, article=article, incident=incident)


def write_picture(
    desk: Desk, path: Path, kind: str, measure: str, coding: str, *, article: int | None = None,
    incident: int | None = None,
) -> None:  # fmt: skip
    """Write a picture to a file and say so."""
    said, words = translate("Charts", "Picture saved: %1").replace("%1", path.name), language()
    desk.ask(
        desk,
        lambda ws: ws.figures.write_chart(
            path, kind, article=article, incident=incident, measure=measure, language=words, coding=coding
        ),
        lambda _: desk.hinted.emit(said),
    )
