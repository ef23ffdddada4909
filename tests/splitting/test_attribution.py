import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.examples import examples

from factdesk.assets import resource
from factdesk.domain.draft import Attribution
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document

PIECES = (
    "said", "says", "that", "the minister", "Idris", ",", ".", "“", "”", '"', "'", "told", "reporters", "(", ")", ":",
    "according to", "which", "who", "he", "they", "was", "is", "claims", "to", "leave", "\n", "reported", "by", "and",
    "but", "—", "statements from", "attempting", "denied", "expected", "Instead,", "as", "saw", "asked", "if", "قال",
    "إن", "«", "»", "بحسب",
)  # fmt: skip


def found(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return source, cue and content of each attribution, as words."""
    return [
        (
            " … ".join(span.of(text) for span in one.source),
            " … ".join(span.of(text) for span in one.cue),
            " … ".join(span.of(text) for span in one.content),
        )
        for one in attributions(Document(text, language))
    ]


@examples(150)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["en", "ar", "ru"]))
def test_any_text_gives_attributions_within_it(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    for one in attributions(Document(text, language)):
        assert one.content
        for span in (*one.source, *one.cue, *one.content):
            assert span.start < span.end <= len(text)
            assert span.of(text) == span.of(text).strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that the bridge was closed.", ("The mayor", "said", "that the bridge was closed")),
        ("The mayor said the bridge was closed on Friday.", ("The mayor", "said", "the bridge was closed on Friday")),
        ("The bridge was closed, the mayor said.", ("the mayor", "said", "The bridge was closed")),
        ("The bridge, the mayor said, was closed.", ("the mayor", "said", "The bridge … was closed")),
        ("“We are closed,” said Rana Haddad, the mayor.", ("Rana Haddad, the mayor", "said", "“We are closed,”")),
        ("“We left,” she said. “Nobody helped us.”", ("she", "said", "“We left,” … “Nobody helped us.”")),
        ("“We left,” she said, “because of the fire.”", ("she", "said", "“We left,” … “because of the fire.”")),
        ("Haddad told reporters on Monday that the road is open.", ("Haddad", "told", "that the road is open")),
        (
            "According to the ministry, nine people were hurt.",
            ("the ministry", "According to", "nine people were hurt"),
        ),
        (
            "Nine people were hurt, according to the ministry.",
            ("the ministry", "according to", "Nine people were hurt"),
        ),
        ("Haddad vowed to rebuild the school.", ("Haddad", "vowed", "to rebuild the school")),
        ("Haddad criticized the new law.", ("Haddad", "criticized", "the new law")),
        ("The law was criticized by the union.", ("the union", "was criticized", "The law")),
        ("The union saw the law as an insult.", ("The union", "saw", "the law as an insult")),
        ("Nobody took up the union’s claim that wages fell.", ("the union’s", "claim", "that wages fell")),
        ("The regime denied that it used gas.", ("The regime", "denied", "that it used gas")),
        ("Haddad was here. IDRIS: “We stayed the night.”", ("IDRIS", ":", "“We stayed the night.”")),
    ],
)
def test_frames(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in found(text)


def test_a_voice_within_a_saying_makes_no_attribution_of_its_own() -> None:
    text = "The mayor said that the governor told him that the road was closed."
    assert [cue for _, cue, _ in found(text)] == ["said"]


@pytest.fixture(scope="module")
def sample() -> tuple[str, tuple[Attribution, ...]]:
    text = resource("samples", "l24-idlib.txt").read_text("utf-8")
    return text, attributions(Document(text))


def test_the_sample_gives_every_cued_and_carried_attribution(sample: tuple[str, tuple[Attribution, ...]]) -> None:
    text, proposed = sample
    told = [(one.speaker, one.content[0].of(text)[:40], one.carried) for one in proposed]
    assert told == [
        ("Assad regime", "attempting to establish a connection bet", False),
        ("Assad regime", "that their actions against Syrian civili", False),
        ("20-minute video", "the situation in Gaza", False),
        ("Abdullah El Sharif", "Assad", False),
        ("Abdullah El Sharif", "that on October 7th, while Gaza was unde", False),
        ("Abdullah El Sharif", "he directed them to bombard civilians in", True),
        ("Abdullah El Sharif", "this as an opportunistic move by Assad t", False),
    ]
    assert proposed[1].stance == "claims"
    assert all(one.reasons and 0 < one.confidence <= 1 for one in proposed)
