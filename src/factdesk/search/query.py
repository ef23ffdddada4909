"""What a person types in the search box, read into parts.

    words "a phrase" -not this OR that title:budget claimant:"El Sharif" since:2023-10 killed:>10 kafr*

Words side by side must all be there; ``OR`` between two parts lets either do; round brackets group. A field is a word
and a colon directly before a value. Fields whose words the index knows (``title``, ``claimant``, ``place``,
``source``) become words of the search; all others become :class:`Filter` for the store to answer.

Mistakes raise :class:`~factdesk.domain.errors.QueryError` with one line that says what to do.
"""

import re
from dataclasses import dataclass, field
from difflib import get_close_matches

from factdesk.domain.errors import QueryError
from factdesk.domain.mention import MEASURES
from factdesk.search.schema import MARKED

LISTED = ("kind", "rating", "language", "type", "state", "outlet", "stance", "by")
"""Fields with one of a list of values."""
NUMBERED = (*MEASURES, "article", "claim", "evidence")
"""Fields with a number or a range of numbers."""
DATED = ("date", "since", "until")
FIELDS = (*MARKED, *LISTED, *DATED, *NUMBERED)
"""Every field a query may name, for completion."""

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<open>\()|(?P<close>\))|(?P<minus>-)(?=\S)|(?P<or>OR\b|\|\|?)|(?P<and>AND\b)|(?P<not>NOT\b)
      |(?P<field>[A-Za-z_]+):(?=\S)
      |["“”«](?P<phrase>[^"“”»]*)(?P<ended>["“”»]?)
      |(?P<word>[^\s()"“”«»]+)
    )""",
    re.VERBOSE,
)
_RANGE = re.compile(r"^(?P<sign>>=|<=|>|<|=)?(?P<low>\d[\d,]*)?(?:(?P<dots>\.\.|-)(?P<high>\d[\d,]*)?)?$")
_DATE = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


@dataclass(frozen=True, slots=True)
class Text:
    """Words that must stand in the document next to each other (one word: just be there).

    ``beginning``: the last word is only begun. ``pattern``: the one word has wildcards. ``field`` is one of MARKED or
    empty for everywhere.
    """

    text: str
    field: str = ""
    beginning: bool = False
    pattern: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every part must match."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part must match."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not match."""

    part: "Node"


Node = Text | All | Any | Not


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on a fixed field, answered by the store; ``negative`` turns it round.

    A listed field has ``value``; a numbered one ``low`` and ``high``, inclusive, None for open; ``since``, ``until``
    and ``date`` have been turned into the field ``date`` with ISO ``since`` and ``until``, inclusive, empty for open.
    """

    field: str
    value: str = ""
    low: int | None = None
    high: int | None = None
    since: str = ""
    until: str = ""
    negative: bool = False
    typed: str = ""


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query in parts: ``words`` for the index (None when there are only filters), ``filters`` for the store."""

    typed: str
    words: Node | None = None
    filters: tuple[Filter, ...] = ()
    texts: tuple[Text, ...] = field(default=())
    """Every stretch of text that is looked for, for marking what matched."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self.words is None and not self.filters


def parse(typed: str, *, as_typed: bool = False) -> ParsedQuery:
    """Read a query.

    Args:
        typed: what the person wrote.
        as_typed: the person is still typing, so a last word directly at the end is only the beginning of one.

    Raises:
        QueryError: a quotation mark or bracket is not closed, a field is unknown, a date or number cannot be read.
    """
    return _Reader(typed, as_typed).query()


class _Reader:
    def __init__(self, typed: str, as_typed: bool) -> None:
        self._typed = typed
        self._as_typed = as_typed
        self._tokens = [found for found in _TOKEN.finditer(typed) if found.group().strip()]
        self._at = 0
        self._filters: list[Filter] = []
        self._texts: list[Text] = []

    def query(self) -> ParsedQuery:
        words = self._either(0)
        if self._at < len(self._tokens):
            raise QueryError("There is a closing bracket too many: remove it, or add the opening one.")
        return ParsedQuery(self._typed, words, tuple(self._filters), tuple(self._texts))

    def _peek(self) -> str:
        return self._tokens[self._at].lastgroup or "" if self._at < len(self._tokens) else ""

    def _kind(self) -> str:
        if self._at >= len(self._tokens):
            return ""
        found = self._tokens[self._at]
        return "phrase" if found["phrase"] is not None else str(found.lastgroup)

    def _either(self, depth: int) -> Node | None:
        groups: list[list[Node]] = [[]]
        while kind := self._kind():
            if kind == "close":
                break
            if kind == "or":
                self._at += 1
                groups.append([])
                continue
            if kind == "and":
                self._at += 1
                continue
            part = self._part(depth)
            if part is not None:
                groups[-1].append(part)
        sides = [side[0] if len(side) == 1 else All(tuple(side)) for side in groups if side]
        if not sides:
            return None
        return sides[0] if len(sides) == 1 else Any(tuple(sides))

    def _part(self, depth: int, negative: bool = False) -> Node | None:
        kind, found = self._kind(), self._tokens[self._at]
        self._at += 1
        if kind in ("minus", "not"):
            if self._kind() in ("", "or", "and", "close"):
                raise QueryError("Nothing follows the minus sign: write the word to leave out directly after it.")
            part = self._part(depth, not negative)
            return None if part is None else Not(part)
        if kind == "open":
            inner = self._either(depth + 1)
            if self._kind() != "close":
                raise QueryError("A bracket is not closed: add ) where the group ends.")
            self._at += 1
            return inner
        if kind == "field":
            return self._field(found["field"], negative)
        return self._text(found, "", negative)

    def _text(self, found: re.Match[str], name: str, negative: bool) -> Text | None:
        if found["phrase"] is not None:
            if not found["ended"] and not self._as_typed:
                raise QueryError("A quotation mark is not closed: add one where the phrase ends.")
            text = Text(found["phrase"], name, quoted=True)
        else:
            word = found["word"]
            last = found.end() == len(self._typed)
            body = word[:-1] if word.endswith("*") else word
            pattern = "*" in body or "?" in body.rstrip("?")
            beginning = not pattern and (word.endswith("*") or (self._as_typed and last))
            if pattern and len(re.split(r"[*?]", word)[0]) < 2:
                raise QueryError(f"“{word}” begins too openly: write at least two letters before * or ?.")
            text = Text(word if pattern else body, name, beginning=beginning, pattern=pattern)
        if not re.search(r"\w", text.text):
            return None
        if not negative:
            self._texts.append(text)
        return text

    def _field(self, name: str, negative: bool) -> Text | None:
        name = name.lower()
        if name not in FIELDS:
            near = get_close_matches(name, FIELDS, 1)
            offer = f"did you mean “{near[0]}:”?" if near else f"known are {', '.join(FIELDS[:8])} …"
            raise QueryError(f"There is no field “{name}”: {offer}")
        if self._kind() not in ("word", "phrase"):
            raise QueryError(f"Nothing follows “{name}:”: write a value directly after it.")
        found = self._tokens[self._at]
        self._at += 1
        if name in MARKED:
            return self._text(found, name, negative)
        value = (found["phrase"] if found["phrase"] is not None else found["word"]).strip()
        self._filters.append(_filter(name, value, negative))
        return None


def _filter(name: str, value: str, negative: bool) -> Filter:
    typed = f"{name}:{value}"
    if name in DATED:
        first, last = _dates(value)
        since = first if name in ("since", "date") else ""
        until = last if name in ("until", "date") else ""
        return Filter("date", since=since, until=until, negative=negative, typed=typed)
    if name in NUMBERED:
        low, high = _numbers(name, value)
        return Filter(name, low=low, high=high, negative=negative, typed=typed)
    return Filter(name, value=value, negative=negative, typed=typed)


def _dates(value: str) -> tuple[str, str]:
    found = _DATE.match(value)
    year, month, day = found.groups() if found else (None, None, None)
    if not year or not 1 <= int(month or 1) <= 12 or not 1 <= int(day or 1) <= 31:
        raise QueryError(f"“{value}” is no date: write it like 2023, 2023-10 or 2023-10-07.")
    if day:
        return (f"{year}-{int(month or 1):02}-{int(day):02}",) * 2
    if month:
        return f"{year}-{int(month):02}", f"{year}-{int(month):02}-31"
    return year, f"{year}-12-31"


def _numbers(name: str, value: str) -> tuple[int | None, int | None]:
    found = _RANGE.match(value)
    if not found or (found["low"] is None and found["high"] is None):
        raise QueryError(f"“{value}” is no number: write it like {name}:9, {name}:>10 or {name}:10..20.")
    low = int(found["low"].replace(",", "")) if found["low"] else None
    high = int(found["high"].replace(",", "")) if found["high"] else None
    if found["dots"]:
        return low, high
    sign = found["sign"] or "="
    assert low is not None
    return {
        "=": (low, low), ">": (low + 1, None), ">=": (low, None), "<": (None, low - 1), "<=": (None, low),
    }[sign]  # fmt: skip
