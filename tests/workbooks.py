"""Workbooks for tests: XLSX by openpyxl, a writer of others, ODS by its own XML, and either spoiled at will."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from openpyxl import Workbook

HEAD = ["Datum", "Tijd", "Titel"]

STRICT = {
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
}
"""The words of the strict standard (ISO/IEC 29500) for the usual ones."""

_SPACES = {
    **{
        name: f"urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"
        for name, space in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    },
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
_ODS = """<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.3">
<office:automatic-styles><style:style style:name="gone"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body>
</office:document-content>"""


def xlsx(rows: Sequence[Sequence[Any]] = (), change: Callable[[Workbook], object] | None = None) -> bytes:
    """A workbook with these rows on its first sheet, "Maart", and what `change` makes of it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Maart"
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(*sheets: str) -> bytes:
    """A workbook of these tables, each written with `table`."""
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in _SPACES.items())
    content = _ODS.format(spaces=spaces, sheets="".join(sheets))
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content.encode()})


def table(name: str, *rows: str, style: str = "") -> str:
    return (
        f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(style)}>{''.join(rows)}</table:table>"
    )


def row(*cells: str, **spelled: object) -> str:
    return f"<table:table-row{_spelled(spelled)}>{''.join(cells)}</table:table-row>"


def cell(text: str = "", inside: str = "", **spelled: object) -> str:
    """A cell that shows a text; `spelled` are its attributes with _ for -, those of the table by default."""
    shown = f"<text:p>{escape(text)}</text:p>" if text else ""
    return f"<table:table-cell{_spelled(spelled)}>{inside}{shown}</table:table-cell>"


def _spelled(spelled: Mapping[str, object]) -> str:
    office = {"value_type", "value", "date_value", "time_value", "boolean_value", "string_value"}
    return "".join(
        f" {'office' if key in office else 'table'}:{key.replace('_', '-')}={quoteattr(str(value))}"
        for key, value in spelled.items()
    )


def zipped(parts: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def unzipped(source: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(source: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The same archive with what `change` (name, content) makes of each part."""
    return zipped({name: change(name, content) for name, content in unzipped(source).items()})
