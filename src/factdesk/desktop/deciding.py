"""What a person decides about claims: accept, refuse, change, cut, join, rate, link. Each is one short function."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from factdesk.desktop.desk import Desk, Job
from factdesk.desktop.messages import MessageBar
from factdesk.desktop.reading import Reading
from factdesk.desktop.views import edges
from factdesk.desktop.views.inspector import Inspector
from factdesk.desktop.views.reader_text import ReaderText
from factdesk.domain.claim import Claim, ClaimEdit
from factdesk.domain.errors import FactDeskError
from factdesk.domain.span import Span
from factdesk.settings import Settings


class Deciding(QObject):
    """The actions on claims of the article that is read."""

    def __init__(
        self, desk: Desk, reading: Reading, text: ReaderText, inspector: Inspector, settings: Settings
    ) -> None:
        super().__init__(desk)
        self._desk, self._reading, self._text, self._inspector = desk, reading, text, inspector
        self._settings = settings
        self.messages: MessageBar | None = None
        self._making, self._made = False, -1
        self._later: list[Callable[[], object]] = []
        reading.claim_chosen.connect(self._on_chosen)
        reading.closed.connect(self._on_not_made)
        inspector.edited.connect(self.edit)
        inspector.decided.connect(lambda claim, _: self._accept([claim]))
        inspector.rating.rated.connect(self.rate)
        inspector.evidence.unlink_asked.connect(self.unlink)
        inspector.evidence.stance_chosen.connect(self.set_stance)
        text.edge_dragged.connect(lambda claim, spans: self._set_spans(claim, spans, snap=True))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        on_text = {
            "accept": self.accept, "refuse": self.refuse, "skip": lambda: self._move(forward=True),
            "back": lambda: self._move(forward=False), "accept_kind": self.accept_kind,
            "accept_above": self.accept_above, "propose": self.propose, "new_claim": self.new_claim,
            "mark_junk": self.mark_junk, "copy": self._text.copy,
            "next_claim": lambda: self._step(1), "previous_claim": lambda: self._step(-1),
        }  # fmt: skip
        on_claim = {
            "edit_claim": self._inspector.begin_editing, "rate": self._inspector.begin_rating,
            "add_span": self.add_span, "drop_span": self.drop_span,
            "split_claim": self.split, "merge_claim": self.merge, "remove_claim": self.remove,
            "end_later": lambda: self._move_edge(edges.move_end, True, last=True),
            "end_earlier": lambda: self._move_edge(edges.move_end, False, last=True),
            "start_later": lambda: self._move_edge(edges.move_start, True, last=False),
            "start_earlier": lambda: self._move_edge(edges.move_start, False, last=False),
        }  # fmt: skip
        return {**on_text, **{name: partial(self.when_chosen, act) for name, act in on_claim.items()}}

    def when_chosen(self, act: Callable[[], object]) -> None:
        """Do something with the chosen claim: at once, or as soon as the claim under way is made and chosen."""
        if self._making:
            self._later.append(act)
        else:
            act()

    def accept(self) -> None:
        """Accept the proposal that waits, and go on to the next."""
        if (claim := self._reading.current_proposal) is not None:
            self._accept([claim.id])

    def refuse(self) -> None:
        """Refuse the proposal that waits, and go on to the next."""
        if (claim := self._reading.current_proposal) is not None:
            self._reading.decide([claim.id], "refused")
            self._text.bring_caret()
            self._desk.do(lambda ws: ws.proposals.refuse([claim.id]), self.tr("Proposal refused."))

    def accept_kind(self) -> None:
        """Accept every waiting proposal of the same kind."""
        claim = self._reading.current_proposal
        if claim is not None:
            waiting = self._reading.queue.waiting
            self._accept([c.id for c in self._reading.claims.values() if c.id in waiting and c.kind == claim.kind])

    def accept_above(self) -> None:
        """Accept every waiting proposal at or above the confidence in the settings."""
        least = self._settings.accept_above / 100
        waiting = self._reading.queue.waiting
        chosen = [c.id for c in self._reading.claims.values() if c.id in waiting and (c.confidence or 0) >= least]
        if chosen:
            self._accept(chosen)
        else:
            self._desk.hinted.emit(self.tr("No proposal reaches %1 %.").replace("%1", str(self._settings.accept_above)))

    def propose(self) -> None:
        """Look for claims in the article that is read."""
        article = self._reading.article
        if article is not None:
            number = article.id
            self._desk.work(
                self.tr("Looking for claims"), lambda ws, _: ws.proposals.propose(number), self._on_proposed
            )

    def new_claim(self) -> None:
        """Cut a claim out of the selected words."""
        article, span = self._reading.article, self._selection()
        if article is None or span is None:
            self._ask_for_selection()
            return
        self._make(lambda ws: ws.claims.add(article.id, [span]), self.tr("Claim added."))

    def add_span(self) -> None:
        """Add the selected words to the chosen claim as another stretch."""
        claim, span = self._reading.claim, self._selection()
        if claim is None or span is None:
            self._ask_for_selection()
            return
        self._set_spans(claim.id, (*claim.spans, span))

    def drop_span(self) -> None:
        """Take the stretch at the caret out of the chosen claim; the last one stays."""
        claim, at = self._reading.claim, self._text.caret()
        here = edges.stretch_at(claim.spans, at) if claim is not None else None
        if claim is None or here is None or len(claim.spans) == 1:
            self._desk.hinted.emit(self.tr("Put the caret into one of several stretches of the chosen claim."))
            return
        self._set_spans(claim.id, (*claim.spans[:here], *claim.spans[here + 1 :]))

    def split(self) -> None:
        """Cut the chosen claim in two at the caret."""
        claim, at = self._reading.claim, self._text.caret()
        if claim is None or not any(span.start < at < span.end for span in claim.spans):
            self._desk.hinted.emit(self.tr("Put the caret inside the chosen claim, where it is to be cut."))
            return
        self._desk.do(lambda ws: ws.claims.split(claim.id, at), self.tr("Claim split in two."))

    def merge(self) -> None:
        """Join the claims that the selection touches, or the chosen claim with the next one in reading order."""
        claim, picked = self._reading.claim, self._text.selected_span()
        order = [c for c in self._reading.claims.values() if c.state != "refused"]
        ids = [c.id for c in order if picked is not None and any(span.overlaps(picked) for span in c.spans)]
        if len(ids) < 2:
            if claim is None or claim not in order or order[-1] is claim:
                return
            ids = [claim.id, order[order.index(claim) + 1].id]
        self._make(lambda ws: ws.claims.merge(ids), self.tr("Claims merged."))

    def remove(self) -> None:
        """Remove the chosen claim."""
        claim = self._reading.claim
        if claim is not None:
            self._reading.step(1)
            self._desk.do(lambda ws: ws.claims.remove(claim.id), self.tr("Claim removed."))

    def mark_junk(self) -> None:
        """Grey out the selected words, or restore the greyed-out words at the caret."""
        article, span, caret = self._reading.article, self._selection(), self._text.caret()
        if article is None:
            return
        here = span or Span(caret, caret + 1)
        found = next((j for j in self._reading.junk if j.span.overlaps(here)), None)
        if found is not None:
            said = self.tr("Greyed out.") if not found.active else self.tr("Restored.")
            self._desk.do(lambda ws: ws.articles.set_junk(found.id, active=not found.active), said)
        elif span is not None:
            self._desk.do(lambda ws: ws.articles.mark_junk(article.id, span), self.tr("Greyed out."))
        else:
            self._ask_for_selection()

    def edit(self, claim: int, edit: ClaimEdit) -> None:
        """Change fields of a claim."""
        self._desk.do(lambda ws: ws.claims.edit(claim, edit), self.tr("Claim changed."), failed=self._put_back)

    def rate(self, claim: int, rating: str, reason: str) -> None:
        """Rate a claim."""
        self._desk.do(lambda ws: ws.claims.rate(claim, rating, reason), self.tr("Claim rated."))

    def unlink(self, link: int) -> None:
        """Remove a link to evidence."""
        self._desk.do(lambda ws: ws.evidence.unlink(link), self.tr("Link removed; the evidence stays."))

    def set_stance(self, link: int, stance: str) -> None:
        """Change the stance of a link."""
        self._desk.do(lambda ws: ws.evidence.edit_link(link, stance=stance), self.tr("Stance changed."))

    def _accept(self, claims: list[int]) -> None:
        here = [number for number in claims if number in self._reading.claims]
        self._reading.decide(here, "accepted")
        self._text.bring_caret()
        self._desk.do(lambda ws: ws.proposals.accept(claims), self.tr("%n proposal(s) accepted.", "", len(claims)))

    def _move(self, forward: bool) -> None:
        queue = self._reading.queue
        here = self._reading.chosen if self._reading.chosen in queue.ids else queue.at
        there = queue.next_after(here) if forward else queue.before(here)
        if there is not None:
            self._reading.choose(there)
            self._text.bring_caret()

    def _step(self, by: int) -> None:
        self._reading.step(by)
        self._text.bring_caret()

    def _move_edge(self, move: Callable[[str, Span, bool], Span], later: bool, *, last: bool) -> None:
        claim = self._reading.claim
        if claim is None or not claim.spans:
            return
        here = edges.stretch_at(claim.spans, self._text.caret())
        index = here if here is not None else len(claim.spans) - 1 if last else 0
        moved = move(self._reading.text, claim.spans[index], later)
        if moved != claim.spans[index]:
            self._set_spans(claim.id, edges.with_span(claim.spans, index, moved))

    def _set_spans(self, claim: int, spans: tuple[Span, ...], snap: bool = False) -> None:
        if snap:
            spans = tuple(edges.snap(self._reading.text, span) for span in spans)
        good = edges.joined(spans)
        self._reading.stretch(claim, good)
        edit = ClaimEdit(spans=good)
        self._desk.do(lambda ws: ws.claims.edit(claim, edit), self.tr("Bounds moved."), failed=self._put_back)

    def _selection(self) -> Span | None:
        span = self._text.selected_span()
        return edges.snap(self._reading.text, span) if span is not None else None

    def _ask_for_selection(self) -> None:
        self._desk.hinted.emit(self.tr("Select words in the text first."))

    def _make(self, job: Job, said: str) -> None:
        self._making = True
        self._desk.do(job, said, self._go_to, self._on_not_made)

    def _go_to(self, claim: Claim) -> None:
        cursor = self._text.textCursor()
        cursor.clearSelection()
        self._text.setTextCursor(cursor)
        self._made = claim.id
        self._reading.expect(claim.id)

    def _on_chosen(self) -> None:
        if self._making and self._reading.chosen == self._made:
            self._making, self._made = False, -1
            later, self._later = self._later, []
            for act in later:  # once every view shows the claim
                QTimer.singleShot(0, self, partial(self.when_chosen, act))

    def _on_not_made(self, problem: FactDeskError | None = None) -> None:
        self._making, self._made, self._later = False, -1, []
        if problem is not None and self.messages is not None:
            self.messages.error(str(problem))

    def _on_proposed(self, made: list[int]) -> None:
        self._desk.hinted.emit(self.tr("%n proposal(s): accept with A, edit with E, refuse with X.", "", len(made)))
        if made:
            self._reading.expect(made[0])

    def _put_back(self, problem: FactDeskError) -> None:
        if self.messages is not None:
            self.messages.error(str(problem))
        self._reading.reread()
