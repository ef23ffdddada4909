"""The whole interface speaks Arabic: no text is untranslated, plurals are right, and the window is mirrored."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QToolButton

from factdesk.assets import resource
from factdesk.desktop import forms, language, theme
from factdesk.desktop.counted import Counted
from factdesk.desktop.language import arabic_plural, read_texts
from factdesk.desktop.main_window import MainWindow
from factdesk.desktop.operations import operation_name
from factdesk.desktop.settings_words import SETTINGS_WORDS
from factdesk.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent
TEXTS = resource("translations", "factdesk_ar.ts")


@pytest.fixture
def arabic(qapp: QApplication):
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    yield qapp
    language.apply(qapp, "en")


def test_no_text_is_untranslated(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-extensions", "py,ui", "src/factdesk/desktop", "ui", "-ts", found, "-no-obsolete"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    known = set(read_texts("ar"))
    missing = []
    for context in ElementTree.parse(found).getroot().iter("context"):
        name = context.findtext("name")
        missing += [
            (name, m.findtext("source")) for m in context.iter("message") if (name, m.findtext("source")) not in known
        ]
    assert missing == []


def test_lrelease_takes_the_translations(tmp_path: Path) -> None:
    done = subprocess.run(
        [TOOLS / "pyside6-lrelease", TEXTS, "-qm", tmp_path / "ar.qm"], check=True, capture_output=True, text=True
    )
    assert "0 unfinished" in done.stdout
    assert "Ignored" not in done.stdout


def test_translations_keep_the_places_for_values() -> None:
    for (_, english), forms_of in read_texts("ar").items():
        wanted = set(re.findall(r"%\d", english))
        for form in forms_of:
            assert set(re.findall(r"%\d", form)) == wanted, english


def test_every_setting_can_be_translated() -> None:
    words = {item.metadata[key] for item in fields(Settings) for key in ("group", "label", "description")}
    assert words == set(SETTINGS_WORDS), "name them in desktop/settings_words.py and in factdesk_ar.ts"


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3), (111, 4)],
)
def test_arabic_has_six_plurals(number: int, form: int) -> None:
    assert arabic_plural(number) == form


def test_numbers_of_things_are_said_right(arabic: QApplication) -> None:
    assert Counted().claims(2) == "ادعاءان"
    assert "ادعاءات" in Counted().claims(5)
    assert operation_name("accept 7 proposals") == "قبول 7 من الاقتراحات"
    assert operation_name("open evidence 3: Report of 15 October 2023") == "فتح الدليل 3: Report of 15 October 2023"
    language.apply(arabic, "en")
    assert (Counted().claims(1), Counted().claims(2)) == ("1 claim", "2 claims")
    assert operation_name("accept 7 proposals") == "accept 7 proposals"


def test_the_window_is_mirrored_and_speaks_arabic(arabic: QApplication, open_window: Callable[..., MainWindow]) -> None:
    window = open_window(settings=Settings(by="Nora", language="ar"))
    language.apply(arabic, "ar")
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window = open_window(window.desk.folder.parent / "other", Settings(by="Nora", language="ar"))
    titles = [action.text() for action in forms.child(window, QMenuBar, "menu_bar").actions()]
    assert titles[0] == "&ملف"
    assert forms.child(window, QToolButton, "claims_button").text() == "الادعاءات"
    assert forms.child(window, QLabel, "welcome_label").text() == "ما الذي ينتظر"
    assert (
        window.rail.mapToGlobal(window.rail.rect().center()).x()
        > window.pane.mapToGlobal(window.pane.rect().center()).x()
    )
