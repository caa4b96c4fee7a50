"""Sending too much: CD-01, the one-way share (C4), and CD-07, its rise week by week."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import BLOCK_MINUTES
from compassdesk.domain.checks.counting import Shares, first_words, one_way_ids, part_of, shares, two_way_posts
from compassdesk.domain.checks.diary import Diary, first_moment
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.judged_share import FEWEST_POSTS, judged_shares, smaller_share
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.moving import by_day
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding, OneWay
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.checks.weekly_rhythm import fuller_rhythm, weekly_rhythm
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.reschedule import as_planned
from compassdesk.domain.vocabulary import Profile, Severity, Stage
from compassdesk.domain.week import FOUR_WEEKS, Week

MINUTES_STEP = 15
CLEARED_BELOW = Fraction(5, 100)
"""How far under the limit a raised CD-01 has to come before it is over (C4)."""
"""Over which the share may rise."""
_SMALLEST_LIMIT = Fraction(1, 100)
"""Keeps the advice finite for a client that sets its limit to nothing."""
SLOT_MINUTES = 30
_BY_STAGE: Mapping[Stage, tuple[int, int]] = {"crawl": (50, 70), "walk": (70, 85), "run": (60, 80), "fly": (50, 70)}
"""CD-01's limits, warning and serious, where the profile goes by the stage (C5)."""
_BY_PROFILE: Mapping[Profile, tuple[int, int]] = {"freelance_light": (70, 85)}
_USUAL = (60, 80)
_GOES_BY_STAGE: Profile = "b2b"
_AUDIENCE_SHIFT = {"low": 5, "medium": 0, "high": -5}
_BREATHER = timedelta(minutes=15)


def cd_01(ledger: Ledger, week: Week) -> Outcome:
    """One-way share: over a limit by items and by minutes is a warning or serious, by one of them a note."""
    measure = one_way(ledger, week)
    if not measure.enough_data or measure.b is None:
        return NotEnoughData()
    severity: Severity
    if measure.over is not None:
        severity = measure.over
    elif max(part_of(measure.ow, measure.n), part_of(measure.m_ow, measure.m)) > measure.warn:
        severity = "note"
    else:
        return []
    items = one_way_ids(ledger, week, measure.window_weeks)
    return [Finding("CD-01", severity, values=_values(ledger, week, measure), items=items)]


def one_way(ledger: Ledger, week: Week) -> OneWay:
    """The one-way measure over the smallest window with enough posts, else over four weeks (C4, C9.5)."""
    found, weeks = judged_shares(ledger, week)
    return OneWay(
        window_weeks=weeks,
        ow=found.ow,
        n=found.n,
        m_ow=found.m_ow,
        m=found.m,
        b=smaller_share(found),
        enough_data=found.posts >= FEWEST_POSTS,
        warn=ledger.limits.share("CD-01", "warn"),
        serious=ledger.limits.share("CD-01", "serious"),
    )


def just_under(ledger: Ledger, week: Week) -> Finding | None:
    """CD-01 as a note, for a share that is no longer over the limit and less than 5 points under it (C4).

    Whether it is to be shown depends on what was said before (`life`). Its value `clears` is the share to come down to.
    """
    measure = one_way(ledger, week)
    clears = max(Fraction(0), measure.warn - CLEARED_BELOW)
    if not measure.enough_data or measure.b is None:
        return None
    if not clears < measure.b <= measure.warn:
        return None
    items, minutes = still_needed(replace(measure, warn=clears))
    values = {**_values(ledger, week, measure), "clears": clears, "k": items, "x": minutes}
    return Finding("CD-01", "note", values=values, items=one_way_ids(ledger, week, measure.window_weeks))


def _values(ledger: Ledger, week: Week, measure: OneWay) -> dict[str, Any]:
    alone = shares(ledger, week, 1)
    items, minutes = still_needed(measure)
    return {
        "B": measure.b,
        "ow": measure.ow,
        "N": measure.n,
        "n": measure.n,
        "pi": part_of(measure.ow, measure.n),
        "m_ow": measure.m_ow,
        "M": measure.m,
        "m": measure.m,
        "pm": part_of(measure.m_ow, measure.m),
        "warn": measure.warn,
        "serious": measure.serious,
        "k": items,
        "x": minutes,
        "window_weeks": measure.window_weeks,
        "week_ow": alone.ow,
        "week_N": alone.n,
        "week_m_ow": alone.m_ow,
        "week_M": alone.m,
        **first_words(ledger, week),
    }


