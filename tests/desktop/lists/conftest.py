"""The list of claims that the tests of lists begin with."""

from collections.abc import Callable

import pytest
from tests.desktop.lists.rows import cells

from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.views.desk_list import DeskList

Wait = Callable[[], None]


@pytest.fixture
def claims(window: MainWindow, wait: Wait) -> DeskList:
    """The list of claims, with the proposals of the sample."""
    window.go("claims")
    wait()
    cells(window.lists_pane.claims, "kind")
    wait()
    return window.lists_pane.claims
