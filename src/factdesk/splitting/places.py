"""Where: the places a text names, with the one of the gazetteer that is meant, or none where that is not sure.

A name is a place if a list knows it, or if the words around it say so ("the villages of Fleifel and Benin"). Unknown
names are proposed all the same; a name shared with a place far from the rest of the text is not taken for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factdesk.domain.mention import PlaceMention
from factdesk.domain.place import Place
from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.gazetteer import KnownPlaces, choose
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, fold, lines_of

_LONGEST_NAME = 4
_COUNTRY = frozenset({"syria", "syrian", "syrians", "سوريا", "سوريه", "السوري", "السوريه", "السوريين"})
_COMMON = frozenset({"city", "town", "village", "region", "refugee", "camp"})


@dataclass(frozen=True, slots=True)
class _Name:
    """A capitalised run that may be a place: words ``start`` to before ``end``; ``word`` beside it says its kind.

    ``cut`` letters at its start do not belong to it (an Arabic "and").
    """

    line: Line
    start: int
    end: int
    word: str
    sure: bool
    cut: int = 0

    @property
    def text(self) -> str:
        return self.span.of(self.line.text)

    @property
    def span(self) -> Span:
        whole = self.line.span_of(self.start, self.end)
        return Span(whole.start + self.cut, whole.end)


@cache
def _words(language: str) -> dict[str, frozenset[str]]:
    data = lexicon("places", language if language in ("en", "ar") else "en")
    return {name: frozenset(fold(word) for word in words) for name, words in data.items()}


def find_places(document: Document, own: Sequence[Place] = ()) -> tuple[PlaceMention, ...]:
    """Return the places of title and body in reading order; ``own`` are the desk's, which come first."""
    known = KnownPlaces(own)
    names = [name for line in lines_of(document) for name in _names(line, document.language, known)]
    local = any(token.lower in _COUNTRY or fold(token.text) in _COUNTRY for token in document.tokens)
    candidates = [known.candidates(name.text) for name in names]
    certain = [found[0] for found in candidates if len({place.en for place in found}) == 1]
    local = local or len({place.id for place in certain}) >= 2
    resolved: dict[tuple[str, str], str | None] = {}
    mentions = []
    for name, found in zip(names, candidates, strict=True):
        key = (fold(name.text), name.word)
        if key not in resolved:
            mine = known.own(name.text)
            place = mine or choose(found, name.word, certain, local=local)
            resolved[key] = place.id if place else None
        mentions.append(PlaceMention(name.span, name.text, resolved[key]))
    return tuple(mentions)


def _names(line: Line, language: str, known: KnownPlaces) -> list[_Name]:
    """Return the place names of one sentence."""
    find = _arabic_names if language == "ar" else _latin_names
    return find(line, _words(language), known)


def _latin_names(line: Line, words: dict[str, frozenset[str]], known: KnownPlaces) -> list[_Name]:
    found: list[_Name] = []
    runs: list[range] = []
    at = 0
    while at < len(line):
        if not _is_capital(line, at) or (line.low[at] in words["never"] and line.low[at] not in words["openers"]):
            at += 1
            continue
        end = _run_end(line, at)
        name = _judge(line, range(at, end), words, known, found)
        if name and line.at(name.end) in words["heads"] and line.at(name.end).endswith("s"):
            found += [one for one in _listed_before(line, runs, name) if one.span not in {n.span for n in found}]
        if name:
            found.append(name)
        runs.append(range(at, end))
        at = end
    return sorted(found, key=lambda name: name.start)


def _listed_before(line: Line, runs: list[range], name: _Name) -> list[_Name]:
    """Return the names before the last of a list that is named behind it: "Shaala and Tel Jijan villages"."""
    listed: list[_Name] = []
    after = name.start
    for run in reversed(runs):
        if not _continues_list(line, run.stop, after):
            break
        listed.append(_Name(line, run.start, run.stop, name.word, False))
        after = run.start
    return listed


def _is_capital(line: Line, at: int) -> bool:
    word = line.words[at]
    return word[0].isupper() or (
        word[:3].lower() in ("al-", "el-", "as-", "ar-", "ad-", "an-", "at-") and word[3:4].isupper()
    )


def _run_end(line: Line, at: int) -> int:
    """Return the end of a run of capitalised words that may be one name ("Jabal al-Zawiya", "Deir Al Balah")."""
    end = at + 1
    while (
        end < len(line)
        and end - at < _LONGEST_NAME
        and _is_capital(line, end)
        and line.starts[end] - line.ends[end - 1] == 1
    ):
        end += 1
    return end


