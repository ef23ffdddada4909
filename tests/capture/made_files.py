"""Files of every kind the desk takes in, made here for real."""

import zipfile
from io import BytesIO

ENGLISH = "The clinic’s head said nine people — three of them children — were killed in Tal Amra."
ARABIC = "قال الدفاع المدني إن تسعة مدنيين قتلوا في قصف استهدف سوقاً شعبية في تل عمرة صباح الثلاثاء."
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>'
)


def word_package(document: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", RELATIONS)
        package.writestr("word/document.xml", document)
    return out.getvalue()


def word_file() -> bytes:
    import docx

    document = docx.Document()
    document.core_properties.title = "Market strike"
    document.core_properties.author = "Rana Writer"
    document.add_heading("Market strike", 1)
    document.add_paragraph(ENGLISH)
    document.add_paragraph(ARABIC)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "killed", "9"
    document.add_paragraph("The end.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def open_document() -> bytes:
    from odf import dc
    from odf.opendocument import OpenDocumentText
    from odf.table import Table, TableCell, TableRow
    from odf.text import H, P, S

    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="Market strike"))
    document.text.addElement(H(outlinelevel=1, text="Market strike"))
    paragraph = P(text="Nine")
    paragraph.addElement(S(c=2))
    paragraph.addText("killed")
    document.text.addElement(paragraph)
    document.text.addElement(P(text=ARABIC))
    table, row = Table(), TableRow()
    for words in ("killed", "9"):
        cell = TableCell()
        cell.addElement(P(text=words))
        row.addElement(cell)
    table.addElement(row)
    document.text.addElement(table)
    out = BytesIO()
    document.write(out)
    return out.getvalue()


def pdf_file(*lines: str, unicode_map: str = "") -> bytes:
    """Return a PDF of one page for each line, written by hand: ASCII, or ``<hex>`` codes with a map to Unicode."""
    pages = len(lines)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{' '.join(f'{4 + 2 * n} 0 R' for n in range(pages))}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica" + (f" /ToUnicode {4 + 2 * pages} 0 R >>").encode(),
    ]
    for at, line in enumerate(lines):
        stream = f"BT /F1 12 Tf 72 720 Td {line if line.startswith('<') else f'({line})'} Tj ET".encode()
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * at} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    objects.append(f"<< /Length {len(unicode_map)} >>\nstream\n{unicode_map}\nendstream".encode())
    objects.append(b"<< /Title (Market strike) /Author (Rana Writer) >>")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    trailer = (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    )
    return out + (end + trailer).encode()


def mail_file() -> bytes:
    head = (
        b"From: =?utf-8?B?2LPZhNmF2Yk=?= <salma@example.org>\nTo: desk@example.org\nSubject: The market\n"
        b"Date: Tue, 3 Oct 2023 23:30:00 +0300\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n"
        b"Content-Type: text/plain; charset=windows-1256\nContent-Transfer-Encoding: 8bit\n\n"
    )
    tail = (
        b'\n--B\nContent-Type: image/png\nContent-Disposition: attachment; filename="../../etc/photo.png"\n'
        b"Content-Transfer-Encoding: base64\n\naGVsbG8=\n--B--\n"
    )
    return head + ARABIC.encode("cp1256") + tail
