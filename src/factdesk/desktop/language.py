"""The language of the window: Qt's own texts, ours from ``resources/translations``, and the side things begin on.

Ours are read from the ``.ts`` file itself, so that a correction needs no build step; ``lrelease`` checks them in the
tests. Articles keep their own direction whatever the language of the window.
"""

from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from factdesk.assets import resource

RIGHT_TO_LEFT = {"ar"}
Texts = dict[tuple[str, str], tuple[str, ...]]


class Translations(QTranslator):
    """Our texts in one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._texts = read_texts(language)

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002, N803
        forms = self._texts.get((context, sourceText))
        if not forms:
            return None
        return forms[arabic_plural(n)] if len(forms) == 6 and n >= 0 else forms[-1 if n < 0 else 0]


@cache
def read_texts(language: str) -> Texts:
    """Return our finished texts: (context, English) → one form, or one for each plural."""
    return _read(f"factdesk_{language}.ts")


@cache
def read_problems(language: str) -> dict[str, str]:
    """Return what the rooms without a window say: English, with %1 … for values → in that language."""
    return {english: forms[0] for (_, english), forms in _read(f"problems_{language}.ts").items()}


def _read(name: str) -> Texts:
    path = resource("translations", name)
    texts: Texts = {}
    if not path.is_file():
        return texts
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                texts[(name, message.findtext("source") or "")] = tuple(forms)
    return texts


def arabic_plural(n: int) -> int:
    """Return which of Arabic's six forms a number takes: none, one, two, few (3-10), many (11-99), other."""
    if n < 3:
        return n
    last = n % 100
    return 3 if 3 <= last <= 10 else 4 if last >= 11 else 5


def resolve(language: str) -> str:
    """Return the language meant: ``system`` becomes Arabic where the system speaks it, else English."""
    if language != "system":
        return language
    return "ar" if QLocale.system().language() == QLocale.Language.Arabic else "en"


class EnglishPlurals(QTranslator):
    """Makes “1 claim” and “2 claims” of the one English text “%n claim(s)”."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002, N803
        return sourceText.replace("(s)", "" if n == 1 else "s") if n >= 0 and "(s)" in sourceText else None


_ARABIC = (QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
"""A country that writes figures as the articles' data have them."""
_installed: list[QTranslator] = []


def apply(app: QApplication, language: str) -> str:
    """Speak a language (``system``, ``en``, ``ar``) from now on; return which one it is."""
    code = resolve(language)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    locale = QLocale(*_ARABIC) if code == "ar" else QLocale(QLocale.Language.English)
    QLocale.setDefault(locale)
    if code == "en":
        _installed.append(EnglishPlurals())
    else:
        qt = QTranslator()
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            _installed.append(qt)
        _installed.append(Translations(code))
    for translator in _installed:
        app.installTranslator(translator)
    side = Qt.LayoutDirection.RightToLeft if code in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(side)
    return code
