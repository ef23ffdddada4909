import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.examples import examples

from factdesk.domain.draft import KINDS, DraftClaim, Split, split_json
from factdesk.domain.mention import MEASURES
from factdesk.domain.source import Source
from factdesk.splitting.splitter import split

PIECES = (
    "killed", "injured", "At least", "5", "people", ",", ".", "and", "including", "a woman", "her husband", "were",
    "resulting in", "the death of", "nearly 50", "Idlib", "villages of", "the ministry said that", "“", "”", "was",
    "ten days", "\n", "(", ")", "%", "$", "none", "قتل", "خمسة", "و12", "مدنيين", "وإصابة", "،", "في", "death toll",
    "one of", "another", "the past", "’s", "whom", "to", "In a coordinated effort,", "aimed at", "recent strikes on",
    "-", "٢٥", "on October 7",
)  # fmt: skip


def claims(text: str, **details: str) -> list[DraftClaim]:
    return list(split(text, **details).claims)


def quotes(text: str) -> list[str]:
    return [claim.span.of(text) for claim in claims(text)]


def holds_together(result: Split, text: str) -> None:
    for claim in result.claims:
        assert 0 <= claim.span.start < claim.span.end <= len(text)
        assert claim.kind in KINDS
        assert 0 <= claim.checkworthiness <= 1
        assert 0 <= claim.confidence <= 1
        for quantity in claim.quantities:
            assert quantity.span and quantity.span.of(text) == quantity.verbatim
            assert quantity.measure in MEASURES
            assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        for place in claim.places:
            assert place.span and place.span.of(text) == place.text
        assert claim.time is None or (claim.time.span and claim.time.span.of(text) == claim.time.text)
    split_json(result, text, "any")


@examples(150)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["en", "ar", "de", None]))
def test_any_words_give_offsets_that_slice_to_the_quote(pieces: list[str], language: str | None) -> None:
    text = " ".join(pieces)
    holds_together(split(text, language=language, published="2024-02-29"), text)


@examples(100)
@given(st.text(max_size=200))
def test_any_text_raises_nothing(text: str) -> None:
    holds_together(split(text), text)


def test_a_list_of_effects_is_cut_into_claims() -> None:
    text = "The raid resulted in the death of a nurse, injuries to six patients, and the displacement of 40 families."
    assert quotes(text) == [
        "The raid resulted in the death of a nurse"[len("The raid ") :],
        "injuries to six patients",
        "the displacement of 40 families",
    ]


def test_two_counts_in_one_sentence_are_two_claims() -> None:
    text = "Four miners were killed on Monday and seven others were wounded."
    assert quotes(text) == ["Four miners were killed on Monday", "seven others were wounded"]


def test_a_list_of_verbs_with_counts_is_cut() -> None:
    text = "The strikes killed nine fighters, wounded 20 and destroyed three houses."
    assert quotes(text) == ["The strikes killed nine fighters", "wounded 20", "destroyed three houses"]


def test_a_number_at_the_start_is_no_opening() -> None:
    text = "At least 12 people, including three children, were killed in Hama."
    assert quotes(text) == [text[:-1]]


def test_families_are_no_persons_in_the_totals() -> None:
    assert split("Forty families fled the town.").totals == {}


def test_a_further_event_keeps_its_subject() -> None:
    text = "Army helicopters flew over Homs, dropping six barrel bombs on the market."
    made = claims(text)
    assert [claim.span.of(text) for claim in made] == [
        "Army helicopters flew over Homs",
        "dropping six barrel bombs on the market",
    ]
    assert made[1].statement == "Army helicopters dropped six barrel bombs on the market."


def test_a_statement_is_one_claim_with_its_chain() -> None:
    text = "However, the Ministry of Health said that the clinic in Homs was never hit."
    claim = claims(text, outlet="The Courier")[0]
    assert claim.span.of(text) == "the Ministry of Health said that the clinic in Homs was never hit"
    assert claim.kind == "official_statement"
    assert [link.name for link in claim.chain][-1] == "The Courier"
    assert claim.chain[-1].outlet
    assert "Ministry of Health" in claim.chain[0].name


