"""When the next channel is going to be left alone: the adviser's matrix asks it of every client (C8)."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from compassdesk.domain.checks.families.cd_21_presence import days_of, longest_silence
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import ASLEEP, TWO_WAY_PETALS
from compassdesk.domain.week import Week

HORIZON = timedelta(weeks=4)


class Gap(Struct, frozen=True):
    """A stretch without a listen or respond slot on a channel, longer than the channel allows; wall-clock times.

    `days` are days of 24 hours, or whole service days for a client that goes by its service hours (C9.28).
    """

    channel: str
    first: datetime
    last: datetime
    days: Fraction


def next_gap(ledger: Ledger) -> Gap | None:
    """The first gap that is still open now or begins in the next four weeks; None when every channel is looked after.

    Judged as CD-21 judges: two-way channels in use, presence by listen and respond slots, and nothing counts that
    lies before the four weeks ending with the week of now.
    """
    recent = ledger.entries[bisect_left(ledger.starts, Week.of(ledger.now).plus(-3).start) :]
    end = ledger.minute_of(ledger.now + HORIZON)
    gaps = [gap for channel in ledger.plan.channels if (gap := _of_channel(ledger, recent, channel, end))]
    return min(gaps, key=lambda gap: (gap.first, gap.channel), default=None)


def _of_channel(ledger: Ledger, recent: Sequence[Entry], channel: Channel, end: int) -> Gap | None:
    if not ledger.limits.is_two_way(channel):
        return None
    here = [entry for entry in recent if channel.id in entry.channels]
    present = [entry.begins for entry in here if not entry.is_post and entry.item.petal in TWO_WAY_PETALS]
    posts = [entry.begins for entry in here if entry.is_post]
    used = min(posts, default=end)
    left_alone = channel.status in ASLEEP and max(posts, default=0) < ledger.minute_of(Week.of(ledger.now).start)
    if used >= end or left_alone:
        return None
    begun = max([used, *(minute for minute in present if minute <= ledger.now_minute)])
    moments = [begun, *sorted(minute for minute in present if begun < minute < end), end]
    limit = longest_silence(ledger.limits, channel)
    days_present, days_posted = days_of(ledger, present), days_of(ledger, posts)
    for begins, ends in pairwise(moments):
        days = ledger.days_between(begins, ends, days_present, days_posted)
        if days > limit:
            return Gap(channel.id, ledger.zone.local(begins), ledger.zone.local(ends), days)
    return None
