"""The commands that keep a workspace in order: ``reindex``, ``check``."""

import typer

from factdesk.cli.output import Json, opened, say, shown_progress


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("reindex")(reindex)
    app.command("check")(check)


def reindex(json: Json = False) -> None:
    """Build the index anew from the database."""
    with opened() as workspace, shown_progress("indexing") as progress:
        count = workspace.search.reindex(progress)
    say({"indexed": count}, json, f"{count} claims, articles and pieces of evidence indexed.")


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
