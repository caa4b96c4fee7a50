"""A series: a rule, the time of day, what each of its items says, and how far they were made.

It lies in the plan as a record, in one form whether it was made here or came from a calendar: `first` and `rule` are
lines as RFC 5545 spells them. What a record says that is not understood here is kept. Its items are real ones; each
knows for which day of the rule it stands, so that one which was moved is not made twice.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import fields, replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.checklist import not_done
from compassdesk.domain.days_off import CHOICES
from compassdesk.domain.named_ids import id_of_name
from compassdesk.domain.origins import SERIES_DAY
from compassdesk.domain.plan import Item, Placement, Record
from compassdesk.domain.publishing import is_out_anywhere
from compassdesk.domain.record_values import day_in, listed_in, rewritten, word_in
from compassdesk.domain.reschedule import HAPPENED, LONGEST_MINUTES, duplicated, placed_at
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import Rule, read_rule, spelled

HORIZON = timedelta(weeks=26)
"""How far a series without an end is made, behind today or behind its start (domain.md C2, series)."""
_SPACE = UUID("6a0c3f0e-3c2b-5f0a-9d6b-2b9d1f8f2f11")
_OWN = HAPPENED | {
    "id", "status", "starts_at", "last_day", "approval_due", "deadline", "triggered_by_insight", "cost_eur", "extra",
    "petal_confirmed",
}  # fmt: skip
"""What each item of a series has of its own: when it is, how far it is, and what came of it."""
EACH: tuple[str, ...] = tuple(name for name in Item.__struct_fields__ if name not in _OWN)
"""What all items of a series say alike unless one was changed alone."""
_BLANK = Item("", "post", "send", "")
_TYPES = {one.name: one.type for one in fields(Item)}
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?")


class Series(Struct, frozen=True):
    """One that was made here. `each` is an item as all of them are, at the first of the days, `starts_at`.

    `without` are days of the rule that somebody took out. Up to `made_until` there are items for its days.
    """

    id: str
    rule: Rule
    starts_at: datetime
    each: Item
    made_until: date
    without: tuple[date, ...] = ()
    ways: Ways = Ways()

    @property
    def start(self) -> date:
        return self.starts_at.date()


def series_of(record: Record) -> Series | None:
    """What a record means; None for one from a calendar, which says itself when it is, and for what cannot be read."""
    said = record.content
    start, made_until = _moment(said.get("first")), day_in(said.get("made_until"))
    if start is None or not within_days(start) or made_until is None or "uid" in said:
        return None
    lines, each = _lines(said), _each_of(said.get("each"), start)
    rule = rule_in(said, start.date())
    if rule is None or each is None:
        return None
    gone = (day for line in lines if line.startswith("EXDATE") for day in line.partition(":")[2].split(","))
    return Series(
        id=record.id,
        rule=rule,
        starts_at=start,
        each=each,
        made_until=made_until,
        without=tuple(sorted({moment.date() for day in gone if (moment := _moment(day)) is not None})),
        ways=Ways(*(word_in(said.get(name), CHOICES) or "keep" for name in ("on_closed_days", "on_absences"))),
    )


def rule_in(said: Mapping[str, Any], first: date) -> Rule | None:
    """The rule that gives all days of a record from `first` on, whoever made it; None where no one of ours does."""
    lines = _lines(said)
    rules = [line.partition(":")[2] for line in lines if line.startswith("RRULE")]
    if len(rules) != 1 or any(line.startswith(("RDATE", "EXRULE")) for line in lines):
        return None
    return read_rule(rules[0], first)


def _lines(said: Mapping[str, Any]) -> list[str]:
    return [line.upper() for line in listed_in(said.get("rule")) if isinstance(line, str)]


def record_of(series: Series, before: Record | None = None) -> Record:
    """A series as a record, with whatever else the record of before says."""
    gone = [f"EXDATE:{datetime.combine(day, series.starts_at.time()):%Y%m%dT%H%M%S}" for day in series.without]
    said: dict[str, Any] = {
        "title": series.each.title,
        "first": f"DTSTART:{series.starts_at:%Y%m%dT%H%M%S}",
        "rule": [f"RRULE:{spelled(series.rule)}", *gone],
        "made_until": series.made_until.isoformat(),
        "each": _spelled_each(series.each),
    }
    ways = series.ways if series.ways != Ways() else None
    said["on_closed_days"], said["on_absences"] = (ways.closed, ways.absent) if ways is not None else (None, None)
    return rewritten(series.id, said, before)


def rule_day(item: Item) -> date | None:
    """The day of its series's rule that an item stands for: as noted with it, else the day it is on."""
    noted = day_in(item.extra.get(SERIES_DAY))
    return noted or (item.starts_at.date() if item.starts_at is not None else None)


