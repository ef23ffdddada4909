"""Who is meant: names behind surnames, titles, acronyms, "the regime", "he" and "who"; other readings are kept.

A mention is resolved backwards through the text: a surname to the full name that ends with it, an acronym to the name
it abbreviates, a definite noun ("the regime") to the last name that ends with this noun ("the Assad regime"), a pronoun
to the last voice that can be meant. What cannot be resolved keeps its own words.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.lexicon import lexicon

_PARTICLES = frozenset(
    ["al", "el", "bin", "ibn", "abu", "abd", "von", "van", "de", "da", "di", "la", "le", "dos", "del", "ben"]
)
_HE, _SHE, _IT, _THEY = frozenset({"he", "him"}), frozenset({"she", "her"}), frozenset({"it"}), frozenset({"they"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_PRONOUNS = _HE | _SHE | _IT | _THEY | {"his", "its", "their", "himself", "herself"}


@dataclass(frozen=True, slots=True)
class Who:
    """A resolved voice: ``name``, other names it might be (best first), and how it was resolved."""

    name: str
    alternatives: tuple[str, ...] = ()
    how: str = "as named"


@dataclass(slots=True)
class Cast:
    """Everybody named so far in a document, in order; ask it who a mention is."""

    document: Document
    _names: list[tuple[int, str]] = field(default_factory=list)
    _acronyms: dict[str, str] = field(default_factory=dict)
    _voices: list[tuple[int, str, str]] = field(default_factory=list)
    _ending: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    _phrases: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._names = list(_full_names(self.document))
        for start, name in self._names:
            self._ending.setdefault(name.lower().split()[-1], []).append((start, name))
        self._acronyms = dict(_acronyms(self.document.text))

    def resolve(self, source: Span) -> Who:
        """Return who the source of an attribution is; sources must be asked in reading order."""
        words = source.of(self.document.text)
        lower = words.lower().strip()
        if lower in _PRONOUNS:
            who = self._pronoun(lower, source.start)
        elif lower in _RELATIVE:
            who = self._antecedent(source)
        else:
            who = self._named(source)
        if who.name and who.name.lower() not in _PRONOUNS:
            self._voices.append((source.start, who.name, _sort(who.name, words)))
        return who

    def unnamed(self, before: int, rule: str) -> Who:
        """Return who goes on speaking where a cue has no speaker of its own ("…, adding that", "وأضاف أن")."""
        goes_on = rule.startswith(("that", "quotation", "bare", "colon"))
        voices = [name for start, name, _ in self._voices if start < before]
        if not goes_on or not voices:
            return Who("")
        return Who(voices[-1], how="goes on speaking")

    def _named(self, source: Span) -> Who:
        text = self.document.text
        if self.document.language == "ar":
            return self._arabic(source)
        head = _head(self.document, source)
        name = head.of(text)
        if name in self._acronyms:
            return Who(self._acronyms[name], how=f"{name} stands for it")
        if (full := self._full(name, source.start)) is not None:
            return full
        definite = re.match(r"(?:the|this|that)\s+([a-z]+)$", source.of(text).strip(), re.IGNORECASE)
        if definite and (longer := self._ending_with(definite.group(1).lower(), source.start)):
            return Who(longer, how=f"last {definite.group(1).lower()} named")
        return Who(name)

    def _arabic(self, source: Span) -> Who:
        """Return an Arabic name as it stands, a lone noun with article as the longer name: "النظام" → "نظام الأسد"."""
        name = re.split(r"\s*[،,]", source.of(self.document.text))[0].strip()
        if name.startswith("لل"):
            name = "ال" + name[2:]
        if name.startswith("ال") and " " not in name:
            noun = re.escape(name[2:])
            longer = list(re.finditer(rf"(?<!\w){noun}\s+\w+", self.document.text[: source.start]))
            if longer:
                return Who(longer[-1].group(), how=f"{name}: last such named")
        return Who(name)

    def _full(self, name: str, before: int) -> Who | None:
        """Return the full name a short one stands for: the last such named before, else the first after."""
        parts = tuple(name.lower().split())
        if not parts or not name[:1].isupper():
            return None
        fitting = [
            (start, full)
            for start, full in self._ending.get(parts[-1], ())
            if len(full.split()) > len(parts) and tuple(full.lower().split())[-len(parts) :] == parts
        ]
        if not fitting:
            return None
        earlier = [full for start, full in fitting if start < before]
        counts = Counter(full for _, full in fitting)
        chosen = earlier[-1] if earlier else fitting[0][1]
        others = tuple(full for full, _ in counts.most_common() if full != chosen)
        return Who(chosen, others[:3], how="full name of " + name)

    def _ending_with(self, noun: str, before: int) -> str | None:
        """Return the last phrase with a name that ends with the noun: "regime" → "Assad regime"."""
        if noun not in self._phrases:
            pattern = re.compile(rf"((?:[A-Z][\w’'-]*\s+(?:al-)?){{1,5}}{re.escape(noun)})\b")
            self._phrases[noun] = [(m.start(), m.group(1)) for m in pattern.finditer(self.document.text)]
        found = [phrase for start, phrase in self._phrases[noun] if start < before]
        return re.sub(r"^(?:The|In|On|As|For|But|And|A)\s+", "", found[-1]) if found else None

    def _pronoun(self, pronoun: str, before: int) -> Who:
        persons = [(start, name) for start, name, sort in self._voices if start < before and sort == "person"]
        others = [(start, name) for start, name, sort in self._voices if start < before and sort != "person"]
        if pronoun in _HE | _SHE | {"his", "himself", "herself"}:
            pool = persons
            if not pool:
                pool = [(start, name) for start, name in self._names if start < before and len(name.split()) > 1]
        else:
            pool = others or persons
        if not pool:
            return Who(pronoun)
        names = list(dict.fromkeys(name for _, name in reversed(pool)))
        return Who(names[0], tuple(names[1:4]), how=f"“{pronoun}”: last voice that can be meant")

    def _antecedent(self, source: Span) -> Who:
        """Return the noun phrase right before "who"."""
        text = self.document.text
        sentence = self.document.sentence_at(source.start)
        low = self.document.sentences[sentence].start if sentence is not None else source.start
        before = text[low : source.start].rstrip(" ,")
        tokens = self.document.tokens_in(Span(low, low + len(before)))
        first = len(tokens)
        while first > 0 and tokens[first - 1].tag.startswith(("NN", "JJ", "DT", "CD", "POS", "PRP$")):
            first -= 1
        if first == len(tokens):
            return Who("")
        return self._named(Span(tokens[first].start, tokens[-1].end))


def _head(document: Document, source: Span) -> Span:
    """Return the naming part of a source: without apposition, article, titles and roles before a personal name."""
    tokens = document.tokens_in(source)
    end = next(
        (
            i
            for i, t in enumerate(tokens)
            if t.tag in (",", ":") or (i and t.tag == "-LRB-") or (i and t.lower in ("who", "which", "that"))
        ),
        len(tokens),
    )
    tokens = tokens[: end or len(tokens)]
    while tokens and (not tokens[-1].is_word or tokens[-1].tag == "POS"):
        tokens = tokens[:-1]
    if not tokens:
        return source
    start = 0
    while start < len(tokens) - 1 and (
        tokens[start].tag in ("DT", "PRP$", "CC", "``", "IN") or not tokens[start].is_word
    ):
        start += 1
    titles = _titles(document.language)
    run = len(tokens)
    while run > start and _is_name_part(tokens[run - 1].text):
        run -= 1
    while run < len(tokens) - 1 and tokens[run].lower.rstrip(".") in titles:
        run += 1
    named = len(tokens) - run
    role_before = start < run and (tokens[run - 1].tag.startswith("NN") or tokens[run - 1].lower in ("'s",))
    titled = any(token.lower.rstrip(".") in titles for token in tokens[start:run])
    if (named >= 2 and (role_before or titled or run == start)) or (named == 1 and titled):
        start = run
    return Span(tokens[start].start, tokens[-1].end)


def _titles(language: str) -> frozenset[str]:
    return frozenset(lexicon("roles", language).get("titles", ()))


def _is_name_part(word: str) -> bool:
    return (
        (word[:1].isupper() and not word.isdigit())
        or word.lower() in _PARTICLES
        or word.lower().startswith(("al-", "el-"))
    )


def _sort(name: str, words: str) -> str:
    """Return person or organisation, by the shape of the name and the words around it."""
    groups = lexicon("roles", "en").get("organisations", ())
    parts = name.lower().split()
    if any(part.rstrip("s") in groups or part in groups for part in parts) or name.isupper():
        return "organisation"
    if words.split()[:1] and words.split(maxsplit=1)[0].lower() in ("the", "a", "an") and " " not in name.strip():
        return "organisation" if name[:1].isupper() else "person"
    if name[:1].isupper() and 1 <= len(parts) <= 4:
        return "person"
    return (
        "person"
        if words.lower().startswith(("a ", "an ", "the ")) and not words.lower().rstrip().endswith("s")
        else "group"
    )


def _full_names(document: Document) -> list[tuple[int, str]]:
    """Return names of two words and more, with where they stand, titles and edge articles left out."""
    found: list[tuple[int, str]] = []
    titles = _titles(document.language)
    tokens = document.tokens
    index = 0
    while index < len(tokens):
        if not (tokens[index].tag.startswith("NNP") and tokens[index].text[:1].isupper()):
            index += 1
            continue
        last = index
        while (
            last + 1 < len(tokens)
            and _joins(tokens[last].end, tokens[last + 1].start, document.text)
            and (tokens[last + 1].tag.startswith(("NNP", "NN")) and _is_name_part(tokens[last + 1].text))
        ):
            last += 1
        first = index
        while first < last and tokens[first].lower.rstrip(".") in titles:
            first += 1
        if last > first:
            found.append((tokens[first].start, document.text[tokens[first].start : tokens[last].end]))
        index = last + 1
    return found


def _joins(end: int, start: int, text: str) -> bool:
    return text[end:start] in (" ", "\u00a0")


_ACRONYM = re.compile(r"((?:[A-Z][\w’'-]*\s+(?:(?:of|for|and|the|on|in)\s+)*){1,8}[A-Z][\w’'-]*)\s+\(([A-Z]{2,8})\)")


def _acronyms(text: str) -> list[tuple[str, str]]:
    """Return acronyms with the name before the bracket whose initials they are."""
    found = []
    for match in _ACRONYM.finditer(text):
        words, short = match.group(1).split(), match.group(2)
        for first in range(len(words)):
            initials = "".join(word[0] for word in words[first:] if word[0].isupper())
            if initials == short:
                found.append((short, " ".join(words[first:])))
                break
    return found
