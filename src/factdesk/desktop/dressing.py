"""Puts a style sheet on the running program: on what is seen at once, on what is hidden in small bites afterwards.

Qt works a new sheet out for every view that was ever shown, in one piece, if it counts as polished, and tells it to
every view that does not count as having a style of its own.
"""

import time

import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

BITE_SECONDS = 0.006
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_waiting: list[QWidget] = []
"""Hidden views that do not wear the sheet yet: for Qt not polished, and with a style of their own."""


def undress(app: QApplication) -> None:
    """Take the style sheet off everything."""
    for view in _waiting:
        if shiboken6.isValid(view):
            _count_in(view)
    _waiting.clear()
    app.setStyleSheet("")


def dress(app: QApplication, sheet: str, leaving: QWidget | None = None) -> None:
    """Put a style sheet on what is seen; what is hidden waits for :func:`dress_hidden`.

    Nothing in the window that is ``leaving`` is dressed any more.
    """
    for view in app.allWidgets():
        leaves = leaving is not None and view.window() is leaving
        if view.testAttribute(_POLISHED) and not view.testAttribute(_OWN_STYLE) and (leaves or not view.isVisible()):
            view.setAttribute(_POLISHED, False)
            view.setAttribute(_OWN_STYLE)
            if not leaves:
                _waiting.append(view)
    app.setStyleSheet(sheet)


def dress_hidden(app: QApplication) -> None:
    """Put the style sheet on what still waits for it, a few views in each turn of the event loop."""
    until = time.monotonic() + BITE_SECONDS
    while _waiting and time.monotonic() < until:
        view = _waiting.pop()
        if shiboken6.isValid(view):
            _count_in(view)
            app.style().polish(view)
            app.sendEvent(view, QEvent(QEvent.Type.StyleChange))
    if _waiting:
        QTimer.singleShot(0, app, lambda: dress_hidden(app))


def _count_in(view: QWidget) -> None:
    view.setAttribute(_OWN_STYLE, on=False)
    view.setAttribute(_POLISHED)
