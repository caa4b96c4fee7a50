"""A text with headings and lists in Markdown: out for notes and wikis, and in as any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Layout, Written
from compassdesk.formats.incoming_list import read_text
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.texts.plan_text import plan_text

    text = plan_text(out, markdown=True, with_texts=out.choices.layout != "titles")
    return Written(text.encode("utf-8", errors="replace"), len(out.plan.items))


FORMAT = Format(
    key="md",
    suffixes=(".md",),
    name=QT_TRANSLATE_NOOP("Formats", "Text (Markdown)"),
    hint=QT_TRANSLATE_NOOP("Formats", "for notes and wikis; comes in as a text does"),
    place=7,
    write=_write,
    read=read_text,
    heeds=frozenset(("mapping", "dates", "layout", "lines", "bring_back")),
    copies=True,
    layouts=(
        Layout("texts", QT_TRANSLATE_NOOP("Formats", "With texts")),
        Layout("titles", QT_TRANSLATE_NOOP("Formats", "Titles only")),
    ),
)
