"""How soon the window is there: painted, and ready for typing, beside importing everything first.

    python bench/start.py [RUNS]

Each run is a process of its own on the sample workspace. ``painted`` is the end of the first paint, ``ready`` the
moment the workspace is open, the article is shown and keys go to the text; both from the start of the process. The
last two columns are the processor's seconds up to there, which a busy machine does not change.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
CHILD = """
import json, sys, time
began = float(sys.argv[2])
if sys.argv[3] == "all":
    import docx, requests, trafilatura, whoosh.index, alembic.command, sqlmodel
    import factdesk.workspace.workspace, factdesk.report.word
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from factdesk.desktop.app import Program
from factdesk.desktop import tasks
from factdesk.settings import Settings
app = QApplication(["factdesk"])
told = {}
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and "painted" not in told:
            QTimer.singleShot(0, painted)
        return False
def painted():
    told.setdefault("painted", time.time() - began)
    told.setdefault("painted_cpu", time.process_time())
program = Program(app, Settings(by="Bench"))
window = program.window
watch = Watch()
window.installEventFilter(watch)
def shown():
    told["ready"] = time.time() - began
    told["ready_cpu"] = time.process_time()
    QTimer.singleShot(0, leave)
def leave():
    window.close()
    program.stop()
    print(json.dumps(told))
    app.quit()
window.reading.article_shown.connect(shown)
window.ready.connect(lambda: window.reading.show(1))
program.start(Path(sys.argv[1]))
app.exec()
"""


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as home:
        ENVIRONMENT["FACTDESK_HOME"] = home
        ENVIRONMENT["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
        ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)
        desk = Path(home) / "sample"
        make = [
            sys.executable,
            "-c",
            f"from factdesk.workspace.demo import make_demo\nfrom pathlib import Path\nmake_demo(Path({str(desk)!r}))",
        ]
        subprocess.run(make, env=ENVIRONMENT, check=True)
        heads = f"{'':28}{'painted':>22}{'ready for typing':>22}{'cpu painted':>14}{'cpu ready':>12}"
        print(f"{heads}   (seconds: lowest, middle, highest of {runs})")
        for how in ("window", "all"):
            _measure(desk, how)  # compiles, as an installation does
        for name, how in (("window first (as shipped)", "window"), ("everything imported first", "all")):
            figures = [_measure(desk, how) for _ in range(runs)]
            cells = []
            for key in ("painted", "ready"):
                values = sorted(figure[key] for figure in figures)
                cells.append(f"{values[0]:.2f} {statistics.median(values):.2f} {values[-1]:.2f}")
            cpu = [statistics.median(figure[key] for figure in figures) for key in ("painted_cpu", "ready_cpu")]
            print(f"{name:28}{cells[0]:>22}{cells[1]:>22}{cpu[0]:>14.2f}{cpu[1]:>12.2f}")
    return 0


def _measure(desk: Path, how: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(desk), str(time.time()), how],
        env=ENVIRONMENT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.strip().splitlines()[-1])


if __name__ == "__main__":
    sys.exit(main())
