"""A report on the sample article, made by hand: what the tests of this room, and its bench, write and read."""

from pathlib import Path

from tests.report.evidence_sample import at, earlier, evidence, links, rated, sha, voices

from factdesk import assets
from factdesk.domain.article import Article, JunkRange
from factdesk.domain.claim import Claim
from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.scale import Scale
from factdesk.report.model import ArticleText, Custody, Options, Report
from factdesk.workspace.scales import Scales

DATE = "2023-11-02T09:30:00Z"


def scales() -> dict[str, Scale]:
    return dict(Scales.load().by_id)


def english_article() -> ArticleText:
    text = Path(assets.resource("samples", "l24-idlib.txt")).read_text(encoding="utf-8")
    junk = ("Please enter your comment!", "Please enter your name here", "Credit: (L24 / Social Media)")
    article = Article(
        id=1,
        title="Russia Escalates its bombing of Idlib and its Countryside Following Israeli Airstrikes",
        outlet="L24",
        author="",
        url="https://l24.example/idlib-escalation",
        published="2023-10-17",
        language="en",
        direction="ltr",
        sha256=sha("original"),
        text_sha256=sha(text),
        length=len(text),
        added_at="2023-10-30T08:00:00Z",
        file_name="l24-idlib.txt",
    )
    ranges = tuple(JunkRange(n, at(text, words), "no part of the article") for n, words in enumerate(junk, 1))
    return ArticleText(article, text, ranges)


OUTLET = ChainLink("L24", outlet=True)


