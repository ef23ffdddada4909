"""The coding tables of a desk: those shipped in ``resources/scales/coding`` and its own in ``scales/coding``.

A table that a desk changes is written whole into its own folder, with what was changed, by whom and why; putting it
back takes that file away. The words of a claim and the literal reading of them stay whatever the table says.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from factdesk import assets
from factdesk.domain.coding import LITERAL, Coding, CodingChange, Reading
from factdesk.domain.errors import BadInput, NotFound, Refused
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.numbers import widen

OWN = "desk"
_TITLE = {"en": "This desk", "ar": "هذا المكتب"}
_OWN_SOURCE = "Decisions of this desk"
_OWN_SOURCES = {"ar": "قرارات هذا المكتب"}
_HUNDRED = 100
_LANGUAGES = ("en", "ar")


def codings(workspace_folder: Path) -> dict[str, Coding]:
    """Return all coding tables by id, the desk's own in the place of shipped ones of the same id.

    Raises:
        BadInput: a file is no coding table.
    """
    found: dict[str, Coding] = {}
    for folder, is_own in ((assets.resource("scales", "coding"), False), (_folder(workspace_folder), True)):
        if folder.is_dir():
            read = (_read(path, is_own) for path in sorted(folder.glob("*.json")))
            found |= {coding.id: coding for coding in read}
    return found


def coding(workspace_folder: Path, coding_id: str) -> Coding:
    """Return one coding table.

    Raises:
        NotFound: there is none of that id; the message lists those there are.
    """
    known = codings(workspace_folder)
    if coding_id not in known:
        raise NotFound(f"No coding table is called {coding_id!r}; there are: {', '.join(sorted(known))}.")
    return known[coding_id]


def literal_readings() -> list[Reading]:
    """Return the vague words of the lexicons as they are read literally, hedges in shares of the number behind them."""
    found: dict[tuple[str, bool], Reading] = {}
    for language in _LANGUAGES:
        table = lexicon("numbers", language)
        for word, ends in table.get("vague", {}).items():
            low, high = (*ends, None, None)[:2]
            found[word, False] = Reading(word, low, high)
        for word, kind in table.get("hedges", {}).items():
            low, high = widen(_HUNDRED, kind)
            if (low, high) != (_HUNDRED, _HUNDRED):
                found[word, True] = Reading(word, _share(low), _share(high), is_hedge=True)
    return list(found.values())


def with_reading(workspace_folder: Path, coding_id: str, change: CodingChange) -> Coding:
    """Write into the desk's own table how a word is read from now on, and return the table.

    A reading without ends takes the word out of the table, so that it is read literally again.

    Raises:
        Refused: it is the literal table, which is the measure of all others, or no reason is given.
        BadInput: the word is empty, or the range does not fit.
        NotFound: there is no such table.
    """
    reading = change.reading
    if coding_id == LITERAL:
        raise Refused("The literal reading stays as it is: choose another table, or that of this desk.")
    if not change.reason.strip():
        raise Refused("A reading needs its reason: say in a sentence why the word is read so.")
    if not reading.word.strip():
        raise BadInput("Name the word that is to be read so.")
    ends = [end for end in (reading.low, reading.high) if end is not None]
    if any(end < 0 for end in ends) or ends != sorted(ends):
        raise BadInput("A range goes from the lowest to the highest number, 0 and up.")
    known = codings(workspace_folder).get(coding_id)
    if known is None and coding_id != OWN:
        known = coding(workspace_folder, coding_id)
    table = known or Coding(OWN, _TITLE, "")
    words, hedges = dict(table.words), dict(table.hedges)
    place: dict[str, Any] = hedges if reading.is_hedge else words
    place.pop(reading.word, None)
    if ends and reading.is_hedge:
        hedges[reading.word] = (reading.low, reading.high)
    elif ends:
        words[reading.word] = tuple(None if end is None else round(end) for end in (reading.low, reading.high))  # type: ignore[assignment]
    source = change.source.strip() or table.source or _OWN_SOURCE
    sources = table.sources if source == table.source else {} if change.source.strip() else _OWN_SOURCES
    changed = Coding(table.id, table.title, source, words, hedges, True, (*table.changes, change), sources)
    write_table(_folder(workspace_folder), changed)
    return changed


def reset(workspace_folder: Path, coding_id: str) -> None:
    """Take the desk's own table away, so that the shipped one of that id counts again, if there is one.

    Raises:
        NotFound: the desk has no table of its own by that id.
    """
    path = _folder(workspace_folder) / f"{coding_id}.json"
    if not path.is_file():
        raise NotFound(f"The table {coding_id} is as it was shipped.")
    path.unlink()


def _folder(workspace_folder: Path) -> Path:
    return workspace_folder / "scales" / "coding"


def write_table(folder: Path, table: Coding, *, name: str = "") -> None:
    """Write a coding table into a folder, under its id or another name."""
    from factdesk.report.files import put

    data = {
        "id": table.id, "title": dict(table.title), "source": table.source, "sources": dict(table.sources),
        "words": _plain(table.words), "hedges": _plain(table.hedges),
        "changes": [_change_json(change) for change in table.changes],
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    put((json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode(), folder / f"{name or table.id}.json")


def _share(number: int | None) -> float | None:
    return None if number is None else number / _HUNDRED


def _plain(table: Mapping[str, tuple[Any, Any]]) -> dict[str, list[Any]]:
    return {word: list(ends) for word, ends in table.items()}


def _change_json(change: CodingChange) -> dict[str, Any]:
    now, before = change.reading, change.before
    return {
        "word": now.word, "hedge": now.is_hedge, "to": [now.low, now.high],
        "from": [before.low, before.high] if before else None, "source": change.source, "reason": change.reason,
        "by": change.by, "at": change.at,
    }  # fmt: skip


def _change(row: Mapping[str, Any]) -> CodingChange:
    now, before = (_reading(row, ends) for ends in ("to", "from"))
    return CodingChange(now or Reading(row["word"]), before, row["source"], row["reason"], row["by"], row["at"])


def _reading(row: Mapping[str, Any], ends: str) -> Reading | None:
    if not row[ends]:
        return None
    low, high = row[ends]
    return Reading(row["word"], low, high, row["hedge"])


def _read(path: Path, is_own: bool) -> Coding:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        words = {word: (low, high) for word, (low, high) in data.get("words", {}).items()}
        hedges = {word: (low, high) for word, (low, high) in data.get("hedges", {}).items()}
        changes = tuple(_change(row) for row in data.get("changes", ()))
        sources = dict(data.get("sources", {}))
        return Coding(data["id"], dict(data["title"]), data["source"], words, hedges, is_own, changes, sources)
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise BadInput(f"{path.name} is no coding table ({problem}); compare it with a shipped one.") from problem
