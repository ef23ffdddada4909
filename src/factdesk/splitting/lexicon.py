"""The lexicons: hand-written word lists in ``resources/lexicons``, one file per subject and language.

A file of the same name in the desk's own ``lexicons`` folder (beside the settings) adds to ours: its tables are merged
key by key, its lists appended. ``speech.en.toml`` holds the English words of saying, ``speech.ar.toml`` the Arabic.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from factdesk.assets import resource
from factdesk.domain.errors import BadInput
from factdesk.paths import config_folder

Table = dict[str, Any]


@cache
def lexicon(subject: str, language: str) -> Table:
    """Return the lexicon of a subject in a language, with the desk's own additions; empty if there is none.

    Raises:
        BadInput: a lexicon file cannot be read as TOML.
    """
    name = f"{subject}.{language}.toml"
    ours = _read(resource("lexicons", name))
    desks = _read(config_folder() / "lexicons" / name)
    return _merged(ours, desks)


def _read(path: Path) -> Table:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise BadInput(f"The lexicon {path} cannot be read ({error}): mend or remove it.") from error


def _merged(ours: Table, desks: Table) -> Table:
    result = dict(ours)
    for key, value in desks.items():
        mine = result.get(key)
        if isinstance(mine, dict) and isinstance(value, dict):
            result[key] = _merged(mine, value)
        elif isinstance(mine, list) and isinstance(value, list):
            result[key] = mine + value
        else:
            result[key] = value
    return result
