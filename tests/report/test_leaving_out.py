from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.report.reading import Reading, W, words
from tests.report.report_sample import english_report
from tests.report.test_house_templates import logo

from factdesk.domain.source import Source
from factdesk.report.model import Options
from factdesk.report.snapshot import read_snapshot
from factdesk.report.veil import Veil
from factdesk.report.word import write_word

NAMES = ("Abdullah El Sharif", "عبد الله الشريف")
VOICES = {"Abdullah El Sharif": Source(2, "Abdullah El Sharif", names=NAMES)}
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("El Sharif saw; ABDULLAH el sharif spoke", "[1] saw; [1] spoke"),
        ("قال عبد الله الشريف والشريف", "قال [1] و[1]"),
        ("Abdullah's poem, Sharifian art", "[1]'s poem, Sharifian art"),
        ("Abdullah\nEl Sharif", "[1]"),
    ],
)
def test_every_spelling_and_part_of_a_name_goes(said: str, left: str) -> None:
    assert Veil(NAMES[:1], VOICES, "[{n}]").over(said) == left


def test_addresses_that_tell_a_name_are_known() -> None:
    veil = Veil(NAMES[:1], VOICES)
    assert veil.hides("https://x.example/abdullah-el-sharif.html")
    assert veil.hides("https://x.example/AbdullahElSharif")
    assert not veil.hides("https://x.example/idlib")
    assert not Veil().hides("https://x.example/anything")


@given(st.text())
def test_without_names_nothing_changes(said: str) -> None:
    assert Veil().over(said) == said


def test_an_anonymised_report_has_the_name_nowhere_in_the_file(tmp_path: Path) -> None:
    report = english_report(options=Options(anonymise=("Abdullah El Sharif",), notes=True))
    named = tuple(replace(piece, url="https://x.example/el-sharif/1") for piece in report.evidence)
    report = replace(report, title="On Abdullah El Sharif's video", evidence=named)
    reading = Reading.of(write_word(report, tmp_path / "out.docx").file)
    whole = " ".join(
        " ".join(part.itertext()) + str([dict(e.attrib) for e in part.iter()]) for part in reading.parts.values()
    )
    for part in ("Abdullah", "Sharif", "sharif"):
        assert part not in whole
    assert "[Person 1]" in words(reading.body)
    assert "[link withheld]" in words(reading.body)
    assert "Names of people were taken out" in words(reading.body)
    assert "[Person 1]" in reading.parts["docProps/core.xml"].findtext("{http://purl.org/dc/elements/1.1/}title")


def test_a_claim_that_begins_within_a_name_does_not_let_it_through(tmp_path: Path) -> None:
    report = english_report(options=Options(anonymise=("Abdullah El Sharif",)))
    section = report.sections[5]
    text = report.sources[0].text
    start = text.index("Sharif, an Egyptian poet")
    position = replace(section.positions[0], span=replace(section.positions[0].span, start=start, end=start + 24))
    altered = replace(section, positions=(position,), quote=text[start : start + 24])
    sections = (*report.sections[:5], altered, *report.sections[6:])
    reading = Reading.of(write_word(replace(report, sections=sections), tmp_path / "out.docx").file)
    assert "Sharif" not in words(reading.body)
    assert "6[[Person 1], an Egyptian poet]6" in words(reading.body)


def test_pictures_are_shown_once_with_words_for_those_who_cannot_see(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(logo().read())
    (tmp_path / "film.webp").write_bytes(b"RIFF0000WEBP")
    pictures = {201: tmp_path / "photo.png", 204: tmp_path / "film.webp"}
    made = write_word(english_report(pictures=pictures, options=Options(charts=False)), tmp_path / "out.docx")
    reading = Reading.of(made.file)
    (shown,) = reading.body.iter(PICTURE)
    assert shown.get("descr") == "Picture kept as evidence: Daily bulletin of 17 October 2023, Civil rescue service"
    assert reading.bookmarked("picture_1") == "Figure 2"
    assert made.notes == ("The picture E4 is damaged or of an unknown kind, and was left out.",)
    assert len(list(reading.body.iter(W + "drawing"))) == 1
    without = write_word(
        english_report(pictures=pictures, options=Options(pictures=False, charts=False)), tmp_path / "no.docx"
    )
    assert not list(Reading.of(without.file).body.iter(W + "drawing"))


def test_a_snapshot_of_an_anonymised_report_is_anonymous(tmp_path: Path) -> None:
    report = english_report(options=Options(anonymise=("Abdullah El Sharif",)))
    section = replace(report.sections[5], claim=replace(report.sections[5].claim, title="What El Sharif said"))
    made = write_word(replace(report, sections=(section,)), tmp_path / "out.docx")
    assert read_snapshot(made.file).claims[0].heading == "What [Person 1] said"
