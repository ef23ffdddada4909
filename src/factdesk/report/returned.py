"""What an editor wrote into an exported report: comments and tracked changes, each at the claim it is about.

The claims are found again by the bookmarks that the writer set: ``_claim_id_105`` carries the claim's id, ``claim_7``,
``summary_7`` and ``mark_7_1`` its number in the report.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from factdesk.domain.errors import BadInput

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_BOOKMARK = re.compile(
    r"(?P<kind>_claim_id|claim|summary|mark|fields|evidence_of|history|evidence)_(?P<n>\d+)(?:_\d+)?"
)
_CHAPTERS = frozenset(
    {"summary", "changes", "incident", "charts", "claims", "figures", "sources", "method", "custody", "annex"}
)
_MAX_PART = 300_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a report something stands. ``claim`` is the claim's id, ``number`` its number in the report."""

    chapter: str = ""
    number: int | None = None
    claim: int | None = None
    evidence: int | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment. ``about`` are the words it was put on; ``answers`` is the id of the comment it replies to."""

    id: str
    place: Place
    by: str
    at: str
    words: str
    about: str = ""
    answers: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """Words put in, taken out, or put in the place of others; ``paragraph`` is how it reads with all changes taken."""

    place: Place
    by: str
    at: str
    before: str
    after: str
    paragraph: str


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back in one file."""

    comments: tuple[Comment, ...] = ()
    changes: tuple[TrackedChange, ...] = ()
    claims: tuple[int, ...] = ()


@dataclass
class _Walk:
    """The state while reading the text from beginning to end."""

    ids: dict[int, int]
    place: Place = field(default_factory=Place)
    open: dict[str, list[str]] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)


def read_returned(path: Path) -> Returned:
    """Read comments and tracked changes from a report that was sent out.

    Raises:
        BadInput: it is no Word file, or no report of FactDesk's.
    """
    parts = _parts(path)
    body = parts["word/document.xml"]
    ids = _claim_ids(body)
    if not ids:
        raise BadInput(f"{path.name} has no claims of a FactDesk report; choose the file that was exported.")
    walk = _Walk(ids)
    changes: list[TrackedChange] = []
    for paragraph in body.iter(_W + "p"):
        changes += _paragraph(paragraph, walk)
    comments = _comments(parts, walk)
    return Returned(tuple(comments), tuple(changes), tuple(ids.values()))


def _parts(path: Path) -> dict[str, Any]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        with zipfile.ZipFile(path) as archive:
            wanted = [i for i in archive.infolist() if re.fullmatch(r"word/(document|comments\w*)\.xml", i.filename)]
            if any(info.file_size > _MAX_PART for info in wanted):
                raise BadInput(f"{path.name} is too large to be read.")
            parts = {info.filename: etree.fromstring(archive.read(info), parser) for info in wanted}
    except (OSError, zipfile.BadZipFile, etree.XMLSyntaxError) as problem:
        raise BadInput(f"{path.name} is not a Word document; choose the .docx that came back.") from problem
    if "word/document.xml" not in parts:
        raise BadInput(f"{path.name} is not a Word document; choose the .docx that came back.")
    return parts


def _claim_ids(body: Any) -> dict[int, int]:
    """Return the claims' ids by their numbers: both bookmarks stand in the same heading."""
    found = {}
    for paragraph in body.iter(_W + "p"):
        marks = dict(_known(paragraph))
        if "_claim_id" in marks and "claim" in marks:
            found[marks["claim"]] = marks["_claim_id"]
    return found


def _known(element: Any) -> Iterator[tuple[str, int]]:
    for mark in element.iter(_W + "bookmarkStart"):
        match = _BOOKMARK.fullmatch(mark.get(_W + "name", ""))
        if match:
            yield match["kind"], int(match["n"])


