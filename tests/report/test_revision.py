"""A report on a corrected text says which revision was checked."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from tests.report.report_sample import english_report

from factdesk.report.html import write_html
from factdesk.report.model import Report
from factdesk.report.word import write_word


def revised(number: int) -> Report:
    report = english_report()
    first = report.sources[0]
    corrected = replace(first, article=replace(first.article, revision=number))
    sections = tuple(replace(one, source=corrected) if one.source == first else one for one in report.sections)
    return replace(report, sources=(corrected, *report.sources[1:]), sections=sections)


def words(report: Report, out: Path) -> str:
    if out.suffix == ".html":
        write_html(report, out, language="en")
        return out.read_text(encoding="utf-8")
    write_word(report, out, language="en")
    body = Document(str(out)).element.body
    return " ".join("".join(part.itertext()) for part in body)


@pytest.mark.parametrize("name", ["report.docx", "report.html"])
def test_the_report_says_which_revision_was_checked(tmp_path: Path, name: str) -> None:
    assert "revision 3, a corrected text" in words(revised(3), tmp_path / name)
    assert "a corrected text" not in words(revised(1), tmp_path / name)
