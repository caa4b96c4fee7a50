"""Evergreen items: what may go out again once it has rested for some days, and at most so many times.

One is a template of a single item whose record also says its `rhythm`; the item it was kept of is its first use, and
each item made from it another. What a rhythm says that is not understood here is kept.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.planned_template import Wish, planned
from compassdesk.domain.record_values import key_in, number_in, said_else
from compassdesk.domain.template_roles import roles_in
from compassdesk.domain.templates import Template, template_in

MOST_DAYS, MOST_TIMES = 3_660, 1_000
USUAL_DAYS = 90
_KEY = "rhythm"


class Rhythm(Struct, frozen=True):
    """`days` from one use to the next; `most` uses in all, None for any number; `of` is the item it was kept of."""

    days: int = USUAL_DAYS
    most: int | None = None
    of: str = ""


class Use(Struct, frozen=True):
    """How often an evergreen item is in the plan, with a date, and when for the last time, planned ones too."""

    times: int = 0
    last: datetime | None = None


class Evergreen(Struct, frozen=True):
    template: Template
    rhythm: Rhythm


def evergreens(plan: Plan) -> Iterator[Evergreen]:
    """The evergreen items of a plan, in the order of its templates."""
    for record in plan.templates:
        rhythm, template = rhythm_in(record), template_in(record) if _KEY in record.content else None
        if rhythm is not None and template is not None and len(template.parts) == 1:
            yield Evergreen(template, rhythm)


def rhythm_in(record: Record) -> Rhythm | None:
    """What a record says of when it may come again; None for a template that is not evergreen."""
    said = record.content.get(_KEY)
    if not isinstance(said, Mapping):
        return None
    days = number_in(said.get("days"), 0, MOST_DAYS)
    return Rhythm(
        days=days if days is not None else USUAL_DAYS,
        most=number_in(said.get("most"), 1, MOST_TIMES),
        of=key_in(said.get("of")) or "",
    )


def with_rhythm(record: Record, rhythm: Rhythm) -> Record:
    """The record with another rhythm, all else as it is."""
    said: dict[str, Any] = {"days": rhythm.days, "most": rhythm.most, "of": rhythm.of or None}
    told = {key: value for key, value in said.items() if value is not None}
    return Record(record.id, {**record.content, _KEY: {**said_else(record.content.get(_KEY), said), **told}})


def kept_of(plan: Plan, item: Item) -> Record | None:
    """The record of the evergreen item that an item was kept as, or made from."""
    for record in plan.templates:
        rhythm = rhythm_in(record)
        if rhythm is not None and (item.id == rhythm.of or item.template == record.id):
            return record
    return None


def may_come(rhythm: Rhythm, use: Use, day: date) -> bool:
    """Whether it may come again on a day: it has rested long enough, and is not used up."""
    rested = use.last is None or use.last.date() + timedelta(days=rhythm.days) <= day
    return rested and (rhythm.most is None or use.times < rhythm.most)


def copy_of(one: Evergreen, plan: Plan, day: date, seed: str) -> Item:
    """A further use without a date, which knows what it was made from. `seed` makes its id."""
    wish = Wish(anchor=day, roles=roles_in(plan, one.template, day), seed=seed, around=False)
    made = planned(one.template, replace(plan, items=()), wish, datetime.combine(day, datetime.min.time()))
    item = made.parts[0].item
    own = (replace(placement, starts_at=None) for placement in item.placements)
    return replace(
        item,
        starts_at=None,
        last_day=None,
        deadline=None,
        approval_due=None,
        placements=tuple(placement for placement in own if placement.text is not None),
    )


def uses_in(items: Iterable[tuple[str | None, str, datetime]], of: Iterable[Evergreen]) -> Mapping[str, Use]:
    """Uses by the id of the template, of what each dated item was made from, its id and its start."""
    origin = {one.rhythm.of: one.template.id for one in of if one.rhythm.of}
    found: dict[str, Use] = {}
    for template, key, start in items:
        name = origin.get(key) or template
        if name is not None:
            before = found.get(name, Use())
            last = start if before.last is None else max(before.last, start)
            found[name] = Use(before.times + 1, last)
    return found
