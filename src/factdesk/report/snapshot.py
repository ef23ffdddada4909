"""What a report told of each claim: it travels inside the file, so that a later report can say what changed.

In a Word file it is a custom XML part, which Word and LibreOffice keep when they save; in a page, a ``meta`` element.
"""

import hashlib
import re
import zipfile
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any

from factdesk.domain.errors import BadInput
from factdesk.report.model import Report, Section
from factdesk.report.veil import Veil
from factdesk.report.xml_words import xml_words

NAMESPACE = "urn:factdesk:report:1"
SNAPSHOT = "factdesk-report"
"""The name of the ``meta`` element of a page that holds the snapshot."""
_META = re.compile(rf'<meta name="{SNAPSHOT}" content="([^"]*)">')
_TAG = f"{{{NAMESPACE}}}"
_PART = re.compile(r"customXml/item\d+\.xml")
_MAX_PART = 50_000_000


@dataclass(frozen=True, slots=True)
class Told:
    """What a report told of one claim. ``words`` is a hash of its quotation and statement; ``claim`` its id."""

    claim: int
    number: int
    heading: str
    rating: str
    scale: str
    reason: str
    evidence: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A whole report as it was told on its date."""

    date: str
    claims: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed. ``what`` is added, removed, rated, reason, evidence or words."""

    what: str
    heading: str
    number: int | None
    before: str = ""
    after: str = ""
    scale: str = ""


def snapshot(report: Report) -> Snapshot:
    """Return what a report tells."""
    return Snapshot(report.date, tuple(_told(section) for section in report.sections))


def differences(before: Snapshot, report: Report) -> list[Difference]:
    """Return what changed since an earlier report, in the order of this one; claims that are gone come last."""
    old = {told.claim: told for told in before.claims}
    found: list[Difference] = []
    for now in snapshot(report).claims:
        then = old.pop(now.claim, None)
        if then is None:
            found.append(Difference("added", now.heading, now.number, "", now.rating, now.scale))
        else:
            found += _compared(then, now)
    return [*found, *(Difference("removed", told.heading, None, told.rating, "", told.scale) for told in old.values())]


def _compared(then: Told, now: Told) -> list[Difference]:
    found = []
    if then.words != now.words:
        found.append(Difference("words", now.heading, now.number, then.heading, now.heading))
    if (then.rating, then.scale) != (now.rating, now.scale):
        found.append(Difference("rated", now.heading, now.number, then.rating, now.rating, now.scale or then.scale))
    elif then.reason != now.reason:
        found.append(Difference("reason", now.heading, now.number))
    added, gone = set(now.evidence) - set(then.evidence), set(then.evidence) - set(now.evidence)
    if added or gone:
        found.append(Difference("evidence", now.heading, now.number, f"{len(gone)}", f"{len(added)}"))
    return found


def to_xml(taken: Snapshot) -> bytes:
    """Return a snapshot as an XML part."""
    from lxml import etree

    root = etree.Element(_TAG + "report", {"date": taken.date}, nsmap={None: NAMESPACE})
    for told in taken.claims:
        claim = etree.SubElement(root, _TAG + "claim", {
            "id": f"{told.claim}", "number": f"{told.number}", "scale": xml_words(told.scale),
            "rating": xml_words(told.rating), "reason": told.reason, "words": told.words,
            "evidence": " ".join(told.evidence),
        })  # fmt: skip
        claim.text = xml_words(told.heading)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def veiled(taken: Snapshot, veil: Veil) -> Snapshot:
    """Return a snapshot without the names that the report takes out."""
    return replace(taken, claims=tuple(replace(told, heading=veil.over(told.heading)) for told in taken.claims))


def read_snapshot(path: Path) -> Snapshot:
    """Return the snapshot inside a report that was written earlier, in Word or as a page.

    Raises:
        BadInput: it is neither, or holds none.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        roots = [etree.fromstring(part, parser) for part in _parts(path)]
        ours = [root for root in roots if root.tag == _TAG + "report"]
        if ours:
            return Snapshot(ours[0].get("date", ""), tuple(_read(claim) for claim in ours[0].iter(_TAG + "claim")))
    except (OSError, zipfile.BadZipFile, etree.XMLSyntaxError, ValueError) as problem:
        raise BadInput(f"{path.name} is not a report of FactDesk in Word or HTML; choose one.") from problem
    raise BadInput(f"{path.name} does not say what it told of its claims; choose a report that FactDesk wrote.")


def _parts(path: Path) -> list[bytes]:
    """Return the parts of a file, as XML, that may be a snapshot."""
    if path.suffix.lower() in (".html", ".htm"):
        found = _META.search(path.read_text(encoding="utf-8"))
        return [unescape(found[1]).encode()] if found else []
    with zipfile.ZipFile(path) as archive:
        names = [i for i in archive.infolist() if _PART.fullmatch(i.filename) and i.file_size < _MAX_PART]
        return [archive.read(info) for info in names]


def _told(section: Section) -> Told:
    newest = section.newest
    return Told(
        claim=section.claim.id,
        number=section.number,
        heading=section.heading,
        rating=newest.rating if newest else "",
        scale=newest.scale if newest else "",
        reason=_hash(newest.reason) if newest else "",
        evidence=tuple(sorted({f"{p.evidence.sha256[:16]}:{p.link.stance}" for p in section.passages})),
        words=_hash(f"{section.quote}\n{section.claim.statement}"),
    )


def _read(claim: Any) -> Told:
    return Told(
        claim=int(claim.get("id", "")),
        number=int(claim.get("number", "")),
        heading=claim.text or "",
        rating=claim.get("rating", ""),
        scale=claim.get("scale", ""),
        reason=claim.get("reason", ""),
        evidence=tuple(claim.get("evidence", "").split()),
        words=claim.get("words", ""),
    )


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
