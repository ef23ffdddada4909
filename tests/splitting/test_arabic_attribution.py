import pytest

from factdesk.domain.draft import Attribution
from factdesk.splitting.attribution import attributions
from factdesk.splitting.document import Document


def said(text: str) -> list[tuple[str, str, str, str]]:
    """Return speaker, cue, content and stance of each attribution."""
    return [(one.speaker, cue(one, text), one.content[0].of(text), one.stance) for one in attributions(Document(text))]


def cue(one: Attribution, text: str) -> str:
    return " ".join(span.of(text) for span in one.cue)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المتحدث باسم البلدية إن الجسر مغلق.", ("المتحدث باسم البلدية", "قال", "إن الجسر مغلق", "says")),
        ("وأعلنت وزارة الصحة في بيان يوم الأحد أن المشفى مغلق.", ("وزارة الصحة", "وأعلنت", "أن المشفى مغلق", "says")),
        ("زعم نظام الأسد أنّ قواته لم تدخل القرية.", ("نظام الأسد", "زعم", "أنّ قواته لم تدخل القرية", "claims")),
        ("الحكومة تؤكد أن المياه صالحة للشرب.", ("الحكومة", "تؤكد", "أن المياه صالحة للشرب", "says")),
        ("وأشار المجلس المحلي إلى أن المدرسة تضررت.", ("المجلس المحلي", "وأشار", "أن المدرسة تضررت", "says")),
        ("وقال الشاهد: «رأينا الدخان فوق التلة».", ("الشاهد", "وقال", "«رأينا الدخان فوق التلة»", "says")),
        ("«لم يبق لنا بيت»، قالت أم خالد لقناة محلية.", ("أم خالد", "قالت", "«لم يبق لنا بيت»", "says")),
        ("بحسب الدفاع المدني، أصيب تسعة أشخاص.", ("الدفاع المدني", "بحسب", "أصيب تسعة أشخاص", "says")),
        ("وفقاً للدفاع المدني، نزحت مئات العائلات.", ("الدفاع المدني", "وفقاً", "نزحت مئات العائلات", "says")),
        ("الطريق مغلق منذ الصباح، بحسب ناشطين.", ("ناشطين", "بحسب", "الطريق مغلق منذ الصباح", "says")),
        ("نفت الوزارة استخدام الغاز.", ("الوزارة", "نفت", "استخدام الغاز", "denies")),
        ("جاء ذلك بعد تصريحات من النظام بأن السوق قُصف.", ("النظام", "تصريحات", "بأن السوق قُصف", "says")),
    ],
)  # fmt: skip
def test_frames(text: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in said(text)


def test_adding_goes_on_with_the_last_speaker() -> None:
    text = "قال الطبيب سامر نجار إن الجرحى كثر، مضيفاً أن الدواء نفد. وأضاف أن الوضع صعب."
    assert [(speaker, content) for speaker, _, content, _ in said(text)] == [
        ("الطبيب سامر نجار", "إن الجرحى كثر"),
        ("الطبيب سامر نجار", "أن الدواء نفد"),
        ("الطبيب سامر نجار", "أن الوضع صعب"),
    ]


def test_a_lone_noun_with_article_stands_for_the_longer_name_before() -> None:
    text = "دخلت قوات نظام الأسد القرية. وادعى النظام أن السكان رحبوا بها."
    assert said(text)[0][0] == "نظام الأسد"
