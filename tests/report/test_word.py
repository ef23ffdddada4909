import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.report.arabic_sample import arabic_report
from tests.report.reading import R, Reading, W, words
from tests.report.report_sample import DATE, english_article, english_report, scales

from factdesk.domain.errors import BadInput
from factdesk.domain.figure_table import make_table
from factdesk.domain.figures import Figure
from factdesk.progress import Cancelled, Progress
from factdesk.report.html import page_of
from factdesk.report.model import Options, Report
from factdesk.report.word import Written, write_word


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="module")
def written(folder: Path) -> Written:
    return write_word(english_report(), folder / "english.docx")


@pytest.fixture(scope="module")
def reading(written: Written) -> Reading:
    return Reading.of(written.file)


@pytest.fixture(scope="module")
def arabic(folder: Path) -> Reading:
    return Reading.of(write_word(arabic_report(), folder / "arabic.docx").file)


@pytest.mark.parametrize("made", ["reading", "arabic"])
def test_every_link_and_field_leads_to_a_bookmark(made: str, request: pytest.FixtureRequest) -> None:
    reading: Reading = request.getfixturevalue(made)
    marks = reading.bookmarks()
    targets = [f.split()[1] for f in reading.fields() if f.startswith(("PAGEREF", "REF "))]
    assert targets
    assert {*reading.anchors(), *targets} <= marks.keys()
    ids = [mark.get(W + "id") for mark in marks.values()]
    assert len(set(ids)) == len(ids)
    assert len(list(reading.body.iter(W + "bookmarkStart"))) == len(marks)


def test_from_any_claim_a_reader_finds_the_passage_and_the_file(reading: Reading) -> None:
    report = english_report()
    for section in report.sections:
        blocks = reading.section_of_claim(section.number)
        printed = " ".join(words(block) for block in blocks)
        assert f"“{section.quote}”" in printed
        span = section.positions[0].span
        assert f"(characters {span.start}–{span.end})" in printed
        note_id = next(mark.get(W + "id") for block in blocks for mark in block.iter(W + "footnoteReference"))
        assert section.source is not None
        assert section.source.article.sha256 in reading.notes[note_id]
        assert f"{span.start}–{span.end}" in reading.notes[note_id]
        for passage in section.passages:
            assert passage.link.quote in printed
            assert passage.evidence.sha256 in printed
            row = next(iter(reading.bookmarks()[f"evidence_{passage.number}"].iterancestors(W + "tr")))
            assert passage.evidence.sha256 in words(row)
        anchors = [link.get(W + "anchor") for block in blocks for link in block.iter(W + "hyperlink")]
        assert f"mark_{section.number}_1" in anchors
        assert f"summary_{section.number}" in anchors


def test_the_annex_is_the_whole_text_with_its_marks(reading: Reading) -> None:
    text = english_article().text
    lines = [line for line in text.splitlines() if line.strip()]
    printed = [words(paragraph) for paragraph in reading.paragraphs("ArticleText")]
    bare = [re.sub(r"^\d+", "", re.sub(r"\d+\[|\]\d+", "", line)) for line in printed]
    assert bare == lines
    for section in english_report().sections:
        assert reading.bookmarked(f"mark_{section.number}_1") == f"{section.number}["
        assert f"{section.number}[{section.quote}]{section.number}" in "".join(printed)


def test_addresses_become_links_only_when_a_click_is_safe(folder: Path, reading: Reading) -> None:
    used = {link.get(R + "id") for link in reading.body.iter(W + "hyperlink") if link.get(R + "id")}
    assert used == reading.addresses().keys()
    assert "https://evidence.example/1?a=1&b=2" in reading.addresses().values()
    report = english_report()
    bad = tuple(replace(piece, url="javascript:alert(1)") for piece in report.evidence)
    sections = tuple(
        replace(
            section, passages=tuple(replace(p, evidence=replace(p.evidence, url="file:///etc/passwd")) for p in kept)
        )
        for section in report.sections
        for kept in [section.passages]
    )
    unsafe = Reading.of(write_word(replace(report, evidence=bad, sections=sections), folder / "bad.docx").file)
    assert not any(a.startswith(("javascript", "file")) for a in unsafe.addresses().values())
    assert "javascript:alert(1)" in words(unsafe.body)


