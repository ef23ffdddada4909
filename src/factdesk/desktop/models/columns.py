"""The columns each list can show: what stands in them, how wide they begin, what their order is called.

The first column of a list is what a row is called by; it is always shown. The texts are in the context ``Columns``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from factdesk.desktop.models.described import Describer, day, language_name, source_kind
from factdesk.desktop.proposal_words import proposal_words
from factdesk.desktop.words import QT_TRANSLATE_NOOP, term_name, translate
from factdesk.domain.claim import Claim

Text = Callable[[Any, Describer], str]
Key = Callable[[Any], Any]


@dataclass(frozen=True)
class Column:
    """One column. ``order`` is the workspace's name of its order (claims), ``key`` sorts records at hand (the others).

    ``shown`` is whether it is shown before anybody chose, ``newest_first`` whether it is sorted downwards at first.
    """

    id: str
    title: str
    width: int
    text: Text
    order: str = ""
    key: Key | None = None
    shown: bool = True
    is_number: bool = False
    newest_first: bool = False

    @property
    def name(self) -> str:
        """What the column is called in the language of the window."""
        return translate("Columns", self.title)

    @property
    def can_sort(self) -> bool:
        """Whether a list can be sorted by it."""
        return bool(self.order) or self.key is not None


def _number(value: int | None) -> str:
    return f"{value:,}" if value else ""


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value * 100:.0f} %"


def _state(claim: Claim, _: Describer) -> str:
    words = {
        "proposed": translate("Lists", "proposed"), "accepted": translate("Lists", "accepted"),
        "refused": translate("Lists", "refused"),
    }  # fmt: skip
    return words.get(claim.state, claim.state)


def _rating(claim: Claim, words: Describer) -> str:
    return term_name(words.ratings, claim.rating) if claim.rating else translate("Lists", "unrated")


def _article(claim: Claim, words: Describer) -> str:
    return words.articles.get(claim.article or 0, "")


def _date(claim: Claim, words: Describer) -> str:
    return day(claim.date or words.published.get(claim.article or 0, ""))


def _figures(claim: Claim, _: Describer) -> str:
    return " · ".join(quantity.verbatim for quantity in claim.quantities)


def _places(claim: Claim, _: Describer) -> str:
    return " · ".join(place.text for place in claim.places)


CLAIMS = (
    Column("statement", QT_TRANSLATE_NOOP("Columns", "Claim"), 360, lambda c, _: c.statement or c.quote, "statement"),
    Column("number", QT_TRANSLATE_NOOP("Columns", "Number"), 72, lambda c, _: _number(c.number), "number", shown=False,
           is_number=True),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 132, lambda c, w: term_name(w.kinds, c.kind), "kind"),
    Column("claimant", QT_TRANSLATE_NOOP("Columns", "Claimant"), 140, lambda c, _: c.claimant, "claimant"),
    Column("rating", QT_TRANSLATE_NOOP("Columns", "Rating"), 124, _rating, "rating"),
    Column("evidence", QT_TRANSLATE_NOOP("Columns", "Evidence"), 100, lambda c, _: _number(c.evidence), "evidence",
           is_number=True, newest_first=True),
    Column("date", QT_TRANSLATE_NOOP("Columns", "Date"), 96, _date, "date", newest_first=True),
    Column("article", QT_TRANSLATE_NOOP("Columns", "Article"), 180, _article, "article", shown=False),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 90, _state, "state", shown=False),
    Column("worth", QT_TRANSLATE_NOOP("Columns", "Worth checking"), 110, lambda c, _: _percent(c.checkworthiness),
           "checkworthiness", shown=False, is_number=True, newest_first=True),
    Column("confidence", QT_TRANSLATE_NOOP("Columns", "Confidence"), 96, lambda c, _: _percent(c.confidence),
           "confidence", shown=False, is_number=True, newest_first=True),
    Column("figures", QT_TRANSLATE_NOOP("Columns", "Figures"), 140, _figures, shown=False),
    Column("places", QT_TRANSLATE_NOOP("Columns", "Places"), 140, _places, shown=False),
    Column("flags", QT_TRANSLATE_NOOP("Columns", "Flags"), 120,
           lambda c, _: " · ".join(map(proposal_words, c.flags)), shown=False),
    Column("note", QT_TRANSLATE_NOOP("Columns", "Note"), 180, lambda c, _: c.note, shown=False),
    Column("reason", QT_TRANSLATE_NOOP("Columns", "Reason"), 220,
           lambda c, _: c.assessment.reason if c.assessment else "", shown=False),
    Column("language", QT_TRANSLATE_NOOP("Columns", "Language"), 90, lambda c, _: language_name(c.language), "language",
           shown=False),
    Column("added", QT_TRANSLATE_NOOP("Columns", "Added"), 96, lambda c, _: day(c.added_at), "added", shown=False,
           newest_first=True),
)  # fmt: skip

ARTICLES = (
    Column("title", QT_TRANSLATE_NOOP("Columns", "Title"), 340, lambda a, _: a.title or translate("Lists", "Untitled"),
           key=lambda a: a.title.casefold()),
    Column("outlet", QT_TRANSLATE_NOOP("Columns", "Outlet"), 130, lambda a, _: a.outlet,
           key=lambda a: a.outlet.casefold()),
    Column("published", QT_TRANSLATE_NOOP("Columns", "Published"), 100, lambda a, _: day(a.published),
           key=lambda a: a.published, newest_first=True),
    Column("proposals", QT_TRANSLATE_NOOP("Columns", "To decide"), 84, lambda a, _: _number(a.proposals),
           key=lambda a: a.proposals, is_number=True, newest_first=True),
    Column("claims", QT_TRANSLATE_NOOP("Columns", "Claims"), 76, lambda a, _: _number(a.claims),
           key=lambda a: a.claims, is_number=True, newest_first=True),
    Column("rated", QT_TRANSLATE_NOOP("Columns", "Rated"), 76, lambda a, _: _number(a.rated), key=lambda a: a.rated,
           is_number=True, newest_first=True),
    Column("author", QT_TRANSLATE_NOOP("Columns", "Author"), 130, lambda a, _: a.author,
           key=lambda a: a.author.casefold(), shown=False),
    Column("language", QT_TRANSLATE_NOOP("Columns", "Language"), 90, lambda a, _: language_name(a.language),
           key=lambda a: a.language, shown=False),
    Column("revision", QT_TRANSLATE_NOOP("Columns", "Revision"), 76, lambda a, _: _number(a.revision),
           key=lambda a: a.revision, shown=False, is_number=True, newest_first=True),
    Column("length", QT_TRANSLATE_NOOP("Columns", "Characters"), 90, lambda a, _: _number(a.length),
           key=lambda a: a.length, shown=False, is_number=True, newest_first=True),
    Column("url", QT_TRANSLATE_NOOP("Columns", "Address"), 200, lambda a, _: a.url, key=lambda a: a.url, shown=False),
    Column("added", QT_TRANSLATE_NOOP("Columns", "Added"), 100, lambda a, _: day(a.added_at),
           key=lambda a: (a.added_at, a.id), newest_first=True),
)  # fmt: skip

EVIDENCE = (
    Column("title", QT_TRANSLATE_NOOP("Columns", "Title"), 320, lambda e, _: e.title, key=lambda e: e.title.casefold()),
    Column("source", QT_TRANSLATE_NOOP("Columns", "Source"), 130, lambda e, _: e.source,
           key=lambda e: e.source.casefold()),
    Column("origin", QT_TRANSLATE_NOOP("Columns", "Origin"), 130, lambda e, _: e.origin,
           key=lambda e: e.origin.casefold()),
    Column("links", QT_TRANSLATE_NOOP("Columns", "Links"), 72, lambda e, _: _number(e.links), key=lambda e: e.links,
           is_number=True, newest_first=True),
    Column("credibility", QT_TRANSLATE_NOOP("Columns", "Credibility"), 90, lambda e, _: e.credibility,
           key=lambda e: e.credibility),
    Column("captured", QT_TRANSLATE_NOOP("Columns", "Captured"), 100, lambda e, _: day(e.captured_at),
           key=lambda e: e.captured_at, newest_first=True),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 80, lambda e, _: evidence_kind(e.kind), key=lambda e: e.kind,
           shown=False),
    Column("language", QT_TRANSLATE_NOOP("Columns", "Language"), 90, lambda e, _: language_name(e.language),
           key=lambda e: e.language, shown=False),
    Column("note", QT_TRANSLATE_NOOP("Columns", "Note"), 180, lambda e, _: e.note, key=lambda e: e.note.casefold(),
           shown=False),
    Column("url", QT_TRANSLATE_NOOP("Columns", "Address"), 200, lambda e, _: e.url, key=lambda e: e.url, shown=False),
    Column("added", QT_TRANSLATE_NOOP("Columns", "Added"), 100, lambda e, _: day(e.added_at),
           key=lambda e: (e.added_at, e.id), newest_first=True),
)  # fmt: skip

SOURCES = (
    Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 260, lambda s, _: s.name, key=lambda s: s.name.casefold()),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 110, lambda s, _: source_kind(s.kind), key=lambda s: s.kind),
    Column("role", QT_TRANSLATE_NOOP("Columns", "Role"), 160, lambda s, _: s.role, key=lambda s: s.role.casefold()),
    Column("reliability", QT_TRANSLATE_NOOP("Columns", "Reliability"), 90, lambda s, _: s.reliability,
           key=lambda s: s.reliability or "~"),
    Column("claims", QT_TRANSLATE_NOOP("Columns", "Claims"), 76, lambda s, _: _number(s.claims),
           key=lambda s: s.claims, is_number=True, newest_first=True),
    Column("names", QT_TRANSLATE_NOOP("Columns", "Spellings"), 220,
           lambda s, _: " · ".join(name for name in s.names if name != s.name), key=lambda s: len(s.names), shown=False,
           newest_first=True),
    Column("note", QT_TRANSLATE_NOOP("Columns", "Note"), 180, lambda s, _: s.note, key=lambda s: s.note.casefold(),
           shown=False),
)  # fmt: skip


def evidence_kind(kind: str) -> str:
    """Return a kind of evidence in the language of the window."""
    return {"file": translate("Lists", "file"), "page": translate("Lists", "web page")}.get(kind, kind)


def column(columns: tuple[Column, ...], name: str) -> Column | None:
    """Return the column of that id, None if there is none."""
    return next((one for one in columns if one.id == name), None)
