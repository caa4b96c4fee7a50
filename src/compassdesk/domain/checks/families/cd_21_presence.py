"""How long a channel is left alone (CD-21)."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple

from compassdesk.domain.checks.blocks import BLOCK_MINUTES
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import rest
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import placed, posted_in
from compassdesk.domain.checks.platforms import is_site
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.rhythms import daily, times_a_week
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.vocabulary import ASLEEP, Severity
from compassdesk.domain.week import Week

_LONG_SILENCE = 14
"""Days that nobody is there before a silence is more than a note; twice the limit where that is more (C6)."""
_LONGEST_SILENCE = 21
"""Days after which it is in any case: the four weeks that are looked at hardly hold twice the longest limit."""
_LONGEST_AGREED = 14
"""Days of silence that may be agreed; a longer limit counts for these, as a long norm counts for 72 hours."""
_DAILY_PROMISE = 1
"""Who may be silent no longer promises to be there each day: twice that is a warning."""
_TWICE_A_WEEK = 3
"""Up to this limit one moment a week is too few."""
_MOMENT_MINUTES = 30


class Presence(NamedTuple):
    """What is known of one channel over four weeks."""

    moments: Sequence[int]
    """The first post, each listen or respond slot that begins later, and the week's end, in absolute minutes."""
    days: frozenset[int]
    """The days on which such a slot begins, by their ordinals."""
    posted: frozenset[int]
    """The days on which something goes out on the channel: none of them is a closed day there."""


def cd_21(ledger: Ledger, week: Week) -> Outcome:
    """Presence gap (C6, C9.20): per two-way channel in use, the longest time without a listen or respond slot."""
    findings = []
    this_week = posted_in(ledger, week)
    for channel in ledger.plan.channels:
        if not ledger.limits.is_two_way(channel) or (channel.status in ASLEEP and channel.id not in this_week):
            continue
        presence = presence_on(ledger, week, channel.id)
        if presence is None:
            continue
        limit = longest_silence(ledger.limits, channel)
        days, begins, ends = longest_gap(ledger, week, limit, presence)
        if days > limit:
            values: dict[str, Any] = {
                "channel": channel.id,
                "g": days,
                "from": ledger.zone.local(begins),
                "to": ledger.zone.local(ends),
                "limit": limit,
                "far": far_too_long(limit),
                "unit": "service_days" if ledger.service else "days",
            }
            is_due = channel.id in this_week and not is_site(channel)
            severity: Severity = "warning" if is_due and days > far_too_long(limit) else "note"
            left = _posts_between(ledger, week, channel.id, begins, ends)
            findings.append(Finding("CD-21", severity, channel.id, values=values, items=left))
    return findings


def longest_silence(limits: Limits, channel: Channel | None) -> int:
    """How many days a channel may be left alone, 14 at most: presence is a promise per channel, so its own number goes
    before the client's, as its norm does. Without a channel: the client's.
    """
    if channel is None or channel.max_gap_days is None:
        return limits.count("CD-21", "max_gap_days")
    return min(channel.max_gap_days, _LONGEST_AGREED)


def _is_longer_than_usual(ledger: Ledger, channel: Channel) -> bool:
    """Whether the channel may be left alone for longer than its client's channels may."""
    return longest_silence(ledger.limits, channel) > ledger.limits.count("CD-21", "max_gap_days")


def far_too_long(limit: int) -> int:
    """The days above which a silence is a warning."""
    return 2 * limit if limit <= _DAILY_PROMISE else max(_LONG_SILENCE, min(2 * limit, _LONGEST_SILENCE))


def _posts_between(ledger: Ledger, week: Week, channel: str, begins: int, ends: int) -> tuple[str, ...]:
    """The posts on the channel during the silence, in time order."""
    times = [(minute, entry.item.id) for minute, entry in placed(ledger, week).posts.get(channel, ())]
    return tuple(key for minute, key in sorted(times) if begins <= minute < ends)


def presence_on(ledger: Ledger, week: Week, channel: str) -> Presence | None:
    """Who was there on the channel and when; None when nothing is posted there, so that nobody is expected."""
    here = placed(ledger, week)
    if channel not in here.posts:
        return None
    posted = [minute for minute, _ in here.posts[channel]]
    present = [minute for slots in here.slots.values() for minute in slots.get(channel, ())]
    return _presence(ledger, posted, present, ledger.minute_of(week.end))


