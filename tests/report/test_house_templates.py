import io
import struct
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from tests.report.reading import Reading, W, words
from tests.report.report_sample import DATE, english_article, english_claims, english_report, scales

from factdesk import assets
from factdesk.domain.errors import BadInput
from factdesk.report.model import Options, Report
from factdesk.report.word import write_word
from factdesk.report.word.make_house_example import make as make_example
from factdesk.report.word.make_template import make as make_template

_DOCUMENT = b"wordprocessingml.document.main+xml"


def logo() -> io.BytesIO:
    """Return a red PNG of 8 by 8 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\xd5\x00\x00" * 8 for _ in range(8))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


def newsroom(path: Path, *, cover: bool = False) -> Path:
    """Write a newsroom's template: foreign styles, ids in another language, a header with a logo, old text."""
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].add_run().add_picture(logo())
    section.header.paragraphs[0].add_run("The Daily Example")
    section.footer.paragraphs[0].text = "{{title}} – confidential"
    document.add_paragraph("Old text that must not travel").add_run().add_picture(logo())
    if cover:
        split = document.add_paragraph()
        for piece in ("On {{ti", "tle}}", ", by {{by}} {{unknown}}"):
            split.add_run(piece)
        document.add_paragraph("{{report}}")
        document.add_paragraph("Imprint at the end")
    for element in document.styles.element.iter():
        for name, value in element.attrib.items():
            if value == "Heading1":
                element.set(name, "berschrift1")
    document.save(str(path))
    return path


def test_a_house_template_gives_page_header_footer_and_styles(tmp_path: Path) -> None:
    report = english_report(options=Options(charts=False))
    made = write_word(report, tmp_path / "out.docx", template=newsroom(tmp_path / "house.docx"))
    reading = Reading.of(made.file)
    headers = [words(part) for name, part in reading.parts.items() if name.startswith("word/header")]
    footers = [words(part) for name, part in reading.parts.items() if name.startswith("word/footer")]
    assert "The Daily Example" in headers
    assert any(footer.startswith("Russia Escalates") and footer.endswith("confidential") for footer in footers)
    assert "Old text" not in words(reading.body)
    assert reading.paragraphs("berschrift1")
    assert reading.body.find(f"{W}sectPr/{W}pgSz").get(W + "w") == "12240"
    assert sum(name.startswith("word/media/") for name in reading.names) == 1
    assert not any("stylesWithEffects" in name for name in reading.names)


def test_missing_styles_are_named_and_added_in_the_house_font(tmp_path: Path) -> None:
    made = write_word(english_report(), tmp_path / "out.docx", template=newsroom(tmp_path / "house.docx"))
    (note,) = made.notes
    assert note.startswith("The template lacks 11 styles, for which FactDesk's own are used: Cover Field, Claim Status")
    assert "heading" not in note
    assert "footnote" not in note
    styles = Reading.of(made.file).parts["word/styles.xml"]
    ids = [style.get(W + "styleId") for style in styles.findall(W + "style")]
    assert len(set(ids)) == len(ids)
    quotation = next(s for s in styles.findall(W + "style") if s.get(W + "styleId") == "ClaimQuotation")
    assert quotation.find(f"{W}rPr/{W}rFonts") is None
    for style in styles.findall(W + "style"):
        for tag in ("basedOn", "next"):
            pointed = style.find(W + tag)
            assert pointed is None or pointed.get(W + "val") in ids


def test_a_cover_of_the_house_replaces_ours_and_is_filled_in(tmp_path: Path) -> None:
    template = newsroom(tmp_path / "house.docx", cover=True)
    reading = Reading.of(write_word(english_report(), tmp_path / "out.docx", template=template).file)
    blocks = [words(block) for block in reading.body]
    assert blocks[1] == f"On {english_article().article.title}, by Rima Haddad {{{{unknown}}}}"
    assert not reading.paragraphs("Subtitle")
    assert blocks[-2] == "Imprint at the end"


