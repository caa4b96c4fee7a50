"""What can be done about a finding: the remedies its check declares, judged by their result (domain.md A10, C7).

Each fix is tried in memory. What does not make the finding lighter, or makes the week worse, is not offered.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from msgspec.structs import replace

from compassdesk.domain.checks.diary import is_day_off
from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.enough import can_judge
from compassdesk.domain.checks.families.cd_25_kept import is_past_conversation
from compassdesk.domain.checks.fixes import Effect, Fix, Number
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import Remedy
from compassdesk.domain.checks.trying import Trial, tried
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, based_on
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week


def fixes_for(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What the user can do about a finding, best first. Pure: each fix is a patch that has not been applied.

    It is based on the plan that was judged, so that what was edited since then stands when it is applied. What asks
    for a decision comes first where the check puts it first, else last. When nothing would help, the fix is to look at
    the items concerned, or at the client's limits.
    """
    standing = _standing(ledger, week, finding)
    offered = [fix for remedy in spec(finding.check).remedies for fix in _offered(remedy, ledger, week, finding) if fix]
    offered = [*_said_to_be_kept(ledger, week, finding), *offered]
    first = next((at for at, fix in enumerate(offered) if fix.patch is not None), len(offered))
    fixes = (*offered[:first], *_by_result(ledger, week, standing, offered), *_decisions(offered[first:]))
    return fixes or (_look(finding),)


def _offered(remedy: Remedy, ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """What the remedy has; nothing when it would plan beyond the last day that a plan may speak of."""
    try:
        return tuple(remedy(ledger, week, finding))
    except InputError as trouble:
        if trouble.code != "no-such-day":
            raise
        return ()


def is_lighter(before: Finding, after: Finding | None) -> bool:
    """Whether the finding is gone, less severe, or as severe with a better number."""
    if after is None:
        return True
    was, now = SEVERITIES.index(before.severity), SEVERITIES.index(after.severity)
    if was != now:
        return now < was
    badness = spec(before.check).badness
    return bool(badness(after.values) < badness(before.values))


def _said_to_be_kept(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """Of a week that is over: its moments to listen and answer of which nobody said yet whether they happened."""
    if week.end > ledger.now or not spec(finding.check).one_way_place:
        return ()
    entries = (*ledger.in_week(week), *ledger.uncounted_in_weeks(week, 1))
    asked = [entry.item for entry in entries if is_past_conversation(ledger, entry) and entry.item.kept == "unknown"]
    items = tuple(replace(item, kept="yes") for item in asked)
    return (Fix("confirm_kept", {"n": len(items)}, Patch(items=items)),) if items else ()


def _standing(ledger: Ledger, week: Week, finding: Finding) -> Finding:
    """The finding as it stands in the whole plan; it may be about one item alone (`workflow.blocking`)."""
    return next((found for found in judge(ledger, week).findings if found.key == finding.key), finding)


def _by_result(ledger: Ledger, week: Week, finding: Finding, offered: Iterable[Fix]) -> Sequence[Fix]:
    """The fixes that help and harm nothing, each with what it does."""
    trials = [(fix, tried(ledger, week, fix.patch)) for fix in offered if fix.patch is not None]
    good = [
        (fix, trial) for fix, trial in trials if is_lighter(finding, trial.left_of(finding.key)) and not trial.is_worse
    ]
    good.sort(key=lambda one: (_place_in_time(one[0]), one[1].place(finding.key)))
    return [
        replace(fix, patch=based_on(trial.patch, ledger.plan), effect=_effect(ledger, week, finding, trial))
        for fix, trial in good
    ]


def _place_in_time(fix: Fix) -> int:
    """Of a week that is over one first says what happened; what nobody may remember is put on record last."""
    if fix.code == "confirm_kept":
        return 0
    return 2 if fix.records else 1


def _effect(ledger: Ledger, week: Week, finding: Finding, trial: Trial) -> Effect:
    left, check = trial.left_of(finding.key), spec(finding.check)
    counted = check.counted_of(finding.part)
    before: Number | None = None
    after: Number | None = None
    if isinstance(counted, str):
        before, after = finding.values[counted], left.values[counted] if left else 0
    elif counted is not None:
        before, after = counted(ledger, week, finding), counted(trial.ledger, week, finding)
    limits = (finding.values.get(name) for name in ("limit", "warn"))
    limit = next((value for value in limits if isinstance(value, Fraction)), None)
    answered = check.answered(ledger, trial.ledger, week) if check.answered else 0
    was, will = trial.before.measures, trial.after.measures
    resorts = sum(is_day_off(ledger, day) for day in _days(ledger, trial.patch))
    severity = left.severity if left else None
    later = _enough_in(trial, week, finding) if left is not None else None
    of = finding.check, finding.part
    return Effect(severity, before, after, trial.lighter, limit, answered, was, will, resorts, *of, later)


def _enough_in(trial: Trial, week: Week, finding: Finding) -> Week | None:
    """See `Effect.enough_in`; None too where not enough was read to know."""
    starts = [item.starts_at for item in trial.patch.items if not item.id and item.starts_at is not None]
    last = Week.of(max(starts)) if starts else week
    if last <= week or not can_judge(trial.base, last):
        return None
    without, given = ({one.key for one in judge(ledger, last).findings} for ledger in (trial.base, trial.ledger))
    return last if finding.key in without and finding.key not in given else None


def _days(ledger: Ledger, patch: Patch) -> Iterator[date]:
    """The days onto which the patch puts an item."""
    for item in patch.items:
        was = ledger.by_id.get(item.id)
        if item.starts_at is not None and (was is None or was.item.starts_at != item.starts_at):
            yield item.starts_at.date()


def _decisions(offered: Iterable[Fix]) -> Sequence[Fix]:
    return [fix for fix in offered if fix.patch is None]


def _look(finding: Finding) -> Fix:
    if finding.items:
        return Fix("edit_items", {"items": finding.items, "field": "starts_at"})
    return Fix("edit_client", {"field": "stage"})
