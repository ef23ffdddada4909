"""ClaimReview (schema.org): claims written as search engines read them, with what they would object to.

The rules are those of Google's page "Fact Check (ClaimReview) structured data" and of its Fact Check Explorer. Ratings
without a place on the true–false ramp (unproven) carry their words only.
"""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from factdesk.domain.scale import Term
from factdesk.report.labels import Labels
from factdesk.report.model import Report, Section, shortened

ADVISED_LENGTH = 75
"""Fact Check Explorer cuts ``claimReviewed`` where it is longer, in code points."""
WORST, BEST = 1, 5
DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?")
"""A day or a moment as search engines want it."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Objection:
    """Something wrong in a ClaimReview; an ``error`` keeps it from being shown, an ``advice`` does not."""

    level: str
    field: str
    message: str


def claim_review(report: Report, section: Section, page: str, *, language: str = "") -> Json:
    """Return one claim as ClaimReview.

    Args:
        page: the address the fact check is published at; the claim's anchor ``#claim-7`` is added to it.
        language: of the rating's words; the report's if empty.
    """
    labels = Labels.of(language or report.language)
    claim = section.claim
    term = report.rating_of(section)
    review: Json = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": f"{page.partition('#')[0]}#claim-{section.number}" if page else "",
        "claimReviewed": shortened(claim.statement or section.quote, ADVISED_LENGTH),
        "datePublished": report.date[:10],
        "inLanguage": labels.language,
        "author": {"@type": "Organization", "name": report.desk or report.by},
        "itemReviewed": _item(report, section),
    }
    if report.desk and page:
        review["author"]["url"] = "{0.scheme}://{0.netloc}/".format(urlsplit(page))
    if section.newest and term:
        review["reviewBody"] = section.newest.reason
        review["reviewRating"] = _rating(term, labels.language)
    return review


def article_reviews(report: Report, page: str, *, language: str = "") -> Json:
    """Return all rated claims of a report as one ``@graph``, for a page that checks a whole article."""
    rated = [section for section in report.sections if section.newest]
    graph = [claim_review(report, section, page, language=language) for section in rated]
    for review in graph:
        del review["@context"]
    return {"@context": "https://schema.org", "@graph": graph}


def as_script(review: Json) -> str:
    """Return the ``<script>`` element to paste into the page; nothing in it can end the element early."""
    words = json.dumps(review, ensure_ascii=False, indent=1).replace("<", "\\u003c")
    return f'<script type="application/ld+json">\n{words}\n</script>'


def objections(review: Json, rating_words: tuple[str, ...] = ()) -> list[Objection]:
    """Return what a search engine would object to; nothing means that it can be shown.

    Args:
        rating_words: words that must not stand in ``claimReviewed``, as "False" or "خاطئ".
    """
    found = [*_claim_objections(review, rating_words), *_rating_objections(review.get("reviewRating"))]
    item = review.get("itemReviewed")
    claimant = item.get("author") if isinstance(item, dict) else None
    if not (isinstance(claimant, dict) and claimant.get("name")):
        found.append(Objection("advice", "itemReviewed.author", "Name who made the claim."))
    if not (isinstance(item, dict) and (item.get("firstAppearance") or item.get("appearance"))):
        found.append(Objection("advice", "itemReviewed.appearance", "Give the address where the claim appeared."))
    return found


def _claim_objections(review: Json, rating_words: tuple[str, ...]) -> list[Objection]:
    found = []
    claimed = str(review.get("claimReviewed") or "")
    if not claimed:
        found.append(Objection("error", "claimReviewed", "Say which claim is reviewed."))
    if len(claimed) > ADVISED_LENGTH:
        found.append(Objection("advice", "claimReviewed", f"Keep it under {ADVISED_LENGTH} characters."))
    said = next((word for word in rating_words if re.match(rf"{re.escape(word)}\s*[:–-]", claimed, re.IGNORECASE)), "")
    if said:
        found.append(Objection("error", "claimReviewed", f"Leave the rating “{said}” out of the claim."))
    if not is_web(review.get("url")):
        found.append(Objection("error", "url", "Give the full address of the page with the fact check."))
    if not (isinstance(review.get("author"), dict) and review["author"].get("name")):
        found.append(Objection("error", "author.name", "Say who checked the claim."))
    published = str(review.get("datePublished") or "")
    if published and not DATE.fullmatch(published):
        found.append(Objection("error", "datePublished", "Write the date as 2023-10-17."))
    return found


def _rating_objections(rating: object) -> list[Objection]:
    if not isinstance(rating, dict):
        return [Objection("error", "reviewRating", "Rate the claim before publishing it.")]
    found = []
    if not rating.get("alternateName"):
        found.append(Objection("error", "reviewRating.alternateName", "Say the rating in words."))
    if "ratingValue" not in rating:
        return found
    numbers = [_number(rating.get(key)) for key in ("worstRating", "ratingValue", "bestRating")]
    if any(number is None for number in numbers):
        return [*found, Objection("error", "reviewRating", "Give worstRating, ratingValue and bestRating as numbers.")]
    worst, value, best = (number for number in numbers if number is not None)
    if worst < 1:
        found.append(Objection("error", "reviewRating.worstRating", "Let worstRating be 1 or more."))
    if worst >= best:
        found.append(Objection("error", "reviewRating.bestRating", "Let bestRating be higher than worstRating."))
    elif not worst <= value <= best:
        found.append(Objection("error", "reviewRating.ratingValue", "Keep ratingValue between worst and best."))
    return found


def _item(report: Report, section: Section) -> Json:
    claim = section.claim
    item: Json = {"@type": "Claim"}
    words = " ".join((claim.statement or section.quote).split())
    if len(words) > ADVISED_LENGTH:
        item["text"] = words
    speaker = claim.chain[0] if claim.chain else None
    if speaker:
        known = report.voices.get(speaker.name)
        is_person = known.kind == "person" if known else not speaker.outlet
        item["author"] = {"@type": "Person" if is_person else "Organization", "name": speaker.name}
    article = section.source.article if section.source else None
    date = claim.date or (article.published if article else "")
    if date:
        item["datePublished"] = date
    places = [address for address in (claim.url, article.url if article else "") if address]
    if places:
        item["firstAppearance"] = {"@type": "CreativeWork", "url": places[0]}
        item["appearance"] = [{"@type": "CreativeWork", "url": address} for address in dict.fromkeys(places)]
    return item


def _rating(term: Term, language: str) -> Json:
    rating: Json = {"@type": "Rating", "alternateName": term.name(language)}
    if term.value is not None:
        value = round(WORST + term.value * (BEST - WORST), 1)
        rating |= {"ratingValue": value, "worstRating": WORST, "bestRating": BEST}
    return rating


def is_web(address: object) -> bool:
    """Whether something is a full web address."""
    parts = urlsplit(address) if isinstance(address, str) else None
    return parts is not None and parts.scheme in ("http", "https") and bool(parts.netloc)


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None
