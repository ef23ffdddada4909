"""Proof that nothing was altered: every kept file hashed again, the history followed, every time stamp checked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.domain.errors import BadInput, FactDeskError
from factdesk.progress import Progress
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, StampRow
from factdesk.store.history_check import Break, breaks
from factdesk.store.models import ArticleRow
from factdesk.workspace.rereading import Fault

if TYPE_CHECKING:
    from factdesk.capture.verify import FilesVerified
    from factdesk.workspace.workspace import Workspace

_PARTS: dict[str, type[EvidenceFileRow] | type[EvidenceLinkRow]] = {
    "evidence_file": EvidenceFileRow, "evidence_link": EvidenceLinkRow,
}  # fmt: skip
Expected = dict[str, tuple[str, int]]
"""The hash of every file that must be there: how a person would call it, and its size in bytes (-1 if not known)."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What verifying found.

    ``altered`` and ``missing`` name files, ``history`` each break in it, ``stamps`` each time stamp that does not hold;
    all are empty when nothing is wrong. ``stale`` are the rated claims that rest on what was altered or is missing;
    they are marked to be read again.
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
    """Hash every kept file again, check history and time stamps, and mark the ratings that rest on what is wrong.

    Nothing is fetched.

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
        faults = [*_files_at_fault(found, expected), *_rows_at_fault(session, history)]
    stale = workspace.rereading.mark(faults) if faults else []
    return Verification(
        found.files,
        tuple(expected[sha256][0] for sha256 in found.altered),
        tuple(expected[sha256][0] for sha256 in found.missing),
        tuple(one.line for one in history),
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


def _files_at_fault(found: "FilesVerified", expected: Expected) -> list[Fault]:
    said = ((found.altered, "altered"), (found.missing, "missing"))
    return [Fault(f"{expected[sha256][0]} is {what}", sha256) for files, what in said for sha256 in files]


def _rows_at_fault(session: Session, history: list[Break]) -> list[Fault]:
    """Return the pieces of evidence whose rows were altered: themselves, their files, or their links to claims."""
    faults = []
    for one in history:
        if one.table == "evidence":
            faults.append(Fault(one.line, evidence=one.row))
        elif one.table in _PARTS:
            row: Any = session.get(_PARTS[one.table], one.row)
            if row is not None:
                faults.append(Fault(one.line, evidence=row.evidence_id))
    return faults


def _bad_stamps(workspace: "Workspace") -> list[str]:
    """Check each time stamp against its manifest, and the manifest against the history it covers."""
    from factdesk.capture.calendar_proof import check_proof
    from factdesk.capture.timestamps import root_certificates, verify_stamp
    from factdesk.settings import load_settings
    from factdesk.workspace.custody import CALENDAR, head_of

    with workspace.reading() as session:
        stamps = list(session.scalars(select(StampRow).order_by(col(StampRow.id))))
    if not stamps:
        return []
    roots = root_certificates(load_settings().stamp_roots)
    wrong = []
    for stamp in stamps:
        try:
            manifest = workspace.files.existing(stamp.manifest_sha256).read_bytes()
            reply = workspace.files.existing(stamp.reply_sha256).read_bytes()
            if stamp.kind == CALENDAR:
                check_proof(manifest, reply)
            else:
                verify_stamp(manifest, reply, roots=roots)
            if head_of(manifest) != _hash_of(workspace, stamp.change_id):
                raise BadInput("the history it covers is another one now")
        except (FactDeskError, OSError) as error:
            wrong.append(f"time stamp {stamp.id} of {stamp.at}: {error}")
    return wrong


def _hash_of(workspace: "Workspace", change: int) -> str:
    entries = workspace.history.entries(1, since=change - 1, rows=False, newest_first=False)
    return entries[0].hash if entries else ""
