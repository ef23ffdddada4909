import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.examples import examples
from tests.report.arabic_sample import arabic_report
from tests.report.report_sample import english_report

from factdesk.domain.claim import Claim
from factdesk.domain.coding import Coding, CodingChange, Reading
from factdesk.domain.errors import BadInput
from factdesk.domain.relation import ClaimRelation
from factdesk.domain.span import Span
from factdesk.domain.translation import Translation
from factdesk.report.annotations import annotations
from factdesk.report.model import Report
from factdesk.report.record import EvidenceText, Record, read_record, record_json

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SPANS = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))
st.register_type_strategy(Span, SPANS)
SHARES = st.none() | st.floats(0, 1)
CLAIMS = st.builds(Claim, confidence=SHARES, checkworthiness=SHARES)
RECORDS = st.builds(Record, date=TEXT, desk=TEXT, claims=st.lists(CLAIMS, max_size=2).map(tuple))


def test_the_record_of_a_report_reads_back_without_loss() -> None:
    for report in (english_report(), arabic_report()):
        record = Record.of(report)
        assert read_record(record_json(record)) == record
        assert record_json(read_record(record_json(record))) == record_json(record)


def test_a_report_made_from_its_record_says_the_same() -> None:
    report = english_report()
    record = read_record(record_json(Record.of(report)))
    again = Report.on(
        record.articles, record.claims, scales=report.scales, date=record.date, evidence=record.evidence,
        links=record.links, assessments=record.assessments, sources=record.sources,
    )  # fmt: skip
    assert again.sections == report.sections
    assert again.evidence == report.evidence


@given(RECORDS)
@examples(25)
def test_any_record_reads_back(record: Record) -> None:
    assert read_record(record_json(record)) == record


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no FactDesk record"),
        ("[]", "no FactDesk record"),
        ('{"format": "factdesk-record", "version": 99}', "newer FactDesk"),
        ('{"format": "factdesk-record", "version": 1, "claims": 3}', r"record\.claims should be a list"),
        (
            '{"format": "factdesk-record", "version": 1, "claims": [{"id": "x"}]}',
            r"claims\[0\]\.id should be of kind int",
        ),
        ('{"format": "factdesk-record", "version": 1, "claims": [{"id": 1}]}', r"claims\[0\] cannot be read"),
        ('{"format": "factdesk-record", "version": 1, "claims": [7]}', "should be an object"),
    ],
)
def test_a_damaged_record_says_where(text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_record(text)


def test_every_field_of_the_record_is_described(request: pytest.FixtureRequest) -> None:
    described = (request.config.rootpath / "docs" / "record.md").read_text(encoding="utf-8")
    kinds = [Record]
    for field in fields(Record):
        value = getattr(_full(), field.name)
        if isinstance(value, tuple):
            kinds.append(type(value[0]))
    for kind in kinds:
        for field in fields(kind):
            assert f"`{field.name}`" in described, f"{kind.__name__}.{field.name}"


def _full() -> Record:
    at = "2023-10-16T09:00:00Z"
    translation = Translation(1, None, 201, Span(0, 9), "ar", "فرقنا", note="literal", by="Rana", at=at)
    texts = (EvidenceText(201, "Our teams were called."),)
    report = english_report()
    relation = ClaimRelation(1, report.sections[1].claim.id, report.sections[0].claim.id, "updates", by="Rana", at=at)
    rows = {"incident": ({"id": 1, "title": "Strike", "targets": ["school"], "lat": 35.5},)}
    change = CodingChange(Reading("dozens", 12, 60), Reading("dozens", 24, 99), "Style book", "So it says.", "Rana", at)
    table = Coding("desk", {"en": "This desk"}, "Style book", {"dozens": (12, 60)}, {"nearly": (0.9, 1.0)}, True,
                   (change,))  # fmt: skip
    return replace(Record.of(report), texts=texts, translations=(translation,), relations=(relation,), rows=rows,
                   codings=(table,))  # fmt: skip


def test_a_whole_record_reads_back_without_loss() -> None:
    assert read_record(record_json(_full())) == _full()


def test_annotations_point_at_their_words() -> None:
    report = arabic_report()
    made = annotations(report)
    assert len(made) == 4
    text = report.sources[0].text
    for annotation in made:
        position, quotation = annotation["target"]["selector"]
        exact = text[position["start"] : position["end"]]
        assert quotation["exact"] == exact
        assert quotation["prefix"] + exact + quotation["suffix"] in text
    assert len({annotation["id"] for annotation in made}) == 4
    assert json.loads(json.dumps(made)) == made
