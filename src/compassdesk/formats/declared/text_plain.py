"""A plain text."""

from compassdesk.formats.outgoing_text import text_format
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

FORMAT = text_format(
    "list",
    ".txt",
    QT_TRANSLATE_NOOP("Formats", "Text (TXT)"),
    QT_TRANSLATE_NOOP("Formats", "to mail or paste"),
    markdown=False,
)
