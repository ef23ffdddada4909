"""Bad input, from the terminal: one clear line that says what to do, nothing half-written, nothing lost."""

import importlib
import json
import os
import pkgutil
import socket
import sqlite3
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.cli.refusal import ARTICLE, Ask, assert_one_clear_line, kept

import factdesk


def broken_docx(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document><w:body>" + "words " * 2000)
    path.write_bytes(path.read_bytes()[:-200])


def docx_without_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other.xml", "<a/>")


UNREADABLE: dict[str, Callable[[Path], object]] = {
    "empty.txt": lambda path: path.write_bytes(b""),
    "spaces.txt": lambda path: path.write_text(" \n\t \n", encoding="utf-8"),
    "program.txt": lambda path: path.write_bytes(b"\x7fELF\x02\x01\x01\0" + bytes(range(256)) * 40),
    "noise.txt": lambda path: path.write_bytes(bytes((i * 167 + i // 7 * 31) % 256 for i in range(20_000))),
    "picture.txt": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(2_000)),
    "torn.docx": broken_docx,
    "no-document.docx": docx_without_document,
    "words-only.docx": lambda path: path.write_bytes(b"PK\x03\x04 this is no archive"),
    "torn.pdf": lambda path: path.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
    "old.doc": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000)),
    "torn.odt": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(100)),
    "empty.html": lambda path: path.write_text("<html><body></body></html>", encoding="utf-8"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_an_article_is_refused_in_one_line(ask: Ask, desk: Path, tmp_path: Path, name: str):
    path = tmp_path / name
    UNREADABLE[name](path)
    ask("articles")
    before = kept(desk)
    assert Path(name).stem in assert_one_clear_line(ask("add", path))
    assert kept(desk) == before
    assert assert_one_clear_line(ask("split", path))


@pytest.mark.slow
def test_fifty_megabytes_of_text_are_refused_in_one_line(ask: Ask, desk: Path, tmp_path: Path):
    path = tmp_path / "huge.txt"
    path.write_text(ARTICLE * (50_000_000 // len(ARTICLE)), encoding="utf-8")
    ask("articles")
    before = kept(desk)
    assert "huge.txt" in assert_one_clear_line(ask("add", path))
    assert kept(desk) == before


@pytest.mark.parametrize("missing", ["gone.txt", "no/such/folder/gone.txt"])
def test_a_file_that_is_not_there_is_named(ask: Ask, tmp_path: Path, missing: str):
    assert "gone.txt" in assert_one_clear_line(ask("add", tmp_path / missing))


def test_a_folder_is_no_article(ask: Ask, tmp_path: Path):
    assert_one_clear_line(ask("add", tmp_path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6"])
def test_arabic_is_read_in_whatever_encoding_it_comes(ask: Ask, tmp_path: Path, encoding: str):
    words = "قال المتحدث باسم الدفاع المدني إن تسع غارات استهدفت البلدة يوم الاثنين. " * 8
    path = tmp_path / "arabic.txt"
    path.write_bytes(words.encode(encoding))
    code, out, err = ask("split", path)
    assert code == 0, err
    assert '"language": "ar"' in out
    assert f'"length": {len(words)}' in out or f'"length": {len(words.rstrip())}' in out


def test_a_workspace_of_a_newer_version_is_left_alone(ask: Ask, desk: Path):
    assert ask("articles")[0] == 0
    with sqlite3.connect(desk / "factdesk.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = kept(desk)
    for command in (["articles"], ["add", __file__], ["undo"], ["verify"], ["reindex"]):
        assert "newer" in assert_one_clear_line(ask(*command))
    assert kept(desk) == before


def test_a_damaged_database_is_told_and_not_touched(ask: Ask, desk: Path):
    assert ask("articles")[0] == 0
    (desk / "factdesk.sqlite").write_bytes(b"this was a database once" * 400)
    before = kept(desk)
    assert "damaged" in assert_one_clear_line(ask("articles"))
    assert kept(desk) == before


def test_a_file_is_no_workspace(ask: Ask, tmp_path: Path):
    path = tmp_path / "note.txt"
    path.write_text("a note", encoding="utf-8")
    assert_one_clear_line(ask("articles", on=path))
    assert path.read_text(encoding="utf-8") == "a note"


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Give a folder of root's (or ours, closed to ourselves) while the process may not write where it pleases."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        yield place
        for path in [place, *place.rglob("*")]:
            path.chmod(0o755)


def _drop_rights() -> Callable[[], None]:
    if os.geteuid() != 0:
        return lambda: None
    for module in pkgutil.walk_packages(factdesk.__path__, "factdesk."):
        if not module.name.startswith(("factdesk.desktop", "factdesk.store.migrations", "factdesk.__main__")):
            importlib.import_module(module.name)  # now: the checkout may lie where only root can read
    os.seteuid(65534)
    return lambda: os.seteuid(0)


def test_a_folder_that_cannot_be_written_is_told(ask: Ask, as_nobody: Path, tmp_path: Path):
    folder = as_nobody / "desk"
    source = as_nobody / "article.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    assert ask("add", source, on=folder)[0] == 0  # and everything that is imported on demand is imported now
    assert_one_clear_line(ask("add", tmp_path / "gone.txt", on=folder))
    before = kept(folder)
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    as_nobody.chmod(0o555)
    restore = _drop_rights()
    try:
        answers = [ask("add", source, on=folder), ask("undo", on=folder), ask("articles", on=as_nobody / "new")]
    finally:
        restore()
    for answer in answers:
        assert "cannot be written" in assert_one_clear_line(answer)
    assert kept(folder) == before


def test_a_full_disk_is_told_and_leaves_nothing_half_written(ask: Ask, desk: Path, tmp_path: Path):
    from sqlalchemy import Engine, event

    def limit(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite then keeps the file to the pages it has

    source = tmp_path / "long.txt"
    source.write_text("".join(f"{ARTICLE} Day {day}.\n" for day in range(2_000)), encoding="utf-8")
    assert ask("articles")[0] == 0
    before = kept(desk)
    event.listen(Engine, "connect", limit)
    try:
        assert "is full" in assert_one_clear_line(ask("add", source))
    finally:
        event.remove(Engine, "connect", limit)
    assert kept(desk) == before
    assert ask("add", source)[0] == 0


def test_an_index_that_cannot_be_written_loses_no_work(ask: Ask, as_nobody: Path):
    folder = as_nobody / "desk"
    source, second = as_nobody / "first.txt", as_nobody / "second.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    second.write_text(ARTICLE + "A third person, a baker, was found under the rubble.", encoding="utf-8")
    assert ask("add", source, on=folder)[0] == 0
    if os.geteuid() == 0:
        for path in [folder, *(p for p in folder.rglob("*") if "index" not in p.parts)]:
            os.chown(path, 65534, 65534)
    for path in [*(folder / "index").rglob("*"), folder / "index"]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    restore = _drop_rights()
    try:
        code, out, err = ask("add", second, on=folder)
    finally:
        restore()
    assert code == 0, err
    assert "Article 2" in out
    assert "search index cannot be written" in err
    for path in [folder / "index", *(folder / "index").rglob("*")]:
        path.chmod(0o755)
    assert "baker" in ask("search", "baker", on=folder)[1]


def test_two_windows_write_to_one_workspace_and_nothing_is_lost(desk: Path):
    from factdesk.workspace.workspace import Workspace

    with Workspace.open(desk, by="one") as one, Workspace.open(desk, by="two") as two:
        for number in range(5):
            one.articles.add_text(f"{ARTICLE} One {number}.", "one")
            two.articles.add_text(f"{ARTICLE} Two {number}.", "two")
        assert len(one.articles.list()) == len(two.articles.list()) == 10
        assert one.history.verify().is_good
        one.search.catch_up()
        assert two.search.find("strikes").total >= 10


def test_a_workspace_locked_by_another_program_is_told(
    ask: Ask, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from factdesk.store import engine

    monkeypatch.setattr(engine, "BUSY_SECONDS", 0)
    source = tmp_path / "article.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    assert ask("articles")[0] == 0
    other = sqlite3.connect(desk / "factdesk.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert "Another program" in assert_one_clear_line(ask("add", source))
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert ask("add", source)[0] == 0


class _Refusing(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_error(int(self.path.strip("/")))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def refusing_server() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Refusing)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("status", [404, 500])
@pytest.mark.parametrize("command", [("add",), ("evidence", "add")])
def test_a_page_that_is_refused_leaves_nothing(
    ask: Ask, desk: Path, refusing_server: str, command: tuple[str, ...], status: int
):
    ask("articles")
    before = kept(desk)
    assert_one_clear_line(ask(*command, f"{refusing_server}/{status}"))
    assert kept(desk) == before
    assert_one_clear_line(ask(*command, f"{refusing_server}/{status}", "--later"))
    (waiting,) = json.loads(ask("captures", "list", "--json")[1])
    assert (waiting["url"], waiting["tries"]) == (f"{refusing_server}/{status}", 1)


def test_an_address_that_does_not_answer_is_told(ask: Ask, desk: Path):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    ask("articles")
    before = kept(desk)
    assert_one_clear_line(ask("add", f"http://127.0.0.1:{port}/page"))
    assert_one_clear_line(ask("add", "http://no-such-host.invalid/page"))
    assert_one_clear_line(ask("add", "http://", "--later"))
    assert kept(desk) == before
