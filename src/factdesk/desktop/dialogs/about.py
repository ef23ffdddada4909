"""What this program is and what it is built on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from factdesk import __version__
from factdesk.desktop import forms, icons


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("about", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forms.child(self, QLabel, "application_picture").setPixmap(icons.application_icon().pixmap(64, 64))
        forms.child(self, QLabel, "version_label").setText(self.tr("Version %1").replace("%1", __version__))
        forms.child(self, QPushButton, "close_button").clicked.connect(self.close)