def _paragraph(paragraph: Any, walk: _Walk) -> list[TrackedChange]:
    """Walk through one paragraph: move the place along, gather commented words, return its tracked changes."""
    if walk.place.chapter == "annex":  # there a mark speaks for its own paragraph only
        walk.place = Place("annex")
    changes: list[TrackedChange] = []
    for element in paragraph.iter():
        tag = element.tag.removeprefix(_W) if isinstance(element.tag, str) else ""
        if tag == "bookmarkStart":
            _move(walk, element.get(_W + "name", ""))
        elif tag == "commentRangeStart":
            walk.open[element.get(_W + "id")] = []
            walk.places[element.get(_W + "id")] = walk.place
        elif tag == "commentRangeEnd":
            walk.about[element.get(_W + "id")] = "".join(walk.open.pop(element.get(_W + "id"), []))
        elif tag == "commentReference":
            walk.places.setdefault(element.get(_W + "id"), walk.place)
        elif tag in ("t", "delText"):
            for words in walk.open.values():
                words.append(element.text or "")
        elif tag in ("ins", "del", "moveFrom", "moveTo") and element.getparent().tag != _W + "rPr":
            _add_change(changes, element, tag, walk.place)
    whole = "".join(t.text or "" for t in paragraph.iter(_W + "t") if not _is_taken_out(t))
    return [replace(change, paragraph=whole) for change in changes]


def _move(walk: _Walk, name: str) -> None:
    if name in _CHAPTERS:
        walk.place = Place(name)
        return
    match = _BOOKMARK.fullmatch(name)
    if not match or match["kind"] == "_claim_id":
        return
    number = int(match["n"])
    if match["kind"] == "evidence":
        walk.place = Place(walk.place.chapter, evidence=number)
    else:
        walk.place = Place(walk.place.chapter, number, walk.ids.get(number))


def _add_change(changes: list[TrackedChange], element: Any, tag: str, place: Place) -> None:
    """Add a change, joined to the one before it if the same person made it right there."""
    words = "".join(part.text or "" for part in element.iter(_W + "t", _W + "delText"))
    taken, put = (words, "") if tag in ("del", "moveFrom") else ("", words)
    by, at = element.get(_W + "author", ""), element.get(_W + "date", "")
    before = element.getprevious()
    joins = before is not None and before.tag.removeprefix(_W) in ("ins", "del", "moveFrom", "moveTo")
    if changes and joins and changes[-1].by == by:
        last = changes.pop()
        changes.append(replace(last, before=last.before + taken, after=last.after + put))
    elif words:
        changes.append(TrackedChange(place, by, at, taken, put, ""))


def _is_taken_out(element: Any) -> bool:
    return any(parent.tag in (_W + "del", _W + "moveFrom") for parent in element.iterancestors())


def _comments(parts: dict[str, Any], walk: _Walk) -> Iterator[Comment]:
    if "word/comments.xml" not in parts:
        return
    extended = {
        item.get(_W15 + "paraId"): item for item in parts.get("word/commentsExtended.xml", ()) if item is not None
    }
    by_paragraph: dict[str, str] = {}
    for comment in parts["word/comments.xml"].iter(_W + "comment"):
        paragraphs = comment.findall(_W + "p")
        name = paragraphs[-1].get(_W14 + "paraId", "") if paragraphs else ""
        number = comment.get(_W + "id")
        by_paragraph[name] = number
        more = extended.get(name)
        answers = by_paragraph.get(more.get(_W15 + "paraIdParent", ""), "") if more is not None else ""
        yield Comment(
            id=number,
            place=walk.places.get(number) or walk.places.get(answers) or Place(),
            by=comment.get(_W + "author", ""),
            at=comment.get(_W + "date", ""),
            words="\n".join("".join(t.text or "" for t in p.iter(_W + "t")) for p in paragraphs).strip(),
            about=walk.about.get(number, ""),
            answers=answers,
            done=more is not None and more.get(_W15 + "done") in ("1", "true"),
        )
