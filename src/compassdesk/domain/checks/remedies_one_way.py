"""Fixes for sending too much: CD-01, the one-way share, CD-02, the streak, and CD-07, the rise."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import BLOCK_MINUTES
from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.relief import helpful
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

SLOT_MINUTES = 30
_BREATHER = timedelta(minutes=15)


def fixes_cd_01(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A conversation block; a slot after the latest post; a send that becomes a call with somebody to answer."""
    fixes = (_conversation_block(ledger, week), _answer_latest(ledger, week), _call_and_answer(ledger, week))
    return helpful(ledger, week, finding, fixes)


def fixes_cd_02(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A slot of half an hour as near to the middle of the streak as can still be planned."""
    run = [ledger.by_id[key] for key in finding.items]
    middle = len(run) / 2
    for earliest in (_earliest(ledger, week), run[0].start):
        for position in sorted(range(1, len(run)), key=lambda position: abs(position - middle)):
            slot = _between(ledger, run[position - 1], run[position], earliest)
            if slot:
                values = {"start": slot.starts_at, "minutes": SLOT_MINUTES, "title_code": "answers"}
                return helpful(ledger, week, finding, [Fix("break_streak", values, Patch(items=(slot,)))])
    return ()


def fixes_cd_07(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """The respond slots of the best week once more; else a conversation block."""
    best = Week.parse(finding.values["w"])
    fixes = (_copied_slots(ledger, week, best), _conversation_block(ledger, week), _call_and_answer(ledger, week))
    return helpful(ledger, week, finding, fixes)


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
            values = {"start": slot.starts_at, "minutes": BLOCK_MINUTES, "title_code": "conversation-block"}
            return Fix("conversation_block", values, Patch(items=(slot,)))
    return None


def _answer_latest(ledger: Ledger, week: Week) -> Fix | None:
    """Half an hour of answering after the latest post of the week, on its channels."""
    posts = [entry for entry in ledger.in_week(week) if entry.outbound]
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


def _between(ledger: Ledger, before: Entry, after: Entry, earliest: datetime) -> Item | None:
    """A slot that starts after one post and no later than the next, which it then precedes (C3.10)."""
    channels = tuple(dict.fromkeys((*before.channels, *after.channels)))
    diary = Diary(ledger)
    first = max(before.start + timedelta(minutes=1), earliest)
    middle = before.start + (after.start - before.start) / 2
    for begin in (max(first, middle), first):
        if begin <= after.start:
            slot = diary.slot("respond", begin, after.start, SLOT_MINUTES, channels)
            if slot:
                return slot
    if first <= after.start:
        name = diary.free_at(after.start, SLOT_MINUTES, channels)
        return diary.booked("respond", after.start, SLOT_MINUTES, name, channels)
    return None


def _earliest(ledger: Ledger, week: Week) -> datetime:
    """The first moment at which something can be planned for the week; any moment when it is over."""
    return datetime.min if week.end <= ledger.now else ledger.now


def _copied_slots(ledger: Ledger, week: Week, best: Week) -> Fix | None:
    ahead = week.start - best.start
    earliest = _earliest(ledger, week)
    source: Sequence[Entry] = [
        entry for entry in ledger.in_week(best) if not entry.is_post and entry.item.petal == "respond"
    ]
    over = week.end <= ledger.now
    copies = tuple(
        replace(
            entry.item,
            id="",
            starts_at=entry.start + ahead,
            status="draft",
            kept="yes" if over else "unknown",
            kept_note="",
            series=None,
            approved_by=None,
            approved_at=None,
            deadline=None,
            result=None,
            petal_confirmed=True,
        )
        for entry in source
        if entry.start + ahead >= earliest
    )
    if not copies:
        return None
    return Fix("copy_slots", {"w": str(best), "n": len(copies)}, Patch(items=copies))
