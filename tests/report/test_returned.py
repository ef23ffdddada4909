import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from tests.report.report_sample import english_report

from factdesk.domain.errors import BadInput
from factdesk.report.returned import Place, read_returned
from factdesk.report.word import write_word

INS = '<w:ins w:id="901" w:author="Editor" w:date="2023-11-05T10:00:00Z"><w:r><w:t>{}</w:t></w:r></w:ins>'
DEL = '<w:del w:id="902" w:author="Editor" w:date="2023-11-05T10:00:00Z"><w:r><w:delText>{}</w:delText></w:r></w:del>'


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    return write_word(english_report(), tmp_path / "report.docx").file


def edited(path: Path, part: str, edit: Callable[[str], str]) -> Path:
    """Write a copy in which one part was edited."""
    out = path.with_name("edited.docx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, edit(data.decode()).encode() if name == part else data)
    return out


def test_comments_are_found_at_their_claims(exported: Path) -> None:
    document = Document(str(exported))
    for paragraph in document.paragraphs:
        if "The regime claims that" in paragraph.text and paragraph.style.name == "Claim Quotation":
            document.add_comment(paragraph.runs[:1], "Is this the whole sentence?", author="Editor", initials="E")
        if paragraph.style.name == "Article Text" and "executed nine" in paragraph.text:
            run = next(run for run in paragraph.runs if "executed nine" in run.text)
            document.add_comment([run], "Nine or eighteen?", author="Editor")
    summary = next(table for table in document.tables if "Page" in table.rows[0].cells[-1].text)
    document.add_comment(summary.rows[3].cells[1].paragraphs[0].runs, "Say which towns", author="Lawyer")
    document.save(str(exported))
    comments = {comment.words: comment for comment in read_returned(exported).comments}
    about = comments["Is this the whole sentence?"]
    assert about.place == Place("claims", 5, 105)
    assert about.about.startswith("“The regime claims that")
    assert (about.by, about.done) == ("Editor", False)
    assert comments["Nine or eighteen?"].place == Place("annex", 2, 102)
    assert comments["Say which towns"].place == Place("summary", 3, 103)


def test_tracked_changes_are_read_as_before_and_after(exported: Path) -> None:
    old = "A named victim is listed by two independent sources."
    run = f'<w:t xml:space="preserve">{old}</w:t></w:r>'
    keep = '<w:t xml:space="preserve">A named victim is listed by </w:t></w:r>'

    def edit(xml: str) -> str:
        place = xml.index(run, xml.index('w:name="claim_4"'))
        changes = DEL.format("two") + INS.format("three") + INS.format(" sources.")
        return xml[:place] + keep + changes + xml[place + len(run) :]

    (change,) = read_returned(edited(exported, "word/document.xml", edit)).changes
    assert change.place == Place("claims", 4, 104)
    assert (change.before, change.after, change.by) == ("two", "three sources.", "Editor")
    assert change.paragraph == "A named victim is listed by three sources."


def test_a_report_that_nobody_touched_brings_nothing(exported: Path) -> None:
    returned = read_returned(exported)
    assert (returned.comments, returned.changes) == ((), ())
    assert returned.claims == tuple(range(101, 109))


def test_other_files_are_refused(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "letter.docx"))
    with pytest.raises(BadInput, match="no claims of a FactDesk report"):
        read_returned(tmp_path / "letter.docx")
    (tmp_path / "broken.docx").write_bytes(b"PK")
    for name in ("broken.docx", "nowhere.docx"):
        with pytest.raises(BadInput, match="not a Word document"):
            read_returned(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "empty.docx", "w") as empty:
        empty.writestr("x", "y")
    with pytest.raises(BadInput, match="not a Word document"):
        read_returned(tmp_path / "empty.docx")


def test_replies_and_done_are_read(exported: Path) -> None:
    document = Document(str(exported))
    paragraph = next(p for p in document.paragraphs if p.style.name == "Claim Quotation")
    document.add_comment(paragraph.runs[:1], "First", author="Editor")
    document.add_comment(paragraph.runs[:1], "Answer", author="Writer")
    document.save(str(exported))
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

    def edit(xml: str) -> str:
        first, second, third = xml.split("<w:p>", 2)
        return f'{first}<w:p {w14} w14:paraId="00000001">{second}<w:p {w14} w14:paraId="00000002">{third}'

    out = edited(exported, "word/comments.xml", edit)
    extended = (
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>'
    )
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/commentsExtended.xml", extended)
    first, answer = read_returned(out).comments
    assert (first.done, first.answers) == (True, "")
    assert (answer.done, answer.answers, answer.place) == (False, first.id, first.place)
