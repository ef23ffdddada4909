"""How hits and facets of a search read in the window."""

from collections.abc import Sequence

from factdesk.desktop import theme
from factdesk.desktop.models.described import Describer
from factdesk.desktop.models.line import Line
from factdesk.desktop.words import term_name, translate
from factdesk.domain.search import SearchHit

_GLYPHS = {"claim": "“", "article": "¶", "evidence": "§"}
_FIELDS = ("type", "kind", "rating", "place", "claimant")
_EACH = 3


def hit_line(hit: SearchHit, describer: Describer) -> Line:
    """Describe a hit: its title, and the snippet as its second line."""
    del describer
    look = theme.tokens()
    other = ", ".join(hit.matched)
    second = hit.snippet.text if not other else f"{hit.snippet.text} ({other})"
    title = hit.title or translate("Hits", "Claim %1").replace("%1", str(hit.id))
    return Line(title, second, _GLYPHS.get(hit.type, ""), look.colours["accent"])


def grouped(hits: Sequence[SearchHit]) -> list[SearchHit]:
    """Return the hits by type, the type of the best hit first, each in the order found."""
    order = list(dict.fromkeys(hit.type for hit in hits))
    return sorted(hits, key=lambda hit: order.index(hit.type))


def heads(hits: Sequence[SearchHit], facets: dict[str, dict[str, int]]) -> dict[int, str]:
    """Return what stands above the first row of each group: row → “Claims · 12”; nothing where there is one group."""
    names = {
        "claim": translate("Hits", "Claims"), "article": translate("Hits", "Articles"),
        "evidence": translate("Hits", "Evidence"),
    }  # fmt: skip
    counts = facets.get("type", {})
    first: dict[str, int] = {}
    for row, hit in enumerate(hits):
        first.setdefault(hit.type, row)
    if len(first) < 2:
        return {}
    return {row: f"{names.get(kind, kind)} · {counts.get(kind, 0):,}" for kind, row in first.items()}


def facet_values(facets: dict[str, dict[str, int]], describer: Describer) -> list[tuple[str, str, str, int]]:
    """Return (field, value, label, count) for the chips, the most telling fields first."""
    names = {
        "claim": translate("Hits", "claims"), "article": translate("Hits", "articles"),
        "evidence": translate("Hits", "evidence"),
    }  # fmt: skip
    values = []
    for field in _FIELDS:
        counts = sorted(facets.get(field, {}).items(), key=lambda item: -item[1])
        for value, count in counts[:_EACH] if len(counts) > 1 else []:
            label = names.get(value, value) if field == "type" else value
            if field in {"kind", "rating"}:
                label = term_name(describer.kinds if field == "kind" else describer.ratings, value)
                if value == "unrated":
                    label = translate("Hits", "unrated")
            values.append((field, value, label, count))
    return values
