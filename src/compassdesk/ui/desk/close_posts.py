"""Which posts would come too close on a channel when a change is made: asked of the days around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from compassdesk.domain.plan import Item
from compassdesk.domain.too_close import APART, Close, Timetable, too_close
from compassdesk.services import plans
from compassdesk.ui.desk.session import Session

MOST_DAYS = 120
"""Rows over more days than these are not compared at once: reading what stands around them would be felt."""
_AROUND = max(APART.values()) + timedelta(days=1)


Days = tuple[date, date]


def found_for(session: Session, coming: Sequence[Item]) -> tuple[Close, ...]:
    """What would come too close if these rows were written; nothing where they lie too far apart."""
    standing = standing_around(session, coming)
    return too_close(coming, standing) if standing is not None else ()


def standing_around(session: Session, coming: Sequence[Item]) -> Timetable | None:
    """What the file has around these rows; None for rows without days, or with days too far apart."""
    days = days_around(coming)
    return None if days is None else Timetable(in_sight_and(beyond(session, days), session))


def days_around(coming: Sequence[Item]) -> Days | None:
    """The days on which something could be too close to these rows; None for no days, or for more than `MOST_DAYS`."""
    moments = [
        moment
        for item in coming
        if item.kind == "post" and item.starts_at is not None
        for moment in (item.starts_at, *(one.starts_at for one in item.placements if one.starts_at is not None))
    ]
    if not moments:
        return None
    first, last = (min(moments) - _AROUND).date(), (max(moments) + _AROUND).date()
    return (first, last) if (last - first).days <= MOST_DAYS else None


def beyond(session: Session, days: Days) -> tuple[Item, ...]:
    """The items of these days where they reach beyond those in sight; read from the file."""
    first, last = days
    if session.file is None or (session.days[0] <= first and last <= session.days[1]):
        return ()
    return session.file.read(plans.items_of_days, first, last)


def in_sight_and(further: Iterable[Item], session: Session) -> Iterator[Item]:
    """The items in sight as they are now, with those beyond."""
    yield from session.plan.items
    there = {item.id for item in session.plan.items} if further else set()
    yield from (item for item in further if item.id not in there)
