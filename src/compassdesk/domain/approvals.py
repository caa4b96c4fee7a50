"""A yes that somebody must give before an item may go out: asked for, given, refused. Nobody needs an account for it.

What an item says of it are its own fields; a yes is a step of status (`services/items.py`), which a BLOCK may stop.
"""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import ApprovalAsked, Status


class YesWanted(Struct, frozen=True):
    """Whose yes is asked for, by when, and in which way."""

    approver: str | None = None
    due: datetime | None = None
    how: ApprovalAsked | None = None


def asked(item: Item, asking: YesWanted, now: datetime) -> Item:
    """The item as its yes was asked for now: in review, where it has a time; a yes of before is about another text."""
    status: Status = "in_review" if item.starts_at is not None else item.status
    return replace(
        item,
        status=status,
        approver=asking.approver,
        approval_due=asking.due,
        approval_asked=asking.how,
        approval_asked_at=now,
        approved_by=None,
        approved_at=None,
    )


def refused(item: Item, remark: str) -> Item:
    """The item as somebody said no to it: a draft again, with why in its private note. It can be asked once more."""
    note = f"{item.private_note.rstrip()}\n{remark}".strip()
    back: Status = "idea" if item.status == "idea" else "draft"
    return replace(
        item,
        status=back,
        private_note=note,
        approval_asked=None,
        approval_asked_at=None,
        approved_by=None,
        approved_at=None,
    )


def can_be_asked(item: Item) -> bool:
    """Whether a yes to it still makes a difference."""
    return item.status not in {"published", "cancelled"}


def texts_by_channel(item: Item) -> tuple[tuple[tuple[str, ...], str], ...]:
    """What it says, with the channels that say it so: its own text, and those that a channel has of its own."""
    own = own_texts(item)
    found: dict[str, list[str]] = {}
    for channel in item.channels:
        found.setdefault(own.get(channel, item.body), []).append(channel)
    if not item.channels:
        found[item.body] = []
    return tuple((tuple(channels), text) for text, channels in found.items())
