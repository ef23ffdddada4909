"""What the lists remember from one day to the next.

Of this computer: which form, which columns, how wide. Of each workspace: words, filters, order, view, how far scrolled.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from factdesk.desktop.views.desk_list import DeskList
from factdesk.paths import config_folder


def _store() -> QSettings:
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def keep(page: DeskList, folder: Path | None) -> None:
    """Remember how a list is now."""
    kept = _store()
    looks = {"table": page.is_table, "columns": page.table.shown(), "widths": page.table.widths()}
    kept.setValue(f"lists/{page.place}", json.dumps(looks))
    if folder is not None:
        state = {
            "words": page.words_edit.text(), "filters": page.filters.chosen(), "order": page.order,
            "view": page.views.current, "scrolled": page.scrolled(),
        }  # fmt: skip
        kept.setValue(_name(folder, page), json.dumps(state))


def restore_looks(page: DeskList) -> None:
    """Give a list the form and the columns it had."""
    looks = _read(f"lists/{page.place}")
    columns, widths = looks.get("columns"), looks.get("widths")
    if isinstance(columns, list) and columns:
        page.table.show_columns([str(name) for name in columns])
    if isinstance(widths, dict):
        page.table.show_widths({name: width for name, width in widths.items() if isinstance(width, int)})
    page.show_form(looks.get("table") is True)


def restore(page: DeskList, folder: Path) -> None:
    """Narrow, sort and scroll a list as it was in this workspace."""
    state = _read(_name(folder, page))
    filters, view, scrolled = state.get("filters"), state.get("view"), state.get("scrolled")
    page.views.current = view if isinstance(view, int) else None
    page.scroll_once_shown(scrolled if isinstance(scrolled, int) else 0)
    page.want(
        str(state.get("words", "")),
        {str(name): [str(value) for value in values] for name, values in filters.items()}
        if isinstance(filters, dict) else {},
        str(state.get("order", "")),
    )  # fmt: skip


def list_width(is_table: bool) -> int:
    """Return how wide the list was in this form, 0 before anybody said."""
    width = _store().value(f"lists/width/{'table' if is_table else 'cards'}", 0)
    return int(width) if isinstance(width, (int, str)) and str(width).isdecimal() else 0


def keep_width(is_table: bool, width: int) -> None:
    """Remember how wide the list is in this form."""
    _store().setValue(f"lists/width/{'table' if is_table else 'cards'}", width)


def _name(folder: Path, page: DeskList) -> str:
    return f"desks/{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}/{page.place}"


def _read(name: str) -> dict[str, Any]:
    try:
        read = json.loads(str(_store().value(name, "{}")))
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
