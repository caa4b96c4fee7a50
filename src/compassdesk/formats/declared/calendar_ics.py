"""An iCalendar file (RFC 5545)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Incoming, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    """What has no time cannot stand in a calendar."""
    from compassdesk.exchange.calendar.ics_write import write_ics

    choices, items = out.choices, [item for item in out.plan.items if item.starts_at is not None]
    content = write_ics(
        out.plan,
        items,
        choices.language,
        with_names=choices.with_names,
        with_notes=choices.with_notes,
        stamp=choices.moment,
        changes=out.source.changes(),
    )
    return Written(content, len(items))


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.calendar.ics_read import read_ics

    return read_ics(
        incoming.content, incoming.name, plan, now=incoming.now, petals=incoming.petals, use=incoming.said.calendar
    )


FORMAT = Format(
    key="ics",
    suffixes=(".ics",),
    name=QT_TRANSLATE_NOOP("Formats", "Calendar (ICS)"),
    hint=QT_TRANSLATE_NOOP("Formats", "opens in Outlook, Google, Thunderbird"),
    place=1,
    write=_write,
    read=_read,
    takes=frozenset(("period", "filter", "names", "notes")),
    heeds=frozenset(("calendar", "bring_back")),
)
