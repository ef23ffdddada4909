"""Every form loads, names everything a screen reader must name, and names only icons that are there."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from factdesk.assets import resource
from factdesk.desktop import forms, icons

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit)


def unnamed(root: QWidget) -> list[str]:
    """Return the controls below a widget that a screen reader could not name."""
    bare = []
    for control in root.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or control.objectName().startswith("qt_"):
            continue
        inside = control.parent()
        while (
            inside is not None
            and inside is not root
            and not isinstance(inside, (QComboBox, QAbstractItemView, QLineEdit))
        ):
            inside = inside.parent()
        if inside is not None and inside is not root:
            continue
        buddies = [label for label in root.findChildren(QLabel) if label.buddy() is control]
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or text or buddies):
            bare.append(f"{type(control).__name__} {control.objectName()}")
    return bare


@pytest.mark.parametrize("name", forms.form_names())
def test_form_loads(app: QApplication, name: str) -> None:
    form = forms.load(name)
    assert form.objectName()
    form.deleteLater()


FILLED_LATER = {"state_button", "suggestion_button", "message_button"}


@pytest.mark.parametrize("name", forms.form_names())
def test_every_control_has_a_name_for_screen_readers(app: QApplication, name: str) -> None:
    form = forms.load(name)
    assert [one for one in unnamed(form) if one.split()[-1] not in FILLED_LATER] == []
    form.deleteLater()


@pytest.mark.parametrize("name", forms.form_names())
def test_every_icon_a_form_names_is_there(app: QApplication, name: str) -> None:
    form = forms.load(name)
    named = {button.property("icon_name") for button in form.findChildren(QAbstractButton)} - {None}
    assert [icon for icon in named if not resource("icons", f"{icon}.svg").is_file()] == []
    form.deleteLater()


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(app: QApplication, path) -> None:
    assert not icons.icon(path.stem).pixmap(20, 20).toImage().isNull()


def test_a_form_that_is_not_there_is_said(app: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        forms.load("no_such_form")
    form = forms.load("rail")
    with pytest.raises(LookupError):
        forms.child(form, QLineEdit, "no_such_part")
    form.deleteLater()
