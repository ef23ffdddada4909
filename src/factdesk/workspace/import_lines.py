"""Reading files of claims line by line: JSON Lines, tables (CSV, XLSX) in anyone's columns, ClaimReview."""

import csv
import gzip
import hashlib
import io
import json
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from factdesk.domain.errors import BadInput
from factdesk.domain.imported import ImportedClaim

_BY_NAME = {
    ".csv": "claims-csv", ".tsv": "claims-csv", ".xlsx": "xlsx", ".json": "claimreview", ".jsonld": "claimreview",
    ".html": "claimreview",
}  # fmt: skip
FIELDS = tuple(item.name for item in fields(ImportedClaim))
"""What a column can be taken for."""
Line = tuple[int, ImportedClaim | None, str]
"""The number of the line, from 1; its claim, or None and why it is not taken."""

Row = tuple[int, Sequence[str], str]
"""The number of the line a row ends in, its cells, and why it cannot be read if it cannot."""


@dataclass(slots=True)
class Lines:
    """An open file of claims. ``share`` tells how much of it was read, 0 to 1; ``unused`` are columns nobody reads."""

    lines: Iterator[Line] = field(default_factory=lambda: iter(()))
    share: Callable[[], float] = lambda: 0.0
    unused: list[str] = field(default_factory=list)


@contextmanager
def opened_lines(path: Path, format_name: str = "", columns: Mapping[str, str] | None = None) -> Iterator[Lines]:
    """Open a file of claims.

    Args:
        path: a .jsonl, .csv, .tsv, .xlsx, .json or .html file; all but .xlsx may be gzipped.
        format_name: claims-jsonl, claims-csv, xlsx or claimreview; by the file's name when empty.
        columns: the column (or JSON key) that holds a field, for fields that do not bear their own name.

    Raises:
        BadInput: the file is not there or is of another format, or there is no such field or column.
    """
    kind = format_of(path, format_name)
    wanted = _checked(columns or {}, kind)
    found = Lines()
    if kind == "xlsx":
        with _sheet(path) as rows:
            found.lines = _table(rows, wanted, found)
            yield found
        return
    readers = {"claims-jsonl": _json_lines, "claims-csv": _csv_lines, "claimreview": _reviews}
    if kind not in readers:
        raise BadInput(f"No format is called {kind!r}; there are: {', '.join([*readers, 'xlsx'])}.")
    total = max(1, path.stat().st_size)
    with path.open("rb") as raw, _text(raw, path) as text:
        found.share = lambda: min(1.0, raw.tell() / total)
        found.lines = readers[kind](text, wanted, found)
        yield found


def format_of(path: Path, format_name: str = "") -> str:
    """Return the format a file is read in: the one named, else the one its name tells.

    Raises:
        BadInput: there is no such file.
    """
    if not path.is_file():
        raise BadInput(f"There is no file {path}: check its name and folder.")
    return format_name or next((_BY_NAME[s] for s in reversed(path.suffixes) if s in _BY_NAME), "claims-jsonl")


def headings(path: Path, format_name: str = "") -> tuple[str, ...]:
    """Return the columns of a table, or the keys of the first line of JSON; none for ClaimReview.

    Raises:
        BadInput: the file is not there, or is of another format.
    """
    kind = format_of(path, format_name)
    if kind == "claimreview":
        return ()
    if kind == "xlsx":
        with _sheet(path) as rows:
            return _first_named(rows)
    with path.open("rb") as raw, _text(raw, path) as text:
        if kind == "claims-csv":
            return _first_named(_csv_rows(text))
        try:
            first = json.loads(next((line for line in text if line.strip()), "{}"))
        except ValueError:
            return ()
    return tuple(str(key) for key in first) if isinstance(first, dict) else ()


def _first_named(rows: Iterable[Row]) -> tuple[str, ...]:
    found = (tuple(cell.strip() for cell in row if cell.strip()) for _, row, _ in rows)
    return next((names for names in found if names), ())


def _checked(columns: Mapping[str, str], kind: str) -> dict[str, str]:
    if columns and kind == "claimreview":
        raise BadInput("ClaimReview has its own fields: name columns for tables and JSON Lines only.")
    for name in columns:
        if name not in FIELDS:
            raise BadInput(f"A claim has no field {name!r}; there are: {', '.join(FIELDS)}.")
    return {name: column.strip().casefold() for name, column in columns.items()}


