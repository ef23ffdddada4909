"""The main window: puts the views into the form's slots and connects what they want to what can be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QSplitter, QStatusBar, QWidget

from factdesk.desktop import forms, icons, tasks, theme, window_state
from factdesk.desktop.actions import Actions, menu_of
from factdesk.desktop.adding import Adding
from factdesk.desktop.commands import Commands
from factdesk.desktop.counting import Counting
from factdesk.desktop.deciding import Deciding
from factdesk.desktop.desk import Desk, Standing
from factdesk.desktop.finding import Finding
from factdesk.desktop.idle import Idle
from factdesk.desktop.lists import Lists
from factdesk.desktop.messages import MessageBar
from factdesk.desktop.models.described import Describer
from factdesk.desktop.operations import operation_name
from factdesk.desktop.own_keys import OwnKeys
from factdesk.desktop.parts import make_parts
from factdesk.desktop.reading import Reading
from factdesk.desktop.revising import Revising
from factdesk.desktop.showing import Showing
from factdesk.desktop.views import reader_pane
from factdesk.desktop.views.inspector import Inspector
from factdesk.desktop.views.list_pane import ListPane
from factdesk.desktop.views.proposal_bar import ProposalBar
from factdesk.desktop.views.rail import Rail
from factdesk.desktop.views.reader_pane import ReaderPane
from factdesk.desktop.views.status_line import StatusLine
from factdesk.domain.errors import FactDeskError
from factdesk.settings import Settings

NARROW = 1300


class MainWindow(QMainWindow):
    """One window on one workspace."""

    ready = Signal()
    look_changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        forms.load("main_window", self)
        self.setWindowIcon(icons.application_icon())
        self.setAcceptDrops(True)
        self.desk = Desk(self)
        self.reading = Reading(self.desk, self)
        self.describer = Describer()
        self.pane = ReaderPane(self.reading, settings)
        self.inspector, self.bar, self.rail = Inspector(), ProposalBar(), Rail()
        self.actions_of = Actions(self, self.pane)
        named = {name: self.actions_of[name] for name in self.actions_of.names()}
        self.lists_pane = ListPane(self.describer, named)
        for slot, view in (
            ("rail_slot", self.rail), ("list_slot", self.lists_pane), ("reader_slot", self.pane),
            ("proposal_slot", self.bar), ("inspector_slot", self.inspector),
        ):  # fmt: skip
            forms.put(self, slot, view)
        self.panes = forms.child(self, QSplitter, "panes")
        self.messages = MessageBar(self.pane)
        self.status = StatusLine(forms.child(self, QStatusBar, "status_bar"))
        self.status.show_saved(False)
        self.deciding = Deciding(self.desk, self.reading, self.pane.text, self.inspector, settings)
        self.deciding.messages = self.messages
        self.finding = Finding(self.desk, self.lists_pane.finder, self.inspector)
        self.showing = Showing(
            self.desk,
            self.reading,
            self.finding,
            pane=self.pane,
            inspector=self.inspector,
            bar=self.bar,
            status=self.status,
        )
        self.counting = Counting(self.desk, self.reading, self.pane, settings)
        self.adding = Adding(self.desk, self.reading, self.messages, settings, self)
        self.revising = Revising(self.desk, self.reading, self.messages, self.describer, self)
        self.lists = Lists(self.desk, self.lists_pane, self.pane.home)
        self.commands = Commands(self)
        OwnKeys(self)
        self.idle = Idle(self.desk, self, settings)
        self.parts = make_parts(self)
        self._place = "home"
        self._last: tuple[int | None, str] = (None, "home")
        self._folded_by_us = False
        self._wants_inspector = True
        self._connect()
        window_state.restore(self, self.panes, self.inspector)
        self.pane.set_type()
        self.show_list(True)
        self.show_inspector(True)
        self._enable(False)
        self.rail.mark("home")
        self.pane.focus()

    def open_workspace(self, folder: Path, article: int | None = None) -> None:
        """Open a workspace beside the window, at an article if one is named."""
        self._last = window_state.last_place() if article is None else (article, "articles")
        self.status.workspace.setText(folder.name)
        self.desk.open(folder, self.settings.by)

    def go(self, place: str) -> None:
        """Show a place of the rail; ``home`` also brings the start page."""
        self._place = place
        self.rail.mark(place)
        self.lists_pane.go(place)
        if place in reader_pane.PAGES:
            self.pane.go(reader_pane.PAGES[place])
        elif self.pane.place in {reader_pane.FIGURES, reader_pane.INCIDENT} or self.pane.leaves_home_for(place):
            self.pane.go(reader_pane.ARTICLE)
        if place != "home":
            self.show_list(True)
        if place == "find":
            self.lists_pane.finder.begin()

    def show_list(self, visible: bool) -> None:
        """Show or fold away the list."""
        forms.child(self, QWidget, "list_slot").setVisible(visible)
        self.actions_of["toggle_list"].setChecked(visible)

    def show_inspector(self, visible: bool) -> None:
        """Show or fold away the inspector; the start page and incidents have none."""
        self._wants_inspector = visible
        has_none = self.pane.place in reader_pane.WITHOUT_INSPECTOR
        forms.child(self, QWidget, "inspector_slot").setVisible(visible and not has_none)
        self.actions_of["toggle_inspector"].setChecked(visible)

    def is_list_shown(self) -> bool:
        """Whether the list is shown."""
        return not forms.child(self, QWidget, "list_slot").isHidden()

    def is_inspector_shown(self) -> bool:
        """Whether the inspector is wanted beside the text."""
        return self._wants_inspector

    def _connect(self) -> None:
        self.actions_of.fill(forms.child(self, QMenuBar, "menu_bar"))
        self.actions_of.connect({
            **self.deciding.handlers(), **self.adding.handlers(), **self.commands.handlers(),
            **self.revising.handlers(), "link_evidence": self.showing.link_evidence,
            "undo": self.desk.undo, "redo": self.desk.redo,
        })  # fmt: skip
        for part in self.parts:
            self.actions_of.connect(part.handlers())
        self._connect_desk()
        self._connect_views()
        self._fill_menus()

    def _connect_desk(self) -> None:
        self.desk.opened.connect(self._on_opened)
        self.desk.failed.connect(self._on_failed)
        self.desk.said.connect(self._on_said)
        self.desk.hinted.connect(self.messages.info)
        self.desk.standing_changed.connect(self._on_standing)
        self.desk.index_current.connect(self.status.show_index)
        board = tasks.board()
        board.problem.connect(self.messages.error)
        self.reading.article_shown.connect(self._on_article)
        self.reading.claim_chosen.connect(lambda: self.lists_pane.claims.mark(self.reading.chosen))

    def _connect_views(self) -> None:
        bar, home, header, pane = self.bar, self.pane.home, self.pane.header, self.lists_pane
        act = self.actions_of
        for signal, name in (
            (bar.accept_asked, "accept"), (bar.edit_asked, "edit_claim"), (bar.refuse_asked, "refuse"),
            (bar.skip_asked, "skip"), (bar.back_asked, "back"), (home.files_asked, "add_files"),
            (home.paste_asked, "add_paste"), (home.page_asked, "add_page"), (home.sample_asked, "try_sample"),
            (header.details_asked, "article_details"), (header.direction_asked, "turn_direction"),
            (header.report_asked, "export_word"), (pane.articles.empty_asked, "try_sample"),
            (pane.evidence.empty_asked, "evidence_file"), (self.rail.settings_asked, "settings"),
            (self.inspector.evidence.file_asked, "evidence_file"),
        ):  # fmt: skip
            signal.connect(act[name].trigger)
        self.rail.place_chosen.connect(self.go)
        self.pane.page_shown.connect(lambda _: self.show_inspector(self._wants_inspector))
        home.article_chosen.connect(self.reading.show)
        home.waiting_chosen.connect(self.commands.show_waiting)
        pane.articles.chosen.connect(lambda article: self.reading.show(article.id))
        pane.claims.chosen.connect(self.commands.show_claim)
        pane.evidence.chosen.connect(lambda evidence: self.showing.open_evidence(evidence.id))
        pane.sources.chosen.connect(self.commands.edit_source)
        pane.finder.chosen.connect(self.commands.show_hit)
        self.pane.figures.claim_chosen.connect(self.reading.choose)
        self.pane.evidence.claim_chosen.connect(self.commands.show_claim_id)
        self.inspector.seen.claim_chosen.connect(self.commands.show_claim_id)

    def _fill_menus(self) -> None:
        for button, names in (
            (self.bar.more_button, ("accept_kind", "accept_above", "propose")),
            (self.inspector.more_button, ("split_claim", "merge_claim", "link_evidence", "remove_claim")),
        ):
            button.setMenu(menu_of([self.actions_of[name] for name in names], button))

    def _enable(self, is_open: bool) -> None:
        for name in self.actions_of.names():
            if name not in {"quit", "shortcuts", "about", "open_log", "open_workspace", "settings"}:
                self.actions_of[name].setEnabled(is_open)

    def _on_opened(self) -> None:
        assert self.desk.kinds is not None
        assert self.desk.ratings is not None
        self.describer.kinds, self.describer.ratings = self.desk.kinds, self.desk.ratings
        theme.take_kinds(self.desk.kinds)
        for view in (self.inspector, self.pane, self.lists_pane.claims):
            view.set_scales(self.desk.kinds, self.desk.ratings)
        self._enable(True)
        self._on_standing(self.desk.standing)
        self.status.show_saved(True)
        self.status.workspace.setToolTip(str(self.desk.folder))
        self.setWindowTitle(f"{self.desk.folder.name if self.desk.folder else ''} – FactDesk")
        self.lists.refresh_all()
        article, place = self._last
        self.go(place if place in ("articles", "claims", "evidence", "incidents", "sources", "history") else "home")
        if article is not None and place != "home":
            self.desk.ask(self, lambda ws: [a.id for a in ws.articles.list()], lambda ids: self._reopen(article, ids))
        self.ready.emit()

    def _reopen(self, article: int, ids: list[int]) -> None:
        if article in ids:
            self.reading.show(article)

    def _on_failed(self, problem: FactDeskError) -> None:
        self.status.show_closed()
        self.messages.error(str(problem), self.tr("Open another workspace…"), self.actions_of["open_workspace"].trigger)
        self.ready.emit()

    def _on_said(self, text: str) -> None:
        self.messages.info(text, self.tr("Undo"), self.desk.undo)

    def _on_standing(self, standing: Standing) -> None:
        for name, label, bare, full in (
            ("undo", standing.undo_label, self.tr("&Undo"), self.tr("&Undo: %1")),
            ("redo", standing.redo_label, self.tr("&Redo"), self.tr("&Redo: %1")),
        ):
            self.actions_of[name].setEnabled(label is not None and self.desk.is_open)
            self.actions_of[name].setText(full.replace("%1", operation_name(label)) if label else bare)

    def _on_article(self) -> None:
        article = self.reading.article
        if article is not None:
            if self._place == "home":
                self.go("articles")
            self.pane.go(reader_pane.ARTICLE)
            self.lists_pane.articles.mark(article.id)
            if self.width() < NARROW and self._place == "articles" and self.is_list_shown():
                self._folded_by_us = True
                self.show_list(False)
            self.pane.focus()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, was_narrow = event.size().width() < NARROW, 0 < event.oldSize().width() < NARROW
        if narrow and not was_narrow and self.reading.article is not None and self.is_list_shown():
            self._folded_by_us = True
            self.show_list(False)
        elif not narrow and was_narrow and self._folded_by_us:
            self._folded_by_us = False
            self.show_list(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.is_open and self.adding.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.pane.home.light_drop_zone(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.pane.home.light_drop_zone(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.pane.home.light_drop_zone(False)
        if self.adding.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.inspector.statement.save()
        article = self.reading.article.id if self.reading.article else None
        window_state.keep(self, self.panes, self.inspector, article, self._place)
        self.desk.close()
        super().closeEvent(event)
