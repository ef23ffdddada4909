"""What each list can be narrowed by: fields with their values, as chips show them.

A chosen filter is a mapping of field ids to values, all of them plain texts, so that a saved view can keep it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factdesk.desktop.models.columns import evidence_kind
from factdesk.desktop.models.described import Describer, language_name, source_kind
from factdesk.desktop.words import QT_TRANSLATE_NOOP, term_name, translate
from factdesk.domain.claim import STATES, ClaimFilter

NONE = ""
"""The value that stands for nothing: unrated, no outlet."""
YES, NO = "yes", "no"


@dataclass(frozen=True)
class Field:
    """One field. ``value`` tells it of a record at hand; ``name_of`` says a value in the language of the window.

    ``is_one`` is set where only one value makes sense at a time.
    """

    id: str
    title: str
    name_of: Callable[[str, Describer], str]
    value: Callable[[Any], str] = str
    is_one: bool = False

    @property
    def name(self) -> str:
        """What the field is called in the language of the window."""
        return translate("Columns", self.title)


def _plain(value: str, _: Describer) -> str:
    return value or translate("Lists", "none")


def _language(value: str, _: Describer) -> str:
    return language_name(value) or translate("Lists", "none")


def _state(value: str, _: Describer) -> str:
    return {
        "proposed": translate("Lists", "proposed"), "accepted": translate("Lists", "accepted"),
        "refused": translate("Lists", "refused"),
    }.get(value, value)  # fmt: skip


def _rating(value: str, words: Describer) -> str:
    return term_name(words.ratings, value) if value else translate("Lists", "unrated")


def _kind(value: str, words: Describer) -> str:
    return term_name(words.kinds, value) if value else translate("Lists", "none")


def _linked(value: str, _: Describer) -> str:
    return translate("Lists", "linked") if value == YES else translate("Lists", "not linked")


def _progress(value: str, _: Describer) -> str:
    return {
        "to_decide": translate("Lists", "proposals to decide"), "to_rate": translate("Lists", "claims to rate"),
        "done": translate("Lists", "all rated"), "empty": translate("Lists", "no claims yet"),
    }.get(value, value)  # fmt: skip


def _progress_of(article: Any) -> str:
    if article.proposals:
        return "to_decide"
    if not article.claims:
        return "empty"
    return "to_rate" if article.rated < article.claims else "done"


CLAIMS = (
    Field("state", QT_TRANSLATE_NOOP("Columns", "State"), _state),
    Field("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), _kind),
    Field("rating", QT_TRANSLATE_NOOP("Columns", "Rating"), _rating),
    Field("evidence", QT_TRANSLATE_NOOP("Columns", "Evidence"), _linked, is_one=True),
    Field("claimant", QT_TRANSLATE_NOOP("Columns", "Claimant"), _plain),
    Field("place", QT_TRANSLATE_NOOP("Columns", "Place"), _plain),
    Field("article", QT_TRANSLATE_NOOP("Columns", "Article"),
          lambda value, words: words.articles.get(int(value or 0), value), is_one=True),
    Field("flag", QT_TRANSLATE_NOOP("Columns", "Flag"), _plain),
    Field("year", QT_TRANSLATE_NOOP("Columns", "Year"), _plain, is_one=True),
)  # fmt: skip
ARTICLES = (
    Field("progress", QT_TRANSLATE_NOOP("Columns", "Progress"), _progress, _progress_of),
    Field("outlet", QT_TRANSLATE_NOOP("Columns", "Outlet"), _plain, lambda article: article.outlet),
    Field("language", QT_TRANSLATE_NOOP("Columns", "Language"), _language, lambda article: article.language),
    Field("year", QT_TRANSLATE_NOOP("Columns", "Year"), _plain, lambda article: article.published[:4]),
)
EVIDENCE = (
    Field("linked", QT_TRANSLATE_NOOP("Columns", "Links"), _linked, lambda piece: YES if piece.links else NO),
    Field("source", QT_TRANSLATE_NOOP("Columns", "Source"), _plain, lambda piece: piece.source),
    Field("origin", QT_TRANSLATE_NOOP("Columns", "Origin"), _plain, lambda piece: piece.origin),
    Field("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), lambda value, _: evidence_kind(value),
          lambda piece: piece.kind),
    Field("credibility", QT_TRANSLATE_NOOP("Columns", "Credibility"), _plain, lambda piece: piece.credibility),
    Field("language", QT_TRANSLATE_NOOP("Columns", "Language"), _language, lambda piece: piece.language),
)  # fmt: skip
SOURCES = (
    Field("kind", QT_TRANSLATE_NOOP("Columns", "Kind"),
          lambda value, _: source_kind(value) or translate("Lists", "none"), lambda source: source.kind),
    Field("reliability", QT_TRANSLATE_NOOP("Columns", "Reliability"), _plain, lambda source: source.reliability),
    Field("quoted", QT_TRANSLATE_NOOP("Columns", "Claims"),
          lambda value, _: translate("Lists", "with claims") if value == YES else translate("Lists", "without claims"),
          lambda source: YES if source.claims else NO),
)  # fmt: skip


def claim_filter(words: str, chosen: Mapping[str, Sequence[str]]) -> ClaimFilter:
    """Return what the workspace is asked for; nobody wants refused claims who did not ask for them."""
    given = {name: tuple(values) for name, values in chosen.items() if values}
    article, year, linked = (given.get(name, (NONE,))[0] for name in ("article", "year", "evidence"))
    return ClaimFilter(
        article=int(article) if article.isdecimal() else None,
        states=given.get("state") or tuple(state for state in STATES if state != "refused"),
        kinds=given.get("kind", ()), ratings=given.get("rating", ()), claimants=given.get("claimant", ()),
        places=given.get("place", ()), flags=given.get("flag", ()), since=year, until=year, words=words,
        evidence=None if not linked else linked == YES,
    )  # fmt: skip
