"""Everything that is wrong with files: locked, torn, huge, hostile, gone."""

import os
from pathlib import Path

import pytest
from tests.capture.made_files import (
    open_document,
    pdf_file,
    word_file,
    word_package,
)

from factdesk.capture.readers import MAX_READ, read_bytes, read_file
from factdesk.capture.readers.kinds import safe_name
from factdesk.domain.article import MAX_LENGTH
from factdesk.domain.errors import BadInput, FactDeskError, NotText, TooLarge


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
