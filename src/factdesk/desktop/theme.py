"""The look of the desk: themes as tokens, from which come the palette, one small style sheet and the type.

A colour is named once, in ``resources/styles/<theme>.json``. Views that paint themselves ask :func:`tokens`.
"""

import json
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from factdesk.assets import resource
from factdesk.desktop.arabic_face import arabic_face
from factdesk.desktop.dressing import dress, dress_hidden, undress
from factdesk.desktop.turns import in_turns
from factdesk.domain.scale import Scale, Term

STYLE = "fusion"
THEMES = ("light", "dark", "contrast")
UI_PIXELS = 13
LATIN_READING = ("Source Serif 4", "Noto Serif", "Charter", "Georgia", "Liberation Serif", "DejaVu Serif")
ARABIC_READING = ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", "DejaVu Sans")
PLAIN_FALLBACKS = ("Sans Serif", "Sans", "DejaVu Sans", "")
UI_FACES = ("Inter", "Noto Sans", "Segoe UI", "Cantarell", "Liberation Sans")


@dataclass(frozen=True)
class Tokens:
    """The named colours of one theme."""

    name: str
    colours: dict[str, str]
    kinds: dict[str, str]
    stances: dict[str, str]
    ramp: tuple[str, ...]
    tint: float
    own_kinds: dict[str, str] = field(default_factory=dict)

    def colour(self, name: str) -> QColor:
        """Return a named colour (``text``, ``accent`` …)."""
        return QColor(self.colours[name])

    def kind(self, kind: str) -> QColor:
        """Return the colour of a kind of claim; a desk's own kinds bring theirs, unknown ones are grey."""
        return QColor(self.kinds.get(kind) or self.own_kinds.get(kind) or self.colours["secondary"])

    def stance(self, stance: str) -> QColor:
        """Return the colour of a stance."""
        return QColor(self.stances.get(stance, self.colours["secondary"]))

    def rating(self, term: Term | None) -> QColor:
        """Return the colour of a rating by its place on the true-false ramp; grey for unproven and unrated."""
        if term is None or term.value is None:
            return QColor(self.colours["unrated"])
        step = round(max(0.0, min(1.0, term.value)) * (len(self.ramp) - 1))
        return QColor(self.ramp[step])


@cache
def load_tokens(name: str) -> Tokens:
    """Return the tokens of a theme: ``light``, ``dark`` or ``contrast``."""
    data = json.loads(resource("styles", f"{name}.json").read_text(encoding="utf-8"))
    colours = {key: value for key, value in data.items() if isinstance(value, str)}
    return Tokens(name, colours, data["kinds"], data["stances"], tuple(data["ramp"]), data["tint"])


def take_kinds(kinds: Scale) -> None:
    """Take over the colours of a desk's own kinds; the shipped kinds keep those of the theme."""
    for name in THEMES:
        load_tokens(name).own_kinds.update({term.id: term.colour for term in kinds.terms})


def tokens() -> Tokens:
    """Return the tokens of the theme in use."""
    app = QApplication.instance()
    return load_tokens((app.property("theme") if app else None) or "light")


def resolve(theme: str) -> str:
    """Return the theme meant: ``system`` becomes light or dark as the system has it."""
    if theme != "system":
        return theme
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def apply(app: QApplication, theme: str, build: Callable[[], object] | None = None) -> None:
    """Dress the whole program in a theme (``system``, ``light``, ``dark`` or ``contrast``), if it does not wear it.

    ``build`` is called while no style sheet is worn: views are put together in half the time then.
    """
    name = resolve(theme)
    if build is not None or not _wears(app, name):
        undress(app)
        _colour(app, name)
        if build is not None:
            build()
        app.setStyleSheet(style_sheet(load_tokens(name)))


