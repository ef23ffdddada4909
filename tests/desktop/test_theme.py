"""Every theme is readable: WCAG AA for text, and kinds that stay apart from the paper."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from factdesk.desktop import theme
from factdesk.domain.draft import KINDS
from factdesk.domain.evidence import STANCES
from factdesk.domain.scale import Scale, Term

THEMES = ("light", "dark", "contrast")
TEXT, MARK = 4.5, 3.0


def luminance(colour: QColor) -> float:
    parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("text", "window"), ("text", "base"), ("text", "soft"), ("text", "hover"), ("text", "field"),
        ("secondary", "window"), ("secondary", "base"), ("secondary", "soft"), ("accent", "window"), ("accent", "base"),
        ("accent_text", "accent"), ("message_text", "message"), ("message_accent", "message"), ("warn", "window"),
        ("danger", "window"), ("good", "window"),
    ],
)  # fmt: skip
def test_text_can_be_read(name: str, front: str, back: str) -> None:
    look = theme.load_tokens(name)
    assert contrast(look.colour(front), look.colour(back)) >= TEXT


@pytest.mark.parametrize("name", THEMES)
def test_marks_stand_out_from_the_paper(name: str) -> None:
    look = theme.load_tokens(name)
    for kind in KINDS:
        assert contrast(look.kind(kind), look.colour("base")) >= MARK, kind
    for stance in STANCES:
        assert contrast(look.stance(stance), look.colour("window")) >= MARK, stance
    for value in (0.0, 0.25, 0.5, 0.75, 1.0, None):
        term = Term("x", {}, {}, "#000000", value)
        assert contrast(look.rating(term), look.colour("window")) >= MARK, value
    assert contrast(look.colour("border"), look.colour("field")) >= MARK


@pytest.mark.parametrize("name", THEMES)
def test_letters_can_be_read_on_a_chosen_mark(name: str) -> None:
    look = theme.load_tokens(name)
    for kind in KINDS:
        tint, paper = look.kind(kind), look.colour("base")
        share = min(0.5, look.tint * 2)
        mixed = QColor.fromRgbF(
            *(a * share + b * (1 - share) for a, b in zip(tint.getRgbF()[:3], paper.getRgbF()[:3], strict=True))
        )
        assert contrast(look.colour("text"), mixed) >= TEXT, kind


def test_the_style_sheet_names_only_tokens_that_are_there(app: QApplication) -> None:
    for name in THEMES:
        sheet = theme.style_sheet(theme.load_tokens(name))
        left = [line for line in sheet.splitlines()[1:] if "{" in line and "{ " not in line and not line.endswith("{")]
        assert left == []


def test_a_reading_face_leads_with_the_script_of_the_article(app: QApplication) -> None:
    latin, arabic = theme.reading_font("", "", 17, False), theme.reading_font("", "", 17, True)
    assert latin.families() == list(reversed(arabic.families()))
    assert arabic.pixelSize() > latin.pixelSize()


def test_a_desks_own_kind_brings_its_colour(app: QApplication) -> None:
    own = Term("rumour", {"en": "Rumour"}, {}, "#123456")
    theme.take_kinds(Scale("kinds", {}, "", (own, Term("headline", {}, {}, "#FFFFFF"))))
    assert theme.load_tokens("light").kind("rumour").name() == "#123456"
    assert theme.load_tokens("light").kind("headline").name() != "#ffffff"
    theme.load_tokens("light").own_kinds.clear()
