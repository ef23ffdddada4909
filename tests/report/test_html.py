"""The HTML report stands alone, leads from every claim to its evidence and back, and runs right to left in Arabic."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.report.arabic_sample import arabic_report
from tests.report.report_sample import english_report

from factdesk.domain.errors import BadInput
from factdesk.report.html import page_of, write_html
from factdesk.report.model import Options

VOID = {"meta", "br", "img"}
REMOTE = {"src", "srcset", "data", "poster", "background", "action", "formaction"}


class Reader(HTMLParser):
    """Reads a page and holds on to what tests ask of it; elements that are not closed in order fail."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.inside: list[str] = []
        self.outside: list[str] = []
        self.fetched: list[str] = []
        self.names: set[str] = set()
        self.text = ""
        self._open: list[str] = []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        given = {key: value or "" for key, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            (self.inside if given["href"].startswith("#") else self.outside).append(given["href"].removeprefix("#"))
        self.fetched += [value for key, value in given.items() if key in REMOTE]
        assert not any(key.startswith("on") for key in given)
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.text += data


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_link_inside_leads_somewhere_and_nothing_is_fetched(language: str) -> None:
    page = page_of(english_report() if language == "en" else arabic_report())
    read = Reader(page)
    assert len(set(read.ids)) == len(read.ids)
    assert set(read.inside) <= set(read.ids)
    assert all(address.startswith(("http://", "https://")) for address in read.outside)
    assert all(source.startswith("data:") for source in read.fetched)
    assert not read.names & {"script", "link", "iframe", "object", "form"}
    assert "default-src 'none'" in page
    assert "url(" not in page
    assert "@import" not in page
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page


def test_every_claim_has_its_words_place_and_hash_and_a_way_back() -> None:
    report = english_report()
    read = Reader(page_of(report))
    text = re.sub(r"[\u200e\u200f]", "", read.text)
    for section in report.sections:
        assert section.quote in text
        assert {f"claim_{section.number}", f"summary_{section.number}", f"mark_{section.number}_1"} <= set(read.ids)
        assert f"characters {section.positions[0].span.start}–" in text
    for number, piece in enumerate(report.evidence, 1):
        assert f"evidence_{number}" in read.ids
        assert piece.sha256 in text
    for source in report.sources:
        assert source.article.sha256 in text


def test_words_of_others_cannot_become_part_of_the_page() -> None:
    report = english_report()
    bad = "<script>alert(1)</script>\"'&<img src=x onerror=y>"
    first = report.sections[0]
    claim = replace(first.claim, statement=bad, title=bad, url="javascript:alert(1)", note=bad)
    page = page_of(replace(report, title=bad, sections=(replace(first, claim=claim), *report.sections[1:])))
    read = Reader(page)
    assert "script" not in read.names
    assert bad in read.text
    assert not any("javascript" in address for address in read.outside)


def test_people_are_taken_out_of_the_page_too() -> None:
    report = replace(english_report(), options=Options(anonymise=("Abdullah El Sharif",)))
    page = page_of(report)
    assert "Sharif" not in page
    assert "[Person 1]" in page


def test_the_same_report_gives_the_same_page_and_an_odd_language_none(tmp_path: Path) -> None:
    report = english_report()
    first, second = (write_html(report, tmp_path / name) for name in ("a.html", "b.html"))
    assert (first.sha256, first.claims, first.evidence) == (second.sha256, 8, 5)
    assert first.file.read_text(encoding="utf-8") == page_of(report)
    with pytest.raises(BadInput, match="choose en or ar"):
        write_html(report, tmp_path / "c.html", language="xx")
    assert not (tmp_path / "c.html").exists()


def test_pictures_are_inside_the_page(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (20, 10), "red").save(tmp_path / "a.png")
    report = english_report()
    piece = next(passage.evidence for section in report.sections for passage in section.passages)
    read = Reader(page_of(replace(report, pictures={piece.id: tmp_path / "a.png"})))
    assert [source.partition(",")[0] for source in read.fetched] == ["data:image/png;base64"]
