"""MediaReview (schema.org): what was done to a picture or a recording, out and checked against what readers ask for."""

from factdesk.domain.errors import BadInput
from factdesk.report.claimreview import DATE, Json, Objection, claim_review, is_web
from factdesk.report.model import Report, Section

MEDIA_KINDS = ("ImageObject", "VideoObject", "AudioObject")
MEDIA_RATINGS = {
    "OriginalMediaContent": "Original", "DecontextualizedContent": "Missing context",
    "EditedOrCroppedContent": "Edited or cropped", "TransformedContent": "Transformed", "StagedContent": "Staged",
    "SatireOrParodyContent": "Satire or parody",
}  # fmt: skip
"""schema.org's MediaManipulationRatingEnumeration, and each in words."""


def media_review(report: Report, section: Section, page: str, media: str, *, kind: str, rating: str) -> Json:
    """Return a claim about a picture or a recording as MediaReview.

    Args:
        page: as for :func:`claim_review`.
        media: the address at which the picture or recording was found.
        kind: ImageObject, VideoObject or AudioObject.
        rating: a word of MEDIA_RATINGS.

    Raises:
        BadInput: kind or rating is none of those.
    """
    if kind not in MEDIA_KINDS or rating not in MEDIA_RATINGS:
        raise BadInput(f"Choose one of {', '.join(MEDIA_KINDS)}, and one of {', '.join(MEDIA_RATINGS)}.")
    review = claim_review(report, section, page)
    made: Json = {key: review[key] for key in ("@context", "url", "datePublished", "inLanguage", "author")}
    made |= {"@type": "MediaReview", "mediaAuthenticityCategory": f"https://schema.org/{rating}"}
    if "reviewBody" in review:
        made["originalMediaContextDescription"] = review["reviewBody"]
    made["itemReviewed"] = {
        "@type": "MediaReviewItem",
        "interpretedAsClaim": {"@type": "Claim", "description": review["claimReviewed"], **review["itemReviewed"]},
        "mediaItemAppearance": [{"@type": kind, "contentUrl": media}],
    }
    return made


def media_objections(review: Json) -> list[Objection]:
    """Return what a reader of MediaReview would object to; nothing means that it can be shown."""
    found = []
    rating = rating_of(review)
    if rating not in MEDIA_RATINGS:
        known = ", ".join(MEDIA_RATINGS)
        found.append(Objection("error", "mediaAuthenticityCategory", f"Say what was done to it: one of {known}."))
    if not is_web(review.get("url")):
        found.append(Objection("error", "url", "Give the full address of the page with the fact check."))
    if not (isinstance(review.get("author"), dict) and review["author"].get("name")):
        found.append(Objection("error", "author.name", "Say who checked it."))
    published = str(review.get("datePublished") or "")
    if published and not DATE.fullmatch(published):
        found.append(Objection("error", "datePublished", "Write the date as 2023-10-17."))
    appearances = media_of(review)
    if not any(is_web(one.get("contentUrl") or one.get("url")) for one in appearances):
        where = "itemReviewed.mediaItemAppearance"
        found.append(Objection("error", where, "Give the address at which the picture or recording was found."))
    if any(one.get("@type") not in MEDIA_KINDS for one in appearances):
        found.append(Objection("error", "itemReviewed.@type", f"Choose one of {', '.join(MEDIA_KINDS)}."))
    if rating == "DecontextualizedContent" and not review.get("originalMediaContextDescription"):
        found.append(Objection("advice", "originalMediaContextDescription", "Tell what it shows in truth."))
    return found


def rating_of(review: Json) -> str:
    """Return the word of MEDIA_RATINGS that a review gives, with or without schema.org's address."""
    given = review.get("mediaAuthenticityCategory")
    first = given[0] if isinstance(given, list) and given else given
    return str(first or "").rstrip("/").rpartition("/")[2]


def media_of(review: Json) -> list[Json]:
    """Return the pictures and recordings that a review is of."""
    item = review.get("itemReviewed")
    items = item if isinstance(item, list) else [item]
    found: list[Json] = []
    for one in items:
        if isinstance(one, dict):
            given = one.get("mediaItemAppearance", one if one.get("@type") in MEDIA_KINDS else [])
            found += [part for part in (given if isinstance(given, list) else [given]) if isinstance(part, dict)]
    return found
