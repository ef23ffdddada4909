import pytest

from factdesk.domain.draft import KINDS
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.evidence import STANCES
from factdesk.domain.mention import GROUPS, MEASURES
from factdesk.workspace.scales import Scales


@pytest.fixture(scope="module")
def scales() -> Scales:
    return Scales.load()


@pytest.mark.parametrize(
    ("scale", "ids"), [("kinds", KINDS), ("stances", STANCES), ("measures", MEASURES), ("groups", GROUPS)]
)
def test_every_word_of_the_domain_has_a_term(scales: Scales, scale: str, ids: tuple[str, ...]) -> None:
    assert tuple(term.id for term in scales.scale(scale).terms) == ids


def test_every_term_speaks_english_and_arabic_and_has_a_colour(scales: Scales) -> None:
    for scale in scales.by_id.values():
        assert scale.title.keys() >= {"en", "ar"}
        for term in scale.terms:
            assert all(term.label[language] and term.definition[language] for language in ("en", "ar"))
            assert len(term.colour) == 7
            assert term.value is None or 0 <= term.value <= 1


def test_unproven_has_no_place_on_the_ramp(scales: Scales) -> None:
    term = scales.ratings.term("unproven")
    assert term is not None
    assert term.value is None


def test_a_scale_of_the_desk_replaces_the_shipped_one(tmp_path) -> None:
    (tmp_path / "own.json").write_text(
        '{"id": "verdict", "title": {"en": "Ours"}, '
        '"terms": [{"id": "yes", "label": {"en": "Yes"}, "colour": "#000000"}]}',
        encoding="utf-8",
    )
    assert [term.id for term in Scales.load(tmp_path).ratings.terms] == ["yes"]


def test_a_broken_file_and_an_unknown_scale_are_named(scales: Scales, tmp_path) -> None:
    (tmp_path / "own.json").write_text('{"id": "verdict"}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"own\.json is not a rating scale"):
        Scales.load(tmp_path)
    with pytest.raises(NotFound, match="there are: credibility"):
        scales.scale("stars")
