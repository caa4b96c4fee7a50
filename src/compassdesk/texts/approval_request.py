"""The message that asks for a yes, to be sent by whoever asks: plain text with all that somebody needs to answer.

Private notes are in none of them.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.approvals import texts_by_channel
from compassdesk.domain.plan import Item
from compassdesk.domain.time_order import in_time_order
from compassdesk.texts import numbers
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate


def request(items: Sequence[Item], names: Names, approver: str | None, due: datetime | None) -> str:
    """The message about these items, scheduled ones in their order first."""
    ordered = [*in_time_order(items), *(item for item in items if item.starts_at is None)]
    blocks = [_greeting(names, approver), _question(due, len(ordered))]
    for at, item in enumerate(ordered, 1):
        blocks.append(_about(item, names, at if len(ordered) > 1 else None))
    blocks.append(translate("ApprovalRequest", "Answer with “yes”, or say what should be different."))
    return "\n\n".join(blocks) + "\n"


def _greeting(names: Names, approver: str | None) -> str:
    if approver is None:
        return translate("ApprovalRequest", "Hello,")
    return translate("ApprovalRequest", "Hello {name},").replace("{name}", names.first_name(approver))


def _question(due: datetime | None, count: int) -> str:
    if due is None:
        return translate("ApprovalRequest", "Would you say yes to the %n item(s) below?", "", count)
    said = translate("ApprovalRequest", "Would you say yes to the %n item(s) below, before {moment}?", "", count)
    return said.replace("{moment}", numbers.dated_moment(due))


def _where(channels: Sequence[str], names: Names) -> str:
    """All of them: whoever says yes says it to each."""
    return listed([names.channel(one) for one in channels], most=len(channels))


def _about(item: Item, names: Names, number: int | None) -> str:
    title = item.title or translate("Names", "untitled")
    heading = f"{number}. {title}" if number is not None else title
    when = numbers.dated_moment(item.starts_at) if item.starts_at is not None else ""
    where = _where(item.channels, names)
    parts = [heading, " · ".join(part for part in (when, where) if part)]
    texts = texts_by_channel(item)
    for channels, text in texts:
        if not text.strip():
            continue
        alone = len(texts) == 1 or not channels
        parts += ["", *([] if alone else [f"{_where(channels, names)}:"]), text.strip()]
    if item.link.strip():
        parts += ["", item.link.strip()]
    return "\n".join(parts[:1] + [part for part in parts[1:2] if part] + parts[2:])
