"""Help with asking: what may be typed next, and ways on from a search that finds nothing."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Completion:
    """One way to go on typing: ``text`` replaces the characters from ``start`` (code points) to the end of the query.

    ``count`` is how many claims or articles have the value, 0 for the name of a field.
    """

    text: str
    start: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class WayOn:
    """A search that finds something where the one asked finds nothing: what is dropped, and how much is found then.

    ``chosen`` are the filters that stay, as ``workspace.search.find`` takes them.
    """

    query: str
    dropped: str
    total: int
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)
