"""Rating scales and claim kinds: named lists with labels and definitions, kept as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a list: its id, its labels and definitions by language ("en", "ar"), and its colour ("#RRGGBB").

    ``value`` places a rating on the true–false ramp from 0 (false) to 1 (true); None for "unproven" and the like.
    """

    id: str
    label: dict[str, str]
    definition: dict[str, str]
    colour: str
    value: float | None = None

    def name(self, language: str = "en") -> str:
        """Return the label in the language, else in English, else the id."""
        return self.label.get(language) or self.label.get("en") or self.id

    def meaning(self, language: str = "en") -> str:
        """Return the definition in the language, else in English."""
        return self.definition.get(language) or self.definition.get("en", "")


@dataclass(frozen=True, slots=True)
class Scale:
    """A named list of terms in the order they are offered."""

    id: str
    title: dict[str, str]
    source: str
    terms: tuple[Term, ...]

    def term(self, term_id: str) -> Term | None:
        """Return the term with that id, or None."""
        return next((term for term in self.terms if term.id == term_id), None)
