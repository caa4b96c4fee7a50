"""The plain reading of a week: findings with parents and what is shown, what lacked data, and the measures."""

from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from plain import channel_checks, one_way_checks
from plain.counted import Seen, Shares, one_way_window, seen_from, shares
from plain.found import Found, capped, folded, shown
from plain.one_way_checks import Judged, cover_window
from plain.told import read

RULES: dict[str, Callable[[Seen], Judged]] = {
    "CD-01": one_way_checks.cd_01,
    "CD-02": one_way_checks.cd_02,
    "CD-03": one_way_checks.cd_03,
    "CD-04": one_way_checks.cd_04,
    "CD-05": one_way_checks.cd_05,
    "CD-06": channel_checks.cd_06,
    "CD-07": one_way_checks.cd_07,
    "CD-08": channel_checks.cd_08,
    "CD-09": one_way_checks.cd_09,
    "CD-11": channel_checks.cd_11,
    "CD-12": channel_checks.cd_12,
    "CD-21": channel_checks.cd_21,
    "CD-22": channel_checks.cd_22,
}


class Verdict(Struct, frozen=True):
    found: tuple[Found, ...]
    lacking: frozenset[str]
    window_weeks: int
    enough: bool
    shares: Shares
    cover: tuple[int, int, int]


def verdict(plan: Plan, week: Week, now: datetime, others: Iterable[Found] = ()) -> Verdict:
    """`others` are findings of checks that are not read here; they fold and compete for what is shown."""
    seen = seen_from(read(plan, now), week)
    said = {check: rule(seen) for check, rule in RULES.items()}
    mine = capped((row for one in said.values() for row in one.found), plan.client.profile)
    weeks, enough = one_way_window(seen)
    return Verdict(
        found=tuple(shown(folded([*mine, *others]), plan.client.profile)),
        lacking=frozenset(check for check, one in said.items() if one.lacking),
        window_weeks=weeks,
        enough=enough,
        shares=shares(seen, seen.within(weeks)),
        cover=cover_window(seen)[:3],
    )
