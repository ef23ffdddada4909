"""The sample article: what is proposed may only get better."""

import pytest

from factdesk.assets import resource
from factdesk.domain.draft import DraftClaim, Split
from factdesk.splitting.splitter import split

QUOTES = (
    "Russia Escalates its bombing of Idlib and its Countryside Following Israeli Airstrikes",
    "Russian aircraft have intensified their attacks of several areas in Idlib and its countryside on various "
    "locations",
    "targeting civilian infrastructure, essential facilities, and installations",
    "Russian aircraft carried out strikes on the eastern outskirts of Idlib city",
    "there was a significant presence of Russian reconnaissance drones in the area",
    "The Russian air force executed nine airstrikes",
    "conducted 18 strikes on the towns of Mashoun, Al-Bara, Kansafra, and the outskirts of Ahsim",
    "resulted in the tragic death of a woman",
    "the injury of her husband",
    "the Assad regime launched heavy artillery attacks on the villages of Al-Ruwaiha, Fleifel, Benin, and Al-Bara",
    "In a coordinated effort",
    "recent Israeli airstrikes on Aleppo and Damascus airports",
    "aimed at preventing Iranian weapons shipments",
    "posted a 20-minute video discussing the situation in Gaza and criticized Assad",
    "The liberated northern region has experienced a violent escalation campaign for the past ten days",
    "the loss of nearly 50 civilian lives",
    "injuries to several hundred individuals",
    "the forced displacement of tens of thousands of residents from their homes",
)


@pytest.fixture(scope="module")
def text() -> str:
    return resource("samples", "l24-idlib.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def result(text: str) -> Split:
    return split(text, published="2023-10-15")


def claim_of(result: Split, text: str, quote: str) -> DraftClaim:
    return next(claim for claim in result.claims if claim.span.of(text) == quote)


@pytest.mark.parametrize("quote", QUOTES)
def test_the_claim_is_proposed_with_its_exact_span(result: Split, text: str, quote: str) -> None:
    assert quote in [claim.span.of(text) for claim in result.claims]


def test_page_residue_is_no_claim(result: Split, text: str) -> None:
    for claim in result.claims:
        assert not any(claim.span.overlaps(junk.span) for junk in result.junk)
        assert "Please enter" not in claim.span.of(text)


def test_totals_hold_single_events_and_add_nothing_twice(result: Split) -> None:
    assert result.totals == {"killed": (45, 49), "injured": (200, 999), "displaced": (20_000, 99_999)}


def test_counts_are_read_literally(result: Split, text: str) -> None:
    found = {
        (quantity.verbatim, quantity.measure): (quantity.low, quantity.high)
        for claim in result.claims
        for quantity in claim.quantities
    }
    assert found[("a woman", "killed")] == (1, 1)
    assert found[("her husband", "injured")] == (1, 1)
    assert found[("nearly 50", "killed")] == (45, 49)
    assert found[("several hundred", "injured")] == (200, 999)
    assert found[("tens of thousands", "displaced")] == (20_000, 99_999)
    assert found[("nine", "strikes")] == (9, 9)
    assert found[("18", "strikes")] == (18, 18)
    assert found[("20-minute", "duration")] == (20, 20)
    assert found[("ten", "duration")] == (10, 10)


def test_the_two_strike_totals_are_flagged(result: Split) -> None:
    assert sum("two totals: do not add" in claim.flags for claim in result.claims) == 2


def test_the_regime_and_the_poet_answer_for_their_words(result: Split) -> None:
    claimants = [claim.chain[0].name for claim in result.claims if len(claim.chain) > 1]
    assert claimants.count("Assad regime") == 2
    assert claimants.count("Abdullah El Sharif") >= 2


def test_benin_is_a_village_here(result: Split) -> None:
    places = {place.text: place.place for claim in result.claims for place in claim.places}
    assert places["Benin"] is None
    assert {"Al-Ruwaiha", "Fleifel", "Mashoun", "Al-Bara", "Kansafra", "Ahsim"} <= places.keys()


def test_relative_times_are_counted_from_publication(result: Split, text: str) -> None:
    campaign = claim_of(result, text, QUOTES[14])
    assert campaign.time and (campaign.time.from_date, campaign.time.to_date) == ("2023-10-05", "2023-10-15")


def test_the_effects_of_one_attack_share_where_it_happened(result: Split, text: str) -> None:
    for quote in ("resulted in the tragic death of a woman", "the injury of her husband"):
        claim = claim_of(result, text, quote)
        assert [span.of(text) for span in claim.more_spans] == ["during an assault on their home in Jabal al-Arbaeen"]
        assert [place.text for place in claim.places] == ["Jabal al-Arbaeen"]
