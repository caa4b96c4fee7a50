"""What an XLSX file is made of: its sheets by name, and the parts that tell of each."""

import posixpath
from collections.abc import Mapping

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.cell_values import plain
from compassdesk.exchange.tables.office_xml import elements
from compassdesk.exchange.tables.table_limits import MOST_SHEETS
from compassdesk.exchange.tables.zip_parts import ZipPart, whole

_ROOT = "_rels/.rels"


class XlsxSheet(Struct, frozen=True):
    """One sheet: its place among all, its own part, and those with comments and with where its links lead."""

    index: int
    name: str
    is_hidden: bool
    part: ZipPart
    comments: tuple[ZipPart, ...]
    relations: Mapping[str, tuple[str, str]]
    """Id → kind (the last word of its type) and target, as spelled."""


class XlsxParts(Struct, frozen=True):
    """The parts that are read, by their roles."""

    sheets: tuple[XlsxSheet, ...]
    words: ZipPart | None
    """The shared ones, where there are any."""
    styles: ZipPart | None
    """Those of cells, where there are any."""
    counts_from_1904: bool
    """Whether days are counted from then on, as on old Macs."""


def xlsx_parts(source: bytes, parts: Mapping[str, ZipPart]) -> XlsxParts:
    """The sheets of a workbook. InputError("workbook-damaged") when nothing names them, and the errors of `whole`."""
    root = _relations(source, parts, _ROOT, "")
    book = next((target for kind, target in root.values() if kind == "officeDocument"), "xl/workbook.xml")
    if book not in parts:
        raise InputError("workbook-damaged")
    beside = _relations(source, parts, _beside(book), book)
    sheets, read = list[XlsxSheet](), set[str]()
    spelled = elements(whole(source, parts[book]))
    listed = [values for name, values in spelled if name == "sheet"]
    for index, values in enumerate(listed):
        kind, target = beside.get(values.get("id", ""), ("", ""))
        if kind == "worksheet" and target in parts:
            sheet = _sheet(source, parts, index, values, target)
            told = {part.name for part in (sheet.part, *sheet.comments)}
            if told & read or len(sheets) == MOST_SHEETS:  # named twice it would be read twice
                raise InputError("workbook-bomb")
            read |= told
            sheets.append(sheet)
    words = next((target for kind, target in beside.values() if kind == "sharedStrings"), "")
    styles = next((target for kind, target in beside.values() if kind == "styles"), "")
    if not sheets:
        raise InputError("workbook-damaged")
    counts = next((values.get("date1904", "") for name, values in spelled if name == "workbookPr"), "")
    return XlsxParts(tuple(sheets), parts.get(words), parts.get(styles), counts in {"1", "true", "on"})


def _sheet(
    source: bytes, parts: Mapping[str, ZipPart], index: int, values: Mapping[str, str], target: str
) -> XlsxSheet:
    relations = _relations(source, parts, _beside(target), target)
    comments = [
        parts[where]
        for wanted in ("comments", "threadedComment")  # the later ones go before the earlier
        for kind, where in relations.values()
        if kind == wanted and where in parts
    ]
    is_hidden = values.get("state", "visible") != "visible"
    return XlsxSheet(index, plain(values.get("name", "")), is_hidden, parts[target], tuple(comments), relations)


def _beside(target: str) -> str:
    folder, name = posixpath.split(target)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relations(source: bytes, parts: Mapping[str, ZipPart], name: str, of: str) -> dict[str, tuple[str, str]]:
    if name not in parts:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for element, values in elements(whole(source, parts[name])):
        if element == "Relationship" and "Id" in values:
            if values["Id"] in found:  # another reader might follow the other one
                raise InputError("workbook-damaged")
            target = values.get("Target", "")
            if values.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(of), target)).lstrip("/")
            found[values["Id"]] = (values.get("Type", "").rpartition("/")[2], target)
    return found
