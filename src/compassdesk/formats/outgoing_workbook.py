"""In what sheets a workbook of a plan can be laid out, whatever kind of file it is."""

from compassdesk.formats.declaration import Layout
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

LAYOUTS = (
    Layout("one", QT_TRANSLATE_NOOP("Formats", "All items on one sheet")),
    Layout("weeks", QT_TRANSLATE_NOOP("Formats", "A sheet for each week")),
    Layout("months", QT_TRANSLATE_NOOP("Formats", "A sheet for each month")),
    Layout("channels", QT_TRANSLATE_NOOP("Formats", "A sheet for each channel")),
)
