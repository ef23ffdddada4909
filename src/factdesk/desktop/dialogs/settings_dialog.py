"""The settings, made from the typed settings class: one line for each field, in its groups."""

from collections.abc import Callable
from dataclasses import Field, fields, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from factdesk.desktop import forms, icons
from factdesk.desktop.views.quiet_boxes import quieten
from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate
from factdesk.settings import Settings

_CHOICES = {
    "system": QT_TRANSLATE_NOOP("Settings", "As the system has it"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
    "en": QT_TRANSLATE_NOOP("Settings", "English"),
    "ar": QT_TRANSLATE_NOOP("Settings", "Arabic"),
}


HINT_WIDTH = 360
NUMBER_WIDTH = 72


class SettingsDialog(QDialog):
    """Everything a person can choose."""

    def __init__(self, parent: QWidget, settings: Settings, receive: Callable[[Settings], object]) -> None:
        super().__init__(parent)
        forms.load("settings", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._receive = settings, receive
        self.editors: dict[str, QWidget] = {}
        place = forms.child(self, QWidget, "fields_slot")
        self._layout = QFormLayout(place)
        self._layout.setContentsMargins(*((12, 0, 0, 0) if self.isRightToLeft() else (0, 0, 12, 0)))
        self._layout.setVerticalSpacing(6)
        self._layout.setHorizontalSpacing(16)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        group = ""
        for item in fields(Settings):
            if item.metadata["group"] != group:
                group = item.metadata["group"]
                self._heading(translate("Settings", group))
            self._line(item)
        quieten(self)
        self.show_settings(settings)
        self._first = {item.name: _read(self.editors[item.name]) for item in fields(Settings)}
        forms.child(self, QPushButton, "save_button").clicked.connect(self._on_save)
        forms.child(self, QPushButton, "cancel_button").clicked.connect(self.reject)
        forms.child(self, QPushButton, "defaults_button").clicked.connect(
            lambda: self.show_settings(Settings(by=self._settings.by, workspace=self._settings.workspace))
        )

    def show_settings(self, settings: Settings) -> None:
        """Show these values."""
        for item in fields(Settings):
            _put(self.editors[item.name], item, getattr(settings, item.name))

    def chosen(self) -> Settings:
        """Return the values as they stand in the dialog; what was not touched in it stays as it is by now."""
        now = {item.name: _read(self.editors[item.name]) for item in fields(Settings)}
        return replace(self._settings, **{name: value for name, value in now.items() if value != self._first[name]})

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "heading")
        label.setContentsMargins(0, 10 if self._layout.rowCount() else 0, 0, 2)
        self._layout.addRow(label)

    def _line(self, item: "Field[Any]") -> None:
        name = translate("Settings", item.metadata["label"])
        editor = _editor(item)
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(translate("Settings", item.metadata["description"]))
        editor.setToolTip(translate("Settings", item.metadata["description"]))
        self.editors[item.name] = editor
        caption = QLabel(name)
        caption.setBuddy(editor)
        if isinstance(editor, QCheckBox):
            editor.setText(name)
            caption.setText("")
        field: QWidget = editor
        if item.metadata.get("folder") or item.metadata.get("file"):
            field = self._with_chooser(editor, bool(item.metadata.get("folder")))
        elif action := item.metadata.get("action"):
            field = self._with_action(editor, action)
        self._layout.addRow(caption, field)
        told = QLabel(translate("Settings", item.metadata["description"]))
        told.setProperty("role", "secondary")
        told.setWordWrap(True)
        told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        told.setMinimumWidth(HINT_WIDTH)
        self._layout.addRow("", told)

    def _with_chooser(self, editor: QWidget, folder: bool) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        button = QToolButton()
        button.setAccessibleName(self.tr("Choose a folder") if folder else self.tr("Choose a file"))
        button.setToolTip(button.accessibleName())
        icons.name_icon(button, "folder")
        layout.addWidget(editor)
        layout.addWidget(button)

        def choose() -> None:
            assert isinstance(editor, QLineEdit)
            if folder:
                path = QFileDialog.getExistingDirectory(self, button.accessibleName(), editor.text())
            else:
                path, _ = QFileDialog.getOpenFileName(self, button.accessibleName(), "", "Word (*.docx *.dotx)")
            if path:
                editor.setText(path)

        button.clicked.connect(choose)
        return row

    def _with_action(self, editor: QWidget, name: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(editor)
        parent = self.parentWidget()
        if parent is not None and (action := parent.findChild(QAction, name)) is not None:
            button = QPushButton(self.tr("View and edit…"))
            button.clicked.connect(action.trigger)
            layout.addWidget(button)
        return row

    def _on_save(self) -> None:
        chosen = self.chosen()
        self.accept()
        if chosen != self._settings:
            self._receive(chosen)


def _editor(item: "Field[Any]") -> QWidget:
    meta = item.metadata
    if "choices" in meta:
        box = QComboBox()
        for choice in meta["choices"]:
            box.addItem(translate("Settings", _CHOICES[choice]), choice)
        return box
    if meta.get("font"):
        fonts = QFontComboBox()
        fonts.setEditable(False)
        return fonts
    if isinstance(item.default, bool):
        return QCheckBox()
    if isinstance(item.default, int):
        spin = QSpinBox()
        spin.setRange(*meta["range"])
        forms.give_room(spin)
        spin.setFixedWidth(NUMBER_WIDTH)
        return spin
    line = QLineEdit()
    if meta.get("secret"):
        line.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
    return line


def _put(editor: QWidget, item: "Field[Any]", value: Any) -> None:
    if isinstance(editor, QFontComboBox):
        from factdesk.desktop import theme

        font = theme.reading_font("", "", 17, item.name.startswith("arabic"))
        editor.setCurrentText(value or theme.reading_chosen(font))
        editor.setProperty("default", theme.reading_chosen(font))
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(value)
    elif isinstance(editor, QSpinBox):
        editor.setValue(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(value)


def _read(editor: QWidget) -> Any:
    if isinstance(editor, QFontComboBox):
        return "" if editor.currentText() == editor.property("default") else editor.currentText()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QSpinBox):
        return editor.value()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None
