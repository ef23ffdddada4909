"""A claim that somebody else checked, as it comes in from a file."""

from dataclasses import dataclass

from factdesk.domain.dates import iso_date
from factdesk.domain.errors import BadInput


@dataclass(frozen=True, slots=True)
class ImportedClaim:
    """A claim from elsewhere. ``id`` is what it was called there; ``rating`` is in the words used there.

    ``publisher`` is who checked it, ``reviewed`` the ISO date they did, ``reason`` what they say of it; ``date`` is
    that of the claim. ``chain`` names all voices with " > " between them, the claimant first; ``place`` all places
    with "; " between them.
    """

    id: str
    text: str
    title: str = ""
    claimant: str = ""
    rating: str = ""
    date: str = ""
    url: str = ""
    place: str = ""
    kind: str = ""
    language: str = ""
    publisher: str = ""
    reviewed: str = ""
    reason: str = ""
    chain: str = ""

    @property
    def voices(self) -> tuple[str, ...]:
        """Everyone who says it, the claimant first."""
        voices = tuple(name for name in (part.strip() for part in self.chain.split(" > ")) if name)
        return voices if voices and voices[0] == (self.claimant or voices[0]) else tuple(filter(None, [self.claimant]))

    @property
    def places(self) -> tuple[str, ...]:
        """Every place, as it is named."""
        return tuple(name for name in (part.strip() for part in self.place.split("; ")) if name)

    @classmethod
    def of(cls, values: dict[str, object]) -> "ImportedClaim":
        """Make one of the fields of a line; other names that are often used for them are understood.

        Raises:
            BadInput: the id or the text is missing, or a value is no plain text.
        """
        given = {}
        for name, aliases in _ALIASES.items():
            value = next((values[alias] for alias in aliases if values.get(alias) not in (None, "")), "")
            if isinstance(value, (dict, list)):
                raise BadInput(f"“{name}” holds a list or an object, not a text")
            given[name] = " ".join(str(value).split()) if name not in _WHOLE else str(value).strip()
        for needed in ("id", "text"):
            if not given[needed]:
                raise BadInput(f"“{needed}” is missing")
        given["date"], given["reviewed"] = iso_date(given["date"]), iso_date(given["reviewed"])
        return cls(**given)

    @classmethod
    def field_of(cls, name: str) -> str:
        """Return the field that a column of that name is taken for, empty if for none."""
        return next((field for field, aliases in _ALIASES.items() if name.casefold() in aliases), "")

    @classmethod
    def names(cls) -> frozenset[str]:
        """Return every name under which :meth:`of` looks for a field."""
        return frozenset(alias for aliases in _ALIASES.values() for alias in aliases)


_WHOLE = frozenset({"text", "reason"})
"""Fields that keep their lines."""
_ALIASES: dict[str, tuple[str, ...]] = {
    "id": ("id",),
    "text": ("text", "claim", "statement"),
    "title": ("title",),
    "claimant": ("claimant", "speaker", "author"),
    "rating": ("rating", "verdict"),
    "date": ("date",),
    "url": ("url", "link"),
    "place": ("place", "location"),
    "kind": ("kind",),
    "language": ("language", "lang"),
    "publisher": ("publisher",),
    "reviewed": ("reviewed",),
    "reason": ("reason",),
    "chain": ("chain",),
}
