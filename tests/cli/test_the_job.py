"""The whole job from the command line: article, proposals, claims, ratings, evidence, history."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factdesk.assets import resource

SAMPLE = resource("samples", "l24-idlib.txt")
Factdesk = Callable[..., Any]


@pytest.fixture
def article(factdesk: Factdesk) -> int:
    return int(factdesk("add", SAMPLE, "--outlet", "L24", "--published", "2023-10-15", "--json").json["article"])


def test_an_article_is_taken_in_once(factdesk: Factdesk) -> None:
    first = factdesk("add", SAMPLE, "--json").json
    assert first["sha256"] != first["text_sha256"] or first["file_name"] == "l24-idlib.txt"
    assert (first["language"], first["direction"], first["duplicate_of"]) == ("en", "ltr", None)
    text = SAMPLE.read_text(encoding="utf-8")
    marked = [text[j["start"] : j["end"]] for j in first["junk"]]
    assert marked == ["Credit: (L24 / Social Media)", "Please enter your comment!", "Please enter your name here"]
    again = factdesk("add", SAMPLE, "--json").json
    assert again["duplicate_of"] == again["article"] == first["article"]
    assert len(factdesk("articles", "--json").json) == 1


def test_much_the_same_text_is_said_to_be_similar(factdesk: Factdesk, article: int, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(SAMPLE.read_text(encoding="utf-8").replace("nine airstrikes", "ten airstrikes"), encoding="utf-8")
    similar = factdesk("add", copy, "--json").json["similar_to"]
    assert similar[0]["article"] == article
    assert 0.8 < similar[0]["similarity"] < 1


def test_proposals_are_stored_and_accepted_by_confidence(factdesk: Factdesk, article: int) -> None:
    answer = factdesk("propose", article, "--accept", "0.5", "--json").json
    claims = factdesk("claims", "--article", article, "--json").json
    assert answer["proposed"] == len(claims)
    accepted = [claim for claim in claims if claim["state"] == "accepted"]
    assert sorted(answer["accepted"]) == sorted(claim["id"] for claim in accepted)
    assert all(claim["confidence"] >= 0.5 for claim in accepted)
    assert [claim["number"] for claim in accepted] == list(range(1, len(accepted) + 1))
    text = SAMPLE.read_text(encoding="utf-8")
    for claim in claims:
        assert claim["quote"] == " […] ".join(text[s["start"] : s["end"]] for s in claim["spans"])
        assert claim["chain"][-1] == {"name": "L24", "outlet": True} | {
            key: claim["chain"][-1][key] for key in ("source", "mention", "cue") if key in claim["chain"][-1]
        }


def test_proposing_again_neither_doubles_nor_brings_back(factdesk: Factdesk, article: int) -> None:
    first = factdesk("propose", article, "--accept", "0.6", "--json").json
    again = factdesk("propose", article, "--json").json
    assert again["proposed"] == first["proposed"] - len(first["accepted"])


def test_a_claim_is_cut_changed_removed_and_brought_back(factdesk: Factdesk, article: int) -> None:
    made = factdesk("claim", "add", article, 637, 683, "--kind", "strike_count", "--json").json
    assert made["quote"] == made["statement"] == "The Russian air force executed nine airstrikes"
    changed = factdesk(
        "claim", "edit", made["id"], "--claimant", "Russian defence ministry", "--end", 779, "--json"
    ).json  # fmt: skip
    assert [link["name"] for link in changed["chain"]] == ["Russian defence ministry", "L24"]
    assert (changed["start"], changed["end"]) == (637, 779)
    assert factdesk("claim", "remove", made["id"]).code == 0
    assert factdesk("claim", "show", made["id"]).code == 2
    assert factdesk("undo").code == 0
    assert factdesk("claim", "show", made["id"], "--json").json == changed
    assert [e["label"] for e in factdesk("history", "--limit", 2, "--json").json] == ["remove claim", "remove claim"]


def test_a_rating_needs_its_reason(factdesk: Factdesk, article: int) -> None:
    claim = factdesk("claim", "add", article, 637, 683, "--json").json["id"]
    refused = factdesk("rate", claim, "false")
    assert refused.code == 2
    assert "reason" in refused.err
    assert refused.err.count("\n") == 1
    given = factdesk("rate", claim, "false", "--reason", "The log counts four.", "--by", "Rana", "--json").json
    assert (given["rating"], given["by"]) == ("false", "Rana")
    assert factdesk("rate", claim, "green", "--reason", "x").code == 2
    assert factdesk("claim", "show", claim, "--json").json["rating"] == "false"


def test_evidence_is_kept_and_linked_by_passage(factdesk: Factdesk, article: int, tmp_path: Path) -> None:
    claim = factdesk("claim", "add", article, 637, 683, "--json").json["id"]
    note = tmp_path / "note.txt"
    note.write_text("Rescuers counted nine raids that day.\nNine raids were heard.", encoding="utf-8")
    piece = factdesk("evidence", "add", note, "--source", "Rescuers", "--json").json
    link = factdesk(
        "evidence", "link", piece["evidence"], claim, "--stance", "supports", "--quote", "counted  nine raids", "--json"
    ).json  # fmt: skip
    assert (link["start"], link["end"], link["quote"]) == (9, 27, "counted nine raids")
    spanned = factdesk(
        "evidence", "link", piece["evidence"], claim, "--stance", "context", "--span", 0, 8, "--note", "who", "--json"
    ).json  # fmt: skip
    assert spanned["quote"] == "Rescuers"
    assert factdesk("evidence", "link", piece["evidence"], claim, "--stance", "proves").code == 2
    missing = factdesk("evidence", "link", piece["evidence"], claim, "--stance", "supports", "--quote", "ten raids")
    assert missing.code == 2
    assert "does not stand" in missing.err
    assert len(factdesk("evidence", "list", "--claim", claim, "--json").json) == 2
    assert factdesk("verify", "--json").json["files"] == 2


def test_verify_answers_no_when_a_file_was_altered(factdesk: Factdesk, article: int, tmp_path: Path) -> None:
    assert factdesk("verify").code == 0
    kept = next(path for path in (tmp_path / "desk" / "files").rglob("*") if path.is_file())
    kept.chmod(0o644)
    kept.write_bytes(kept.read_bytes()[:-1])
    answer = factdesk("verify", "--json")
    assert answer.code == 1
    assert answer.json["altered"] == [f"article {article}: l24-idlib.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",), ("add",), ("add", "no-such-file.txt"), ("claim", "add", 1, 9, 3), ("claim", "add", 99, 0, 5),
        ("claim", "add", 1, 0, 999999), ("claims", "--state", "done"), ("propose", 99), ("undo", "--twice"),
        ("evidence", "remove", 1), ("report", "--out", "x.docx"), ("redo",),
        ("report", "--article", 1, "--out", "no/where/x.docx"),
        ("history", "--claim", 99), ("add", "http://"), ("add", str(SAMPLE), "--published", "15/10/2023"),
    ],
)  # fmt: skip
def test_bad_usage_is_one_line_and_changes_nothing(
    factdesk: Factdesk, article: int, arguments: tuple[str, ...]
) -> None:
    before = factdesk("history", "--json").out
    answer = factdesk(*arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("factdesk: ")
    assert answer.err.count("\n") == 1
    assert factdesk("history", "--json").out == before
