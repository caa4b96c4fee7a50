"""A text with headings and lists in Markdown, in which the user’s signs stay signs."""

from compassdesk.formats.outgoing_text import text_format
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

FORMAT = text_format(
    "md",
    ".md",
    QT_TRANSLATE_NOOP("Formats", "Text (Markdown)"),
    QT_TRANSLATE_NOOP("Formats", "for notes and wikis"),
    markdown=True,
)
