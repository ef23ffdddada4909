"""Every kind of file the desk takes in, made here for real, and everything that is wrong with files."""

import os
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from factdesk.capture.page_picture import draw_pdf_page
from factdesk.capture.readers import MAX_READ, read_bytes, read_file
from factdesk.capture.readers.kinds import safe_name
from factdesk.domain.article import MAX_LENGTH
from factdesk.domain.errors import BadInput, FactDeskError, NotText, TooLarge

ENGLISH = "The clinic’s head said nine people — three of them children — were killed in Tal Amra."
ARABIC = "قال الدفاع المدني إن تسعة مدنيين قتلوا في قصف استهدف سوقاً شعبية في تل عمرة صباح الثلاثاء."
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)


def word_package(document: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", RELATIONS)
        package.writestr("word/document.xml", document)
    return out.getvalue()


def word_file() -> bytes:
    import docx

    document = docx.Document()
    document.core_properties.title = "Market strike"
    document.core_properties.author = "Rana Writer"
    document.add_heading("Market strike", 1)
    document.add_paragraph(ENGLISH)
    document.add_paragraph(ARABIC)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "killed", "9"
    document.add_paragraph("The end.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def open_document() -> bytes:
    from odf import dc
    from odf.opendocument import OpenDocumentText
    from odf.table import Table, TableCell, TableRow
    from odf.text import H, P, S

    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="Market strike"))
    document.text.addElement(H(outlinelevel=1, text="Market strike"))
    paragraph = P(text="Nine")
    paragraph.addElement(S(c=2))
    paragraph.addText("killed")
    document.text.addElement(paragraph)
    document.text.addElement(P(text=ARABIC))
    table, row = Table(), TableRow()
    for words in ("killed", "9"):
        cell = TableCell()
        cell.addElement(P(text=words))
        row.addElement(cell)
    table.addElement(row)
    document.text.addElement(table)
    out = BytesIO()
    document.write(out)
    return out.getvalue()


def pdf_file(*lines: str, unicode_map: str = "") -> bytes:
    """Return a PDF of one page for each line, written by hand: ASCII, or ``<hex>`` codes with a map to Unicode."""
    pages = len(lines)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{' '.join(f'{4 + 2 * n} 0 R' for n in range(pages))}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica" + (f" /ToUnicode {4 + 2 * pages} 0 R >>").encode(),
    ]
    for at, line in enumerate(lines):
        stream = f"BT /F1 12 Tf 72 720 Td {line if line.startswith('<') else f'({line})'} Tj ET".encode()
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * at} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    objects.append(f"<< /Length {len(unicode_map)} >>\nstream\n{unicode_map}\nendstream".encode())
    objects.append(b"<< /Title (Market strike) /Author (Rana Writer) >>")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    trailer = (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    )
    return out + (end + trailer).encode()


def mail_file() -> bytes:
    head = (
        b"From: =?utf-8?B?2LPZhNmF2Yk=?= <salma@example.org>\nTo: desk@example.org\nSubject: The market\n"
        b"Date: Tue, 3 Oct 2023 23:30:00 +0300\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n"
        b"Content-Type: text/plain; charset=windows-1256\nContent-Transfer-Encoding: 8bit\n\n"
    )
    tail = (
        b'\n--B\nContent-Type: image/png\nContent-Disposition: attachment; filename="../../etc/photo.png"\n'
        b"Content-Transfer-Encoding: base64\n\naGVsbG8=\n--B--\n"
    )
    return head + ARABIC.encode("cp1256") + tail


