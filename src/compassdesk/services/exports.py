"""Files out: the period as a calendar or a table, the whole plan as a plan file. Always whole or not at all."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.tables.csv_words import Language

Kind = Literal["plan", "ics", "csv"]
ENDINGS: Mapping[Kind, tuple[str, ...]] = {"plan": (".plan.json", ".json"), "ics": (".ics",), "csv": (".csv",)}
"""What the name of a file of each kind ends with; the first is the one it gets when it has none."""


def kind_of(target: Path, spelled: str | None = None) -> Kind:
    """The kind of an export by its name ("plan", "ics", "csv"; "json" is a plan), else by the target's ending.

    InputError("format-not-written") for anything else.
    """
    name = (spelled or "").casefold().removeprefix(".")
    if not name:
        name = target.suffix.casefold().removeprefix(".")
    known: dict[str, Kind] = {"plan": "plan", "plan.json": "plan", "json": "plan", "ics": "ics", "csv": "csv"}
    if name not in known:
        raise InputError("format-not-written", format=name or target.name)
    return known[name]


def export(
    kind: Kind,
    plan: Plan,
    first: date | None,
    last: date | None,
    target: Path,
    with_names: bool,
    language: Language,
    *,
    chosen: Callable[[Item], bool] | None = None,
    stamp: datetime | None = None,
    replace: bool = False,
) -> int:
    """Write the items that start on first..last (None: no bound) to `target`; gives how many items it holds.

    A plan file is always the complete plan: `plan` must then be whole, and the bounds are left out of account.
    A table also holds the tray of unscheduled items when there are no bounds; a calendar cannot.
    `chosen` leaves out items, `stamp` (aware; default this moment) is when the file says it was made.
    Raises the errors of `targets.write`: a file that is there is replaced only with `replace`, a client file never.
    """
    from compassdesk.services import targets

    moment = stamp or datetime.now(UTC)
    items = in_period(plan.items, first, last)
    if chosen is not None:
        items = [item for item in items if chosen(item)]
    if kind == "plan":
        content, count = _plan_bytes(plan, moment), len(plan.items)
    elif kind == "ics":
        from compassdesk.exchange.calendar.ics_write import write_ics

        content = write_ics(plan, items, language, with_names=with_names, stamp=moment)
        count = sum(item.starts_at is not None for item in items)
    else:
        from compassdesk.exchange.tables.csv_people import write_csv

        content, count = write_csv(plan, items, language, with_names=with_names), len(items)
    targets.write(target, content, replace=replace)
    return count


def in_period(items: Sequence[Item], first: date | None, last: date | None) -> list[Item]:
    """The items that start on the days first..last, in order of time; without any bound the unscheduled ones too."""
    if first and last and last < first:
        raise InputError("period-reversed", first=first, last=last)
    dated = [
        item
        for item in items
        if item.starts_at
        and (not first or item.starts_at.date() >= first)
        and (not last or item.starts_at.date() <= last)
    ]
    dated.sort(key=lambda item: (item.starts_at, item.id))
    return dated if first or last else [*dated, *(item for item in items if item.starts_at is None)]


def _plan_bytes(plan: Plan, moment: datetime) -> bytes:
    from compassdesk.exchange.plan import plan_json

    return plan_json.write(plan, moment)
