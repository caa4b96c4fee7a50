"""A workbook with sheets, as Excel keeps it; the endings of older ones too, for what to do about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Incoming
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet

    return read_spreadsheet(
        incoming.content,
        incoming.name,
        plan,
        mapping=incoming.mapping,
        dates=incoming.dates,
        now=incoming.now,
        petals=incoming.petals,
        headings=incoming.headings,
    )


FORMAT = Format(
    key="xlsx",
    suffixes=(".xlsx",),
    also_read=(".xlsm", ".xltx", ".xls"),
    name=QT_TRANSLATE_NOOP("Formats", "Workbook (XLSX)"),
    hint=QT_TRANSLATE_NOOP("Formats", "from Excel, Google Sheets and others"),
    place=2,
    read=_read,
    heeds=frozenset(("mapping", "dates")),
)