def test_plain_text_is_kept_exactly_but_for_line_ends() -> None:
    taken = read_bytes(b"\xef\xbb\xbf one \r\n\r\ntwo\rthree\t\xc2\xa0 ", "note.txt")
    assert taken.text == " one \n\ntwo\nthree\t\u00a0 "
    assert taken.files[0].read().startswith(b"\xef\xbb\xbf one")
    assert (taken.media_type, taken.facts["encoding"], taken.warnings) == ("text/plain", "utf-8", ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("words", [ENGLISH, ARABIC])
def test_unicode_encodings_need_no_guess(encoding: str, words: str) -> None:
    taken = read_bytes(words.encode(encoding), "note.txt")
    assert taken.text == words
    assert not taken.warnings


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1256", ARABIC),
        ("iso8859_6", ARABIC),
        ("cp1252", ENGLISH),
        ("cp1252", "Le porte-parole a déclaré que neuf personnes, réfugiées à l'école, ont été tuées."),
        ("cp1251", "Представитель сказал, что девять человек погибли в результате удара по рынку."),
    ],
)
def test_older_encodings_are_guessed_and_said(encoding: str, words: str) -> None:
    taken = read_bytes(words.encode(encoding), "note.txt")
    assert taken.text == words
    assert "guessed" in taken.warnings[0]


def test_a_few_damaged_characters_do_not_spoil_a_text() -> None:
    data = (ARABIC * 2).encode()
    taken = read_bytes(data[:40] + b"\xff" + data[40:], "note.txt")
    assert taken.text.replace("\ufffd", "") == ARABIC * 2
    assert taken.warnings == ("Damaged characters, shown as \ufffd: 1. Check them in the original",)


def test_word_document() -> None:
    taken = read_bytes(word_file(), "report.docx")
    assert taken.text == f"Market strike\n{ENGLISH}\n{ARABIC}\nkilled\t9\nThe end."
    assert (taken.title, taken.author) == ("Market strike", "Rana Writer")


def test_word_shows_inserted_words_and_leaves_out_deleted_ones() -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = (
        f"<w:document {w}><w:body><w:p><w:r><w:t>Nine</w:t></w:r>"
        "<w:ins><w:r><w:t xml:space='preserve'> or ten</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText> or eleven</w:delText></w:r></w:del><w:r><w:tab/><w:t>died</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>In a control</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "</w:body></w:document>"
    )
    assert read_bytes(word_package(body.encode()), "a.docx").text == "Nine or ten\tdied\nIn a control"


def test_open_document() -> None:
    taken = read_bytes(open_document(), "report.odt")
    assert taken.text == f"Market strike\nNine  killed\n{ARABIC}\nkilled\t9"
    assert taken.title == "Market strike"


def test_rich_text_with_code_page_and_unicode() -> None:
    arabic = "".join(f"\\'{byte:02x}" for byte in ARABIC.encode("cp1256"))
    source = "{\\rtf1\\ansi\\ansicpg1256{\\info{\\title Market strike}{\\author Rana Writer}}" + arabic
    taken = read_bytes((source + "\\par caf\\u233?s \\u-10179?\\u-8704? end\\par}").encode(), "a.rtf")
    assert taken.text == f"{ARABIC}\ncafés 😀 end\n"
    assert (taken.title, taken.author) == ("Market strike", "Rana Writer")


def test_pdf_with_pages_and_information() -> None:
    taken = read_bytes(pdf_file("Nine people were killed.", "Three were children."), "report.pdf")
    assert taken.text == "Nine people were killed.\n\nThree were children.\n\n"
    assert taken.facts["page_starts"] == [0, taken.text.index("Three")]
    assert (taken.title, taken.author, taken.warnings) == ("Market strike", "Rana Writer", ())


def test_scanned_pdf_says_that_it_has_no_text() -> None:
    taken = read_bytes(pdf_file(""), "scan.pdf", text_required=False)
    assert taken.text == ""
    assert "scan" in taken.warnings[0]
    with pytest.raises(NotText, match=r"scan\.pdf has no text"):
        read_bytes(pdf_file(""), "scan.pdf")


