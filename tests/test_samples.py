"""The sample is data: its words must stand in its files, its ids in one another and in the scales."""

import json

import pytest

from factdesk import assets

SAMPLE = json.loads(assets.resource("samples", "samples.json").read_text(encoding="utf-8"))
ARTICLES = {a["id"]: assets.resource("samples", a["file"]).read_text(encoding="utf-8") for a in SAMPLE["articles"]}


def _ids(kind: str) -> set[str]:
    return {item["id"] for item in SAMPLE[kind]}


def _terms(scale: str) -> set[str]:
    found = json.loads(assets.resource("scales", f"{scale}.json").read_text(encoding="utf-8"))
    return {term["id"] for term in found["terms"]}


@pytest.mark.parametrize("claim", SAMPLE["claims"], ids=lambda claim: claim["id"])
def test_the_words_of_a_claim_stand_once_in_its_article(claim: dict[str, str]) -> None:
    assert ARTICLES[claim["article"]].count(claim["words"]) == 1
    assert claim["kind"] in _terms("kinds")


@pytest.mark.parametrize("link", SAMPLE["links"], ids=lambda link: f"{link['evidence']}-{link['claim']}")
def test_a_link_joins_what_there_is(link: dict[str, str]) -> None:
    assert link["evidence"] in _ids("evidence")
    assert link["claim"] in _ids("claims")
    assert link["stance"] in _terms("stances")


@pytest.mark.parametrize("evidence", SAMPLE["evidence"], ids=lambda evidence: evidence["id"])
def test_invented_evidence_says_that_it_is_invented(evidence: dict[str, str]) -> None:
    path = assets.resource("samples", evidence["file"])
    raw = path.read_bytes()
    if path.suffix in {".txt", ".html", ".pdf"}:
        text = raw.decode("utf-8", errors="replace").lower()
        assert "invented for practice" in text or "مُختلَق" in text
        for link in SAMPLE["links"]:
            if link["evidence"] == evidence["id"]:
                assert link["quote"].lower() in text


def test_every_file_of_the_sample_evidence_is_used() -> None:
    used = {item["file"] for item in SAMPLE["evidence"]}
    assert used == {f"evidence/{path.name}" for path in assets.resource("samples", "evidence").iterdir()}


def test_every_rating_has_a_reason_and_is_on_the_scale() -> None:
    for rating in SAMPLE["ratings"]:
        assert rating["claim"] in _ids("claims")
        assert rating["rating"] in _terms("verdict")
        assert len(rating["reason"]) > 40