def test_the_statement_names_who_is_meant() -> None:
    text = "Rima Saleh visited Hama. She said that nine houses burned in the village."
    assert claims(text)[-1].statement == "She [Rima Saleh] said that nine houses burned in the village."


def test_the_desks_source_is_linked() -> None:
    text = "Rima Saleh said that nine houses burned in the village."
    source = Source(7, "Rima Saleh")
    assert split(text, sources=(source,)).claims[0].chain[0].source == 7


def test_two_totals_of_strikes_are_flagged_and_not_added() -> None:
    text = "The air force executed seven raids and carried out 12 strikes on the town."
    result = split(text)
    assert all("two totals: do not add" in claim.flags for claim in result.claims)
    assert "strikes" not in result.totals


def test_listed_places_are_counted() -> None:
    claim = claims("Jets carried out strikes on the towns of Tarnaba, Sfuhen and Fattera.")[0]
    listed = claim.quantities[-1]
    assert (listed.verbatim, listed.low, listed.high) == ("Tarnaba, Sfuhen and Fattera", 3, 3)
    assert (listed.unit, listed.hedge) == ("towns", "by enumeration")


def test_what_tells_nothing_is_no_claim() -> None:
    assert quotes("Jets over Hama\n\nJets bombed Hama on Monday.\n\nNext Post\n\nOther news from Hama") == [
        "Jets over Hama",
        "Jets bombed Hama on Monday",
    ]


def test_the_place_of_an_opening_belongs_to_the_claim() -> None:
    claim = claims("In Hama, Syria, six people were killed.")[0]
    assert claim.span.start == len("In Hama, Syria, ")
    assert [place.text for place in claim.places] == ["Hama", "Syria"]


def test_a_figure_without_source_is_flagged() -> None:
    assert "no source named" in claims("Shelling killed nine farmers near Homs.")[0].flags


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jets carried out nine airstrikes on the town.", "strike_count"),
        ("Six people were killed in Hama.", "casualty_count"),
        ("The shelling displaced 300 residents of Hama.", "displacement"),
        ("The fire destroyed 12 houses in Hama.", "damage"),
        ("Russian aircraft flew over Hama on Monday.", "event_report"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert claims(text)[0].kind == kind


def test_a_time_holds_for_the_next_sentences() -> None:
    text = "Over the past two days, jets flew over Hama. Tanks shelled two villages near the city."
    assert [claim.time.text for claim in claims(text) if claim.time] == ["Over the past two days"] * 2


def test_arabic_gets_the_same_treatment() -> None:
    text = "أسفر القصف على مدينة حماة عن مقتل امرأة وإصابة زوجها."
    made = claims(text, published="2024-03-01")
    assert [claim.span.of(text) for claim in made] == ["أسفر القصف على مدينة حماة عن مقتل امرأة", "إصابة زوجها"]
    assert [claim.kind for claim in made] == ["casualty_count"] * 2


def test_other_languages_say_that_they_have_no_rules() -> None:
    assert split("Bei dem Angriff starben 12 Menschen, sagte die Polizei.", language="de").notes


def test_every_part_of_check_worthiness_is_named() -> None:
    claim = claims("Shelling killed nine farmers near Homs on Monday.")[0]
    parts = [float(reason.split()[0]) for reason in claim.reasons if reason[0] in "+-"]
    assert claim.checkworthiness == pytest.approx(min(1.0, 0.1 + sum(parts)))


def test_a_text_without_full_stops_is_never_cut() -> None:
    text = "Bombs killed five people and " * 400
    result = split(text)
    holds_together(result, text)
    assert len(result.claims) <= 1


def test_a_promise_is_less_worth_checking_than_a_comparison() -> None:
    promise = claims("The ministry will open nine schools in Hama on Monday.")[0]
    comparison = claims("The ministry opened the largest nine schools in Hama on Monday.")[0]
    assert promise.checkworthiness < comparison.checkworthiness
    assert any("promise" in reason for reason in promise.reasons)
