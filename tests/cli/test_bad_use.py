"""Commands that ask for what is not there or cannot be: each is refused in one line and changes nothing."""

import shutil
from pathlib import Path

import pytest
from tests.cli.refusal import ARTICLE, Ask, assert_one_clear_line, kept

from factdesk.cli.app import run

BAD_USE: dict[str, tuple[str, ...]] = {
    "unknown command": ("frobnicate",),
    "unknown option": ("articles", "--nonsense"),
    "no such article": ("propose", "99"),
    "no such claim": ("rate", "99", "true", "--reason", "Because."),
    "stretch outside": ("claim", "add", "1", "5", "99999"),
    "stretch backwards": ("claim", "add", "1", "20", "5"),
    "stretch negative": ("claim", "add", "1", "--", "-4", "5"),
    "unknown kind": ("claim", "add", "1", "0", "20", "--kind", "nonsense"),
    "no reason": ("rate", "1", "true"),
    "blank reason": ("rate", "1", "true", "--reason", "  "),
    "unknown rating": ("rate", "1", "perhaps", "--reason", "Because."),
    "unknown stance": ("evidence", "link", "1", "1", "--stance", "proves"),
    "no such evidence": ("evidence", "link", "99", "1", "--stance", "supports"),
    "words not in evidence": ("evidence", "link", "1", "1", "--stance", "supports", "--quote", "words it lacks"),
    "span outside evidence": ("evidence", "link", "1", "1", "--stance", "supports", "--span", "0", "99999"),
    "report on nothing": ("report", "--out", "x.docx"),
    "report on no article": ("report", "--article", "99", "--out", "x.docx"),
    "report into no folder": ("report", "--article", "1", "--out", "no/such/folder/x.docx"),
    "report language": ("report", "--article", "1", "--out", "x.docx", "--language", "xx"),
    "undated": ("add", "article.txt", "--published", "the other day"),
    "confidence": ("propose", "1", "--accept", "7"),
    "not a number": ("propose", "one"),
    "state": ("claims", "--state", "nonsense"),
    "no such article's claims": ("claims", "--article", "99"),
}


@pytest.fixture(scope="module")
def small_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a desk with an article, a claim of it and a piece of evidence, to be copied."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "first.txt").write_text(ARTICLE, encoding="utf-8")
    desk = str(folder / "desk")
    assert run(["-w", desk, "add", str(folder / "first.txt")]) == 0
    assert run(["-w", desk, "claim", "add", "1", "0", "50"]) == 0
    assert run(["-w", desk, "evidence", "add", str(folder / "first.txt")]) == 0
    return folder / "desk"


@pytest.mark.parametrize("arguments", BAD_USE.values(), ids=BAD_USE.keys())
def test_a_mistake_changes_nothing(
    ask: Ask, desk: Path, small_desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_text(ARTICLE + "And more.", encoding="utf-8")
    shutil.copytree(small_desk, desk, dirs_exist_ok=True)
    before = ask("history", "--json")[1]
    files = kept(desk)
    assert_one_clear_line(ask(*arguments))
    assert ask("history", "--json")[1] == before
    assert {name for name in kept(desk) if name.startswith("files/")} == {n for n in files if n.startswith("files/")}
    assert not list(tmp_path.glob("*.docx*"))
