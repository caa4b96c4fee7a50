"""A workbook with sheets, as LibreOffice keeps it."""

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
    key="ods",
    suffixes=(".ods",),
    also_read=(".ots",),
    name=QT_TRANSLATE_NOOP("Formats", "Workbook (ODS)"),
    hint=QT_TRANSLATE_NOOP("Formats", "from LibreOffice and others"),
    place=2,
    read=_read,
    heeds=frozenset(("mapping", "dates")),
)