def test_arabic_pdf_is_readable_and_marked_to_be_checked() -> None:
    letters = sorted(set(ARABIC))
    codes = {letter: f"{at:02x}" for at, letter in enumerate(letters, 33)}
    shown = "".join(codes[letter] for letter in reversed(ARABIC))  # a PDF shows letters from left to right
    rows = "".join(f"<{code}> <{ord(letter):04x}>\n" for letter, code in codes.items())
    unicode_map = (
        "/CIDInit /ProcSet findresource begin begincmap /CMapName /A def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(codes)} beginbfchar\n{rows}endbfchar\nendcmap end"
    )
    taken = read_bytes(pdf_file(f"<{shown}>", unicode_map=unicode_map), "arabic.pdf")
    assert "قال الدفاع المدني إن تسعة مدنيين" in taken.text
    assert "check it against the page image" in taken.warnings[0]


def test_mail_with_attachment() -> None:
    taken = read_bytes(mail_file(), "message.eml")
    assert taken.text.strip() == ARABIC
    assert (taken.title, taken.author, taken.published) == ("The market", "سلمى <salma@example.org>", "2023-10-03")
    assert [(f.name, f.role, f.read()) for f in taken.files[1:]] == [("photo.png", "attachment", b"hello")]


def test_mail_with_html_only_attached_mail_and_odd_parts() -> None:
    words = "Nine people were killed in the market of Tal Amra on Tuesday, the clinic says."
    page = f"<html><body><p>{words}</p></body></html>"
    mail = (
        "From: a@example.org\nDate: nonsense\nContent-Type: multipart/mixed; boundary=B\n\n--B\n"
        f"Content-Type: text/html; charset=utf-8\n\n{page}\n--B\nContent-Type: message/rfc822\n"
        "Content-Disposition: attachment\n\nSubject: inner\n\nInner words\n--B\n"
        "Content-Type: text/plain; charset=no-such-thing\nContent-Disposition: attachment; filename=\n\nx\n--B--\n"
    )
    taken = read_bytes(mail.encode(), "a.eml")
    assert taken.text.strip() == words
    assert taken.published == ""
    assert [file.name for file in taken.files[1:]] == ["attachment-1", "attachment-2"]
    assert b"Inner words" in taken.files[1].read()
    with pytest.raises(NotText):
        read_bytes(b"From: a@example.org\nSubject: nothing\n\n", "b.eml")


