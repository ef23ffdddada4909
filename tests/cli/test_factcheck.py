"""What others checked is listed, and taken in only when that is asked for."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.capture.local_web import Web

from factdesk.settings import Settings, save_settings

PATH = "/claims:search"
CLAIM = {
    "text": "Nine people were killed in the market of Tal Amra", "claimant": "A relief worker",
    "claimDate": "2023-10-02T00:00:00Z",
    "claimReview": [{
        "publisher": {"name": "Valley Checks", "site": "valley.example"}, "url": "https://valley.example/checks/9",
        "title": "Nine were killed", "reviewDate": "2023-10-04T00:00:00Z", "textualRating": "Mostly true",
        "languageCode": "en",
    }],
}  # fmt: skip


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as server:
        save_settings(
            Settings(
                claim_search_key="secret-key-17", claim_search_address=server.url(PATH), claim_search_language="en",
                capture_private=True,
            )
        )  # fmt: skip
        server.answers[PATH] = lambda h: h.reply(json.dumps({"claims": [CLAIM]}).encode(), "application/json")
        yield server


def test_answers_are_listed_and_nothing_is_kept(web: Web, factdesk: Callable[..., Any]) -> None:
    told = factdesk("factcheck", "market Tal Amra", "--json").json
    assert told["total"] == 1
    answer = told["answers"][0]
    assert (answer["claimant"], answer["rating"], answer["publisher"]) == (
        "A relief worker", "Mostly true", "Valley Checks",
    )  # fmt: skip
    assert (answer["date"], answer["reviewed"]) == ("2023-10-02", "2023-10-04")
    assert "languageCode=en" in web.requests[0][0]
    assert factdesk("claims", "--json").json == []
    plain = factdesk("factcheck", "market", "--language", "ar").out
    assert "Mostly true (Valley Checks, 2023-10-04)" in plain
    assert "languageCode=ar" in web.requests[1][0]


def test_answers_are_taken_in_once_and_can_be_undone(web: Web, factdesk: Callable[..., Any]) -> None:
    assert factdesk("factcheck", "market", "--import", "--json").json["added"] == 1
    again = factdesk("factcheck", "market", "--import", "--json").json
    assert (again["added"], again["skipped"]) == (0, 1)
    (claim,) = factdesk("claims", "--json").json
    assert claim["statement"] == CLAIM["text"]
    assert claim["assessment"]["rating"] == "mostly_true"
    assert "by Valley Checks on 2023-10-04" in claim["assessment"]["reason"]
    assert factdesk("search", "Tal Amra", "--json").json["total"] == 1
    factdesk("undo")
    assert factdesk("claims", "--json").json == []


def test_nothing_found_is_told_and_a_limit_holds(web: Web, factdesk: Callable[..., Any]) -> None:
    web.answers[PATH] = lambda h: h.reply(b"{}", "application/json")
    nothing = factdesk("factcheck", "market", "--import")
    assert (nothing.code, nothing.out.strip()) == (1, "Nobody is known to have checked this.")
    several = {**CLAIM, "claimReview": [{**CLAIM["claimReview"][0], "url": f"https://x.example/{n}"} for n in range(4)]}
    web.answers[PATH] = lambda h: h.reply(json.dumps({"claims": [several]}).encode(), "application/json")
    assert factdesk("factcheck", "market", "--limit", 3, "--json").json["total"] == 3


def test_without_a_key_nothing_is_sent_and_the_line_says_what_to_do(web: Web, factdesk: Callable[..., Any]) -> None:
    save_settings(Settings(claim_search_address=web.url(PATH), capture_private=True))
    refused = factdesk("factcheck", "market")
    assert refused.code == 2
    assert "needs a key" in refused.err
    assert "claim_search_key" in refused.err
    assert web.requests == []
    save_settings(Settings(claim_search_key="secret-key-17", claim_search_address=web.url(PATH), capture_private=True))
    web.answers[PATH] = lambda h: h.reply(b"{}", status=403)
    refused = factdesk("factcheck", "market")
    assert refused.code == 2
    assert "secret-key-17" not in refused.err
