"""The column a text is read in: how wide it is, where it stands with its margin, and how far its lines are apart."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

LINE_HEIGHT = 1.55
ARABIC_LINE_HEIGHT = 1.85
MARGIN_WIDTH = 92
GUTTER = 20
EDGE = 8
LATIN_SAMPLE = "Aircraft struck several villages to the south of the town, residents said on Monday; 18 were hurt. "
ARABIC_SAMPLE = "استهدفت الطائرات عدة قرى إلى الجنوب من البلدة، بحسب ما قاله سكان يوم الاثنين؛ وأصيب 18 شخصا. "


class Column(NamedTuple):
    """Where the text and its margin stand, in pixels: what is left free at the sides, and where the margin begins."""

    left: int
    right: int
    margin: int


def column(width: int, font: QFont, letters: int, right_to_left: bool) -> Column:
    """Return the column of so many letters a line in a view of that width; the margin is where reading begins."""
    sample = ARABIC_SAMPLE if right_to_left else LATIN_SAMPLE
    wide = int(QFontMetricsF(font).horizontalAdvance(sample) / len(sample) * letters) + 2 * EDGE
    spare = max(0, width - wide - MARGIN_WIDTH - 2 * GUTTER)
    before = MARGIN_WIDTH + GUTTER + spare // 2 - min(spare // 2, MARGIN_WIDTH // 3)
    after = max(GUTTER, width - wide - before)
    left, right = (after, before) if right_to_left else (before, after)
    return Column(left, right, width - right if right_to_left else left - MARGIN_WIDTH)


def block_format(font: QFont, right_to_left: bool) -> QTextBlockFormat:
    """Return the spacing of lines: Arabic stands further apart."""
    made = QTextBlockFormat()
    wanted = font.pixelSize() * (ARABIC_LINE_HEIGHT if right_to_left else LINE_HEIGHT)
    percent = max(100.0, 100.0 * wanted / QFontMetricsF(font).height())
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made
