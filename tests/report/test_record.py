import hashlib
import json
import zipfile
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.report.arabic_sample import arabic_report
from tests.report.report_sample import english_report

from factdesk.domain.claim import Claim
from factdesk.domain.errors import BadInput
from factdesk.domain.span import Span
from factdesk.report.annotations import annotations
from factdesk.report.model import Report
from factdesk.report.record import EvidenceText, Record, read_bundle, read_record, record_json, write_bundle

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
@settings(max_examples=25, deadline=None)
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


def kept(folder: Path) -> tuple[Record, dict[str, Path]]:
    """Return a record whose files exist, and where they are."""
    folder.mkdir()
    record = Record.of(english_report())
    data = {n: f"file {n}".encode() for n in range(30)}
    count = iter(data.values())
    files: dict[str, Path] = {}

    def keep() -> str:
        words = next(count)
        sha256 = hashlib.sha256(words).hexdigest()
        files[sha256] = folder / sha256
        files[sha256].write_bytes(words)
        return sha256

    articles = tuple(replace(item, article=replace(item.article, sha256=keep())) for item in record.articles)
    evidence = tuple(
        replace(piece, files=tuple(replace(file, sha256=keep()) for file in piece.files)) for piece in record.evidence
    )
    return replace(record, articles=articles, evidence=evidence), files


def test_a_bundle_holds_every_file_and_checks_it(tmp_path: Path) -> None:
    record, files = kept(tmp_path / "files")
    first = write_bundle(record, files, tmp_path / "a.zip")
    assert write_bundle(record, files, tmp_path / "b.zip") == first
    read, contents = read_bundle(tmp_path / "a.zip")
    assert read == record
    assert {sha: hashlib.sha256(data).hexdigest() for sha, data in contents} == {sha: sha for sha in record.hashes()}


def test_missing_and_altered_files_are_named(tmp_path: Path) -> None:
    record, files = kept(tmp_path / "files")
    sha256, path = min(files.items())
    path.write_bytes(b"altered")
    with pytest.raises(BadInput, match=rf"{sha256[:12]}… was altered"):
        write_bundle(record, files, tmp_path / "a.zip")
    with pytest.raises(BadInput, match="is missing"):
        write_bundle(record, {}, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


def test_a_tampered_bundle_is_refused(tmp_path: Path) -> None:
    record, files = kept(tmp_path / "files")
    write_bundle(record, files, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as old, zipfile.ZipFile(tmp_path / "b.zip", "w") as new:
        for name in old.namelist():
            new.writestr(name, b"altered" if name.startswith("files/") else old.read(name))
    with pytest.raises(BadInput, match="was altered"):
        list(read_bundle(tmp_path / "b.zip")[1])
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as bare:
        bare.writestr("record.json", record_json(record))
    with pytest.raises(BadInput, match="lacks the file"):
        list(read_bundle(tmp_path / "c.zip")[1])
    (tmp_path / "d.zip").write_bytes(b"no zip")
    with pytest.raises(BadInput, match=r"d\.zip is no FactDesk bundle"):
        read_bundle(tmp_path / "d.zip")


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
    return replace(Record.of(english_report()), texts=(EvidenceText(201, "Our teams were called."),))


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
