import re
from pathlib import Path

from factdesk.desktop.action_table import TABLE

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_readme_names_only_keys_that_the_window_has() -> None:
    job = README.read_text(encoding="utf-8").split("## The job in the window")[1].split("\n## ")[0]
    arrows = {"Alt+←": "Alt+Left", "Alt+→": "Alt+Right"}
    named = {arrows.get(key, key) for key in re.findall(r"`((?:Ctrl\+|Alt\+|Shift\+)*(?:[A-Z]|[←→]))`", job)}
    assert len(named) > 10
    assert named <= {entry.keys for entry in TABLE}
