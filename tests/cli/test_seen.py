"""Claims seen before and saved searches, from a terminal."""

from pathlib import Path

import pytest
from tests.cli.conftest import Factdesk
from tests.word_model import make_word_model

from factdesk.settings import Settings, save_settings

OLD = "The air force carried out nine airstrikes on Al-Bara on Tuesday, the ministry said."
NEW = "The air force carried out nine airstrikes on Al-Bara on Tuesday, the ministry said. It gave no evidence."


@pytest.fixture
def rated(factdesk: Factdesk, tmp_path: Path) -> Factdesk:
    """A desk with one rated claim and a second article that repeats it."""
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        assert factdesk("add", tmp_path / f"{name}.txt").code == 0
    assert factdesk("claim", "add", 1, 0, len(OLD)).code == 0
    assert factdesk("rate", 1, "false", "--reason", "The log counts four.").code == 0
    (tmp_path / "log.txt").write_text("Four sorties.", encoding="utf-8")
    assert factdesk("evidence", "add", tmp_path / "log.txt").code == 0
    assert factdesk("evidence", "link", 1, 1, "--stance", "contradicts").code == 0
    return factdesk


def test_a_rated_claim_that_reappears_is_told_and_its_rating_reused(rated: Factdesk) -> None:
    seen = rated("propose", 2, "--json").json["seen_before"]
    assert [(one["past"], one["rating"]) for one in seen] == [(1, "false")]
    claim = seen[0]["claim"]
    given = rated("reuse", claim, 1, "--json").json
    assert (given["rating"], given["reason"], given["links"]) == ("false", "As in claim 1: The log counts four.", 1)
    (relation,) = rated("relations", 1, "--json").json
    assert (relation["claim"], relation["other"], relation["relation"]) == (claim, 1, "repeats")
    assert rated("relate", claim, "updates", 1, "--note", "a day later", "--json").json["relation"] == "updates"
    assert rated("relations", claim, "--remove", relation["id"], "--json").json == []
    assert rated("relate", claim, "resembles", 1).code == 2
    assert rated("reuse", 1, 99).code == 2


def test_a_saved_search_says_what_is_new(rated: Factdesk) -> None:
    made = rated("searches", "save", "Strikes", "airstrikes", "--in", "claims", "--rating", "false", "--json").json
    assert made["filters"] == {"types": ["claim"], "ratings": ["false"]}
    assert rated("searches", "list", "--json").json[0]["new"] == 0
    claim = rated("propose", 2, "--json").json["seen_before"][0]["claim"]
    assert rated("reuse", claim, 1).code == 0
    assert rated("searches", "list", "--json").json[0]["new"] == 1
    assert "1 new" in rated("searches", "list").out
    found = rated("searches", "run", "strikes", "--json").json
    assert {hit["id"] for hit in found["hits"]} == {1, claim}
    assert rated("searches", "list", "--json").json[0]["new"] == 0
    assert rated("searches", "rename", made["search"], "Al-Bara", "--json").json["name"] == "Al-Bara"
    assert rated("searches", "save", "Broken", 'a "b').code == 2
    assert rated("searches", "remove", "al-bara").code == 0
    assert rated("searches", "list", "--json").json == []
    assert rated("searches", "run", "al-bara").code == 2


def test_vectors_are_made_where_there_is_a_model(rated: Factdesk, tmp_path: Path) -> None:
    save_settings(Settings(model_folder=str(tmp_path / "nowhere")))
    assert "no model folder" in rated("meaning").out
    assert rated("meaning", "--encode").code == 2
    save_settings(Settings(model_folder=str(make_word_model(tmp_path / "model"))))
    status = rated("meaning", "--encode", "--json").json
    assert (status["made"], status["encoded"], status["claims"]) == (1, 1, 1)
    best = rated("match", "The air force made nine raids near the village", "--json").json[0]
    assert best["claim"] == 1
