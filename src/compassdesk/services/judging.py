"""Judging, assembled once: these weeks of this client, as of now; or as they would be with a change.

Everything that judges comes here, with a client file or with a plan in memory: what the checks look at is read, and
the profile's limits, the waivers and the overrides in it hold. Nothing else above the rules calls their engine. What
the checks said before, which a client file remembers, is put beside it by `finding_life`.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.enough import LOOK_BACK, can_judge, is_enough
from compassdesk.domain.checks.ledger import Ledger, Periods
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.report import MeasuredWeek, Notices, Report
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import Stage
from compassdesk.domain.week import Week
from compassdesk.storage.asking import Reading
from compassdesk.storage.judged_items import judged_between

_MARGIN = timedelta(weeks=4)
"""How much is read before and behind what the checks look at, at first."""
LEAST_BEFORE = timedelta(weeks=2)
"""How much before it is enough for most plans; no week before the first can be judged then."""
_WEEKS_TOGETHER = 20
"""Weeks that are let go of in one go: with all that was worked out of each, some milliseconds."""
_PLANNED_ANEW = timedelta(weeks=1)
"""How far from now at most what was left behind is planned anew (CD-25)."""


class JudgedWeeks(Struct, frozen=True):
    """What the checks say of some weeks, in order of time, and the ledger that they looked at."""

    ledger: Ledger
    reports: Mapping[Week, Report]


def of_file(
    connection: Reading,
    weeks: Iterable[Week],
    now: datetime,
    previous: Ledger | None = None,
    *,
    with_today: bool = False,
    since: Week | None = None,
) -> JudgedWeeks:
    """Weeks of a client file at a wall-clock moment of its client, on what is read of one moment.

    At least one week. `previous` is a ledger of the same client made before: what did not change since is not looked
    at again. `with_today` also reads what lies around `now`, for what is counted from there (`next_gap.py`).
    So it is where a week has gone by: what was left behind there can be planned anew in the seven days to come.
    `since` is the first week whose numbers are asked of the ledger, where that is not judged.
    """
    wanted = sorted(weeks)
    ledger = window(connection, min(wanted[0], since or wanted[0]), wanted[-1], now, previous)
    today, soon = Week.of(now), Week.of(_later(now, _PLANNED_ANEW))
    if with_today or wanted[0] < today:
        apart = [week for week in (today, soon) if not wanted[0] <= week <= wanted[-1]]
        if not all(can_judge(ledger, week) for week in apart):
            ledger = window(connection, today, soon, now, ledger, ledger.read)
    return of_ledger(ledger, wanted)


def measured(ledger: Ledger, weeks: Iterable[Week]) -> Sequence[tuple[MeasuredWeek, Notices]]:
    """Of weeks of what was looked at already the numbers and what was not judged, without what the checks say."""
    return [engine.measured(ledger, week) for week in unless_given_up(weeks, often=1)]


def of_ledger(ledger: Ledger, weeks: Sequence[Week]) -> JudgedWeeks:
    """Weeks of what was looked at already; what was judged of it before is not judged again."""
    judged = {week: engine.judge(ledger, week) for week in unless_given_up(weeks, often=1)}
    let_go_later(tuple(ledger.weeks.values()), _WEEKS_TOGETHER)
    return JudgedWeeks(ledger, judged)


def window(
    connection: Reading,
    first: Week,
    last: Week,
    now: datetime,
    previous: Ledger | None = None,
    besides: Periods = (),
    *,
    before: timedelta = _MARGIN,
) -> Ledger:
    """The ledger of all items the checks of the weeks first..last look at, judged at the wall-clock moment `now`.

    That is the three weeks before `first` (C3.8) and some more for posts still waiting for an answer, some weeks after
    `last` for the slots that answer, and whatever lies outside them but matters (`judged_items`). The window is
    widened until the weeks are judged as the whole plan would be (domain/checks/enough.py). What `previous`, a ledger
    of the same client, has looked at is not looked at again. The periods `besides` are read too.
    """
    behind = _MARGIN
    while True:
        begin, end = _earlier(first.start - LOOK_BACK, before), _later(last.end, behind)
        periods = (*besides, (begin, end))
        plan = judged_between(connection, periods, now)
        go_on()
        previous = engine.prepare(plan, now, previous, periods)
        enough = is_enough(previous, first, last, begin, end)
        if all(enough):
            return previous
        before, behind = before if enough[0] else 3 * before, behind if enough[1] else 3 * behind


def counted(connection: Reading, first: Week, last: Week, now: datetime, previous: Ledger | None = None) -> Ledger:
    """The ledger of the items of the weeks first..last: enough to count them by (C3.1, C3.2), and not to judge."""
    period = (first.start, last.end)
    plan = judged_between(connection, (period,), now)
    go_on()
    return engine.prepare(plan, now, previous, (period,))


def _earlier(moment: datetime, by: timedelta) -> datetime:
    return moment - by if moment - datetime.min > by else datetime.min


def _later(moment: datetime, by: timedelta) -> datetime:
    return moment + by if datetime.max - moment > by else datetime.max


def of_plan(plan: Plan, weeks: Iterable[Week], now: datetime) -> JudgedWeeks:
    """Weeks of a plan in memory at a wall-clock moment of its client."""
    return of_ledger(engine.prepare(plan, now), sorted(weeks))


def would_be(ledger: Ledger, patch: Patch, weeks: Iterable[Week] = ()) -> JudgedWeeks:
    """The weeks as a change in the air would make them, at the moment of the ledger it would change."""
    return of_ledger(engine.prepare(applied(ledger.plan, patch), ledger.now, ledger, ledger.read), sorted(weeks))


def at_stage(ledger: Ledger, stage: Stage, week: Week) -> JudgedWeeks:
    """A week as another stage would judge it.

    A stage moves thresholds alone (C5): what was looked at stays as it is, and so does what follows from a week, which
    no threshold is among (`CountedWeek`).
    """
    plan = replace(ledger.plan, client=replace(ledger.plan.client, stage=stage))
    other = replace(ledger, plan=plan, limits=limits_of(plan), weeks_before=ledger.weeks, weeks={}, memo={})
    return of_ledger(other, (week,))
