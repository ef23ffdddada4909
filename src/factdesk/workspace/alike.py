"""Evidence found again: the same file, the same photo by its perceptual hash, much the same text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlmodel import Session, col

from factdesk.store.evidence_models import EvidenceFileRow, EvidenceRow
from factdesk.workspace.similar import likeness, sketch

if TYPE_CHECKING:
    from factdesk.capture.captured import Captured
    from factdesk.capture.images import ImageHash
    from factdesk.workspace.workspace import Workspace

FILE, PHOTO, TEXT = "file", "photo", "text"
LEAST_TEXT = 0.3
"""The share of word runs that two texts have in common at least to be told as much the same."""
COMPARED = 500
"""So many of the newest texts are compared with one: looking at evidence must not wait."""
LEAST_WORDS = 20
"""A text with fewer words is compared with none: short ones agree by chance."""
_DIGITS = 16
_MOST = 20
_PAGE = 100


Sketches = dict[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Alike:
    """Another piece of evidence like one: ``how`` is file, photo or text, ``likeness`` 0 to 1 (1 for the same file)."""

    evidence: int
    title: str
    how: str
    likeness: float


def picture_hashes(captured: "Captured") -> list[str]:
    """Return the perceptual hash of each captured file as 32 hexadecimal digits, empty for what is no picture.

    The first half is the hash of the picture, the second that of its mirror image. A picture that cannot be read has
    none; pictures drawn of a page are not photos.
    """
    found = []
    for file in captured.files:
        facts = captured.facts if file.role == "original" else {}
        if "image_hash" in facts:
            found.append(f"{facts['image_hash']}{facts['image_hash_mirrored']}")
        elif file.role == "attachment" and file.media_type.startswith("image/"):
            found.append(_hash(file.read()))
        else:
            found.append("")
    return found


def alike(workspace: "Workspace", evidence: int, sketches: Sketches) -> tuple[Alike, ...]:
    """Return the evidence like one that was not removed, most alike first; a piece is told once, as what it is most.

    ``sketches`` are those of texts compared before; what is missing is added. A kept text never changes.

    Raises:
        NotFound: no evidence has that number.
    """
    workspace.evidence.get(evidence)
    with workspace.reading() as session:
        others = {
            int(number): str(title)
            for number, title in session.execute(
                select(col(EvidenceRow.id), col(EvidenceRow.title)).where(
                    col(EvidenceRow.id) != evidence, col(EvidenceRow.removed_because) == ""
                )
            )
            if number is not None
        }
        found: dict[int, Alike] = {}
        for number, how, share in (
            *_same_files(session, evidence), *_same_photos(session, evidence),
            *_same_texts(session, evidence, sketches),
        ):  # fmt: skip
            if number in others and number not in found:
                found[number] = Alike(number, others[number], how, round(share, 3))
    order = {FILE: 0, PHOTO: 1, TEXT: 2}
    return tuple(sorted(found.values(), key=lambda one: (order[one.how], -one.likeness, one.evidence))[:_MOST])


def _same_files(session: Session, evidence: int) -> Iterable[tuple[int, str, float]]:
    file = EvidenceFileRow
    mine = select(col(file.sha256)).where(col(file.evidence_id) == evidence, col(file.role) == "original")
    same = select(col(file.evidence_id)).where(col(file.sha256).in_(mine), col(file.role) == "original").distinct()
    return [(int(number), FILE, 1.0) for number in session.scalars(same)]


def _same_photos(session: Session, evidence: int) -> list[tuple[int, str, float]]:
    from factdesk.capture.images import SAME_PHOTO

    hashes = _all_hashes(session)
    mine = [photo for number, photo in hashes if number == evidence]
    near: dict[int, int] = {}
    for number, photo in hashes:
        if number != evidence:
            for own in mine:
                near[number] = min(near.get(number, 64), own.distance(photo))
    return [(n, PHOTO, 1 - d / 64) for n, d in sorted(near.items(), key=lambda pair: pair[1]) if d <= SAME_PHOTO]


def _all_hashes(session: Session) -> Sequence[tuple[int, "ImageHash"]]:
    """Return the photos of all evidence; of what an older desk or another one kept, by what it noted at reading."""
    file, piece = EvidenceFileRow, EvidenceRow
    hashed = select(col(file.evidence_id), col(file.picture_hash)).where(col(file.picture_hash) != "")
    found = [(int(number), str(digits)) for number, digits in session.execute(hashed)]
    known = {number for number, _ in found}
    noted = select(col(piece.id), col(piece.capture)["image_hash"], col(piece.capture)["image_hash_mirrored"]).where(
        col(piece.capture)["image_hash"].as_string().is_not(None)
    )
    rows: Any = session.execute(noted)
    found += [(number, f"{plain}{mirrored}") for number, plain, mirrored in rows if number not in known and mirrored]
    return [(number, _photo(digits)) for number, digits in found if _tells(digits)]


def _tells(digits: str) -> bool:
    """Whether a hash says anything: that of an even surface has no bit set, and is like that of any other."""
    return len(digits) == 2 * _DIGITS and int(digits[:_DIGITS], 16) != 0


def _photo(digits: str) -> "ImageHash":
    from factdesk.capture.images import ImageHash

    return ImageHash(digits[:_DIGITS], digits[_DIGITS:])


def _hash(data: bytes) -> str:
    from factdesk.capture.images import hash_image
    from factdesk.domain.errors import BadInput

    try:
        found = hash_image(data)
    except BadInput:
        return ""
    return f"{found.plain}{found.mirrored}"


def _same_texts(session: Session, evidence: int, sketches: Sketches) -> list[tuple[int, str, float]]:
    piece = EvidenceRow
    own = session.execute(select(col(piece.text), col(piece.length)).where(col(piece.id) == evidence)).one()
    words, length = str(own[0]), int(own[1])
    if len(words.split()) < LEAST_WORDS:
        return []
    # texts of which one is more than 3.3 times as long cannot share 30 % of their runs
    near = select(col(piece.id)).where(
        col(piece.id) != evidence, col(piece.length).between(length * LEAST_TEXT, length / LEAST_TEXT)
    )
    others = [int(n) for n in session.scalars(near.order_by(col(piece.id).desc()).limit(COMPARED)) if n is not None]
    fresh = [number for number in others if number not in sketches]
    for start in range(0, len(fresh), _PAGE):
        page = select(col(piece.id), col(piece.text)).where(col(piece.id).in_(fresh[start : start + _PAGE]))
        sketches.update({int(n): sketch(str(text)) for n, text in session.execute(page) if n is not None})
    mine = sketches.setdefault(evidence, sketch(words))
    likely = ((number, likeness(mine, sketches[number])) for number in others if _may(mine, sketches[number]))
    return [(number, TEXT, share) for number, share in likely if share >= LEAST_TEXT]


def _may(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two sketches may be alike enough: the estimate never exceeds what they have in common of the larger."""
    return len(one & other) >= LEAST_TEXT * max(len(one), len(other))
