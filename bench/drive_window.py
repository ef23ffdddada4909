"""Drives the real window under an X server with real keys, from the start page to the Word report.

    python bench/drive_window.py [FOLDER]

Needs Xvfb and xdotool. Starts a screen of its own, the program as a person starts it (with an empty home), and presses
keys: the first run, a pasted article, proposals, a claim of its own, a translation, a rating, evidence, the report. A
picture is taken after each step, into FOLDER (a new temporary one by default), and what the workspace then holds is
printed. Ends with status 1 if the report was not written or a step left nothing behind.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import ImageGrab

SCREEN = "1440x900x24"
TEXT = (
    "Officials: 18 raids hit the town\n\n"
    "The mayor of the town said on Monday that nine people died and two bridges burned in the raids.\n\n"
    "Rescue teams counted 18 raids before noon, and the hospital was hit twice, the mayor added.\n"
)
LOG = "Entry 4: nine dead, two bridges burned.\nEntry 5: quiet until noon.\n"


def main() -> int:
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            print(f"{tool} is not installed: apt-get install xvfb xdotool")
            return 2
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="factdesk-window-"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, screen() as display:
        hands = Hands(display, Path(home), folder)
        manager = hands.manage()
        program = hands.start()
        try:
            report = job(hands)
        finally:
            program.terminate()
            program.wait(20)
            if manager is not None:
                manager.terminate()
                manager.wait(10)
        return summary(hands, report)


def job(hands: "Hands") -> Path:
    """Do the whole job; return where the report should be."""
    log, report, article = hands.home / "log.txt", hands.home / "report.docx", hands.home / "article.txt"
    log.write_text(LOG, encoding="utf-8")
    article.write_text(TEXT, encoding="utf-8")
    hands.shot("start")
    hands.keys("ctrl+a")
    hands.type("Rana")
    hands.keys("Return", wait=2)
    hands.shot("begun")
    hands.keys("ctrl+o", wait=2)
    hands.type(str(article))
    hands.keys("Return", wait=4)
    hands.come_back()
    hands.shot("article")
    hands.keys("a", "s", "x", wait=0.6)
    hands.shot("decided")
    hands.keys(
        "ctrl+Home", "Down", "Down", "Home", "ctrl+Right", "ctrl+Right", *["ctrl+shift+Right"] * 3, "n", wait=0.5
    )
    hands.shot("claim")
    hands.keys("t", wait=1)
    hands.type("Le maire de la ville")
    hands.shot("translating")
    hands.keys("ctrl+Return", wait=1.5)
    hands.keys("ctrl+shift+e", wait=2)
    hands.type(str(log))
    hands.keys("Return", wait=3)
    hands.come_back()
    hands.shot("evidence")
    hands.keys("l", wait=2)
    hands.shot("linking")
    hands.keys("shift+Tab", "space", wait=2)
    hands.come_back()
    hands.shot("linked")
    hands.keys("Escape", "r", "Down", "Down", "Down", "Tab", wait=0.5)
    hands.type("The log of the day says so.")
    hands.keys("ctrl+Return", wait=1.5)
    hands.shot("rated")
    hands.keys("Escape", "ctrl+e", wait=3)
    hands.shot("report")
    hands.keys("Return", wait=3)
    hands.shot("saving")
    hands.keys("ctrl+a")
    hands.type(str(report))
    hands.keys("Return", wait=8)
    hands.shot("written")
    return report


def summary(hands: "Hands", report: Path) -> int:
    """Print what the workspace holds now; 1 if something is missing."""
    from factdesk.workspace.workspace import Workspace

    with Workspace.open(hands.home / "workspace") as desk:
        claims = desk.claims.rows(desk.claims.ids())
        found = {
            "articles": len(desk.articles.list()),
            "accepted": sum(claim.state == "accepted" for claim in claims),
            "refused": sum(claim.state == "refused" for claim in claims),
            "rated": sum(bool(claim.rating) for claim in claims),
            "translations": len(desk.translations.of()),
            "evidence": len(desk.evidence.list()),
            "by": desk.history.entries(1)[0].by,
            "report bytes": report.stat().st_size if report.is_file() else 0,
        }
    for name, value in found.items():
        print(f"{name:14} {value}")
    print(f"pictures       {hands.folder}")
    return 0 if all(found.values()) else 1


class Hands:
    """Somebody at the keyboard of one screen."""

    def __init__(self, display: str, home: Path, folder: Path) -> None:
        self.home, self.folder, self._display = home, folder, display
        kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        self._environment = {
            **kept, "DISPLAY": display, "FACTDESK_HOME": str(home), "HOME": str(home), "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "0",
        }  # fmt: skip
        self._count = 0
        self._window = ""

    def manage(self) -> "subprocess.Popen[bytes] | None":
        """Start openbox where it is installed: it gives the focus back after dialogs, as on a desk."""
        return subprocess.Popen(["openbox"], env=self._environment) if shutil.which("openbox") else None

    def start(self) -> "subprocess.Popen[bytes]":
        """Start the program and wait for its window."""
        program = subprocess.Popen([sys.executable, "-m", "factdesk"], env=self._environment)
        self._do("xdotool", "search", "--sync", "--onlyvisible", "--name", "FactDesk")
        time.sleep(4)
        self._window = self._do("xdotool", "search", "--onlyvisible", "--name", "FactDesk").split()[0]
        self._do("xdotool", "windowmove", self._window, "0", "0")
        self._do("xdotool", "windowsize", self._window, "1440", "900")
        self.come_back()
        return program

    def come_back(self) -> None:
        """Give the window the focus again after a dialog, as a window manager does."""
        root = self._do("xdotool", "search", "--maxdepth", "0", ".").split()[:1]
        for window in (*root, self._window):
            self._do("xdotool", "windowfocus", window)
            time.sleep(0.5)

    def keys(self, *chords: str, wait: float = 0.4) -> None:
        """Press keys one after another, each with time to be answered."""
        for chord in chords:
            self._do("xdotool", "key", "--clearmodifiers", chord)
            time.sleep(0.25)
        time.sleep(wait)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("xdotool", "type", "--delay", "25", text)
        time.sleep(0.4)

    def shot(self, name: str) -> None:
        """Take a picture of the screen."""
        self._count += 1
        ImageGrab.grab(xdisplay=self._display).save(self.folder / f"{self._count:02}-{name}.png")

    def _do(self, *command: str) -> str:
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=90, check=False)
        return done.stdout


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen of its own and give its name."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp"], pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    with os.fdopen(reader) as said:
        number = said.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    sys.exit(main())
