"""What the lists remember from one day to the next, in ``lists.json`` among the settings.

Of this computer: which form, which columns, how wide. Of each workspace: words, filters, order, view, how far scrolled.
"""

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from factdesk.desktop.views.desk_list import DeskList
from factdesk.paths import config_folder

CARDS_WIDTH = 320
_KEPT_DESKS = 20


class ListMemory:
    """The file of what is remembered, as it was read when the window opened."""

    def __init__(self) -> None:
        self._path = config_folder() / "lists.json"
        self._kept = self._read()

    def keep(self, pages: Iterable[DeskList], folder: Path | None) -> None:
        """Remember how the lists are now; a disk that cannot be written is no reason to stop working."""
        desks = self._part("desks")
        states = {}
        for page in pages:
            looks = {"table": page.is_table, "columns": page.table.shown(), "widths": page.table.widths()}
            self._part("looks")[page.place] = looks
            states[page.place] = {
                "words": page.words_edit.text(), "filters": page.filters.chosen(), "order": page.order,
                "view": page.views.current, "scrolled": page.scrolled(),
            }  # fmt: skip
        if folder is not None:
            desks.pop(str(folder), None)
            desks[str(folder)] = states
            while len(desks) > _KEPT_DESKS:
                desks.pop(next(iter(desks)))
        self._write()

    def restore_looks(self, page: DeskList) -> None:
        """Give a list the form and the columns it had."""
        looks = self._part("looks").get(page.place)
        if not isinstance(looks, dict):
            return
        columns, widths = looks.get("columns"), looks.get("widths")
        if isinstance(columns, list) and columns:
            page.table.show_columns([str(name) for name in columns])
        if isinstance(widths, dict):
            page.table.show_widths({name: width for name, width in widths.items() if isinstance(width, int)})
        page.show_form(looks.get("table") is True)

    def restore(self, page: DeskList, folder: Path) -> None:
        """Narrow, sort and scroll a list as it was in this workspace."""
        desk = self._part("desks").get(str(folder))
        state = desk.get(page.place) if isinstance(desk, dict) else None
        state = state if isinstance(state, dict) else {}
        filters, view, scrolled = state.get("filters"), state.get("view"), state.get("scrolled")
        page.views.current = view if isinstance(view, int) else None
        page.scroll_once_shown(scrolled if isinstance(scrolled, int) else 0)
        page.want(str(state.get("words", "")), texts(filters), str(state.get("order", "")))

    def width(self, is_table: bool) -> int:
        """Return how wide the list was in this form, 0 before anybody said."""
        width = self._part("widths").get("table" if is_table else "cards")
        return width if isinstance(width, int) else 0

    def keep_width(self, is_table: bool, width: int) -> None:
        """Remember how wide the list is in this form."""
        self._part("widths")["table" if is_table else "cards"] = width

    def _part(self, name: str) -> dict[str, Any]:
        part = self._kept.get(name)
        if not isinstance(part, dict):
            part = self._kept[name] = {}
        return part

    def _read(self) -> dict[str, Any]:
        try:
            read = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}

    def _write(self) -> None:
        fresh = self._path.with_suffix(".new")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._kept, ensure_ascii=False), encoding="utf-8")
            fresh.replace(self._path)


def texts(filters: object) -> dict[str, list[str]]:
    """Return filters as a list takes them, whatever a file or a view holds."""
    if not isinstance(filters, dict):
        return {}
    return {str(name): [str(one) for one in values] for name, values in filters.items() if isinstance(values, list)}
