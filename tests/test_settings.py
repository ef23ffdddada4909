"""Settings come back as they were kept, and a damaged file never keeps the desk from opening."""

import os
from dataclasses import fields
from pathlib import Path

import pytest

from factdesk.settings import Settings, fits, load_settings, save_settings, settings_file


def test_settings_come_back() -> None:
    chosen = Settings(by="Nora", theme="dark", reading_size=21, propose_at_once=False)
    save_settings(chosen)
    assert settings_file().is_file()
    assert load_settings() == chosen


def test_nobody_else_reads_the_keys_in_the_settings() -> None:
    save_settings(Settings(claim_search_key="secret"))
    if os.name == "posix":
        assert settings_file().stat().st_mode & 0o077 == 0


def test_defaults_where_nothing_was_kept() -> None:
    assert load_settings() == Settings()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"theme": "pink", "reading_size": "big", "unknown": 1}', '{"reading_size": 900}']
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    assert load_settings(file) == Settings()


def test_good_values_beside_bad_ones_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "pink", "by": "Nora", "propose_at_once": 1}')
    assert load_settings(file) == Settings(by="Nora")


def test_every_setting_says_what_it_is_for_and_fits_itself() -> None:
    for item in fields(Settings):
        assert item.metadata["label"]
        assert item.metadata["description"].endswith(".")
        assert item.metadata["group"]
        assert fits(item, item.default)
