"""The commands that open the window: ``open`` and ``demo``."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from factdesk.cli.output import Json, say, shown_progress, use_folder, workspace_folder
from factdesk.domain.errors import BadInput


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("open")(open_window)
    app.command("demo")(demo)


def open_window(
    folder: Annotated[Path | None, typer.Argument(help="The workspace folder; the usual one if none is named.")] = None,
) -> None:
    """Open the window."""
    if not has_display():
        raise BadInput("There is no display to open a window on: use the commands, “factdesk --help” lists them.")
    from factdesk.desktop.app import run

    code = run(folder or workspace_folder())
    if code:
        raise typer.Exit(code)


def demo(
    folder: Annotated[Path | None, typer.Argument(help="Where to make the sample; a new folder.")] = None,
    json: Json = False,
    window: Annotated[bool, typer.Option(help="Open the window at the end where there is a display.")] = True,
) -> None:
    """Make a sample workspace from a real article: claims, evidence, ratings, a search, a Word report."""
    from factdesk.workspace.demo import make_demo

    with shown_progress("making the sample") as progress:
        made = make_demo(folder or Path("factdesk-demo"), progress)
    say(made.as_json(), json, made.as_text)
    if window and not json and has_display():
        use_folder(made.folder)
        open_window(made.folder)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere where a display server is named."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
