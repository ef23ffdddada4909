"""Verifying, ratings to be read again and failed captures as a part of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from factdesk.desktop import forms
from factdesk.desktop.part import Part
from factdesk.desktop.views import reader_pane
from factdesk.domain.change import Changes

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow
    from factdesk.desktop.views.reread_banner import RereadBanner
    from factdesk.desktop.views.upkeep_page import UpkeepPage
    from factdesk.workspace.attempts import CaptureAttempt
    from factdesk.workspace.rereading import StaleRating
    from factdesk.workspace.verification import Verification
    from factdesk.workspace.workspace import Workspace

PLACE = "upkeep"
_CONCERNS = frozenset(("stale_rating", "capture_attempt", "assessment", "claim"))


class Upkeep(Part):
    """The page is made when it is first wanted; the start page says when there is something on it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        window.lists_pane.add_page(PLACE, self._place)
        self._banner: RereadBanner | None = None
        self._buttons = {n: forms.child(window.pane.home, QPushButton, f"{n}_button") for n in ("reread", "retry")}
        for button in self._buttons.values():
            button.hide()
            button.clicked.connect(self.show)
        window.adding.waiting_asked.connect(self.show)
        window.desk.opened.connect(self._ask)
        window.desk.changed.connect(self._on_changed)
        window.reading.claim_chosen.connect(self._ask_claim)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"verify": self.verify, "show_upkeep": self.show}

    @cached_property
    def page(self) -> UpkeepPage:
        """The page in the list."""
        from factdesk.desktop.views.upkeep_page import UpkeepPage

        page = UpkeepPage()
        layout = self._place.layout()
        assert layout is not None
        layout.addWidget(page)
        page.verify_asked.connect(self.verify)
        page.claim_chosen.connect(self.open_claim)
        page.retry_asked.connect(self.retry)
        page.drop_asked.connect(self.drop)
        return page

    def show(self) -> None:
        """Show what is to be looked at again, beside the reader."""
        self.page.setVisible(True)
        self._window.lists_pane.go(PLACE)
        self._window.show_list(True)
        self._ask()

    def verify(self) -> None:
        """Hash every kept file again and check the history; what is wrong is named, a line each."""

        def done(found: Verification) -> None:
            self.page.show_verified(found)
            messages = self._window.messages
            if found.is_good:
                messages.info(self.tr("All %n file(s) and the history are as they were.", "", found.files))
            else:
                self.show()
                number = len(found.altered) + len(found.missing) + len(found.history) + len(found.stamps)
                messages.error(self.tr("%n thing(s) are not as they were: each is named in the list.", "", number))

        self._window.desk.work(self.tr("Verifying"), lambda ws, progress: ws.history.verify(progress), done)

    def open_claim(self, claim: int) -> None:
        """Open a claim in its article, whatever page is in the middle."""
        self._window.commands.show_claim_id(claim)
        self._window.pane.go(reader_pane.ARTICLE)

    def retry(self, attempt: CaptureAttempt) -> None:
        """Try a failed capture again, beside the window."""
        adding = self._window.adding
        (adding.add_evidence_page if attempt.wanted == "evidence" else adding.add_page)(attempt.url)

    def drop(self, attempt: int) -> None:
        """Give a failed capture up."""
        self._window.desk.do(lambda ws: ws.attempts.drop(attempt), self.tr("Dropped."))

    def _on_changed(self, changes: Changes) -> None:
        if _CONCERNS & set(changes.ids):
            self._ask()
            self._ask_claim()

    def _ask(self) -> None:
        self._window.desk.ask(self, _waiting, self._show_waiting, urgent=False)

    def _show_waiting(self, answer: tuple[list[Any], Sequence[CaptureAttempt]]) -> None:
        from factdesk.desktop.views.fault_words import fault_words
        from factdesk.desktop.views.upkeep_page import Reread

        stale, captures = answer
        whys: dict[int, list[str]] = {}
        for claim, one in stale:
            whys.setdefault(claim.id, []).append(fault_words(one.why))
        claims = {claim.id: claim for claim, _ in stale}
        rereads = [Reread(number, claims[number], " · ".join(why)) for number, why in whys.items()]
        self._buttons["reread"].setText("! " + self.tr("%n rating(s) to be read again", "", len(rereads)))
        self._buttons["retry"].setText("↻ " + self.tr("%n capture(s) to try again", "", len(captures)))
        self._buttons["reread"].setVisible(bool(rereads))
        self._buttons["retry"].setVisible(bool(captures))
        if rereads or captures or "page" in self.__dict__:
            self.page.show_rereads(rereads)
            self.page.show_captures(captures)

    def _ask_claim(self) -> None:
        claim = self._window.reading.claim
        if claim is None or claim.assessment is None:
            if self._banner is not None:
                self._banner.hide()
            return
        number = claim.id
        self._window.desk.ask(
            self, lambda ws: ws.rereading.waiting(number), lambda stale: self._show_stale(number, stale), urgent=False
        )

    def _show_stale(self, claim: int, stale: Sequence[StaleRating]) -> None:
        chosen = self._window.reading.claim
        if chosen is None or chosen.id != claim or not (stale or self._banner):
            return
        if self._banner is None:
            self._banner = self._make_banner()
        self._banner.show_stale(claim, stale)

    def _make_banner(self) -> RereadBanner:
        from factdesk.desktop.views.reread_banner import RereadBanner

        banner = RereadBanner()
        slot = forms.child(self._window.inspector, QWidget, "rating_slot").layout()
        assert isinstance(slot, QBoxLayout)
        slot.insertWidget(0, banner)
        slot.setSpacing(8)
        said = self.tr("The rating still holds; your name and the time are kept.")
        banner.holds_asked.connect(lambda claim: self._window.desk.do(lambda ws: ws.rereading.still_holds(claim), said))
        banner.again_asked.connect(self._window.inspector.begin_rating)
        return banner


def _waiting(workspace: Workspace) -> tuple[list[Any], Sequence[CaptureAttempt]]:
    stale = workspace.rereading.waiting()
    claims = {claim.id: claim for claim in workspace.claims.rows(list({one.claim for one in stale}))}
    return [(claims[one.claim], one) for one in stale if one.claim in claims], workspace.attempts.waiting()
