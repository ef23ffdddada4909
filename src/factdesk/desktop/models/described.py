"""How each kind of record reads as a row of a list, in the language of the window."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from factdesk.desktop import theme
from factdesk.desktop.counted import Counted
from factdesk.desktop.models.line import Line
from factdesk.desktop.operations import operation_name
from factdesk.desktop.words import joined, term_name, translate
from factdesk.domain.article import Article
from factdesk.domain.change import HistoryEntry
from factdesk.domain.claim import Claim
from factdesk.domain.evidence import Evidence
from factdesk.domain.scale import Scale
from factdesk.domain.source import Source

_KIND_GLYPHS = {
    "headline": "H", "event_report": "E", "strike_count": "S", "casualty_count": "C", "displacement": "D",
    "damage": "B", "official_statement": "O", "commentator_quote": "Q", "background": "b", "opinion": "…",
}  # fmt: skip


def day(moment: str) -> str:
    """Return a moment as a day people read; what is no moment stays as it is."""
    try:
        read = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    except ValueError:
        return moment
    return str(QLocale().toString(QDate(read.year, read.month, read.day), "d MMM yyyy"))


def article_line(article: Article) -> Line:
    """Describe an article: outlet, date, how much is rated."""
    facts = [article.outlet, day(article.published) if article.published else day(article.added_at)]
    waiting, claims = article.proposals, article.claims
    if waiting:
        facts.append(Counted().to_decide(waiting))
    elif claims:
        facts.append(Counted().claims(claims))
    ring = article.rated / article.claims if article.claims else 0.0
    return Line(article.title or translate("Lists", "Untitled"), joined(facts), ring=ring)


class Describer:
    """Describes what depends on the workspace's own scales."""

    def __init__(self) -> None:
        self.kinds: Scale | None = None
        self.ratings: Scale | None = None
        self.articles: dict[int, str] = {}
        self.published: dict[int, str] = {}

    def claim(self, claim: Claim) -> Line:
        """Describe a claim: its statement, who says it, how it is rated."""
        look = theme.tokens()
        term = self.ratings.term(claim.rating) if self.ratings and claim.rating else None
        tail = {"proposed": translate("Lists", "proposed"), "refused": translate("Lists", "refused")}.get(
            claim.state, ""
        )
        if claim.rating:
            tail = term_name(self.ratings, claim.rating)
        elif not tail:
            tail = translate("Lists", "unrated")
        number = str(claim.number) if claim.number else _KIND_GLYPHS.get(claim.kind, "?")
        second = joined((claim.claimant, term_name(self.kinds, claim.kind)))
        return Line(
            claim.statement or claim.quote, second, number, look.kind(claim.kind).name(), tail=tail,
            tail_colour=look.rating(term).name(), tail_hollow=not claim.rating, faint=claim.state == "refused",
        )  # fmt: skip


def evidence_line(evidence: Evidence) -> Line:
    """Describe a piece of evidence: source, capture day, how many claims it is linked to."""
    links = evidence.links
    linked = Counted().links(links) if links else translate("Lists", "not linked")
    return Line(evidence.title, joined((evidence.source, day(evidence.captured_at or evidence.added_at), linked)))


def source_line(source: Source) -> Line:
    """Describe a source: kind, role, reliability, number of claims."""
    facts = [source_kind(source.kind), source.role, Counted().claims(source.claims)]
    return Line(source.name, joined(facts), glyph=source.reliability or "–")


def source_kind(kind: str) -> str:
    """Return a kind of source in the language of the window."""
    kinds = {
        "person": translate("Lists", "person"),
        "organisation": translate("Lists", "organisation"),
        "outlet": translate("Lists", "outlet"),
    }
    return kinds.get(kind, kind)


def language_name(code: str) -> str:
    """Return what a language is called: in the language of the window, others in themselves."""
    known = {"en": translate("Lists", "English"), "ar": translate("Lists", "Arabic")}
    return known.get(code) or (QLocale(code).nativeLanguageName() or code if code else "")


def history_line(entry: HistoryEntry) -> Line:
    """Describe an entry of the history: what, by whom, when."""
    name = operation_name(entry.label)
    verb = {"undo": translate("Lists", "Undone: %1"), "redo": translate("Lists", "Redone: %1")}.get(entry.kind, "%1")
    said = verb.replace("%1", name[:1].upper() + name[1:])
    when = entry.at.replace("T", " ").removesuffix("Z")[:19]
    return Line(
        said,
        f"{entry.by} · {when} UTC",
        glyph=str(entry.number) if entry.number < 1000 else "",
        faint=entry.kind == "undo",
    )
