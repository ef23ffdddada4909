import pytest
from tests.report.evidence_sample import at

from factdesk.domain.span import Span
from factdesk.report.positions import Locator

TEXT = "A headline\n\nThe U.S. envoy left. Dr. Amin stayed. “He slept.” 18 people came.\r\nقال الشاهد ذلك. ثم رحل.\n"


@pytest.mark.parametrize(
    ("words", "paragraph", "sentence"),
    [("headline", 1, 1), ("envoy", 2, 1), ("Amin", 2, 2), ("slept", 2, 3), ("18 people", 2, 4), ("الشاهد", 3, 1),
     ("رحل", 3, 2)],
)  # fmt: skip
def test_paragraph_and_sentence_are_counted_as_a_reader_counts(words: str, paragraph: int, sentence: int) -> None:
    position = Locator(TEXT).position(at(TEXT, words))
    assert (position.paragraph, position.sentence) == (paragraph, sentence)


def test_an_empty_text_has_a_first_place() -> None:
    assert Locator("").position(Span(0, 0)).paragraph == 1
