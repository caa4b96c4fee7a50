"""How many places and disciplines the plan spreads over, against what the stage can carry (CD-19, CD-20)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import DISCIPLINES, Severity
from compassdesk.domain.week import Week

_WEEKS = 4
_NEW_DAYS = 30
_EVENTS = frozenset(("event_online", "event_offline"))
_ENOUGH_FOR_A_DISCIPLINE = 2


def placed(ledger: Ledger, week: Week) -> Sequence[tuple[Entry, str, datetime]]:
    """Counted items with each channel and wall-clock start that lies in the four weeks ending with `week` (C9.4)."""
    return ledger.once(("placed", week), lambda: tuple(_placed(ledger, week)))


def _placed(ledger: Ledger, week: Week) -> Iterator[tuple[Entry, str, datetime]]:
    end = week.end
    begin = end - timedelta(days=7 * _WEEKS)
    apart = ledger.once("items with own times", lambda: [entry for entry in ledger.entries if entry.has_own_times])
    for entry in ledger.in_weeks(week, _WEEKS):
        if not entry.has_own_times:
            for channel in entry.channels:
                yield entry, channel, entry.start
    for entry in apart:
        for channel, own_start in entry.placements():
            start = ledger.zone.settled(own_start)
            if begin <= start < end:
                yield entry, channel, start


def posts_by_channel(ledger: Ledger, week: Week) -> dict[str, list[Entry]]:
    """The posts of four weeks on each channel that is a lasting place, in plan order; events are no places (C9.19)."""
    found: dict[str, dict[str, Entry]] = {}
    for entry, channel, _ in placed(ledger, week):
        if entry.is_post:
            found.setdefault(channel, {})[entry.item.id] = entry
    return {
        channel.id: sorted(found[channel.id].values(), key=lambda entry: entry.order)
        for channel in ledger.plan.channels
        if channel.id in found and is_lasting(channel)
    }


def is_lasting(channel: Channel) -> bool:
    """Whether the channel is a place that asks for upkeep, not a one-off event."""
    return channel.platform_type not in _EVENTS


def cd_19(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Too many places (C6, C9.19): more than the stage carries, several new at once, or without a strategy."""
    active = posts_by_channel(ledger, week)
    findings = []
    limit = limits.max_channels
    if limit is not None and len(active) > limit:
        severity: Severity = "serious" if len(active) - limit >= 2 else "warning"
        values: dict[str, Any] = {"n": len(active), "stage": ledger.plan.client.stage, "limit": limit}
        values["channels"] = tuple(active)
        findings.append(Finding("CD-19", severity, part="count", values=values, items=_items(active)))
    fresh = new_channels(ledger, week)
    if len(fresh) >= 2:
        values = {"n": len(fresh), "channels": tuple(channel.id for channel in fresh)}
        findings.append(Finding("CD-19", "note", part="new", values=values))
    unplanned = [key for key in active if not ledger.channels[key].strategy_note.strip()]
    if unplanned:
        values = {"n": len(unplanned), "channels": tuple(unplanned)}
        items = _items({key: active[key] for key in unplanned})
        findings.append(Finding("CD-19", "note", part="strategy", values=values, items=items))
    return findings


def new_channels(ledger: Ledger, week: Week) -> list[Channel]:
    """Channels, not closed, opened in the 30 days up to the week's Sunday."""
    return [
        channel
        for channel in ledger.plan.channels
        if is_lasting(channel)
        and channel.status != "closed"
        and channel.opened_on is not None
        and week.sunday - timedelta(days=_NEW_DAYS) < channel.opened_on <= week.sunday
    ]


def _items(active: dict[str, list[Entry]]) -> tuple[str, ...]:
    """The ids of all these posts once, in time order."""
    entries = {entry.item.id: entry for posts in active.values() for entry in posts}
    return ids(sorted(entries.values(), key=lambda entry: entry.order))


def cd_20(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Too many disciplines (C6): those with at least two counted items in four weeks, against the stage's limit."""
    entries = [entry for entry in ledger.in_weeks(week, 4) if entry.item.discipline]
    counts = Counter(entry.item.discipline for entry in entries)
    busy = tuple(name for name in DISCIPLINES if counts[name] >= _ENOUGH_FOR_A_DISCIPLINE)
    over = len(busy) - limits.max_disciplines
    if over <= 0:
        return []
    values = {
        "n": len(busy),
        "list": busy,
        "counts": tuple(counts[name] for name in busy),
        "stage": ledger.plan.client.stage,
        "limit": limits.max_disciplines,
    }
    theirs = [entry for entry in entries if entry.item.discipline in busy]
    return [Finding("CD-20", "note" if over == 1 else "warning", values=values, items=ids(theirs))]
