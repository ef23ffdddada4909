"""Whatever stands in a report: every link in it leads somewhere, no name is given twice, same data gives same bytes."""

from pathlib import Path

import pytest
from tests.report.arabic_sample import arabic_report
from tests.report.incident_sample import incident_report
from tests.report.reading import Reading, W
from tests.report.report_sample import english_report
from tests.report.test_beside import report as beside_report
from tests.report.test_drawings import PROPERTIES
from tests.report.test_house_templates import newsroom
from tests.report.test_html import Reader

from factdesk.report.html import page_of
from factdesk.report.model import Report
from factdesk.report.word import write_word

REPORTS = {
    "incident": incident_report(notes=True, names=True),
    "beside": beside_report(),
    "english": english_report(),
    "arabic": arabic_report(),
}


def many(number: int) -> Report:
    """Return the sample's claims over and over."""
    from dataclasses import replace

    report = english_report()
    sections = tuple(
        replace(
            report.sections[n % 8], number=n + 1, claim=replace(report.sections[n % 8].claim, id=n + 1, number=n + 1)
        )
        for n in range(number)
    )
    return replace(report, sections=sections)


def walk(reading: Reading) -> None:
    marks = [mark.get(W + "name") for mark in reading.body.iter(W + "bookmarkStart")]
    assert len(set(marks)) == len(marks)
    targets = {field.split()[1] for field in reading.fields() if field.split()[0] in ("REF", "PAGEREF")}
    assert {*reading.anchors(), *targets} <= set(marks)
    pictures = [one.get("id") for one in reading.body.iter(PROPERTIES)]
    assert len(set(pictures)) == len(pictures)
    ours = [one for one in reading.body.iter(PROPERTIES) if one.get("name").startswith("chart_")]
    assert all(one.get("descr") for one in ours)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", REPORTS)
def test_every_link_of_every_sort_of_report_leads_somewhere(tmp_path: Path, name: str, language: str) -> None:
    earlier = write_word(english_report(), tmp_path / "earlier.docx").file
    made = write_word(REPORTS[name], tmp_path / "out.docx", language=language, since=earlier)
    walk(Reading.of(made.file))
    again = write_word(REPORTS[name], tmp_path / "again.docx", language=language, since=earlier)
    assert again.sha256 == made.sha256
    page = Reader(page_of(REPORTS[name], language=language))
    assert len(set(page.ids)) == len(page.ids)
    assert set(page.inside) <= set(page.ids)


def test_128_claims_in_a_template_with_foreign_styles(tmp_path: Path) -> None:
    made = write_word(many(128), tmp_path / "out.docx", template=newsroom(tmp_path / "house.docx", cover=True))
    reading = Reading.of(made.file)
    walk(reading)
    assert {f"claim_{number}" for number in range(1, 129)} <= reading.bookmarks().keys()
    styles = {style.get(W + "styleId") for style in reading.parts["word/styles.xml"].iter(W + "style")}
    used = {one.get(W + "val") for one in reading.body.iter(W + "pStyle", W + "rStyle", W + "tblStyle")}
    assert used <= styles
