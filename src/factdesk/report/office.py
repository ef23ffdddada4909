"""LibreOffice, where it is installed: turns a Word file into PDF and tells the page of each bookmark.

It runs with a profile of its own, so that an open LibreOffice window is not disturbed.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factdesk.domain.errors import BadInput
from factdesk.progress import Progress
from factdesk.report.files import put

_SECONDS = 180
_OPTIONS = json.dumps({
    name: {"type": "boolean", "value": "true"}
    for name in ("UseTaggedPDF", "ExportBookmarks", "ExportBookmarksToPDFDestination")
})  # fmt: skip
_STEP = 0.1
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)


def office() -> str | None:
    """Return the program's path, None where LibreOffice is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def to_pdf(document: Path, out: Path, progress: Progress | None = None) -> str:
    """Turn a Word file into a tagged PDF and return the PDF's SHA-256.

    Raises:
        BadInput: LibreOffice is not installed, or does not take the file.
        Cancelled: the person stopped it; nothing was written.
    """
    return put(pdf_of(document, progress), out)


def pdf_of(document: Path, progress: Progress | None = None) -> bytes:
    """Return a Word file as the bytes of a tagged PDF; errors as for :func:`to_pdf`."""
    program = office()
    if program is None:
        raise BadInput("LibreOffice is not installed: install it, or open the report in Word and save it as PDF.")
    progress = progress or Progress()
    with tempfile.TemporaryDirectory(prefix="factdesk-office-", ignore_cleanup_errors=True) as folder:
        command = [
            program, f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}", "--headless", "--norestore",
            "--convert-to", f"pdf:writer_pdf_Export:{_OPTIONS}",
            "--outdir", folder, str(document.resolve()),
        ]  # fmt: skip
        _run(command, progress)
        made = Path(folder) / f"{document.stem}.pdf"
        if not made.is_file():
            raise BadInput(f"LibreOffice could not turn {document.name} into PDF; open it there to see why.")
        return made.read_bytes()


def bookmark_pages(pdf: bytes) -> dict[str, int]:
    """Return the page, from 1, of each bookmark of the Word file that LibreOffice made a PDF of."""
    import io

    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(pdf))
    found = {}
    for name, destination in reader.named_destinations.items():
        number = reader.get_destination_page_number(destination)
        if number is not None:
            # LibreOffice writes the low line as its code; our bookmarks have no capitals that it could be mixed up with
            found[str(name).removeprefix("/").replace("5F", "_")] = number + 1
    return found


def _run(command: list[str], progress: Progress) -> None:
    quiet = subprocess.DEVNULL
    ends = time.monotonic() + _SECONDS
    flags = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW
    with subprocess.Popen(
        command, stdin=quiet, stdout=quiet, stderr=quiet, env=_environment(), creationflags=flags
    ) as process:
        try:
            while process.poll() is None:
                progress.step(0, 0, "LibreOffice")
                if time.monotonic() > ends:
                    raise BadInput("LibreOffice takes too long; close it if it hangs, and try again.")
                time.sleep(_STEP)
        finally:
            if process.poll() is None:
                process.kill()


def _environment() -> dict[str, str]:
    """Return our environment without what Qt put there for our own windows."""
    return {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