def still_needed(measure: OneWay) -> tuple[int, int]:
    """How many two-way items, and how many minutes in steps of 15, would bring each share down to the limit (C4)."""
    warn = max(measure.warn, _SMALLEST_LIMIT)
    items = ceil(measure.ow / warn - measure.n)
    minutes = ceil((measure.m_ow / warn - measure.m) / MINUTES_STEP) * MINUTES_STEP
    return max(0, items), max(0, minutes)


_MOST_WARN = 95
"""What a warning limit in percent counts for at most, so that only sending always warns (C9.5)."""


def _limits(plan: Plan) -> tuple[int, int]:
    """CD-01's limits in percent: those of the target, else those of profile or stage with the audience shift (C9.5)."""
    client = plan.client
    target = client.target_one_way
    if target is not None:
        return target, min(_MOST_WARN, target + 20)
    by_stage = client.profile == _GOES_BY_STAGE
    warn, serious = _BY_STAGE[client.stage] if by_stage else _BY_PROFILE.get(client.profile, _USUAL)
    wishes = {audience.expects_dialogue for audience in plan.audiences} - {None}
    shift = _AUDIENCE_SHIFT[str(wishes.pop())] if len(wishes) == 1 else 0
    return warn + shift, serious + shift


def cd_07(ledger: Ledger, week: Week) -> Outcome:
    """Drifting to broadcast: the share of one-way items rises over the weeks, a hint and never more (C9.10)."""
    weeks = week.last(FOUR_WEEKS)
    parts = [shares(ledger, part, judged=week) for part in weeks]
    if any(part.n < 3 for part in parts):
        return NotEnoughData()
    each = [part_of(part.ow, part.n) for part in parts]
    before, last = _before_and_last(parts)
    if last - before < ledger.limits.share("CD-07", "rise") or last <= Fraction(1, 2):
        return []
    best = min(range(3), key=lambda position: (each[position], -position))
    values = {"mean": before, "x4": last, "w": str(weeks[best]), "shares": tuple(each)}
    return [Finding("CD-07", "note", values=values, items=one_way_ids(ledger, week, 1))]


def _before_and_last(parts: Sequence[Shares]) -> tuple[Fraction, Fraction]:
    """The share of the weeks before and of the last; of the halves where a week has few items (C9.10)."""
    if all(part.n >= 5 for part in parts):
        each = [part_of(part.ow, part.n) for part in parts]
        return sum(each[:3], Fraction(0)) / 3, each[3]
    (first, second, third, last) = parts
    return (
        part_of(first.ow + second.ow, first.n + second.n),
        part_of(third.ow + last.ow, third.n + last.n),
    )


def _last_share(ledger: Ledger, week: Week, _: Finding) -> Fraction:
    return _before_and_last([shares(ledger, one, judged=week) for one in week.last(FOUR_WEEKS)])[1]


