"""Loads the Qt Designer forms in ``ui/`` at run time; nothing generated is kept.

A form has empty ``<what>_slot`` widgets; :func:`put` places a view into one. Icons are named by the ``icon_name``
property and drawn in the theme's colours.
"""

from functools import cache
from typing import TypeVar

from PySide6.QtCore import QFile, QIODevice, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from factdesk import assets
from factdesk.desktop import icons

NUMBER_INSET = 9
W = TypeVar("W", bound=QObject)


class ListBox(QComboBox):
    """A list box that shortens what is chosen where it is too long; the list itself shows it whole."""

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        room = place.width() - icon
        if self.fontMetrics().horizontalAdvance(option.currentText) > room:
            shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
            option.currentText = f"\u2068{shown}\u2069"
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class _Loader(QUiLoader):
    """Builds a form into a widget that is there already, so that our classes can be the forms themselves."""

    target: QWidget | None = None

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None and self.target is not None:
            self.target.setObjectName(name)
            return self.target
        if class_name == "QComboBox":
            box = ListBox(parent)
            box.setObjectName(name)
            return box
        return super().createWidget(class_name, parent, name)


@cache
def _loader() -> _Loader:
    return _Loader()


def load(name: str, target: QWidget | None = None) -> QWidget:
    """Build the form ``ui/<name>.ui``; into ``target`` when given, which must be of the form's outermost class.

    Raises:
        FileNotFoundError: there is no such form.
        RuntimeError: the form cannot be read.
    """
    path = assets.form(name)
    if not path.is_file():
        raise FileNotFoundError(path)
    file = QFile(str(path))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    loader = _loader()
    loader.target = target
    built = loader.load(file, None)
    loader.target = None
    file.close()
    if built is None:
        raise RuntimeError(f"{path.name}: {loader.errorString()}")
    built.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    icons.dress(built)
    return built


def child(root: QObject, kind: type[W], name: str) -> W:
    """Return the named part of a form.

    Raises:
        LookupError: the form has no such part.
    """
    found = root.findChild(kind, name)
    if found is None:
        raise LookupError(f"the form {root.objectName()} has no {kind.__name__} named {name}")
    return found


def put(root: QWidget, slot: str, view: QWidget) -> None:
    """Place a view into an empty slot of a form."""
    place = child(root, QWidget, slot)
    layout = place.layout()
    if layout is None:
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    layout.addWidget(view)


def stand_over(widget: QWidget, left: int, right: int) -> None:
    """Let what is in a widget begin and end so many pixels from its sides."""
    layout = widget.layout()
    if layout is not None:
        margins = layout.contentsMargins()
        layout.setContentsMargins(left, margins.top(), right, margins.bottom())


def lead(*widgets: QLabel | QLineEdit) -> None:
    """Let titles begin on the side the window begins on, whatever language they are in."""
    for widget in widgets:
        rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        widget.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def give_room(box: QSpinBox) -> None:
    """Set a number as far from the edge as other fields set their words; a style sheet cannot say it."""
    box.lineEdit().setTextMargins(NUMBER_INSET, 0, NUMBER_INSET, 0)


def form_names() -> list[str]:
    """Return the names of all forms (for the self-test and the tests)."""
    return sorted(path.stem for path in assets.form("any").parent.glob("*.ui"))
