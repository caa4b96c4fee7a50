"""Which posts would come too close on a channel when a change is made: asked of the days around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from compassdesk.domain.plan import Item
from compassdesk.domain.too_close import APART, Close, Timetable, too_close
from compassdesk.services import plans
from compassdesk.ui.desk.session import Session

MOST_DAYS = 120
"""Rows over more days than these are not compared at once: reading what stands around them would be felt."""
_AROUND = max(APART.values()) + timedelta(days=1)


def found_for(session: Session, coming: Sequence[Item]) -> tuple[Close, ...]:
    """What would come too close if these rows were written; nothing where they lie too far apart."""
    standing = standing_around(session, coming)
    return too_close(coming, standing) if standing is not None else ()


def standing_around(session: Session, coming: Sequence[Item], *, but: str = "") -> Timetable | None:
    """What the file has around these rows, but one; None for rows without days, or with days too far apart."""
    moments = [
        moment
        for item in coming
        if item.kind == "post" and item.starts_at is not None
        for moment in (item.starts_at, *(one.starts_at for one in item.placements if one.starts_at is not None))
    ]
    if not moments or session.file is None:
        return None
    first, last = (min(moments) - _AROUND).date(), (max(moments) + _AROUND).date()
    if (last - first).days > MOST_DAYS:
        return None
    items = session.plan.items
    if first < session.days[0] or session.days[1] < last:
        items = session.file.read(plans.window, first, last).items
    return Timetable(item for item in items if item.id != but)
