"""Makes the pictures of the guide: drives the real window, off screen, on the sample workspace.

    python docs/screenshots.py [FOLDER] [NAME …]

Writes PNGs into FOLDER (docs/images by default); with names, only those. Every picture is made the same way each time.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
IMAGES = Path(__file__).resolve().parent / "images"
COLOURS = 256


def main() -> int:
    """Make the pictures in this process, and those at 200 % in one of their own."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    names = set(sys.argv[2:])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACTDESK_HOME"] = home
        os.environ["HOME"] = home
        _make(folder, names, double=False)
        if not names or any(name.endswith("-200") for name in names):
            double = {**os.environ, "QT_SCALE_FACTOR": "2", "FACTDESK_DOUBLE": "1"}
            return subprocess.run([sys.executable, __file__, str(folder)], env=double, check=False).returncode
    return 0


def _make(folder: Path, names: set[str], *, double: bool) -> None:
    from factdesk.desktop import tasks
    from factdesk.workspace.demo import make_demo

    desk = Path.home() / ("double" if double else "desks") / "sample"
    make_demo(desk)
    studio = Studio(folder, names, desk)
    for name, picture in (DOUBLE if double else PICTURES).items():
        if not names or name in names:
            picture(studio)
            studio.close()
    tasks.stop()