def _text(raw: Any, path: Path) -> io.TextIOWrapper:
    unpacked = gzip.GzipFile(fileobj=raw) if path.suffix == ".gz" else raw
    return io.TextIOWrapper(unpacked, encoding="utf-8-sig", errors="replace", newline="")


def _json_lines(text: Iterable[str], columns: Mapping[str, str], _found: Lines) -> Iterator[Line]:
    for number, line in enumerate(text, 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except ValueError:
            yield number, None, "this line is not JSON"
            continue
        if isinstance(values, dict) and columns:
            keys = {str(key).strip().casefold(): key for key in values}
            values |= {name: values[keys[column]] for name, column in columns.items() if column in keys}
        yield _line(number, values)


def _reviews(text: IO[str], _columns: Mapping[str, str], _found: Lines) -> Iterator[Line]:
    from factdesk.report.incoming import read_reviews

    yield from read_reviews(text.read())


def _csv_lines(text: IO[str], columns: Mapping[str, str], found: Lines) -> Iterator[Line]:
    return _table(_csv_rows(text), columns, found)


def _csv_rows(text: IO[str]) -> Iterator[Row]:
    """Yield the rows with the line each ends in, without the apostrophes that guard against formulas."""
    from factdesk.report.tables import bare

    first = text.readline()
    mark = max(",;\t", key=first.count)
    reader = csv.reader(_again(first, text), delimiter=mark)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            yield reader.line_num, [], f"this line is no CSV ({problem})"
            continue
        yield reader.line_num, [bare(cell) for cell in row], ""


def _again(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest


@contextmanager
def _sheet(path: Path) -> Iterator[Iterator[Row]]:
    """Give the rows of the sheet “claims”, or else of the first one, as words."""
    import zipfile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of forms and rules in the workbook that nobody reads here
            book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as problem:
        raise BadInput(f"{path.name} is no workbook that can be read: save it as .xlsx or as CSV UTF-8.") from problem
    try:
        sheets = {sheet.title.casefold(): sheet for sheet in book.worksheets}
        if not sheets:
            raise BadInput(f"{path.name} has no sheet with cells.")
        sheet = sheets.get("claims", book.worksheets[0])
        rows = sheet.iter_rows(values_only=True)
        yield ((number, [_words(cell) for cell in row], "") for number, row in enumerate(rows, 1))
    finally:
        book.close()


def _words(cell: object) -> str:
    """Return a cell as a person reads it: days without a time, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == cell.time().min else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    return str(cell)


def _table(rows: Iterator[Row], columns: Mapping[str, str], found: Lines) -> Iterator[Line]:
    """Yield the claims of a table whose first row that is not empty names its columns."""
    names: list[str] = []
    for number, row, why in rows:
        cells = [cell.strip() for cell in row]
        if why:
            yield number, None, why
        if not any(cells):
            continue
        if not names:
            names = _named(cells, columns, found)
            continue
        if any(cells[len(names) :]):
            yield number, None, "it has more cells than there are columns"
            continue
        values = {name: cell for name, cell in zip(names, row, strict=False) if name and cell}
        values |= {name: values[column] for name, column in columns.items() if column in values}
        if "id" not in names and "id" not in columns and not values.get("id"):
            values["id"] = _identity(values)
        yield _line(number, values)


def _named(cells: Sequence[str], columns: Mapping[str, str], found: Lines) -> list[str]:
    names = [cell.casefold() for cell in cells]
    for column in columns.values():
        if column not in names:
            raise BadInput(f"No column is called “{column}”; there are: {', '.join(c for c in cells if c)}.")
    read = {*columns.values(), *ImportedClaim.names()}
    found.unused += [cell for cell, name in zip(cells, names, strict=True) if name and name not in read]
    return names


def _identity(values: Mapping[str, str]) -> str:
    """Return an id for a row of a table without ids that stays the same when the table is read again."""
    return "row:" + hashlib.sha256("\n".join(f"{k}={values[k]}" for k in sorted(values)).encode()).hexdigest()[:20]


def _line(number: int, values: Any) -> Line:
    if not isinstance(values, dict):
        return number, None, "this line is not an object"
    try:
        return number, ImportedClaim.of(values), ""
    except BadInput as error:
        return number, None, str(error)
