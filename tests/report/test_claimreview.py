import json
import re
from dataclasses import replace

import pytest
from tests.report.arabic_sample import arabic_report
from tests.report.report_sample import english_report

from factdesk.domain.errors import BadInput
from factdesk.report.claimreview import article_reviews, as_script, claim_review, objections
from factdesk.report.incoming import read_reviews

PAGE = "https://desk.example/checks/idlib"


def test_a_rated_claim_passes_the_rules() -> None:
    report = english_report()
    review = claim_review(report, report.sections[0], PAGE)
    assert objections(review, ("True", "False")) == []
    assert review["url"] == f"{PAGE}#claim-1"
    assert review["author"] == {"@type": "Organization", "name": "Example Fact Desk", "url": "https://desk.example/"}
    rating = review["reviewRating"]
    assert (rating["alternateName"], rating["ratingValue"], rating["worstRating"], rating["bestRating"]) == (
        "Mostly true", 4.2, 1, 5)  # fmt: skip
    assert review["itemReviewed"]["firstAppearance"]["url"] == "https://l24.example/idlib-escalation"


def test_unproven_is_said_in_words_only() -> None:
    report = english_report()
    review = claim_review(report, report.sections[4], PAGE)
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Unproven"}
    assert review["itemReviewed"]["author"]["name"] == "Assad regime"
    assert objections(review) == []


def test_long_claims_are_cut_and_the_language_is_the_reports() -> None:
    report = arabic_report()
    section = replace(report.sections[2], claim=replace(report.sections[2].claim, statement="كلمة " * 40))
    review = claim_review(report, section, PAGE)
    assert len(review["claimReviewed"]) <= 75
    assert (review["inLanguage"], review["reviewRating"]["alternateName"]) == ("ar", "خاطئ")


def test_a_person_is_a_person_and_an_outlet_an_organisation() -> None:
    report = english_report()
    kinds = [claim_review(report, s, PAGE)["itemReviewed"]["author"]["@type"] for s in report.sections]
    assert kinds[5] == "Person"
    assert kinds[0] == "Organization"


@pytest.mark.parametrize(
    ("change", "field", "level"),
    [
        ({"claimReviewed": ""}, "claimReviewed", "error"),
        ({"claimReviewed": "x" * 76}, "claimReviewed", "advice"),
        ({"claimReviewed": "False: the moon is cheese"}, "claimReviewed", "error"),
        ({"url": "idlib.html"}, "url", "error"),
        ({"author": {}}, "author.name", "error"),
        ({"datePublished": "17/10/2023"}, "datePublished", "error"),
        ({"reviewRating": None}, "reviewRating", "error"),
        ({"reviewRating": {"ratingValue": 3}}, "reviewRating.alternateName", "error"),
        ({"reviewRating": {"alternateName": "So", "ratingValue": 3, "worstRating": 0, "bestRating": 5}},
         "reviewRating.worstRating", "error"),
        ({"reviewRating": {"alternateName": "So", "ratingValue": 3, "worstRating": 5, "bestRating": 5}},
         "reviewRating.bestRating", "error"),
        ({"reviewRating": {"alternateName": "So", "ratingValue": 9, "worstRating": 1, "bestRating": 5}},
         "reviewRating.ratingValue", "error"),
        ({"reviewRating": {"alternateName": "So", "ratingValue": "three"}}, "reviewRating", "error"),
        ({"itemReviewed": {}}, "itemReviewed.author", "advice"),
    ],
)  # fmt: skip
def test_each_rule_objects(change: dict[str, object], field: str, level: str) -> None:
    report = english_report()
    review = claim_review(report, report.sections[0], PAGE) | change
    assert (level, field) in {(o.level, o.field) for o in objections(review, ("True", "False"))}


def test_a_page_holds_all_rated_claims_and_cannot_be_broken_out_of() -> None:
    report = english_report()
    report = replace(report, desk="</script><script>alert(1)//")
    script = as_script(article_reviews(report, PAGE))
    assert script.count("</script>") == 1
    graph = json.loads(re.sub(r"</?script[^>]*>", "", script))["@graph"]
    assert len(graph) == 5
    assert graph[0]["author"]["name"] == "</script><script>alert(1)//"


def test_what_we_write_reads_back() -> None:
    report = english_report()
    page = f"<html><head>{as_script(article_reviews(report, PAGE))}</head></html>"
    taken = [claim for _, claim, _ in read_reviews(page) if claim]
    assert [c.rating for c in taken] == ["Mostly true", "Partly true", "True", "Unproven", "Mostly true"]
    assert taken[3].claimant == "Assad regime"
    assert taken[0].url == f"{PAGE}#claim-1"
    assert taken[0].date == "2023-10-17"
    assert [c.id for _, c, _ in read_reviews(page) if c] == [c.id for c in taken]


def test_other_shapes_of_claimreview_are_read() -> None:
    review = {"@type": ["ClaimReview", "Article"], "claimReviewed": "The  moon is cheese", "url": "https://x.example/1",
              "itemReviewed": [{"author": "A. Person", "appearance": "https://y.example"}],
              "reviewRating": {"ratingValue": 1}}  # fmt: skip
    ((_, claim, _),) = read_reviews(json.dumps([{"@type": "WebPage"}, {"mainEntity": review}]))
    assert claim is not None
    assert (claim.text, claim.claimant, claim.rating) == ("The moon is cheese", "A. Person", "1")


def test_the_answer_of_the_claim_search_api_is_read() -> None:
    answer = {"claims": [
        {"text": "Said once", "claimant": "Somebody", "claimDate": "2023-05-06T00:00:00Z", "claimReview": [
            {"publisher": {"name": "Desk"}, "url": "https://a.example/1", "title": "No", "textualRating": "False",
             "languageCode": "en"},
            {"url": "https://b.example/2", "textualRating": "Faux", "languageCode": "fr"}]},
        {"claimant": "Nobody", "claimReview": [{"url": "https://c.example"}]},
    ], "nextPageToken": "CAo"}  # fmt: skip
    taken = list(read_reviews(json.dumps(answer)))
    assert [(c.rating, c.language, c.date) for _, c, _ in taken if c] == [
        ("False", "en", "2023-05-06"), ("Faux", "fr", "2023-05-06")]  # fmt: skip
    assert taken[2][1:] == (None, "“text” is missing")


@pytest.mark.parametrize("text", ["", "{}", "[1, 2]", "<html></html>", '<script type="application/ld+json">{</script>'])
def test_a_file_without_reviews_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="no ClaimReview"):
        list(read_reviews(text))
