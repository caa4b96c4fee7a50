"""What was done to one item of a series, done to those that follow it or to all: edited, moved, made longer.

Only what was changed is taken over. An item that goes to another day takes the rule along: its weekday, its day of the
month, or the which-th weekday that is.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.days_off import DaysOff
from compassdesk.domain.merging import merged_row
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import moved, placed_at
from compassdesk.domain.series import EACH, Series, bare_of_its_own, is_settled, rule_day
from compassdesk.domain.series_changes import Held, Members, SeriesChange, changed_from, made_until, with_changes
from compassdesk.domain.series_rule import Rule, count_before, days_of, next_day, nth_of

_DAY = timedelta(days=1)
Becomes = Callable[[date], date]


def first_open_day(held: Members) -> date | None:
    """The first day of the rule whose item can still be changed; None when none can."""
    days = (rule_day(item) for item in held.items if not is_settled(item))
    return min((day for day in days if day is not None), default=None)


def is_of_the_series(before: Item, after: Item) -> bool:
    """Whether a change is of something that the items of a series have alike: what they say, or when they are."""
    before, after = bare_of_its_own(before), bare_of_its_own(after)
    return before.starts_at != after.starts_at or any(getattr(before, name) != getattr(after, name) for name in EACH)


def likewise_apart(members: Members, before: Item, after: Item, day: date) -> SeriesChange | None:
    """The same for a series that came from a calendar, which says itself on which days it is: no rule changes.

    What all say alike is known from what the one said before; those that were at its hour move with it.
    """
    before, after = bare_of_its_own(before), bare_of_its_own(after)
    if before.starts_at is None or after.starts_at is None:
        return None
    distance = after.starts_at - before.starts_at
    rows: list[Item] = []
    following = [item for item in members.following(day) if item.id != after.id and item.starts_at is not None]
    kept = 0
    for item in following:
        if item.starts_at is None or is_settled(item):
            continue
        row, stays = with_changes(item, before, after)
        at_its_hour = item.starts_at.time() == before.starts_at.time()
        rows.append(moved(row, distance) if at_its_hour else row)
        kept += stays or (bool(distance) and not at_its_hour)
    changed = tuple(row for row in rows if row not in following)
    settled = sum(map(is_settled, following))
    patch = Patch(items=changed, base=Rows(items=tuple(following)))
    return SeriesChange(patch, changed=len(changed), kept=kept, settled=settled)


def likewise(
    held: Held, before: Item, after: Item, day: date, off: DaysOff, *, key: str, today: date
) -> SeriesChange | None:
    """What became of one item (`before`, and as it is now: `after`), done from a day of the rule on.

    `key` is the id of the series that splits off. None where it was taken from the calendar, or nothing follows.
    """
    before, after = bare_of_its_own(before), bare_of_its_own(after)
    of, series = rule_day(before), held.series
    if before.starts_at is None or after.starts_at is None or of is None or not held.following(day):
        return None
    days = days_of(series.rule, series.start, day, series.made_until) or [day]
    distance = (after.starts_at.date() - before.starts_at.date()).days
    rule, becomes = _moved_rule(series, of, distance, days)
    start = day if becomes is None else min(map(becomes, days))
    clock = after.starts_at.time() if after.starts_at.time() != before.starts_at.time() else series.starts_at.time()
    starts_at = datetime.combine(start, clock)
    wanted = Series(
        id=key if held.has_before(day) else series.id,
        rule=_end_moved(series, rule, day, days, becomes),
        starts_at=starts_at,
        each=placed_at(_said(series.each, before, after), starts_at),
        made_until=series.made_until,
        ways=series.ways,
    )
    last = made_until(wanted.rule, start, today) if becomes is not None else series.made_until
    wanted = replace(wanted, made_until=max(last, start))
    return changed_from(held, day, wanted, off, becomes=becomes or (lambda one: one), there=after.id)


def _said(each: Item, before: Item, after: Item) -> Item:
    """What each says, with what one of them says otherwise now."""
    if each.starts_at is None:
        return each
    was, now = (
        replace(each, **{name: getattr(at, name) for name in EACH})
        for at in (placed_at(before, each.starts_at), placed_at(after, each.starts_at))
    )
    return merged_row(was, each, now)[0]


def _moved_rule(series: Series, of: date, distance: int, days: list[date]) -> tuple[Rule, Becomes | None]:
    """The rule when one of its days goes so many days on, and which day each of them becomes; None: all stay."""
    rule, to = series.rule, of + timedelta(days=distance)
    if not distance:
        return rule, None
    if rule.every == "day":
        return rule, lambda one: one + timedelta(days=distance)
    if rule.every == "week":
        return _moved_week(rule, of, to)
    other = replace(rule, day=to.day, month=to.month) if rule.every == "year" else replace(rule, day=to.day)
    if rule.nth is not None:
        other = replace(rule, weekdays=(to.weekday(),), nth=nth_of(to))
    begin = days[0].replace(month=1, day=1) if rule.every == "year" else days[0].replace(day=1)
    begin += to.replace(day=1) - of.replace(day=1) if rule.every == "month" else timedelta()
    begin = begin.replace(day=1)
    other = replace(other, until=None, count=None)
    pairs: dict[date, date] = {}
    after = begin - _DAY
    for one in days:
        after = next_day(other, begin, after) or one
        pairs[one] = after
    return other, lambda one: pairs.get(one, one)


def _moved_week(rule: Rule, of: date, to: date) -> tuple[Rule, Becomes]:
    """Within its week one weekday goes to another; to another week, or to a day that is one already, all go along."""
    distance = to - of
    weeks = [(day.toordinal() - 1 - rule.week_start) // 7 for day in (of, to)]
    if weeks[0] != weeks[1] or to.weekday() in rule.weekdays:
        weekdays = tuple(sorted((day + distance.days) % 7 for day in rule.weekdays))
        begins = (rule.week_start + distance.days) % 7 if rule.interval > 1 else 0
        return replace(rule, weekdays=weekdays, week_start=begins), lambda one: one + distance
    weekdays = tuple(sorted({*rule.weekdays, to.weekday()} - {of.weekday()}))
    return replace(rule, weekdays=weekdays), lambda one: one + distance if one.weekday() == of.weekday() else one


def _end_moved(series: Series, rule: Rule, day: date, days: list[date], becomes: Becomes | None) -> Rule:
    """The rule with the end of the series's own: so many times less what came before, or the day its last becomes."""
    old = series.rule
    if becomes is None:
        before = count_before(old, series.start, day) if old.count is not None else 0
        return replace(rule, until=old.until, count=None if old.count is None else max(old.count - before, 1))
    if not old.has_end:
        return replace(rule, until=None, count=None)
    is_whole = next_day(old, series.start, series.made_until) is None
    last = max(map(becomes, days))
    if is_whole:
        return replace(rule, until=max(last, old.until) if old.until is not None else last, count=None)
    return replace(rule, until=None if old.until is None else max(last, old.until), count=old.count)
