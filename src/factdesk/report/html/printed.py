"""The report's page in the small HTML that paper is set from without an office program or a browser.

Whoever sets it knows paragraphs, headings, tables, pictures and a few words of CSS. So drawings become pictures, bars
become cells, words that run the other way are held by isolates (UAX #9), and what only a screen needs is left out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factdesk.progress import Progress
from factdesk.report.charts.png import png
from factdesk.report.html import page_of
from factdesk.report.labels import Labels
from factdesk.report.model import Report
from factdesk.report.veil import Veil

if TYPE_CHECKING:
    from factdesk.report.snapshot import Snapshot

_DRAWING = re.compile(r'<div class="drawn">(<svg .*?</svg>)</div>', re.DOTALL)
_SIZE = re.compile(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"')
_ZOOM = 2.5
_WIDTH = 620
"""Pixels at 96 an inch across the text of an A4 page; drawings of 780 are set that wide."""
_DRAWN = 780
_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"
_BLOCKS = ("p", "div", "h1", "h2", "h3", "td", "th", "li", "table")
_TO_DIV = ("section", "header", "article", "figure", "figcaption", "main", "nav", "blockquote", "q")
_QUOTES = {"en": ("“", "”"), "ar": ("«", "»")}


@dataclass(frozen=True, slots=True)
class Printed:
    """A page ready to be set: its HTML, its pictures by name, what stands at the edges of each sheet."""

    html: str
    pictures: dict[str, bytes] = field(default_factory=dict)
    language: str = "en"
    rtl: bool = False
    paper: str = "A4"
    head: str = ""
    date: str = ""
    foot: str = ""
    page_of: str = ""


def printed(
    report: Report, *, language: str = "", progress: Progress | None = None, before: "Snapshot | None" = None
) -> Printed:  # fmt: skip
    """Return a report ready to be set; ``page_of`` holds ``{page}`` and ``{pages}``."""
    from lxml import html

    labels = Labels.of(language or report.language)
    pictures: dict[str, bytes] = {}

    def picture(found: re.Match[str]) -> str:
        name = f"drawing-{len(pictures) + 1}.png"
        pictures[name] = png(found[1], _ZOOM)
        size = _SIZE.search(found[1])
        width = min(float(size[1]) if size else _DRAWN, _DRAWN) * _WIDTH / _DRAWN
        return f'<p><img src="{name}" width="{width:.0f}"></p>'

    page = _DRAWING.sub(picture, page_of(report, language=labels.language, progress=progress, before=before))
    body = html.document_fromstring(page).find("body")
    _plain(body, labels)
    veil = Veil(report.options.anonymise, report.voices, labels("anonymous"))
    name = veil.over(report.title) or labels("report.selection")
    return Printed(
        html.tostring(body, encoding="unicode"), pictures, labels.language, labels.is_rtl, report.options.page,
        f"{labels('report')}: {labels.embedded(name)}", labels.date(report.date[:10]), report.desk,
        f"{labels('footer.page')} {{page}} {labels('footer.of')} {{pages}}",
    )  # fmt: skip


def _plain(body: Any, labels: Labels) -> None:
    """Make everything in the page something that the setter knows."""
    _plain_words(body, labels)
    _plain_tables(body, labels)
    for entry in body.xpath("//nav//ol"):
        entry.tag = "div"
        entry.set("class", "entries" if entry.getparent().tag == "li" else "contents")
    for entry in body.xpath("//nav//li"):
        entry.tag = "div"
    for element in body.iter(*_TO_DIV):
        element.set("class", element.get("class") or element.tag)
        element.tag = "div"
    if labels.is_rtl:
        for block in body.iter(*_BLOCKS):
            if not block.get("dir"):
                block.set("dir", "rtl")


def _plain_tables(body: Any, labels: Labels) -> None:
    """Give tables and bars the attributes of old that set their widths and edges."""
    for bars in body.xpath("//ul[@class='chart']"):
        _put(bars, _bars(bars, labels))
    for caption in body.xpath("//table/caption"):
        table = caption.getparent()
        table.remove(caption)
        caption.tag = "p"
        caption.set("class", "caption")
        table.addprevious(caption)
    for table in body.xpath("//table[not(@width)]"):
        table.set("width", "100%")
        table.set("cellpadding", "4")
        table.set("cellspacing", "0")
    near, far = ("right", "left") if labels.is_rtl else ("left", "right")
    for head in body.xpath("//th"):
        head.set("align", near)
    for head in body.xpath("//table[@class='facts']//th"):
        head.set("width", "18%")
    for number in body.xpath("//td[@class='n']"):
        number.set("align", far)


def _plain_words(body: Any, labels: Labels) -> None:
    """Put quotation marks, isolates and spaces where a browser would."""
    for quoted in body.xpath("//q"):
        opening, closing = _QUOTES.get(labels.language, _QUOTES["en"])
        quoted.text = f"{opening}{quoted.text or ''}{closing}"
    for words in body.xpath("//bdi"):
        words.text = f"{_RLI if words.get('dir') == 'rtl' else _LRI}{words.text or ''}{_PDI}"
        words.drop_tag()
    for number in body.xpath("//article/p/span[@class='count']"):
        number.tail = f"\u2003{(number.tail or '').lstrip()}"
    for tally in body.xpath("//p[@class='tally']/span"):
        tally.tail = "\u2003"
    for rating in body.xpath("//span[@class='rating']"):
        rating.text = f"\u00a0{rating.text or ''}\u00a0"


def _bars(bars: Any, labels: Labels) -> Any:
    """Return a list of bars as a table of cells that are as wide as the bars are."""
    rows = []
    for entry in bars.iter("li"):
        name, track, count = entry[0], entry[1], entry[2]
        style = str(track[0].get("style"))
        share = max(int(float(re.findall(r"width:([\d.]+)%", style)[0]) * 0.6), 1)
        colour = re.findall(r"background:(#\w+)", style)[0]
        fill = "#E3E6EA" if colour == "#FFFFFF" else colour
        align = "right" if labels.is_rtl else "left"
        rows.append(
            f'<table width="100%" cellspacing="2" cellpadding="2" class="bars"><tr>'
            f'<td width="25%">{_text(name)}</td><td width="{share}%" bgcolor="{fill}">\u00a0</td>'
            f'<td width="{75 - share}%" align="{align}">\u00a0{_text(count)}</td></tr></table>'
        )
    from lxml import html

    return html.fragment_fromstring(f"<div>{''.join(rows)}</div>")


def _put(old: Any, new: Any) -> None:
    new.tail = old.tail
    old.getparent().replace(old, new)


def _text(element: Any) -> str:
    from html import escape

    return escape("".join(_all_text(element)))


def _all_text(element: Any) -> Iterable[str]:
    return element.itertext()  # type: ignore[no-any-return]
