"""From the terminal: failed captures, ratings to be read again, custody, evidence found again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.capture.local_web import Web

from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace

Factdesk = Callable[..., Any]


def test_a_failed_capture_is_listed_tried_again_and_dropped(factdesk: Factdesk) -> None:
    save_settings(Settings(capture_private=True, capture_picture=False))
    with Web() as web:
        failed = factdesk("evidence", "add", web.url("/login"), "--later", "--json")
        assert (failed.code, failed.out) == (2, "")
        assert "A login page was captured, 11 words" in failed.err
        (waiting,) = factdesk("captures", "list", "--json").json
        assert (waiting["capture"], waiting["tries"], waiting["wanted"]) == (1, 1, "evidence")
        assert factdesk("captures", "retry", 1).code == 2
        assert factdesk("captures", "retry", 1, "--as-is", "--json").json == {"capture": 1, "evidence": 1}
        assert factdesk("captures", "list", "--json").json == []
        factdesk("add", web.url("/nowhere"), "--later")
        assert factdesk("captures", "drop", 2, "--json").json == {"capture": 2, "state": "dropped"}
        assert "No capture waits" in factdesk("captures", "list").out


def test_an_altered_file_is_named_and_its_rating_read_again(factdesk: Factdesk, tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("Nine strikes were counted on Monday.\n" * 3, encoding="utf-8")
    factdesk("add", tmp_path / "log.txt")
    claim = factdesk("claim", "add", 1, 0, 12, "--json").json["id"]
    factdesk("evidence", "add", tmp_path / "log.txt")
    factdesk("evidence", "link", 1, claim, "--stance", "supports", "--time", "0:10-0:20")
    factdesk("rate", claim, "true", "--reason", "The log says so.")
    (tmp_path / "other.txt").write_text("Ten strikes were counted on Tuesday.\n" * 3, encoding="utf-8")
    factdesk("evidence", "add", tmp_path / "other.txt")
    factdesk("evidence", "link", 2, claim, "--stance", "contradicts")
    with Workspace.open(tmp_path / "desk") as workspace:
        workspace.evidence.path_of(workspace.evidence.get(2).sha256).unlink()
    found = factdesk("verify", "--json")
    assert (found.code, found.json["missing"], found.json["stale"]) == (1, ["evidence 2: other.txt"], [claim])
    (waiting,) = factdesk("reread", "list", "--json").json
    assert waiting["why"] == "evidence 2: other.txt is missing"
    assert factdesk("reread", "holds", claim, "--json").json["settled"] == 1
    assert factdesk("reread", "holds", claim).code == 2
    assert "No rating waits" in factdesk("reread", "list").out
    told = [event["what"] for event in factdesk("evidence", "custody", 2, "--json").json]
    assert told == ["added", "linked", "altered", "reread"]
    assert "linked: 1 supports" in factdesk("evidence", "custody", 1).out


def test_evidence_found_again_is_told_when_it_is_added(factdesk: Factdesk, tmp_path: Path) -> None:
    words = " ".join(f"On day {day} there were {day * 2} carts at the mill." for day in range(9))
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(words + name, encoding="utf-8")
    factdesk("evidence", "add", tmp_path / "one.txt")
    again = factdesk("evidence", "add", tmp_path / "two.txt", "--json")
    assert again.json["alike"][0]["how"] == "text"
    assert "Much the same text: evidence 1, one.txt" in again.err
    assert factdesk("evidence", "alike", 2, "--json").json == again.json["alike"]
