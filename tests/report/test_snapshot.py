import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from tests.report.evidence_sample import evidence, links, rated
from tests.report.reading import Reading, words
from tests.report.report_sample import english_article, english_claims, english_report, scales

from factdesk.domain.errors import BadInput
from factdesk.report.html import write_html
from factdesk.report.model import Options, Report
from factdesk.report.snapshot import differences, read_snapshot, snapshot
from factdesk.report.word import write_word


def later_report() -> Report:
    """Return the sample a month on: a claim gone, one new, one rated anew, one with more evidence, one reworded."""
    source = english_article()
    claims = english_claims(source.text)
    claims[4] = replace(claims[4], assessment=rated(30, 105, "false", "The broadcast was found.", day="12-01"))
    claims[0] = replace(claims[0], statement="Reworded.")
    more = replace(links()[0], id=40, claim=106)
    return Report.on(
        [source], [*claims[:7], replace(claims[7], id=199)], scales=scales(), date="2023-12-02", evidence=evidence(),
        links=[*links(), more],
    )  # fmt: skip


def test_a_written_report_remembers_what_it_told(tmp_path: Path) -> None:
    made = write_word(english_report(), tmp_path / "first.docx")
    assert read_snapshot(made.file) == snapshot(english_report())
    Document(str(made.file)).save(str(tmp_path / "saved again.docx"))
    assert read_snapshot(tmp_path / "saved again.docx") == snapshot(english_report())


def test_a_later_report_tells_what_changed(tmp_path: Path) -> None:
    found = {(d.what, d.number): d for d in differences(snapshot(english_report()), later_report())}
    assert found.keys() == {("words", 1), ("rated", 5), ("evidence", 6), ("added", 8), ("removed", None)}
    assert (found["rated", 5].before, found["rated", 5].after) == ("unproven", "false")
    first = write_word(english_report(), tmp_path / "first.docx")
    later = Reading.of(write_word(later_report(), tmp_path / "later.docx", since=first.file).file)
    printed = words(later.body)
    for part in ("Compared with the report of 2 November 2023", "with 1 piece of evidence more", "rated anew",
                 "no longer in the report"):  # fmt: skip
        assert part in printed
    assert read_snapshot(tmp_path / "later.docx").date == "2023-12-02"


def test_nothing_changed_is_said(tmp_path: Path) -> None:
    first = write_word(english_report(), tmp_path / "first.docx")
    again = write_word(english_report(), tmp_path / "again.docx", since=first.file)
    assert "Nothing has changed." in words(Reading.of(again.file).body)


def test_other_files_are_refused(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "letter.docx"))
    with pytest.raises(BadInput, match="does not say what it told"):
        read_snapshot(tmp_path / "letter.docx")
    with pytest.raises(BadInput, match="is not a report of FactDesk"):
        read_snapshot(tmp_path / "nowhere.docx")


def test_custom_parts_of_a_house_template_stay(tmp_path: Path) -> None:
    first = write_word(english_report(), tmp_path / "first.docx")
    with zipfile.ZipFile(first.file) as old, zipfile.ZipFile(tmp_path / "house.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"urn:factdesk:report:1", b"urn:newsroom:archive"))
    made = write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "house.docx")
    with zipfile.ZipFile(made.file) as archive:
        assert b"urn:newsroom:archive" in archive.read("customXml/item1.xml")
    assert read_snapshot(made.file) == snapshot(english_report())
    again = write_word(later_report(), tmp_path / "again.docx", template=made.file)
    assert read_snapshot(again.file) == snapshot(later_report())


def test_a_page_remembers_what_it_told_and_tells_what_changed(tmp_path: Path) -> None:
    made = write_html(english_report(), tmp_path / "first.html")
    assert read_snapshot(made.file) == snapshot(english_report())
    told = write_html(later_report(), tmp_path / "second.html", since=made.file).file.read_text(encoding="utf-8")
    for said in ('<a href="#changes">', "Compared with the report of 2 November 2023", "rated anew", "new claim"):
        assert said in told
    (tmp_path / "page.html").write_text("<p>no report</p>", encoding="utf-8")
    with pytest.raises(BadInput, match="does not say what it told"):
        read_snapshot(tmp_path / "page.html")


def test_a_word_report_can_be_compared_with_a_page_and_nothing_gives_names_away(tmp_path: Path) -> None:
    report = english_report(options=Options(anonymise=("Abdullah El Sharif",)))
    made = write_html(report, tmp_path / "first.html")
    assert "Sharif" not in made.file.read_text(encoding="utf-8")
    told = words(Reading.of(write_word(report, tmp_path / "second.docx", since=made.file).file).body)
    assert "Nothing has changed." in told
