"""What a search of the index gives back: ids with scores, and which of them may pass."""

from collections.abc import Callable, Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field

from factdesk.domain.search import TYPES


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """One document found. ``matched`` are the spellings it was found by, where they differ from the typed ones."""

    type: str
    id: int
    score: float
    matched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """All that answers a query: ``hits`` is the page asked for, best first; ``scores`` has all, by reference."""

    total: int
    hits: tuple[FoundDocument, ...] = ()
    scores: Mapping[int, float] = field(default_factory=dict)
    hint: str = ""

    def ids(self, kind: str) -> list[int]:
        """Return the ids of all documents of that type, in no order, for counting and filtering in the store."""
        number = TYPES.index(kind)
        return [ref // len(TYPES) for ref in self.scores if ref % len(TYPES) == number]


def passing(types: Collection[str], allowed: Mapping[str, Container[int]] | None) -> Callable[[int], bool] | None:
    """Return the test a document's reference must pass; None when all do."""
    if set(types) >= set(TYPES) and not allowed:
        return None
    kinds: list[Container[int] | None] = []
    for kind in TYPES:
        if kind not in types:
            kinds.append(frozenset())
        else:
            ids = allowed.get(kind) if allowed else None
            kinds.append(frozenset(ids) if isinstance(ids, Sequence) else ids)

    def passes(ref: int) -> bool:
        number, kind = divmod(ref, len(TYPES))
        ids = kinds[kind]
        return ids is None or number in ids

    return passes
