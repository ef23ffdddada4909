"""Care for evidence as a part of the window: what is known of it, its copies in archives, trusted times, removal.

Whatever uses the network asks first, and says what leaves this computer and who gets it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factdesk.desktop.actions import menu_of
from factdesk.desktop.part import Part
from factdesk.desktop.views import reader_pane
from factdesk.domain.evidence import Evidence
from factdesk.domain.source import Source

if TYPE_CHECKING:
    from factdesk.desktop.dialogs.evidence_details import EvidenceKnown
    from factdesk.desktop.main_window import MainWindow
    from factdesk.domain.scale import Scale
    from factdesk.progress import Progress
    from factdesk.workspace.workspace import Workspace

MENU = ("evidence_details", "archive_find", "archive_save", "stamp", "complete_stamps", "remove_evidence")


class EvidenceCare(Part):
    """The actions on the piece of evidence that is looked at."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        button = window.pane.evidence.more_button
        button.setMenu(menu_of([window.actions_of[name] for name in MENU], button))
        window.adding.evidence_asked.connect(window.showing.open_evidence)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "evidence_details": self.edit, "remove_evidence": self.remove, "stamp": self.stamp,
            "complete_stamps": self.complete_stamps,
            "archive_find": lambda: self.ask_archive(save=False), "archive_save": lambda: self.ask_archive(save=True),
        }  # fmt: skip

    def edit(self) -> None:
        """Let the person say what is known of the piece."""
        piece = self._piece()
        if piece is None:
            return

        def asked(answer: tuple[Source | None, Scale, Scale]) -> None:
            from factdesk.desktop.dialogs.evidence_details import EvidenceDetailsDialog

            source, *scales = answer
            letter = source.reliability if source else ""
            EvidenceDetailsDialog(
                self._window, piece, letter, (scales[0], scales[1]), lambda known: self._save(piece, known)
            ).open()

        def job(workspace: Workspace) -> tuple[Source | None, Scale, Scale]:
            scale = workspace.scales.scale
            return workspace.sources.by_name(piece.source), scale("reliability"), scale("credibility")

        self._window.desk.ask(self, job, asked)

    def remove(self) -> None:
        """Ask why, and take the piece out of sight."""
        piece = self._piece()
        if piece is None:
            return
        from factdesk.desktop.dialogs.remove_evidence import RemoveEvidenceDialog

        desk, number = self._window.desk, piece.id

        def removed(reason: str) -> None:
            self._window.pane.go(reader_pane.ARTICLE)
            desk.do(lambda ws: ws.evidence.remove(number, reason), self.tr("Evidence removed; its files stay."))

        RemoveEvidenceDialog(self._window, piece.title, removed).open()

    def ask_archive(self, *, save: bool) -> None:
        """Ask whether the public archive may learn of the page; look it up there, or have it saved."""
        piece = self._piece()
        if piece is None:
            return
        settings, messages = self._window.settings, self._window.messages
        if not piece.url:
            messages.warn(self.tr("This evidence has no web address: an archive keeps web pages only."))
            return
        host = urlsplit(settings.archive_save if save else settings.archive_lookup).hostname or ""
        asked = self.tr("The address of this page goes to %1, which learns that somebody looks at it.")
        todo = self.tr("Have it saved") if save else self.tr("Look it up")
        messages.question(asked.replace("%1", host), todo, lambda: self._archive(piece, save))

    def stamp(self) -> None:
        """Ask whether a hash may go to the time stamp authority, and have everything stamped."""
        settings, messages = self._window.settings, self._window.messages
        host = urlsplit(settings.stamp_authority or settings.stamp_calendar).hostname
        if not host:
            messages.warn(self.tr("No time stamp authority is set: name one in the settings."))
            return
        asked = self.tr("One hash of all that is kept goes to %1, and nothing else.").replace("%1", host)
        in_calendar = not settings.stamp_authority
        messages.question(asked, self.tr("Have it stamped"), lambda: self._stamp(in_calendar))

    def complete_stamps(self) -> None:
        """Ask whether the calendar may be asked for the blocks its stamps are in by now."""
        host = urlsplit(self._window.settings.stamp_calendar).hostname
        if not host:
            self._window.messages.warn(self.tr("No OpenTimestamps calendar is set: name one in the settings."))
            return
        asked = self.tr("%1 is asked by the hashes it was given before, and nothing else.").replace("%1", host)
        self._window.messages.question(asked, self.tr("Ask it"), self._complete)

    def _piece(self) -> Evidence | None:
        piece = self._window.pane.evidence.evidence
        if piece is None or self._window.pane.place != reader_pane.EVIDENCE:
            self._window.messages.warn(self.tr("Open a piece of evidence first: choose one in the list (Ctrl+4)."))
            return None
        return piece

    def _save(self, piece: Evidence, known: EvidenceKnown) -> None:
        changed = {name: value for name, value in known.fields.items() if value != getattr(piece, name)}
        name, letter, number = known.fields["source"], known.reliability, piece.id

        def job(workspace: Workspace) -> None:
            if changed:
                workspace.evidence.edit(number, **changed)
            source = workspace.sources.by_name(name)
            if name and letter != (source.reliability if source else ""):
                fresh = source or Source(0, name, "organisation", (name,))
                workspace.sources.save(replace(fresh, reliability=letter))

        def done(_: object) -> None:
            self._window.showing.open_evidence(number)

        self._window.desk.do(job, self.tr("Evidence changed."), done)

    def _archive(self, piece: Evidence, save: bool) -> None:
        number = piece.id

        def done(copy: object) -> None:
            if copy is None:
                self._window.messages.warn(
                    self.tr("The archive has no copy of this page: it can be asked to save one.")
                )
                return
            self._window.messages.info(
                self.tr("The archive's copy is noted: %1").replace("%1", getattr(copy, "url", ""))
            )
            self._window.showing.open_evidence(number)

        self._window.desk.work(
            self.tr("Asking the archive"),
            lambda ws, progress: ws.viewing.archived(number, save=save, progress=progress),
            done,
        )

    def _complete(self) -> None:
        def done(made: list[object]) -> None:
            none = self.tr("No stamp is in a block yet: ask again in some hours.")
            self._window.messages.info(self.tr("%n stamp(s) are in a block now.", "", len(made)) if made else none)

        self._window.desk.work(self.tr("Stamping"), lambda ws, progress: ws.custody.complete_stamps(progress), done)

    def _stamp(self, in_calendar: bool) -> None:
        def done(made: object) -> None:
            said = self.tr("Stamped at %1 by %2.").replace("%1", getattr(made, "at", ""))
            self._window.messages.info(said.replace("%2", getattr(made, "authority", "")))

        def job(workspace: Workspace, progress: Progress) -> object:
            return (workspace.custody.stamp_in_calendar if in_calendar else workspace.custody.stamp)(progress)

        self._window.desk.work(self.tr("Stamping"), job, done)
