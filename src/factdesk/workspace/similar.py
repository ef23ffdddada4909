"""Finding articles with much the same text, by shared runs of words."""

import re
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import col

from factdesk.store.models import ArticleRow

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

_RUN = 4
_LEAST = 0.3
_LOOK_AT = 2_000
_SKETCH = 400


def sketch(text: str) -> frozenset[int]:
    """Return the smallest hashes of the text's runs of four words: a bottom-k sketch (Broder 1997) for Jaccard."""
    words = re.findall(r"\w+", text.casefold())
    runs = {hash(tuple(words[at : at + _RUN])) for at in range(max(1, len(words) - _RUN + 1))}
    return frozenset(sorted(runs)[:_SKETCH])


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the estimated share of word runs that two texts have in common, 0 to 1."""
    smallest = set(sorted(one | other)[:_SKETCH])
    return len(smallest & one & other) / len(smallest) if smallest else 0.0


def similar_texts(workspace: "Workspace", article: int, text: str) -> tuple[tuple[int, float], ...]:
    """Return the newest articles with at least 30 % of word runs in common: (article, similarity), best first."""
    mine = sketch(text)
    query = (
        select(ArticleRow.id, ArticleRow.text)  # type: ignore[call-overload]
        .where(col(ArticleRow.id) != article)
        .order_by(col(ArticleRow.id).desc())
        .limit(_LOOK_AT)
    )
    found = []
    with workspace.reading() as session:
        for number, other in session.execute(query).yield_per(50):
            alike = likeness(mine, sketch(other))
            if alike >= _LEAST:
                found.append((int(number), round(alike, 3)))
    return tuple(sorted(found, key=lambda pair: -pair[1])[:10])
