from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factdesk.assets import resource
from factdesk.domain.language import direction_of, guess_language
from factdesk.splitting.document import Document

MARKS = st.text(alphabet=st.sampled_from(list("aB1 .,!?\n\"'“”‘’«»„()-—:؟،قال 0\u200f\u00a0\u2029\U0001f600e\u0301")))


@given(st.one_of(st.text(), MARKS), st.sampled_from(["en", "ar", "ru", "und"]))
def test_every_layer_of_any_text_has_exact_offsets(text: str, language: str) -> None:
    document = Document(text, language)
    for spans in (document.sentences, document.paragraphs, [block.span for block in document.blocks]):
        assert list(spans) == sorted(spans)
        assert all(0 <= span.start < span.end <= len(text) and span.of(text) == span.of(text).strip() for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
    for sentence in document.sentences:
        assert any(paragraph.contains(sentence) for paragraph in document.paragraphs)
    assert all(text[token.start : token.end] == token.text for token in document.tokens)
    for quotation in document.quotations:
        assert quotation.span.contains(quotation.inner)
        assert quotation.span.end <= len(text)
    covered = "".join(text[token.start : token.end] for token in document.tokens)
    assert covered == "".join("".join(sentence.of(text).split()) for sentence in document.sentences)


def test_the_sample_has_a_title_a_credit_line_and_two_lines_of_a_comment_form() -> None:
    document = Document(resource("samples", "l24-idlib.txt").read_text("utf-8"))
    assert document.language == "en"
    assert document.title is not None
    assert document.title.of(document.text).startswith("Russia Escalates")
    assert [(junk.span.of(document.text), junk.why) for junk in document.junk] == [
        ("Credit: (L24 / Social Media)", "credit line"),
        ("Please enter your comment!", "comment form"),
        ("Please enter your name here", "comment form"),
    ]
    assert len(document.sentences) == 15


def test_quotations_may_be_nested_left_open_or_go_on_in_the_next_paragraph() -> None:
    text = (
        "“We heard ‘Come out’ twice,” she said.\n“We left at once.\n“Nobody’s house was spared.” "
        "The residents' homes burned, and 'it was dark' by then.\nSie sagte „Nein“ und «nein»."
    )
    document = Document(text, "en")
    assert [(q.inner.of(text), q.depth, q.closed, q.continues) for q in document.quotations] == [
        ("We heard ‘Come out’ twice,", 0, True, False),
        ("Come out", 1, True, False),
        ("We left at once.", 0, False, False),
        ("Nobody’s house was spared.", 0, True, True),
        ("it was dark", 0, True, False),
        ("Nein", 0, True, False),
        ("nein", 0, True, False),
    ]


def test_abbreviations_and_closing_marks_end_no_sentence_too_soon() -> None:
    text = "Gen. Salim Idris met Dr. H. Nasser at 6 a.m. on Monday. “They fled.” He did not."
    sentences = [span.of(text) for span in Document(text, "en").sentences]
    assert sentences == ["Gen. Salim Idris met Dr. H. Nasser at 6 a.m. on Monday.", "“They fled.”", "He did not."]


def test_arabic_sentences_end_at_arabic_marks_too() -> None:
    text = "قال المتحدث: «قُتل تسعة مدنيين». هل وصل الإسعاف؟ لم يصل."
    sentences = [span.of(text) for span in Document(text).sentences]
    assert sentences == ["قال المتحدث: «قُتل تسعة مدنيين».", "هل وصل الإسعاف؟", "لم يصل."]


def test_tokens_split_contractions_and_keep_hyphenated_words_and_titles() -> None:
    text = "Dr. Hassan's 20-minute visit to Al-Bara wasn’t filmed; 3,500 of the U.N. staff can't say."
    tokens = Document(text, "en").tokens
    assert [token.text for token in tokens] == [
        "Dr.", "Hassan", "'s", "20-minute", "visit", "to", "Al-Bara", "was", "n’t", "filmed", ";", "3,500", "of", "the",
        "U.N.", "staff", "ca", "n't", "say", ".",
    ]  # fmt: skip
    assert [token.tag for token in tokens][7:10] == ["VBD", "RB", "VBN"]


def test_the_language_is_known_by_script_and_small_words() -> None:
    assert guess_language("The ministry said that the road to the north was closed.") == "en"
    assert guess_language("قالت الوزارة إن الطريق إلى الشمال مغلق") == "ar"
    assert guess_language("وزارت کشور گفت که راه شمال بسته شده است") == "fa"
    assert guess_language("Министерство сообщило, что дорога закрыта") == "ru"
    assert (
        guess_language("Bakanlık, kuzeye giden yolun bir süre için kapalı olduğunu ve bunun çok gerekli dedi") == "tr"
    )
    assert guess_language("המשרד אמר כי הדרך צפונה סגורה") == "he"
    assert guess_language("12 %") == "und"
    assert direction_of("ar") == "rtl"
    assert direction_of("en") == "ltr"
