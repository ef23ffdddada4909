from dataclasses import replace

from tests.report.evidence_sample import evidence, links
from tests.report.report_sample import DATE, english_article, english_claims, english_report, scales

from factdesk.domain.claim import Claim
from factdesk.report.model import Report, origin_of, shortened


def test_quotations_are_sliced_from_the_article() -> None:
    source = english_article()
    altered = [replace(claim, quote="something else") for claim in english_claims(source.text)]
    report = Report.on([source], altered, scales=scales(), date=DATE)
    for section in report.sections:
        assert section.quote == section.claim.spans[0].of(source.text)


def test_counts_follow_the_scale_and_end_with_the_unrated() -> None:
    counts = [(term.id if term else None, count) for term, count in english_report().rating_counts()]
    assert counts == [("true", 1), ("mostly_true", 2), ("partly_true", 1), ("unproven", 1), (None, 3)]


def test_evidence_is_numbered_as_it_is_first_used() -> None:
    report = english_report()
    assert [piece.id for piece in report.evidence] == [201, 202, 203, 204, 205]
    assert [(p.number, p.link.stance) for p in report.sections[2].passages] == [(1, "contradicts"), (3, "supports")]


def test_outlets_that_repeat_one_origin_count_once() -> None:
    report = english_report()
    assert report.origins() == 4
    assert report.sections[0].origins("supports") == 2
    wire = evidence()[2]
    assert origin_of(wire) == origin_of(evidence()[0])
    assert origin_of(replace(wire, origin="", source="", url="https://www.example.org/a")) == "example.org"
    assert origin_of(replace(wire, origin="", source="", url="")) == "#203"


def test_all_ratings_are_kept_and_the_newest_counts() -> None:
    section = english_report().sections[3]
    assert [given.rating for given in section.history] == ["unproven", "true"]
    assert section.newest is not None
    assert section.newest.rating == "true"


def test_claims_of_two_articles_are_numbered_anew() -> None:
    source = english_article()
    claims = english_claims(source.text)[:2]
    twice = [*claims, replace(claims[0], id=900)]
    assert [section.number for section in Report.on([source], twice, scales=scales(), date=DATE).sections] == [1, 2, 3]


def test_an_imported_claim_has_no_place() -> None:
    claim = Claim(1, None, 0, "accepted", "event_report", "Said somewhere.", quote="Said somewhere.")
    section = Report.on([], [claim], scales={}, date=DATE).sections[0]
    assert (section.source, section.positions, section.quote) == (None, (), "Said somewhere.")


def test_a_link_to_evidence_that_is_not_there_is_left_out() -> None:
    source = english_article()
    report = Report.on([source], english_claims(source.text), scales=scales(), date=DATE, links=links())
    assert not any(section.passages for section in report.sections)


def test_long_words_are_cut_between_words() -> None:
    assert shortened("one two  three", 9) == "one two…"
    assert shortened("one two") == "one two"
