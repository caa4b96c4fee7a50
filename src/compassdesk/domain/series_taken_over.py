"""A repeat of a calendar that becomes the client's own: from then on it is changed here, and that calendar not asked.

What says which it was stays with it, so that an import knows it again and leaves it alone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item, Record
from compassdesk.domain.record_values import mapped_in, text_in
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.series import Series, is_settled, pattern_of, record_of, rule_day, rule_in, standing_for
from compassdesk.domain.series_rule import Rule, count_before, days_of

TAKEN_OVER = "taken_over"
"""The key under which a series says of which calendar's repeat it was: {"uid", "source"}."""
_OF_THE_CALENDAR = ("uid", "source", "exceptions")


def source_of(record: Record) -> str | None:
    """The calendar that a repeat comes from; None for a series of our own."""
    return text_in(record.content.get("source")) if "uid" in record.content else None


def uids_taken_over(records: Iterable[Record]) -> frozenset[str]:
    """The events of calendars that are the client's own by now."""
    said = (mapped_in(record.content.get(TAKEN_OVER)).get("uid") for record in records)
    return frozenset(uid for uid in said if isinstance(uid, str))


def taken_over(record: Record, items: Sequence[Item]) -> Patch | None:
    """What makes a calendar's repeat with these items our own; None for one whose days no rule of ours gives."""
    days = sorted((day, item.id, item) for item in items if item.starts_at and (day := rule_day(item)) is not None)
    if not days or "uid" not in record.content:
        return None
    first, last = days[0][0], days[-1][0]
    rule = _rule(record.content, first)
    if rule is None:
        return None
    there = {day for day, _key, _item in days}
    by_rule = days_of(rule, first, first, last)
    if not there <= {*by_rule}:
        return None
    clock = Counter(item.starts_at.time() for _day, _key, item in days if item.starts_at).most_common(1)[0][0]
    pattern = next((item for _day, _key, item in days if not is_settled(item)), days[0][2])
    starts_at = datetime.combine(first, clock)
    each = placed_at(pattern_of(_without_origin(pattern)), starts_at)
    gone = tuple(day for day in by_rule if day not in there)
    made = record_of(Series(record.id, rule, starts_at, each, last, gone), _bare(record))
    rows = tuple(standing_for(_without_origin(item), record.id, day) for day, _key, item in days)
    base = Rows(series=(record,), items=tuple(item for _day, _key, item in days))
    return Patch(series=(made,), items=rows, base=base)


def _rule(said: Mapping[str, object], first: date) -> Rule | None:
    """The calendar's rule as it is from one of its days on."""
    begins = _day(said.get("first"))
    rule = rule_in(said, begins) if begins is not None else None
    if begins is None or rule is None or rule.count is None:
        return rule
    left = rule.count - count_before(rule, begins, first)
    return replace(rule, count=left) if left > 0 else None


def _day(said: object) -> date | None:
    spelled = said.rpartition(":")[2][:8] if isinstance(said, str) else ""
    try:
        return datetime.strptime(spelled, "%Y%m%d").date()
    except ValueError:
        return None


def _bare(record: Record) -> Record:
    """The record without what its calendar says of itself, which is noted apart."""
    said = record.content
    kept = {key: value for key, value in said.items() if key not in _OF_THE_CALENDAR}
    noted = {key: said[key] for key in ("uid", "source") if isinstance(said.get(key), str)}
    return Record(record.id, {**kept, TAKEN_OVER: noted})


def _without_origin(item: Item) -> Item:
    return replace(item, extra={key: value for key, value in item.extra.items() if key != IMPORTED})
