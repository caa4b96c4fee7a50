"""Which dated copies of one thing stay: all of two days, then one a day, a week and a month, as Anki keeps backups.

Copies are told as their moments in the order they were made. That order is the truth, because a clock may be set: the
latest ten stay whatever their dates say, and what is dated after "now" is never let go.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

Class = Literal["recent", "day", "week", "month"]
ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
LATEST = 10
"""So many of the latest stay, even when a clock that jumped makes them look old."""
FEWEST = 5
"""So many of the latest stay even over the size limit."""

_PERIODS: tuple[tuple[Class, Callable[[datetime], Any], int], ...] = (
    ("day", lambda moment: moment.date(), DAYS),
    ("week", lambda moment: moment.isocalendar()[:2], WEEKS),
    ("month", lambda moment: (moment.year, moment.month), MONTHS),
)


def kept(moments: Sequence[datetime], now: datetime) -> dict[int, Class]:
    """The places of the copies that stay, each with why; a day, a week or a month is kept by its last copy.

    Twelve days, ten weeks and nine months are counted of those that have a copy, so a holiday costs none.
    """
    latest = len(moments) - LATEST
    stay: dict[int, Class] = {
        place: "recent" for place, moment in enumerate(moments) if place >= latest or now - moment < ALL_OF
    }
    rest = [place for place in range(len(moments)) if place not in stay]
    for name, period_of, count in _PERIODS:
        last_of = {period_of(moments[place]): place for place in rest}
        periods = sorted(last_of)[-count:]
        stay.update({last_of[period]: name for period in periods})
        rest = [place for place in rest if periods and period_of(moments[place]) < periods[0]]
    return stay


def too_much(classes: Mapping[int, Class], sizes: Sequence[int], limit: int) -> tuple[int, ...]:
    """The places that must go so that the rest fits into `limit`: the fullest class gives up its oldest first.

    The latest copy of each class and the latest five of all stay, even when they do not fit.
    """
    guarded = set(sorted(classes)[-FEWEST:])
    spare: dict[Class, list[int]] = {}
    for name in set(classes.values()):
        members = sorted(place for place, own in classes.items() if own == name)
        spare[name] = [place for place in members[:-1] if place not in guarded]
    gone: list[int] = []
    used = sum(sizes[place] for place in classes)
    while used > limit and any(spare.values()):
        fullest = max(spare, key=lambda name: (len(spare[name]), name))
        gone.append(spare[fullest].pop(0))
        used -= sizes[gone[-1]]
    return tuple(sorted(gone))
