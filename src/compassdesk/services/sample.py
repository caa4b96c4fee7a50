"""The sample client: a municipality with one healthy week, one that only broadcasts, and weeks still to be planned.

Its words and its plan lie in `resources/sample/<language>.json`, in the plan format, with days told from the week of
today: "W-1 thu 13:00" is Thursday one o'clock of last week.
"""

import json
import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan, Record
from compassdesk.domain.publishing import said_out
from compassdesk.domain.several_days import day_of
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.domain.wallclock import public_holidays
from compassdesk.domain.week import Week
from compassdesk.storage.asking import Transaction
from compassdesk.system.resources import resource_path

DAYS_ASKED = 7
"""So long whether a slot took place is asked; then it counts no longer."""
_RELATIVE = re.compile(r"W([+-][0-9]{1,2}) (mon|tue|wed|thu|fri|sat|sun)(?: ([0-9]{2}:[0-9]{2}))?")


def sample_plan(language: Language, today: date) -> Plan:
    """The sample around `today`: the week before is healthy, the week of today shouts, the next are half planned.

    What lies before today has happened, but for what a working day leaves to be done. On public holidays nothing is
    planned: posts move to a working day of the same week, slots fall out.
    """
    from compassdesk.exchange.plan import plan_json

    plan = plan_json.read(_dated(_content(language), Week.of(today)))
    holidays = public_holidays(plan.client.country, plan.client.region, (today.year - 1, today.year, today.year + 1))
    items = _around_holidays(plan.items, holidays)
    series = tuple(_begun(record) for record in plan.series)
    plan = replace(plan, items=_left_open([_lived(item, today) for item in items], today), series=series)
    return replace(plan, reviews=tuple(_as_shown(record, plan) for record in plan.reviews))


def _as_shown(record: Record, plan: Plan) -> Record:
    """A review with its posts as they are: those that the sample does not have on these days were not asked about."""
    from compassdesk.domain.attachments import by_item
    from compassdesk.domain.reviews import record_of, review, shown

    made, attached = review(record), by_item(plan.attachments)
    seen = {item.id: shown(item, attached.get(item.id, ())) for item in plan.items if item.id in made.items}
    return record_of(replace(made, items=seen), record)


def _begun(record: Record) -> Record:
    """A series with its first moment spelled as a calendar does."""
    start = datetime.fromisoformat(record.content["first"])
    return Record(record.id, {**record.content, "first": f"DTSTART:{start:%Y%m%dT%H%M%S}"})


def fill_in_pictures(transaction: Transaction) -> None:
    """Write the contents that the attachments of the sample name; drawn by `packaging/sample_pictures.py`."""
    from hashlib import sha256

    from compassdesk.storage.attachment_contents import put

    pictures = (path.read_bytes() for path in sorted(resource_path("sample/pictures").glob("*.jpg")))
    put(transaction, {sha256(content).hexdigest(): content for content in pictures})


def sample_day(language: Language, today: date) -> date:
    """The day around which the sample is made: the Monday after, where no working day is left of the week to mend."""
    client = _content(language)["client"]
    holidays = public_holidays(client["country"], client["region"], (today.year,))
    left = (today + timedelta(days=number) for number in range(WEEKDAYS.index("sat") - today.weekday()))
    return Week.of(today).plus(1).monday if all(day in holidays for day in left) else today


def _content(language: Language) -> Any:
    return json.loads(resource_path(f"sample/{language}.json").read_text(encoding="utf-8"))


def _dated(content: Any, week: Week) -> Any:
    """The content with every relative day or moment turned into a real one."""
    if isinstance(content, dict):
        return {name: _dated(value, week) for name, value in content.items()}
    if isinstance(content, list):
        return [_dated(value, week) for value in content]
    match = _RELATIVE.fullmatch(content) if isinstance(content, str) else None
    if match is None:
        return content
    day = week.plus(int(match[1])).monday + timedelta(days=WEEKDAYS.index(match[2]))
    return f"{day.isoformat()}T{match[3]}" if match[3] else day.isoformat()


def _around_holidays(items: Iterable[Item], holidays: AbstractSet[date]) -> Iterator[Item]:
    """The items without anything on a holiday; a post takes the first half hour that is free on its new day."""
    listed = list(items)
    taken = {item.starts_at for item in listed}
    for item in listed:
        if item.starts_at is None or item.starts_at.date() not in holidays:
            yield item
        elif item.kind == "post" and (day := _working_day(item.starts_at.date(), holidays)):
            moment = datetime.combine(day, item.starts_at.time())
            while moment in taken:
                moment += timedelta(minutes=30)
            taken.add(moment)
            yield replace(item, starts_at=moment)


def _working_day(day: date, holidays: AbstractSet[date]) -> date | None:
    """The nearest day of the week Monday to Friday that is no holiday, later days first; None in a week off."""
    monday = Week.of(day).monday
    free = [monday + timedelta(days=n) for n in range(5) if monday + timedelta(days=n) not in holidays]
    return min(free, key=lambda other: (abs((other - day).days), other < day), default=None)


def _left_open(items: Iterable[Item], today: date) -> tuple[Item, ...]:
    """The items with what a working day leaves to be done: the last two moments to answer of the week before were not
    confirmed yet, and of yesterday's post on several channels it was said of the first only that it is out.
    """
    listed = list(items)
    last_week = Week.of(today).plus(-1)
    answers = [item for item in listed if item.kind == "slot" and item.petal == "respond" and _is_in(item, last_week)]
    answers.sort(key=lambda item: (item.starts_at or datetime.min, item.id))
    recent = {item.id for item in answers[-2:] if (today - day_of(item)).days < DAYS_ASKED}
    wide = [item for item in listed if item.kind == "post" and len(item.channels) > 1]
    partly = next((item.id for item in wide if day_of(item) == today - timedelta(days=1)), "")
    return tuple(
        replace(item, kept="unknown") if item.id in recent else _partly_out(item) if item.id == partly else item
        for item in listed
    )


def _is_in(item: Item, week: Week) -> bool:
    return item.starts_at is not None and Week.of(item.starts_at.date()) == week


def _partly_out(item: Item) -> Item:
    """A post that is out on the first of its channels, a little behind its time."""
    out_at = (item.starts_at or datetime.min) + timedelta(minutes=2)
    return said_out(replace(item, status="scheduled"), item.channels[:1], out_at)


def _lived(item: Item, today: date) -> Item:
    """An item whose day has passed went out, and if it was a slot it was kept; one to come is not yet out."""
    if item.starts_at is None:
        return item
    if item.starts_at.date() < today:
        return replace(item, status="published", kept="yes" if item.kind == "slot" else item.kept)
    return replace(item, status="scheduled") if item.status == "published" else item
