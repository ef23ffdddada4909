"""Translations stand below the words they translate, relations at their claims, and links say where they point."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.report.evidence_sample import evidence, links
from tests.report.reading import Reading, words
from tests.report.report_sample import DATE, english_article, english_claims, scales

from factdesk.domain.claim import Claim
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation
from factdesk.report.html import page_of
from factdesk.report.model import Report
from factdesk.report.word import write_word

AT = "2023-10-30T09:00:00Z"


def report() -> Report:
    source = english_article()
    claims = english_claims(source.text)
    link = replace(links()[0], span=Span(0, 9), quote="Our teams", page=3, region=(0.1, 0.2, 0.5, 0.25),
                   from_seconds=65, to_seconds=80)  # fmt: skip
    older = Claim(900, None, 0, "accepted", "strike_count", "Eight airstrikes were flown.")
    return Report.on(
        [source], claims, scales=scales(), date=DATE, evidence=evidence(), links=[link],
        translations=[
            Translation(1, 1, None, claims[1].spans[0], "ar", "نفّذ تسع غارات جوية", "literal", "Rana", AT),
            Translation(2, None, link.evidence, Span(0, 5), "fr", "Nos équipes", by="Rana", at=AT),
            Translation(3, 1, None, Span(0, 4), "ar", "روسيا", by="Rana", at=AT),
        ],
        relations=[ClaimRelation(1, claims[2].id, claims[1].id, "updates", "the later count"),
                   ClaimRelation(2, claims[1].id, 900, "repeats")],
        others={900: older},
    )  # fmt: skip


def told(form: str, folder: Path, language: str = "en") -> str:
    if form == "html":
        return page_of(report(), language=language)
    return words(Reading.of(write_word(report(), folder / "out.docx", language=language).file).body)


@pytest.mark.parametrize("form", ["word", "html"])
def test_translations_relations_and_places_are_told(tmp_path: Path, form: str) -> None:
    said = told(form, tmp_path)
    for expected in (
        "نفّذ تسع غارات جوية", "Translation into Arabic by Rana, 30 October 2023, 09:00 UTC",
        "Translator’s note: literal", "Nos équipes", "Translation into French by Rana", "is updated by",
        "the later count", "“Eight airstrikes were flown.” (not in this report)", "page 3",
        "the part from 10 % to 60 % across and from 20 % to 45 % down", "at 1:05–1:20 of the recording",
    ):  # fmt: skip
        assert expected in said, expected
    assert "روسيا" not in said


@pytest.mark.parametrize("form", ["word", "html"])
def test_in_arabic(tmp_path: Path, form: str) -> None:
    said = told(form, tmp_path, "ar")
    assert all(expected in said for expected in ("ترجمة إلى العربية", "يحدّثه", "من التسجيل"))


def test_each_relation_leads_to_the_other_claim(tmp_path: Path) -> None:
    reading = Reading.of(write_word(report(), tmp_path / "out.docx").file)
    sections = {section.number: section for section in report().sections}
    assert [one.what for one in sections[2].relations] == ["updates_by", "repeats"]
    assert [one.number for one in sections[3].relations] == [2]
    assert reading.anchors().count("claim_3") >= 2
