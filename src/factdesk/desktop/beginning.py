"""The start page's own doings: the first run, and what is waiting beyond what the lists know."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from factdesk import paths
from factdesk.desktop import forms
from factdesk.desktop.part import Part
from factdesk.domain.claim import ClaimFilter
from factdesk.settings import settings_file

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.desktop.views.first_run import FirstRunCard

SETTLE_MS = 400
UNATTRIBUTED = ClaimFilter(states=("accepted",), claimants=("",))


class Beginning(Part):
    """Welcomes a person who is here for the first time, and counts what waits for an answer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._home, self._desk = window.pane.home, window.desk
        self.card: FirstRunCard | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._count)
        self._desk.opened.connect(self._count)
        self._desk.changed.connect(lambda _: self._timer.start())
        self._home.waiting_chosen.connect(self._on_waiting)
        if not window.settings.by and not settings_file().exists():
            self._welcome()

    def _welcome(self) -> None:
        from factdesk.desktop.views.first_run import FirstRunCard

        chosen = self._window.settings.workspace
        self.card = FirstRunCard(Path(chosen) if chosen else paths.default_workspace())
        self.card.answered.connect(self._on_answered)
        forms.put(self._home, "first_slot", self.card)
        self._home.first = self.card.name_edit

    def _on_answered(self, name: str, folder: str) -> None:
        window, where = self._window, Path(folder).expanduser().absolute()
        is_usual = where == paths.default_workspace().absolute()
        window.commands.take_settings(replace(window.settings, by=name, workspace="" if is_usual else str(where)))
        if self.card is not None:
            self.card.hide()
        self._home.first = None
        if window.desk.folder is None or window.desk.folder != where.resolve():
            window.commands.change_workspace(where)
        else:
            self._desk.use_name(name)
        self._home.begin()

    def _count(self) -> None:
        self._desk.ask(self, lambda ws: len(ws.claims.ids(UNATTRIBUTED)), self._home.show_unattributed, urgent=False)

    def _on_waiting(self, which: str) -> None:
        if which == "to_attribute":
            self._window.go("claims")
            claims = self._window.lists_pane.claims
            claims.want("", {"state": ["accepted"], "claimant": [""]}, claims.order)
