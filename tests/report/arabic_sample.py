"""An Arabic article written for these tests, with claims and a report on it."""

from tests.report.evidence_sample import at, evidence, sha
from tests.report.report_sample import DATE, scales

from factdesk.domain.article import Article, JunkRange
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import EvidenceLink
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span
from factdesk.report.model import ArticleText, Custody, Report

ARABIC_TEXT = (
    "غارات على أطراف المدينة توقع قتلى وجرحى\n\n"
    "أفاد مراسل الوكالة بأن طائرات حربية نفذت اثنتي عشرة غارة على قرى جبل الزاوية خلال الساعات الماضية. "
    "وقال الدفاع المدني (White Helmets) إن ثلاثة مدنيين قُتلوا وأصيب نحو 20 آخرين.\n\n"
    "وزعمت وزارة الدفاع في بيان نشرته على موقعها https://mod.example/1 أن القصف استهدف "
    "«مستودعات ذخيرة» فقط. ونزح آلاف السكان نحو الشمال.\n\n"
    "شارك الخبر مع أصدقائك\n"
)


def arabic_article() -> ArticleText:
    article = Article(
        id=2,
        title="غارات على أطراف المدينة توقع قتلى وجرحى",
        outlet="وكالة الشمال",
        author="سمر الخطيب",
        url="https://shamal.example/2023/10/article",
        published="2023-10-18",
        language="ar",
        direction="rtl",
        sha256=sha("arabic original"),
        text_sha256=sha(ARABIC_TEXT),
        length=len(ARABIC_TEXT),
        added_at="2023-10-30T08:00:00Z",
        file_name="shamal.html",
    )
    return ArticleText(
        article, ARABIC_TEXT, (JunkRange(1, at(ARABIC_TEXT, "شارك الخبر مع أصدقائك"), "دعوة إلى المشاركة"),)
    )


def arabic_claims() -> list[Claim]:
    text = ARABIC_TEXT

    def claim(number: int, words: tuple[str, ...], kind: str, statement: str, **more: object) -> Claim:
        return Claim(
            id=300 + number,
            article=2,
            number=number,
            state="accepted",
            kind=kind,
            statement=statement,
            spans=tuple(at(text, part) for part in words),
            language="ar",
            **more,
        )  # type: ignore[arg-type]

    outlet = ChainLink("وكالة الشمال", outlet=True)
    ministry = ChainLink("وزارة الدفاع", at(text, "وزارة الدفاع"), at(text, "زعمت"))
    rescuers = ChainLink("الدفاع المدني", at(text, "الدفاع المدني"), at(text, "قال"))
    return [
        claim(
            1,
            ("طائرات حربية نفذت اثنتي عشرة غارة على قرى جبل الزاوية",),
            "strike_count",
            "نفذت طائرات حربية اثنتي عشرة غارة على قرى جبل الزاوية.",
            chain=(outlet,),
            title="اثنتا عشرة غارة",
            quantities=(Quantity(at(text, "اثنتي عشرة غارة"), "اثنتي عشرة غارة", "strikes", "غارة", "", 12, 12),),
            places=(PlaceMention(at(text, "جبل الزاوية"), "جبل الزاوية"),),
            time=TimeMention(
                at(text, "خلال الساعات الماضية"), "خلال الساعات الماضية", "2023-10-17", "2023-10-18", "published"
            ),
            assessment=Assessment(
                21,
                301,
                "verdict",
                "mostly_true",
                "سجّل مرصدان مستقلان بين 11 و12 غارة.",
                "رنا حداد",
                "2023-11-01T10:00:00Z",
            ),
        ),
        claim(
            2,
            ("ثلاثة مدنيين قُتلوا", "أصيب نحو 20 آخرين"),
            "casualty_count",
            "قُتل ثلاثة مدنيين وأصيب نحو 20.",
            chain=(rescuers, outlet),
            quantities=(
                Quantity(at(text, "ثلاثة مدنيين"), "ثلاثة مدنيين", "killed", "مدنيين", "civilians", 3, 3),
                Quantity(at(text, "نحو 20"), "نحو 20", "injured", "", "people", 18, 22, "نحو"),
            ),
        ),
        claim(
            3,
            ("القصف استهدف «مستودعات ذخيرة» فقط",),
            "official_statement",
            "تقول وزارة الدفاع إن القصف لم يستهدف سوى مستودعات ذخيرة.",
            chain=(ministry, outlet),
            assessment=Assessment(
                23,
                303,
                "verdict",
                "false",
                "تُظهر الصور المحددة الموقع (geolocated) مدرسة ومنزلين.",
                "رنا حداد",
                "2023-11-01T11:00:00Z",
            ),
        ),
    ]


def arabic_report(**changes: object) -> Report:
    pieces = evidence()
    made: dict[str, object] = {
        "scales": scales(),
        "date": DATE,
        "evidence": pieces,
        "language": "ar",
        "desk": "مكتب التحقق",
        "by": "رنا حداد",
        "links": [
            EvidenceLink(31, 204, 302, "supports", Span(10, 55), "قُتل ثلاثة مدنيين في 18/10/2023 وأصيب 19 آخرون."),
            EvidenceLink(32, 202, 301, "supports", Span(5, 40), "Twelve sorties over Jabal al-Zawiya (جبل الزاوية)."),
            EvidenceLink(33, 201, 303, "contradicts", None, "", 3, "صور المدرسة"),
        ],
        "custody": Custody("2023-11-02T09:29:00Z", 11, altered=("page-3.html",), head=sha("head")),
        **changes,
    }
    return Report.on([arabic_article()], arabic_claims(), **made)  # type: ignore[arg-type]