def change(
    app: QApplication,
    theme: str,
    then: Callable[[], object],
    *build: Callable[[], object],
    leaving: QWidget | None = None,
) -> None:
    """Dress the running program in another theme in several turns of its event loop; ``then`` is called once it is.

    A style sheet put in the place of another is worked out for every view once for each view it stands in; taken away
    and put on again, once. Nothing is painted in between; what is hidden is dressed last. ``build`` are steps to do
    while no sheet is worn (see :func:`apply`); a window that is ``leaving`` puts none on again.
    """
    name = resolve(theme)
    if not build and _wears(app, name):
        then()
        return
    still = [window for window in app.topLevelWidgets() if window.isVisible() and window.updatesEnabled()]
    for window in still:
        window.setUpdatesEnabled(False)

    def show() -> None:
        for window in still:
            if shiboken6.isValid(window):
                window.setUpdatesEnabled(True)

    in_turns(
        app,
        lambda: undress(app),
        lambda: _colour(app, name),
        *build,
        lambda: dress(app, style_sheet(load_tokens(name)), leaving),
        then,
        show,
        lambda: dress_hidden(app),
    )


def _wears(app: QApplication, name: str) -> bool:
    return app.property("theme") == name and bool(app.styleSheet())


def _colour(app: QApplication, name: str) -> None:
    if app.styleSheet():  # another change came in between
        undress(app)
    app.setProperty("theme", name)
    if app.style().objectName() != STYLE:
        app.setStyle(STYLE)
    if app.font() != ui_font():
        app.setFont(ui_font())
    app.setPalette(palette(load_tokens(name)))


def palette(theme: Tokens) -> QPalette:
    """Return Qt's palette made of the tokens."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, name in (
        (role.Window, "window"), (role.WindowText, "text"), (role.Base, "base"), (role.AlternateBase, "window"),
        (role.Text, "text"), (role.Button, "window"), (role.ButtonText, "text"), (role.BrightText, "danger"),
        (role.Highlight, "accent"), (role.HighlightedText, "accent_text"), (role.Link, "accent"),
        (role.LinkVisited, "accent"), (role.ToolTipBase, "base"), (role.ToolTipText, "text"),
        (role.PlaceholderText, "secondary"), (role.Mid, "line"), (role.Light, "base"), (role.Dark, "border"),
    ):  # fmt: skip
        made.setColor(where, theme.colour(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, theme.colour("junk"))
    return made


def style_sheet(theme: Tokens) -> str:
    """Return the style sheet with the theme's colours in place of the names."""
    values = {**theme.colours, "icons": _arrow_folder(theme).as_posix()}
    sheet = resource("styles", "desk.qss").read_text(encoding="utf-8")
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), sheet)


@cache
def _arrow_folder_of(name: str) -> tempfile.TemporaryDirectory[str]:
    from factdesk.desktop.icons import pixmap

    folder = tempfile.TemporaryDirectory(prefix="factdesk-arrows-")
    for icon, colour in (("fold-open", "text"), ("accept", "accent_text")):
        pixmap(icon, load_tokens(name).colour(colour), 28).save(str(Path(folder.name) / f"{icon}.png"))
    return folder


def _arrow_folder(theme: Tokens) -> Path:
    """Return a folder with what a style sheet cannot colour itself: a list box's arrow, a check box's tick."""
    return Path(_arrow_folder_of(theme.name).name)


@cache
def _families() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def ui_font() -> QFont:
    """Return the system's font for controls at 13 pixels; a better face where the system has none of its own."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in PLAIN_FALLBACKS:
        face = next((face for face in UI_FACES if face in _families()), font.family())
        font = QFont(face)
    font.setFamilies([font.family(), arabic_face(), "Segoe UI", "Geeza Pro"])
    font.setPixelSize(UI_PIXELS)
    return font


def reading_font(latin: str, arabic: str, pixels: int, is_arabic: bool) -> QFont:
    """Return the font articles are read in; Arabic is one step larger and leads where the article is Arabic."""
    faces = [latin or _first(LATIN_READING), arabic or _first(ARABIC_READING)]
    font = QFont()
    font.setFamilies(list(reversed(faces)) if is_arabic else faces)
    font.setPixelSize(pixels + (3 if is_arabic else 0))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _first(faces: tuple[str, ...]) -> str:
    return next((face for face in faces if face in _families()), faces[-1])


def reading_chosen(font: QFont) -> str:
    """Return the face that a reading font leads with (for the settings dialog)."""
    return font.families()[0] if font.families() else font.family()
