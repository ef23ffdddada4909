"""A list or a search as somebody left it and named it, to come back to."""

from dataclasses import dataclass, field
from typing import Any

VIEW_PLACES = ("articles", "claims", "evidence", "sources", "find")
"""Where a view can be of; ``find`` is the search page."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named view. ``place`` is one of VIEW_PLACES; ``id`` 0 is a view that was not kept yet.

    ``filters`` holds plain values JSON can carry, under the names the place gives them (those of the search page are
    the arguments of ``workspace.search.find``). ``order`` and ``columns`` are the place's own words.
    """

    place: str
    name: str
    query: str = ""
    filters: dict[str, Any] = field(default_factory=dict)
    order: str = ""
    columns: tuple[str, ...] = ()
    id: int = 0
    added_by: str = ""
    added_at: str = ""
