"""What every test starts from: an own home, an own settings folder, no screen."""

import itertools
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# No deadlines: a busy machine is no fault. On CI always the same examples, so that a run says the same thing twice.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_number = itertools.count(1)


@pytest.fixture(scope="session")
def all_homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the home of each test is."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_home(all_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests away from the workspace and the settings of whoever runs them; whoever needs the folder makes it."""
    home = all_homes / str(next(_number))
    monkeypatch.setenv("FACTDESK_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def new_desk(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Make folders into new workspaces by a copy of one: all migrations in turn take a dozen times as long."""
    from factdesk.store.engine import DATABASE
    from factdesk.workspace.workspace import Workspace

    first = tmp_path_factory.mktemp("first") / "desk"
    Workspace.open(first).close()

    def make(folder: Path) -> Path:
        folder.mkdir(parents=True)
        shutil.copyfile(first / DATABASE, folder / DATABASE)
        return folder

    return make


SLOW = {
    "capture/test_browser.py",
    "capture/test_shown.py",
    "cli/test_bad_input.py",
    "cli/test_bad_use.py",
    "cli/test_incidents.py",
    "cli/test_returned.py",
    "desktop/evidence/test_linking.py",
    "desktop/evidence/test_pictures.py",
    "desktop/incidents/test_incidents.py",
    "desktop/incidents/test_page.py",
    "desktop/lists/test_lists.py",
    "desktop/lists/test_many_rows.py",
    "desktop/lists/test_saved_views.py",
    "desktop/test_accessibility.py",
    "desktop/test_app.py",
    "desktop/test_beginning.py",
    "desktop/test_deciding.py",
    "desktop/test_every_action.py",
    "desktop/test_gestures.py",
    "desktop/test_idle.py",
    "desktop/test_language.py",
    "desktop/test_leaving.py",
    "desktop/test_printing.py",
    "desktop/test_random.py",
    "desktop/test_reach.py",
    "desktop/test_screen_reader.py",
    "desktop/test_searching.py",
    "desktop/test_seen_again.py",
    "desktop/test_taking_in.py",
    "desktop/test_translations.py",
    "desktop/test_upkeep.py",
    "desktop/test_window.py",
    "desktop/test_wishes.py",
    "report/test_office.py",
    "report/test_walk.py",
    "test_install.py",
    "workspace/test_bad_captures.py",
    "workspace/test_carried.py",
    "workspace/test_custody.py",
    "workspace/test_learning.py",
    "workspace/test_round_trips.py",
}
"""What opens whole windows, other programs or many workspaces: ``make quick`` leaves it out, ``make test`` does not."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even read what ``make quick`` leaves out."""
    is_slow = collection_path in {Path(__file__).parent / name for name in SLOW}
    return True if is_slow and config.option.markexpr == "not slow" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.relative_to(here).as_posix() in SLOW:
            item.add_marker(pytest.mark.slow)
