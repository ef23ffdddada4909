"""The commands that find: ``search`` and ``match``."""

import typer


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
