"""The commands that keep a workspace in order: ``reindex``, ``backup``, ``restore``, ``check``."""

from pathlib import Path
from typing import Annotated

import typer

from factdesk.cli.output import Json, counted, opened, say, shown_progress


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("reindex")(reindex)
    app.command("backup")(backup)
    app.command("restore")(restore)
    app.command("check")(check)


def reindex(json: Json = False) -> None:
    """Build the index anew from the database."""
    with opened() as workspace, shown_progress("indexing") as progress:
        count = workspace.search.reindex(progress)
    say({"indexed": count}, json, f"{count} claims, articles and pieces of evidence indexed.")


def backup(
    file: Annotated[Path, typer.Argument(help="The .zip to write.")],
    json: Json = False,
) -> None:
    """Write the whole workspace into one file."""
    from factdesk.workspace.backup import backup as write_backup

    with opened() as workspace, shown_progress("backing up") as progress:
        done = write_backup(workspace, file, progress)
    answer = {"file": str(done.file), "files": done.files, "sha256": done.sha256}
    say(answer, json, f"{done.file}: the database and {counted(done.files, 'kept file')}")


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    folder: Annotated[Path, typer.Argument(help="A new folder for the workspace.")],
    json: Json = False,
) -> None:
    """Unpack a backup into a new folder."""
    from factdesk.workspace.backup import restore as unpack

    with shown_progress("restoring") as progress:
        count = unpack(file, folder, progress)
    say({"workspace": str(folder), "files": count}, json, f"{folder}: the database and {counted(count, 'kept file')}")


def check(json: Json = False) -> None:
    """Test this installation: every form, icon, template and lexicon loads, a workspace works, the window opens."""
    from factdesk.cli.selftest import run_checks

    results = run_checks()
    answer = {"ok": all(not why for _, why in results), "checks": [{"check": n, "problem": why} for n, why in results]}
    say(
        answer,
        json,
        "\n".join(f"{'ok ' if not why else 'BAD'}  {name}{': ' + why if why else ''}" for name, why in results),
    )
    if not answer["ok"]:
        raise typer.Exit(1)