class Studio:
    """The window in front of the camera."""

    def __init__(self, folder: Path, names: set[str], desk: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from factdesk.desktop import tasks

        self.folder, self.names, self.desk = folder, names, desk
        self.app = QApplication.instance() or QApplication(["factdesk"])
        self.problems: list[BaseException] = []
        tasks.board().bug.connect(self.problems.append)
        self.window = None

    def open(
        self, width: int = 1440, height: int = 900, theme: str = "light", language: str = "en", empty: bool = False
    ):
        """Open the window in a size and a look."""
        from factdesk.desktop import language as spoken
        from factdesk.desktop import theme as looks
        from factdesk.desktop.main_window import MainWindow
        from factdesk.settings import Settings

        spoken.apply(self.app, language)
        looks.apply(self.app, theme)
        window = MainWindow(Settings(by="Sample desk", theme=theme, language=language))
        window.resize(width, height)
        window.show()
        self.window = window
        window.open_workspace(self.desk.parent / "desk" if empty else self.desk)
        self.wait()
        window.go("home")
        window.resize(width, height)
        window.panes.setSizes([300, width - 76 - 300 - 350, 350])
        self.wait()
        return window

    def article(self, number: int, claim: int | None = None):
        """Open an article by its place in the list, at a claim by its number."""
        window = self.window
        articles = sorted(window.lists.articles, key=lambda article: article.id)
        window.reading.show(articles[number].id)
        self.wait()
        if claim is not None:
            found = [c.id for c in window.reading.claims.values() if c.number == claim]
            window.reading.choose(found[0])
            self.wait()
        return window

    def wait(self, seconds: float = 0.35) -> None:
        """Let everything under way finish."""
        from factdesk.desktop import resting, tasks

        end = time.monotonic() + seconds
        while time.monotonic() < end or tasks.running() or resting.waiting():
            self.app.processEvents()
            time.sleep(0.01)

    def shoot(self, name: str, widget=None) -> None:
        """Take the picture; a fault of the program that shows itself ends the work."""
        self.wait()
        self.check()
        image = (widget or self.window).grab().toImage()
        _save(image, self.folder / f"{name}.png")

    def check(self) -> None:
        """Leave with what the program says of itself where something went wrong."""
        from factdesk.desktop.dialogs.bug import BugDialog

        for shown in self.app.topLevelWidgets():
            if isinstance(shown, BugDialog) and shown.isVisible():
                sys.exit(f"A fault of the program is showing:\n{shown.trace_edit.toPlainText()}")
        if self.problems:
            sys.exit("".join(f"A job failed: {problem!r}\n" for problem in self.problems))

    def close(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()
            self.wait(0.1)
            self.window.deleteLater()
            self.window = None
            self.wait(0.05)


def _save(image, path: Path) -> None:
    """Write a picture with few enough colours to be small."""
    from io import BytesIO

    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    picture = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path.name, picture.size, path.stat().st_size // 1024, "KB")


def _start(studio: Studio) -> None:
    studio.open(empty=True)
    studio.shoot("start-empty")


def _home(studio: Studio) -> None:
    studio.open()
    studio.shoot("start")


def _reader(studio: Studio, name: str = "reader", **look) -> None:
    studio.open(**look)
    studio.article(0)
    studio.shoot(name)


def _rated(studio: Studio, name: str = "claim", **look) -> None:
    window = studio.open(**look)
    studio.article(0)
    rated = next(c for c in window.reading.claims.values() if c.assessment and c.evidence)
    window.reading.choose(rated.id)
    studio.wait()
    window.inspector.begin_rating()
    window.pane.focus()
    studio.shoot(name)


def _arabic(studio: Studio, name: str = "arabic", **look) -> None:
    window = studio.open(**look)
    studio.article(1)
    chosen = next((c.id for c in window.reading.claims.values() if c.state == "accepted"), None)
    window.reading.choose(chosen)
    studio.shoot(name)


def _lists(studio: Studio) -> None:
    window = studio.open()
    studio.article(0)
    for place in ("claims", "evidence", "sources", "history"):
        window.go(place)
        studio.shoot(f"list-{place}")


def _many(studio: Studio) -> None:
    window = studio.open()
    studio.article(0)
    window.go("claims")
    page = window.lists_pane.claims
    page.want("", {"state": ["accepted"], "kind": ["strike_count", "event_report"]}, "-date")
    studio.wait()
    page.view.selectAll()
    page.bulk.begin(page.bulk.change("rate"))
    studio.shoot("list-many")


def _table(studio: Studio, name: str = "list-table", **look) -> None:
    window = studio.open(width=1920, height=1080, **look)
    studio.article(0)
    window.go("claims")
    page = window.lists_pane.claims
    page.want("", {}, "-evidence")
    page.show_form(True)
    studio.wait()
    window.panes.setSizes([1000, 1920 - 76 - 1000 - 350, 350])
    studio.shoot(name)
    page.show_form(False)
    page.want("", {}, "number")
    studio.wait()


def _search(studio: Studio) -> None:
    window = studio.open()
    studio.article(0)
    window.go("find")
    window.lists_pane.finder.query_edit.setText("strikes idleb")
    studio.shoot("search")


def _evidence(studio: Studio) -> None:
    window = studio.open()
    studio.article(0)
    linked = next(c for c in window.reading.claims.values() if c.evidence)
    window.reading.choose(linked.id)
    studio.wait()
    evidence, link = window.inspector.evidence.shown[0]
    window.showing.open_evidence(evidence.id, link.locator)
    studio.shoot("evidence")


def _kept(studio: Studio, name: str, media_type: str, **look) -> None:
    window = studio.open(**look)
    studio.article(0)
    found: list = []
    window.desk.ask(window, lambda ws: ws.evidence.list(), found.extend)
    studio.wait()
    window.showing.open_evidence(next(e.id for e in found if e.files[0].media_type == media_type))
    studio.wait()
    if not window.pane.evidence.picture.isVisible():
        window.pane.evidence.modes["page"].click()
    studio.wait(1.0)
    studio.shoot(name)


def _seen(studio: Studio, name: str, media_type: str, mode: str, **look) -> None:
    """Show a piece of the sample's evidence in one of its ways, a picture with its region unblurred."""
    window = studio.open(**look)
    studio.article(0)
    found: list = []
    window.desk.ask(window, lambda ws: ws.evidence.list(), found.extend)
    studio.wait()
    piece = next(e for e in found if e.files[0].media_type == media_type)
    links: list = []
    window.desk.ask(window, lambda ws: ws.evidence.links(evidence=piece.id), links.extend)
    studio.wait()
    window.commands.show_claim_id(links[0].claim)
    studio.wait()
    if mode == "picture":
        window.desk.do(lambda ws: ws.evidence.link(piece.id, links[0].claim, "supports", region=(0.08, 0.2, 0.3, 0.34)))
        studio.wait()
    window.showing.open_evidence(piece.id)
    studio.wait()
    reader = window.pane.evidence
    reader.modes[mode].click()
    studio.wait(0.8)
    if mode == "picture":
        reader.picture.reveal_button.click()
        reader.picture.label.mark((0.5, 0.45, 0.28, 0.3))
    studio.shoot(name)


def _upkeep(studio: Studio, name: str, **look) -> None:
    """Show what verifying finds in a copy of the sample of which one file is gone and one altered."""
    import shutil

    sample, studio.desk = studio.desk, studio.desk.parent / name
    shutil.copytree(sample, studio.desk)
    window = studio.open(**look)
    studio.desk = sample
    found: list = []

    def spoil(workspace) -> None:
        linked = [piece for piece in workspace.evidence.list() if piece.links]
        workspace.evidence.path_of(linked[0].sha256).unlink()
        other = workspace.evidence.path_of(linked[1].sha256)
        other.chmod(0o644)
        other.write_bytes(other.read_bytes()[:-1] + b"x")
        workspace.attempts.note(
            "https://news.example/2023/10/strikes",
            "A login page was captured, 14 words: log in with a browser, save the page, add the file",
        )

    window.desk.ask(window, spoil)
    studio.wait()
    window.actions_of["verify"].trigger()
    studio.wait(1.0)
    window.desk.ask(window, lambda ws: ws.rereading.waiting(), found.extend)
    studio.wait()
    part = next(part for part in window.parts if type(part).__name__ == "Upkeep")
    part.open_claim(found[0].claim)
    studio.wait()
    window.actions_of["show_upkeep"].trigger()
    window.inspector.begin_rating()
    window.messages.hide()
    studio.shoot(name)


def _figures(studio: Studio) -> None:
    window = studio.open()
    studio.article(0)
    window.go("figures")
    studio.shoot("figures")


def _dialogs(studio: Studio) -> None:
    from PySide6.QtWidgets import QDialog

    window = studio.open()
    studio.article(0)
    linked = next(c for c in window.reading.claims.values() if c.evidence)
    window.reading.choose(linked.id)
    studio.wait()
    for name, show in (
        ("link-evidence", window.showing.link_evidence), ("palette", window.commands.open_palette),
        ("settings", window.commands.open_settings), ("shortcuts", window.commands.open_shortcuts),
        ("details", window.commands.edit_article), ("about", window.commands.open_about),
        ("learned", window.actions_of["show_learned"].trigger),
        ("claim-search", window.actions_of["claim_search"].trigger),
    ):  # fmt: skip
        show()
        studio.wait()
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        studio.shoot(name, dialog)
        dialog.close()
        studio.wait(0.1)


def _recording(studio: Studio) -> None:
    """Show a recording with its stretches, in a copy of the sample that has one."""
    import shutil

    from every_view import add_what_lacks

    sample, studio.desk = studio.desk, studio.desk.parent / "recording"
    shutil.copytree(sample, studio.desk)
    add_what_lacks(studio.desk, is_long=False)
    _seen(studio, "evidence-recording", "audio/wav", "recording")
    studio.desk = sample


def _returned(studio: Studio) -> None:
    """Show what an editor wrote into a report."""
    from every_view import returned_report
    from PySide6.QtWidgets import QDialog

    window = studio.open(language="ar", theme="dark")
    leaving = next(part for part in window.parts if type(part).__name__ == "Leaving")
    leaving.read_returned(returned_report(studio, window))
    studio.wait(0.6)
    dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    studio.shoot("returned-arabic", dialog)
    dialog.close()


def _pages(studio: Studio) -> None:
    """Show the pages of a report before it is written."""
    from factdesk.desktop.dialogs.report_dialog import ReportDialog

    window = studio.open()
    studio.article(0)
    window.actions_of["export_word"].trigger()
    studio.wait()
    dialog = next(dialog for dialog in window.findChildren(ReportDialog) if dialog.isVisible())
    dialog.show_pages()
    studio.wait(1.0)
    studio.shoot("report-dialog", dialog)
    dialog.close()


def _incident(studio: Studio, name: str, section: str, chart: str = "", **look) -> None:
    window = studio.open(**look)
    studio.article(0)
    window.go("incidents")
    studio.wait()
    part = next(part for part in window.parts if type(part).__name__ == "Incidents")
    part.keeping.show(2 if look.get("language") == "ar" else 1)
    studio.wait()
    part.page.turn_to(section)
    if chart:
        part.page.pictures.choose(chart)
    if section == "figures":
        view = part.page.figures
        view.view.setCurrentIndex(view.model.index(view.model.topic_rows()[3] + 1, 0))
    studio.shoot(name)


Picture = Callable[[Studio], None]
PICTURES: dict[str, Picture] = {
    "start-empty": _start,
    "start": _home,
    "reader": _reader,
    "claim": _rated,
    "arabic": _arabic,
    "reader-dark": lambda studio: _rated(studio, "reader-dark", theme="dark"),
    "reader-contrast": lambda studio: _rated(studio, "reader-contrast", theme="contrast"),
    "reader-1280": lambda studio: _reader(studio, "reader-1280", width=1280, height=720),
    "reader-1920": lambda studio: _rated(studio, "reader-1920", width=1920, height=1080),
    "window-arabic": lambda studio: _arabic(studio, "window-arabic", language="ar"),
    "lists": _lists,
    "list-many": _many,
    "list-table": _table,
    "list-table-arabic": lambda studio: _table(studio, "list-table-arabic", theme="dark", language="ar"),
    "search": _search,
    "evidence": _evidence,
    "evidence-pages": lambda studio: _kept(studio, "evidence-pages", "application/pdf"),
    "evidence-blurred": lambda studio: _kept(studio, "evidence-blurred", "image/png"),
    "evidence-region": lambda studio: _seen(studio, "evidence-region", "image/png", "picture"),
    "evidence-page": lambda studio: _seen(studio, "evidence-page", "text/html", "page"),
    "evidence-custody": lambda studio: _seen(studio, "evidence-custody", "text/html", "custody", theme="dark"),
    "upkeep": lambda studio: _upkeep(studio, "upkeep"),
    "upkeep-arabic": lambda studio: _upkeep(studio, "upkeep-arabic", theme="dark", language="ar"),
    "figures": _figures,
    "incident": lambda studio: _incident(studio, "incident", "facts"),
    "incident-figures": lambda studio: _incident(studio, "incident-figures", "figures"),
    "incident-casualties": lambda studio: _incident(studio, "incident-casualties", "casualties", theme="dark"),
    "incident-map-arabic": lambda studio: _incident(studio, "incident-map-arabic", "pictures", "map", language="ar"),
    "evidence-recording": _recording,
    "returned-arabic": _returned,
    "report-dialog": _pages,
    "dialogs": _dialogs,
}
DOUBLE: dict[str, Picture] = {
    "reader-200": lambda studio: _reader(studio, "reader-200", width=1280, height=720),
    "arabic-200": lambda studio: _arabic(studio, "arabic-200", width=1280, height=720, theme="dark", language="ar"),
}


if __name__ == "__main__":
    if os.environ.get("FACTDESK_DOUBLE"):
        _make(Path(sys.argv[1]), set(), double=True)
        sys.exit(0)
    sys.exit(main())
