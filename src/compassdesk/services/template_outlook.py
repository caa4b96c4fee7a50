"""What planning a template would make of a client: what is planned when, and what the checks would say then."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import EARLIEST, LATEST
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.days_off import FARTHEST
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.planned_template import PlannedTemplate, Wish, last_day_of, planned
from compassdesk.domain.templates import Template
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week
from compassdesk.services import judging, plans
from compassdesk.storage.asking import Reading

_AROUND = timedelta(days=FARTHEST + 4)
"""What is read on either side: parts go out of the way, and posts within three days of them may say the same."""
MOST_WEEKS = 26
"""So many weeks are judged at most, the first ones: a template of a year would be waited for."""


class WeekTold(Struct, frozen=True):
    """What the checks would say of a week that they do not say now, or more gravely; and how much would be solved."""

    week: Week
    new: tuple[Finding, ...]
    solved: int


class ChecksTold(Struct, frozen=True):
    """By week; `plan` is the plan as it would be, for the names of what the findings speak of."""

    weeks: tuple[WeekTold, ...]
    plan: Plan


def planned_in(connection: Reading, template: Template, wish: Wish, now: datetime) -> PlannedTemplate:
    """What planning it would make, beside what the file holds around those days."""
    first = min(wish.anchor, wish.into.starts) if wish.into is not None else wish.anchor
    plan = plans.window(connection, _within(first, -_AROUND), _within(last_day_of(template, wish), _AROUND))
    return planned(template, plan, wish, now)


def told_by_checks(connection: Reading, patch: Patch, now: datetime) -> ChecksTold | None:
    """What the checks would say with it; None where it would plan nothing.

    New items are taken as approved where drafts do not count, so that it shows what they are good for.
    """
    weeks = sorted({Week.of(item.starts_at.date()) for item in patch.items if item.starts_at is not None})[:MOST_WEEKS]
    if not weeks:
        return None
    before = judging.of_file(connection, weeks, now)
    if not before.ledger.plan.client.count_drafts:
        patch = replace(patch, items=tuple(replace(item, status="approved") for item in patch.items))
    after = judging.would_be(before.ledger, patch, weeks)
    told = (_week(week, before.reports[week].shown(), after.reports[week].shown()) for week in weeks)
    return ChecksTold(tuple(told), after.ledger.plan)


def _week(week: Week, before: Sequence[Finding], after: Sequence[Finding]) -> WeekTold:
    ranks = {one.key: SEVERITIES.index(one.severity) for one in before}
    new = tuple(one for one in after if SEVERITIES.index(one.severity) > ranks.get(one.key, -1))
    return WeekTold(week, new, len(ranks.keys() - {one.key for one in after}))


def _within(day: date, by: timedelta) -> date:
    """A day so much before or after, among those of a plan."""
    try:
        return min(max(day + by, EARLIEST), LATEST)
    except OverflowError:
        return EARLIEST if by < timedelta() else LATEST