def _judge(
    line: Line, run: range, words: dict[str, frozenset[str]], known: KnownPlaces, before: list[_Name]
) -> _Name | None:
    """Return the place in a capitalised run, None if nothing says that it is one."""
    start, end = run.start, run.stop
    while start < end - 1 and line.low[start] in words["directions"]:
        start += 1
    for first in range(start, end):
        for last in range(end, first, -1):
            text = line.span_of(first, last).of(line.text)
            listed = fold(text) in words["known"] or bool(known.own(text))
            if _is_title_case(line, first, last) or not (listed or known.candidates(text)):
                continue
            if listed or _in_place_context(line, first, last, words, before):
                return _Name(line, first, last, _beside(line, first, last), True)
    if _in_place_context(line, start, end, words, before, strict=True) and line.low[start] not in words["never"]:
        return _Name(line, start, end, _beside(line, start, end), False)
    return None


def _is_title_case(line: Line, first: int, last: int) -> bool:
    """Whether the name goes on as a person's or an adjective ("Aleppo" in "Aleppo Media Centre" still counts)."""
    return line.tag(last) == "POS" and line.tag(last + 1).startswith("NNP") and last - first == 1


def _in_place_context(
    line: Line, start: int, end: int, words: dict[str, frozenset[str]], before: list[_Name], *, strict: bool = False
) -> bool:
    ahead, after = line.at(start - 1), line.at(end)
    if ahead in words["directions"]:
        ahead = line.at(start - 2)
    if (after in words["tails"] and line.at(end + 1) != "of") or (after == "refugee" and line.at(end + 1) == "camp"):
        return True
    if ahead == "of" and line.at(start - 2) in words["heads"]:
        return True
    if before and _continues_list(line, before[-1].end, start) and (not strict or _opens_list(before[-1], words)):
        return True
    if line.low[start] in words["sure_openers"] and end - start > 1:
        return True
    if not strict:
        return ahead in words["prepositions"] or ahead in ("the", ",", "and", "")
    return (
        ahead in words["sure_prepositions"] and not line.words[start].isupper() and line.tag(end) not in ("NN", "NNS")
    )


def _opens_list(name: _Name, words: dict[str, frozenset[str]]) -> bool:
    """Whether unknown names may follow this one in a list: it was headed by "villages of", or is unknown itself."""
    return not name.sure or name.word in words["heads"] or f"{name.word}s" in words["heads"]


def _continues_list(line: Line, end: int, start: int) -> bool:
    gap = line.low[end:start]
    return gap in (
        (",",),
        ("and",),
        (",", "and"),
        ("or",),
        (",", "and", "the", "outskirts", "of"),
        ("and", "the", "outskirts", "of"),
    )


def _beside(line: Line, start: int, end: int) -> str:
    after = line.at(end)
    if after in _COMMON or after in ("province", "governorate", "district", "countryside", "subdistrict"):
        return after
    ahead = line.at(start - 1)
    return line.at(start - 2).removesuffix("s") if ahead == "of" else ahead


def _arabic_names(line: Line, words: dict[str, frozenset[str]], known: KnownPlaces) -> list[_Name]:
    found: list[_Name] = []
    at = 0
    while at < len(line):
        name = _arabic_name(line, at, words, known, found)
        if name:
            found.append(name)
            at = name.end
        else:
            at += 1
    return found


def _arabic_name(
    line: Line, at: int, words: dict[str, frozenset[str]], known: KnownPlaces, before: list[_Name]
) -> _Name | None:
    ahead = line.at(at - 1)
    headed = (
        ahead in words["heads"]
        or ahead.removeprefix("و") in words["heads"]
        or ahead.removeprefix("ب") in words["heads"]
    )
    listed = bool(before) and before[-1].end == at and line.low[at].startswith("و") and len(line.low[at]) > 3
    for length in (3, 2, 1):
        if at + length > len(line):
            continue
        first = line.low[at]
        text = line.span_of(at, at + length).of(line.text)
        for cut in (0, 1):
            if cut and not (first[0] in "وبلف" and len(first) > 4):
                continue
            bare = text[cut:]
            if length > 1 and (first in words["heads"] or first[1:] in words["heads"]):
                continue
            if fold(bare) in words["known"] or (
                (headed or listed or ahead in words["prepositions"] or cut) and known.is_known(bare)
            ):
                return _Name(line, at, at + length, ahead, True, cut)
    adjective = line.low[at].endswith("يه") and not line.low[at].startswith("ال")
    if (
        headed
        and not adjective
        and len(line.low[at]) > 2
        and line.words[at].isalpha()
        and line.low[at] not in words["heads"]
    ):
        opened = line.low[at] in words["openers"] and at + 1 < len(line)
        return _Name(line, at, at + (2 if opened else 1), ahead, False)
    if listed and before[-1].sure is False and line.words[at].isalpha():
        return _Name(line, at, at + 1, ahead, False, 1)
    return None
