"""A page that mail programs show: to send, to open in a browser, or to paste into a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.formats.outgoing_text import LAYOUTS, TAKEN
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.mail.plan_mail import mail_bytes

    return Written(mail_bytes(out, with_texts=out.choices.layout != "titles"), len(out.plan.items))


FORMAT = Format(
    key="html",
    suffixes=(".html",),
    name=QT_TRANSLATE_NOOP("Formats", "Page or mail (HTML)"),
    hint=QT_TRANSLATE_NOOP("Formats", "to send, or to paste into a mail"),
    place=7,
    write=_write,
    takes=TAKEN,
    layouts=LAYOUTS,
    copies=True,
    pasted_beside="list",
)
