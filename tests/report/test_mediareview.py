"""What was done to a picture goes out as MediaReview, is checked, and comes in again from any publisher's shape."""

import json

import pytest
from tests.report.report_sample import english_report

from factdesk.domain.errors import BadInput
from factdesk.report.incoming import read_reviews
from factdesk.report.mediareview import media_objections, media_review

PAGE = "https://desk.example/checks/1"
ADDRESS = "https://social.example/p.jpg"


def review(**changes: object) -> dict[str, object]:
    report = english_report()
    made = media_review(report, report.sections[3], PAGE, ADDRESS, kind="ImageObject", rating="DecontextualizedContent")
    return {**made, **changes}


def test_a_picture_is_reviewed_with_what_was_done_to_it() -> None:
    report = english_report()
    address = "https://social.example/p.jpg"
    review = media_review(
        report, report.sections[3], PAGE, address, kind="ImageObject", rating="DecontextualizedContent"
    )
    assert review["mediaAuthenticityCategory"] == "https://schema.org/DecontextualizedContent"
    assert review["itemReviewed"]["mediaItemAppearance"] == [{"@type": "ImageObject", "contentUrl": address}]
    assert review["itemReviewed"]["interpretedAsClaim"]["description"] == "A woman was killed."
    with pytest.raises(BadInput, match="ImageObject, VideoObject"):
        media_review(report, report.sections[3], PAGE, address, kind="Picture", rating="Fake")


def test_what_we_write_passes_and_reads_back() -> None:
    assert media_objections(review()) == []
    ((_, claim, why),) = read_reviews(json.dumps(review()))
    assert claim is not None, why
    assert (claim.text, claim.rating) == ("A woman was killed.", "Missing context")
    assert ADDRESS in claim.reason
    assert claim.publisher == "Example Fact Desk"
    assert list(read_reviews(json.dumps([review()]))) == list(read_reviews(json.dumps(review())))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"mediaAuthenticityCategory": "https://schema.org/Fake"}, "mediaAuthenticityCategory"),
        ({"url": "checks/1"}, "url"),
        ({"author": {}}, "author.name"),
        ({"datePublished": "yesterday"}, "datePublished"),
        ({"itemReviewed": {}}, "itemReviewed.mediaItemAppearance"),
        ({"itemReviewed": {"mediaItemAppearance": [{"@type": "Thing", "url": ADDRESS}]}}, "itemReviewed.@type"),
        ({"originalMediaContextDescription": ""}, "originalMediaContextDescription"),
    ],
)
def test_each_rule_objects(change: dict[str, object], field: str) -> None:
    assert [one.field for one in media_objections(review(**change))] == [field]


def test_other_shapes_are_read() -> None:
    page = {
        "@graph": [{
            "@type": ["MediaReview"], "headline": "The photograph is of another city", "url": PAGE,
            "mediaAuthenticityCategory": ["EditedOrCroppedContent"], "author": [{"name": "Valley Checks"}],
            "itemReviewed": {"@type": "VideoObject", "contentUrl": ADDRESS},
        }]
    }  # fmt: skip
    ((_, claim, _),) = read_reviews(json.dumps(page))
    assert claim is not None
    assert (claim.text, claim.rating, claim.publisher) == (
        "The photograph is of another city", "Edited or cropped", "Valley Checks",
    )  # fmt: skip
