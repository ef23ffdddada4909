import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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
def factdesk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Run a command on a workspace of this test."""

    def command(*arguments: object, desk: Path | None = None) -> Answer:
        capsys.readouterr()
        code = run(["-w", str(desk or tmp_path / "desk"), *map(str, arguments)])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return command
