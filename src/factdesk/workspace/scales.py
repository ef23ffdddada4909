"""The named lists of the desk (ratings, kinds, stances …), read from ``resources/scales`` and the desk's own folder.

A file holds one scale, or a list of scales, in the fields of :class:`~factdesk.domain.scale.Scale` and
:class:`~factdesk.domain.scale.Term`. A scale of the desk's own replaces the shipped one of the same id.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factdesk import assets
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.scale import Scale, Term

_NO_SCALES = frozenset({"coding.json"})
"""Shipped files that stand beside the scales and are read by others."""


@dataclass(frozen=True, slots=True)
class Scales:
    """All scales by id."""

    by_id: Mapping[str, Scale] = field(default_factory=dict)

    @classmethod
    def load(cls, own: Path | None = None) -> "Scales":
        """Read the shipped scales, then those in the folder ``own`` if there is one.

        Raises:
            BadInput: a file is not a scale.
        """
        found: dict[str, Scale] = {}
        shipped = [path for path in sorted(assets.resource("scales").glob("*.json")) if path.name not in _NO_SCALES]
        for path in (*shipped, *(sorted(own.glob("*.json")) if own else ())):
            found |= {scale.id: scale for scale in read_scales(path)}
        return cls(found)

    @property
    def kinds(self) -> Scale:
        """The kinds of claim."""
        return self.scale("kinds")

    @property
    def ratings(self) -> Scale:
        """The rating scale that is offered first."""
        return self.scale("verdict")

    @property
    def stances(self) -> Scale:
        """How evidence bears on a claim."""
        return self.scale("stances")

    def scale(self, scale_id: str) -> Scale:
        """Return the scale with that id.

        Raises:
            NotFound: there is none; the message lists those there are.
        """
        if scale_id not in self.by_id:
            raise NotFound(f"No scale is called {scale_id!r}; there are: {', '.join(sorted(self.by_id))}.")
        return self.by_id[scale_id]


def read_scales(path: Path) -> tuple[Scale, ...]:
    """Return the scales that a JSON file holds.

    Raises:
        BadInput: the file is not JSON, or a field is missing.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_scale(item) for item in (data if isinstance(data, list) else [data]))
    except (ValueError, KeyError, TypeError) as problem:
        raise BadInput(f"{path.name} is not a rating scale ({problem}); compare it with a shipped one.") from problem


def _scale(data: dict[str, Any]) -> Scale:
    terms = tuple(
        Term(
            id=item["id"],
            label=dict(item["label"]),
            definition=dict(item.get("definition", {})),
            colour=item["colour"],
            value=item.get("value"),
        )
        for item in data["terms"]
    )
    return Scale(id=data["id"], title=dict(data["title"]), source=data.get("source", ""), terms=terms)
