"""What the desk learned, from a terminal."""

from pathlib import Path

from tests.cli.conftest import Factdesk

TEXT = "The bridge is closed.\n\nThe mayor said on Monday that nine people were killed in the strike on Aleppo."


def test_a_desk_is_told_what_its_decisions_taught(factdesk: Factdesk, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    assert factdesk("add", tmp_path / "news.txt").code == 0
    accepted = factdesk("propose", 1, "--accept", "0", "--json").json["accepted"]
    assert accepted
    told = factdesk("learning", "--features", 5, "--json").json
    assert (told["wanted"], told["corrected"], told["needed"], told["model"], told["strongest"]) == (
        True,
        1,
        25,
        None,
        [],
    )
    assert sum(rule["accepted"] for rule in told["rules"]) == len(accepted)
    assert all(0.5 < rule["precision"] < 1 for rule in told["rules"])
    assert "1 article corrected" in factdesk("learning").out


def test_too_few_articles_to_train_is_one_clear_line(factdesk: Factdesk) -> None:
    answer = factdesk("learning", "--train")
    assert answer.code == 2
    assert (
        answer.err.strip().splitlines()[-1].endswith("0 of 25 articles are corrected: accept or refuse more proposals.")
    )
    assert factdesk("learning", "--forget", "--json").json["model"] is None
