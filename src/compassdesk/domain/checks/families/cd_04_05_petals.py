"""CD-04, a petal that is missing for four weeks, and CD-05, a rose that leans."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from math import log

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS
from compassdesk.domain.checks.counting import petal_shares, shares
from compassdesk.domain.checks.diary import Diary, weekly_slots
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.listening import answers_enough
from compassdesk.domain.checks.moving import by_day
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.preparing import with_patch
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding, PetalShare
from compassdesk.domain.checks.spec import CheckSpec, Threshold, Under
from compassdesk.domain.checks.weekly_rhythm import weekly_rhythm
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, TWO_WAY_PETALS, Invitation, Petal, Severity
from compassdesk.domain.week import FOUR_WEEKS, Week

_BALANCED_FROM = 8
"""Items from which CD-05 judges (C6); `min_items` of the settings is CD-04's own."""
SLOT_MINUTES = 30


def cd_04(ledger: Ledger, week: Week) -> Outcome:
    """Missing petal: one finding for all petals without an item in four weeks that hold enough posts."""
    if shares(ledger, week, FOUR_WEEKS).posts < ledger.limits.count("CD-04", "min_items") or ledger.is_young(week):
        return NotEnoughData()
    petals = petal_shares(ledger, week, FOUR_WEEKS)
    missing = tuple(petal for petal in PETALS if not petals[petal].items)
    if not missing:
        return []
    severity: Severity
    if "listen" in missing and "respond" in missing:
        severity = "serious"
    elif "respond" in missing:
        severity = "warning"
    elif "listen" in missing:
        severity = "note" if answers_enough(ledger, week) else "warning"
    else:
        severity = "note"
    total = sum(share.items for share in petals.values())
    return [Finding("CD-04", severity, values={"petal": missing, "N": total})]


def balance(petals: Mapping[Petal, PetalShare]) -> float:
    """How evenly the items spread over the four petals: 1 is even, 0 one petal only or nothing (CD-05).

    Rounded to nine decimals, so that a half is a half (C9.8).
    """
    counts = [petals[petal].items for petal in PETALS]
    total = sum(counts)
    return round(-sum(n / total * log(n / total) for n in counts if n) / log(4), 9) + 0.0


def cd_05(ledger: Ledger, week: Week) -> Outcome:
    """Rose balance: a note when most items of the four weeks are of one or two petals."""
    petals = petal_shares(ledger, week, FOUR_WEEKS)
    total = sum(share.items for share in petals.values())
    if total < _BALANCED_FROM or ledger.is_young(week):
        return NotEnoughData()
    even = balance(petals)
    if even >= float(ledger.limits.share("CD-05", "min_balance")):
        return []
    largest = max(PETALS, key=lambda petal: petals[petal].items)
    values = {"J": even, "largest": largest, "p": Fraction(petals[largest].items, total), "N": total}
    return [Finding("CD-05", "note", values=values)]


def _petals_in_use(ledger: Ledger, week: Week, _: Finding) -> tuple[int, int]:
    petals = petal_shares(ledger, week, FOUR_WEEKS)
    return sum(1 for petal in PETALS if petals[petal].items), len(PETALS)


def fixes_cd_04(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A weekly slot or post for each missing petal, and one fix with all of them when there are several."""
    petals: tuple[Petal, ...] = finding.values["petal"]
    each = [_weekly(ledger, week, (petal,), "weekly_petal") for petal in petals]
    together = [_weekly(ledger, week, petals, "weekly_petals")] if len(petals) > 1 else []
    return (*together, *each)


def fixes_cd_05(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """One item of the smallest petal a week."""
    return [_weekly(ledger, week, _by_size(ledger, week)[:1], "smallest_petal")]


def _three_petals(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """One item of each of the three smallest petals a week."""
    return [_weekly(ledger, week, _by_size(ledger, week)[:3], "weekly_petals")]


def _by_size(ledger: Ledger, week: Week) -> tuple[Petal, ...]:
    petals = petal_shares(ledger, week, FOUR_WEEKS)
    return tuple(sorted(PETALS, key=lambda petal: petals[petal].items))


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
    changed = with_patch(ledger, Patch(items=tuple(numbered)))
    cover = cover_in(changed, week)
    gaps = [ask for item in numbered for ask in changed.by_id[item.id].asks if not cover.has(ask)]
    return slots_for(changed, week, gaps)


CHECKS = (
    CheckSpec(
        "CD-04",
        group="balance",
        rule="C6, C9.8",
        judge=cd_04,
        remedies=(weekly_rhythm, by_day, fixes_cd_04),
        severities=("note", "warning", "serious"),
        badness=lambda values: len(values["petal"]),
        counted=_petals_in_use,
        thresholds=(Threshold("min_items", 8),),
        note_in=frozenset(("freelance_light",)),
        one_way_place=3,
    ),
    CheckSpec(
        "CD-05",
        group="balance",
        rule="C6, C9.8",
        judge=cd_05,
        remedies=(fixes_cd_05, _three_petals),
        severities=("note",),
        badness=lambda values: -values["J"],
        counted=lambda ledger, week, _: balance(petal_shares(ledger, week, FOUR_WEEKS)),
        thresholds=(Threshold("min_balance", 50, percent=True, most=100),),
        one_way_place=9,
        folds_under=Under("CD-04"),
    ),
)
