"""The desk's own rating scales and coding tables when records are exchanged: told, taken in, never overwritten.

They are files in the desk's folder ``scales``, since people write and edit them. What another desk has under an id that
this desk has not is taken in; where both have one and they differ, this desk's stays and theirs is kept beside it.
"""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factdesk.domain.coding import Coding
from factdesk.domain.scale import Scale
from factdesk.workspace.codings import codings, write_table
from factdesk.workspace.scales import Scales

if TYPE_CHECKING:
    from factdesk.report.record import Record
    from factdesk.workspace.merging import Merged
    from factdesk.workspace.workspace import Workspace

OTHERS = "others"
"""The folder below ``scales`` for what other desks have under an id of ours."""
_ID = re.compile(r"[\w-]{1,64}")


def own_scales(workspace: "Workspace") -> tuple[Scale, ...]:
    """Return the scales that this desk has changed or added."""
    shipped = Scales.load().by_id
    return tuple(scale for scale in workspace.scales.by_id.values() if shipped.get(scale.id) != scale)


def own_codings(workspace: "Workspace") -> tuple[Coding, ...]:
    """Return the coding tables that this desk has changed or added."""
    return tuple(table for table in codings(workspace.folder).values() if table.is_own)


def take_lists(workspace: "Workspace", record: "Record", merged: "Merged") -> None:
    """Take in the scales and coding tables of a record; what differs is kept beside ours and said in the notes."""
    for scale in record.scales:
        known = workspace.scales.by_id.get(scale.id)
        if known is None and _ID.fullmatch(scale.id):
            _put(workspace.folder / "scales" / f"{scale.id}.json", _scale_json(scale))
            merged.note("scales", True)
        elif known != scale:
            _keep_beside(workspace, "rating scale", scale.id, _scale_json(scale), merged)
    workspace.__dict__.pop("scales", None)  # read anew when it is asked for
    ours = codings(workspace.folder)
    for table in record.codings:
        same = ours.get(table.id)
        if same is None and _ID.fullmatch(table.id):
            write_table(workspace.folder / "scales" / "coding", table)
            merged.note("coding tables", True)
        elif same is None or _told(same) != _told(table):
            folder = workspace.folder / "scales" / OTHERS
            name = _beside(table.id, repr(_told(table)))
            if not (folder / f"{name}.json").is_file():
                write_table(folder, table, name=name)
            _say_beside("coding table", table.id, folder / f"{name}.json", merged)


def _keep_beside(workspace: "Workspace", what: str, list_id: str, data: Any, merged: "Merged") -> None:
    path = workspace.folder / "scales" / OTHERS / f"{_beside(list_id, json.dumps(data, sort_keys=True))}.json"
    _put(path, data)
    _say_beside(what, list_id, path, merged)


def _say_beside(what: str, list_id: str, path: Path, merged: "Merged") -> None:
    merged.notes.append(
        f"The {what} “{list_id}” of the other desk differs from this desk's, which stays; theirs is kept in {path}."
    )


def _beside(list_id: str, content: str) -> str:
    """Return a file name for a list of another desk, the same each time the same list comes."""
    return f"{re.sub(r'[^0-9A-Za-z_-]', '_', list_id)[:64]}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"


def _told(table: Coding) -> Coding:
    """Return what a table says, without whose it is."""
    return replace(table, is_own=False, title=dict(table.title), words=dict(table.words), hedges=dict(table.hedges),
                   sources=dict(table.sources))  # fmt: skip


def _put(path: Path, data: Any) -> None:
    from factdesk.report.files import put

    path.parent.mkdir(parents=True, exist_ok=True)
    put((json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode(), path)


def _scale_json(scale: Scale) -> dict[str, Any]:
    terms = [
        {"id": term.id, "label": dict(term.label), "definition": dict(term.definition), "colour": term.colour,
         "value": term.value}
        for term in scale.terms
    ]  # fmt: skip
    return {"id": scale.id, "title": dict(scale.title), "source": scale.source, "terms": terms}
