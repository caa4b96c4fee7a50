"""The calendar on paper, as a PDF: what the window prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Layout, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.paper.pdf import pdf_bytes
    from compassdesk.rendering.paper.print_order import order_of

    order = order_of(out)
    return Written(pdf_bytes(order), order.items)


FORMAT = Format(
    key="pdf",
    suffixes=(".pdf",),
    name=QT_TRANSLATE_NOOP("Formats", "On paper (PDF)"),
    hint=QT_TRANSLATE_NOOP("Formats", "month, week, board, timeline, posts to approve"),
    place=3,
    write=_write,
    takes=frozenset(("period", "filter", "names", "initials", "notes", "year_days", "cover")),
    layouts=(
        Layout("month", QT_TRANSLATE_NOOP("Formats", "Month, one page each")),
        Layout("week", QT_TRANSLATE_NOOP("Formats", "Week, one page each")),
        Layout("week-texts", QT_TRANSLATE_NOOP("Formats", "Week with texts and the rose")),
        Layout("agenda", QT_TRANSLATE_NOOP("Formats", "Agenda, a running list")),
        Layout("board", QT_TRANSLATE_NOOP("Formats", "Board, a column for each status")),
        Layout("timeline", QT_TRANSLATE_NOOP("Formats", "Timeline, a lane for each channel")),
        Layout("timeline-campaigns", QT_TRANSLATE_NOOP("Formats", "Timeline, a lane for each campaign")),
        Layout("posts", QT_TRANSLATE_NOOP("Formats", "A page for each post, to approve")),
    ),
    draws=True,
)
