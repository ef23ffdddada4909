"""The fixed words of a report in one language (``resources/report``), with its plurals, dates and ranges."""

import json
import re
from functools import cache

from factdesk import assets
from factdesk.domain.errors import BadInput
from factdesk.domain.mention import Quantity, TimeMention
from factdesk.report.direction import embedded, is_rtl_language

_MOMENT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})\S*)?)?)?")


class Labels:
    """The fixed words of one language, by key."""

    def __init__(self, language: str, words: dict[str, str], months: list[str]) -> None:
        self.language = language
        self._words = words
        self._months = months

    @classmethod
    def of(cls, language: str) -> "Labels":
        """Return the words of a language.

        Raises:
            BadInput: no report can be written in that language.
        """
        return _labels(language.split("-", maxsplit=1)[0].lower())

    @property
    def is_rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return is_rtl_language(self.language)

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of that key, with the values put in their places, marked where they run the other way."""
        given = {name: self.embedded(value) if isinstance(value, str) else value for name, value in values.items()}
        return self._words[key].format(**given) if given else self._words[key]

    def __contains__(self, key: str) -> bool:
        return key in self._words

    def embedded(self, words: str) -> str:
        """Return words from elsewhere for a line of this language."""
        return embedded(words, self.is_rtl)

    def quoted(self, words: str) -> str:
        """Return words between the language's quotation marks, for a paragraph that runs as they do."""
        return self._words["quote"].format(words=words)

    def count(self, key: str, number: int) -> str:
        """Return "1 claim", "12 claims": the words of ``key`` in the plural form that the number asks for."""
        return self._words.get(f"{key}.{self._plural(number)}", self._words[f"{key}.other"]).format(n=f"{number:,}")

    def list_of(self, items: list[str]) -> str:
        """Join items with the language's separator."""
        return self("list.separator").join(self.embedded(item) for item in items)

    def flag(self, warning: str) -> str:
        """Return a claim's warning in this language; one that the language has no words for stays as it is.

        Warnings are in English; what follows a colon may be a word of the article ("loaded word: regime").
        """
        kind, _, rest = warning.partition(": ")
        words = self._words.get(f"flag.{warning}") or self._words.get(f"flag.{kind}", warning)
        return words.replace("{rest}", self.embedded(rest))

    def date(self, moment: str) -> str:
        """Return an ISO 8601 date or UTC moment, of whatever precision, in words; anything else as it is."""
        match = _MOMENT.fullmatch(moment.strip())
        if not match:
            return moment
        year, month, day, time = match.groups()
        if month and not 1 <= int(month) <= 12:
            return moment
        words = " ".join(part for part in (day and str(int(day)), month and self._months[int(month) - 1], year) if part)
        return self("moment", date=words, time=time) if time else words

    def range(self, low: int | None, high: int | None) -> str:
        """Return what the bounds say: "9", "45–49", "at least 5", "at most 49", or that there is no bound."""
        if low is None and high is None:
            return self("range.none")
        if low is None:
            return self("range.high", n=f"{high:,}")
        if high is None:
            return self("range.low", n=f"{low:,}")
        return f"{low:,}" if low == high else self("range.both", low=f"{low:,}", high=f"{high:,}")

    def quantity(self, quantity: Quantity) -> str:
        """Return the range of a quantity."""
        return self.range(quantity.low, quantity.high)

    def time(self, time: TimeMention) -> str:
        """Return the dates a time mention stands for, and what it was counted from; empty when they are not known."""
        bounds = [self.date(day) for day in dict.fromkeys((time.from_date, time.to_date)) if day]
        if not bounds:
            return ""
        words = bounds[0] if len(bounds) == 1 else self("time.span", first=bounds[0], last=bounds[1])
        return f"{words} ({self('time.from_published')})" if time.anchor == "published" else words

    def _plural(self, number: int) -> str:
        """Return the CLDR plural category of a whole number, for English and Arabic."""
        if self.language != "ar":
            return "one" if number == 1 else "other"
        named = {0: "zero", 1: "one", 2: "two"}
        if number in named:
            return named[number]
        rest = number % 100
        return "few" if 3 <= rest <= 10 else "many" if 11 <= rest <= 99 else "other"


@cache
def _labels(language: str) -> Labels:
    path = assets.resource("report", f"labels_{language}.json")
    if not path.is_file():
        raise BadInput(f"No report can be written in the language {language!r}; choose en or ar.")
    data = json.loads(path.read_text(encoding="utf-8"))
    return Labels(language, data["words"], data["months"])
