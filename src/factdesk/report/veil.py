"""Takes people's names out of a report: each person becomes "[Person 1]" wherever the name, or a part of it, stands."""

import re
from collections.abc import Iterable, Mapping, Sequence

from factdesk.domain.source import Source
from factdesk.domain.span import Span

_SHORTEST = 4
"""Parts of a name with fewer letters than this are words of their own too often to be taken out alone."""


class Veil:
    """Replaces names in words. Without names it changes nothing.

    Args:
        names: of the people; every spelling that ``voices`` knows of them is taken out too.
        label: what stands in the place of a name, with ``{n}`` for the person's number.
    """

    def __init__(
        self, names: Sequence[str] = (), voices: Mapping[str, Source] | None = None, label: str = "{n}"
    ) -> None:
        self._number: dict[str, int] = {}
        for number, name in enumerate(names, 1):
            known = (voices or {}).get(name)
            for spelling in (name, *((known.name, *known.names) if known else ())):
                for part in _parts(spelling):
                    self._number.setdefault(part.casefold(), number)
        self._label = label
        longest_first = sorted(self._number, key=len, reverse=True)
        words = "|".join(re.escape(part).replace(r"\ ", r"\s+") for part in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:[وفبكل]?)(?P<name>{words})(?!\w)", re.IGNORECASE) if words else None

    def over(self, words: str) -> str:
        """Return the words with every name replaced."""
        if self._pattern is None:
            return words
        return self._pattern.sub(lambda match: match[0][: -len(match["name"])] + self._named(match["name"]), words)

    def spans(self, words: str) -> list[Span]:
        """Return where names stand."""
        if self._pattern is None:
            return []
        return [Span(*match.span("name")) for match in self._pattern.finditer(words)]

    def hides(self, address: str) -> bool:
        """Whether an address gives a name away, as "…/abdullah-el-sharif.html" does."""
        if self._pattern is None:
            return False
        plain = re.sub(r"[\W_]+", " ", address.casefold())
        return any(part in plain or part.replace(" ", "") in plain for part in self._number)

    def _named(self, name: str) -> str:
        number = self._number[" ".join(name.casefold().split())]
        return self._label.format(n=number)


def _parts(name: str) -> Iterable[str]:
    """Return the name, its endings ("El Sharif") and its longer words ("Abdullah")."""
    words = name.split()
    yield name if len(words) < 2 else " ".join(words)
    for start in range(1, len(words)):
        ending = " ".join(words[start:])
        if len(ending) >= _SHORTEST:
            yield ending
    yield from (word for word in words if len(word) >= _SHORTEST)
