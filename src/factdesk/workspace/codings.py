"""The coding tables of a desk: those shipped in ``resources/scales/coding`` and its own in ``scales/coding``."""

import json
from pathlib import Path

from factdesk import assets
from factdesk.domain.coding import Coding
from factdesk.domain.errors import BadInput, NotFound


def codings(workspace_folder: Path) -> dict[str, Coding]:
    """Return all coding tables by id, the desk's own in the place of shipped ones of the same id.

    Raises:
        BadInput: a file is no coding table.
    """
    folders = (assets.resource("scales", "coding"), workspace_folder / "scales" / "coding")
    found = [_read(path) for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.json"))]
    return {coding.id: coding for coding in found}


def coding(workspace_folder: Path, coding_id: str) -> Coding:
    """Return one coding table.

    Raises:
        NotFound: there is none of that id; the message lists those there are.
    """
    known = codings(workspace_folder)
    if coding_id not in known:
        raise NotFound(f"No coding table is called {coding_id!r}; there are: {', '.join(sorted(known))}.")
    return known[coding_id]


def _read(path: Path) -> Coding:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        words = {word: (low, high) for word, (low, high) in data.get("words", {}).items()}
        hedges = {word: (low, high) for word, (low, high) in data.get("hedges", {}).items()}
        return Coding(data["id"], dict(data["title"]), data["source"], words, hedges)
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise BadInput(f"{path.name} is no coding table ({problem}); compare it with a shipped one.") from problem
