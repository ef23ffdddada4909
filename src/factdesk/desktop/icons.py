"""Icons of one set, drawn in the text colour of the theme in use.

A button or action that is to follow a change of theme carries the icon's name as its ``icon_name`` property;
:func:`dress` draws them all anew.
"""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from factdesk.assets import resource
from factdesk.desktop import theme

SIZE = 20
SMALL = 16
ROOMY = 22
TURNED = frozenset({
    "back", "exit", "fold-closed", "inspector", "list-pane", "next", "queue", "redo", "skip", "sort", "undo",
})  # fmt: skip
"""Icons that point along the line of reading, or show a side of the window: mirrored where one reads from the right."""


def pixmap(name: str, colour: QColor, pixels: int) -> QPixmap:
    """Draw an icon in one colour at a size in device pixels."""
    turned = name in TURNED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = f"factdesk/{name}/{colour.name()}/{pixels}/{turned}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"#000", colour.name().encode())
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if turned:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, role: str = "text", size: int = SIZE, chosen: str = "") -> QIcon:
    """Return an icon in the colour of a token, sharp at ``size`` and twice that; ``chosen`` colours it when pressed."""
    look = theme.tokens()
    made = QIcon()
    for pixels in (size, 2 * size):
        made.addPixmap(pixmap(name, look.colour(role), pixels))
        if chosen:
            made.addPixmap(pixmap(name, look.colour(chosen), pixels), QIcon.Mode.Normal, QIcon.State.On)
    return made


def dress(root: QObject) -> None:
    """Draw the icon of every button and label below ``root`` that names one."""
    for button in root.findChildren(QAbstractButton):
        _dress_button(button)
    for label in root.findChildren(QLabel):
        if name := label.property("icon_name"):
            label.setPixmap(icon(name, label.property("icon_role") or "secondary").pixmap(SIZE, SIZE))


def _dress_button(button: QAbstractButton) -> None:
    name = button.property("icon_name")
    if not name:
        return
    role = button.property("icon_role") or "text"
    if isinstance(button, QPushButton):
        role = "accent_text" if button.property("primary") else "accent" if button.property("quiet") else role
        button.setIcon(_with_room(icon(name, role, SMALL)))
        button.setIconSize(QSize(ROOMY, SMALL))
        return
    size = SIZE if not button.text() or button.property("rail") else SMALL
    button.setIcon(icon(name, role, size, "accent" if button.property("rail") else ""))
    button.setIconSize(QSize(size, size))


def _with_room(narrow: QIcon) -> QIcon:
    """Return an icon with room at both sides, for beside a text."""
    made = QIcon()
    for scale in (1, 2):
        drawn = QPixmap(ROOMY * scale, SMALL * scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.drawPixmap((ROOMY - SMALL) * scale // 2, 0, narrow.pixmap(QSize(SMALL * scale, SMALL * scale), 1.0))
        painter.end()
        drawn.setDevicePixelRatio(scale)
        made.addPixmap(drawn)
    return made


def name_icon(target: QObject, name: str) -> None:
    """Give a button an icon that follows the theme, or an action one that is drawn when its menu is shown."""
    target.setProperty("icon_name", name)
    if isinstance(target, QAbstractButton):
        _dress_button(target)


def dress_menu(actions: Sequence[QAction]) -> None:
    """Draw the icons of a menu's actions in the theme in use."""
    for action in actions:
        if name := action.property("icon_name"):
            action.setIcon(icon(name, size=SMALL))


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("desktop", "factdesk.svg")))
