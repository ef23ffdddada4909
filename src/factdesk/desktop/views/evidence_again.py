"""Evidence found again, in words: the same file, the same photo, much the same text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from factdesk.workspace.alike import Alike

_WORDS = {
    "file": QT_TRANSLATE_NOOP("Again", "The same file is here already: %1"),
    "photo": QT_TRANSLATE_NOOP("Again", "The same photo again: %1 (%2 % alike)"),
    "text": QT_TRANSLATE_NOOP("Again", "Much the same text: %1 (%2 % of the word runs)"),
}
_SHOWN = 4


def alike_words(one: Alike) -> str:
    """Return how a piece of evidence is like the one that is looked at, with its title."""
    return _said(one, one.title)


def alike_links(found: Sequence[Alike]) -> str:
    """Return the same for several as rich text, each title a link to its number."""
    lines = [_said(one, f'<a href="{one.evidence}">{escape(one.title)}</a>') for one in found[:_SHOWN]]
    return "<br>".join(lines)


def _said(one: Alike, name: str) -> str:
    share = f"{one.likeness * 100:.0f}"
    return translate("Again", _WORDS[one.how]).replace("%2", share).replace("%1", name)
