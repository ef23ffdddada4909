"""Looking at kept evidence as it was, and at its copies in public archives."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import BadInput, Refused
from factdesk.domain.evidence import EvidenceFile
from factdesk.progress import Progress
from factdesk.workspace.area import Area
from factdesk.workspace.pages import allowed

if TYPE_CHECKING:
    from factdesk.capture.archives import ArchivedCopy

_RECORDINGS = ("video/", "audio/")
_PAGES = ("application/warc", "text/html", "multipart/related")


class Viewing(Area):
    """Operations that show evidence; nothing is fetched by looking."""

    def page(self, evidence: int) -> str:
        """Return a kept web page as HTML that runs nothing and fetches nothing.

        Raises:
            BadInput: the evidence is no page, or cannot be shown.
            NotFound: it is not there, or its file is missing.
        """
        from factdesk.capture.shown import shown_page

        files = self._workspace.evidence.get(evidence).files
        for media_type in _PAGES:
            kept = next((file for file in files if file.media_type == media_type), None)
            if kept is not None:
                return shown_page(self._read(kept), media_type)
        raise BadInput(f"Evidence {evidence} is no web page: open its file instead.")

    def pdf_page(self, evidence: int, page: int, width: int = 1200) -> bytes:
        """Return a page of a kept PDF as a PNG; pages are counted from 1, ``width`` is in pixels.

        Raises:
            BadInput: the evidence is no PDF, or has no such page.
            NotFound: it is not there, or its file is missing.
        """
        from factdesk.capture.page_picture import draw_pdf_page

        return draw_pdf_page(self._read(self._original(evidence, "application/pdf")), page, width=width)

    def picture(self, evidence: int) -> bytes:
        """Return the bytes of a kept picture.

        Raises:
            BadInput: the evidence is no picture.
            NotFound: it is not there, or its file is missing.
        """
        return self._read(self._original(evidence, "image/"))

    def copy_recording(self, evidence: int, folder: Path) -> Path:
        """Put a copy of a kept recording into a folder under the name it came with, for a player, and return its path.

        Raises:
            BadInput: the evidence is no recording.
            NotFound: it is not there, or its file is missing.
        """
        from factdesk.capture.readers.kinds import safe_name

        file = next((kept for kind in _RECORDINGS if (kept := self._first(evidence, kind)) is not None), None)
        if file is None:
            raise BadInput(f"Evidence {evidence} is no recording.")
        copy = folder / f"{evidence}-{safe_name(file.name)}"
        if not copy.exists():
            shutil.copyfile(self._workspace.evidence.path_of(file.sha256), copy)
        return copy

    def archived(self, evidence: int, *, save: bool = False, progress: Progress | None = None) -> "ArchivedCopy | None":
        """Look for a copy of a captured page in the public archive, or have it make one; keep the copy's address.

        The archive learns that somebody looks at the page, so this is only done when asked for.

        Raises:
            Refused: the evidence has no web address.
            CaptureFailed: the archive does not answer.
        """
        from factdesk.capture.archives import find_copy, save_copy

        url = self._workspace.evidence.get(evidence).url
        if not url:
            raise Refused(f"Evidence {evidence} has no web address to look for.")
        ask = save_copy if save else find_copy
        copy = ask(url, settings=allowed(), progress=progress)
        if copy is not None:
            self._workspace.evidence.edit(evidence, archive_url=copy.url)
        return copy

    def _original(self, evidence: int, media_type: str) -> EvidenceFile:
        file = self._first(evidence, media_type)
        if file is None:
            raise BadInput(f"Evidence {evidence} has no {media_type.strip('/')} file.")
        return file

    def _first(self, evidence: int, media_type: str) -> EvidenceFile | None:
        files = self._workspace.evidence.get(evidence).files
        return next((file for file in files if file.media_type.startswith(media_type)), None)

    def _read(self, file: EvidenceFile) -> bytes:
        return self._workspace.evidence.path_of(file.sha256).read_bytes()
