"""The finished file: properties, settings, and a zip that is the same for the same content."""

import io
from datetime import UTC, datetime
from typing import Any

from factdesk.report.files import repacked
from factdesk.report.word.markup import W, elements, w
from factdesk.report.xml_words import xml_words

_AFTER_UPDATE = ("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids")


def set_properties(
    document: Any, *, title: str, subject: str, author: str, keywords: str, language: str, date: str
) -> None:
    """Fill in what the file says of itself; both its dates are the report's."""
    properties = document.core_properties
    moment = _moment(date)
    title, author = xml_words(title)[:255], xml_words(author)[:255]
    properties.title, properties.subject, properties.author = title, subject[:255], author
    properties.keywords, properties.language, properties.comments = keywords, language, ""
    properties.last_modified_by = author
    properties.created = properties.modified = moment
    properties.last_printed = moment
    properties.revision = 1


def set_settings(document: Any, language: str) -> None:
    """Have fields filled in on opening, declare the footnote separators, and drop what changes from save to save.

    What locks the template goes too: an editor is to write into the report.
    """
    settings = document.settings.element
    for tag in ("updateFields", "footnotePr", "rsids", "attachedTemplate", "documentProtection", "writeProtection"):
        for old in settings.findall(W + tag):
            settings.remove(old)
    added = elements([w("updateFields", val="true"), w("footnotePr", w("footnote", id=-1), w("footnote", id=0))])
    later = [child for child in settings if child.tag.removeprefix(W) in (*_AFTER_UPDATE, "mathPr", "themeFontLang",
             "clrSchemeMapping", "decimalSymbol", "listSeparator", "shapeDefaults")]  # fmt: skip
    for made in added:
        if later:
            later[0].addprevious(made)
        else:
            settings.append(made)
    theme = settings.find(W + "themeFontLang")
    if theme is not None and language == "ar":
        theme.set(W + "bidi", "ar-SY")


def packed(document: Any) -> bytes:
    """Return the bytes of the document: the same for the same content, whenever and wherever it is written."""
    package = document.part.package
    for owner in (package, document.part):
        for key, relationship in list(owner.rels.items()):
            if any(kind in relationship.reltype for kind in ("thumbnail", "stylesWithEffects")):
                owner.rels.pop(key)
    raw = io.BytesIO()
    document.save(raw)
    return repacked(raw.getvalue())


def _moment(date: str) -> datetime:
    try:
        found = datetime.fromisoformat(date)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)
    return found.replace(microsecond=0) if found.tzinfo else found.replace(microsecond=0, tzinfo=UTC)
