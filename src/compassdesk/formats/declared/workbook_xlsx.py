"""A workbook with sheets, as Excel keeps it; the endings of older ones too, for what to do about them."""

from compassdesk.formats.declaration import Format
from compassdesk.formats.incoming_table import read_table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

FORMAT = Format(
    key="xlsx",
    suffixes=(".xlsx",),
    also_read=(".xlsm", ".xltx", ".xls"),
    name=QT_TRANSLATE_NOOP("Formats", "Workbook (XLSX)"),
    hint=QT_TRANSLATE_NOOP("Formats", "from Excel, Google Sheets and others"),
    place=2,
    read=read_table,
    heeds=frozenset(("mapping", "dates", "layout", "lines", "colours", "bring_back")),
)
