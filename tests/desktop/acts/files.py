"""Driving the File and Help menus."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from tests.desktop.acts.furnishing import ARTICLE
from tests.desktop.acts.stage import Act, Stage, drives

from factdesk import paths

TEXT = "The mayor said on Tuesday that nine people were killed when two bridges burned in the night."


def opens(title: str) -> Act:
    """Return what drives an action that opens a dialog."""

    def act(stage: Stage) -> Iterator[None]:
        yield
        assert stage.opened == [title]
        assert stage.last_operation == ""

    return act


for action, title in (
    ("add_files", "QFileDialog: Add articles"),
    ("add_page", "AddressDialog: Add from the web"),
    ("article_details", "ArticleDetailsDialog: Article details"),
    ("revise_file", "QFileDialog: Corrected text"),
    ("export_word", "ReportDialog: Report"),
    ("export", "ExportDialog: Export"),
    ("import_claims", "QFileDialog: Take in claims"),
    ("claim_search", "ClaimSearchDialog: What others checked"),
    ("returned_word", "QFileDialog: Read a report that came back"),
    ("open_workspace", "QFileDialog: Open a workspace"),
    ("settings", "SettingsDialog: Settings"),
    ("shortcuts", "ShortcutsDialog: Keyboard shortcuts"),
    ("show_learned", "LearnedDialog: What the desk has learned"),
    ("about", "AboutDialog: About FactDesk"),
):
    drives(action)(opens(title))


@drives("add_paste")
def add_paste(stage: Stage) -> Iterator[None]:
    stage.window.settings.propose_at_once = False
    QGuiApplication.clipboard().setText(TEXT)
    yield
    assert stage.window.reading.text == TEXT
    assert stage.last_operation == "add article"


@drives("try_sample")
def try_sample(stage: Stage) -> Iterator[None]:
    stage.window.reading.show(2)
    stage.settle()
    yield
    assert stage.window.reading.article.id == ARTICLE
    assert stage.message == "This text is here already: opened it."


@drives("revise_paste")
def revise_paste(stage: Stage) -> Iterator[None]:
    QGuiApplication.clipboard().setText(f"Corrected on Friday.\n\n{stage.window.reading.text}")
    yield
    assert stage.window.reading.article.revision_of == ARTICLE
    assert stage.claims("accepted")


@drives("remove_article")
def remove_article(stage: Stage) -> Iterator[None]:
    yield
    assert stage.last_operation == "remove article"
    assert stage.window.reading.article is None


@drives("verify")
def verify(stage: Stage) -> Iterator[None]:
    yield
    assert "the history are as they were" in stage.message


@drives("reindex")
def reindex(stage: Stage) -> Iterator[None]:
    yield
    assert stage.message == "The search index is rebuilt."


@drives("quit")
def end(stage: Stage) -> Iterator[None]:
    yield
    assert not stage.window.isVisible()
    assert not stage.window.desk.is_open


@drives("open_log")
def open_log(stage: Stage) -> Iterator[None]:
    yield
    assert [url.toLocalFile() for url in stage.handed_out] == [str(paths.log_file())]
