"""Word comes back: what an editor wrote into an exported report, shown at the desk's claims and kept in their notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factdesk.domain.errors import NotFound
from factdesk.store.models import ClaimRow
from factdesk.workspace.area import Area

if TYPE_CHECKING:
    from factdesk.domain.claim import Claim
    from factdesk.report.returned import Comment, TrackedChange

_ABOUT = 80
"""Code points of the commented words that a note repeats, at the most."""


@dataclass(frozen=True, slots=True)
class ReturnedClaim:
    """What was written at one claim. ``claim`` is None for what stands at no claim of this desk.

    ``number`` is the claim's in the report, None where no claim is meant (the cover, the method).
    """

    claim: "Claim | None"
    number: int | None
    comments: tuple["Comment", ...] = ()
    changes: tuple["TrackedChange", ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """What was put into notes: the claims whose notes grew, and how many comments were new."""

    claims: tuple[int, ...] = ()
    comments: int = 0


class ReturnedReports(Area):
    """Operations on reports that come back."""

    def read(self, path: Path) -> list[ReturnedClaim]:
        """Return what an editor wrote, by claim in the order of the report; what stands at no claim comes last.

        Raises:
            BadInput: it is no Word file, or no report of FactDesk's.
        """
        from factdesk.report.returned import read_returned

        returned = read_returned(path)
        known = self._claims(returned.claims)
        places = [*(one.place for one in returned.comments), *(one.place for one in returned.changes)]
        groups = dict.fromkeys((place.number, place.claim) for place in places)
        order = sorted(groups, key=lambda group: (group[0] is None, group[0] or 0))
        return [
            ReturnedClaim(
                known.get(claim) if claim is not None else None,
                number,
                tuple(one for one in returned.comments if (one.place.number, one.place.claim) == (number, claim)),
                tuple(one for one in returned.changes if (one.place.number, one.place.claim) == (number, claim)),
            )
            for number, claim in order
        ]

    def note(self, returned: Sequence[ReturnedClaim]) -> Noted:
        """Append each comment to the note of its claim, in one step that can be undone.

        A comment that the note holds already is not appended again; those at no claim are left where they are.
        """
        wanted: dict[int, list[str]] = {}
        for one in returned:
            if one.claim is None:
                continue
            lines = [_line(comment) for comment in one.comments]
            if fresh := [line for line in dict.fromkeys(lines) if line not in one.claim.note]:
                wanted[one.claim.id] = fresh
        if not wanted:
            return Noted()
        with self._workspace.operation("keep an editor's comments") as operation:
            for claim, fresh in wanted.items():
                row = operation.get(ClaimRow, claim, "claim")
                row.note = "\n".join([*([row.note] if row.note else []), *fresh])
        return Noted(tuple(wanted), sum(map(len, wanted.values())))

    def _claims(self, ids: Sequence[int]) -> "dict[int, Claim]":
        """Return the claims that are still there."""
        found = {}
        for claim in ids:
            try:
                found[claim] = self._workspace.claims.get(claim)
            except NotFound:
                continue
        return found


def _line(comment: "Comment") -> str:
    """Return a comment as one line of a note: who, when, on which words, what."""
    who = ", ".join(part for part in (comment.by, comment.at[:10]) if part)
    about = " ".join(comment.about.split()).strip('“”«»" ')
    words = " ".join(comment.words.split())
    on = f" (“{about if len(about) <= _ABOUT else about[: _ABOUT - 1] + '…'}”)" if about else ""
    return f"{who}{on}: {words}"
