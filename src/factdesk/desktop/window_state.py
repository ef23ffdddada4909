"""What the window remembers from one day to the next: size, panes, folded sections, and what was read."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from factdesk.desktop.views.inspector import Inspector
from factdesk.paths import config_folder

LIST_WIDTH, READER_WIDTH, INSPECTOR_WIDTH = 320, 820, 380


def _store() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore(window: QMainWindow, panes: QSplitter, inspector: Inspector) -> None:
    """Put the window as it was last; the first time, sized to the screen with sensible panes."""
    kept = _store()
    geometry, sizes = kept.value("geometry"), kept.value("panes")
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        room = window.screen().availableGeometry()
        window.resize(min(1440, room.width() - 40), min(900, room.height() - 40))
    if not (isinstance(sizes, QByteArray) and panes.restoreState(sizes)):
        panes.setSizes([LIST_WIDTH, READER_WIDTH, INSPECTOR_WIDTH])
    for name, section in inspector.sections.items():
        section.open(str(kept.value(f"section/{name}", "true" if name not in {"places", "why"} else "false")) == "true")


def keep(window: QMainWindow, panes: QSplitter, inspector: Inspector, article: int | None, place: str) -> None:
    """Remember how the window is now."""
    kept = _store()
    kept.setValue("geometry", window.saveGeometry())
    kept.setValue("panes", panes.saveState())
    for name, section in inspector.sections.items():
        kept.setValue(f"section/{name}", "true" if section.is_open else "false")
    kept.setValue("article", article or 0)
    kept.setValue("place", place)
    kept.sync()


def last_place() -> tuple[int | None, str]:
    """Return the article read last and the place of the rail."""
    kept = _store()
    number = str(kept.value("article", "0"))
    return (int(number) or None if number.isdigit() else None), str(kept.value("place", "home"))
