"""Bookmarks, links and fields: what makes a printed page number or a caption's number true after editing."""

from factdesk.report.word.bidi import PLAIN, Look, properties, runs
from factdesk.report.word.markup import Markup, escaped, text, w

_OUR_TAB = 9070
"""Where the styles of our template have their tab stop, in twips: at the edge of the text on A4."""
_SAFE_SCHEMES = ("http://", "https://", "mailto:")


def simple(instruction: str, cached: str, look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return a field with the result it shows until it is updated."""
    return w("fldSimple", w("r", properties(look, rtl), *text(cached)), instr=f" {instruction} ")


def page(look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return the number of the page it stands on."""
    return simple("PAGE", "1", look, rtl=rtl)


def pages(look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return the number of pages."""
    return simple("NUMPAGES", "1", look, rtl=rtl)


def sequence(name: str, number: int, look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return the next number of a caption sequence (Table, Figure)."""
    return simple(f"SEQ {name} \\* ARABIC", str(number), look, rtl=rtl)


def page_of(bookmark: str, cached: str, look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return the page a bookmark stands on, as a link."""
    return simple(f"PAGEREF {bookmark} \\h", cached, look, rtl=rtl)


def words_of(bookmark: str, cached: str, look: Look = PLAIN, *, rtl: bool = False) -> Markup:
    """Return the words a bookmark covers (a caption's "Table 3"), as a link."""
    return simple(f"REF {bookmark} \\h", cached, look, rtl=rtl)


def link_inside(bookmark: str, *content: Markup) -> Markup:
    """Return a link to a bookmark of this document."""
    return w("hyperlink", *content, anchor=bookmark, history=1)


def link_outside(relationship: str, *content: Markup) -> Markup:
    """Return a link to an address, which the part knows by its relationship id."""
    return f'<w:hyperlink r:id="{escaped(relationship)}" w:history="1">{"".join(content)}</w:hyperlink>'


def is_safe_address(url: str) -> bool:
    """Whether an address may become a link that a click opens."""
    return url.lower().startswith(_SAFE_SCHEMES) and not any(c.isspace() for c in url)


def contents(levels: str, entries: list[list[Markup]], style_ids: list[str], *, width: int, rtl: bool) -> list[Markup]:
    """Return the paragraphs of a contents field, each entry given as its content and its paragraph style.

    Word fills the list in again on opening; until then the entries show, their pages ``width`` twips from the margin.
    """
    tabs = edge_tab(width, "dot")
    begin = [
        w("r", w("fldChar", fldCharType="begin", dirty="true")),
        w("r", _instruction(f' TOC \\o "{levels}" \\h \\z \\u ')),
        w("r", w("fldChar", fldCharType="separate")),
    ]
    end = w("r", w("fldChar", fldCharType="end"))
    paragraphs = []
    for index, (entry, style) in enumerate(zip(entries, style_ids, strict=True)):
        content = [*(begin if index == 0 else ()), *entry, *([end] if index == len(entries) - 1 else ())]
        paragraphs.append(w("p", w("pPr", w("pStyle", val=style), tabs, w("bidi") if rtl else None), *content))
    return paragraphs


def edge_tab(width: int, leader: str = "none") -> Markup:
    """Return the tab stop at the far edge of the text, in the place of our template's."""
    ours = w("tab", val="clear", pos=_OUR_TAB) if width != _OUR_TAB else None
    places = sorted([(_OUR_TAB, ours), (width, w("tab", val="right", leader=leader, pos=width))], key=lambda p: p[0])
    return w("tabs", *(stop for _, stop in places))


def contents_entry(words: str, bookmark: str, cached_page: str, look: Look, *, rtl: bool) -> list[Markup]:
    """Return one line of the contents: the heading, a tab and its page."""
    return [link_inside(bookmark, *runs(words, look, rtl=rtl), w("r", w("tab")), *_page_field(bookmark, cached_page))]


def _page_field(bookmark: str, cached: str) -> list[Markup]:
    return [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", _instruction(f" PAGEREF {bookmark} \\h ")),
        w("r", w("fldChar", fldCharType="separate")),
        w("r", *text(cached)),
        w("r", w("fldChar", fldCharType="end")),
    ]


def _instruction(words: str) -> Markup:
    return f'<w:instrText xml:space="preserve">{escaped(words)}</w:instrText>'
