"""Changes many rows of a list at once: each is one step for Undo, and the message says how many there were."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from factdesk.desktop.models.described import language_name, source_kind
from factdesk.desktop.part import Part
from factdesk.desktop.views.bulk_bar import Answer
from factdesk.desktop.views.bulk_changes import BulkChange
from factdesk.desktop.views.desk_list import DeskList
from factdesk.desktop.words import language
from factdesk.domain.article import ArticleDetails
from factdesk.domain.scale import Scale

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.workspace.workspace import Workspace

Job = Callable[["Workspace"], Any]
_EXPORTS = (("claims-csv", "csv"), ("claims-jsonl", "jsonl"), ("claimreview", "json"))


class Many(Part):
    """What the bars below the lists do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        for page in window.lists_pane.desk_lists():
            page.bulk.asked.connect(partial(self._on_asked, page))
            page.bulk.choices_wanted.connect(partial(self._on_choices_wanted, page))

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"change_chosen": self._open_menu, "select_all": self._select_all}

    def _on_asked(self, page: DeskList, change: BulkChange, answer: Answer) -> None:
        self.change(page.place, change.id, page.selected(), answer)
        page.bulk.leave()

    def change(self, place: str, what: str, ids: list[int], answer: Answer | None = None) -> None:
        """Do something with these rows of a list; ``what`` is the id of a change (``views.bulk_changes``)."""
        said = answer or Answer()
        if what in ("report", "export"):
            self._hand_over(place, what, ids)
            return
        job, told = {
            "claims": self._of_claims, "articles": self._of_articles, "evidence": self._of_evidence,
            "sources": self._of_sources,
        }[place](what, ids, said)  # fmt: skip
        if place == "claims" and what == "remove":
            self._leave(set(ids))
        self._window.desk.do(job, told)

    def _leave(self, going: set[int]) -> None:
        """Choose a claim that stays, so that nothing asks for one that is gone."""
        reading = self._window.reading
        if reading.chosen in going:
            reading.choose(next((number for number in reading.claims if number not in going), None))

    def _of_claims(self, what: str, ids: list[int], said: Answer) -> tuple[Job, str]:
        number = len(ids)
        changed = self.tr("%n claim(s) changed.", "", number)
        jobs: dict[str, tuple[Job, str]] = {
            "accept": (lambda ws: ws.proposals.accept(ids), self.tr("%n claim(s) accepted.", "", number)),
            "refuse": (lambda ws: ws.proposals.refuse(ids), self.tr("%n claim(s) refused.", "", number)),
            "remove": (lambda ws: ws.claims.remove(ids), self.tr("%n claim(s) removed.", "", number)),
            "kind": (lambda ws: ws.bulk.set_kind(ids, said.value), changed),
            "rate": (lambda ws: ws.bulk.rate(ids, said.value, said.words), self.tr("%n claim(s) rated.", "", number)),
            "claimant": (lambda ws: ws.bulk.set_claimant(ids, said.value), changed),
            "flag": (lambda ws: ws.bulk.flag(ids, said.value), self.tr("%n claim(s) flagged.", "", number)),
            "note": (lambda ws: ws.bulk.note(ids, said.words), self.tr("A note added to %n claim(s).", "", number)),
            "link": (
                lambda ws: ws.bulk.link(int(said.value or 0), ids, said.stance, said.words),
                self.tr("Evidence linked to %n claim(s).", "", number),
            ),
        }
        return jobs[what]

    def _of_articles(self, what: str, ids: list[int], said: Answer) -> tuple[Job, str]:
        if what == "remove":
            return lambda ws: ws.bulk.remove_articles(ids), self.tr("%n article(s) removed.", "", len(ids))
        details = ArticleDetails(**{what: said.value})
        return lambda ws: ws.bulk.edit_articles(ids, details), self.tr("%n article(s) changed.", "", len(ids))

    def _of_evidence(self, what: str, ids: list[int], said: Answer) -> tuple[Job, str]:
        if what == "remove":
            told = self.tr("%n piece(s) of evidence removed.", "", len(ids))
            return lambda ws: ws.bulk.remove_evidence(ids, said.words), told
        told = self.tr("%n piece(s) of evidence changed.", "", len(ids))
        return lambda ws: ws.bulk.edit_evidence(ids, **{what: said.value}), told

    def _of_sources(self, what: str, ids: list[int], said: Answer) -> tuple[Job, str]:
        if what == "merge":
            return lambda ws: ws.bulk.merge_sources(int(said.value), ids), self.tr(
                "%n source(s) are one.", "", len(ids)
            )
        kind, reliability = (said.value if what == name else None for name in ("kind", "reliability"))
        job: Job = lambda ws: ws.bulk.edit_sources(ids, kind=kind, reliability=reliability)  # noqa: E731
        return job, self.tr("%n source(s) changed.", "", len(ids))

    def _hand_over(self, place: str, what: str, ids: list[int]) -> None:
        claims, articles = (tuple(ids) if place == name else () for name in ("claims", "articles"))
        if what == "report":
            self._window.commands.ask_report_of(articles, claims)
            return
        kinds = ";;".join(f"{name} (*.{ending})" for name, ending in _EXPORTS)
        path, kind = QFileDialog.getSaveFileName(self._window, self.tr("Export"), "claims.csv", kinds)
        if path:
            self.export(Path(path), kind.split(" ")[0] or _EXPORTS[0][0], articles, claims)

    def export(self, path: Path, form: str, articles: tuple[int, ...] = (), claims: tuple[int, ...] = ()) -> None:
        """Write the chosen claims or articles into a file."""
        said = self.tr("Written: %1").replace("%1", str(path))
        self._window.desk.work(
            self.tr("Exporting"),
            lambda ws, progress: ws.exchange.export(form, path, articles=articles, claims=claims, progress=progress),
            lambda _: self._window.messages.info(said),
        )

    # What the bars offer

    def _on_choices_wanted(self, page: DeskList, change: BulkChange) -> None:
        desk, ids = self._window.desk, page.selected()

        def show(found: list[tuple[str, str]]) -> None:
            page.bulk.offer(change, found)

        fixed = self._fixed(change.choices)
        if fixed is not None:
            show(fixed)
            return
        asks: dict[str, Job] = {
            "names": lambda ws: [(name, name) for name in ws.sources.names()],
            "flags": lambda ws: [(flag, flag) for flag, _ in ws.claims.counts("flag")],
            "evidence": lambda ws: [(piece.title, str(piece.id)) for piece in ws.evidence.list()],
            "outlets": lambda ws: _values(article.outlet for article in ws.articles.list()),
            "publishers": lambda ws: _values(piece.source for piece in ws.evidence.list()),
            "origins": lambda ws: _values(piece.origin for piece in ws.evidence.list()),
            "chosen": lambda ws: [(source.name, str(source.id)) for source in ws.sources.list() if source.id in ids],
        }
        desk.ask(self, asks[change.choices], show)

    def _fixed(self, choices: str) -> list[tuple[str, str]] | None:
        desk = self._window.desk
        offered: dict[str, list[tuple[str, str]]] = {
            "kinds": _terms(desk.kinds),
            "ratings": _terms(desk.ratings),
            "languages": [(language_name(code), code) for code in ("en", "ar")],
            "directions": [(self.tr("Left to right"), "ltr"), (self.tr("Right to left"), "rtl")],
            "credibilities": [(self.tr("not judged"), ""), *((digit, digit) for digit in "123456")],
            "source_kinds": [(source_kind(kind), kind) for kind in ("person", "organisation", "outlet")],
            "reliabilities": [(self.tr("not judged"), ""), *((letter, letter) for letter in "ABCDEF")],
        }
        return offered.get(choices)

    # Keys

    def _open_menu(self) -> None:
        page = self._shown()
        if page is not None and len(page.selected()) > 1:
            page.bulk.change_button.showMenu()
        else:
            self._window.desk.hinted.emit(self.tr("Choose two or more rows of a list first."))

    def _select_all(self) -> None:
        page = self._shown()
        if page is not None:
            page.shown_view.setFocus()
            page.shown_view.selectAll()

    def _shown(self) -> DeskList | None:
        pane = self._window.lists_pane
        return next((page for page in pane.desk_lists() if pane.is_shown(page.place)), None)


def _terms(scale: Scale | None) -> list[tuple[str, str]]:
    return [(term.name(language()), term.id) for term in scale.terms] if scale is not None else []


def _values(found: Any) -> list[tuple[str, str]]:
    return [(value, value) for value in sorted({value for value in found if value}, key=str.casefold)]
