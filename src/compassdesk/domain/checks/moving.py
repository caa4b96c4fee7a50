"""Moving what exists so that it helps: respond slots to where posts wait, and slots of the night into the day."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import NIGHT, with_patch
from compassdesk.domain.checks.reply_cover import MINUTES_PER_ANSWER, SHARED_MINUTES, cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.week import Week

_MOST = 60
"""Gaps that are looked at: a slot answers far fewer."""


def moves_to(ledger: Ledger, week: Week, gaps: Sequence[Placing]) -> Sequence[Fix]:
    """Respond slots of the week that answer more when they are moved; and the slots that are needed beside them."""
    moved = _moved(ledger, week, gaps)
    if not moved:
        return ()
    values = {"n": len(moved), "item": moved[0].id, "start": moved[0].starts_at}
    fixes = [Fix("move_slot" if len(moved) == 1 else "move_answers", values, Patch(items=moved))]
    changed = with_patch(ledger, Patch(items=moved))
    cover = cover_in(changed, week)
    left = [gap for gap in gaps if not cover.has(gap)]
    more = slots_for(changed, week, left) if left else ()
    if more:
        values = {"n": len(moved), "more": len(more), "start": more[0].starts_at, "title_code": "answers"}
        fixes.append(Fix("move_and_answer", values, Patch(items=(*moved, *more))))
    return fixes


def by_day(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """Slots of the night move to the next day, where somebody answers."""
    diary = Diary(ledger)
    first, end = diary.reach(week)
    moved = []
    for entry in ledger.uncounted_in_weeks(week, 1):
        if not entry.is_night or not is_open(ledger, entry):
            continue
        after = max(first, entry.start)
        start = diary.moved(entry, after, min(end, datetime.combine(after.date(), NIGHT[0]))) or diary.moved(
            entry, first, end
        )
        if start is not None:
            moved.append(placed_at(entry.item, start))
    if not moved:
        return ()
    values = {"n": len(moved), "item": moved[0].id, "start": moved[0].starts_at}
    return (Fix("move_slot" if len(moved) == 1 else "move_to_day", values, Patch(items=tuple(moved))),)


def _moved(ledger: Ledger, week: Week, gaps: Sequence[Placing]) -> tuple[Item, ...]:
    """Slots at other times of the week, those that answer least first; what they answer now they still answer."""
    diary, cover = Diary(ledger), cover_in(ledger, week)
    answered: dict[int, list[Placing]] = {}
    for entry in ledger.in_weeks(week.plus(1), 2):
        for ask in entry.asks:
            if (ask.item, ask.channel) in cover.covered:
                answered.setdefault(cover.covered[ask.item, ask.channel], []).append(ask)
    slots = [
        entry
        for entry in ledger.in_week(week)
        if not entry.is_post and entry.item.petal == "respond" and is_open(ledger, entry)
    ]
    open_gaps, moved = list(gaps)[:_MOST], []
    for entry in sorted(slots, key=lambda entry: (len(answered.get(entry.begins, ())), entry.order)):
        held = [ask for ask in answered.get(entry.begins, ()) if ask.channel in entry.channels]
        for group in _groups(ledger, entry, held, open_gaps):
            first = max(max(ask.begins for ask in group) + SHARED_MINUTES, ledger.now_minute)
            last = min(ask.deadline for ask in group) - min(SHARED_MINUTES, entry.minutes)
            latest = min(ledger.zone.local(last), week.end)
            start = diary.moved(entry, ledger.zone.local(first), latest) if first <= last else None
            if start is not None:
                moved.append(placed_at(entry.item, start))
                open_gaps = [gap for gap in open_gaps if gap not in group]
                break
    return tuple(moved)


def _groups(ledger: Ledger, slot: Entry, held: Sequence[Placing], gaps: Sequence[Placing]) -> Iterator[list[Placing]]:
    """What the slot could answer together with what it answers now, the largest gain first."""
    room = max(1, min(slot.minutes, ledger.limits.slot_cap) // MINUTES_PER_ANSWER) - len(held)
    mine = [gap for gap in gaps if gap.channel in slot.channels]
    found = []
    for anchor in mine:
        at = anchor.begins + SHARED_MINUTES
        if all(ask.begins + SHARED_MINUTES <= at <= ask.deadline - SHARED_MINUTES for ask in held):
            together = [gap for gap in mine if gap.begins + SHARED_MINUTES <= at <= gap.deadline - SHARED_MINUTES]
            found.append(sorted(together)[: max(0, room)])
    for group in sorted(found, key=lambda group: (-len(group), group)):
        if group:
            yield [*held, *group]
