"""A report is set on paper without LibreOffice: every claim is there, the fonts are inside, sheets are counted."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from tests.report.arabic_sample import arabic_report
from tests.report.incident_sample import incident_report
from tests.report.report_sample import english_report

from factdesk.desktop.printing import pdf_of_page
from factdesk.progress import Cancelled, Progress
from factdesk.report.html.printed import printed
from factdesk.report.model import Options


def sheets(data: bytes) -> list[str]:
    return [" ".join(sheet.extract_text().split()) for sheet in PdfReader(io.BytesIO(data)).pages]


@pytest.fixture(autouse=True)
def _running(qapp: QGuiApplication) -> None:
    """Let an application run, as in the window."""


def test_every_claim_stands_on_paper_and_sheets_are_counted() -> None:
    report = english_report()
    told = sheets(pdf_of_page(printed(report)))
    everything = " ".join(told)
    for section in report.sections:
        assert f"{section.number} · {section.heading[:20]}" in everything
    for number, sheet in enumerate(told[1:], 2):
        assert f"Page {number} of {len(told)}" in sheet
    assert all(len(sheet.split()) > 15 for sheet in told)


def test_fonts_are_inside() -> None:
    reader = PdfReader(io.BytesIO(pdf_of_page(printed(arabic_report(), language="ar"))))
    fonts = [font.get_object() for sheet in reader.pages for font in sheet["/Resources"]["/Font"].values()]
    inside = [one["/DescendantFonts"][0].get_object() for one in fonts if "/DescendantFonts" in one]
    described = [one["/FontDescriptor"] for one in inside]
    assert described
    assert all(any(key.startswith("/FontFile") for key in one) for one in described)


def test_an_incident_with_its_charts_and_letter_paper() -> None:
    report = incident_report(page="Letter")
    reader = PdfReader(io.BytesIO(pdf_of_page(printed(report))))
    assert [round(side) for side in reader.pages[0].mediabox[2:]] == [612, 792]
    assert sum(len(sheet.images) for sheet in reader.pages) >= 5


def test_words_are_plain_for_the_setter() -> None:
    page = printed(arabic_report(), language="ar")
    assert page.rtl
    assert all(f"<{name}" not in page.html for name in ("bdi", "svg", "section", "q>", "caption>"))
    assert "\u2066https://shamal.example/2023/10/article\u2069" in page.html
    veiled = printed(replace(english_report(), options=Options(anonymise=("Abdullah El Sharif",))))
    assert "Sharif" not in veiled.html


def test_it_can_be_stopped() -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf_of_page(printed(english_report()), Progress(stop))


def test_the_command_line_prints_without_a_window(tmp_path: Path) -> None:
    import subprocess
    import sys

    command = [sys.executable, "-m", "factdesk", "-w", str(tmp_path / "desk")]
    (tmp_path / "a.txt").write_text("The ministry said on Monday that nine people were killed in Idlib.\n")
    for more in (["add", str(tmp_path / "a.txt")], ["propose", "1"],
                 ["report", "--article", "1", "--no-office", "--out", str(tmp_path / "r.pdf")]):  # fmt: skip
        subprocess.run([*command, *more], check=True, capture_output=True)
    assert "nine people were killed" in " ".join(sheets((tmp_path / "r.pdf").read_bytes()))
