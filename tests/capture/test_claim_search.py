"""Others' checks are asked for page by page, and the key stands nowhere but in its header."""

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.capture.local_web import Handler, Web

from factdesk.capture.claim_search import ClaimSearch, search_claims
from factdesk.capture.options import CaptureSettings
from factdesk.domain.errors import BadInput, CaptureFailed
from factdesk.progress import Progress

KEY = "secret-key-17"
PATH = "/v1alpha1/claims:search"


def asked(handler: Handler) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(handler.path).query).items()}


def pages(total: int) -> Callable[[Handler], None]:
    """Play a service that knows ``total`` claims."""

    def answer(handler: Handler) -> None:
        question = asked(handler)
        start, size = int(question.get("pageToken", "0")), int(question.get("pageSize", "10"))
        claims = [{"text": f"Claim {n}", "claimReview": [{}]} for n in range(start, min(start + size, total))]
        more = {"nextPageToken": f"{start + size}"} if start + size < total else {}
        handler.reply(json.dumps({"claims": claims, **more}).encode() if claims else b"{}", "application/json")

    return answer


def says(status: int, message: str = "") -> Callable[[Handler], None]:
    body = json.dumps({"error": {"code": status, "message": message}}) if message else "oops"
    return lambda handler: handler.reply(body.encode(), "application/json", status=status)


@pytest.fixture
def service(web: Web) -> ClaimSearch:
    return ClaimSearch(web.url(PATH), KEY, "ar")


def test_pages_are_fetched_until_there_are_enough(web: Web, local: CaptureSettings, service: ClaimSearch) -> None:
    web.answers[PATH] = pages(130)
    found = search_claims(" سوق الخضار & شهود ", service, limit=120, settings=local)
    assert [claim["text"] for claim in found] == [f"Claim {n}" for n in range(120)]
    questions = [parse_qs(urlsplit(path).query) for path, _ in web.requests]
    assert [q["pageSize"] for q in questions] == [["50"], ["50"], ["20"]]
    assert {q["query"][0] for q in questions} == {"سوق الخضار & شهود"}
    assert {q["languageCode"][0] for q in questions} == {"ar"}


def test_it_ends_where_the_service_has_no_more(web: Web, local: CaptureSettings, service: ClaimSearch) -> None:
    web.answers[PATH] = pages(60)
    assert len(search_claims("x", service, limit=500, settings=local)) == 60
    web.answers[PATH] = pages(0)
    assert search_claims("x", service, settings=local) == []
    same = json.dumps({"claims": [{"text": "Again"}], "nextPageToken": "same"}).encode()
    web.answers[PATH] = lambda handler: handler.reply(same, "application/json")
    assert len(search_claims("x", service, limit=500, settings=local)) == 2


def test_the_key_goes_in_a_header_and_nowhere_else(
    web: Web, local: CaptureSettings, service: ClaimSearch, caplog: pytest.LogCaptureFixture
) -> None:
    web.answers[PATH] = says(400, f"Consumer of {KEY} is unknown")
    with caplog.at_level(logging.DEBUG), pytest.raises(CaptureFailed) as failed:
        search_claims("x", service, settings=local)
    path, headers = web.requests[0]
    assert headers["X-Goog-Api-Key"] == KEY
    assert "Consumer of … is unknown" in str(failed.value)
    for words in (path, caplog.text, str(failed.value), repr(service)):
        assert KEY not in words


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (says(400, "API key not valid. Please pass a valid API key."), "does not take the key"),
        (says(403, "The API is blocked."), r"check it in the settings \(The API is blocked.\)"),
        (says(429), "try again later"),
        (says(404), "no fact-check search at that address"),
        (says(503), r"fails just now \(503\)"),
        (says(400, "Request contains an invalid argument."), "put it in other words"),
        (lambda h: h.reply(b"", status=302, Location="https://example.org/"), "no fact-check search"),
        (lambda h: h.reply(b"<html>", "text/html"), "cannot be read"),
        (lambda h: h.reply(b'{"claims": 7}', "application/json"), "cannot be read"),
        (lambda h: h.reply(b"[]", "application/json"), "cannot be read"),
    ],
)
def test_what_goes_wrong_is_one_clear_line(
    web: Web, local: CaptureSettings, service: ClaimSearch, answer: Callable[[Handler], None], said: str
) -> None:
    web.answers[PATH] = answer
    with pytest.raises(CaptureFailed, match=said) as failed:
        search_claims("x", service, settings=local)
    assert "\n" not in str(failed.value)
    assert len(web.requests) == 1


def test_nothing_is_sent_that_cannot_be_answered(
    web: Web, local: CaptureSettings, service: ClaimSearch, no_network: Callable[[], None]
) -> None:
    no_network()
    for query, given in [
        (" ", service),
        ("x", replace(service, key="")),
        ("x", replace(service, key="two words")),
        ("x", replace(service, endpoint="http://example.org/search")),
    ]:
        with pytest.raises(BadInput):
            search_claims(query, given, settings=local)
    with pytest.raises(CaptureFailed, match="no web address"):
        search_claims("x", replace(service, endpoint="file:///etc/passwd"), settings=local)
    assert web.requests == []


def test_progress_is_told(web: Web, local: CaptureSettings, service: ClaimSearch) -> None:
    web.answers[PATH] = pages(80)
    told: list[tuple[int, int]] = []
    search_claims(
        "x", service, limit=80, settings=local, progress=Progress(lambda done, total, _: told.append((done, total)))
    )
    assert told[-1] == (80, 80)
