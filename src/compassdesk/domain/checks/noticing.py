"""What stands beside a judged week because it was not judged, or otherwise than usual (C7): nothing is silent."""

from collections import Counter
from collections.abc import Iterable

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks import waiving
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.report import Notices
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.new_rows import answers_elsewhere, has_far_time
from compassdesk.domain.plan import CheckSetting, Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES, SEVERITIES
from compassdesk.domain.week import Week


def notices(ledger: Ledger, week: Week) -> Notices:
    """What was not judged of the week, and what the client and its settings changed of the judging."""
    plan, today = ledger.plan, ledger.now.date()
    uncounted = ledger.uncounted_in_weeks(week, 1)
    left_out = Counter(entry.item.status for entry in uncounted)
    counted = COUNTED_STATUSES if plan.client.count_drafts else COUNTED_STATUSES - DRAFT_STATUSES
    profile = plan.client.profile
    all_dated = (*ledger.in_weeks(week, 1), *uncounted)
    return Notices(
        profile=None if profile == "default" else profile,
        off=tuple(sorted(ledger.limits.off)),
        ignored=_codes(
            *(setting.check for setting in plan.check_settings if _is_ignored(setting)),
            *(waiver.check for waiver in plan.waivers if waiving.is_void(waiver, today)),
            *(override.check for override in plan.overrides if is_blank(override.reason)),
        ),
        changed=_codes(*(setting.check for setting in plan.check_settings if _is_changed(setting, plan))),
        waived=_codes(*(waiver.check for waiver in waiving.in_force(plan, today))),
        on_hold=left_out["on_hold"],
        ideas=left_out["idea"],
        drafts=0 if plan.client.count_drafts else sum(left_out[status] for status in DRAFT_STATUSES),
        undated=sum(item.starts_at is None and item.status != "cancelled" for item in plan.items),
        night=sum(entry.is_night and entry.item.status in counted for entry in uncounted),
        nowhere=tuple(entry.item.id for entry in ledger.in_weeks(week, 1) if not entry.channels),
        far_times=tuple(entry.item.id for entry in all_dated if entry.has_own_times and has_far_time(entry.item)),
        foreign_answers=tuple(entry.item.id for entry in all_dated if answers_elsewhere(entry.item, plan.audiences)),
        kept_ahead=tuple(
            entry.item.id
            for entry in all_dated
            if not entry.is_post and entry.item.kept == "yes" and entry.ends > ledger.now_minute
        ),
    )


def _codes(*checks: str) -> tuple[str, ...]:
    return tuple(sorted(set(checks)))


def _is_ignored(setting: CheckSetting) -> bool:
    """Whether it asks for something that is not done: switched off, capped or moved further than may be."""
    check = specs()[setting.check]
    least = "block" if "block" in check.severities else check.least_cap
    too_quiet = setting.cap is not None and SEVERITIES.index(setting.cap) < SEVERITIES.index(least)
    too_far = any(not row.least <= value <= row.highest for row, value in _own(check, setting))
    return (not setting.enabled and not check.may_be_switched_off) or too_quiet or too_far


def _is_changed(setting: CheckSetting, plan: Plan) -> bool:
    """Whether a check that is judged has a cap or a limit of the client's own."""
    check = specs()[setting.check]
    if not setting.enabled and check.may_be_switched_off:
        return False
    return setting.cap is not None or any(value != row.usual_in(plan) for row, value in _own(check, setting))


def _own(check: CheckSpec, setting: CheckSetting) -> Iterable[tuple[Threshold, float]]:
    """The thresholds to which the client gave a number of its own."""
    return ((row, value) for row in check.thresholds if (value := setting.thresholds.get(row.name)) is not None)
