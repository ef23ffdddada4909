import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from tests.report.arabic_sample import arabic_report
from tests.report.report_sample import DATE, english_report

from factdesk.domain.errors import BadInput
from factdesk.report.tables import TABLES, Table, bare, read_csv, write_csv, write_xlsx

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "'quoted'", "plain")


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_a_row_for_each_thing(name: str, tmp_path: Path) -> None:
    table = TABLES[name](english_report())
    assert len(table.rows) == {"claims": 8, "evidence": 9, "figures": 7, "sources": 6}[name]
    assert {len(row) for row in table.rows} == {len(table.columns)}
    write_csv(table, tmp_path / "t.csv")
    read = read_csv((tmp_path / "t.csv").read_bytes())
    assert [[row[c] for c in table.columns] for row in read] == [
        ["" if value is None else str(value) for value in row] for row in table.rows
    ]


def test_claims_carry_offsets_rating_and_reason() -> None:
    table = TABLES["claims"](english_report())
    row = dict(zip(table.columns, table.rows[4], strict=True))
    assert (row["rating"], row["claimant"], row["chain"]) == ("unproven", "Assad regime", "Assad regime > L24")
    assert english_report().sources[0].text[row["start"] : row["end"]] == row["quote"]


def test_no_cell_becomes_a_formula(tmp_path: Path) -> None:
    table = Table("t", ("words",), tuple((words,) for words in FORMULAS))
    write_csv(table, tmp_path / "t.csv")
    raw = (tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()
    assert raw[1:5] == ["'=1+1", "'+1", "'-1", "'@SUM(A1)"]
    assert [row["words"] for row in read_csv((tmp_path / "t.csv").read_bytes())] == list(FORMULAS)
    write_xlsx([table], tmp_path / "t.xlsx", DATE)
    sheet = load_workbook(tmp_path / "t.xlsx")["t"]
    assert [cell.data_type for cell in sheet["A"]] == ["s"] * (len(FORMULAS) + 1)
    assert [cell.value for cell in sheet["A"]][1:] == list(FORMULAS)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x00")), min_size=1))
def test_words_survive_csv(tmp_path_factory: pytest.TempPathFactory, words: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "words.csv"
    write_csv(Table("t", ("n", "words"), tuple(enumerate(words))), path)
    assert [row["words"] for row in read_csv(path.read_bytes())] == words
    assert all(bare(word) == word for word in words if not word.startswith("'"))


def test_a_workbook_has_a_sheet_per_table_and_the_same_bytes(tmp_path: Path) -> None:
    report = arabic_report()
    tables = [make(report) for make in TABLES.values()]
    first = write_xlsx(tables, tmp_path / "a.xlsx", DATE)
    assert write_xlsx(tables, tmp_path / "b.xlsx", DATE) == first
    book = load_workbook(io.BytesIO((tmp_path / "a.xlsx").read_bytes()))
    assert book.sheetnames == list(TABLES)
    assert book["claims"].freeze_panes == "A2"
    assert book["claims"]["G2"].value == report.sections[0].claim.statement


def test_what_is_no_csv_is_refused() -> None:
    with pytest.raises(BadInput, match="CSV UTF-8"):
        read_csv(b"\xff\xfe\x00")


def test_control_characters_and_endless_cells_do_not_break_a_workbook(tmp_path: Path) -> None:
    write_xlsx([Table("t", ("w",), (("a\x00b",), ("x" * 40_000,)))], tmp_path / "t.xlsx", "2023-11-02")
    sheet = load_workbook(tmp_path / "t.xlsx")["t"]
    assert sheet["A2"].value == "a\ufffdb"
    assert len(sheet["A3"].value) == 32_767
