"""What stands beside a judged week because it was not judged, or otherwise than usual (C7): nothing is silent."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks import waiving
from compassdesk.domain.checks.families.cd_17_giveaways import foreign_prizes
from compassdesk.domain.checks.ledger import HAS_OWN_TIMES, IS_POST, Ledger
from compassdesk.domain.checks.listening import is_closed
from compassdesk.domain.checks.placements import used_in
from compassdesk.domain.checks.platforms import people_can_answer
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.report import Notices
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.new_rows import answers_elsewhere, has_far_time
from compassdesk.domain.plan import Channel, CheckSetting, Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES, SEVERITIES, ExpectsDialogue, Stage
from compassdesk.domain.week import Week

_USUAL_STAGE: Stage = "walk"


def notices(ledger: Ledger, week: Week) -> Notices:
    """What was not judged of the week, and what the client and its settings changed of the judging."""
    plan, today = ledger.plan, ledger.now.date()
    uncounted = ledger.uncounted_in_weeks(week, 1)
    left_out = Counter(entry.item.status for entry in uncounted)
    counted = COUNTED_STATUSES if plan.client.count_drafts else COUNTED_STATUSES - DRAFT_STATUSES
    client, used = plan.client, used_in(ledger, week)
    closed = is_closed(ledger, week)
    all_dated, posts = (*ledger.in_week(week), *uncounted), ledger.those_in(week, 1, IS_POST)
    days_off = frozenset(client.closed_days)
    return Notices(
        profile=None if client.profile == "default" else client.profile,
        off=tuple(sorted(ledger.limits.off)),
        ignored=_codes(
            *(setting.check for setting in plan.check_settings if _is_ignored(setting)),
            *(waiver.check for waiver in plan.waivers if waiving.is_void(waiver, today)),
            *(override.check for override in plan.overrides if is_blank(override.reason)),
        ),
        changed=_codes(
            *(setting.check for setting in plan.check_settings if _is_changed(setting, plan)),
            *_moved_by_target(ledger),
            *_relaxed(ledger, used),
        ),
        waived=_codes(*(waiver.check for waiver in waiving.in_force(plan, today))),
        stage=None if client.stage == _USUAL_STAGE else client.stage,
        audience=_audience_in_force(ledger),
        one_way=tuple(row.id for row in used if people_can_answer(row) and not ledger.limits.is_two_way(row)),
        on_hold=left_out["on_hold"],
        ideas=left_out["idea"],
        drafts=0 if client.count_drafts else sum(left_out[status] for status in DRAFT_STATUSES),
        cancelled=left_out["cancelled"],
        undated=sum(item.status != "cancelled" for item in ledger.undated),
        night=sum(entry.is_night and entry.item.status in counted for entry in uncounted),
        nowhere=tuple(entry.item.id for entry in ledger.in_week(week) if not entry.channels),
        far_times=_far_in(ledger, week),
        foreign_answers=tuple(
            entry.item.id
            for entry in all_dated
            if entry.item.response_channel and answers_elsewhere(entry.item, plan.audiences)
        ),
        kept_ahead=tuple(
            entry.item.id
            for entry in all_dated
            if not entry.is_post and entry.item.kept == "yes" and entry.ends > ledger.now_minute
        ),
        when_closed=tuple(
            entry.item.id for entry in (posts if closed or days_off else ()) if closed or entry.start.date() in days_off
        ),
        foreign_prizes=foreign_prizes(ledger, week),
    )


def _far_in(ledger: Ledger, week: Week) -> tuple[str, ...]:
    """The items with an own time too far away, of which some time lies in the week: the item's or a placement's."""
    far = ledger.once(
        "far times",
        lambda: [
            entry
            for entry in (*ledger.those(HAS_OWN_TIMES), *filter(HAS_OWN_TIMES, ledger.uncounted))
            if has_far_time(entry.item)
        ],
    )
    begin, end = week.start, week.end
    found = [
        entry
        for entry in far
        if any(begin <= start < end for start in (entry.own_start, *(own for _, own in entry.placements())))
    ]
    return tuple(entry.item.id for entry in sorted(found, key=lambda entry: entry.order))


def _codes(*checks: str) -> tuple[str, ...]:
    return tuple(sorted(set(checks)))


def _moved_by_target(ledger: Ledger) -> Sequence[str]:
    """The checks of which the client's target moves a limit (C9.5)."""
    client = ledger.plan.client
    if client.target_one_way is None:
        return ()
    return _moved(ledger, replace(ledger.plan, client=replace(client, target_one_way=None)))


def _audience_in_force(ledger: Ledger) -> ExpectsDialogue | None:
    """What the audiences expect, where that moves a limit (C9.5)."""
    audiences = ledger.plan.audiences
    if not audiences or not _moved(ledger, replace(ledger.plan, audiences=())):
        return None
    return next(row.expects_dialogue for row in audiences if row.expects_dialogue)


def _moved(ledger: Ledger, without: Plan) -> Sequence[str]:
    """The checks with a limit that would be another in the plan without something, and is not the client's own."""
    return [
        check.code
        for check in specs().values()
        for row in check.thresholds
        if (check.code, row.name) not in ledger.limits.own and row.usual_in(ledger.plan) != row.usual_in(without)
    ]


def _relaxed(ledger: Ledger, used: Iterable[Channel]) -> Sequence[str]:
    """The checks that are judged by a longer limit of a channel's own on one of these."""
    return [
        check.code
        for check in specs().values()
        if check.relaxed_on is not None
        and check.code not in ledger.limits.off
        and any(check.relaxed_on(ledger, channel) for channel in used)
    ]


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
