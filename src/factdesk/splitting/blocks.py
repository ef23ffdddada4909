"""Blocks: which lines are title, credit, body or residue of the page (comment forms, "read more", share buttons).

Residue is marked, never removed: a person can restore it. The phrases stand in ``residue.<language>.toml``.
"""

import re
from dataclasses import dataclass
from functools import cache

from factdesk.domain.span import Span
from factdesk.splitting.lexicon import lexicon

TITLE, CREDIT, BODY, JUNK = "title", "credit", "body", "junk"

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_SENTENCE_END = re.compile(r"[.!?؟۔:;,…][\"'”’»)]*$")
_LONGEST_RESIDUE = 200
_LONGEST_TITLE = 200
_CAPITALS_OF_TITLE = 0.8
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the text. ``kind`` is title, credit, body or junk; ``why`` says why it is no part of the article."""

    span: Span
    kind: str
    why: str = ""


def find_blocks(text: str, language: str) -> tuple[Block, ...]:
    """Return the lines that are not blank, in order, each with its kind."""
    lines = [Span(*match.span()).trimmed(text) for match in _LINE.finditer(text)]
    lines = [line for line in lines if len(line)]
    whys = [_residue(line.of(text), language) for line in lines]
    title = _title(text, lines, whys)
    return tuple(
        Block(line, TITLE if index == title else kind, why)
        for index, (line, (kind, why)) in enumerate(zip(lines, whys, strict=True))
    )


def _title(text: str, lines: list[Span], kinds: list[tuple[str, str]]) -> int | None:
    """Return the number of the headline: the first line of the body, short, no sentence, with a longer one below."""
    body = [index for index, (kind, _) in enumerate(kinds) if kind == BODY]
    if len(body) < 2:
        return None
    first = lines[body[0]].of(text)
    longest = max(len(lines[index]) for index in body[1:])
    if len(first) > _LONGEST_TITLE or longest <= len(first):
        return None
    return body[0] if is_headline(first) or not _SENTENCE_END.search(first) else None


def is_headline(line: str) -> bool:
    """Whether a line is written like a headline: nearly every longer word with a capital."""
    words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= 3 and capitals >= _CAPITALS_OF_TITLE * len(words)


def _residue(line: str, language: str) -> tuple[str, str]:
    if not _LETTER.search(line) and not any(mark.isdigit() for mark in line):
        return JUNK, "no words"
    if len(line) <= _LONGEST_RESIDUE:
        for code in dict.fromkeys((language, "en")):
            for why, pattern in _patterns(code):
                if pattern.search(line):
                    return (CREDIT if why == "credit line" else JUNK), why
    return BODY, ""


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return reason and pattern of each sort of residue: whole lines, then beginnings of lines."""
    found = []
    for why, entry in lexicon("residue", language).items():
        lines = "|".join(_spaced(phrase) for phrase in entry.get("lines", ()))
        starts = "|".join(_spaced(phrase) for phrase in entry.get("starts", ()))
        parts = [rf"^(?:{lines})\W*$"] if lines else []
        parts += [rf"^\W*(?:{starts})"] if starts else []
        if parts:
            found.append((why.replace("_", " "), re.compile("|".join(parts), re.IGNORECASE)))
    return tuple(found)


def _spaced(phrase: str) -> str:
    return r"\s+".join(re.escape(word) for word in phrase.split())
