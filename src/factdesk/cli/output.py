"""What goes to standard output and standard error, and where the commands find their workspace."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factdesk.progress import Progress

if TYPE_CHECKING:
    from factdesk.workspace.workspace import Workspace

Json = Annotated[bool, typer.Option("--json", help="Answer as JSON on standard output, and nothing else there.")]
Later = Annotated[bool, typer.Option("--later", help="Let a page that cannot be had wait to be tried again.")]


@dataclass(slots=True)
class Desk:
    """What was said before the command: which workspace folder, None for the usual one."""

    folder: Path | None = None


_desk = Desk()


def use_folder(folder: Path | None) -> None:
    """Remember the workspace folder that was named before the command."""
    _desk.folder = folder


def workspace_folder() -> Path:
    """Return the workspace folder that was named, or the usual one."""
    if _desk.folder is not None:
        return _desk.folder
    from factdesk.paths import default_workspace
    from factdesk.settings import load_settings

    chosen = load_settings().workspace
    return Path(chosen) if chosen else default_workspace()


@contextmanager
def opened(by: str = "") -> Iterator["Workspace"]:
    """Open the workspace, and bring its index up to date before it is closed.

    What was done is saved before the index is touched, so an index that cannot be written is told and fails nothing.
    """
    from factdesk.domain.errors import WorkspaceError
    from factdesk.settings import load_settings
    from factdesk.workspace.workspace import Workspace

    with Workspace.open(workspace_folder(), by=by or load_settings().by) as workspace:
        yield workspace
        try:
            workspace.search.catch_up()
        except WorkspaceError as error:
            note(f"factdesk: {error}")


def say(answer: Any, as_json: bool, plain: Callable[[], str] | str) -> None:
    """Print the answer: JSON if asked for, else the plain text."""
    text = json.dumps(answer, ensure_ascii=False, indent=2) if as_json else plain if isinstance(plain, str) else plain()
    if text:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def counted(number: int, one: str, more: str = "") -> str:
    """Return a number with its word: "1 claim", "12 claims"; ``more`` where the plural takes more than an s."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def note(line: str) -> None:
    """Print a line for the person on standard error."""
    sys.stderr.write(f"{line}\n")


def stdin_bytes() -> bytes:
    """Return all of standard input."""
    return sys.stdin.buffer.read()


@contextmanager
def shown_progress(what: str) -> Iterator[Progress]:
    """Give a Progress that draws a bar when standard error is a terminal, and is silent otherwise."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def report(done: int, total: int, step: str) -> None:
            bar.update(task, completed=done, total=total or None, description=step or what)

        yield Progress(report)
