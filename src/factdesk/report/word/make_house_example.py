"""Makes ``resources/report/house-example.docx``, which explains to a newsroom how to make a template of its own."""

from pathlib import Path

from factdesk import assets
from factdesk.report.files import put
from factdesk.report.word.house import NOTE_STYLE, PLACEHOLDERS
from factdesk.report.word.package import packed
from factdesk.report.word.styles import NEEDED

_NOTES = (
    "This is a house template for FactDesk. Change its fonts, colours, margins, header, footer and logo in Word, "
    "save it as .docx or .dotx, and choose it when you write a report. Lines in the style “Template Note”, like this "
    "one, are left out of the report.",
    "What stands before the line with the word report in double braces becomes the cover; what stands after it comes "
    "at the end. Without that line the report uses its own cover.",
    "These words in double braces are filled in, here and in headers and footers: {words}.",
    "These styles are used. Change them with Home, Styles; a style that is missing is added in FactDesk's own design, "
    "and the program says so: {styles}.",
)


def make(path: Path) -> None:
    """Write the example: our template with notes, a cover and the place of the report."""
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    document = Document(str(assets.resource("report", "template.docx")))
    style = document.styles.add_style(NOTE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.color.rgb = Pt(9), RGBColor(0x80, 0x40, 0x00)
    words, styles = ", ".join(PLACEHOLDERS), ", ".join(NEEDED)
    for note in _NOTES:
        document.add_paragraph(note.format(words=words, styles=styles), style=NOTE_STYLE)
    document.add_paragraph("{{desk}}", style="Subtitle")
    document.add_paragraph("{{title}}", style="Title")
    document.add_paragraph("{{date}} · {{by}}", style="Cover Field")
    document.add_paragraph("{{report}}")
    document.core_properties.title = "FactDesk house template"
    put(packed(document), path)


if __name__ == "__main__":
    make(assets.resource("report") / "house-example.docx")
