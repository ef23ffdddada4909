"""MediaReview (schema.org): what was done to a picture or a recording, out and checked against what readers ask for."""

from collections.abc import Sequence

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
SCALE = "media"
"""The rating scale whose terms are the words of MEDIA_RATINGS."""
_KIND_OF = {"image": "ImageObject", "video": "VideoObject", "audio": "AudioObject"}


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
    if kind not in MEDIA_KINDS:
        raise BadInput(f"A picture or recording is one of: {', '.join(MEDIA_KINDS)}.")
    known_media(rating)
    reason = section.newest.reason if section.newest else ""
    return _review(report, section, page, [(kind, media)], (rating, reason))


def known_media(rating: str) -> str:
    """Return a word of MEDIA_RATINGS unchanged.

    Raises:
        BadInput: it is none.
    """
    if rating not in MEDIA_RATINGS:
        raise BadInput(f"What was done to a picture or recording is one of: {', '.join(MEDIA_RATINGS)}.")
    return rating


def media_reviews(report: Report, page: str, *, rating: str = "") -> Json:
    """Return the claims whose evidence has pictures or recordings as one ``@graph`` of MediaReview.

    What was done to them is the newest rating of the claim on the scale ``media``, else ``rating``. Evidence that
    contradicts the claim is left out: it shows what is wrong with the rest.
    """
    graph = []
    for section in report.sections:
        media = _media_of_claim(section)
        if not media:
            continue
        said = next((given for given in reversed(section.history) if given.scale == SCALE), None)
        reason = (said or section.newest).reason if said or section.newest else ""  # type: ignore[union-attr]
        review = _review(report, section, page, media, (said.rating if said else rating, reason))
        del review["@context"]
        graph.append(review)
    return {"@context": "https://schema.org", "@graph": graph}


def _media_of_claim(section: Section) -> list[tuple[str, str]]:
    """Return kind and address of each picture and recording that a claim is shown with, once each."""
    found: dict[tuple[str, str], None] = {}
    for passage in section.passages:
        piece = passage.evidence
        types = [file.media_type.partition("/")[0] for file in piece.files if file.role == "original"]
        kind = next((_KIND_OF[one] for one in types if one in _KIND_OF), "")
        if kind and passage.link.stance != "contradicts":
            found[kind, piece.url or piece.archive_url] = None
    return list(found)


def _review(
    report: Report, section: Section, page: str, media: Sequence[tuple[str, str]], found: tuple[str, str]
) -> Json:  # fmt: skip
    """Return a review; ``found`` is what was done and how that was seen, each empty if not said."""
    (rating, reason), review = found, claim_review(report, section, page)
    made: Json = {key: review[key] for key in ("@context", "url", "datePublished", "inLanguage", "author")}
    made["@type"] = "MediaReview"
    if rating:
        made["mediaAuthenticityCategory"] = f"https://schema.org/{rating}"
    if reason:
        made["originalMediaContextDescription"] = reason
    made["itemReviewed"] = {
        "@type": "MediaReviewItem",
        "interpretedAsClaim": {"@type": "Claim", "description": review["claimReviewed"], **review["itemReviewed"]},
        "mediaItemAppearance": [
            {"@type": kind, "contentUrl": address} if address else {"@type": kind} for kind, address in media
        ],
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
