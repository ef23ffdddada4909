"""Claims that others checked, read from ClaimReview, MediaReview and the answers of the Claim Search API."""

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

from factdesk.domain.errors import BadInput
from factdesk.domain.imported import ImportedClaim
from factdesk.report.mediareview import MEDIA_RATINGS, media_of, rating_of

_SCRIPT = re.compile(r"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", re.IGNORECASE | re.DOTALL)
Taken = tuple[int, ImportedClaim | None, str]
"""The number of the review in its file, from 1; the claim, or None and why it was not taken."""


def read_reviews(text: str) -> Iterator[Taken]:
    """Yield the claims of a file: ClaimReview (one, a list, a ``@graph``, or a web page), or a Claim Search answer.

    Raises:
        BadInput: it is neither.
    """
    found = list(_reviews(text))
    if not found:
        raise BadInput("There is no ClaimReview in this file; save the page or the JSON-LD of a fact check.")
    for number, (kind, data) in enumerate(found, 1):
        try:
            yield number, _READERS[kind](data), ""
        except BadInput as problem:
            yield number, None, str(problem)
        except (AttributeError, TypeError):
            yield number, None, "its fields are not as schema.org describes them"


def _reviews(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    blocks = [text] if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[") else _SCRIPT.findall(text)
    for block in blocks:
        try:
            data = json.loads(block.lstrip("\ufeff"))
        except ValueError:
            continue
        yield from _inside(data)


def _inside(data: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(data, list):
        for item in data:
            yield from _inside(item)
    elif isinstance(data, dict):
        kinds = data.get("@type", [])
        if "ClaimReview" in ([kinds] if isinstance(kinds, str) else kinds):
            yield "review", data
        elif "MediaReview" in ([kinds] if isinstance(kinds, str) else kinds):
            yield "media", data
        elif isinstance(data.get("claims"), list):
            for claim in data["claims"]:
                reviews = claim.get("claimReview") or [{}] if isinstance(claim, dict) else []
                for review in reviews:
                    yield "search", {**claim, "claimReview": review}
        else:
            for value in data.values():
                if isinstance(value, dict | list):
                    yield from _inside(value)


def _from_review(review: dict[str, Any]) -> ImportedClaim:
    item = _first(review.get("itemReviewed"))
    rating = _first(review.get("reviewRating"))
    author = _first(item.get("author"))
    appearance = _first(item.get("firstAppearance") or item.get("appearance"))
    url = _words(review.get("url"))
    return ImportedClaim.of(
        {
            "id": _identity(url, _words(review.get("claimReviewed"))),
            "text": _whole(_words(review.get("claimReviewed")), _words(item.get("text"))),
            "title": _words(review.get("name") or review.get("headline")),
            "claimant": _words(author.get("name")),
            "rating": _words(rating.get("alternateName") or rating.get("ratingValue")),
            "date": _words(item.get("datePublished") or review.get("datePublished"))[:10],
            "url": url or _words(appearance.get("url")),
            "language": _words(review.get("inLanguage"))[:2],
            "publisher": _words(_first(review.get("author") or review.get("publisher")).get("name")),
            "reviewed": _words(review.get("datePublished"))[:10],
            "reason": _words(review.get("reviewBody")),
        }
    )


def _from_media(review: dict[str, Any]) -> ImportedClaim:
    """Return what was found of a picture or a recording, as the claim it was shown for."""
    item = _first(review.get("itemReviewed"))
    claim = _first(item.get("interpretedAsClaim"))
    media = [_words(one.get("contentUrl") or one.get("url")) for one in media_of(review)]
    url, rating = _words(review.get("url")), rating_of(review)
    said = _words(claim.get("text") or claim.get("description") or review.get("name") or review.get("headline"))
    text = said or (f"Shown at {media[0]}" if media and media[0] else "")
    told = [_words(review.get("originalMediaContextDescription") or review.get("reviewBody")), *media]
    return ImportedClaim.of(
        {
            "id": _identity(url or "".join(media), text),
            "text": text,
            "title": _words(review.get("name") or review.get("headline")),
            "claimant": _words(_first(claim.get("author")).get("name")),
            "rating": MEDIA_RATINGS.get(rating, rating),
            "date": _words(claim.get("datePublished") or review.get("datePublished"))[:10],
            "url": url or (media[0] if media else ""),
            "language": _words(review.get("inLanguage"))[:2],
            "publisher": _words(_first(review.get("author") or review.get("publisher")).get("name")),
            "reviewed": _words(review.get("datePublished"))[:10],
            "reason": "\n".join(line for line in told if line),
        }
    )


def _from_search(claim: dict[str, Any]) -> ImportedClaim:
    review = claim["claimReview"]
    url = _words(review.get("url"))
    publisher = _first(review.get("publisher"))
    return ImportedClaim.of(
        {
            "id": _identity(url, _words(claim.get("text"))),
            "text": _words(claim.get("text")),
            "title": _words(review.get("title")),
            "claimant": _words(claim.get("claimant")),
            "rating": _words(review.get("textualRating")),
            "date": _words(claim.get("claimDate") or review.get("reviewDate"))[:10],
            "url": url,
            "language": _words(review.get("languageCode"))[:2],
            "publisher": _words(publisher.get("name") or publisher.get("site")),
            "reviewed": _words(review.get("reviewDate"))[:10],
        }
    )


def _first(value: Any) -> dict[str, Any]:
    """Return the object meant: schema.org allows a list, or a bare name or address, wherever one object stands."""
    if isinstance(value, list):
        value = value[0] if value else {}
    if isinstance(value, str):
        return {"name": value, "url": value}
    return value if isinstance(value, dict) else {}


def _words(value: Any) -> str:
    return " ".join(str(value).split()) if value is not None else ""


def _whole(claimed: str, words: str) -> str:
    """Return the whole claim where ``claimReviewed`` holds only its beginning."""
    return words if claimed.endswith("…") and words.startswith(claimed[:-1]) else claimed


def _identity(url: str, claimed: str) -> str:
    """Return an id that stays the same when the same review is read again."""
    return "claimreview:" + hashlib.sha256(f"{url}\n{claimed}".encode()).hexdigest()[:20]


_READERS = {"review": _from_review, "media": _from_media, "search": _from_search}
