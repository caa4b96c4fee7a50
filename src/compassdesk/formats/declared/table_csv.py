"""A table with commas or semicolons: our own goes out, and any spreadsheet comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.formats.incoming_table import read_table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.exchange.tables.own_csv_write import write_csv

    items, choices = out.plan.items, out.choices
    return Written(write_csv(out.plan, items, choices.language, with_names=choices.with_names), len(items))


FORMAT = Format(
    key="csv",
    suffixes=(".csv",),
    also_read=(".html", ".htm"),
    name=QT_TRANSLATE_NOOP("Formats", "Table (CSV)"),
    hint=QT_TRANSLATE_NOOP("Formats", "opens in Excel and LibreOffice"),
    place=2,
    write=_write,
    read=read_table,
    heeds=frozenset(("mapping", "dates", "layout", "lines", "bring_back")),
)
