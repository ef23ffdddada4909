"""Where the forms (``ui/``) and the data files (``resources/``) are, in a wheel and in a checkout alike."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """Return the folder that holds ``ui`` and ``resources``: the package in a wheel, else the checkout."""
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parents[1]


def resource(*parts: str) -> Path:
    """Return the path of a data file below ``resources/``, for example ``resource("scales", "kinds.json")``."""
    return _root().joinpath("resources", *parts)


def form(name: str) -> Path:
    """Return the path of the Qt Designer form ``ui/<name>.ui``."""
    return _root() / "ui" / f"{name}.ui"
