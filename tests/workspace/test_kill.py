import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench" / "kill.py"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_being_killed_in_a_save_loses_at_most_what_was_under_way() -> None:
    done = subprocess.run([sys.executable, str(BENCH), "100"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 problems" in done.stdout
