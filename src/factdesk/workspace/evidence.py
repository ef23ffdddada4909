"""Evidence: taken in and kept with its hash, linked to claims by passage, removed only with a reason."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.evidence import Evidence
from factdesk.domain.language import guess_language
from factdesk.store import evidence as stored
from factdesk.store.evidence_models import EvidenceFileRow, EvidenceLinkRow, EvidenceRow
from factdesk.store.journal import now
from factdesk.workspace.alike import Alike, Sketches, alike, picture_hashes
from factdesk.workspace.linking import Linking

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.workspace.operation import Operation
    from factdesk.workspace.workspace import Workspace


class EvidenceArea(Linking):
    """Operations on evidence; those on its links to claims stand in :class:`Linking`."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._sketches: Sketches = {}

    def add_file(self, path: Path, *, title: str = "", source: str = "", origin: str = "") -> Evidence:
        """Keep a file as evidence, with its text where it has one.

        Raises:
            BadInput: the file is empty or cannot be read.
        """
        from factdesk.capture.readers import read_file

        return self.add_captured(read_file(path, text_required=False), title=title, source=source, origin=origin)

    def add_page(
        self,
        url: str,
        *,
        title: str = "",
        source: str = "",
        origin: str = "",
        as_is: bool = False,
        later: bool = False,
    ) -> Evidence:
        """Fetch a web page and keep it as evidence. The network is used for this page only.

        ``as_is`` keeps a login page, or one that bars the way, too; ``later`` lets one that fails wait for another try.

        Raises:
            CaptureFailed: the page cannot be had; the message says why.
        """
        return self._workspace.attempts.capture(
            url,
            "evidence",
            lambda got: self.add_captured(got, title=title, source=source, origin=origin, kind="page"),
            as_is=as_is,
            later=later,
        )

    def add_captured(
        self, captured: "Captured", *, title: str = "", source: str = "", origin: str = "", kind: str = "file"
    ) -> Evidence:
        """Keep what was captured from a file or a page as evidence.

        Args:
            captured: the kept bytes, text and facts.
            title: a name for it; its own title or file name when empty.
            source: who published it.
            origin: where it comes from in the end, so that repeats of one agency count once.
            kind: ``file`` or ``page``.
        """
        with self._workspace.operation("add evidence") as operation:
            kept = []
            for file in captured.files:
                content = file.data if file.data is not None else file.path
                assert content is not None
                kept.append((file, *operation.keep(content)))
            hashes = picture_hashes(captured)
            facts = {**captured.facts, "warnings": list(captured.warnings)} if captured.warnings else captured.facts
            row = operation.add(
                EvidenceRow(
                    title=title or captured.title or captured.name,
                    kind=kind,
                    source=source or captured.outlet,
                    origin=origin,
                    url=captured.url,
                    captured_at=str(captured.facts.get("captured_at", "")),
                    added_at=now(),
                    added_by=self._workspace.by,
                    sha256=kept[0][1],
                    text=captured.text,
                    length=len(captured.text),
                    language=captured.language or guess_language(captured.text),
                    capture=facts,
                )
            )
            number = row.id or 0
            for (file, sha256, size), picture_hash in zip(kept, hashes, strict=True):
                operation.add(
                    EvidenceFileRow(
                        evidence_id=number,
                        name=file.name,
                        sha256=sha256,
                        size=size,
                        media_type=file.media_type,
                        role=file.role,
                        picture_hash=picture_hash,
                    )
                )
        return self.get(number)

    def list(self) -> Sequence[Evidence]:
        """Return all evidence that was not removed, newest first."""
        with self._workspace.reading() as session:
            return stored.load(session)

    def get(self, evidence: int) -> Evidence:
        """Return one piece of evidence, removed or not.

        Raises:
            NotFound: no evidence has that number.
        """
        with self._workspace.reading() as session:
            return stored.get(session, evidence)

    def alike(self, evidence: int) -> Sequence[Alike]:
        """Return evidence like one: the same file, the same photo, much the same text; most alike first.

        Raises:
            NotFound: no evidence has that number.
        """
        return alike(self._workspace, evidence, self._sketches)

    def rows(self, ids: Sequence[int]) -> Sequence[Evidence]:
        """Return the evidence with those ids, in that order."""
        with self._workspace.reading() as session:
            return stored.load(session, ids)

    def text(self, evidence: int) -> str:
        """Return the text of a piece of evidence, empty if it has none.

        Raises:
            NotFound: no evidence has that number.
        """
        with self._workspace.reading() as session:
            return stored.text_of(session, evidence)

    def path_of(self, sha256: str) -> Path:
        """Return where a kept file is.

        Raises:
            NotFound: it is missing.
        """
        return self._workspace.files.existing(sha256)

    def edit(self, evidence: int, **values: str) -> Evidence:
        """Change title, source, origin, note, captured_at, archive_url or credibility of a piece of evidence.

        Raises:
            BadInput: another field is named.
            NotFound: no evidence has that number.
        """
        checked_values(values)
        with self._workspace.operation("edit evidence") as operation:
            row = operation.get(EvidenceRow, evidence, "evidence")
            for name, value in values.items():
                setattr(row, name, value)
        return self.get(evidence)

    def remove(self, evidence: int, reason: str) -> None:
        """Take a piece of evidence out of sight, with the reason; its files and its history stay.

        Raises:
            Refused: no reason is given.
            NotFound: no evidence has that number.
        """
        if not reason.strip():
            raise Refused("Removing evidence needs a reason: say why in a sentence.")
        with self._workspace.operation("remove evidence") as operation:
            take_out_of_sight(operation, evidence, reason)


def checked_values(values: dict[str, str]) -> None:
    """Refuse what cannot be said of evidence.

    Raises:
        BadInput: a field is none that can be changed, or its value does not fit.
    """
    allowed = {"title", "source", "origin", "note", "captured_at", "archive_url", "url", "language", "credibility"}
    if extra := set(values) - allowed:
        raise BadInput(f"Of evidence, {', '.join(sorted(extra))} cannot be changed.")
    if values.get("credibility", "") not in ("", *"123456"):
        raise BadInput("Credibility is a number from 1 (confirmed) to 6 (cannot be judged).")


def take_out_of_sight(operation: "Operation", evidence: int, reason: str) -> None:
    """Mark a piece of evidence as removed and drop its links, as part of an operation.

    Raises:
        NotFound: no evidence has that number.
    """
    operation.get(EvidenceRow, evidence, "evidence").removed_because = reason.strip()
    operation.remove(operation.rows(EvidenceLinkRow, "evidence_id", evidence))
