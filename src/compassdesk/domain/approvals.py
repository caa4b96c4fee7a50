"""A yes that somebody must give before an item may go out: asked for, given, refused. Nobody needs an account for it.

What an item says of it are its own fields; a yes is a step of status (`services/items.py`), which a BLOCK may stop.
Beside it lies a hash of what was said yes to, as a further field of the plan file (`agreed_words`): so it is known when
the item says something else by now, and the yes is about words that are gone.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import ApprovalAsked, Status

AGREED_WORDS = "agreed_words"
EVENING = time(17)
"""By when on the day before something goes out its yes is usually wanted."""


class YesWanted(Struct, frozen=True):
    """Whose yes is asked for, by when, and in which way."""

    approver: str | None = None
    due: datetime | None = None
    how: ApprovalAsked | None = None


def asked(item: Item, asking: YesWanted, now: datetime) -> Item:
    """The item as its yes was asked for now: in review, where it has a time; a yes of before is about another text."""
    status: Status = "in_review" if item.starts_at is not None else item.status
    return replace(
        without_agreement(item),
        status=status,
        approver=asking.approver,
        approval_due=asking.due,
        approval_asked=asking.how,
        approval_asked_at=now,
        approved_by=None,
        approved_at=None,
    )


def usual_approver(items: Iterable[Item]) -> str | None:
    """Who was asked last of all for a yes to one of these; None where nobody was."""
    asked_before = [item for item in items if item.approver is not None and item.approval_asked_at is not None]
    last = max(asked_before, key=lambda item: item.approval_asked_at or datetime.min, default=None)
    return last.approver if last is not None else None


def usual_due(items: Iterable[Item], now: datetime) -> datetime | None:
    """The evening before the first of these goes out; None where that is over, or nothing has a time."""
    first = min((item.starts_at for item in items if item.starts_at is not None), default=None)
    evening = datetime.combine(first.date() - timedelta(days=1), EVENING) if first is not None else None
    return evening if evening is not None and evening > now else None


def refused(item: Item, remark: str) -> Item:
    """The item as somebody said no to it: a draft again, with why in its private note. It can be asked once more."""
    note = f"{item.private_note.rstrip()}\n{remark}".strip()
    back: Status = "idea" if item.status == "idea" else "draft"
    return replace(
        without_agreement(item),
        status=back,
        private_note=note,
        approval_asked=None,
        approval_asked_at=None,
        approved_by=None,
        approved_at=None,
    )


def agreed(item: Item) -> Item:
    """The item with what it says now as what was said yes to."""
    return replace(item, extra={**item.extra, AGREED_WORDS: _words_of(item)})


def without_agreement(item: Item) -> Item:
    """The item without what was said yes to."""
    if AGREED_WORDS not in item.extra:
        return item
    return replace(item, extra={key: value for key, value in item.extra.items() if key != AGREED_WORDS})


def changed_since_yes(item: Item) -> bool:
    """Whether the item says something else than what was said yes to; not where nobody noted what that was.

    Another channel that shows the same words changes nothing, nor do the title and notes, which nobody outside sees.
    """
    noted = item.extra.get(AGREED_WORDS)
    return item.approved_at is not None and isinstance(noted, str) and noted != _words_of(item)


def _words_of(item: Item) -> str:
    from compassdesk.domain.short_hashes import hash_of_text  # no start needs it

    said = sorted({text for _, text in texts_by_channel(item)})
    return hash_of_text("\0".join((*said, item.first_comment, item.link)))


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