def test_locked_open_document() -> None:
    out = BytesIO(open_document())
    with zipfile.ZipFile(out, "a") as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        package.writestr("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    with pytest.raises(BadInput, match="locked with a password"):
        read_bytes(out.getvalue(), "a.odt")


def test_page_without_an_article_shows_all_its_words() -> None:
    taken = read_bytes(
        b"<html><body><ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul></body></html>", "l.html"
    )
    assert taken.text.split() == ["One", "Two"]
    assert "No article was found" in taken.warnings[0]


def test_html_declared_in_the_page() -> None:
    head = '<html lang="ar"><head><meta charset="windows-1256"><title>سوق</title></head>'
    page = f"{head}<body><article><p>{ARABIC}</p></article></body></html>"
    taken = read_bytes(page.encode("cp1256"), "page.html")
    assert ARABIC in taken.text
    assert (taken.language, taken.facts["encoding"]) == ("ar", "cp1256")


def test_bytes_tell_more_than_the_name() -> None:
    assert read_bytes(pdf_file("Nine people were killed."), "report.txt").media_type == "application/pdf"
    assert read_bytes(b"<!DOCTYPE html><p>Nine people were killed", "page.txt").media_type == "text/html"


@pytest.mark.parametrize(
    ("name", "data", "kind", "says"),
    [
        ("empty.txt", b"", BadInput, "is empty"),
        ("blank.txt", b" \n\n ", NotText, "no text"),
        ("binary.txt", bytes(range(256)) * 40, NotText, "not text"),
        ("nul.txt", b"words and more words\0 and others\n" * 9, NotText, "not text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, NotText, "add it as evidence"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, BadInput, "save it as .docx"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, BadInput, "password"),
        ("mail.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, BadInput, "as .eml"),
        ("song.mp3", b"ID3\4" + b"\0" * 99, NotText, "add it as evidence"),
        ("table.zip", b"PK\3\4" + b"\0" * 99, NotText, "add it as evidence"),
        ("broken.docx", b"nothing of the kind", BadInput, "damaged"),
        ("cut.docx", word_file()[:20_000], BadInput, "damaged"),
        ("cut.odt", open_document()[:900], BadInput, "damaged"),
        ("no-xml.docx", word_package(b"<a><b>"), BadInput, "damaged"),
        ("cut.pdf", pdf_file("Nine")[:60], BadInput, "print it to a new PDF"),
        ("fake.pdf", b"not at all", BadInput, "print it to a new PDF"),
        ("fake.rtf", b"not at all", BadInput, "no rich text"),
        ("no.eml", b"\n\n", BadInput, "no e-mail"),
        ("long.txt", b"word " * (MAX_LENGTH // 5 + 1), TooLarge, "cut it into parts"),
    ],
)
def test_bad_files_get_one_line_and_evidence_keeps_them(name: str, data: bytes, kind: type, says: str) -> None:
    with pytest.raises(kind) as caught:
        read_bytes(data, name)
    line = str(caught.value)
    assert says in line
    assert name in line
    assert "\n" not in line
    if data:
        kept = read_bytes(data, name, text_required=False)
        assert kept.files[0].read() == data
        assert not kept.text.strip() or kept.text == data.decode()


def test_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(TooLarge, match="bomb"):
        read_bytes(word_package(b" " * 70_000_000), "bomb.docx")


def test_entity_bomb_is_not_expanded() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(12))
    with pytest.raises(BadInput, match=r"bomb\.docx"):
        read_bytes(word_package(f"<!DOCTYPE d [{entities}]><d>&e11;</d>".encode()), "bomb.docx")
    outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'
    with pytest.raises(BadInput, match="entities"):
        read_bytes(word_package(outside.encode()), "spy.docx")


def test_pdf_that_hangs_or_eats_memory_takes_only_its_process() -> None:
    from factdesk.capture.readers import pdf

    with pytest.raises(BadInput, match="stopped after 0"):
        pdf.read(pdf_file("Nine"), "slow.pdf", seconds=0)
    with pytest.raises(BadInput, match="crashed"):
        pdf.read(pdf_file("Nine"), "greedy.pdf", memory=20_000_000)


def test_page_of_a_pdf_is_drawn_to_check_its_text() -> None:
    data = pdf_file("Nine people were killed.", "Three were children.")
    picture = draw_pdf_page(data, 2, width=612)
    facts = read_bytes(picture, "page.png", text_required=False).facts
    assert (facts["width"], facts["height"]) == (612, 792)
    assert picture != draw_pdf_page(data, 1, width=612)
    with pytest.raises(BadInput, match=r"a\.pdf has no page 3"):
        draw_pdf_page(data, 3, name="a.pdf")
    with pytest.raises(BadInput, match="cannot be drawn"):
        draw_pdf_page(b"not at all", 1)


def test_names_lead_nowhere() -> None:
    assert safe_name("../../etc/passwd") == "passwd"
    assert safe_name("C:\\docs\\..\\a:b\n.txt") == "a_b_.txt"
    assert safe_name("..") == "file"


def test_missing_file_folder_and_replaced_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="no file"):
        read_file(tmp_path / "nothing.txt")
    with pytest.raises(BadInput, match="folder"):
        read_file(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(BadInput, match="no ordinary file"):
        read_file(tmp_path / "pipe.txt")
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("old words")
    other.write_text("new words")
    real = Path.stat
    calls: list[Path] = []

    def stat(self: Path, **options: bool) -> object:
        calls.append(self)
        if calls == [path, path]:  # once before reading, once after
            other.replace(path)
        return real(self, **options)

    monkeypatch.setattr(Path, "stat", stat)
    with pytest.raises(BadInput, match="changed while it was read"):
        read_file(path)


def test_very_large_file_stays_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypmp42")
        file.truncate(MAX_READ + 1)
    taken = read_file(path, text_required=False)
    assert (taken.media_type, taken.files[0].path, taken.files[0].data) == ("video/mp4", path, None)
    with pytest.raises(FactDeskError, match="more than the 200 MB"):
        read_file(path)
