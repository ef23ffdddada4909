"""Made-up evidence for the sample reports, in English and Arabic, and what it says of their claims."""

import hashlib

from factdesk.domain.claim import Assessment
from factdesk.domain.evidence import Evidence, EvidenceFile, EvidenceLink
from factdesk.domain.source import Source
from factdesk.domain.span import Span


def sha(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def at(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def rated(
    number: int, claim: int, rating: str, reason: str, *, by: str = "Rima Haddad", day: str = "11-01"
) -> Assessment:
    return Assessment(number, claim, "verdict", rating, reason, by, f"2023-{day}T14:0{number % 10}:00Z")


def evidence() -> list[Evidence]:
    def piece(number: int, title: str, source: str, origin: str, language: str = "en", **more: object) -> Evidence:
        digest = sha(title)
        files = (
            EvidenceFile(f"page-{number}.html", digest, 18_240 + number, "text/html"),
            EvidenceFile(f"page-{number}.txt", sha(title + "text"), 4_100 + number, "text/plain", "text"),
        )
        return Evidence(
            id=200 + number,
            title=title,
            kind="page",
            source=source,
            origin=origin,
            url=f"https://evidence.example/{number}?a=1&b=2",
            captured_at=f"2023-10-31T10:0{number}:00Z",
            added_at=f"2023-10-31T10:0{number}:30Z",
            sha256=digest,
            length=4_000,
            language=language,
            files=files,
            archive_url=f"https://archive.example/2023/{number}",
            **more,
        )  # type: ignore[arg-type]

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
        return EvidenceLink(
            id=number,
            evidence=200 + piece,
            claim=100 + claim,
            stance=stance,
            span=span,
            quote=quote,
            by="Rima Haddad",
            at="2023-11-01T12:00:00Z",
            **more,
        )  # type: ignore[arg-type]

    return [
        link(1, 1, 1, "supports", "Our teams were called to fourteen sites in one day, the most since August."),
        link(2, 2, 1, "supports", "22 sorties over the north-west on 16 October, 9 on the average day of the month."),
        link(
            3,
            1,
            3,
            "contradicts",
            "Twelve air strikes hit the towns south of Idlib on 17 October.",
            note="Counts sorties, not bombs.",
        ),
        link(4, 3, 3, "supports", "Eighteen raids hit Mashoun, al-Barah and Kansafra."),
        link(5, 3, 2, "context"),
        link(
            6,
            4,
            4,
            "supports",
            "قُتلت امرأة وأصيب زوجها في غارة على منزلهما في جبل الأربعين (Jabal al-Arbaeen) بتاريخ 17/10/2023.",
        ),
        link(7, 1, 4, "supports", "One woman died of her wounds; her husband is in hospital.", page=2),
        link(8, 5, 5, "context", "No item with these words was found."),
        link(9, 4, 7, "supports", "وثّقنا مقتل 46 مدنيًا بين 7 و17 تشرين الأول."),
    ]


def voices() -> list[Source]:
    return [
        Source(1, "Civil rescue service", "organisation", reliability="B", role="first responders"),
        Source(2, "Abdullah El Sharif", "person", ("عبد الله الشريف",), role="poet and commentator"),
    ]


def earlier() -> list[Assessment]:
    return [rated(9, 104, "unproven", "Only one source so far.", by="Omar Saleh", day="10-31")]
