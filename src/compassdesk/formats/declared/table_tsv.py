"""A table with tabs, as spreadsheets copy it."""

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
        delimiter="\t",
        now=incoming.now,
        petals=incoming.petals,
        headings=incoming.headings,
    )


FORMAT = Format(
    key="tsv",
    suffixes=(".tsv",),
    name=QT_TRANSLATE_NOOP("Formats", "Table (TSV)"),
    hint=QT_TRANSLATE_NOOP("Formats", "parted by tabs, from any spreadsheet"),
    place=2,
    read=_read,
    heeds=frozenset(("mapping", "dates")),
)
