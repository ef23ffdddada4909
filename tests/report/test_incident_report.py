"""A report on an incident tells casualties by group, the grade and its meaning, the parties; victims only if asked."""

from pathlib import Path

import pytest
from tests.report.incident_sample import incident_report
from tests.report.reading import Reading, words

from factdesk.report.html import page_of
from factdesk.report.model import Report
from factdesk.report.word import write_word


def told(report: Report, folder: Path, form: str, language: str = "en") -> str:
    if form == "html":
        return page_of(report, language=language)
    return words(Reading.of(write_word(report, folder / "out.docx", language=language).file).body)


@pytest.mark.parametrize("form", ["word", "html"])
def test_it_tells_what_happened_who_was_harmed_and_who_is_held_to_have_done_it(tmp_path: Path, form: str) -> None:
    said = told(incident_report(), tmp_path, form)
    for expected in (
        "Houses were hit at night.", "16 October 2023 – 17 October 2023, night", "airstrike", "within about 6 km",
        "12–18", "Women", "Two monitors list the same names.", "Two or more credible, independent reports agree",
        "The recorded evidence suggested: Contested.", "Russian air force", "denies, 18 October 2023",
        "has said nothing", "It concerns the incident",
    ):  # fmt: skip
        assert expected in said, expected
    assert "Amina" not in said
    assert "Ask the ministry" not in said
    assert "Only for the desk" not in said


@pytest.mark.parametrize("form", ["word", "html"])
def test_names_and_notes_stand_there_only_when_asked_for(tmp_path: Path, form: str) -> None:
    said = told(incident_report(notes=True, names=True), tmp_path, form)
    assert all(expected in said for expected in ("Amina Khalil / أمينة خليل", "Ask the ministry", "Only for the desk"))


@pytest.mark.parametrize("form", ["word", "html"])
def test_in_arabic(tmp_path: Path, form: str) -> None:
    said = told(incident_report(), tmp_path, form, "ar")
    assert all(expected in said for expected in ("تقدير الضحايا", "أطراف النزاع", "غارة جوية", "مرجّح"))
