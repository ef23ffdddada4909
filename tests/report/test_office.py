from pathlib import Path

import pytest
from tests.report.reading import Reading, words
from tests.report.report_sample import english_report

from factdesk.domain.errors import BadInput
from factdesk.progress import Cancelled, Progress
from factdesk.report import office
from factdesk.report.word import write_word


def test_pages_are_found_or_left_to_word(tmp_path: Path) -> None:
    """Where LibreOffice is installed the contents list shows pages; without it the same file leaves them open."""
    made = write_word(english_report(), tmp_path / "report.docx", page_numbers=True)
    entries = [words(p) for p in Reading.of(made.file).paragraphs("Toc1")]
    plain = [
        words(p) for p in Reading.of(write_word(english_report(), tmp_path / "plain.docx").file).paragraphs("Toc1")
    ]
    assert len(entries) == len(plain)
    if office.office():
        pages = [int(entry.removeprefix(bare)) for entry, bare in zip(entries, plain, strict=True)]
        assert pages == sorted(pages)
        assert pages[0] == 3
    else:
        assert entries == plain


def test_a_pdf_needs_libreoffice_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadInput, match="install it, or open the report in Word"):
        office.to_pdf(tmp_path / "report.docx", tmp_path / "report.pdf")
    assert write_word(english_report(), tmp_path / "r.docx", page_numbers=True).claims == 8


def test_a_program_that_makes_no_pdf_is_reported_and_a_slow_one_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\n[ -e slow ] && exec /bin/sleep 60\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadInput, match=r"could not turn report\.docx into PDF"):
        office.to_pdf(tmp_path / "report.docx", tmp_path / "report.pdf")
    (tmp_path / "slow").touch()
    monkeypatch.chdir(tmp_path)
    progress = Progress(lambda _done, _total, _what: progress.cancel())
    with pytest.raises(Cancelled):
        office.to_pdf(tmp_path / "report.docx", tmp_path / "report.pdf", progress)
    assert not (tmp_path / "report.pdf").exists()