def english_claims(text: str) -> list[Claim]:
    def claim(number: int, words: str, kind: str, statement: str, **more: object) -> Claim:
        spans = (at(text, words),)
        return Claim(
            id=100 + number,
            article=1,
            number=number,
            state="accepted",
            kind=kind,
            statement=statement,
            spans=spans,
            quote=words,
            language="en",
            added_at="2023-10-30T09:00:00Z",
            **more,
        )  # type: ignore[arg-type]

    regime = ChainLink("Assad regime", at(text, "The regime claims").trimmed(text), at(text, "claims that"))
    sharif = ChainLink("Abdullah El Sharif", at(text, "Abdullah El Sharif"), at(text, "mentioned that"))
    towns = ("Mashoun", "Al-Bara", "Kansafra", "Ahsim")
    day = TimeMention(
        at(text, "Over the past 24 hours"), "Over the past 24 hours", "2023-10-16", "2023-10-17", "published"
    )
    ten = TimeMention(
        at(text, "for the past ten days"), "for the past ten days", "2023-10-07", "2023-10-17", "published"
    )
    first = "The regime claims that their actions against Syrian civilians are in retaliation for Israeli attacks"
    return [
        claim(
            1,
            "Russian aircraft have intensified their attacks of several areas in Idlib",
            "event_report",
            "Russian aircraft attacked several areas of Idlib more heavily than before.",
            chain=(OUTLET,),
            time=day,
            places=(PlaceMention(at(text, "Idlib", 140), "Idlib"),),
            quantities=(
                Quantity(at(text, "several areas"), "several areas", "other", "areas", "", 2, None, "several"),
            ),
            assessment=rated(
                1,
                101,
                "mostly_true",
                "Two independent monitors count more strikes on 16 and 17 October "
                "than in the week before; one of them gives no list of places.",
            ),
        ),
        claim(
            2,
            "executed nine airstrikes",
            "strike_count",
            "The Russian air force carried out nine airstrikes.",
            title="Nine airstrikes",
            chain=(OUTLET,),
            time=day,
            quantities=(Quantity(at(text, "nine airstrikes"), "nine airstrikes", "strikes", "airstrikes", "", 9, 9),),
            flags=("two totals (9 and 18): do not add them",),
        ),
        claim(
            3,
            "conducted 18 strikes on the towns of Mashoun, Al-Bara, Kansafra, and the outskirts of Ahsim",
            "strike_count",
            "There were 18 strikes on four towns.",
            title="18 strikes on four towns",
            chain=(OUTLET,),
            places=tuple(PlaceMention(at(text, town), town) for town in towns),
            time=day,
            quantities=(Quantity(at(text, "18 strikes"), "18 strikes", "strikes", "strikes", "", 18, 18),),
            assessment=rated(
                3,
                103,
                "partly_true",
                "Local reports confirm strikes on three of the four towns; the number differs between 12 and 18.",
                day="11-02",
            ),
        ),
        claim(
            4,
            "resulted in the tragic death of a woman",
            "casualty_count",
            "A woman was killed.",
            chain=(OUTLET,),
            quantities=(Quantity(at(text, "a woman"), "a woman", "killed", "woman", "women", 1, 1),),
            places=(PlaceMention(at(text, "Jabal al-Arbaeen", 800), "Jabal al-Arbaeen"),),
            time=day,
            assessment=rated(4, 104, "true", "A named victim is listed by two independent sources."),
        ),
        claim(
            5,
            first,
            "official_statement",
            "The government of Bashar al-Assad says its attacks answer Israeli attacks.",
            title="The regime’s reason for its strikes",
            chain=(regime, OUTLET),
            places=(PlaceMention(None, "Syria"),),
            assessment=rated(
                5,
                105,
                "unproven",
                "No statement with these words was found in the state agency’s "
                "archive for the period; the absence of a copy does not show that it was not said.",
            ),
            note="Ask the Damascus stringer for the broadcast.",
        ),
        claim(
            6,
            "Assad did not send his troops to the border",
            "commentator_quote",
            "Assad did not send troops to the border on 7 October.",
            chain=(sharif, OUTLET),
            time=TimeMention(at(text, "October 7th"), "on October 7th", "2023-10-07", "2023-10-07"),
            places=(PlaceMention(at(text, "Gaza"), "Gaza"),),
        ),
        claim(
            7,
            "the loss of nearly 50 civilian lives, injuries to several hundred individuals",
            "casualty_count",
            "Nearly 50 civilians were killed and several hundred people injured in ten days.",
            chain=(OUTLET,),
            time=ten,
            quantities=(
                Quantity(
                    at(text, "nearly 50"),
                    "nearly 50 civilian lives",
                    "killed",
                    "civilian lives",
                    "civilians",
                    45,
                    49,
                    "nearly",
                ),
                Quantity(
                    at(text, "several hundred"),
                    "several hundred individuals",
                    "injured",
                    "individuals",
                    "people",
                    200,
                    999,
                    "several",
                ),
            ),
            assessment=rated(7, 107, "mostly_true", "The monitors’ lists for 7–17 October hold 46 and 49 names."),
        ),
        claim(
            8,
            "the forced displacement of tens of thousands of residents from their homes",
            "displacement",
            "Tens of thousands of people had to leave their homes.",
            chain=(OUTLET,),
            time=ten,
            quantities=(
                Quantity(
                    at(text, "tens of thousands"),
                    "tens of thousands of residents",
                    "displaced",
                    "residents",
                    "civilians",
                    20000,
                    99999,
                    "tens of",
                ),
            ),
        ),
    ]


def english_report(**changes: object) -> Report:
    source = english_article()
    claims = english_claims(source.text)
    given = [claim.assessment for claim in claims if claim.assessment]
    made: dict[str, object] = {
        "scales": scales(),
        "date": DATE,
        "evidence": evidence(),
        "links": links(),
        "sources": voices(),
        "assessments": [*earlier(), *given],
        "desk": "Example Fact Desk",
        "by": "Rima Haddad",
        "custody": Custody("2023-11-02T09:29:00Z", 11, head=sha("head")),
        "totals": {"killed": (1, 49), "injured": (200, 999), "strikes": (9, 18)},
        "options": Options(),
        **changes,
    }
    return Report.on([source], claims, **made)  # type: ignore[arg-type]
