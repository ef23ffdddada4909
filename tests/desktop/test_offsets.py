"""Code points in, UTF-16 units in Qt, code points out again: no letter is lost and none is split."""

from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from tests.examples import examples

from factdesk.desktop.offsets import Offsets, shown
from factdesk.domain.span import Span

TEXTS = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("𐍈😀🇸🇾ًٌَُّ\u00a0\u2028\u2029\r\n\u200fقصف"),
        st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
    ),
    max_size=60,
)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_every_offset_comes_back(text: str) -> None:
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        assert offsets.to_qt(at) == utf16(text[:at])
        assert offsets.to_text(offsets.to_qt(at)) == at


@given(TEXTS)
def test_a_position_inside_a_letter_counts_as_its_start(text: str) -> None:
    offsets = Offsets(text)
    for position in range(utf16(text) + 1):
        at = offsets.to_text(position)
        assert utf16(text[:at]) in (position, position - 1)


@given(TEXTS, st.data())
def test_a_span_comes_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    offsets = Offsets(text)
    assert offsets.span_to_text(*offsets.span_to_qt(Span(start, end))) == Span(start, end)


@examples(200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_what_is_shown_has_a_place_for_every_letter(app: QApplication, text: str) -> None:
    assert len(shown(text)) == len(text)
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.characterCount() - 1 == utf16(text)
