"""The window's parts: one line a feature, so that a new one touches nothing else of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdesk.desktop.announcing import Announcing
from factdesk.desktop.beginning import Beginning
from factdesk.desktop.evidence_care import EvidenceCare
from factdesk.desktop.incidents.part import Incidents
from factdesk.desktop.learning import Learning
from factdesk.desktop.leaving import Leaving
from factdesk.desktop.list_views import ListViews
from factdesk.desktop.many import Many
from factdesk.desktop.part import Part
from factdesk.desktop.saved_searches import SavedSearches
from factdesk.desktop.seen_again import SeenAgain
from factdesk.desktop.translating import Translating
from factdesk.desktop.upkeep import Upkeep

if TYPE_CHECKING:
    from factdesk.desktop.main_window import MainWindow

PARTS: tuple[type[Part], ...] = (
    Incidents,
    ListViews,
    Many,
    Leaving,
    Announcing,
    Beginning,
    Translating,
    EvidenceCare,
    Upkeep,
    SavedSearches,
    SeenAgain,
    Learning,
)


def make_parts(window: MainWindow) -> list[Part]:
    """Return the parts of a window in the order of the table."""
    return [part(window) for part in PARTS]
