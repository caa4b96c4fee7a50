"""Ask somebody without the app to read a plan, and take in what they answer: each one step that can be taken back."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.approvals import can_be_asked
from compassdesk.domain.attachments import by_item
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.record_values import mapped_in
from compassdesk.domain.reviews import (
    Review,
    ShownItem,
    latest,
    overtaken,
    record_of,
    review,
    shown,
    with_answer,
)
from compassdesk.domain.reviews_standing import ReviewedItem, reviewed
from compassdesk.domain.vocabulary import DRAFT_STATUSES
from compassdesk.exchange.review.answer_read import AnswerFile
from compassdesk.services import items as item_steps
from compassdesk.services import plans
from compassdesk.services.inside import lists_of, write
from compassdesk.storage.asking import Reading, Transaction, ask


class TakenAnswer(Struct, frozen=True):
    """What an answer says: the ids of the items it agrees to and remarks on, those that changed since they were shown,
    and those that became approved or were stopped by a check. What its reader has a later word of is left out.
    """

    by: str
    agreed: tuple[str, ...]
    remarked: tuple[str, ...]
    changed: tuple[str, ...]
    approved: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()
    is_new: bool = True
    """False for one that was taken in before."""


def can_be_reviewed(item: Item, now: datetime) -> bool:
    """Whether a reader can still change something: posts to come that are neither out nor called off, no ideas."""
    is_to_come = item.starts_at is None or item.starts_at > now
    return item.kind == "post" and item.status != "idea" and can_be_asked(item) and is_to_come


def asked(
    key: str,
    plan: Plan,
    items: Iterable[Item],
    now: datetime,
    *,
    by: str,
    whom: str = "",
    until: date | None = None,
    approves: bool = False,
    follows: str = "",
) -> Review:
    """A review of these items as they are now. InputError("nothing-to-review") where there is none of them."""
    attached = by_item(plan.attachments)
    seen = {item.id: shown(item, attached.get(item.id, ())) for item in items if can_be_reviewed(item, now)}
    if not seen:
        raise InputError("nothing-to-review")
    return Review(key, now, by, whom, follows, until, approves, seen)


def keep(tx: Transaction, made: Review) -> None:
    """Put on record what was asked."""
    write(tx, Patch(reviews=(record_of(made),)))


class StandingReview(Struct, frozen=True):
    """A review as it stands by now; `again`: the ids of what can be asked once more, still open and still to come."""

    made: Review
    items: tuple[ReviewedItem, ...]
    again: tuple[str, ...]


def standing(connection: Reading, key: str, now: datetime) -> StandingReview | None:
    """How a review of a client file stands; None where there is none with that id."""
    plan = plans.lists(connection)
    record = next((one for one in plan.reviews if one.id == key), None)
    if record is None:
        return None
    return standing_in(plan, record, plans.items_by_id(connection, mapped_in(record.content.get("items"))), now)


def standing_in(plan: Plan, record: Record, items: Iterable[Item], now: datetime) -> StandingReview:
    """The same from a plan and its items."""
    made = review(record)
    found = reviewed(plan, made, items, by_item(plan.attachments))
    again = (one.id for one in found if one.is_open and one.item is not None and _is_to_come(one.item, now))
    return StandingReview(made, found, tuple(again))


def earlier(plan: Plan, key: str, now: datetime) -> StandingReview:
    """How a review of a whole plan stands, by its id or, without one, the latest. InputError("no-such-review")."""
    found = latest(plan) if not key else None
    wanted = found.id if found is not None else key
    record = next((one for one in plan.reviews if one.id == wanted), None)
    if record is None:
        raise InputError("no-such-review", review=key)
    return standing_in(plan, record, plan.items, now)


def _is_to_come(item: Item, now: datetime) -> bool:
    """Whether it can be asked about once more; what lost its day stands on no page."""
    return item.starts_at is not None and can_be_reviewed(item, now)


class SeenAnswer(Struct, frozen=True):
    """An answer beside what it is about: the review, what the answer says, its items as they are and were shown.

    `items` lack those that were deleted since; `ready` will be approved when it is taken in, unless a check stops them.
    """

    made: Review
    told: TakenAnswer
    items: Mapping[str, Item]
    now: Mapping[str, ShownItem]
    ready: tuple[str, ...] = ()


def seen(connection: Reading, file: AnswerFile) -> SeenAnswer:
    """Look at an answer to a client file before it is taken in. The errors of `_record_of`."""
    return look(plans.lists(connection), file, plans.items_by_id(connection, file.answer.items))


def look(plan: Plan, file: AnswerFile, items: Iterable[Item]) -> SeenAnswer:
    """What an answer says, before it is taken in; `items` are those of the plan. The errors of `_record_of`."""
    made, answer = review(_record_of(plan, file)), file.answer
    attached = by_item(plan.attachments)
    rows = {item.id: item for item in items if item.id in answer.items}
    now = {key: shown(item, attached.get(key, ())) for key, item in rows.items()}
    later = overtaken(made, answer)
    known = {key: one for key, one in answer.items.items() if key in made.items and key not in later}
    told = TakenAnswer(
        answer.by,
        tuple(key for key, one in known.items() if one.said == "agree" and key in rows),
        tuple(key for key, one in known.items() if one.said == "remark"),
        tuple(key for key, one in known.items() if key in now and now[key].told != (one.told or made.items[key].told)),
        is_new=with_answer(made, answer) != made,
    )
    return SeenAnswer(made, told, rows, now, _ready(told, rows) if made.approves and told.is_new else ())


def take(tx: Transaction, file: AnswerFile, now: datetime) -> TakenAnswer:
    """Take an answer in: keep it with its review, and approve what is agreed to where the review says that it counts.

    Only what still is as it was shown is approved, and what no check stops. The errors of `_record_of`.
    """
    plan = lists_of(tx)
    found = look(plan, file, ask(tx, plans.items_by_id, file.answer.items))
    if not found.told.is_new:
        return found.told
    kept = record_of(with_answer(found.made, file.answer), _record_of(plan, file))
    write(tx, Patch(reviews=(kept,)))
    approved, stopped = [], []
    for key in found.ready:
        try:
            item_steps.set_status(tx, (key,), "approved", now)
        except InputError:  # a check stops it, or it has no time: it stays a draft that somebody agreed to
            stopped.append(key)
        else:
            approved.append(key)
    return replace(found.told, approved=tuple(approved), stopped=tuple(stopped))


def _ready(told: TakenAnswer, rows: Mapping[str, Item]) -> tuple[str, ...]:
    """Those that an agreement approves: they still are as they were shown, and not approved yet."""
    return tuple(key for key in told.agreed if key not in told.changed and rows[key].status in DRAFT_STATUSES)


def _record_of(plan: Plan, file: AnswerFile) -> Record:
    """The review that an answer is to. InputError "answer-of-other-client" where its page was another client's, and
    "answer-to-unknown" where this client has none such: it was taken back, or asked from another copy of the file.
    """
    found = next((record for record in plan.reviews if record.id == file.review), None)
    if found is not None:
        return found
    if file.client and file.client != plan.client.name:
        raise InputError("answer-of-other-client", client=file.client, here=plan.client.name)
    raise InputError("answer-to-unknown", client=plan.client.name)