def _full_rhythm(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """Where the weekly rhythm is not enough: a moment for each post that still waits, and more on busy days."""
    return fuller_rhythm(ledger, week, ledger.limits.share("CD-01", "warn"))


def fixes_cd_01(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A conversation block; a slot after the latest post; a send that becomes a call with somebody to answer."""
    return (_conversation_block(ledger, week), _answer_latest(ledger, week), _call_and_answer(ledger, week))


def fixes_cd_07(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """The respond slots of the best week once more; else a conversation block."""
    best = Week.parse(finding.values["w"])
    return (_copied_slots(ledger, week, best), _conversation_block(ledger, week), _call_and_answer(ledger, week))


def _conversation_block(ledger: Ledger, week: Week) -> Fix | None:
    """Two hours on all channels, on the working day with the fewest minutes of answering so far."""
    used: dict[int, int] = {}
    for entry in ledger.in_week(week):
        if not entry.is_post and entry.item.petal == "respond":
            used[entry.day] = used.get(entry.day, 0) + entry.minutes
    diary = Diary(ledger)
    first, end = diary.reach(week)
    days = [first + timedelta(days=ahead) for ahead in range((end - first).days + 1)]
    for day in sorted(days, key=lambda day: (day.isoweekday() > 5, used.get(day.toordinal(), 0), day)):
        begin = max(first, datetime.combine(day, datetime.min.time()))
        last = min(end, datetime.combine(day, datetime.min.time()) + timedelta(days=1)) - timedelta(minutes=15)
        slot = diary.slot("respond", begin, last, BLOCK_MINUTES)
        if slot:
            values = {"start": slot.starts_at, "minutes": BLOCK_MINUTES, "title_code": "conversation_block"}
            return Fix("conversation_block", values, Patch(items=(slot,)))
    return None


def _answer_latest(ledger: Ledger, week: Week) -> Fix | None:
    """Half an hour of answering after the latest post of the week, on its channels."""
    posts = [entry for entry in ledger.in_week(week) if entry.is_post]
    diary = Diary(ledger)
    first, end = diary.reach(week)
    for post in reversed(posts):
        begin = max(first, post.start + _BREATHER)
        slot = diary.slot("respond", begin, end - timedelta(minutes=15), SLOT_MINUTES, post.channels)
        if slot:
            values = {
                "item": post.item.id,
                "start": slot.starts_at,
                "minutes": SLOT_MINUTES,
                "title_code": "answers",
            }
            return Fix("answer_latest", values, Patch(items=(slot,)))
    return None


def _call_and_answer(ledger: Ledger, week: Week) -> Fix | None:
    """The send with most effort that can still change becomes a call, with a slot for the answers."""
    over = week.end <= ledger.now
    sends = [
        entry
        for entry in ledger.in_week(week)
        if entry.is_post
        and entry.item.petal == "send"
        and entry.asks
        and (over or (entry.start >= ledger.now and entry.item.status != "published"))
    ]
    for entry in sorted(sends, key=lambda entry: (-entry.minutes, entry.order)):
        slots = slots_for(ledger, week, entry.asks, SLOT_MINUTES)
        if slots:
            rows = (replace(entry.item, petal="activate", invitation="question"), *slots)
            values = {"item": entry.item.id, "start": slots[0].starts_at, "title_code": "answers"}
            return Fix("call_and_answer", values, Patch(items=rows))
    return None


def _copied_slots(ledger: Ledger, week: Week, best: Week) -> Fix | None:
    ahead = week.start - best.start
    begin = first_moment(ledger, week)
    source: Sequence[Entry] = [
        entry for entry in ledger.in_week(best) if not entry.is_post and entry.item.petal == "respond"
    ]
    over = week.end <= ledger.now
    copies = tuple(
        replace(
            as_planned(entry.item),
            starts_at=entry.start + ahead,
            status="draft",
            kept="yes" if over else "unknown",
            deadline=None,
            approval_due=None,
            petal_confirmed=True,
        )
        for entry in source
        if entry.start + ahead >= begin
    )
    if not copies:
        return None
    return Fix("copy_slots", {"w": str(best), "n": len(copies)}, Patch(items=copies))


def _answered(before: Ledger, after: Ledger, week: Week) -> int:
    """How many posts of the window are one-way for want of an answer, and get one with a fix."""
    one_way_posts = set(one_way_ids(before, week, one_way(before, week).window_weeks))
    return len(one_way_posts & (two_way_posts(after, week) - two_way_posts(before, week)))


CHECKS = (
    CheckSpec(
        "CD-01",
        group="balance",
        rule="C4, C9.5",
        judge=cd_01,
        remedies=(weekly_rhythm, _full_rhythm, by_day, fixes_cd_01),
        counted=lambda ledger, week, _: one_way(ledger, week).b,
        answered=_answered,
        severities=("note", "warning", "serious"),
        badness=lambda values: values["pi"] + values["pm"],
        window="growing",
        thresholds=(
            Threshold("warn", lambda plan: _limits(plan)[0], percent=True, most=_MOST_WARN),
            Threshold("serious", lambda plan: _limits(plan)[1], percent=True, not_below="warn"),
        ),
        lingers=just_under,
        least_cap="warning",
        one_way_place=1,
    ),
    CheckSpec(
        "CD-07",
        group="balance",
        rule="C6, C9.10",
        judge=cd_07,
        remedies=(fixes_cd_07,),
        counted=_last_share,
        severities=("note",),
        badness=lambda values: values["x4"],
        thresholds=(Threshold("rise", 20, percent=True, most=100),),
        one_way_place=10,
    ),
)