def test_a_dotx_is_taken_and_macros_are_refused(tmp_path: Path) -> None:
    house = newsroom(tmp_path / "house.docx")
    with zipfile.ZipFile(house) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, kind in (("house.dotx", b"wordprocessingml.template.main+xml"), ("house.docm", b"macroEnabled.main+xml")):
        with zipfile.ZipFile(tmp_path / name, "w") as new:
            for part, data in parts.items():
                new.writestr(part, data.replace(_DOCUMENT, kind) if part == "[Content_Types].xml" else data)
    assert write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "house.dotx").claims == 8
    with pytest.raises(BadInput, match="holds macros"):
        write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "house.docm")


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_what_is_no_word_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "house.docx").write_bytes(data)
    with pytest.raises(BadInput, match=r"house\.docx is not a Word document"):
        write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "house.docx")
    with pytest.raises(BadInput, match="cannot be read"):
        write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "nowhere.docx")


def test_a_locked_template_says_so_and_a_protected_one_gives_a_report_that_can_be_written_in(tmp_path: Path) -> None:
    (tmp_path / "locked.docx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000))
    with pytest.raises(BadInput, match="locked with a password"):
        write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "locked.docx")
    house = newsroom(tmp_path / "house.docx")
    document = Document(str(house))
    protection = OxmlElement("w:documentProtection")
    protection.set(qn("w:edit"), "readOnly")
    protection.set(qn("w:enforcement"), "1")
    document.settings.element.insert(0, protection)
    document.save(str(house))
    made = write_word(english_report(), tmp_path / "out.docx", template=house)
    assert Reading.of(made.file).parts["word/settings.xml"].find(W + "documentProtection") is None


def test_the_page_number_stands_in_every_section_of_a_template_without_edges(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("{{report}}")
    document.add_section()
    document.add_paragraph("Imprint")
    document.save(str(tmp_path / "house.docx"))
    made = write_word(english_report(), tmp_path / "out.docx", template=tmp_path / "house.docx")
    first, last = Document(str(made.file)).sections
    assert "Page" in first.footer.paragraphs[0].text
    assert last.footer.is_linked_to_previous


def test_a_report_written_on_an_earlier_report_starts_afresh(tmp_path: Path) -> None:
    first = write_word(english_report(), tmp_path / "first.docx")
    again = write_word(english_report(), tmp_path / "again.docx", template=first.file)
    assert again.notes == ()
    assert Reading.of(again.file).notes == Reading.of(first.file).notes


def test_128_claims_in_a_foreign_template(tmp_path: Path) -> None:
    source = english_article()
    models = english_claims(source.text)
    claims = [replace(models[n % 8], id=n + 1, number=n + 1) for n in range(128)]
    report = Report.on([source], claims, scales=scales(), date=DATE)
    made = write_word(report, tmp_path / "out.docx", template=newsroom(tmp_path / "house.docx"))
    reading = Reading.of(made.file)
    assert made.claims == 128
    assert {f"claim_{n}" for n in range(1, 129)} <= reading.bookmarks().keys()
    assert any(f.startswith('TOC \\o "1-1"') for f in reading.fields())


def test_the_shipped_template_and_example_are_what_their_makers_make(tmp_path: Path) -> None:
    for name, make in (("template.docx", make_template), ("house-example.docx", make_example)):
        make(tmp_path / name)
        assert (tmp_path / name).read_bytes() == assets.resource("report", name).read_bytes()


def test_the_example_explains_itself_and_gives_a_cover(tmp_path: Path) -> None:
    made = write_word(english_report(), tmp_path / "out.docx", template=assets.resource("report", "house-example.docx"))
    printed = [words(block) for block in Reading.of(made.file).body]
    assert printed[:3] == [
        "Example Fact Desk",
        english_article().article.title,
        "2 November 2023, 09:30 UTC · Rima Haddad",
    ]
    assert made.notes == ()
