"""Building blocks of the HTML report: escaped words in their direction, links, tables, labels, the page around them."""

from collections.abc import Iterable, Sequence
from html import escape

from factdesk import assets
from factdesk.domain.scale import Term
from factdesk.report.direction import first_strong, is_rtl_language
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.parts import address_shown
from factdesk.report.snapshot import SNAPSHOT, snapshot, to_xml, veiled
from factdesk.report.veil import Veil
from factdesk.report.word.labelled import darker, ink_on

_SIGNS = {"supports": "▲", "contradicts": "▼", "context": "●"}
_UNRATED = "#E3E6EA"
_VOID = ("br", "img")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def _told(report: Report, veil: Veil) -> str:
    """Return what the report tells of each claim, from which a later one can say what changed."""
    return to_xml(veiled(snapshot(report), veil)).decode()


class Html(str):
    """Words that are HTML already; any other string is escaped where it is put in."""

    __slots__ = ()


def tag(name: str, *content: "str | Html | None", **attributes: str | None) -> Html:
    """Return an element; content that is no Html is escaped, attributes that are None are left out."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{given}>" if name in _VOID else f"<{name}{given}>{joined(content)}</{name}>")


def joined(content: Iterable[str | Html | None]) -> Html:
    """Return content put together, escaped where it is no Html."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in content if part is not None))


class Page:
    """What every section needs: the report, its labels, and how words of it are put into the page."""

    def __init__(self, report: Report, labels: Labels) -> None:
        self.report = report
        self.labels = labels
        self.veil = Veil(report.options.anonymise, report.voices, labels("anonymous"))
        self.name = self.veil.over(report.title) or labels("report.selection")

    def words(self, words: str, language: str = "") -> Html:
        """Return words that may run the other way than what is around them, with names taken out if that is asked."""
        strong = first_strong(words)
        rtl = is_rtl_language(language) if language else bool(strong)
        if strong is not None and strong != rtl:
            rtl = strong
        if (strong is None or rtl == self.labels.is_rtl) and (not language or language == self.labels.language):
            return joined([self.veil.over(words)])
        return tag("bdi", self.veil.over(words), dir="rtl" if rtl else "ltr", lang=language or None)

    def quoted(self, words: str, language: str) -> Html:
        """Return a quotation as a paragraph of its own, in its own direction."""
        rtl = first_strong(words)
        direction = "rtl" if (is_rtl_language(language) if rtl is None else rtl) else "ltr"
        return tag("q", self.veil.over(words), lang=language or None, dir=direction)

    def link(self, anchor: str, words: str) -> Html:
        """Return a link to another place of the page."""
        return tag("a", words, href=f"#{anchor}")

    def address(self, url: str, *, whole: bool = False) -> Html:
        """Return a web address, as a link if a click may open it; withheld if it gives a name away.

        A very long one is shown without its middle, unless ``whole``.
        """
        if self.veil.hides(url):
            return joined([self.labels("withheld")])
        safe = url.lower().startswith(("https://", "http://")) and not any(c.isspace() for c in url)
        words = tag("bdi", url if whole else address_shown(url), dir="ltr")
        return tag("a", words, href=url, rel="noreferrer noopener") if safe else words

    def hash(self, value: str) -> Html:
        """Return a SHA-256."""
        return tag("code", value or "–", dir="ltr")

    def rating(self, term: Term | None) -> Html:
        """Return a rating on a field of its colour."""
        fill = term.colour if term else _UNRATED
        words = term.name(self.labels.language) if term else self.labels("unrated")
        return tag("span", words, class_="rating", style=f"background:{fill};color:{ink_on(fill)}")

    def stance(self, stance: str) -> Html:
        """Return a stance with its sign, in its colour."""
        term = self.report.term("stances", stance)
        words = f"{_SIGNS.get(stance, '●')}\u00a0{term.name(self.labels.language)}"
        return tag("b", words, class_="stance", style=f"color:{darker(term.colour)}")

    def grade(self, scale: str, letter: str) -> str:
        """Return a grade in words; empty while there is none."""
        term = self.report.term(scale, letter).name(self.labels.language)
        return self.labels(f"evidence.{scale}", term=term) if letter else ""

    def list_of(self, items: Sequence[str | Html]) -> Html:
        """Return items with the language's separator between them, empty ones left out."""
        given = [item for item in items if item]
        return joined(
            part for n, item in enumerate(given) for part in ([self.labels("list.separator")] * bool(n) + [item])
        )

    def table(
        self, heads: Sequence[str], rows: Iterable[Sequence[str | Html]], *, caption: str = "",
        numbers: Sequence[int] = (), first_is_head: bool = False,
    ) -> Html:  # fmt: skip
        """Return a table; ``numbers`` are the columns (from 0) that are set as numbers."""
        body = [
            tag("tr", *(
                tag("th", value, scope="row") if first_is_head and not column
                else tag("td", value, class_="n" if column in numbers else None)
                for column, value in enumerate(row)
            ))
            for row in rows
        ]  # fmt: skip
        head = tag("thead", tag("tr", *(tag("th", words, scope="col") for words in heads))) if heads else None
        named = tag("caption", caption) if caption else None
        return tag("table", named, head, tag("tbody", *body), class_="facts" if first_is_head else None)

    def heading(self, level: int, words: str | Html, anchor: str = "") -> Html:
        """Return a heading that can be linked to."""
        return tag(f"h{level}", words, id=anchor or None)

    def document(self, cover: Html, contents: Html, body: Sequence[Html | None]) -> str:
        """Return the whole page; sections that are None are left out."""
        labels, report = self.labels, self.report
        styles = assets.resource("report", "report.css").read_text(encoding="utf-8")
        size = "Letter" if report.options.page == "Letter" else "A4"
        head = [
            '<meta charset="utf-8">', f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="generator" content="FactDesk">', '<meta name="referrer" content="no-referrer">',
            f'<meta name="date" content="{escape(report.date)}">',
            f'<meta name="{SNAPSHOT}" content="{escape(_told(report, self.veil))}">',
            f"<title>{escape(labels('report'))}: {escape(self.name)}</title>",
            f"<style>@page{{size:{size}}}\n{styles}</style>",
        ]  # fmt: skip
        direction = "rtl" if labels.is_rtl else "ltr"
        start = f'<!doctype html>\n<html lang="{labels.language}" dir="{direction}">\n<head>'
        parts = [part for part in body if part]
        lines = [start, *head, "</head>", "<body>", cover, contents, "<main>", *parts, "</main>", "</body>", "</html>"]
        return "\n".join(lines) + "\n"
