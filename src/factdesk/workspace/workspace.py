"""A workspace: one folder with a database, kept files and an index, and every operation on it.

The operations stand in areas (``workspace.articles``, ``workspace.claims`` …), so that no class grows past what a
person can hold in mind. Every change goes through :meth:`Workspace.operation`: session → journal → commit → listeners.
A workspace is used from one thread at a time; the records it returns are frozen and may go anywhere.
"""

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlmodel import Session

from factdesk.domain.change import Changes
from factdesk.domain.errors import BadInput, ReadOnlyWorkspace
from factdesk.store.engine import open_engine, plain_errors, reading, writing
from factdesk.store.files import KeptFiles
from factdesk.store.journal import Recorder, write_note
from factdesk.store.migrate import migrate
from factdesk.workspace.articles import Articles
from factdesk.workspace.asking import Asking
from factdesk.workspace.attempts import Attempts
from factdesk.workspace.bulk import Bulk
from factdesk.workspace.casualties import Casualties
from factdesk.workspace.claims import Claims
from factdesk.workspace.custody import Custody
from factdesk.workspace.evidence import EvidenceArea
from factdesk.workspace.exchange import Exchange
from factdesk.workspace.figures import Figures
from factdesk.workspace.history import History
from factdesk.workspace.incidents import Incidents
from factdesk.workspace.learning import Learning
from factdesk.workspace.meaning import Meaning
from factdesk.workspace.operation import Operation
from factdesk.workspace.own_places import Places
from factdesk.workspace.proposals import Proposals
from factdesk.workspace.relations import Relations
from factdesk.workspace.reports import Reports
from factdesk.workspace.rereading import Rereading
from factdesk.workspace.returned import ReturnedReports
from factdesk.workspace.revisions import Revisions
from factdesk.workspace.scales import Scales
from factdesk.workspace.search import Search
from factdesk.workspace.sources import Sources
from factdesk.workspace.translations import Translations
from factdesk.workspace.viewing import Viewing
from factdesk.workspace.views import Views
from factdesk.workspace.window_lock import lock_for_window

if TYPE_CHECKING:
    from filelock import BaseFileLock


class Workspace:
    """An open workspace. ``by`` is the name that stands in the history for what is done."""

    def __init__(self, folder: Path, engine: Engine, by: str) -> None:
        self.folder = folder
        self.by = by
        self.files = KeptFiles(folder / "files")
        self._engine = engine
        self._listeners: list[Callable[[Changes], None]] = []
        self._lock: BaseFileLock | None = None
        self.articles = Articles(self)
        self.revisions = Revisions(self)
        self.proposals = Proposals(self)
        self.learning = Learning(self)
        self.claims = Claims(self)
        self.evidence = EvidenceArea(self)
        self.sources = Sources(self)
        self.translations = Translations(self)
        self.figures = Figures(self)
        self.incidents = Incidents(self)
        self.casualties = Casualties(self)
        self.places = Places(self)
        self.history = History(self)
        self.search = Search(self)
        self.reports = Reports(self)
        self.exchange = Exchange(self)
        self.returned = ReturnedReports(self)
        self.custody = Custody(self)
        self.viewing = Viewing(self)
        self.rereading = Rereading(self)
        self.attempts = Attempts(self)
        self.views = Views(self)
        self.bulk = Bulk(self)
        self.relations = Relations(self)
        self.meaning = Meaning(self)
        self.asking = Asking(self)

    @classmethod
    def open(cls, folder: Path, by: str = "", *, window: bool = False) -> "Workspace":
        """Open the workspace in the folder; a folder that is not there, or is empty, becomes a new one.

        Args:
            folder: where it is.
            by: the name for the history; the login name when empty.
            window: whether this is for a window, of which there may be one at a time.

        Raises:
            NewerWorkspace: a newer FactDesk made it.
            InUse: another window has it open.
            ReadOnlyWorkspace: the folder cannot be written.
            WorkspaceError: its database is damaged.
        """
        folder = folder.expanduser().resolve()
        if folder.exists() and not folder.is_dir():
            raise BadInput(f"{folder} is a file: name a folder for the workspace.")
        with plain_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            _check_writable(folder)
            lock = lock_for_window(folder) if window else None
            engine = open_engine(folder)
            try:
                migrate(engine, folder)
                workspace = cls(folder, engine, by or _login_name())
                workspace._lock = lock
                workspace.files.clear_parts()
                workspace.custody.note_place()
            except BaseException:
                engine.dispose()
                if lock is not None:
                    lock.release()
                raise
        return workspace

    def close(self) -> None:
        """Let go of the database and the index."""
        self.meaning.close()
        self.search.close()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @property
    def is_for_window(self) -> bool:
        """Whether a window has it open, which waits for nothing that takes seconds."""
        return self._lock is not None

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def scales(self) -> Scales:
        """The rating scales, kinds and other named lists, the desk's own before the shipped ones."""
        return Scales.load(self.folder / "scales")

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call the listener after every change, on the thread that made it."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a short session for reading."""
        with plain_errors(self.folder), reading(self._engine) as session:
            yield session

    def note(self, what: str) -> None:
        """Write into the history that something was done which changes nothing, such as looking at evidence."""
        with plain_errors(self.folder), writing(self._engine) as session:
            write_note(session, what, self.by)
            session.commit()

    @contextmanager
    def operation(self, label: str, *, kind: str = "do", target: int | None = None) -> Iterator[Operation]:
        """Give a session whose changes are journalled as one operation, and commit it at the end.

        If anything is raised inside, nothing is changed and files kept for it are dropped.

        Args:
            label: what is done, as a person would say it; shown as “Undo …”.
            kind: ``do``, ``undo`` or ``redo``.
            target: the operation undone or redone.
        """
        with plain_errors(self.folder), writing(self._engine) as session:
            recorder = Recorder(session, label=label, by=self.by, kind=kind, target=target)
            operation = Operation(session, recorder, self.files)
            try:
                yield operation
                operation.changes = recorder.finish()
                session.commit()
            except BaseException:
                session.rollback()
                operation.drop_kept()
                raise
        if operation.changes:
            for listener in self._listeners:
                listener(operation.changes)


def _check_writable(folder: Path) -> None:
    probe = folder / ".writable"
    try:
        probe.touch()
        probe.unlink()
    except PermissionError as error:
        raise ReadOnlyWorkspace(
            f"{folder} cannot be written: make it writable or choose another workspace folder."
        ) from error


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
