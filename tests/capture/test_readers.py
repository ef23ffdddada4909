"""Every kind of file the desk takes in."""

import warnings
import zipfile
from io import BytesIO

import pytest
from tests.capture.made_files import ARABIC, ENGLISH, mail_file, open_document, pdf_file, word_file, word_package

from factdesk.capture.page_picture import draw_pdf_page
from factdesk.capture.readers import read_bytes
from factdesk.domain.errors import BadInput, NotText


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
