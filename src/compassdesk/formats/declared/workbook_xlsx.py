"""A workbook with sheets, as Excel keeps it; the endings of older ones too, for what to do about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.formats.incoming_table import read_table
from compassdesk.formats.outgoing_workbook import LAYOUTS
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.workbooks.plan_workbook import plan_workbook

    return Written(plan_workbook(out), len(out.plan.items))


FORMAT = Format(
    key="xlsx",
    suffixes=(".xlsx",),
    also_read=(".xlsm", ".xltx", ".xls"),
    name=QT_TRANSLATE_NOOP("Formats", "Workbook (XLSX)"),
    hint=QT_TRANSLATE_NOOP("Formats", "for Excel, LibreOffice, Google Sheets; comes back"),
    place=2,
    write=_write,
    read=read_table,
    heeds=frozenset(("mapping", "dates", "layout", "lines", "colours", "bring_back")),
    takes=frozenset(("period", "filter", "names", "pictures")),
    layouts=LAYOUTS,
    draws=True,
)
