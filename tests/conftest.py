"""What every test starts from: an own home, an own settings folder, no screen."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No deadlines: a busy machine is no fault. On CI always the same examples, so that a run says the same thing twice.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests away from the workspace and the settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("FACTDESK_HOME", str(home))
    return home
