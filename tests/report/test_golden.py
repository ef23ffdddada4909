"""One claim's report as XML, compared with a kept copy, dates ignored.

``FACTDESK_GOLDEN=write pytest tests/report/test_golden.py`` writes the copies anew; read the difference
before keeping them.
"""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests.examples import examples
from tests.report.arabic_sample import arabic_report
from tests.report.reading import Reading, words
from tests.report.report_sample import english_report

from factdesk.report.model import Options, Report
from factdesk.report.word import write_word

DATES = re.compile(r"\d{1,2} (?:October|November|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر) 2023")
TEXT = st.text(st.characters(), max_size=30)


def one_claim(report: Report, index: int) -> Report:
    """Return the report cut down to one claim, without the annex."""
    section = report.sections[index]
    numbers = {passage.number for passage in section.passages}
    kept = tuple(piece for number, piece in enumerate(report.evidence, 1) if number in numbers)
    passages = tuple(replace(passage, number=1) for passage in section.passages)
    options = Options(annex=False, history=False)
    return replace(report, sections=(replace(section, passages=passages),), evidence=kept, options=options)


@pytest.mark.parametrize(("name", "report"), [("english", one_claim(english_report(), 4)),
                                              ("arabic", one_claim(arabic_report(), 1))])  # fmt: skip
def test_the_document_is_as_it_was(name: str, report: Report, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    reading = Reading.of(write_word(report, tmp_path / "out.docx").file)
    body = reading.body
    made = etree.tostring(body, pretty_print=True, encoding="unicode")
    made = DATES.sub("DATE", re.sub(r' xmlns:\w+="[^"]+"', "", made))
    golden = Path(request.path).parent / "golden" / f"{name}.xml"
    if os.environ.get("FACTDESK_GOLDEN") == "write":
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8")


@given(TEXT, TEXT, TEXT)
@examples(25)
def test_any_words_make_a_document_that_opens(
    tmp_path_factory: pytest.TempPathFactory, title: str, reason: str, quotation: str
) -> None:
    report = one_claim(english_report(), 4)
    (section,) = report.sections
    assert section.claim.assessment is not None
    claim = replace(section.claim, title=title, statement=quotation, note=reason,
                    assessment=replace(section.claim.assessment, reason=reason, by=title))  # fmt: skip
    passage = replace(section.passages[0], link=replace(section.passages[0].link, quote=quotation, note=title))
    altered = replace(section, claim=claim, quote=quotation, passages=(passage,))
    report = replace(report, sections=(altered,), title=title, desk=reason, language="ar" if len(title) % 2 else "en")
    reading = Reading.of(write_word(report, tmp_path_factory.getbasetemp() / "any.docx").file)
    seen = "".join(c for c in quotation if c.isalnum())
    assert seen in "".join(c for c in words(reading.body) if c.isalnum())
