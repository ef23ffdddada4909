"""Past claims: which come first, and the reasons given."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from factdesk.domain.mention import Quantity
from factdesk.domain.search import KnownClaim, Occasion
from factdesk.search.index import Index
from factdesk.search.match import PastClaims
from factdesk.search.schema import Document
from factdesk.search.wording import day_of, nearness, plain


def killed(number: int) -> Quantity:
    return Quantity(None, str(number), "killed", low=number, high=number)


CLAIMS = [
    KnownClaim(
        1, "Nine people were killed when shells fell on the market of Al-Bara.", "Did shells kill nine in Al-Bara?",
        "Abdullah El Sharif", ("Al-Bara",), (killed(9),), "2019-11-17",
    ),
    KnownClaim(2, "The harvest of olives was the best in years.", claimant="Ministry of Agriculture"),
    KnownClaim(3, "قتل تسعة أشخاص في قصف على سوق البارة", places=("البارة",), quantities=(killed(9),)),
    KnownClaim(4, "Shells fell on a school in Ahsim.", places=("Ahsim",)),
]  # fmt: skip


@pytest.fixture
def matcher(tmp_path: Path) -> Iterator[PastClaims]:
    index = Index(tmp_path / "index")
    index.open()
    index.update(
        [
            Document("claim", c.claim, c.text, title=c.title, claimant=c.claimant, place="\n".join(c.places))
            for c in CLAIMS
        ]
        + [Document("article", 1, "Shells fell on the market of Al-Bara.")]
    )
    yield PastClaims(index)
    index.close()


def known(ids: Sequence[int]) -> list[KnownClaim]:
    return [claim for claim in CLAIMS if claim.claim in ids]


def test_the_claim_most_alike_comes_first_and_no_article(matcher: PastClaims) -> None:
    found = matcher.match("Shelling of the market in Al-Bara killed nine", known)
    assert [match.claim for match in found] == [1, 4]
    assert found[0].score > found[1].score


def test_reasons_name_claimant_place_and_the_figure_that_differs(matcher: PastClaims) -> None:
    occasion = Occasion("Abdallah al-Sharif", ("البارة",), (killed(18),), "2019-11-20")
    best = matcher.match("18 people died in the market of Al-Bara", known, occasion=occasion)[0]
    assert best.claim == 1
    assert "same claimant: Abdullah El Sharif" in best.reasons
    assert "same place: Al-Bara" in best.reasons
    assert "figure differs 9 → 18 killed" in best.reasons
    assert "3 days apart" in best.reasons
    assert "market" in best.shared


def test_figures_are_read_from_the_words_when_nothing_better_is_known(matcher: PastClaims) -> None:
    best = matcher.match("Eleven people killed in the market", lambda ids: [KnownClaim(1, "Nine killed in the market")])
    assert "figure differs 9 → 11" in best[0].reasons


def test_the_claim_itself_and_claims_that_are_gone_are_left_out(matcher: PastClaims) -> None:
    assert [m.claim for m in matcher.match(CLAIMS[0].text, known, leave_out=1)] == [4]
    assert matcher.match(CLAIMS[0].text, lambda ids: []) == []


def test_an_arabic_text_finds_the_arabic_claim(matcher: PastClaims) -> None:
    found = matcher.match("قصف سوق البارة ومقتل تسعة", known)
    assert found[0].claim == 3
    assert "same place: البارة" in found[0].reasons


def test_the_speaker_and_the_words_around_lift_a_claim(matcher: PastClaims) -> None:
    alone = {m.claim: m.score for m in matcher.match("Shells fell again", known)}
    lifted = {
        m.claim: m.score
        for m in matcher.match("Shells fell again", known, occasion=Occasion("El Sharif", around="in Al-Bara"))
    }
    assert lifted[1] - alone[1] > lifted[4] - alone[4]


@pytest.mark.parametrize("text", ["", "the of", "zzz qqq"])
def test_nothing_telling_matches_nothing(matcher: PastClaims, text: str) -> None:
    assert matcher.match(text, known) == []


def test_links_go_and_hashtags_are_taken_apart() -> None:
    assert plain("See https://example.org/x #FeelTheBern @al_bara").split() == [
        "See",
        "Feel",
        "The",
        "Bern",
        "al",
        "bara",
    ]


@pytest.mark.parametrize(
    ("text", "known_day"),
    [("2019-11-17", True), ("on November 17, 2019", True), ("17 Nov 2019", True), ("Foo 99, 2019", False), ("", False)],
)
def test_dates_are_read_in_their_usual_forms(text: str, known_day: bool) -> None:
    assert (day_of(text) is not None) is known_day
    assert nearness(day_of(text), day_of("2019-11-17")) == float(known_day)
