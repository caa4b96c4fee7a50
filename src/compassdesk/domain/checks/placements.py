"""Where and when counted items stand: each channel with its own time (C9.4)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.plan import Channel
from compassdesk.domain.week import Week

_WEEKS = 4


def placed(ledger: Ledger, week: Week) -> Sequence[tuple[Entry, str, datetime]]:
    """Counted items with each channel and wall-clock start that lies in the four weeks ending with `week` (C9.4)."""
    return ledger.once(("placed", week), lambda: tuple(_placed(ledger, week)))


def posted_in(ledger: Ledger, week: Week) -> frozenset[str]:
    """The channels on which a post is placed in the week itself."""
    begin = week.start
    return ledger.once(
        ("posted", week),
        lambda: frozenset(
            channel for entry, channel, start in placed(ledger, week) if entry.is_post and start >= begin
        ),
    )


def used_in(ledger: Ledger, week: Week) -> Sequence[Channel]:
    """The channels with a placement in the four weeks ending with `week`, whatever their status (C9.9)."""
    used = {channel for entry, channel, _ in placed(ledger, week) if entry.is_post}
    return [channel for channel in ledger.plan.channels if channel.id in used]


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
