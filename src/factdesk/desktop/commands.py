"""What the window does on its own account: places, looks, settings, palette, and jumping to what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from factdesk.desktop.dialogs.article_details import ArticleDetailsDialog
from factdesk.desktop.offers import open_palette
from factdesk.domain.article import ArticleDetails
from factdesk.domain.claim import Claim
from factdesk.domain.source import Source
from factdesk.settings import Settings, save_settings

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow

SMALLEST, LARGEST = 11, 40


class Commands(QObject):
    """The actions that are not about one claim."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        window = self._window
        places = ("home", "articles", "claims", "evidence", "figures", "sources", "find", "history")
        return {
            **{f"show_{place}": partial(window.go, place) for place in places},
            **{f"theme_{theme}": partial(self._choose, theme=theme) for theme in ("light", "dark", "contrast")},
            **{f"language_{code}": partial(self._choose, language=code) for code in ("en", "ar")},
            "find": lambda: window.go("find"), "palette": self.open_palette, "settings": self.open_settings,
            "shortcuts": self.open_shortcuts, "about": self.open_about, "open_log": self.open_log,
            "quit": window.close, "open_workspace": self.ask_workspace,
            "article_details": self.edit_article, "remove_article": self.remove_article,
            "turn_direction": self.turn_direction, "reindex": self.reindex,
            "larger": lambda: self._resize(1), "smaller": lambda: self._resize(-1),
            "focus_reader": self.focus_reader,
            "toggle_list": lambda: window.show_list(not window.is_list_shown()),
            "toggle_inspector": lambda: window.show_inspector(not window.is_inspector_shown()),
        }  # fmt: skip

    # Going to things

    def show_claim(self, claim: Claim) -> None:
        """Open a claim in its article, or by itself if it was imported."""
        if claim.article is not None:
            self._window.reading.show(claim.article, claim.id)
        else:
            self._window.inspector.show_claim(claim)

    def show_claim_id(self, claim: int) -> None:
        """Open a claim by its id."""
        self._window.desk.ask(self, lambda ws: ws.claims.get(claim), self.show_claim)

    def show_hit(self, kind: str, number: int) -> None:
        """Open what a search found."""
        if kind == "claim":
            self.show_claim_id(number)
        elif kind == "article":
            self._window.reading.show(number)
        else:
            self._window.showing.open_evidence(number)

    def show_waiting(self, which: str) -> None:
        """Show the list of what is waiting."""
        window = self._window
        if which == "to_link":
            window.go("evidence")
        if which not in ("to_decide", "to_rate"):
            return
        window.go("claims")
        if which == "to_decide":
            window.lists_pane.claims.narrow(state="proposed")
        else:
            window.lists_pane.claims.narrow(state="accepted", rating="")

    def focus_reader(self) -> None:
        """Close the message line, go back to the article, and let keys go to the text."""
        self._window.messages.hide()
        self._window.pane.focus()

    # Articles, sources, many claims

    def edit_article(self) -> None:
        """Let the person correct what is known of the article."""
        article, desk = self._window.reading.article, self._window.desk
        if article is None:
            return

        def save(details: ArticleDetails) -> None:
            desk.do(lambda ws: ws.articles.edit(article.id, details), self.tr("Article details changed."))

        ArticleDetailsDialog(self._window, article, save).open()

    def turn_direction(self) -> None:
        """Turn the reading direction of the article."""
        article = self._window.reading.article
        if article is not None:
            other = ArticleDetails(direction="ltr" if article.direction == "rtl" else "rtl")
            self._window.desk.do(lambda ws: ws.articles.edit(article.id, other), self.tr("Direction turned."))

    def remove_article(self) -> None:
        """Remove the article that is read."""
        article = self._window.reading.article
        if article is not None:
            self._window.desk.do(lambda ws: ws.articles.remove(article.id), self.tr("Article removed."))

    def edit_source(self, source: Source) -> None:
        """Let the person change a source."""
        from factdesk.desktop.dialogs.source_dialog import SourceDialog

        desk = self._window.desk

        def save(changed: Source) -> None:
            desk.do(lambda ws: ws.sources.save(changed), self.tr("Source changed."))

        desk.ask(
            self,
            lambda ws: ws.scales.scale("reliability"),
            lambda scale: SourceDialog(self._window, source, scale, save).open(),
        )

    # The report, the workspace

    def ask_report_of(self, articles: tuple[int, ...] = (), claims: tuple[int, ...] = ()) -> None:
        """Let the person choose how a report on these articles or claims looks."""
        from factdesk.desktop.leaving import Leaving

        for part in self._window.parts:
            if isinstance(part, Leaving):
                part.ask_report(articles, claims)

    def reindex(self) -> None:
        """Build the search index anew."""
        said = self.tr("The search index is rebuilt.")
        self._window.desk.work(
            self.tr("Rebuilding the index"),
            lambda ws, progress: ws.search.reindex(progress),
            lambda _: self._window.messages.info(said),
        )

    def ask_workspace(self) -> None:
        """Let the person choose another workspace folder."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a workspace"))
        if path:
            self.change_workspace(Path(path))

    def change_workspace(self, folder: Path) -> None:
        """Close this workspace and open another one in the same window."""
        window = self._window
        window.reading.close()
        if window.desk.is_open:
            window.desk.close(lambda _: window.open_workspace(folder))
        else:
            window.open_workspace(folder)

    # Looks and dialogs

    def open_settings(self) -> None:
        """Let the person change the settings."""
        from factdesk.desktop.dialogs.settings_dialog import SettingsDialog

        SettingsDialog(self._window, self._window.settings, self.take_settings).open()

    def take_settings(self, chosen: Settings) -> None:
        """Use and keep new settings."""
        settings = self._window.settings
        before = (settings.theme, settings.language)
        self._window.desk.use_name(chosen.by)
        for item in fields(Settings):
            setattr(settings, item.name, getattr(chosen, item.name))
        try:
            save_settings(settings)
        except OSError as problem:
            self._window.messages.error(self.tr("The settings could not be saved: %1").replace("%1", str(problem)))
        if (settings.theme, settings.language) != before:
            self._window.look_changed.emit()
        self._window.pane.set_type()

    def open_shortcuts(self) -> None:
        """Show every key."""
        from factdesk.desktop.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def open_about(self) -> None:
        """Say what this program is."""
        from factdesk.desktop.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    def open_log(self) -> None:
        """Open the log."""
        from factdesk.desktop.dialogs.bug import open_log

        open_log()

    def open_palette(self) -> None:
        """Show the command palette."""
        open_palette(self._window)

    def _choose(self, **values: str) -> None:
        self.take_settings(replace(self._window.settings, **values))  # type: ignore[arg-type]

    def _resize(self, by: int) -> None:
        size = max(SMALLEST, min(LARGEST, self._window.settings.reading_size + by))
        self.take_settings(replace(self._window.settings, reading_size=size))
