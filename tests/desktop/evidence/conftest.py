"""A window on an empty workspace."""

from collections.abc import Callable

import pytest

from factdesk.desktop.main_window import MainWindow

Wait = Callable[[], None]


@pytest.fixture
def desk_window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()
