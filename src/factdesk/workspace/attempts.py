"""Captures that failed: kept with the reason until they are tried again and succeed, or somebody drops them.

They stand in the history but undo passes over them: a page that could not be had is no change of the desk's own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.errors import BadInput, CaptureFailed, NotFound
from factdesk.progress import Progress
from factdesk.store.evidence_models import CaptureAttemptRow
from factdesk.store.journal import now
from factdesk.workspace.area import Area
from factdesk.workspace.pages import fetch

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured

T = TypeVar("T")
EVIDENCE, ARTICLE = "evidence", "article"
WAITING, DONE, DROPPED = "waiting", "done", "dropped"


@dataclass(frozen=True, slots=True)
class CaptureAttempt:
    """A page that could not be kept. ``wanted`` is evidence or article, ``state`` waiting, done or dropped.

    ``problem`` is the line that was shown the last time, ``tries`` how often it was tried.
    """

    id: int
    url: str
    wanted: str
    problem: str
    tries: int
    state: str
    first_at: str
    last_at: str
    by: str


class Attempts(Area):
    """Operations on failed captures."""

    def note(self, url: str, problem: str, wanted: str = EVIDENCE) -> CaptureAttempt | None:
        """Keep that a page could not be had; one that waits already counts one more try.

        Nothing is kept of an address at which no page could ever be had; the answer is None then.

        Raises:
            BadInput: it was wanted as something else than evidence or article.
        """
        if wanted not in (EVIDENCE, ARTICLE):
            raise BadInput("A page is wanted as evidence or as article.")
        if not _is_address(url):
            return None
        with self._workspace.operation("keep failed capture", kind="note") as operation:
            had = [one for one in operation.rows(CaptureAttemptRow, "url", url) if one.wanted == wanted]
            row = next((one for one in had if one.state == WAITING), None)
            if row is None:
                row = CaptureAttemptRow(url=url, wanted=wanted, tries=0, first_at=now(), by=self._workspace.by)
                operation.session.add(row)
            row.tries, row.problem, row.last_at = row.tries + 1, problem, now()
            operation.session.flush()
        return _record(row)

    def waiting(self) -> Sequence[CaptureAttempt]:
        """Return the captures that wait to be tried again, oldest first."""
        query = select(CaptureAttemptRow).where(col(CaptureAttemptRow.state) == WAITING)
        with self._workspace.reading() as session:
            return [_record(row) for row in session.scalars(query.order_by(col(CaptureAttemptRow.id)))]

    def get(self, attempt: int) -> CaptureAttempt:
        """Return one failed capture.

        Raises:
            NotFound: none has that number.
        """
        with self._workspace.reading() as session:
            row = session.get(CaptureAttemptRow, attempt)
        if row is None:
            raise NotFound(f"There is no failed capture {attempt}: “factdesk captures list” lists those there are.")
        return _record(row)

    def drop(self, attempt: int) -> None:
        """Give a failed capture up; undo brings it back.

        Raises:
            NotFound: none has that number.
        """
        with self._workspace.operation("drop failed capture") as operation:
            operation.get(CaptureAttemptRow, attempt, "failed capture").state = DROPPED

    def done(self, url: str, wanted: str = EVIDENCE) -> None:
        """Say that a page was had after all; nothing happens if it did not wait."""
        with self._workspace.operation("capture succeeded", kind="note") as operation:
            for row in operation.rows(CaptureAttemptRow, "url", url):
                if (row.wanted, row.state) == (wanted, WAITING):
                    row.state, row.last_at = DONE, now()

    def capture(
        self,
        url: str,
        wanted: str,
        keep: "Callable[[Captured], T]",
        *,
        as_is: bool = False,
        later: bool = False,
        progress: Progress | None = None,
    ) -> T:
        """Fetch a page and keep it; with ``later``, one that cannot be had waits to be tried again.

        Raises:
            CaptureFailed: the page cannot be had.
            Cancelled: the person stopped it.
        """
        try:
            captured = fetch(url, progress, whole=wanted == EVIDENCE, as_is=as_is)
        except CaptureFailed as problem:
            if later:
                self.note(url, str(problem), wanted)
            raise
        kept = keep(captured)
        self.done(url, wanted)
        return kept

    def retry(self, attempt: int, *, as_is: bool = False, progress: Progress | None = None) -> tuple[str, int]:
        """Try a failed capture again; return what it became (evidence or article) and its number.

        Raises:
            CaptureFailed: it failed again and goes on waiting.
            NotFound: none has that number.
        """
        one = self.get(attempt)
        workspace = self._workspace

        def keep(captured: "Captured") -> int:
            if one.wanted == ARTICLE:
                return workspace.articles.add_captured(captured).article.id
            return workspace.evidence.add_captured(captured, kind="page").id

        return one.wanted, self.capture(one.url, one.wanted, keep, as_is=as_is, later=True, progress=progress)


def _is_address(url: str) -> bool:
    from factdesk.capture.addresses import checked_url

    try:
        checked_url(url)
    except CaptureFailed:
        return False
    return True


def _record(row: CaptureAttemptRow) -> CaptureAttempt:
    return CaptureAttempt(
        row.id or 0, row.url, row.wanted, row.problem, row.tries, row.state, row.first_at, row.last_at, row.by
    )