def _presence(ledger: Ledger, posted: Sequence[int], present: Sequence[int], end: int) -> Presence:
    first = min(posted)
    moments = (first, *sorted(minute for minute in present if first <= minute < end), end)
    return Presence(moments, days_of(ledger, present), days_of(ledger, posted))


def days_of(ledger: Ledger, minutes: Iterable[int]) -> frozenset[int]:
    """The local days of these absolute minutes, by their ordinals; nothing where only the clock counts."""
    if not ledger.service:
        return frozenset()
    return frozenset(ledger.zone.local(minute).toordinal() for minute in minutes)


def longest_gap(ledger: Ledger, week: Week, limit: int, presence: Presence) -> tuple[Fraction, int, int]:
    """Days, begin and end of the longest gap that ends late enough in the week to matter (C6)."""
    late = ledger.minute_of(week.start + timedelta(days=min(limit, 7)))
    gaps = [(begins, ends) for begins, ends in pairwise(presence.moments) if ends >= late]
    begins, ends = max(gaps, key=lambda gap: ledger.apart(gap[0], gap[1], presence.days, presence.posted))
    return ledger.days_between(begins, ends, presence.days, presence.posted), begins, ends


def _silence(ledger: Ledger, week: Week, finding: Finding) -> float | None:
    """The longest silence in days, None where nobody is expected any more."""
    channel = ledger.channels.get(finding.target or "")
    presence = presence_on(ledger, week, channel.id) if channel is not None else None
    if channel is None or presence is None:
        return None
    return float(longest_gap(ledger, week, longest_silence(ledger.limits, channel), presence)[0])


def fixes_cd_21(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """As many moments as the limit asks: each day, twice a week, or a weekly conversation block; or let it rest.

    A silence of a week that is over asks for nothing: to cancel what is planned on the channel would not mend it.
    """
    if week.end <= ledger.now:
        return ()
    key, limit = finding.values["channel"], finding.values["limit"]
    if limit <= _DAILY_PROMISE:
        code, minutes, slots = "daily_moments", _MOMENT_MINUTES, daily(ledger, week, key, _MOMENT_MINUTES)
    else:
        many, minutes = (2, _MOMENT_MINUTES) if limit <= _TWICE_A_WEEK else (1, BLOCK_MINUTES)
        code = "moments_twice_a_week" if many > 1 else "add_weekly_block"
        slots = times_a_week(
            ledger, week, key, many, minutes, lambda items: _silence_with(ledger, week, finding, items)
        )
    if not slots:
        return [rest(ledger, key)]
    values = {"channel": key, "n": len(slots), "minutes": minutes, "start": slots[0].starts_at}
    title = "conversation_block" if code == "add_weekly_block" else "answers"
    return [Fix(code, {**values, "title_code": title}, Patch(items=slots)), rest(ledger, key)]


def _silence_with(ledger: Ledger, week: Week, finding: Finding, items: Sequence[Item]) -> Fraction:
    """How long the longest silence would be with these slots."""
    presence = presence_on(ledger, week, finding.values["channel"])
    if presence is None:
        return Fraction(0)
    new = [ledger.minute_of(item.starts_at) for item in items if item.starts_at is not None]
    first, *known, end = presence.moments
    with_new = _presence(ledger, [first], [*known, *new], end)
    with_new = with_new._replace(days=with_new.days | presence.days, posted=presence.posted)
    return longest_gap(ledger, week, finding.values["limit"], with_new)[0]


CHECKS = (
    CheckSpec(
        "CD-21",
        group="answers",
        rule="C6, C9.20",
        judge=cd_21,
        remedies=(fixes_cd_21,),
        severities=("note", "warning"),
        badness=lambda values: values["g"],
        counted=_silence,
        target="channel",
        thresholds=(
            Threshold(
                "max_gap_days",
                3,
                {"webcare_public": 1, "telecom_24x7": 1, "nonprofit": 7, "freelance_light": 7},
                most=_LONGEST_AGREED,
            ),
        ),
        note_in=frozenset(("freelance_light",)),
        one_way_place=7,
        relaxed_on=_is_longer_than_usual,
    ),
)
