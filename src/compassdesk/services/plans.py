"""Reading the plan: a window, a list, or everything. Needs no SQLAlchemy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from compassdesk.domain.deleted_rows import DeletedRow
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Client, Item, Plan, Row
from compassdesk.domain.replicas import seconds_of
from compassdesk.storage import coming_items, item_counts, item_rows, plan_rows, stamps
from compassdesk.storage.asking import Reading
from compassdesk.storage.item_counts import StatusFacts

if TYPE_CHECKING:  # templates come behind the first paint
    from compassdesk.domain.evergreen import Evergreen, Use


class Receiving(Struct, frozen=True):
    """What an import goes into: the whole plan, what was deleted from it, and the identity of its client.

    The identity is the same in every copy of the client's file, whatever the client is called; "" where there is no
    file yet, or one from before clients had one.
    """

    plan: Plan
    deleted: tuple[DeletedRow, ...] = ()
    client: str = ""


def window(connection: Reading, first: date, last: date) -> Plan:
    """The plan with the items that start on the days first..last, both included; every other list is whole."""
    return plan_rows.of_days(connection, first, last)


def items_of_days(connection: Reading, first: date, last: date) -> tuple[Item, ...]:
    """The items that start on the days first..last, both included, without the other lists."""
    return item_rows.read(connection, *plan_rows.starting(first, last))


def reaching_into(connection: Reading, first: date) -> tuple[Item, ...]:
    """The items that began before a day, at most `item_rows.LONGEST` days, and last into it."""
    return item_rows.reaching_into(connection, first)


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


def items_named(connection: Reading, ids: Iterable[str]) -> tuple[Item, ...]:
    """The same in no order, which is quicker where they are known already."""
    return item_rows.named(connection, ids)


def rows_of(connection: Reading, list_name: str) -> tuple[Row, ...]:
    """All rows of one list but the items."""
    return plan_rows.rows_of(connection, list_name)


def items_in_series(connection: Reading, series: Iterable[str]) -> tuple[Item, ...]:
    """All items of these series, in the order of the plan."""
    return item_rows.in_series(connection, series)


def items_in_campaign(connection: Reading, campaign: str) -> tuple[Item, ...]:
    """All items of a campaign, in the order of the plan."""
    return item_rows.in_campaign(connection, campaign)


def items_with_shares(connection: Reading) -> tuple[Item, ...]:
    """All items that noted a share of a competitor, in the order of the plan."""
    return item_rows.with_shares(connection)


def items_of_insights(connection: Reading) -> Mapping[str, tuple[str, ...]]:
    """The ids of all items that an insight led to, in the order of time, by the id of the insight."""
    return item_counts.of_insights(connection)


def evergreen_uses(connection: Reading, of: Sequence[Evergreen]) -> Mapping[str, Use]:
    """How often each evergreen item is in the plan, by the id of its template. Walks along all items."""
    from compassdesk.domain.evergreen import uses_in

    found = item_counts.uses(connection, [one.template.id for one in of], [one.rhythm.of for one in of])
    return uses_in(((template, key, datetime.fromisoformat(start)) for template, key, start in found), of)


def deleted_here(connection: Reading) -> tuple[DeletedRow, ...]:
    """The items and tasks that were deleted and did not come back; what was undone is not among them."""
    return stamps.deleted_rows(connection, "items", "organise_tasks")


def receiving(connection: Reading) -> Receiving:
    """All that an import into this file goes by."""
    return Receiving(whole(connection), deleted_here(connection), identity_of(connection))


def item_changes(connection: Reading) -> dict[str, int]:
    """Seconds since 1970 of the latest change of each item, or of the client, a channel or a person, which it may show.

    Items that nobody changed since the file's making are left out, where nothing else was changed either.
    """
    found = stamps.latest_changes(connection, "items", "client", "channels", "spokespersons")
    around = max((clock for (name, _), clock in found.items() if name != "items"), default=0)
    changed = unless_given_up(found.items())
    last = {key: max(clock, around) for (name, key), clock in changed if name == "items"}
    return {key: seconds_of(clock) for key, clock in last.items()} | {"": seconds_of(around)}


def identity_of(connection: Reading) -> str:
    """The identity of the client, as `Receiving` has it."""
    return stamps.client_of(connection) or ""


def client_of(connection: Reading) -> Client:
    """The client alone."""
    return plan_rows.client_of(connection)


def day_counts(connection: Reading, first: date, last: date) -> dict[date, int]:
    """How many items start on each day of first..last that has any."""
    return item_counts.day_counts(connection, first, last)


def series_size(connection: Reading, series: str) -> int:
    """How many items belong to a series."""
    return item_counts.series_size(connection, series)


def coming_count(connection: Reading, since: datetime) -> int:
    """How many items `items.hold_all` would put on hold from a wall-clock moment on."""
    return coming_items.coming_count(connection, since)


def held_with_all(connection: Reading) -> tuple[str, ...]:
    """The ids of what `items.hold_all` put on hold and still is."""
    return coming_items.held_with_all(connection)


def reminded(connection: Reading, begin: datetime, end: datetime, ids: Iterable[str] = ()) -> Plan:
    """The plan with the items that could give reminders about a moment in [begin, end), and those of these ids."""
    from compassdesk.storage import reminded_items

    return reminded_items.reminded(connection, begin, end, ids)


def status_facts(connection: Reading) -> StatusFacts:
    """The numbers of the status line."""
    return item_counts.status_facts(connection)
