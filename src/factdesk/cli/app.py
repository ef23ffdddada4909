"""The command line: options before the command, the commands, and how errors are told."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from factdesk import __version__
from factdesk.cli import (
    articles,
    claims,
    custody,
    evidence,
    exchange,
    factcheck,
    figures,
    history,
    incidents,
    learning,
    places,
    returned,
    search,
    searches,
    seen,
    translations,
    upkeep,
    window,
)
from factdesk.cli.output import note, use_folder

app = typer.Typer(
    no_args_is_help=False, invoke_without_command=True, add_completion=False, rich_markup_mode=None,
    pretty_exceptions_enable=False, help="From article to attributed claims, evidence, ratings and a Word report.",
)  # fmt: skip


@app.callback()
def before(
    context: typer.Context,
    workspace: Annotated[
        Path | None, typer.Option("-w", "--workspace", help="The workspace folder; made on first use.")
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """From article to attributed claims, evidence, ratings and a Word report. Without a command the window opens."""
    use_folder(workspace)
    if version:
        sys.stdout.write(f"factdesk {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        window.open_window(None)


for room in (
    window, articles, claims, evidence, custody, figures, incidents, learning, places, search, searches, seen, exchange,
    factcheck, returned, translations, history, upkeep,
):  # fmt: skip
    room.register(app)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 the answer is no, 2 bad usage or bad input.

    A mistake of the person is told in one line on standard error. Anything else is a bug of ours: its traceback goes to
    the log, and the line says where that is.
    """
    from factdesk.domain.errors import FactDeskError

    try:
        result = app(args=list(arguments), standalone_mode=False)
    except typer.TyperException as error:
        note(f"factdesk: {_one_line(error)} (“factdesk --help” lists what there is)")
        return 2
    except FactDeskError as error:
        note(f"factdesk: {error}")
        return 2
    except (KeyboardInterrupt, typer.Abort):
        note("factdesk: stopped; nothing half-done was kept.")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as error:  # noqa: BLE001  (the last line before the person: a bug is logged, not thrown at them)
        note(
            f"factdesk: this is a bug of FactDesk ({type(error).__name__}: {error}); its trace is in {_log_bug(error)}"
        )
        return 2
    return result if isinstance(result, int) else 0


def _one_line(error: typer.TyperException) -> str:
    message = error.format_message() if hasattr(error, "format_message") else str(error)
    return " ".join(message.split())


def _log_bug(error: Exception) -> Path:
    from factdesk.paths import log_file

    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=path, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("factdesk").error("on the command line", exc_info=error)
    return path
