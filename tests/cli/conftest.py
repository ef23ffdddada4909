import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.refusal import Ask

from factdesk.cli.app import run

Factdesk = Callable[..., Any]


class Answer:
    """What a command printed and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        """The answer as JSON; nothing else may stand on standard output."""
        return json.loads(self.out)


@pytest.fixture
def factdesk(desk: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run a command on a workspace of this test."""

    def command(*arguments: object, desk: Path = desk) -> Answer:
        capsys.readouterr()
        code = run(["-w", str(desk), *map(str, arguments)])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return command


@pytest.fixture
def desk(tmp_path: Path, new_desk: Callable[[Path], Path]) -> Path:
    """A workspace with nothing in it."""
    return new_desk(tmp_path / "desk")


@pytest.fixture
def ask(desk: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run one command on the desk and return (exit code, standard output, standard error)."""

    def ask(*arguments: object, on: Path = desk) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["-w", str(on), *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ask
