"""Every bit counts: each kept file flipped or deleted, each row of each table edited, each operation of the history
altered or taken out, all outside FactDesk, and each is named by verifying.

The desk is the whole sample, with a row in every table that is journalled.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import Session

from factdesk.domain.errors import CaptureFailed
from factdesk.domain.figures import Topic
from factdesk.domain.incident import Actor, IncidentEdit, Victim
from factdesk.domain.mention import PlaceMention
from factdesk.domain.span import Span
from factdesk.domain.view import SavedView
from factdesk.progress import Progress
from factdesk.store.evidence_models import StampRow
from factdesk.store.history_check import breaks
from factdesk.store.models import JOURNALLED, ChangedRowRow, ChangeRow
from factdesk.workspace.demo import make_demo
from factdesk.workspace.workspace import Workspace

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace with a row in every table."""
    folder = tmp_path_factory.mktemp("whole") / "desk"
    make_demo(folder)
    with Workspace.open(folder, by="Rana") as workspace:
        fill(workspace)
    return folder


def fill(workspace: Workspace) -> None:
    article, piece = workspace.articles.list()[0], workspace.evidence.list()[0]
    place = workspace.places.save("Tal Amra", names=("Tell Amra",), lat=35.5, lon=36.5)
    claim = workspace.claims.add(article.id, (Span(0, 40),), places=(PlaceMention(None, "Tal Amra", place.id),))
    other = workspace.claims.ids()[0]
    incident = workspace.incidents.add(
        "Market", IncidentEdit(what="Shells", place=place.id), claims=[claim.id], evidence=[piece.id]
    ).id
    workspace.incidents.set_actor(incident, Actor("Army", evidence=piece.id))
    workspace.casualties.add_victim(incident, Victim(("Amina",), evidence=piece.id))
    workspace.casualties.grade(incident, "weak", "One report.")
    workspace.casualties.let_see_names("Rana")
    workspace.figures.decide(Topic("killed"), "majority", article=article.id, reason="Most say so.")
    workspace.views.save(SavedView("articles", "Mine", filters={"article": article.id}))
    workspace.translations.add("ترجمة", span=Span(0, 10), language="ar", article=article.id)
    workspace.relations.relate(claim.id, other, "updates")
    workspace.attempts.note("https://news.example/", "no network")
    workspace.evidence.link(piece.id, claim.id, "supports", region=(0.0, 0.0, 0.5, 0.5), from_seconds=1.0)
    rated = workspace.claims.rate(claim.id, "true", "The file says so.")
    workspace.articles.mark_junk(article.id, Span(50, 60))
    with workspace.operation("stamp with a trusted time") as operation:
        manifest, _ = operation.keep(workspace.custody.manifest())
        reply, _ = operation.keep(b"a reply")
        operation.add(StampRow(change_id=1, manifest_sha256=manifest, reply_sha256=reply, at="2026-01-01T00:00:00Z"))
    with workspace.operation("mark ratings to be read again") as operation:
        stale = JOURNALLED["stale_rating"]
        operation.add(stale(claim_id=claim.id, assessment_id=rated.id, evidence_id=piece.id, why="altered"))


@pytest.fixture
def workspace(whole: Path) -> Iterator[Workspace]:
    with Workspace.open(whole, by="Rana") as opened:
        yield opened


def named_after(workspace: Workspace, tamper: Callable[[Session], Any]) -> list[str]:
    """Return what is named after the database was tampered with; the tampering is taken back."""
    with workspace.reading() as session:
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        tamper(session)
        session.flush()
        session.expire_all()
        found = breaks(session, Progress())
        session.rollback()
    return [one.line for one in found]


def other_value(value: Any, kind: str) -> Any:
    """Return a value of the same kind that differs."""
    if "JSON" in kind:
        return '["tampered"]' if value != '["tampered"]' else "[]"
    if "BOOL" in kind:
        return 1 - value
    if isinstance(value, int | float):
        return value + 1
    return f"{value or ''}x" if "CHAR" in kind or "TEXT" in kind else 1


def test_nothing_is_wrong_before(workspace: Workspace) -> None:
    with workspace.reading() as session:
        assert breaks(session, Progress()) == []
        empty = [name for name in JOURNALLED if not session.execute(text(f'SELECT count(*) FROM "{name}"')).scalar()]
    assert empty == []


@pytest.mark.parametrize("table", sorted(JOURNALLED))
def test_every_column_of_every_row_counts(workspace: Workspace, table: str) -> None:
    columns = JOURNALLED[table].metadata.tables[table].columns
    with workspace.reading() as session:
        rows = {row[0]: row for row in session.execute(text(f'SELECT id FROM "{table}" ORDER BY id'))}
    for column in columns:
        if column.name == "id":
            continue

        def edit(session: Session, name: str = column.name, kind: str = str(column.type)) -> None:
            found = list(session.execute(text(f'SELECT id, "{name}" FROM "{table}"')))
            for number, value in found:
                changed = {"new": other_value(value, kind), "id": number}
                session.execute(text(f'UPDATE "{table}" SET "{name}" = :new WHERE id = :id'), changed)

        if column.unique:
            continue
        said = named_after(workspace, edit)
        words = table.replace("_", " ")
        assert {f"{words} {number} was changed outside FactDesk" for number in rows} <= set(said), column.name


