"""What went out in a report's period, and what came back: results as they were typed in."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, ids
from compassdesk.domain.plan import ItemResult
from compassdesk.domain.reports.material import Ids, Material
from compassdesk.domain.vocabulary import COUNTED_STATUSES

MOST_LISTED_ITEMS = 12


class WentOut(Struct, frozen=True):
    """A post that is published, with its result."""

    item: str
    title: str
    start: datetime
    result: ItemResult


class CameBack(Struct, frozen=True):
    """Posts and blocks of the period up to now, and what is known of them. `total` adds up what is typed in.

    `best` are those with a result, the ones people answered most first; `measured` is how many there are.
    """

    posts: int
    published: int
    slots: int
    kept: int
    not_kept: int
    measured: int
    total: ItemResult
    best: tuple[WentOut, ...]
    behind: Mapping[str, Ids] = {}
    """The ids behind the numbers of posts and blocks, by their names."""


def came_back(material: Material) -> CameBack | None:
    """See `CameBack`; None where nothing lies behind now."""
    ledger, period = material.ledger, material.period
    past = [
        entry
        for week in period.weeks
        for entry in (*ledger.in_week(week), *ledger.uncounted_in_weeks(week, 1))
        if period.first <= entry.start.date() <= period.last
        and entry.start <= ledger.now
        and entry.item.status in COUNTED_STATUSES
        and (material.campaign is None or entry.item.campaign == material.campaign)
    ]
    if not past:
        return None
    posts, slots = [one for one in past if one.is_post], [one for one in past if not one.is_post]
    out = [one for one in posts if one.item.status == "published"]
    measured = sorted((one for one in out if one.item.result is not None), key=_most_answered)
    behind = {
        "posts": ids(posts),
        "published": ids(out),
        "slots": ids(slots),
        "kept": ids(one for one in slots if one.item.kept == "yes"),
        "not_kept": ids(one for one in slots if one.item.kept == "no"),
        "measured": ids(measured),
    }
    return CameBack(
        **{name: len(found) for name, found in behind.items()},
        total=_added_up([_result(one) for one in measured]),
        best=tuple(
            WentOut(one.item.id, one.item.title, one.start, _result(one)) for one in measured[:MOST_LISTED_ITEMS]
        ),
        behind=behind,
    )


def _result(entry: Entry) -> ItemResult:
    return entry.item.result or ItemResult()


def _most_answered(entry: Entry) -> tuple[int, int, tuple[int, bool, str]]:
    result = _result(entry)
    return -(result.comments or 0), -(result.shares or 0) - (result.likes or 0), entry.order


def _added_up(results: list[ItemResult]) -> ItemResult:
    """The sums; what nobody typed in stays unsaid."""
    names = ("comments", "shares", "likes", "replies_sent", "reach")
    typed = {name: [getattr(one, name) for one in results if getattr(one, name) is not None] for name in names}
    return ItemResult(**{name: sum(some) for name, some in typed.items() if some})
