"""Every action of the window is driven, by each of its keys and with the mouse in its menu, and did what it says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.desktop.acts import claims, evidence, files, views
from tests.desktop.acts.stage import ACTS, EVERY, Stage

from factdesk.desktop import language, resting, theme
from factdesk.desktop.action_table import TABLE, Entry
from factdesk.desktop.collecting import Collecting
from factdesk.settings import save_settings

MENUS = (claims, evidence, files, views)


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication,
    collecting: Collecting,
    tmp_path_factory: pytest.TempPathFactory,
    new_desk: Callable[[Path], Path],
) -> Iterator[Stage]:
    """One window for all of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTDESK_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setattr(resting, "RESTED_MS", resting.SOON_MS)  # what rests after a change need not rest here
        language.apply(qapp, "en")
        theme.apply(qapp, "light")
        made = Stage(new_desk(tmp_path_factory.mktemp("desks") / "desk"))
        yield made
        made.end()


def test_every_action_is_driven_here() -> None:
    assert sorted(ACTS) == sorted(entry.id for entry in TABLE)


@pytest.mark.parametrize(("entry", "way"), EVERY, ids=[f"{entry.id}-{way}" for entry, way in EVERY])
@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", "propagateSizeHints")
def test_it_does_what_it_says(stage: Stage, entry: Entry, way: str) -> None:
    save_settings(stage.window.settings)
    stage.reset()
    act = ACTS[entry.id](stage)
    next(act)
    stage.drive(entry, way)
    assert next(act, None) is None
