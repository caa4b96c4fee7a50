"""Fixes for a lopsided rose: CD-04, a missing petal, and CD-05, a rose that leans."""

from collections import Counter
from datetime import timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS
from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.relief import helpful
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, TWO_WAY_PETALS, Invitation, Petal
from compassdesk.domain.week import Week

SLOT_MINUTES = 30


def fixes_cd_04(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly slot or post for each missing petal, and one fix with all of them when there are several."""
    petals: tuple[Petal, ...] = finding.values["petal"]
    each = [_weekly(ledger, week, (petal,), "weekly_petal") for petal in petals]
    together = [_weekly(ledger, week, petals, "weekly_petals")] if len(petals) > 1 else []
    return helpful(ledger, week, finding, (*together, *each))


def fixes_cd_05(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """One item of the smallest petal a week."""
    petals = petal_shares(ledger, week, 4)
    by_size = sorted(PETALS, key=lambda petal: petals[petal].items)
    found = helpful(ledger, week, finding, [_weekly(ledger, week, (by_size[0],), "smallest_petal")])
    return found or helpful(ledger, week, finding, [_weekly(ledger, week, tuple(by_size[:3]), "weekly_petals")])


def weekly_slots(
    ledger: Ledger, week: Week, petal: Petal, minutes: int, channels: tuple[str, ...] = (), diary: Diary | None = None
) -> tuple[Item, ...]:
    """A slot in the week and in the three after it, at the same time where its speaker or another is free."""
    diary = diary or Diary(ledger)
    first, end = diary.reach(week)
    slot = diary.slot(petal, first, end - timedelta(minutes=15), minutes, channels)
    if slot is None or slot.starts_at is None:
        return ()
    slots = [slot]
    for ahead in range(1, WEEKS):
        start = slot.starts_at + timedelta(weeks=ahead)
        name = diary.free_at(start, minutes, channels)
        slots.append(diary.booked(petal, start, minutes, name, channels))
    return tuple(slots)


def _weekly(ledger: Ledger, week: Week, petals: tuple[Petal, ...], code: str) -> Fix | None:
    diary, items = Diary(ledger), list[Item]()
    for petal in petals:
        if petal in TWO_WAY_PETALS:
            items += weekly_slots(ledger, week, petal, SLOT_MINUTES, (), diary)
        else:
            items += _weekly_posts(ledger, week, petal, diary)
    if not items:
        return None
    if "activate" in petals:
        items += _answers(ledger, week, items)
    values = {
        "petal": petals[0],
        "petals": petals,
        "n": len(items),
        "start": items[0].starts_at,
        "title_code": petals[0] if len(petals) == 1 else "petal",
    }
    return Fix(code, values, Patch(items=tuple(items)))


def _weekly_posts(ledger: Ledger, week: Week, petal: Petal, diary: Diary) -> list[Item]:
    """A post a week on the channel used most, a two-way one for a call."""
    used = Counter(channel for entry in ledger.entries if entry.is_post for channel in entry.channels)
    channels = [
        channel
        for channel in ledger.channels.values()
        if channel.status in {"active", "planned"} and (petal == "send" or ledger.limits.is_two_way(channel))
    ] or list(ledger.channels.values())
    if not channels:
        return []
    channel = min(channels, key=lambda channel: (-used[channel.id], channel.position, channel.id))
    first, end = diary.reach(week)
    post = diary.post(petal, first, end - timedelta(minutes=15), channel.id)
    if post is None or post.starts_at is None:
        return []
    invitation: Invitation = "question" if petal == "activate" else "none"
    start = post.starts_at
    return [replace(post, invitation=invitation, starts_at=start + timedelta(weeks=ahead)) for ahead in range(WEEKS)]


def _answers(ledger: Ledger, week: Week, items: list[Item]) -> tuple[Item, ...]:
    """Slots for those of the new calls that nobody would answer."""
    numbered = [replace(item, id=f"proposed {number}") for number, item in enumerate(items)]
    changed = prepare(applied(ledger.plan, Patch(items=tuple(numbered))), ledger.now, ledger)
    cover = cover_in(changed, week)
    gaps = [ask for item in numbered for ask in changed.by_id[item.id].asks if not cover.has(ask)]
    return slots_for(changed, week, gaps)
