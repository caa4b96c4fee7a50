"""A workbook with sheets, as LibreOffice keeps it."""

from compassdesk.formats.declaration import Format
from compassdesk.formats.incoming_table import read_table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

FORMAT = Format(
    key="ods",
    suffixes=(".ods",),
    also_read=(".ots",),
    name=QT_TRANSLATE_NOOP("Formats", "Workbook (ODS)"),
    hint=QT_TRANSLATE_NOOP("Formats", "from LibreOffice and others"),
    place=2,
    read=read_table,
    heeds=frozenset(("mapping", "dates", "layout", "lines", "colours", "bring_back")),
)
