"""Experiments: something is tried in items, to see whether a hypothesis holds (domain.md A19).

They lie in the plan as records. What a record says that is not understood here is kept, and one without a hypothesis
is none.
"""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from compassdesk.domain.plan import Plan, Record
from compassdesk.domain.record_values import day_in, key_in, listed_in, rewritten, text_in

LONGEST_DAYS = 28
"""One that is open longer is listed (A19)."""


class Experiment(Struct, frozen=True):
    """Open until it has a `closed_on`. `items` are what it is tried in."""

    id: str
    hypothesis: str
    items: tuple[str, ...] = ()
    begun_on: date | None = None
    result: str = ""
    closed_on: date | None = None

    @property
    def is_open(self) -> bool:
        return self.closed_on is None


def experiments(plan: Plan) -> tuple[Experiment, ...]:
    """The experiments of a plan: open ones first, by when they began; then closed ones, the latest first."""
    known = (experiment(record) for record in plan.experiments)
    return tuple(sorted((one for one in known if one is not None), key=order))


def order(one: Experiment) -> tuple[bool, int, str, str]:
    """By which they are listed."""
    day = -one.closed_on.toordinal() if one.closed_on is not None else (one.begun_on or date.max).toordinal()
    return not one.is_open, day, one.hypothesis.casefold(), one.id


def experiment(record: Record) -> Experiment | None:
    """What a record means; None for one without a hypothesis."""
    said = record.content
    hypothesis = text_in(said.get("hypothesis"))
    if hypothesis is None:
        return None
    items = (key_in(one) for one in (said.get("item"), *listed_in(said.get("items"))))
    return Experiment(
        id=record.id,
        hypothesis=hypothesis,
        items=tuple(dict.fromkeys(one for one in items if one is not None)),
        begun_on=day_in(said.get("begun_on")),
        result=text_in(said.get("result")) or "",
        closed_on=day_in(said.get("closed_on")),
    )


def record_of(one: Experiment, before: Record | None = None) -> Record:
    """An experiment as a record, with whatever else the record of before says.

    An item that the record calls its `item` goes on being that, the others are its `items`.
    """
    first = key_in(before.content.get("item")) if before is not None else None
    said = {
        "hypothesis": one.hypothesis,
        "item": first if first in one.items else None,
        "items": [key for key in one.items if key != first] or None,
        "begun_on": one.begun_on.isoformat() if one.begun_on is not None else None,
        "result": one.result or None,
        "closed_on": one.closed_on.isoformat() if one.closed_on is not None else None,
    }
    return rewritten(one.id, said, before)


def days_open(one: Experiment, today: date) -> int | None:
    """How many days it has run, or ran until it was closed; None where it never says when it began."""
    if one.begun_on is None:
        return None
    return max(0, ((one.closed_on or today) - one.begun_on).days)


def open_too_long(known: Iterable[Experiment], today: date) -> tuple[Experiment, ...]:
    """Those that have been open for more than 28 days (A19), in their order."""
    return tuple(one for one in known if is_open_too_long(one, today))


def is_open_too_long(one: Experiment, today: date) -> bool:
    """Whether it has been open for more than 28 days (A19)."""
    return one.is_open and (days_open(one, today) or 0) > LONGEST_DAYS
