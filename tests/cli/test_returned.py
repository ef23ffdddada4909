"""An editor's comments are shown at the claims, and kept in their notes when that is asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document

from factdesk.assets import resource


def test_a_report_comes_back(factdesk: Callable[..., Any], tmp_path: Path) -> None:
    factdesk("add", resource("samples", "l24-idlib.txt"))
    factdesk("claim", "add", 1, 795, 834)
    out = tmp_path / "report.docx"
    assert factdesk("report", "--article", 1, "--out", out).code == 0
    assert factdesk("returned", out).code == 1
    document = Document(str(out))
    quotation = next(p for p in document.paragraphs if p.style.name == "Claim Quotation")
    document.add_comment(quotation.runs[:1], "Who counted?", author="Editor")
    document.save(str(out))
    (claim,) = factdesk("returned", out, "--json").json["claims"]
    assert (claim["claim"], claim["comments"][0]["words"], claim["changes"]) == (1, "Who counted?", [])
    assert factdesk("claim", "show", 1, "--json").json["note"] == ""
    assert "Editor on “" in factdesk("returned", out).out
    assert factdesk("returned", out, "--note", "--json").json["noted"] == {"claims": [1], "comments": 1}
    assert "Who counted?" in factdesk("claim", "show", 1, "--json").json["note"]
    assert factdesk("returned", tmp_path / "nowhere.docx").code == 2
