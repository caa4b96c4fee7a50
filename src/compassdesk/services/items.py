"""What a user does with posts and slots that a patch cannot say: steps of status, which a BLOCK may stop (C2 Status).

Moving, copying, editing and deleting items are plain patches, made of the values of `domain/reschedule.py`.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Override
from compassdesk.domain.vocabulary import DRAFT_STATUSES, Status
from compassdesk.services.inside import items_of, lists_of, write
from compassdesk.storage.asking import Transaction


class Released(Struct, frozen=True):
    """The items that are on hold no longer, and those of them that became drafts."""

    ids: tuple[str, ...]
    stopped: tuple[str, ...] = ()


def create(tx: Transaction, item: Item, now: datetime, reason: str = "") -> str:
    """Make an item and give its id. It takes its status as any other item does (see `set_status`)."""
    (key,) = write(tx, Patch(items=(replace(item, status="draft"),)))["items"]
    set_status(tx, (key,), item.status, now, reason)
    return key


def create_series(tx: Transaction, patch: Patch, status: Status, now: datetime) -> str:
    """Make a series with its items and give the id of the first; each takes its status as any other item does."""
    rows = tuple(replace(item, status="draft") for item in patch.items)
    ids = write(tx, replace(patch, items=rows))["items"]
    set_status(tx, ids, status, now)
    return ids[0]


def set_status(
    tx: Transaction,
    ids: Iterable[str],
    status: Status,
    now: datetime,
    reason: str = "",
) -> None:
    """Give items a status, all of them or none. Moving back is always allowed.

    InputError("time-needed", items, status) when a status asks for a time an item has not; InputError("blocked",
    findings, items) when BLOCK findings stand in the way and no `reason` is given. A reason is kept as an override of
    each of them. `now` is the client's wall clock.
    """
    from compassdesk.domain.dating import needs_time

    changed = [item for item in items_of(tx, ids) if item.status != status]
    moved = tuple(_with_status(item, status, now) for item in changed)
    timeless = tuple(item.id for item in moved if needs_time(item))
    if timeless:
        raise InputError("time-needed", items=timeless, status=status)
    write(tx, Patch(items=moved, overrides=_passed(_blocks(tx, moved, now), reason, now)))


def say_out(
    tx: Transaction,
    key: str,
    channels: Collection[str],
    at: datetime,
    now: datetime,
    url: str | None = None,
    reason: str = "",
) -> None:
    """Put on record that a post is out on these channels since `at`; once it is on all, it is published, in this step.

    Whatever stops the step to published stops this, on one channel too: InputError("blocked", findings, items) without
    a `reason`. InputError("time-needed", items, status) for a post without a date. Both moments are the client's wall
    clock; `url` as `publishing.said_out` has it.
    """
    from compassdesk.domain.publishing import said_out

    for item in items_of(tx, (key,)):
        if item.starts_at is None:
            raise InputError("time-needed", items=(key,), status="published")
        overrides: tuple[Override, ...] = ()
        if item.status != "published":
            overrides = _passed(_blocks(tx, (replace(item, status="published"),), now), reason, now)
        write(tx, Patch(items=(said_out(item, channels, at, url),), overrides=overrides))


def hold_all(tx: Transaction, since: datetime) -> tuple[str, ...]:
    """Put every coming post on hold that could still go out, from a wall-clock moment on; gives their ids.

    An item of which one channel is still to come is coming. Ideas, and what is published or cancelled, stay.
    """
    from compassdesk.storage import row_changes

    return row_changes.hold_coming(tx, since)


def release(tx: Transaction, ids: Iterable[str], now: datetime) -> Released:
    """Give items that are on hold the status they had before. What a BLOCK stops by now becomes a draft."""
    from compassdesk.domain.holding import released
    from compassdesk.domain.publishing import out_if_whole

    before = [item for item in items_of(tx, ids) if item.status == "on_hold"]
    moved = [out_if_whole(released(item)) for item in before]
    stopped = {key for key, _ in _blocks(tx, moved, now)}
    rows = tuple(_with_status(item, "draft", now) if item.id in stopped else item for item in moved)
    write(tx, Patch(items=rows))
    return Released(tuple(item.id for item in rows), tuple(sorted(stopped)))


def _blocks(tx: Transaction, items: Iterable[Item], now: datetime) -> list[tuple[str, Finding]]:
    """The BLOCK findings on items as they would be, without those passed before: pairs of item id and finding."""
    from compassdesk.domain.workflow import blocking

    plan = lists_of(tx)  # each item is judged by itself
    return [(item.id, finding) for item in items for finding in blocking(plan, item, now)]


def _passed(stopped: Sequence[tuple[str, Finding]], reason: str, now: datetime) -> tuple[Override, ...]:
    """The overrides by which these findings are passed; InputError("blocked") without a reason for it."""
    if stopped and is_blank(reason):
        raise InputError(
            "blocked",
            findings=tuple(finding for _, finding in stopped),
            items=tuple(dict.fromkeys(key for key, _ in stopped)),
        )
    return tuple(
        Override(item=key, check=check, reason=reason.strip(), made_at=now)
        for key, check in dict.fromkeys((key, finding.check) for key, finding in stopped)
    )


def _with_status(item: Item, status: Status, now: datetime) -> Item:
    """An approval is noted with its moment and with who had to give it, and forgotten on the way back to a draft.

    What was out everywhere and is planned again is out nowhere; what is put on hold or cancelled went out all the same.
    """
    from compassdesk.domain.approvals import agreed, without_agreement
    from compassdesk.domain.holding import held, unmarked
    from compassdesk.domain.publishing import nowhere_out, still_to_go

    if status not in {"published", "on_hold", "cancelled"} and not still_to_go(item):
        item = nowhere_out(item)
    if status == "on_hold":
        return held(item)
    item = unmarked(item)
    if status == "approved":
        return agreed(replace(item, status=status, approved_at=now, approved_by=item.approved_by or item.approver))
    if status == "idea" or status in DRAFT_STATUSES:
        return replace(without_agreement(item), status=status, approved_at=None, approved_by=None)
    return replace(item, status=status)
