"""How long a channel is left alone (CD-21)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import BLOCK_MINUTES, WEEKS, block, free_times, weekly
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import placed
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import ASLEEP, TWO_WAY_PETALS, Severity
from compassdesk.domain.week import Week


def cd_21(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Presence gap (C6, C9.20): per two-way channel in use, the longest time without a listen or respond item."""
    findings = []
    for channel in ledger.plan.channels:
        if channel.status in ASLEEP or not limits.is_two_way(channel):
            continue
        moments = moments_of(ledger, week, channel.id)
        if not moments:
            continue
        limit = longest_silence(limits, channel)
        days, begins, ends = longest_gap(ledger, week, limit, moments)
        if days > limit:
            values: dict[str, Any] = {
                "channel": channel.id,
                "g": days,
                "from": ledger.zone.local(begins),
                "to": ledger.zone.local(ends),
                "limit": limit,
                "unit": "service_days" if ledger.service else "days",
            }
            severity: Severity = "warning" if days > 2 * limit else "note"
            left = _posts_between(ledger, week, channel.id, begins, ends)
            findings.append(Finding("CD-21", severity, channel.id, values=values, items=left))
    return findings


def longest_silence(limits: Limits, channel: Channel) -> int:
    """How many days a channel may be left alone: the client's own number, the channel's, the profile's."""
    if channel.max_gap_days is None or ("CD-21", "max_gap_days") in limits.own:
        return limits.count("CD-21", "max_gap_days")
    return channel.max_gap_days


def _posts_between(ledger: Ledger, week: Week, channel: str, begins: int, ends: int) -> tuple[str, ...]:
    """The outbound posts on the channel during the silence, in time order."""
    times = [
        (ledger.minute_of(start), entry.item.id)
        for entry, where, start in placed(ledger, week)
        if where == channel and entry.is_post
    ]
    return tuple(key for minute, key in sorted(times) if begins <= minute < ends)


def moments_of(ledger: Ledger, week: Week, channel: str) -> list[int]:
    """The channel's first outbound placement in four weeks, each presence after it, and the week's end, in minutes.

    Empty for a channel without outbound placements: nobody is expected there.
    """
    firsts, present = ledger.once(("presence", week), lambda: _first_and_present(ledger, week))
    if channel not in firsts:
        return []
    first = firsts[channel]
    return [
        first,
        *sorted(minute for minute in present.get(channel, ()) if minute >= first),
        ledger.minute_of(week.end),
    ]


def _first_and_present(ledger: Ledger, week: Week) -> tuple[dict[str, int], dict[str, list[int]]]:
    firsts: dict[str, int] = {}
    present: dict[str, list[int]] = {}
    for entry, channel, start in placed(ledger, week):
        minute = entry.begins if start is entry.start else ledger.minute_of(start)
        if entry.is_post:
            firsts[channel] = min(minute, firsts.get(channel, minute))
        elif entry.item.petal in TWO_WAY_PETALS:
            present.setdefault(channel, []).append(minute)
    return firsts, present


def longest_gap(ledger: Ledger, week: Week, limit: int, moments: Sequence[int]) -> tuple[Fraction, int, int]:
    """Days, begin and end of the longest gap that ends late enough in the week to matter (C6)."""
    late = ledger.minute_of(week.start + timedelta(days=min(limit, 7)))
    gaps = [(begins, ends) for begins, ends in pairwise(moments) if ends >= late]
    return max(((ledger.days_between(*gap), *gap) for gap in gaps), key=lambda found: found[0])


def fixes_cd_21(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly conversation block at the time of the week that leaves the shortest silence, or a rest."""
    key = finding.values["channel"]
    channel = ledger.channels[key]
    moments = moments_of(ledger, week, key)
    best: tuple[tuple[int | float, datetime], str] | None = None
    for start, name in free_times(ledger, week, BLOCK_MINUTES, (key,)):
        minute = ledger.minute_of(start)
        if minute < moments[0]:
            continue
        days = longest_gap(ledger, week, longest_silence(ledger.limits, channel), sorted([*moments, minute]))[0]
        if days < finding.values["g"] and (best is None or (float(days), start) < best[0]):
            best = ((float(days), start), name)
    dormant = Patch(channels=(replace(channel, status="dormant"),))
    sleep = Fix("mark_dormant", {"channel": key}, dormant)
    if best is None:
        return (sleep,)
    start = best[0][1]
    items = weekly(block("respond", start, BLOCK_MINUTES, best[1], (key,)))
    values = {"start": start, "minutes": BLOCK_MINUTES, "weeks": WEEKS, "channel": key}
    return (Fix("add_weekly_block", {**values, "title_code": "conversation_block"}, Patch(items=items)), sleep)


CHECKS = (
    CheckSpec(
        "CD-21",
        rule="C6, C9.20",
        judge=cd_21,
        remedies=(fixes_cd_21,),
        severities=("note", "warning"),
        badness=lambda values: values["g"],
        target="channel",
        thresholds=(
            Threshold(
                "max_gap_days", 3, {"webcare_public": 1, "telecom_24x7": 1, "nonprofit": 7, "freelance_light": 7}
            ),
        ),
        note_in=frozenset(("freelance_light",)),
        one_way_place=7,
    ),
)
