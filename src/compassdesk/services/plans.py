"""Reading the plan: a window, a week with what its checks look at, or everything. Needs no SQLAlchemy."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.week import Week
from compassdesk.storage import item_counts, item_rows, plan_rows
from compassdesk.storage.asking import Reading
from compassdesk.storage.item_counts import StatusFacts
from compassdesk.storage.judged_items import judged_between

_MARGIN = timedelta(weeks=4)
"""How much is read before and behind what the checks look at, at first."""


def window(connection: Reading, first: date, last: date) -> Plan:
    """The plan with the items that start on the days first..last, both included; every other list is whole."""
    return plan_rows.of_days(connection, first, last)


def judging_window(connection: Reading, first: Week, last: Week, now: datetime) -> Plan:
    """The plan with all items the checks of the weeks first..last look at, judged at the wall-clock moment `now`.

    That is the three weeks before `first` (C3.8) and some more for calls still waiting for an answer, some weeks after
    `last` for the slots that answer, and whatever lies outside them but belongs to a giveaway (CD-17). The window is
    widened until the weeks are judged as the whole plan would be (domain/checks/enough.py).
    """
    from compassdesk.domain.checks.enough import LOOK_BACK, is_enough

    before, behind = _MARGIN, _MARGIN
    while True:
        begin, end = _earlier(first.start - LOOK_BACK, before), _later(last.end, behind)
        plan = judged_between(connection, begin, end, now)
        enough = is_enough(plan, first, last, begin, end, now)
        if all(enough):
            return plan
        before, behind = before if enough[0] else 3 * before, behind if enough[1] else 3 * behind


def _earlier(moment: datetime, by: timedelta) -> datetime:
    return moment - by if moment - datetime.min > by else datetime.min


def _later(moment: datetime, by: timedelta) -> datetime:
    return moment + by if datetime.max - moment > by else datetime.max


def whole(connection: Reading) -> Plan:
    """Everything in the file."""
    return plan_rows.whole(connection)


def lists(connection: Reading) -> Plan:
    """The client and every list but the items, which is left empty."""
    return plan_rows.of_days(connection, date.max, date.max)


def unscheduled(connection: Reading) -> tuple[Item, ...]:
    """The tray: items without a time."""
    return item_rows.unscheduled(connection)


def items_by_id(connection: Reading, ids: Iterable[str]) -> tuple[Item, ...]:
    """The items with these ids, in the order of the plan; ids that are not there are left out."""
    return item_rows.by_id(connection, ids)


def client_of(connection: Reading) -> Client:
    """The client alone."""
    return plan_rows.client_of(connection)


def day_counts(connection: Reading, first: date, last: date) -> dict[date, int]:
    """How many items start on each day of first..last that has any."""
    return item_counts.day_counts(connection, first, last)


def status_facts(connection: Reading) -> StatusFacts:
    """The numbers of the status line."""
    return item_counts.status_facts(connection)
