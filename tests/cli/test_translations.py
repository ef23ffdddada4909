"""Translations of passages from the terminal."""

from pathlib import Path

TEXT = "قال المتحدث إن 18 غارة استهدفت البلدة مساء أمس."


def test_a_translation_is_kept_listed_changed_and_removed(factdesk, tmp_path: Path) -> None:
    (tmp_path / "raids.txt").write_text(TEXT, encoding="utf-8")
    factdesk("add", tmp_path / "raids.txt")
    made = factdesk(
        "translation", "add", "18 raids", "--article", 1, "--quote", "18 غارة", "--language", "en", "--by", "Rana",
        "--json",
    ).json  # fmt: skip
    assert TEXT[made["start"] : made["end"]] == "18 غارة"
    assert (made["language"], made["text"], made["by"]) == ("en", "18 raids", "Rana")
    assert "article 1" in factdesk("translation", "list").out
    assert factdesk("translation", "list", "--evidence", 1, "--json").json == []
    changed = factdesk("translation", "edit", 1, "--text", "18 strikes", "--note", "or: raids", "--json").json
    assert (changed["text"], changed["note"], changed["language"]) == ("18 strikes", "or: raids", "en")
    assert factdesk("translation", "remove", 1, "--json").json == {"removed": 1}
    factdesk("undo")
    assert factdesk("translation", "list", "--article", 1, "--json").json[0]["text"] == "18 strikes"


def test_a_passage_that_is_not_there_is_told_in_one_line(factdesk, tmp_path: Path) -> None:
    (tmp_path / "raids.txt").write_text(TEXT, encoding="utf-8")
    factdesk("add", tmp_path / "raids.txt")
    for passage in (("--quote", "no such words"), ("--span", 9, 3), ("--span", 40, 4_000), ()):
        told = factdesk("translation", "add", "18 raids", "--article", 1, "--language", "en", *passage)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