def test_tables_repeat_their_headings_and_never_split_a_row(reading: Reading) -> None:
    tables = list(reading.body.iter(W + "tbl"))
    assert len(tables) > 10
    for table in tables:
        assert table.find(f"{W}tblPr/{W}tblDescription").get(W + "val")
        for row in table.iter(W + "tr"):
            assert row.find(f"{W}trPr/{W}cantSplit") is not None
        look = table.find(f"{W}tblPr/{W}tblLook")
        heads = [row for row in table.iter(W + "tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
        assert bool(heads) == (look.get(W + "firstRow") == "1")


def test_contents_captions_and_page_numbers_are_fields(reading: Reading) -> None:
    fields = reading.fields()
    assert any(f.startswith('TOC \\o "1-2"') for f in fields)
    numbers = [f for f in fields if f.startswith("SEQ Table")]
    assert len(numbers) == len([c for c in reading.paragraphs("Caption") if words(c).startswith("Table")])
    footer = next(part for name, part in reading.parts.items() if name.startswith("word/footer") and words(part))
    instructions = [f.get(W + "instr").strip() for f in footer.iter(W + "fldSimple")]
    assert instructions == ["PAGE", "NUMPAGES"]
    settings = [child.tag.removeprefix(W) for child in reading.parts["word/settings.xml"]]
    assert settings.index("updateFields") < settings.index("footnotePr") < settings.index("compat")


def test_the_contents_list_names_every_chapter_and_claim(reading: Reading) -> None:
    entries = [words(p) for style in ("Toc1", "Toc2") for p in reading.paragraphs(style)]
    for style in ("Heading1", "Heading2"):
        for heading in reading.paragraphs(style):
            assert any(words(heading) in entry for entry in entries)


def test_an_arabic_report_runs_from_right_to_left(arabic: Reading) -> None:
    for table in arabic.body.iter(W + "tbl"):
        assert table.find(f"{W}tblPr/{W}bidiVisual") is not None
    for style in ("Heading1", "Heading2", "Caption", "ClaimStatus"):
        paragraphs = arabic.paragraphs(style)
        assert paragraphs
        assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in paragraphs)
    for run in arabic.body.iter(W + "r"):
        letters = words(run)
        if re.search("[\u0621-\u064a]", letters):
            assert run.find(f"{W}rPr/{W}rtl") is not None, letters
            assert not re.search("[A-Za-z]", letters), letters
    assert any(words(run).endswith("Jabal al-Zawiya (") for run in arabic.body.iter(W + "r"))


def test_an_arabic_passage_in_an_english_report_keeps_its_direction(reading: Reading) -> None:
    paragraph = next(p for p in reading.body.iter(W + "p") if "قُتلت امرأة" in words(p))
    assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    latin = [run for run in paragraph.iter(W + "r") if "Jabal" in words(run)]
    assert latin[0].find(f"{W}rPr/{W}rtl") is None


def test_figures_ratings_history_and_custody_are_told(reading: Reading) -> None:
    printed = words(reading.body)
    for part in ("nearly 50 civilian lives", "45", "hedge “nearly”", "Only one source so far.", "none missing",
                 "two totals (9 and 18): do not add them", "B · Usually reliable", "page-1.html"):  # fmt: skip
        assert part in printed
    assert "Ask the Damascus stringer" not in printed


def test_internal_notes_and_the_annex_follow_the_options(folder: Path) -> None:
    options = Options(page="Letter", annex=False, notes=True, history=False)
    reading = Reading.of(write_word(english_report(options=options), folder / "letter.docx").file)
    assert "Ask the Damascus stringer" in words(reading.body)
    assert "Only one source so far." not in words(reading.body)
    assert not reading.paragraphs("ArticleText")
    assert reading.body.find(f"{W}sectPr/{W}pgSz").get(W + "w") == "12240"
    with pytest.raises(BadInput, match="choose A4 or Letter"):
        write_word(english_report(options=Options(page="A5")), folder / "a5.docx")


def test_differences_in_custody_are_named(arabic: Reading) -> None:
    assert "page-3.html" in words(arabic.body)
    assert "أظهر آخر تحقق وجود اختلافات" in words(arabic.body)


def test_the_same_data_and_date_give_the_same_bytes(folder: Path, written: Written) -> None:
    again = write_word(english_report(), folder / "again.docx")
    assert again.sha256 == written.sha256
    assert again.file.read_bytes() == written.file.read_bytes()
    with zipfile.ZipFile(again.file) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    assert write_word(english_report(date="2023-11-03"), folder / "later.docx").sha256 != written.sha256


def test_an_empty_report_is_a_report(folder: Path) -> None:
    made = write_word(Report.on([], [], scales=scales(), date=DATE), folder / "empty.docx")
    assert (made.claims, made.evidence) == (0, 0)
    assert "The kept files were not verified" in words(Reading.of(made.file).body)


def test_properties_carry_title_author_language_and_date(written: Written) -> None:
    from docx import Document

    properties = Document(str(written.file)).core_properties
    assert properties.title.startswith("Verification report: Russia Escalates")
    assert (properties.author, properties.language, properties.revision) == ("Rima Haddad", "en", 1)
    assert properties.created == properties.modified
    assert f"{properties.created:%Y-%m-%dT%H:%M:%SZ}" == DATE


def test_nothing_is_written_when_stopped_or_impossible(folder: Path) -> None:
    out = folder / "stopped.docx"
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_word(english_report(), out, progress=progress)
    with pytest.raises(BadInput, match="cannot be written"):
        write_word(english_report(), folder / "no such folder" / "x.docx")
    assert not out.exists()
    assert not list(folder.glob(".*"))


def test_figures_tell_how_they_stand_to_one_another(folder: Path) -> None:
    def figure(claim: int, voice: str, low: int, high: int, **more: object) -> Figure:
        return Figure(claim, 0, "killed", f"{low} dead", "civilians", low=low, high=high, claimant=voice, origin=voice,
                      **more)  # type: ignore[arg-type]  # fmt: skip

    rows = [figure(107, "L24", 45, 49), figure(104, "Rescuers", 60, 60), figure(999, "Not here", 1, 1)]
    reckoned = make_table(rows, article=1)
    reading = Reading.of(write_word(english_report(table=reckoned), folder / "figures.docx").file)
    (row,) = [row for row in reading.body.iter(W + "tr") if "45 dead" in words(row)]
    assert "contradicts 4" in words(row)
    assert [link.get(W + "anchor") for link in row.iter(W + "hyperlink")] == ["claim_7", "claim_4"]
    assert "Not here" not in words(reading.body)
    assert "1–60" in words(reading.body)
    assert "lowest to highest" in words(reading.body)


def test_a_very_long_address_is_printed_whole_once_and_leads_there_everywhere(tmp_path: Path) -> None:
    report = english_report()
    url = f"https://evidence.example/{'a' * 900}?q=1"
    source = replace(report.sources[0], article=replace(report.sources[0].article, url=url))
    sections = tuple(replace(section, source=source) for section in report.sections)
    report = replace(report, sources=(source,), sections=sections)
    reading = Reading.of(write_word(report, tmp_path / "out.docx").file)
    assert words(reading.body).count(url) == 1
    assert "aaa…aaa" in words(reading.body)
    assert page_of(report).count(f">{url}<") == 1
