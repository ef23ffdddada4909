"""Claims that others checked come in once, whatever the file looks like."""

import json
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
