import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from factdesk.cli.app import app

MANUAL = (Path(__file__).resolve().parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
WITHOUT_JSON = {"open", "split"}  # a window has no answer; what split says is JSON anyway


def commands(group: Any, before: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Yield every command with its whole name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*before, name))
        else:
            yield " ".join((*before, name)), command


ALL = dict(commands(typer.main.get_command(app)))


@pytest.mark.parametrize("name", ALL)
def test_every_command_stands_in_the_manual(name: str):
    assert f"`factdesk {name}" in MANUAL


@pytest.mark.parametrize("name", ALL)
def test_every_option_of_a_command_stands_in_the_manual(name: str):
    section = next(part for part in MANUAL.split("\n### ") if f"`factdesk {name}" in part)
    options = {max(p.opts, key=len) for p in ALL[name].params if p.opts[0].startswith("-")} - {"--json"}
    assert not {option for option in options if option not in section}


@pytest.mark.parametrize("name", sorted(set(ALL) - WITHOUT_JSON))
def test_every_command_answers_in_json_when_asked(name: str):
    assert any("--json" in parameter.opts for parameter in ALL[name].params)


@pytest.mark.parametrize("name", ALL)
def test_every_command_explains_itself(name: str):
    command = ALL[name]
    assert command.help
    assert command.help.endswith(".")


def test_the_manual_names_no_command_that_is_not_there():
    named = set(re.findall(r"^### `factdesk ([a-z]+(?: [a-z]+)*)", MANUAL, flags=re.MULTILINE))
    real = tuple(f"{name} " for name in ALL)
    assert {name for name in named if not f"{name} ".startswith(real)} == set()
