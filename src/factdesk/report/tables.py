"""Claims, evidence, figures and sources as plain tables, for CSV and spreadsheets.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"); :func:`bare`
takes it off again.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from factdesk.domain.errors import BadInput
from factdesk.report.files import put, repacked
from factdesk.report.model import Report

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_CELL_LIMIT = 32_767
"""Excel's limit for one cell, in code points."""

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A named table; every row has a value for each column."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def claims_table(report: Report) -> Table:
    """Return one row per claim, in the columns that a claims import understands, and more."""
    columns = ("id", "number", "article", "kind", "claimant", "chain", "text", "quote", "start", "end", "paragraph",
               "sentence", "place", "time", "from", "to", "rating", "reason", "rated_by", "rated_at", "evidence", "url",
               "language", "title", "date")  # fmt: skip
    rows, ids = [], report.outside_ids()
    for section in report.sections:
        claim, newest, time = section.claim, section.newest, section.claim.time
        first = section.positions[0] if section.positions else None
        rows.append(
            (
                ids[claim.id], section.number, claim.article, claim.kind, claim.claimant,
                " > ".join(link.name for link in claim.chain), claim.statement or section.quote, section.quote,
                first.span.start if first else None, section.positions[-1].span.end if first else None,
                first.paragraph if first else None, first.sentence if first else None,
                "; ".join(place.text for place in claim.places), time.text if time else "",
                time.from_date if time else None, time.to_date if time else None,
                newest.rating if newest else "", newest.reason if newest else "", newest.by if newest else "",
                newest.at if newest else "", len(section.passages), claim.url, section.language, claim.title,
                section.date,
            )
        )  # fmt: skip
    return Table("claims", columns, tuple(rows))


def evidence_table(report: Report) -> Table:
    """Return one row per passage at a claim."""
    columns = ("claim", "stance", "passage", "start", "end", "page", "note", "evidence", "title", "source", "origin",
               "url", "archive_url", "captured_at", "sha256")  # fmt: skip
    rows = [
        (
            section.number, link.stance, link.quote, link.span.start if link.span else None,
            link.span.end if link.span else None, link.page, link.note, f"E{passage.number}", piece.title,
            piece.source, piece.origin, piece.url, piece.archive_url, piece.captured_at, piece.sha256,
        )
        for section in report.sections
        for passage in section.passages
        for link, piece in [(passage.link, passage.evidence)]
    ]  # fmt: skip
    return Table("evidence", columns, tuple(rows))


def figures_table(report: Report) -> Table:
    """Return one row per number of a claim."""
    columns = ("claim", "measure", "group", "low", "high", "verbatim", "hedge", "unit", "claimant", "start", "end")
    rows = [
        (
            figure.section.number, quantity.measure, quantity.group, quantity.low, quantity.high, quantity.verbatim,
            quantity.hedge, quantity.unit, figure.section.claim.claimant,
            quantity.span.start if quantity.span else None, quantity.span.end if quantity.span else None,
        )
        for figure in report.figures()
        for quantity in [figure.quantity]
    ]  # fmt: skip
    return Table("figures", columns, tuple(rows))


def sources_table(report: Report) -> Table:
    """Return one row per piece of evidence, used or not, and one per article."""
    columns = ("id", "kind", "title", "source", "origin", "url", "archive_url", "captured_at", "sha256", "claims")
    users: dict[int, list[str]] = {}
    for section in report.sections:
        for number in dict.fromkeys(passage.number for passage in section.passages):
            users.setdefault(number, []).append(f"{section.number}")
    articles = [
        (f"A{source.article.id}", "article", source.article.title, source.article.outlet, "", source.article.url, "",
         source.article.added_at, source.article.sha256, "")
        for source in report.sources
    ]  # fmt: skip
    pieces = [
        (f"E{number}", piece.kind, piece.title, piece.source, piece.origin, piece.url, piece.archive_url,
         piece.captured_at, piece.sha256, ", ".join(users.get(number, ())))
        for number, piece in enumerate(report.evidence, 1)
    ]  # fmt: skip
    return Table("sources", columns, (*articles, *pieces))


TABLES: dict[str, Callable[[Report], Table]] = {
    "claims": claims_table, "evidence": evidence_table, "figures": figures_table, "sources": sources_table,
}  # fmt: skip
"""The tables of a report by name."""


def write_csv(table: Table, out: Path) -> str:
    """Write a table as CSV (RFC 4180, UTF-8 with a mark that Excel needs) and return the file's SHA-256.

    Raises:
        BadInput: the place cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows([_guarded(value) for value in row] for row in table.rows)
    return put(text.getvalue().encode("utf-8-sig"), out)


def read_csv(data: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV file by column name, without the apostrophes that guard against formulas.

    Raises:
        BadInput: it is no CSV in UTF-8.
    """
    try:
        reader = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        return [{key: bare(value or "") for key, value in row.items() if key} for row in reader]
    except (UnicodeDecodeError, csv.Error) as problem:
        raise BadInput(f"This is no CSV file in UTF-8 ({problem}); save it as “CSV UTF-8”.") from problem


def write_xlsx(tables: Sequence[Table], out: Path, date: str) -> str:
    """Write tables as the sheets of one workbook and return the file's SHA-256; the same tables give the same bytes.

    Args:
        date: ISO 8601, for the file's properties.

    Raises:
        BadInput: the place cannot be written.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.name[:31])
        for number, row in enumerate([table.columns, *table.rows], 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(number, column)
                if isinstance(value, str):
                    cell.value = _writable(value)
                    cell.data_type = "s"  # openpyxl would make a formula of "=1+1"
                elif value is not None:
                    cell.value = value
                cell.alignment = Alignment(vertical="top", wrap_text=number > 1)
        for column in range(1, len(table.columns) + 1):
            sheet.cell(1, column).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(column)].width = _width(table, column - 1)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
    moment = datetime.fromisoformat(date)
    book.properties.created = (moment.astimezone(UTC) if moment.tzinfo else moment).replace(tzinfo=None, microsecond=0)
    book.properties.creator = "FactDesk"
    raw = io.BytesIO()
    book.save(raw)
    stamp = book.properties.created.strftime("%Y-%m-%dT%H:%M:%SZ")
    return put(repacked(raw.getvalue(), {"docProps/core.xml": lambda xml: _dated(xml, stamp)}), out)


def bare(value: str) -> str:
    """Return a cell's words without the apostrophe that guards against formulas."""
    return value[1:] if value.startswith("'") and value[1:].startswith((*_FORMULA, "'")) else value


def _guarded(value: Value) -> Value:
    return "'" + value if isinstance(value, str) and value.startswith((*_FORMULA, "'")) else value


def _writable(value: str) -> str:
    """Return the words without control characters, which a workbook cannot hold, at most as long as a cell takes."""
    kept = "".join(c if c in "\t\n\r" or ord(c) >= 32 else "\ufffd" for c in value)
    return kept if len(kept) <= _CELL_LIMIT else kept[: _CELL_LIMIT - 1] + "…"


def _width(table: Table, column: int) -> int:
    longest: Iterable[int] = (len(str(row[column])) for row in table.rows[:200] if row[column] is not None)
    return min(max(len(table.columns[column]), *longest, 6) + 2, 60) if table.rows else 12


def _dated(xml: bytes, stamp: str) -> bytes:
    """Replace the moment of writing, which openpyxl puts in, by the report's."""
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp.encode(), xml)
