"""What leaves the desk and what enters it: reports, exports, others' claims, records, reports that come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from factdesk.desktop.finding import filters_of
from factdesk.desktop.part import Part
from factdesk.desktop.problem_words import problem_words
from factdesk.domain.errors import BadInput

if TYPE_CHECKING:
    from factdesk.desktop.dialogs.export_dialog import ExportWanted
    from factdesk.desktop.dialogs.report_dialog import ReportWanted
    from factdesk.desktop.dialogs.report_subjects import Subject
    from factdesk.workspace.importing import Imported
    from factdesk.workspace.merging import Merged
    from factdesk.workspace.returned import Noted, ReturnedClaim

_RECORDS = (".zip",)


class Leaving(Part):
    """Everything that goes out of the workspace or comes into it besides articles and evidence."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "export_word": self.ask_report, "export": self.ask_export, "import_claims": self.ask_import,
            "claim_search": self.ask_others, "returned_word": self.ask_returned,
        }  # fmt: skip

    # Out

    def ask_report(self, articles: tuple[int, ...] = (), claims: tuple[int, ...] = ()) -> None:
        """Let the person choose what a report is about and how it looks."""
        from factdesk.desktop.dialogs.report_dialog import ReportDialog

        window = self._window
        ReportDialog(window, window.desk, window.settings, self._subjects(articles, claims), self._save_report).open()

    def ask_export(self, articles: tuple[int, ...] = (), claims: tuple[int, ...] = ()) -> None:
        """Let the person choose which claims go out in which form."""
        from factdesk.desktop.dialogs.export_dialog import ExportDialog

        ExportDialog(self._window, self._window.desk, self._subjects(articles, claims), self._save_export).open()

    def write_report(self, wanted: ReportWanted, path: Path) -> None:
        """Write a report beside the window, and offer to open it."""

        def done(written: Any) -> None:
            said = [self.tr("Report written: %1").replace("%1", str(path)), *written.notes]
            self._offer(" ".join(said), path)

        self._window.desk.work(
            self.tr("Writing the report"), lambda ws, progress: wanted.written(ws, path, progress), done
        )

    def export(self, wanted: ExportWanted, path: Path) -> None:
        """Write claims in another form, and offer to open it."""

        def job(workspace: Any, progress: Any) -> Any:
            chosen = wanted.subject.chosen(workspace)
            if wanted.subject.incident is not None:
                chosen = {"claims": [claim.id for claim in workspace.incidents.claims(wanted.subject.incident)]}
                if not chosen["claims"]:  # none chosen would mean everything
                    raise BadInput("There are no claims to report: accept or add claims first.")
            return workspace.exchange.export(
                wanted.form.id, path, **chosen, language=wanted.language, page=wanted.page, media=wanted.media,
                progress=progress,
            )  # fmt: skip

        def done(written: Any) -> None:
            said = [self.tr("Written: %1").replace("%1", str(path)), *written.notes[:3]]
            self._offer(" ".join(said), path)

        self._window.desk.work(self.tr("Exporting"), job, done)

    def _save_report(self, wanted: ReportWanted) -> None:
        path = self._save_as(self.tr("Save the report"), wanted.subject.name or "report", wanted.ending)
        if path is not None:
            self.write_report(wanted, path)

    def _save_export(self, wanted: ExportWanted) -> None:
        path = self._save_as(self.tr("Export"), wanted.subject.name or "claims", wanted.form.ending)
        if path is not None:
            self.export(wanted, path)

    def _save_as(self, title: str, name: str, ending: str) -> Path | None:
        plain = "".join(letter if letter.isalnum() else "-" for letter in name)[:60].strip("-") or "report"
        path, _ = QFileDialog.getSaveFileName(self._window, title, f"{plain}{ending}", f"*{ending}")
        if not path:
            return None
        return Path(path) if Path(path).suffix.lower() == ending else Path(f"{path}{ending}")

    def _offer(self, said: str, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path))
        self._window.messages.question(said, self.tr("Open it"), lambda: QDesktopServices.openUrl(url))

    def _subjects(self, articles: tuple[int, ...], claims: tuple[int, ...]) -> list[Subject]:
        """Return what is at hand: what was chosen, the open article, the list and the search in view."""
        from factdesk.desktop.dialogs.report_subjects import Subject

        window, found = self._window, []
        if claims:
            found.append(Subject(self.tr("%n claim(s) chosen", "", len(claims)), claims=claims))
        if articles:
            found.append(Subject(self.tr("%n article(s) chosen", "", len(articles)), articles=articles))
        if (article := window.reading.article) is not None:
            said = self.tr("The article “%1”").replace("%1", article.title)
            found.append(Subject(said, articles=(article.id,), name=article.title))
        listed = tuple(window.lists_pane.claims.model.ids())
        if listed:
            found.append(Subject(self.tr("The list in view: %n claim(s)", "", len(listed)), claims=listed))
        finder = window.lists_pane.finder
        if query := finder.query:
            said = self.tr("The search “%1”").replace("%1", query)
            found.append(Subject(said, query=query, filters=dict(filters_of(finder.chips.chosen())), name=query))
        return found

    # In

    def ask_import(self) -> None:
        """Let the person choose a file that others wrote."""
        kinds = self.tr("Claims, records and bundles")
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Take in claims"), "",
            f"{kinds} (*.csv *.tsv *.xlsx *.jsonl *.json *.jsonld *.html *.gz *.zip)",
        )  # fmt: skip
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Take in a record or a bundle whole; of a file of claims, show first what would come in."""
        if path.suffix.lower() in _RECORDS or _is_record(path):
            self._window.desk.work(
                self.tr("Taking in the record"),
                lambda ws, progress: ws.exchange.take_in_record(path, progress),
                self._on_merged,
            )
            return
        from factdesk.desktop.dialogs.import_dialog import ImportDialog

        ImportDialog(self._window, self._window.desk, path, self._on_taken).open()

    def ask_others(self) -> None:
        """Ask what other fact-checkers checked, beginning with the words of the claim at hand."""
        from factdesk.desktop.dialogs.claim_search import ClaimSearchDialog

        window, claim = self._window, self._window.reading.claim
        words = (claim.statement or claim.quote) if claim is not None else ""
        ClaimSearchDialog(
            window, window.desk, settings=window.settings, words=words,
            open_settings=window.commands.open_settings, taken=self._on_taken,
        ).open()  # fmt: skip

    def ask_returned(self) -> None:
        """Let the person choose a report that an editor sent back."""
        kinds = self.tr("Word documents") + " (*.docx)"
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Read a report that came back"), "", kinds)
        if path:
            self.read_returned(Path(path))

    def read_returned(self, path: Path) -> None:
        """Show what an editor wrote into a report."""
        window = self._window

        def show(found: list[ReturnedClaim]) -> None:
            from factdesk.desktop.dialogs.returned import ReturnedDialog

            ReturnedDialog(
                window, window.desk, path=path, returned=found, go_to=window.commands.show_claim, noted=self._on_noted
            ).open()

        window.desk.ask(self, lambda ws: ws.returned.read(path), show)

    def _on_merged(self, merged: Merged) -> None:
        added, there = sum(merged.added.values()), sum(merged.skipped.values())
        said = [self.tr("%n thing(s) taken in", "", added), self.tr("%n there already", "", there)]
        said += [problem_words(note) for note in merged.notes[:3]]
        self._say(" · ".join(said), can_undo=added > 0)

    def _on_taken(self, done: Imported) -> None:
        said = [
            self.tr("%n claim(s) taken in", "", done.added + done.updated),
            self.tr("%n there already", "", done.skipped), self.tr("%n not taken", "", len(done.errors)),
        ]  # fmt: skip
        self._say(" · ".join(said), can_undo=done.added + done.updated > 0)

    def _on_noted(self, noted: Noted) -> None:
        if not noted.comments:
            self._say(self.tr("The notes hold these comments already."), can_undo=False)
            return
        self._say(self.tr("%n comment(s) kept in notes", "", noted.comments), can_undo=True)

    def _say(self, words: str, *, can_undo: bool) -> None:
        if can_undo:
            self._window.messages.info(words, self.tr("Undo"), self._window.desk.undo)
        else:
            self._window.messages.info(words)


def _is_record(path: Path) -> bool:
    """Whether a .json file is a record of ours and no ClaimReview."""
    if path.suffix.lower() != ".json":
        return False
    with path.open("rb") as file:
        return b'"factdesk-record"' in file.read(200)