def standing_for(item: Item, series: str, day: date) -> Item:
    """The item as the one of a series for a day of its rule."""
    return replace(item, series=series, extra=_standing_for(item, day))


def _standing_for(item: Item, day: date) -> dict[str, Any]:
    return {**item.extra, SERIES_DAY: day.isoformat()}


def is_settled(item: Item) -> bool:
    """Whether it happened, or was said not to have: no change of its series reaches it."""
    return item.status == "published" or item.kept != "unknown" or item.begun_at is not None or is_out_anywhere(item)


def pattern_of(item: Item) -> Item:
    """What each item of a series says that is made of this one."""
    bare = duplicated(bare_of_its_own(item))
    own = {name: getattr(_BLANK, name) for name in _OWN - {"id", "status", "starts_at", "petal_confirmed"}}
    return replace(bare, **own, status="draft")


def occurrence(series: Series, of: date, at: datetime, taken: Collection[str] = ()) -> Item:
    """A new item of the series for a day of its rule.

    Its id is the same in every copy of the file, so that copies which both go on with a series make the same items.
    `taken` are ids that items have already, whatever day they stand for by now.
    """
    key, times = _id(series.id, of, 0), 0
    while key in taken:
        times += 1
        key = _id(series.id, of, times)
    item = placed_at(series.each, at)
    return replace(item, id=key, series=series.id, extra=_standing_for(item, of))


def bare_of_its_own(item: Item) -> Item:
    """An item without what happened to it on its channels and what was done of its steps: no matter of its series."""
    rows = (replace(one, published_at=None, url=None) for one in item.placements)
    body = not_done(item.body) if item.kind == "slot" else item.body
    return replace(item, body=body, placements=tuple(one for one in rows if one != Placement(one.channel)))


def _id(series: str, of: date, times: int) -> str:
    return id_of_name(_SPACE, f"{series}/{of.isoformat()}" + (f"/{times}" if times else ""))


def _spelled_each(each: Item) -> dict[str, Any]:
    """What differs from an item of which nothing is said, as a plan file spells it."""
    bare = Item(id="", kind="post", petal="send", title="")
    said: dict[str, Any] = {"kind": each.kind, "petal": each.petal, "title": each.title}
    for name in EACH:
        value = getattr(each, name)
        if value != getattr(bare, name) and name not in said:
            said[name] = [_spelled_placement(one) for one in value] if name == "placements" else _plain(value)
    return said


def _spelled_placement(one: Placement) -> dict[str, Any]:
    said = {name: _plain(getattr(one, name)) for name in Placement.__struct_fields__}
    return {name: value for name, value in said.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return [*map(_plain, value)] if isinstance(value, tuple) else value


def _each_of(said: object, start: datetime) -> Item | None:
    """The item that a record says each of its series is; what is no value of a field is left out."""
    if not isinstance(said, Mapping):
        return None
    values: dict[str, Any] = {}
    for name in EACH:
        if name in said:
            try:
                values[name] = msgspec.convert(said[name], _TYPES[name])
            except msgspec.ValidationError:
                continue
    if not {"kind", "petal", "title"} <= values.keys():
        return None
    if not 1 <= (values.get("minutes") or 1) <= LONGEST_MINUTES:
        del values["minutes"]
    item = Item(id="", status="draft", starts_at=start, **values)
    return replace(item, all_channels=False) if item.kind == "post" else item


def _moment(said: object) -> datetime | None:
    """The moment of a line as RFC 5545 spells it, or of its value; of a day its midnight."""
    match = _MOMENT.search(said.rpartition(":")[2]) if isinstance(said, str) else None
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return datetime.combine(day, time(int(match[4] or 0), int(match[5] or 0)))
    except ValueError:
        return None
