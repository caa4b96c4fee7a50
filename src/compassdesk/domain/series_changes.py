"""What a series becomes: made of an item, changed from one of its items on, ended, gone on with.

Each gives a patch, so that whatever reaches a hundred items is one step. What happened (`is_settled`) no change
reaches, and what somebody changed in one item alone stays when all of them change; both are counted, to be told.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.days_off import DaysOff
from compassdesk.domain.merging import merged_row
from compassdesk.domain.origins import SERIES_DAY
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.references import still_there
from compassdesk.domain.reschedule import behind_gaps, placed_at
from compassdesk.domain.series import (
    EACH,
    HORIZON,
    Series,
    is_settled,
    occurrence,
    pattern_of,
    record_of,
    rule_day,
    series_of,
    standing_for,
)
from compassdesk.domain.series_days import SeriesDay, Ways, occurrences
from compassdesk.domain.series_rule import Rule, days_of, last_day_of, next_day

_DAY = timedelta(days=1)
_SPARE = timedelta(weeks=4)
"""A series is gone on with once so much of its horizon is used up: a step each month, not one each day."""


NOTHING_CHOSEN: Mapping[date, bool] = {}


class SeriesChange(Struct, frozen=True):
    """A patch, and of how many items what is told: `made`, `changed` and `removed`, those in which something that was
    changed alone stays (`kept`), and those that happened and stay as they are (`settled`). What only belongs to another
    series, or stands for another day of its rule, is written but has not `changed` for anybody.
    """

    patch: Patch
    made: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0
    settled: int = 0


class Members(Struct, frozen=True):
    """All items of a series, also of one that came from a calendar."""

    items: tuple[Item, ...]

    def following(self, day: date) -> tuple[Item, ...]:
        """The items that stand for this day of the rule or a later one, in that order."""
        found = [(of, item.id, item) for item in self.items if (of := rule_day(item)) is not None and of >= day]
        return tuple(item for _, _, item in sorted(found, key=lambda row: row[:2]))

    def has_before(self, day: date) -> bool:
        """Whether an item stands for an earlier day of the rule."""
        return any((of := rule_day(item)) is not None and of < day for item in self.items)


class Held(Members, frozen=True):
    """A series that was made here, as the plan has it, with its record and all of its items."""

    series: Series
    record: Record


def begun(item: Item, rule: Rule, ways: Ways, key: str, today: date) -> Series:
    """The series of which an item with a time is the first, from the first day of the rule that is not before it.

    `key` is its id.
    """
    if item.starts_at is None:
        raise ValueError("what repeats has a time")
    day = item.starts_at.date()
    start = datetime.combine(next_day(rule, day, day - _DAY) or day, item.starts_at.time())
    each = placed_at(pattern_of(item), start)
    return Series(key, rule, start, each, made_until(rule, start.date(), today), ways=ways)


def made_until(rule: Rule, start: date, today: date) -> date:
    """Up to which day items are made: to the end of a rule that has one and is not too long, else to the horizon."""
    last = last_day_of(rule, start)
    if last is not None:
        return last
    horizon = max(start, today) + HORIZON
    return min(horizon, rule.until) if rule.until is not None else horizon


def days_to_make(series: Series, off: DaysOff, since: date | None = None) -> tuple[SeriesDay, ...]:
    """What becomes of the days of the rule for which there are items, or of those since one of them."""
    first = since or series.start
    return occurrences(series.rule, series.start, first, series.made_until, series.ways, off, series.without)


def made_of(item: Item, series: Series, off: DaysOff) -> SeriesChange:
    """The series with its items; the item itself becomes the first of them, unless it happened on another day."""
    days = [one for one in days_to_make(series, off) if one.day is not None]
    rows: list[Item] = []
    for number, one in enumerate(days):
        at = _at(series, one)
        is_first = not number and (at == item.starts_at or not is_settled(item))
        rows.append(
            standing_for(placed_at(item, at), series.id, one.of) if is_first else occurrence(series, one.of, at)
        )
    patch = Patch(series=(record_of(series),), items=tuple(rows), base=Rows(items=(item,) if item.id else ()))
    return SeriesChange(patch, made=len(rows))


def changed_from(
    held: Held,
    day: date,
    wanted: Series,
    off: DaysOff,
    *,
    becomes: Callable[[date], date] | None = None,
    there: str | None = None,
    chosen: Mapping[date, bool] = NOTHING_CHOSEN,
) -> SeriesChange:
    """The series as `wanted` from one day of its rule on; what lies before stays as it is.

    Where something lies before, the series is split, and `wanted` has an id of its own; else it has the one of before.
    It begins on the day that `day` becomes, and its count is of days from there on. `becomes` says of each day of the
    old rule which it is of the new one; without it they follow each other in their order. `there` is an item that
    stands already where it should. `chosen` says of days of the new rule whether they are to be, whatever was before.
    """
    old, following = held.series, held.following(day)
    days = days_of(old.rule, old.start, day, old.made_until)
    wanted, place = _paired(old, wanted, days, becomes)
    gone = {*wanted.without, *(one for one, is_one in chosen.items() if not is_one)}
    wanted = replace(wanted, without=tuple(sorted(one for one in gone if not chosen.get(one, False))))
    targets = {one.of: one for one in days_to_make(wanted, off)}
    taken, used = {item.id for item in held.items}, set[date]()
    rows: list[Item] = []
    removed: list[Item] = []
    kept = settled = 0
    for item in following:
        of = rule_day(item)
        goes = place.get(of) if of is not None else None
        target = targets.get(goes) if goes is not None else None
        if target is not None:
            used.add(target.of)
        if is_settled(item):
            settled += 1
        elif of not in days:
            rows.append(replace(item, series=wanted.id))
        elif target is None or target.day is None:
            removed.append(item)
        else:
            row, stays = _carried(item, old, wanted, target, stands=item.id == there)
            rows.append(row)
            kept += stays
    made = [_new(wanted, one, taken) for one in targets.values() if one.day is not None and one.of not in used]
    written = tuple(row for row in rows if row not in held.items)
    records = (*_ended_before(held, day, splits=wanted.id != old.id), record_of(wanted, held.record))
    patch = Patch(
        series=records,
        items=(*written, *made),
        removed=tuple(("items", item.id) for item in removed),
        base=Rows(items=following, series=(held.record,)),
    )
    changed = _in_sight(written, following)
    return SeriesChange(patch, len(made), changed, len(removed), kept, settled)


def _in_sight(written: Sequence[Item], before: Sequence[Item]) -> int:
    """How many of these rows are otherwise than before in what an item says, or when it is."""
    known = {item.id: item for item in before}
    return sum(_apart_from_series(row) != _apart_from_series(known[row.id]) for row in written)


def _apart_from_series(item: Item) -> Item:
    return replace(item, series=None, extra={key: said for key, said in item.extra.items() if key != SERIES_DAY})


def _paired(
    old: Series, wanted: Series, days: Sequence[date], becomes: Callable[[date], date] | None
) -> tuple[Series, Mapping[date, date]]:
    """Which day of the new rule each day of the old one becomes; what was taken out of the old is out of the new."""
    new = days_of(wanted.rule, wanted.start, wanted.start, wanted.made_until)
    if becomes is not None:
        place = {day: becomes(day) for day in days}
    else:
        place = dict(zip(days, new, strict=False))
    if wanted.rule.every != old.rule.every:
        return wanted, place
    gone = {place[day] for day in old.without if day in place}
    if becomes is not None and place:
        goals, last = set(place.values()), max(place.values())
        gone |= {day for day in new if day <= last and day not in goals}  # in weeks that were before the split
    return replace(wanted, without=tuple(sorted(gone))), place


def _carried(item: Item, old: Series, new: Series, target: SeriesDay, *, stands: bool) -> tuple[Item, bool]:
    """An item with what its series says otherwise now, and whether something that is its own stayed instead."""
    if item.starts_at is None:
        return standing_for(item, new.id, target.of), False
    row, stays = with_changes(item, old.each, new.each)
    row = standing_for(row, new.id, target.of)
    at, of = _at(new, target), rule_day(item)
    if stands or at == item.starts_at:
        return row, stays
    unmoved = (
        of is not None and item.starts_at.time() == old.starts_at.time() and _is_near(item.starts_at.date(), of, old)
    )
    return (placed_at(row, at), stays) if unmoved else (row, True)


def with_changes(item: Item, was: Item, now: Item) -> tuple[Item, bool]:
    """An item with what its series said (`was`) and says otherwise `now`, and whether something of its own stayed.

    What it says otherwise itself is its own.
    """
    if item.starts_at is None:
        return item, False
    was, now = (placed_at(each, item.starts_at) for each in (was, now))
    said = [name for name in EACH if getattr(was, name) != getattr(now, name)]
    if not said:
        return item, False
    before, ours = (replace(item, **{name: getattr(each, name) for name in said}) for each in (was, now))
    row, gave = merged_row(before, item, ours)
    for one in gave:
        if one.field == "placements":
            others = tuple(there for there in row.placements if there.channel != one.part)
            row = replace(row, placements=(*others, one.value))
        else:
            row = replace(row, **{one.field: getattr(item, one.field)})
    return row, bool(gave)


def _is_near(day: date, of: date, series: Series) -> bool:
    """Whether an item is on its day of the rule, or may have gone from there because nobody was there."""
    distance = (day - of).days
    ways = (series.ways.closed, series.ways.absent)
    return distance == 0 or ("before" in ways and -6 <= distance < 0) or ("after" in ways and 0 < distance <= 6)


def _ended_before(held: Held, day: date, *, splits: bool) -> tuple[Record, ...]:
    """The record of a series whose last day lies before another one."""
    if not splits:
        return ()
    series, last = held.series, day - _DAY
    rule = replace(series.rule, until=last, count=None)
    without = tuple(one for one in series.without if one < day)
    ended = replace(series, rule=rule, made_until=min(series.made_until, last), without=without)
    return (record_of(ended, held.record),)


def ended(held: Members, day: date) -> SeriesChange:
    """The series without its items from a day of the rule on; with none left, without a series.

    Where items that happened are left of it they go on alone. What is deleted of a calendar's stays away when that
    comes again.
    """
    gone = [item for item in held.following(day) if not is_settled(item)]
    settled = len(held.following(day)) - len(gone)
    removed = tuple(("items", item.id) for item in gone)
    if not isinstance(held, Held):
        return SeriesChange(Patch(removed=removed, base=Rows(items=tuple(gone))), removed=len(gone), settled=settled)
    records = _ended_before(held, day, splits=held.has_before(day))
    if not records:
        removed = (*removed, ("series", held.series.id))
    base = Rows(items=tuple(gone), series=(held.record,))
    return SeriesChange(Patch(series=records, removed=removed, base=base), removed=len(gone), settled=settled)


def taken_out(plan: Plan, items: Iterable[Item]) -> tuple[Record, ...]:
    """The records of series that no longer have the days for which these items stand."""
    days: dict[str, set[date]] = {}
    for item in items:
        of = rule_day(item)
        if item.series and of is not None:
            days.setdefault(item.series, set()).add(of)
    found = []
    for record in plan.series:
        series = series_of(record) if record.id in days else None
        if series is not None:
            without = tuple(sorted({*series.without, *days[record.id]}))
            found.append(record_of(replace(series, without=without), record))
    return tuple(found)


def is_due(series: Series, today: date) -> bool:
    """Whether so much of the horizon is used up that items are to be made again."""
    after = next_day(series.rule, series.start, series.made_until)
    return after is not None and after <= max(series.start, today) + HORIZON - _SPARE


def gone_on(held: Held, plan: Plan, off: DaysOff, today: date) -> SeriesChange:
    """The series made up to its horizon as of today; what its items would name and is no more is left out."""
    series = replace(held.series, made_until=made_until(held.series.rule, held.series.start, today))
    since = held.series.made_until + _DAY
    taken = {item.id for item in held.items}
    there = {rule_day(item) for item in held.items}
    days = (one for one in days_to_make(series, off, since) if one.day is not None and one.of not in there)
    made = still_there((_new(series, one, taken) for one in days), plan)
    rows = behind_gaps(made, (), plan.client.timezone)
    base = Rows(series=(held.record,))
    return SeriesChange(Patch(series=(record_of(series, held.record),), items=rows, base=base), made=len(rows))


def _new(series: Series, one: SeriesDay, taken: Collection[str] = ()) -> Item:
    return occurrence(series, one.of, _at(series, one), taken)


def _at(series: Series, one: SeriesDay) -> datetime:
    return datetime.combine(one.day or one.of, series.starts_at.time())
