"""A workbook in OpenDocument (ODS), filled with the words of XlsxWriter as far as our sheets use them.

So one code fills both kinds of workbook. What a file holds is written as text: there is no way to write a formula.
Rows are written from top to bottom, cells from left to right, and lists to choose from are named before the rows.
"""

import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.exchange.tables.ods_sheet import OdsSheet
from compassdesk.exchange.tables.ods_styles import DATA_STYLES, Form, cell_style, text_style

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    [
        *(
            f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
            for short, long in {
                **{name: name for name in ("office", "style", "text", "table", "meta", "config", "manifest")},
                "number": "datastyle",
                "draw": "drawing",
                "fo": "xsl-fo-compatible",
                "svg": "svg-compatible",
            }.items()
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'xmlns:ooo="http://openoffice.org/2004/office" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
        'office:version="1.2"',
    ]
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_PARTS = ("content.xml", "styles.xml", "settings.xml", "meta.xml")
_LANDSCAPE = (
    '<style:page-layout style:name="wide"><style:page-layout-properties style:print-orientation="landscape"'
    ' fo:page-width="29.7cm" fo:page-height="21cm" style:scale-to-X="1"'
    ' style:scale-to-Y="0" fo:margin="1.5cm"/></style:page-layout>'
)


class OdsBook:
    """See the module. `close` gives the file."""

    def __init__(self, title: str, created: datetime) -> None:
        self._title, self._created = title, created
        self._sheets: list[OdsSheet] = []
        self._forms: list[Form] = []
        self._pictures: dict[bytes, str] = {}

    def add_worksheet(self, name: str) -> OdsSheet:
        """A sheet behind the others."""
        sheet = OdsSheet(name, len(self._sheets) + 1, self._add_picture)
        self._sheets.append(sheet)
        return sheet

    def add_format(self, looks: Mapping[str, Any]) -> Form:
        """How cells look, in the words of XlsxWriter."""
        form = Form(f"c{len(self._forms) + 1}", looks)
        self._forms.append(form)
        return form

    def close(self) -> bytes:
        """The whole file."""
        file = BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", MIMETYPE, zipfile.ZIP_STORED)  # first and as it is, by which it is known
            for name, pieces in zip(_PARTS, (self._content(), _styles(), self._settings(), self._meta()), strict=True):
                with archive.open(name, "w") as part:
                    for piece in unless_given_up(pieces, 1):
                        part.write(piece if isinstance(piece, bytes) else piece.encode())
            for picture, name in self._pictures.items():
                go_on()
                archive.writestr(name, picture, zipfile.ZIP_STORED)
            archive.writestr("META-INF/manifest.xml", "".join(self._manifest()))
        return file.getvalue()

    def _add_picture(self, picture: bytes) -> str:
        """A picture (PNG or JPEG), which lies there once; gives its place in the file."""
        ending = "png" if picture.startswith(b"\x89PNG") else "jpg"
        return self._pictures.setdefault(picture, f"Pictures/{len(self._pictures) + 1}.{ending}")

    def _content(self) -> Iterator[str | bytes]:
        yield f"{_HEAD}<office:document-content {_SPACES}><office:automatic-styles>{DATA_STYLES}"
        yield from map(cell_style, self._forms)
        yield from (text_style(form) for form in self._forms)
        for sheet in self._sheets:
            yield from sheet.styles()
        yield "</office:automatic-styles><office:body><office:spreadsheet>"
        if choices := "".join(choice for sheet in self._sheets for choice in sheet.choices()):
            yield f"<table:content-validations>{choices}</table:content-validations>"
        for sheet in self._sheets:
            yield from sheet.table()
        if filters := "".join(sheet.filter() for sheet in self._sheets):
            yield f"<table:database-ranges>{filters}</table:database-ranges>"
        yield "</office:spreadsheet></office:body></office:document-content>"

    def _settings(self) -> Iterator[str]:
        yield f"{_HEAD}<office:document-settings {_SPACES}><office:settings><config:config-item-set config:name="
        yield '"ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        shown = next((sheet.name for sheet in self._sheets if not sheet.is_hidden), "")
        yield '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>'
        yield f'<config:config-item config:name="ActiveTable" config:type="string">{escape(shown)}</config:config-item>'
        yield '<config:config-item-map-named config:name="Tables">'
        yield from (sheet.view() for sheet in self._sheets)
        yield "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
        yield "</config:config-item-set></office:settings></office:document-settings>"

    def _meta(self) -> Iterator[str]:
        yield f"{_HEAD}<office:document-meta {_SPACES}><office:meta><meta:generator>CompassDesk</meta:generator>"
        yield f"<dc:title>{escape(self._title)}</dc:title>"
        yield f"<meta:creation-date>{self._created:%Y-%m-%dT%H:%M:%S}</meta:creation-date>"
        yield "</office:meta></office:document-meta>"

    def _manifest(self) -> Iterator[str]:
        yield f'{_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
        yield ' manifest:version="1.2">'
        kinds = {name: "image/png" if name.endswith("png") else "image/jpeg" for name in self._pictures.values()}
        for name, kind in {"/": MIMETYPE, **dict.fromkeys(_PARTS, "text/xml"), **kinds}.items():
            yield f"<manifest:file-entry manifest:full-path={quoteattr(name)} manifest:media-type={quoteattr(kind)}/>"
        yield "</manifest:manifest>"


def _styles() -> Iterator[str]:
    yield f"{_HEAD}<office:document-styles {_SPACES}><office:styles>"
    yield '<style:style style:name="Default" style:family="table-cell"/></office:styles>'
    yield f"<office:automatic-styles>{_LANDSCAPE}</office:automatic-styles><office:master-styles>"
    yield '<style:master-page style:name="wide" style:page-layout-name="wide"/></office:master-styles>'
    yield "</office:document-styles>"
