"""A report is set on paper without LibreOffice: every claim is there, the fonts are inside, sheets are counted."""

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from tests.report.arabic_sample import arabic_report
from tests.report.incident_sample import incident_report
from tests.report.report_sample import english_report

from factdesk.desktop.printing import pdf_of_page
from factdesk.domain.span import Span
from factdesk.progress import Cancelled, Progress
from factdesk.report.html.printed import printed
from factdesk.report.model import Options
from factdesk.workspace.workspace import Workspace


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


def test_one_can_move_about_in_it() -> None:
    report = english_report()
    reader = PdfReader(io.BytesIO(pdf_of_page(printed(report))))
    told = ["".join(sheet.extract_text().split()) for sheet in reader.pages]
    entries = list(outline(reader.outline))
    assert {"Summary", "Claims", "Sources", "Annex: the article"} <= {entry.title for entry in entries}
    for entry in entries[1:]:
        assert "".join(entry.title.split())[:12] in told[reader.get_destination_page_number(entry)]
    links = [note.get_object() for sheet in reader.pages for note in sheet.get("/Annots", ())]
    addresses = {str(link["/A"]["/URI"]) for link in links if "/A" in link}
    assert report.sources[0].article.url in addresses
    sheets_known = {sheet.indirect_reference for sheet in reader.pages}
    assert all(link.raw_get("/Dest")[0] in sheets_known for link in links if "/Dest" in link)
    assert sum("/Dest" in link for link in links) > 40
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Verification report")
    assert reader.root_object["/Lang"] == "en"


def outline(entries: list[Any]) -> Iterator[Any]:
    for entry in entries:
        yield from outline(entry) if isinstance(entry, list) else [entry]


def test_no_heading_of_a_long_report_stands_alone_at_the_foot_of_a_page() -> None:
    report = english_report()
    many = tuple(replace(report.sections[n % 8], number=n + 1) for n in range(48))
    reader = PdfReader(io.BytesIO(pdf_of_page(printed(replace(report, sections=many)))))
    claims = [entry for entry in outline(reader.outline) if re.match(r"\d+ · ", entry.title)]
    assert len(claims) == 48
    bottom = 22 / 25.4 * 72
    assert all(float(entry.top) > bottom + 100 for entry in claims)


def test_the_command_line_prints_without_a_window(tmp_path: Path) -> None:
    said = "The ministry said on Monday that nine people were killed in Idlib."
    with Workspace.open(tmp_path / "desk") as desk:
        article = desk.articles.add_text(f"{said}\n").article
        desk.claims.add(article.id, [Span(0, len(said))])
    # a process of its own, for here an application runs already
    command = [sys.executable, "-m", "factdesk", "-w", str(tmp_path / "desk"), "report", "--article", "1",
               "--no-office", "--out", str(tmp_path / "r.pdf")]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    assert "nine people were killed" in " ".join(sheets((tmp_path / "r.pdf").read_bytes()))
