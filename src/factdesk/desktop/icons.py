"""Icons of one set, drawn in the text colour of the theme in use.

A button or action that is to follow a change of theme carries the icon's name as its ``icon_name`` property;
:func:`dress` draws them all anew.
"""

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from factdesk.assets import resource
from factdesk.desktop import theme

SIZE = 20
ROOMY = 22


def pixmap(name: str, colour: QColor, pixels: int) -> QPixmap:
    """Draw an icon in one colour at a size in device pixels."""
    key = f"factdesk/{name}/{colour.name()}/{pixels}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"#000", colour.name().encode())
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, role: str = "text", chosen: str = "accent") -> QIcon:
    """Return an icon in the colour of a token, with its disabled and chosen states."""
    look = theme.tokens()
    made = QIcon()
    for pixels in (16, 20, 32, 40):
        made.addPixmap(pixmap(name, look.colour(role), pixels))
        made.addPixmap(pixmap(name, look.colour("junk"), pixels), QIcon.Mode.Disabled)
        made.addPixmap(pixmap(name, look.colour(chosen), pixels), QIcon.Mode.Normal, QIcon.State.On)
    return made


def dress(root: QObject) -> None:
    """Draw the icon of every button, label and action below ``root`` that names one."""
    for button in root.findChildren(QAbstractButton):
        _dress_button(button)
    for label in root.findChildren(QLabel):
        if name := label.property("icon_name"):
            label.setPixmap(icon(name, label.property("icon_role") or "secondary").pixmap(SIZE, SIZE))
    for action in root.findChildren(QAction):
        if name := action.property("icon_name"):
            action.setIcon(icon(name))


def _dress_button(button: QAbstractButton) -> None:
    name = button.property("icon_name")
    if not name:
        return
    role = button.property("icon_role") or "text"
    if isinstance(button, QPushButton):
        role = "accent_text" if button.property("primary") else "accent" if button.property("quiet") else role
        button.setIcon(_with_room(icon(name, role)))
        button.setIconSize(QSize(ROOMY, 16))
        return
    button.setIcon(icon(name, role))
    button.setIconSize(QSize(SIZE, SIZE) if not button.text() or button.property("rail") else QSize(16, 16))


def _with_room(narrow: QIcon) -> QIcon:
    """Return an icon with room at both sides, for beside a text."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for scale in (1, 2):
            drawn = QPixmap(ROOMY * scale, 16 * scale)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            painter.drawPixmap((ROOMY - 16) * scale // 2, 0, narrow.pixmap(QSize(16 * scale, 16 * scale), 1.0, mode))
            painter.end()
            drawn.setDevicePixelRatio(scale)
            made.addPixmap(drawn, mode)
    return made


def name_icon(target: QObject, name: str) -> None:
    """Give a button or action an icon that follows the theme."""
    target.setProperty("icon_name", name)
    if isinstance(target, QAbstractButton):
        _dress_button(target)
    elif isinstance(target, QAction):
        target.setIcon(icon(name))


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("desktop", "factdesk.svg")))
