"""Proof that nothing was altered: every kept file hashed again, the history followed, every time stamp checked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, StampRow
from factdesk.store.history_check import breaks
from factdesk.store.models import ArticleRow, ClaimRow

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

Expected = dict[str, tuple[str, int]]
"""The hash of every file that must be there: how a person would call it, and its size in bytes (-1 if not known)."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What verifying found.

    ``altered`` and ``missing`` name files, ``history`` each break in it, ``stamps`` each time stamp that does not hold;
    all are empty when nothing is wrong. ``stale`` are the rated claims that rest on an altered or missing file.
    """

    files: int
    altered: tuple[str, ...]
    missing: tuple[str, ...]
    history: tuple[str, ...]
    stamps: tuple[str, ...] = ()
    stale: tuple[int, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.altered or self.missing or self.history or self.stamps)


def verify(workspace: "Workspace", progress: Progress) -> Verification:
    """Hash every kept file again and check the history and the time stamps; nothing is fetched.

    Raises:
        Cancelled: the person stopped it.
    """
    from factdesk.capture.verify import verify_files

    with workspace.reading() as session:
        expected = _expected(session)
    sizes = [(sha256, size) for sha256, (_, size) in expected.items()]
    found = verify_files(workspace.files.folder, sizes, progress)
    with workspace.reading() as session:
        history = breaks(session, progress)
        stale = _resting_on(session, {*found.altered, *found.missing})
    return Verification(
        found.files,
        tuple(expected[sha256][0] for sha256 in found.altered),
        tuple(expected[sha256][0] for sha256 in found.missing),
        tuple(history),
        tuple(_bad_stamps(workspace)),
        tuple(stale),
    )


def _expected(session: Session) -> Expected:
    expected: Expected = {}
    file = EvidenceFileRow
    files = select(file.sha256, file.evidence_id, file.name, file.size)  # type: ignore[call-overload]
    for sha256, number, name, size in session.execute(files):
        expected.setdefault(sha256, (f"evidence {number}: {name}", size))
    articles = select(col(ArticleRow.sha256), col(ArticleRow.id), col(ArticleRow.file_name))
    for sha256, number, name in session.execute(articles):
        expected.setdefault(sha256, (f"article {number}: {name}", -1))
    for stamp in session.scalars(select(StampRow)):
        expected.setdefault(stamp.manifest_sha256, (f"manifest of time stamp {stamp.id}", -1))
        expected.setdefault(stamp.reply_sha256, (f"time stamp {stamp.id}", -1))
    expected.pop("", None)
    return expected


def _resting_on(session: Session, files: set[str]) -> list[int]:
    """Return the rated claims that are linked to evidence with one of these files."""
    if not files:
        return []
    touched = select(EvidenceFileRow.evidence_id).where(col(EvidenceFileRow.sha256).in_(files))  # type: ignore[call-overload]
    linked = select(EvidenceLinkRow.claim_id).where(col(EvidenceLinkRow.evidence_id).in_(touched))  # type: ignore[call-overload]
    rated = select(col(ClaimRow.id)).where(col(ClaimRow.id).in_(linked), col(ClaimRow.assessment_id).is_not(None))
    return sorted(int(number) for number in session.scalars(rated) if number is not None)


def _bad_stamps(workspace: "Workspace") -> list[str]:
    """Check each time stamp against its manifest, and the manifest against the history it covers."""
    from factdesk.capture.timestamps import root_certificates, verify_stamp
    from factdesk.settings import load_settings
    from factdesk.workspace.custody import head_of

    with workspace.reading() as session:
        stamps = list(session.scalars(select(StampRow).order_by(col(StampRow.id))))
    if not stamps:
        return []
    roots = root_certificates(load_settings().stamp_roots)
    wrong = []
    for stamp in stamps:
        try:
            manifest = workspace.files.existing(stamp.manifest_sha256).read_bytes()
            verify_stamp(manifest, workspace.files.existing(stamp.reply_sha256).read_bytes(), roots=roots)
            if head_of(manifest) != _hash_of(workspace, stamp.change_id):
                raise BadInput("the history it covers is another one now")
        except (BadInput, OSError) as error:
            wrong.append(f"time stamp {stamp.id} of {stamp.at}: {error}")
    return wrong


def _hash_of(workspace: "Workspace", change: int) -> str:
    entries = workspace.history.entries(1, since=change - 1, rows=False, newest_first=False)
    return entries[0].hash if entries else ""
