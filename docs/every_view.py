"""Makes a picture of every view and dialog in one look, to be looked at one by one; none of them is kept.

    python docs/every_view.py FOLDER [--language ar] [--theme dark] [--size 1280x720] [--long] [--only NAME …]

``--long`` gives articles, sources and claims names as long as they come. For 200 % set QT_SCALE_FACTOR=2.
"""

import argparse
import os
import tempfile
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LONG = "Regional observatory for the documentation of violations in the northern governorates and their surroundings "
DIALOGS = (
    "link_evidence", "palette", "settings", "shortcuts", "article_details", "about", "export_word", "export",
    "show_learned", "claim_search", "add_page", "evidence_page", "coding_tables", "attach_claim",
)  # fmt: skip
INCIDENT = ("facts", "figures", "casualties", "attached", "pictures")
FRAMES, RATE = 5, 8000


def main() -> None:
    """Open one window and go through all of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--theme", default="light")
    asked.add_argument("--size", default="1280x720")
    asked.add_argument("--long", action="store_true")
    asked.add_argument("--only", nargs="*", default=[])
    look = asked.parse_args()
    look.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACTDESK_HOME"] = os.environ["HOME"] = home
        _walk(look)


def _walk(look: argparse.Namespace) -> None:
    from screenshots import Studio

    from factdesk.desktop import tasks
    from factdesk.workspace.demo import make_demo

    desk = Path.home() / "desks" / "sample"
    make_demo(desk)
    add_what_lacks(desk, look.long)
    studio = Studio(look.folder, set(), desk)
    width, height = map(int, look.size.split("x"))
    window = studio.open(width, height, look.theme, look.language)
    for name, shot in (*_views(studio, window), *_evidence(studio, window), *_dialogs(studio, window)):
        widget = shot()  # each stands on the one before it
        studio.wait()
        if not look.only or any(name.startswith(wanted) for wanted in look.only):
            studio.shoot(name, widget)
        if widget is not None and widget.isWindow():
            widget.close()
            studio.wait(0.05)
    studio.close()
    tasks.stop()


def add_what_lacks(desk: Path, is_long: bool) -> None:
    """Add what the sample lacks: a recording, a translation, saved searches, names as long as they come."""
    from factdesk.domain.article import ArticleDetails
    from factdesk.domain.claim import ClaimEdit, ClaimFilter
    from factdesk.domain.mention import ChainLink
    from factdesk.domain.span import Span
    from factdesk.workspace.workspace import Workspace

    sound = desk.parent / "interview.wav"
    with wave.open(str(sound), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(RATE)
        file.writeframes(bytes(FRAMES * RATE))
    with Workspace.open(desk, by="Sample desk") as workspace:
        rated = workspace.claims.ids(ClaimFilter(article=1, states=("accepted",)))
        piece = workspace.evidence.add_file(sound).id
        workspace.evidence.link(
            piece, rated[0], "supports", from_seconds=65, to_seconds=80, note="Names the village, and who was hit"
        )
        workspace.evidence.link(piece, rated[1], "contradicts", from_seconds=3665, to_seconds=3670)
        workspace.translations.add("ثمانية عشر غارة", language="ar", article=1, span=Span(0, 40))
        if is_long:
            workspace.articles.edit(1, ArticleDetails(title=LONG * 2, outlet=LONG, author=LONG))
            for claim in rated[:3]:
                edit = ClaimEdit(chain=(ChainLink(LONG),), statement=LONG * 4, note=LONG * 3)
                workspace.claims.edit(claim, edit)


def _views(studio, window) -> Iterator[tuple[str, Callable[[], object]]]:
    def place(name: str) -> Callable[[], object]:
        return lambda: window.go(name)

    yield "home", place("home")
    yield "reader", lambda: (window.go("articles"), studio.article(0), None)[-1]
    yield "reader-arabic", lambda: (studio.article(1), None)[-1]
    yield "claim", lambda: _rated(studio, window)
    for name in ("claims", "evidence", "sources", "history", "figures"):
        yield name, place(name)
    yield "claims-table", lambda: (window.go("claims"), window.lists_pane.claims.show_form(True), None)[-1]
    yield "claims-none", lambda: _filtered(window, {"state": ["refused"]})
    yield "claims-filtered", lambda: _filtered(window, {"state": ["accepted"], "kind": ["strike_count"]})
    yield "claims-bulk", lambda: _bulk(studio, window)
    yield "find-empty", place("find")
    yield "find", lambda: _ask(window, "strikes idleb")
    yield "find-none", lambda: _ask(window, "zeppelin kind:strike_count")
    yield "find-wrong", lambda: _ask(window, "claimer:Assad")
    yield "find-completing", lambda: _complete(studio, window)
    yield "find-saved", lambda: _saved(studio, window)
    incidents = next(part for part in window.parts if type(part).__name__ == "Incidents")
    yield "incidents", lambda: (_ask(window, ""), window.go("incidents"), incidents.keeping.show(1), None)[-1]
    for name in INCIDENT:
        yield f"incident-{name}", lambda name=name: incidents.page.turn_to(name)
    yield (
        "upkeep",
        lambda: (window.actions_of["verify"].trigger(), window.actions_of["show_upkeep"].trigger(), None)[-1],
    )


def _rated(studio, window) -> None:
    studio.article(0)
    window.go("articles")
    rated = next(claim for claim in window.reading.claims.values() if claim.assessment and claim.evidence)
    window.reading.choose(rated.id)
    studio.wait()
    window.inspector.begin_rating()
    window.pane.focus()


def _filtered(window, chosen: dict[str, list[str]]) -> None:
    window.lists_pane.claims.show_form(False)
    window.lists_pane.claims.want("", chosen, "number")


def _bulk(studio, window) -> None:
    page = window.lists_pane.claims
    studio.wait()
    page.view.selectAll()
    page.bulk.begin(page.bulk.change("rate"))


def _ask(window, query: str) -> None:
    window.go("find")
    window.lists_pane.finder.query_edit.setText(query)


def _complete(studio, window) -> object:
    finder = window.lists_pane.finder
    finder.query_edit.setText("")
    window.activateWindow()
    finder.query_edit.setFocus()
    finder.query_edit.setText("kind:")
    finder.query_edit.textEdited.emit("kind:")
    studio.wait()
    return finder.completer.completer.popup()


def _saved(studio, window) -> object:
    searches = next(part for part in window.parts if type(part).__name__ == "SavedSearches")
    _ask(window, "strikes idleb")
    studio.wait()
    searches.save("Strikes in Idleb")
    studio.wait()
    window.lists_pane.finder.query_edit.setText("toll")
    studio.wait()
    searches.save("Tolls that differ between the observatory and the rescuers since the autumn")
    studio.wait()
    button = window.lists_pane.finder.searches_button
    menu = button.menu()
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def _evidence(studio, window) -> Iterator[tuple[str, Callable[[], object]]]:
    def show(media: str, mode: str) -> Callable[[], object]:
        def shot() -> None:
            found: list = []
            window.desk.ask(window, lambda ws: ws.evidence.list(), found.extend)
            studio.wait()
            window.showing.open_evidence(next(one.id for one in found if one.files[0].media_type.startswith(media)))
            studio.wait()
            window.pane.evidence.modes[mode].click()
            studio.wait(0.8)

        return shot

    yield "evidence-text", show("text/html", "text")
    yield "evidence-page", show("text/html", "page")
    yield "evidence-pages", show("application/pdf", "page")
    yield "evidence-picture", show("image/png", "picture")
    yield "evidence-recording", show("audio/", "recording")
    yield "evidence-custody", show("text/html", "custody")
    yield "evidence-translate", lambda: _translate(window, show("text/html", "text"))


def _translate(window, show: Callable[[], object]) -> None:
    show()
    view = window.pane.evidence.text
    cursor = view.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(60, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.setFocus()
    window.actions_of["translate"].trigger()


def _dialogs(studio, window) -> Iterator[tuple[str, Callable[[], object]]]:
    from PySide6.QtWidgets import QApplication, QDialog

    def opened(show: Callable[[], object]) -> Callable[[], object]:
        def shot() -> object:
            show()
            studio.wait(0.6)
            shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
            return next(shown, None)

        return shot

    for name in ("evidence_details", "remove_evidence"):
        yield f"dialog-{name}", opened(window.actions_of[name].trigger)
    yield "back", lambda: _rated(studio, window)
    for name in DIALOGS:
        yield f"dialog-{name}", opened(window.actions_of[name].trigger)
    leaving = next(part for part in window.parts if type(part).__name__ == "Leaving")
    yield "dialog-returned", opened(lambda: leaving.read_returned(returned_report(studio, window)))
    yield "dialog-import", opened(lambda: leaving.take_in(_table(studio.desk.parent)))
    yield "dialog-source", opened(lambda: _source(studio, window))
    yield "dialog-settings-end", opened(lambda: _settings_end(studio, window))
    yield "dialog-report-pages", opened(lambda: _report_pages(studio, window))
    yield "dialog-carry-over", opened(lambda: _corrected(studio, window))


def _settings_end(studio, window) -> None:
    from PySide6.QtWidgets import QScrollArea

    window.commands.open_settings()
    studio.wait()
    for area in window.findChildren(QScrollArea):
        if area.window() is not window and area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 3)


def _report_pages(studio, window) -> None:
    from factdesk.desktop.dialogs.report_dialog import ReportDialog

    window.actions_of["export_word"].trigger()
    studio.wait()
    dialog = next(one for one in window.findChildren(ReportDialog) if one.isVisible())
    dialog.show_pages()
    studio.wait(4.0)


def _corrected(studio, window) -> None:
    """Add a corrected text in which a marked sentence is another one."""
    from PySide6.QtWidgets import QPushButton

    studio.article(0)
    text = window.reading.text.replace("nine airstrikes", "many attacks from the air").replace("18 strikes", "raids")
    studio.app.clipboard().setText(text)
    window.actions_of["revise_paste"].trigger()
    studio.wait(1.0)
    window.messages.findChild(QPushButton, "message_button").click()


def _source(studio, window) -> None:
    found: list = []
    window.desk.ask(window, lambda ws: ws.sources.list(), found.extend)
    studio.wait()
    window.commands.edit_source(found[0])


def _table(folder: Path) -> Path:
    path = folder / "claims.csv"
    path.write_text("claim,speaker,verdict\nThe dam broke on Friday,Ministry,false\n,Nobody,\n", encoding="utf-8")
    return path


def returned_report(studio, window) -> Path:
    """Write the report and send it back with a comment and tracked changes."""
    from docx import Document

    path = studio.desk.parent / "returned.docx"
    window.desk.do(lambda ws: ws.reports.write(path, articles=[1]))
    studio.wait(1.0)
    document = Document(str(path))
    marked = [p for p in document.paragraphs if p.runs and len(p.text) > 40]
    for paragraph in marked[12:40:7]:
        document.add_comment(
            paragraph.runs, text="Please name the source of this number.", author="Editor", initials="E"
        )
    document.save(str(path))
    return path


if __name__ == "__main__":
    main()
