"""A report goes out as one web page, too."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from factdesk.assets import resource


def test_a_report_is_written_as_a_page(factdesk: Callable[..., Any], tmp_path: Path) -> None:
    factdesk("add", resource("samples", "l24-idlib.txt"), "--outlet", "L24")
    factdesk("claim", "add", 1, 795, 834)
    out = tmp_path / "report.html"
    answer = factdesk("report", "--article", 1, "--out", out, "--language", "ar", "--page-numbers", "--json")
    assert answer.json["claims"] == 1
    assert "for Word files" in answer.err
    page = out.read_text(encoding="utf-8")
    assert page.startswith('<!doctype html>\n<html lang="ar" dir="rtl">')
    assert "resulted in the tragic death of a woman" in page


def test_a_report_is_on_what_a_saved_search_finds(factdesk: Callable[..., Any], tmp_path: Path) -> None:
    factdesk("add", resource("samples", "l24-idlib.txt"), "--outlet", "L24")
    factdesk("claim", "add", 1, 795, 834)
    factdesk("claim", "add", 1, 637, 683, "--kind", "strike_count")
    factdesk("searches", "save", "Strikes", "russian", "--kind", "strike_count")
    out = tmp_path / "report.html"
    assert factdesk("report", "--saved", "strikes", "--out", out, "--json").json["claims"] == 1
    assert "<title>Verification report: Strikes</title>" in out.read_text(encoding="utf-8")
    assert factdesk("export", "claims-csv", "--saved", 1, "--out", tmp_path / "c.csv", "--json").json["claims"] == 1
    assert factdesk("report", "--saved", "nobody", "--out", out).code == 2
    assert factdesk("report", "--saved", "strikes", "--article", 1, "--out", out).code == 2
