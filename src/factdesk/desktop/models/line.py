"""One row of a list as it is painted: a mark, a title, a second line, and something at the end."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

RECORD = int(Qt.ItemDataRole.UserRole)
"""The role that answers with the domain record of a row, None while it is being fetched."""
LINE = RECORD + 1
"""The role that answers with the :class:`Line` of a row."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says. Colours are ``#RRGGBB``; ``ring`` is a share from 0 to 1, None for no ring.

    ``glyph`` stands in the mark so that its colour never speaks alone; ``tail`` has a dot of ``tail_colour`` before
    it, a ring where ``tail_hollow``.
    """

    title: str
    second: str = ""
    glyph: str = ""
    colour: str = ""
    ring: float | None = None
    tail: str = ""
    tail_colour: str = ""
    tail_hollow: bool = False
    faint: bool = False

    @property
    def spoken(self) -> str:
        """The row in words, for screen readers."""
        return ", ".join(part for part in (self.title, self.second, self.tail) if part)


WAITING = Line("…", faint=True)
