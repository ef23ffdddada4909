"""The chain of custody: who did what with evidence, and trusted times over everything that is kept."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlmodel import col

from factdesk.domain.errors import Refused
from factdesk.progress import Progress
from factdesk.store.evidence_models import EvidenceFileRow, StampRow
from factdesk.store.journal import now
from factdesk.store.models import ArticleRow
from factdesk.workspace.area import Area
from factdesk.workspace.custody_log import MOVED, OPENED, CustodyEvent, events
from factdesk.workspace.pages import allowed

CALENDAR = "opentimestamps"
_HEAD = "history-head"
_PLACE = ".place"
"""The file in a workspace that names the folder it was opened in last."""


@dataclass(frozen=True, slots=True)
class TrustedTime:
    """A time stamp over all kept files: the moment (UTC), the authority, and how many files its manifest names.

    ``kind`` is rfc3161 or opentimestamps. ``serial`` of the latter is empty while the calendar has it in no block, then
    the height of the Bitcoin block; its ``at`` is the moment by this computer's clock.
    """

    id: int
    at: str
    authority: str
    serial: str
    files: int = 0
    kind: str = "rfc3161"


class Custody(Area):
    """Operations that keep the chain of custody."""

    def note_opened(self, evidence: int) -> None:
        """Write into the history that a piece of evidence was looked at; undo passes over it.

        Raises:
            NotFound: no evidence has that number.
        """
        title = self._workspace.evidence.get(evidence).title
        self._workspace.note(f"{OPENED} {evidence}: {title}")

    def note_place(self) -> None:
        """Write into the history that the workspace was moved, if it was opened in another folder last time.

        One that was restored from a backup does not know where it stood; where nothing is kept yet, nothing is noted.
        """
        here = str(self._workspace.folder)
        file = self._workspace.folder / _PLACE
        before = _read(file)
        if before != here:
            if self._workspace.history.last_change():
                self._workspace.note(f"{MOVED}: {before or '…'} → {here}")
            with suppress(OSError):  # a full disk must not keep anybody from looking
                file.write_text(here, encoding="utf-8")

    def of(self, evidence: int) -> Sequence[CustodyEvent]:
        """Return everything that happened to a piece of evidence, oldest first, removed or not.

        Raises:
            NotFound: no evidence has that number.
        """
        self._workspace.evidence.get(evidence)
        with self._workspace.reading() as session:
            return events(session, evidence)

    def manifest(self) -> bytes:
        """Return the list of all kept files (SHA-256 and name a line) with the head of the history as its last line."""
        with self._workspace.reading() as session:
            articles = select(col(ArticleRow.sha256), col(ArticleRow.file_name))
            files = select(col(EvidenceFileRow.sha256), col(EvidenceFileRow.name))
            named = {(sha256, name) for query in (articles, files) for sha256, name in session.execute(query)}
        newest = self._workspace.history.entries(1, rows=False)
        lines = [f"{sha256}  {name}" for sha256, name in sorted(named)]
        return "\n".join([*lines, f"{newest[0].hash if newest else ''}  {_HEAD}", ""]).encode()

    def stamp(self, progress: Progress | None = None) -> TrustedTime:
        """Have the authority of the settings stamp the manifest, and keep both; only a hash leaves this computer.

        Raises:
            Refused: nothing is kept yet.
            CaptureFailed: no authority is set, it does not answer, or its stamp does not hold.
        """
        from factdesk.capture.timestamps import fetch_stamp

        covers, manifest = self._to_stamp()
        got = fetch_stamp(manifest, settings=allowed(), progress=progress)
        return self._keep_stamp(covers, manifest, got.reply, at=got.at, authority=got.authority, serial=got.serial)

    def stamp_in_calendar(self, progress: Progress | None = None) -> TrustedTime:
        """Have the OpenTimestamps calendar of the settings take in the manifest, and keep the proof, still pending.

        Raises:
            Refused: nothing is kept yet.
            CaptureFailed: no calendar is set, or it does not answer.
        """
        from factdesk.capture.calendars import request_proof

        covers, manifest = self._to_stamp()
        settings = allowed()
        proof = request_proof(manifest, settings=settings, progress=progress)
        host = urlsplit(settings.stamp_calendar).hostname or ""
        return self._keep_stamp(covers, manifest, proof, at=now(), authority=host, kind=CALENDAR)

    def complete_stamps(self, progress: Progress | None = None) -> list[TrustedTime]:
        """Ask the calendar for the blocks its pending stamps are in by now; return those that are in one.

        Raises:
            CaptureFailed: the calendar does not answer.
        """
        from factdesk.capture.calendar_proof import check_proof
        from factdesk.capture.calendars import completed_proof

        files, done = self._workspace.files, []
        with self._workspace.reading() as session:
            waiting = select(StampRow).where(col(StampRow.kind) == CALENDAR, col(StampRow.serial) == "")
            rows = list(session.scalars(waiting))
        for row in rows:
            longer = completed_proof(
                files.existing(row.reply_sha256).read_bytes(), settings=allowed(), progress=progress
            )
            blocks = check_proof(files.existing(row.manifest_sha256).read_bytes(), longer).blocks if longer else ()
            if not longer or not blocks:
                continue
            with self._workspace.operation("complete time stamp") as operation:
                kept = operation.get(StampRow, row.id or 0, "time stamp")
                kept.reply_sha256, _ = operation.keep(longer)
                kept.serial = str(blocks[0][0])
            done.append(TrustedTime(row.id or 0, row.at, row.authority, str(blocks[0][0]), kind=CALENDAR))
        return done

    def stamps(self) -> list[TrustedTime]:
        """Return all trusted times, oldest first."""
        with self._workspace.reading() as session:
            rows = list(session.scalars(select(StampRow).order_by(col(StampRow.id))))
        return [TrustedTime(row.id or 0, row.at, row.authority, row.serial, kind=row.kind) for row in rows]

    def _keep_stamp(
        self, covers: int, manifest: bytes, reply: bytes, *, at: str, authority: str, serial: str = "",
        kind: str = "rfc3161",
    ) -> TrustedTime:  # fmt: skip
        with self._workspace.operation("stamp with a trusted time") as operation:
            kept, _ = operation.keep(manifest)
            answer, _ = operation.keep(reply)
            row = operation.add(
                StampRow(
                    change_id=covers, manifest_sha256=kept, reply_sha256=answer, at=at, authority=authority,
                    serial=serial, by=self._workspace.by, kind=kind,
                )
            )  # fmt: skip
        return TrustedTime(row.id or 0, row.at, row.authority, row.serial, manifest.count(b"\n") - 1, kind=row.kind)

    def _to_stamp(self) -> tuple[int, bytes]:
        """Return the newest operation and the manifest that covers it."""
        covers = self._workspace.history.last_change()
        if not covers:
            raise Refused("There is nothing to stamp yet: add an article or evidence first.")
        return covers, self.manifest()


def head_of(manifest: bytes) -> str:
    """Return the hash of the newest operation that a manifest covers."""
    last = manifest.decode().rstrip("\n").rpartition("\n")[2]
    return last.partition("  ")[0]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
