"""A mail (RFC 5322), which becomes an idea."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Incoming
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.domain.plan import Plan
    from compassdesk.exchange.import_preview import ImportPreview


def _read(incoming: Incoming, plan: Plan) -> ImportPreview:
    from compassdesk.exchange.ideas.mail_read import read_mail

    return read_mail(incoming.content, incoming.name, plan, incoming.petals)


FORMAT = Format(
    key="eml",
    suffixes=(".eml",),
    name=QT_TRANSLATE_NOOP("Formats", "Mail (EML)"),
    hint=QT_TRANSLATE_NOOP("Formats", "becomes an idea"),
    place=8,
    read=_read,
    heeds=frozenset(("bring_back",)),
)
