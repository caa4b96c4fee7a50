"""What is taken no longer in new rows since version 2 of domain.md (C2, C7, C9.4).

Rows that had it before stay as they are, are judged by the rule, and are named.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.waiving import last_end
from compassdesk.domain.dating import MOST_DAYS_APART, is_too_far, needs_time
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Audience, Item, Override, Plan, Waiver


class Flaw(Struct, frozen=True):
    """Something in a row that a new one may not have. `problem` is a word of `texts/plan_errors.py`."""

    list: str
    index: int
    """The place of the row among those it was looked at with."""
    id: str
    field: str
    """As the plan file spells it, such as "placements.li.starts_at"."""
    problem: str
    value: Any
    values: Mapping[str, Any] = {}
    """What else its sentence tells."""

    @property
    def path(self) -> str:
        return f"{self.list}[{self.index}].{self.field}"


def flaws(rows: Plan | Patch, today: date | None, audiences: Iterable[Audience] = ()) -> Iterator[Flaw]:
    """What is wrong with rows as new ones, in the order of their lists.

    `audiences` may be named by the items beside those among the rows. `today` None leaves out how far off a waiver
    may end.
    """
    read_by = {row.id: row for row in (*audiences, *rows.audiences)}.values()
    # each rule is asked only where it can say something: rows are many
    for index, item in unless_given_up(enumerate(rows.items)):
        if item.starts_at is None and needs_time(item):
            yield Flaw("items", index, item.id, "starts_at", "missing-start", item.status)
        if not item.channels and goes_nowhere(item):
            yield Flaw("items", index, item.id, "channels", "post-without-channel", [])
        if item.response_channel is not None and answers_elsewhere(item, read_by):
            value = item.response_channel
            yield Flaw("items", index, item.id, "response_channel", "foreign-response-channel", value)
        for channel, own in _far_times(item) if item.placements else ():
            field, spelled = f"placements.{channel}.starts_at", own.isoformat(timespec="minutes")
            yield Flaw("items", index, item.id, field, "own-time-too-far", spelled, {"most": MOST_DAYS_APART})
    for index, person in enumerate(rows.spokespersons):
        if is_blank(person.name):
            yield Flaw("spokespersons", index, person.id, "name", "blank-name", person.name)
    for index, waiver in enumerate(rows.waivers):
        if today is not None and waiver.until > (last := last_end(today)):
            told = {"last": last}
            yield Flaw("waivers", index, waiver.id, "until", "waiver-too-long", waiver.until.isoformat(), told)
    with_reasons: tuple[tuple[str, tuple[Waiver | Override, ...]], ...] = (
        ("waivers", rows.waivers),
        ("overrides", rows.overrides),
    )
    for name, reasoned in with_reasons:
        for index, row in enumerate(reasoned):
            if is_blank(row.reason):
                yield Flaw(name, index, row.id, "reason", "blank-reason", row.reason)


def goes_nowhere(item: Item) -> bool:
    """Whether a post that is more than an idea names no channel (C2): the checks of channels would never see it."""
    return item.kind == "post" and item.status != "idea" and not item.channels


def answers_elsewhere(item: Item, audiences: Iterable[Audience]) -> bool:
    """Whether answers are said to come in where neither the item nor its audience is (C9.4)."""
    channel = item.response_channel
    if channel is None or item.all_channels or channel in item.channels:
        return False
    return not any(channel in row.channels for row in audiences if row.id == item.audience)


def has_far_time(item: Item) -> bool:
    """Whether an own time of a channel lies too far from the start of the item."""
    return any(True for _ in _far_times(item))


def _far_times(item: Item) -> Iterator[tuple[str, datetime]]:
    start = item.starts_at
    for placement in item.placements if start is not None else ():
        own = placement.starts_at
        if own is not None and start is not None and is_too_far(own, start):
            yield placement.channel, own
