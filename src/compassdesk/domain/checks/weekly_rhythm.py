"""The rhythm that a plan without answers is offered first: half an hour on each posting day, and one to listen (C6)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from compassdesk.domain.checks.diary import NOON, STEP, Diary
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.judged_share import judged_shares, smaller_share
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import NIGHT, with_patch
from compassdesk.domain.checks.reply_cover import MINUTES_PER_ANSWER, SHARED_MINUTES, cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

RHYTHM_MINUTES = 30
_MORNING = time(12)
_HOURS_A_DAY = 24
_HOURS = (10, 15, 12, 17, 9, 14, 16, 11)
"""At which further moments are tried on busy days, one more on each until the share is within its limit."""


def weekly_rhythm(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """The weekly rhythm: half an hour of answering on each posting day, and half an hour of listening."""
    rhythm = rhythm_of(ledger, week)
    return _offered("weekly_rhythm", rhythm, len(rhythm))


def rhythm_of(ledger: Ledger, week: Week) -> tuple[Item, ...]:
    """The slots that the week lacks of its rhythm."""
    return ledger.once(("rhythm", week), lambda: tuple(_slots(ledger, week)))


def _offered(code: str, slots: tuple[Item, ...], count: int) -> Sequence[Fix]:
    """The slots as a fix, with the number that its label tells."""
    start = min((slot.starts_at for slot in slots if slot.starts_at), default=None)
    return (Fix(code, {"n": count, "start": start, "title_code": "rhythm"}, Patch(items=slots)),) if slots else ()


def _slots(ledger: Ledger, week: Week) -> Iterator[Item]:
    """What the week lacks of its rhythm, in order of time for each petal."""
    diary, exempt = Diary(ledger), exempt_in(ledger, week)
    posts: dict[int, list[Entry]] = {}
    answering: dict[int, int] = {}
    listening = 0
    for entry in ledger.in_week(week):
        if entry.is_post and entry.item.id not in exempt:
            posts.setdefault(entry.day, []).append(entry)
        elif not entry.is_post and entry.item.petal == "respond":
            answering[entry.day] = answering.get(entry.day, 0) + entry.minutes
        elif not entry.is_post and entry.item.petal == "listen":
            listening += entry.minutes
    cover = cover_in(ledger, week)
    for day, told in posts.items():
        waiting = [ask for post in told for ask in post.asks if not cover.has(ask)]
        if waiting or answering.get(day, 0) < RHYTHM_MINUTES:
            yield from _answers(ledger, week, diary, told, waiting)
    if listening < RHYTHM_MINUTES:
        first, end = diary.reach(week)
        found = diary.free(first, end - STEP, RHYTHM_MINUTES)
        if found and _is_for_somebody(ledger, found[1]):
            yield diary.booked("listen", found[0], RHYTHM_MINUTES, found[1])


def _answers(
    ledger: Ledger, week: Week, diary: Diary, posts: Sequence[Entry], waiting: Sequence[Placing]
) -> Iterator[Item]:
    """Time to answer the posts of a day: after the last of them and before the night, else on the next morning.

    Where nobody can be there then, any time within the norm will do.
    """
    minutes = min(ledger.limits.slot_cap, max(RHYTHM_MINUTES, MINUTES_PER_ANSWER * len(waiting)))
    begin, _ = diary.reach(week)
    after = max(begin, max(post.start for post in posts) + timedelta(minutes=SHARED_MINUTES))
    day = posts[0].start.date()
    morning = datetime.combine(day, time()) + timedelta(days=1)
    spans = [
        (after, datetime.combine(day, NIGHT[0]) - timedelta(minutes=minutes)),
        (max(after, morning), datetime.combine(morning, _MORNING)),
    ]
    if waiting:
        due = ledger.zone.local(min(ask.deadline for ask in waiting))
        spans.append((after, due - timedelta(minutes=SHARED_MINUTES)))
    for first, last in spans:
        found = diary.free(first, last, minutes) if first <= last else None
        if found and _is_for_somebody(ledger, found[1]):
            yield diary.booked("respond", found[0], minutes, found[1])
            return


def _is_for_somebody(ledger: Ledger, name: str | None) -> bool:
    """Whether the slot has a speaker, or the plan has nobody at all yet."""
    return name is not None or not ledger.people


def rhythm_and_answers(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """Where the weekly rhythm is not enough: with it a moment for each post that still waits."""
    return fuller_rhythm(ledger, week, None)


def fuller_rhythm(ledger: Ledger, week: Week, limit: Fraction | None) -> Sequence[Fix]:
    """The rhythm with answers to all that waits, and with so many moments that B is within a limit (C4)."""
    rhythm = rhythm_of(ledger, week)
    slots = ledger.once(("full rhythm", week, limit), lambda: _with_more(ledger, week, rhythm, limit))
    return _offered("fuller_rhythm", slots, len(slots) - len(rhythm))


def _with_more(ledger: Ledger, week: Week, rhythm: tuple[Item, ...], limit: Fraction | None) -> tuple[Item, ...]:
    """The slots of the rhythm with those that are still needed; none when it is enough."""
    more = _more(_with(ledger, rhythm), week, limit) if rhythm else ()
    return (*rhythm, *more) if more else ()


def _more(ledger: Ledger, week: Week, limit: Fraction | None) -> Sequence[Item]:
    """Answers to what waits in spite of the rhythm, and moments on its other days and on busy ones.

    Who promises an answer in less than a day is there on every day that is open.
    """
    exempt, cover = exempt_in(ledger, week), cover_in(ledger, week)
    posts = [entry for entry in ledger.in_week(week) if entry.is_post and entry.item.id not in exempt]
    gaps = [ask for post in posts for ask in post.asks if not cover.has(ask)]
    if week.end > ledger.now:
        gaps = [gap for gap in gaps if gap.deadline - SHARED_MINUTES > ledger.now_minute]
    slots = [*slots_for(ledger, week, gaps)]
    if ledger.limits.norm_hours < _HOURS_A_DAY:
        taken = {entry.day for entry in ledger.in_week(week) if not entry.is_post and entry.item.petal == "respond"}
        days = [week.monday + timedelta(days=ahead) for ahead in range(7)]
        slots += _moments(ledger, week, slots, [day for day in days if day.toordinal() not in taken], NOON.hour)
    posting = list(dict.fromkeys(post.start.date() for post in posts))
    for hour in _HOURS if limit is not None else ():
        share, _ = judged_shares(_with(ledger, slots), week)
        b = smaller_share(share)
        if b is None or limit is None or b <= limit:
            break
        slots += _moments(ledger, week, slots, posting, hour)
    return slots


def _moments(ledger: Ledger, week: Week, slots: Sequence[Item], days: Iterable[date], hour: int) -> list[Item]:
    """Half an hour of answering on each of the days, at that hour or soon after it, beside these slots."""
    diary = Diary(_with(ledger, slots))
    begin, end = diary.reach(week)
    found: list[Item] = []
    for day in days:
        first = max(begin, datetime.combine(day, time(hour)))
        last = min(end, datetime.combine(day, time(hour, 45)))
        free = diary.free(first, last, RHYTHM_MINUTES) if first <= last else None
        if free and free[1] is not None:
            found.append(diary.booked("respond", free[0], RHYTHM_MINUTES, free[1]))
    return found


def _with(ledger: Ledger, slots: Sequence[Item]) -> Ledger:
    return with_patch(ledger, Patch(items=tuple(slots)))
