"""How long a channel is left alone (CD-21)."""

from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.places import placed
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import TWO_WAY_PETALS
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.week import Week

_ASLEEP = frozenset(("dormant", "closed"))


def cd_21(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Presence gap (C6, C9.20): per two-way channel in use, the longest time without a listen or respond item."""
    first_post: dict[str, int] = {}
    present: dict[str, list[int]] = {}
    for entry, channel, start in placed(ledger, week):
        minute = entry.begins if start is entry.start else ledger.minute_of(start)
        if entry.outbound:
            first_post[channel] = min(minute, first_post.get(channel, minute))
        elif entry.item.petal in TWO_WAY_PETALS:
            present.setdefault(channel, []).append(minute)
    findings = []
    for channel in ledger.plan.channels:
        if channel.id in first_post and channel.status not in _ASLEEP and limits.is_two_way(channel):
            finding = _judged(ledger, week, limits, channel, first_post[channel.id], present.get(channel.id, []))
            if finding:
                findings.append(finding)
    return findings


def _judged(
    ledger: Ledger, week: Week, limits: Limits, channel: Channel, first: int, present: list[int]
) -> Finding | None:
    """The channel's longest gap that ends late enough in the week to matter, when it is over the channel's limit."""
    limit = limits.max_gap_of(channel)
    end = ledger.minute_of(week.end)
    late = min(ledger.minute_of(week.start + timedelta(days=limit)), end)
    moments = [first, *sorted(minute for minute in present if minute >= first), end]
    gaps = [(begins, ends) for begins, ends in pairwise(moments) if ends >= late]
    days, begins, ends = max(((_days(ledger, *gap), *gap) for gap in gaps), key=lambda found: found[0])
    if days <= limit:
        return None
    values: dict[str, Any] = {
        "channel": channel.id,
        "g": days,
        "from": ledger.zone.local(begins),
        "to": ledger.zone.local(ends),
        "limit": limit,
        "unit": "service_days" if ledger.service else "days",
    }
    severity = "warning" if days > 2 * limit else "note"
    return Finding("CD-21", severity, channel.id, values=values)


def _days(ledger: Ledger, begins: int, ends: int) -> Fraction:
    """The length of a gap in days of 24 hours, for a service-mode client in whole service days."""
    if ledger.service:
        return Fraction(ledger.service.whole_days_between(begins, ends))
    return Fraction(ends - begins, MINUTES_A_DAY)
