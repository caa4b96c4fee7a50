"""A table with tabs, as spreadsheets copy it."""

from functools import partial

from compassdesk.formats.declaration import Format
from compassdesk.formats.incoming_table import read_table
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

FORMAT = Format(
    key="tsv",
    suffixes=(".tsv",),
    name=QT_TRANSLATE_NOOP("Formats", "Table (TSV)"),
    hint=QT_TRANSLATE_NOOP("Formats", "parted by tabs, from any spreadsheet"),
    place=2,
    read=partial(read_table, delimiter="\t"),
    heeds=frozenset(("mapping", "dates", "layout", "lines", "bring_back")),
)
