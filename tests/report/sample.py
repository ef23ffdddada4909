"""A report on the sample article, made by hand: what the tests of this room, and its bench, write and read."""

import hashlib
from pathlib import Path

from factdesk import assets
from factdesk.domain.article import Article, JunkRange
from factdesk.domain.claim import Assessment, Claim
from factdesk.domain.evidence import Evidence, EvidenceFile, EvidenceLink
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.scale import Scale
from factdesk.domain.source import Source
from factdesk.domain.span import Span
from factdesk.report.model import ArticleText, Custody, Options, Report
from factdesk.workspace.scales import Scales

DATE = "2023-11-02T09:30:00Z"


def sha(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def at(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def scales() -> dict[str, Scale]:
    return dict(Scales.load().by_id)


def english_article() -> ArticleText:
    text = Path(assets.resource("samples", "l24-idlib.txt")).read_text(encoding="utf-8")
    junk = ("Please enter your comment!", "Please enter your name here", "Credit: (L24 / Social Media)")
    article = Article(
        id=1, title="Russia Escalates its bombing of Idlib and its Countryside Following Israeli Airstrikes",
        outlet="L24", author="", url="https://l24.example/idlib-escalation", published="2023-10-17", language="en",
        direction="ltr", sha256=sha("original"), text_sha256=sha(text), length=len(text),
        added_at="2023-10-30T08:00:00Z", file_name="l24-idlib.txt",
    )  # fmt: skip
    ranges = tuple(JunkRange(n, at(text, words), "no part of the article") for n, words in enumerate(junk, 1))
    return ArticleText(article, text, ranges)


OUTLET = ChainLink("L24", outlet=True)


def rated(number: int, claim: int, rating: str, reason: str, by: str = "Rima Haddad", day: int = 1) -> Assessment:
    return Assessment(number, claim, "verdict", rating, reason, by, f"2023-1{1 if day else 0}-{day or 31:02}T14:0{number % 10}:00Z")


def english_claims(text: str) -> list[Claim]:
    def claim(number: int, words: str, kind: str, statement: str, **more: object) -> Claim:
        spans = (at(text, words),)
        return Claim(id=100 + number, article=1, number=number, state="accepted", kind=kind, statement=statement,
                     spans=spans, quote=words, language="en", added_at="2023-10-30T09:00:00Z", **more)  # type: ignore[arg-type]  # fmt: skip

    regime = ChainLink("Assad regime", at(text, "The regime claims").trimmed(text), at(text, "claims that"))
    sharif = ChainLink("Abdullah El Sharif", at(text, "Abdullah El Sharif"), at(text, "mentioned that"))
    towns = ("Mashoun", "Al-Bara", "Kansafra", "Ahsim")
    day = TimeMention(at(text, "Over the past 24 hours"), "Over the past 24 hours", "2023-10-16", "2023-10-17", "published")
    ten = TimeMention(at(text, "for the past ten days"), "for the past ten days", "2023-10-07", "2023-10-17", "published")
    first = "The regime claims that their actions against Syrian civilians are in retaliation for Israeli attacks"
    return [
        claim(1, "Russian aircraft have intensified their attacks of several areas in Idlib", "event_report",
              "Russian aircraft attacked several areas of Idlib more heavily than before.", chain=(OUTLET,), time=day,
              places=(PlaceMention(at(text, "Idlib", 140), "Idlib"),),
              quantities=(Quantity(at(text, "several areas"), "several areas", "other", "areas", "", 2, None, "several"),),
              assessment=rated(1, 101, "mostly_true", "Two independent monitors count more strikes on 16 and 17 October "
                               "than in the week before; one of them gives no list of places.")),
        claim(2, "executed nine airstrikes", "strike_count", "The Russian air force carried out nine airstrikes.",
              title="Nine airstrikes", chain=(OUTLET,), time=day,
              quantities=(Quantity(at(text, "nine airstrikes"), "nine airstrikes", "strikes", "airstrikes", "", 9, 9),),
              flags=("two totals (9 and 18): do not add them",)),
        claim(3, "conducted 18 strikes on the towns of Mashoun, Al-Bara, Kansafra, and the outskirts of Ahsim",
              "strike_count", "There were 18 strikes on four towns.", title="18 strikes on four towns", chain=(OUTLET,),
              places=tuple(PlaceMention(at(text, town), town) for town in towns), time=day,
              quantities=(Quantity(at(text, "18 strikes"), "18 strikes", "strikes", "strikes", "", 18, 18),),
              assessment=rated(3, 103, "partly_true", "Local reports confirm strikes on three of the four towns; the "
                               "number differs between 12 and 18.", day=2)),
        claim(4, "resulted in the tragic death of a woman", "casualty_count", "A woman was killed.", chain=(OUTLET,),
              quantities=(Quantity(at(text, "a woman"), "a woman", "killed", "woman", "women", 1, 1),),
              places=(PlaceMention(at(text, "Jabal al-Arbaeen", 800), "Jabal al-Arbaeen"),), time=day,
              assessment=rated(4, 104, "true", "A named victim is listed by two independent sources.")),
        claim(5, first, "official_statement",
              "The government of Bashar al-Assad says its attacks answer Israeli attacks.",
              title="The regime’s reason for its strikes", chain=(regime, OUTLET),
              places=(PlaceMention(None, "Syria"),),
              assessment=rated(5, 105, "unproven", "No statement with these words was found in the state agency’s "
                               "archive for the period; the absence of a copy does not show that it was not said."),
              note="Ask the Damascus stringer for the broadcast."),
        claim(6, "Assad did not send his troops to the border", "commentator_quote",
              "Assad did not send troops to the border on 7 October.", chain=(sharif, OUTLET),
              time=TimeMention(at(text, "October 7th"), "on October 7th", "2023-10-07", "2023-10-07"),
              places=(PlaceMention(at(text, "Gaza"), "Gaza"),)),
        claim(7, "the loss of nearly 50 civilian lives, injuries to several hundred individuals", "casualty_count",
              "Nearly 50 civilians were killed and several hundred people injured in ten days.", chain=(OUTLET,), time=ten,
              quantities=(
                  Quantity(at(text, "nearly 50"), "nearly 50 civilian lives", "killed", "civilian lives", "civilians", 45, 49, "nearly"),
                  Quantity(at(text, "several hundred"), "several hundred individuals", "injured", "individuals", "people", 200, 999, "several"),
              ),
              assessment=rated(7, 107, "mostly_true", "The monitors’ lists for 7–17 October hold 46 and 49 names.")),
        claim(8, "the forced displacement of tens of thousands of residents from their homes", "displacement",
              "Tens of thousands of people had to leave their homes.", chain=(OUTLET,), time=ten,
              quantities=(Quantity(at(text, "tens of thousands"), "tens of thousands of residents", "displaced", "residents", "civilians", 20000, 99999, "tens of"),)),
    ]  # fmt: skip


def evidence() -> list[Evidence]:
    def piece(number: int, title: str, source: str, origin: str, language: str = "en", **more: object) -> Evidence:
        digest = sha(title)
        files = (EvidenceFile(f"page-{number}.html", digest, 18_240 + number, "text/html"),
                 EvidenceFile(f"page-{number}.txt", sha(title + "text"), 4_100 + number, "text/plain", "text"))  # fmt: skip
        return Evidence(id=200 + number, title=title, kind="page", source=source, origin=origin,
                        url=f"https://evidence.example/{number}?a=1&b=2", captured_at=f"2023-10-31T10:0{number}:00Z",
                        added_at=f"2023-10-31T10:0{number}:30Z", sha256=digest, length=4_000, language=language,
                        files=files, archive_url=f"https://archive.example/2023/{number}", **more)  # type: ignore[arg-type]  # fmt: skip

    return [
        piece(1, "Daily bulletin of 17 October 2023", "Civil rescue service", "Civil rescue service"),
        piece(2, "Strike log, north-west, October", "Flight monitor", "Flight monitor"),
        piece(3, "Eighteen raids on southern Idlib", "Northern Wire", "Civil rescue service"),
        piece(4, "قائمة ضحايا قصف ريف إدلب", "شبكة التوثيق", "شبكة التوثيق", "ar"),
        piece(5, "Search of the state agency’s archive, 1–17 October", "FactDesk reporter", "FactDesk reporter"),
    ]


def links() -> list[EvidenceLink]:
    def link(number: int, piece: int, claim: int, stance: str, quote: str = "", **more: object) -> EvidenceLink:
        span = Span(120 * number, 120 * number + len(quote)) if quote else None
        return EvidenceLink(id=number, evidence=200 + piece, claim=100 + claim, stance=stance, span=span, quote=quote,
                            by="Rima Haddad", at="2023-11-01T12:00:00Z", **more)  # type: ignore[arg-type]  # fmt: skip

    return [
        link(1, 1, 1, "supports", "Our teams were called to fourteen sites in one day, the most since August."),
        link(2, 2, 1, "supports", "22 sorties over the north-west on 16 October, 9 on the average day of the month."),
        link(3, 1, 3, "contradicts", "Twelve air strikes hit the towns south of Idlib on 17 October.", note="Counts sorties, not bombs."),
        link(4, 3, 3, "supports", "Eighteen raids hit Mashoun, al-Barah and Kansafra."),
        link(5, 3, 2, "context"),
        link(6, 4, 4, "supports", "قُتلت امرأة وأصيب زوجها في غارة على منزلهما في جبل الأربعين (Jabal al-Arbaeen) بتاريخ 17/10/2023."),
        link(7, 1, 4, "supports", "One woman died of her wounds; her husband is in hospital.", page=2),
        link(8, 5, 5, "context", "No item with these words was found."),
        link(9, 4, 7, "supports", "وثّقنا مقتل 46 مدنيًا بين 7 و17 تشرين الأول."),
    ]  # fmt: skip


def voices() -> list[Source]:
    return [
        Source(1, "Civil rescue service", "organisation", reliability="B", role="first responders"),
        Source(2, "Abdullah El Sharif", "person", ("عبد الله الشريف",), role="poet and commentator"),
    ]


def earlier() -> list[Assessment]:
    return [rated(9, 104, "unproven", "Only one source so far.", by="Omar Saleh", day=0)]


def english_report(**changes: object) -> Report:
    source = english_article()
    claims = english_claims(source.text)
    given = [claim.assessment for claim in claims if claim.assessment]
    made: dict[str, object] = {
        "scales": scales(), "date": DATE, "evidence": evidence(), "links": links(), "sources": voices(),
        "assessments": [*earlier(), *given], "desk": "Example Fact Desk", "by": "Rima Haddad",
        "custody": Custody("2023-11-02T09:29:00Z", 11, head=sha("head")),
        "totals": {"killed": (1, 49), "injured": (200, 999), "strikes": (9, 18)},
        "options": Options(), **changes,
    }  # fmt: skip
    return Report.on([source], claims, **made)  # type: ignore[arg-type]


ARABIC_TEXT = """غارات على أطراف المدينة توقع قتلى وجرحى

أفاد مراسل الوكالة بأن طائرات حربية نفذت اثنتي عشرة غارة على قرى جبل الزاوية خلال الساعات الماضية. وقال الدفاع المدني (White Helmets) إن ثلاثة مدنيين قُتلوا وأصيب نحو 20 آخرين.

وزعمت وزارة الدفاع في بيان نشرته على موقعها ‎https://mod.example/1‎ أن القصف استهدف «مستودعات ذخيرة» فقط. ونزح آلاف السكان نحو الشمال.

شارك الخبر مع أصدقائك
"""


def arabic_article() -> ArticleText:
    article = Article(
        id=2, title="غارات على أطراف المدينة توقع قتلى وجرحى", outlet="وكالة الشمال", author="سمر الخطيب",
        url="https://shamal.example/2023/10/article", published="2023-10-18", language="ar", direction="rtl",
        sha256=sha("arabic original"), text_sha256=sha(ARABIC_TEXT), length=len(ARABIC_TEXT),
        added_at="2023-10-30T08:00:00Z", file_name="shamal.html",
    )  # fmt: skip
    return ArticleText(article, ARABIC_TEXT, (JunkRange(1, at(ARABIC_TEXT, "شارك الخبر مع أصدقائك"), "دعوة إلى المشاركة"),))


def arabic_claims() -> list[Claim]:
    text = ARABIC_TEXT

    def claim(number: int, words: tuple[str, ...], kind: str, statement: str, **more: object) -> Claim:
        return Claim(id=300 + number, article=2, number=number, state="accepted", kind=kind, statement=statement,
                     spans=tuple(at(text, part) for part in words), language="ar", **more)  # type: ignore[arg-type]  # fmt: skip

    outlet = ChainLink("وكالة الشمال", outlet=True)
    ministry = ChainLink("وزارة الدفاع", at(text, "وزارة الدفاع"), at(text, "زعمت"))
    rescuers = ChainLink("الدفاع المدني", at(text, "الدفاع المدني"), at(text, "قال"))
    return [
        claim(1, ("طائرات حربية نفذت اثنتي عشرة غارة على قرى جبل الزاوية",), "strike_count",
              "نفذت طائرات حربية اثنتي عشرة غارة على قرى جبل الزاوية.", chain=(outlet,), title="اثنتا عشرة غارة",
              quantities=(Quantity(at(text, "اثنتي عشرة غارة"), "اثنتي عشرة غارة", "strikes", "غارة", "", 12, 12),),
              places=(PlaceMention(at(text, "جبل الزاوية"), "جبل الزاوية"),),
              time=TimeMention(at(text, "خلال الساعات الماضية"), "خلال الساعات الماضية", "2023-10-17", "2023-10-18", "published"),
              assessment=Assessment(21, 301, "verdict", "mostly_true", "سجّل مرصدان مستقلان بين 11 و12 غارة.", "رنا حداد", "2023-11-01T10:00:00Z")),
        claim(2, ("ثلاثة مدنيين قُتلوا", "أصيب نحو 20 آخرين"), "casualty_count", "قُتل ثلاثة مدنيين وأصيب نحو 20.", chain=(rescuers, outlet),
              quantities=(Quantity(at(text, "ثلاثة مدنيين"), "ثلاثة مدنيين", "killed", "مدنيين", "civilians", 3, 3),
                          Quantity(at(text, "نحو 20"), "نحو 20", "injured", "", "people", 18, 22, "نحو"))),
        claim(3, ("القصف استهدف «مستودعات ذخيرة» فقط",), "official_statement", "تقول وزارة الدفاع إن القصف لم يستهدف سوى مستودعات ذخيرة.",
              chain=(ministry, outlet),
              assessment=Assessment(23, 303, "verdict", "false", "تُظهر الصور المحددة الموقع (geolocated) مدرسة ومنزلين.", "رنا حداد", "2023-11-01T11:00:00Z")),
    ]  # fmt: skip


def arabic_report(**changes: object) -> Report:
    pieces = evidence()
    made: dict[str, object] = {
        "scales": scales(), "date": DATE, "evidence": pieces, "language": "ar", "desk": "مكتب التحقق", "by": "رنا حداد",
        "links": [
            EvidenceLink(31, 204, 302, "supports", Span(10, 55), "قُتل ثلاثة مدنيين في 18/10/2023 وأصيب 19 آخرون."),
            EvidenceLink(32, 202, 301, "supports", Span(5, 40), "Twelve sorties over Jabal al-Zawiya (جبل الزاوية)."),
            EvidenceLink(33, 201, 303, "contradicts", None, "", 3, "صور المدرسة"),
        ],
        "custody": Custody("2023-11-02T09:29:00Z", 11, altered=("page-3.html",), head=sha("head")), **changes,
    }  # fmt: skip
    return Report.on([arabic_article()], arabic_claims(), **made)  # type: ignore[arg-type]