@pytest.mark.parametrize("table", sorted(JOURNALLED))
def test_every_removed_and_every_added_row_is_named(workspace: Workspace, table: str) -> None:
    with workspace.reading() as session:
        rows = [row[0] for row in session.execute(text(f'SELECT id FROM "{table}"'))]
    said = named_after(workspace, lambda session: session.execute(text(f'DELETE FROM "{table}"')))
    words = table.replace("_", " ")
    assert {f"{words} {number} was removed outside FactDesk" for number in rows} <= set(said)
    names = [column.name for column in JOURNALLED[table].metadata.tables[table].columns if column.name != "id"]
    listed = ", ".join(f'"{name}"' for name in names)
    copied = text(f'INSERT INTO "{table}" ({listed}) SELECT {listed} FROM "{table}" WHERE id = :id')
    added = named_after(workspace, lambda session: session.execute(copied, {"id": rows[0]}))
    assert any(line.startswith(words) and line.endswith("was changed outside FactDesk") for line in added)


@pytest.mark.parametrize("column", ["at", "by", "label", "kind", "target", "hash"])
def test_every_operation_of_the_history_counts(workspace: Workspace, column: str) -> None:
    with workspace.reading() as session:
        numbers = list(session.scalars(text("SELECT id FROM change")))
    new = "COALESCE(target, 0) + 1" if column == "target" else f"\"{column}\" || 'x'"
    edit = text(f'UPDATE change SET "{column}" = {new} WHERE id >= :first AND id <= :last')
    # each is checked by its own columns and the hash before it, so all but hashes are edited at once
    for first, last in [(n, n) for n in numbers] if column == "hash" else [(numbers[0], numbers[-1])]:
        said = named_after(workspace, lambda session, a=first, b=last: session.execute(edit, {"first": a, "last": b}))
        for number in range(first, last + 1):
            assert any(line.startswith(f"operation {number} ") for line in said), number


def test_every_operation_taken_out_is_named(workspace: Workspace) -> None:
    with workspace.reading() as session:
        numbers = list(session.scalars(text("SELECT id FROM change")))

    def cut(session: Session, number: int) -> None:
        session.execute(text("DELETE FROM changed_row WHERE change_id = :id"), {"id": number})
        session.execute(text("DELETE FROM change WHERE id = :id"), {"id": number})

    for number in numbers:
        said = named_after(workspace, lambda session, n=number: cut(session, n))
        assert f"operation {number} was removed from the history" in said


@pytest.mark.parametrize("column", ["table", "row", "before", "after"])
def test_one_edited_row_of_the_history_names_its_operation(workspace: Workspace, column: str) -> None:
    """One row of every operation is edited at once: an operation is checked by its own rows alone."""
    with workspace.reading() as session:
        newest = "SELECT max(id), change_id FROM changed_row GROUP BY change_id"
        rows = [(number, change) for number, change in session.execute(text(newest))]
        assert len(rows) == session.execute(text("SELECT count(*) FROM change WHERE kind != 'note'")).scalar() + len(
            [1 for _, change in rows if session.get(ChangeRow, change).kind == "note"]
        )
    new = '"row" + 1' if column == "row" else f"\"{column}\" || ' '"

    def edit(session: Session) -> None:
        for number, _ in rows:
            session.execute(text(f'UPDATE changed_row SET "{column}" = {new} WHERE id = :id'), {"id": number})

    said = named_after(workspace, edit)
    for _, change in rows:
        assert any(line.startswith(f"operation {change} ") for line in said), change


def test_a_row_put_into_the_history_is_named(workspace: Workspace) -> None:
    row = {"change_id": 3, "table": "claim", "row": 1, "before": "", "after": ""}
    said = named_after(workspace, lambda session: session.add(ChangedRowRow(**row)))
    assert any(line.startswith("operation 3 ") for line in said)


def test_every_flipped_bit_and_every_missing_file_is_named(whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole, tmp_path / "desk")
    with Workspace.open(tmp_path / "desk") as workspace:
        files = sorted(path for path in workspace.files.folder.rglob("*") if path.is_file())
        before = workspace.history.verify()
        assert (before.altered, before.missing, before.files) == ((), (), len(files))
        for path in files:
            data = path.read_bytes()
            path.chmod(0o644)
            for at in {0, len(data) // 2, len(data) - 1}:
                flipped = bytearray(data)
                flipped[at] ^= 1 << (at % 8)
                path.write_bytes(flipped)
                found = workspace.history.verify()
                assert (len(found.altered), found.missing) == (1, ()), (path, at)
                named = found.altered[0]
            path.write_bytes(data[:-1])
            assert workspace.history.verify().altered == (named,)
            path.unlink()
            assert workspace.history.verify().missing == (named,)
            path.write_bytes(data)
        assert workspace.history.verify().altered == ()


def test_a_capture_that_fails_leaves_no_trace_that_verifying_would_name(workspace: Workspace) -> None:
    with pytest.raises(CaptureFailed):
        workspace.evidence.add_page("http://127.0.0.1:9/", later=True)
    assert workspace.history.verify().history == ()
