"""Claims that others checked come in once, whatever the file looks like."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from factdesk.domain.errors import BadInput
from factdesk.workspace.importing import Imported, import_claims
from factdesk.workspace.workspace import Workspace


def take_in(workspace: Workspace, path: Path) -> Imported:
    return list(import_claims(workspace, path))[-1]


def lines(path: Path, *items: object) -> Path:
    path.write_text("\n".join(i if isinstance(i, str) else json.dumps(i) for i in items), encoding="utf-8")
    return path


CLAIM = {
    "id": "a-1", "text": "Nine villages were hit.", "speaker": "A mayor", "verdict": "Mostly true", "place": "Ariha",
    "date": "stated on October 22, 2019 in a mailer", "url": "https://example.org/1",
}  # fmt: skip


def test_a_claim_comes_in_with_who_said_it_and_how_it_was_rated(workspace: Workspace, tmp_path: Path) -> None:
    done = take_in(workspace, lines(tmp_path / "c.jsonl", CLAIM, {**CLAIM, "id": "a-2", "verdict": "Pants on fire"}))
    assert (done.added, done.errors) == (2, [])
    first, second = workspace.claims.rows(workspace.claims.ids())
    assert (first.claimant, first.date, first.rating) == ("A mayor", "2019-10-22", "mostly_true")
    assert first.places[0].text == "Ariha"
    assert second.assessment is not None
    assert (second.assessment.scale, second.rating) == ("imported", "pants_on_fire")
    assert workspace.history.verify().is_good


def test_the_same_file_again_changes_nothing_and_a_newer_one_updates(workspace: Workspace, tmp_path: Path) -> None:
    path = lines(tmp_path / "c.jsonl", CLAIM, CLAIM)
    assert take_in(workspace, path).skipped == 1
    again = take_in(workspace, path)
    assert (again.added, again.updated, again.skipped) == (0, 0, 2)
    newer = take_in(workspace, lines(tmp_path / "d.jsonl", {**CLAIM, "text": "Ten villages were hit."}))
    assert newer.updated == 1
    assert workspace.claims.get(1).statement == "Ten villages were hit."


def test_what_cannot_be_taken_is_listed_with_its_line_and_the_rest_comes_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    done = take_in(workspace, lines(tmp_path / "c.jsonl", "{broken", {"id": "x"}, "[1]", CLAIM, {**CLAIM, "id": ["y"]}))
    assert done.added == 1
    assert [number for number, _ in done.errors] == [1, 2, 3, 5]


def test_a_table_comes_in_too(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text('ID,Text,Claimant\n1,"Two, or ""three"" died",A nurse\n2,,Nobody\n', encoding="utf-8")
    done = take_in(workspace, path)
    assert (done.added, [n for n, _ in done.errors]) == (1, [3])
    assert workspace.claims.get(1).statement == 'Two, or "three" died'


def test_another_kind_of_file_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No format"):
        list(import_claims(workspace, lines(tmp_path / "c.jsonl", CLAIM), "odt"))


def test_columns_of_any_name_are_taken_for_fields(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text(
        "Aussage;Wer;Urteil;Ort;Notiz\n=1+1 ist zwei;Ein Lehrer;Stimmt;Ariha;x\nzu;viele;Zellen;hier;drin;!\n\n",
        encoding="utf-8",
    )
    columns = {"text": "aussage", "claimant": "Wer", "rating": "Urteil", "place": "Ort"}
    done = list(import_claims(workspace, path, columns=columns))[-1]
    assert (done.added, done.unused) == (1, ("Notiz",))
    assert done.errors == [(3, "it has more cells than there are columns")]
    claim = workspace.claims.get(1)
    assert (claim.statement, claim.claimant, claim.rating) == ("=1+1 ist zwei", "Ein Lehrer", "stimmt")
    again = list(import_claims(workspace, path, columns=columns))[-1]
    assert (again.added, again.skipped) == (0, 1), "rows without ids are known by what they say"


def test_keys_of_any_name_are_taken_for_fields(workspace: Workspace, tmp_path: Path) -> None:
    path = lines(tmp_path / "c.jsonl", {"nr": 7, "what": "Two schools were hit."})
    assert list(import_claims(workspace, path, columns={"id": "NR", "text": "what"}))[-1].added == 1
    assert workspace.claims.get(1).external == "7"


def test_a_column_or_field_that_is_not_there_is_named(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("id,text\n1,Words\n", encoding="utf-8")
    with pytest.raises(BadInput, match="there are: id, text"):
        list(import_claims(workspace, path, columns={"claimant": "Who"}))
    with pytest.raises(BadInput, match="no field 'speaker'"):
        list(import_claims(workspace, path, columns={"speaker": "text"}))
    with pytest.raises(BadInput, match="own fields"):
        list(import_claims(workspace, path, "claimreview", columns={"text": "text"}))
    assert workspace.claims.ids() == []


def workbook(path: Path, *rows: list[object], title: str = "Tabelle1") -> Path:
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_workbook_comes_in_with_its_dates_and_numbers(workspace: Workspace, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "c.xlsx", [], ["Nr", "Claim", "Said on", "URL"],
        [12.0, "قُتل تسعة في السوق", datetime(2023, 10, 2), "https://example.org/9"], [None, None], [13, None, "soon"],
    )  # fmt: skip
    done = list(import_claims(workspace, path, columns={"id": "Nr", "date": "Said on"}))[-1]
    assert (done.added, done.errors) == (1, [(5, "“text” is missing")])
    claim = workspace.claims.get(1)
    assert (claim.external, claim.date, claim.language) == ("12", "2023-10-02", "ar")


def test_what_is_no_workbook_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "c.xlsx").write_bytes(b"PK")
    with pytest.raises(BadInput, match="no workbook"):
        take_in(workspace, tmp_path / "c.xlsx")


def test_a_dry_run_tells_the_truth_and_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    take_in(workspace, lines(tmp_path / "old.jsonl", CLAIM, {**CLAIM, "id": "a-2"}))
    before = workspace.history.entries(50)
    path = lines(
        tmp_path / "new.jsonl", CLAIM, {**CLAIM, "id": "a-2", "text": "Ten villages."}, {**CLAIM, "id": "a-3"},
        {**CLAIM, "id": "a-3"}, {**CLAIM, "id": "a-4", "kind": "meme"}, "{broken",
    )  # fmt: skip
    told = list(import_claims(workspace, path, dry_run=True))[-1]
    assert (told.added, told.updated, told.skipped, len(told.errors)) == (2, 1, 2, 1)
    assert (told.kinds, told.first[1].text) == ({"meme"}, "Ten villages.")
    assert workspace.history.entries(50) == before
    done = take_in(workspace, path)
    assert (done.added, done.updated, done.skipped) == (told.added, told.updated, told.skipped)


def test_a_file_with_nothing_in_it_brings_nothing(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text("", encoding="utf-8")
    assert take_in(workspace, tmp_path / "c.csv").added == 0


def test_a_rating_changed_elsewhere_comes_in_unless_the_desk_decided(workspace: Workspace, tmp_path: Path) -> None:
    path = lines(tmp_path / "c.jsonl", CLAIM, {**CLAIM, "id": "a-2", "verdict": ""}, {**CLAIM, "id": "a-3"})
    take_in(workspace, path)
    workspace.claims.rate(3, "unproven", "Nobody we asked knows of it.")
    newer = lines(tmp_path / "n.jsonl", *({**CLAIM, "id": f"a-{n}", "verdict": "False"} for n in (1, 2, 3)))
    told = list(import_claims(workspace, newer, dry_run=True))[-1]
    done = take_in(workspace, newer)
    assert (done.updated, done.skipped) == (told.updated, told.skipped) == (2, 1)
    assert [claim.rating for claim in workspace.claims.rows([1, 2, 3])] == ["false", "false", "unproven"]
    assert [given.rating for given in workspace.claims.assessments(1)] == ["mostly_true", "false"]
    assert take_in(workspace, newer).skipped == 3
    assert workspace.history.verify().is_good
