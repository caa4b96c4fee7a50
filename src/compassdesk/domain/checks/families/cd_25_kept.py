"""Whether the plan was kept: what stayed behind, was not confirmed, or does not count at all (CD-25)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from operator import attrgetter

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import IS_POST, Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.reschedule import moved, unscheduled
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES, TWO_WAY_PETALS, Severity, Status
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.week import FOUR_WEEKS, Week

_LEFT_AFTER: Mapping[Status, int] = {
    **dict.fromkeys(COUNTED_STATUSES - {"published"}, MINUTES_A_DAY),
    "on_hold": 7 * MINUTES_A_DAY,
}
"""Minutes past its time after which a post of that status was left behind (C9.23)."""
_UNDECIDED: frozenset[Status] = frozenset(("idea", "on_hold"))
_ENOUGH_SLOTS = 4
_ORDER = attrgetter("order")
_ENOUGH_POSTS = 5


def cd_25(ledger: Ledger, week: Week) -> Outcome:
    """Plan not kept (C6, C9.23): posts left behind, blocks unconfirmed, old ideas, a week that hardly counts."""
    findings = []
    waiting = _those_of(ledger, week, _can_stay_behind)
    late = [entry for entry in waiting if ledger.now_minute - entry.begins > _LEFT_AFTER[entry.item.status]]
    if late:
        findings.append(Finding("CD-25", "note", part="a", values={"n": len(late)}, items=ids(late)))
    slots = _past_conversations(ledger, week)
    open_slots = [entry for entry in slots if entry.item.kept != "yes"]
    if len(slots) >= _ENOUGH_SLOTS and Fraction(len(open_slots), len(slots)) > ledger.limits.share("CD-25", "warn"):
        values = {"u": len(open_slots), "s": len(slots), "limit": ledger.limits.share("CD-25", "warn")}
        findings.append(Finding("CD-25", "warning", part="b", values=values, items=ids(open_slots)))
    undecided = ledger.uncounted_in_weeks(week, FOUR_WEEKS)
    ideas = [entry for entry in undecided if entry.item.status == "idea" and entry.begins < ledger.now_minute]
    if ideas:
        findings.append(Finding("CD-25", "note", part="c", values={"n": len(ideas)}, items=ids(ideas)))
    findings += _not_counted(ledger, week)
    return findings if len(slots) >= _ENOUGH_SLOTS else NotEnoughData(tuple(findings))


def _those_of(ledger: Ledger, week: Week, holds: Callable[[Entry], bool]) -> Sequence[Entry]:
    """The dated items of four weeks for which it holds, whether they count or not, in order."""
    counted = ledger.those_in(week, FOUR_WEEKS, holds)
    others = [*filter(holds, ledger.uncounted_in_weeks(week, FOUR_WEEKS))]
    return sorted((*counted, *others), key=_ORDER) if others else counted


def _can_stay_behind(entry: Entry) -> bool:
    return entry.is_post and entry.item.status in _LEFT_AFTER


def _not_counted(ledger: Ledger, week: Week) -> list[Finding]:
    """Part d: most posts of the week are ideas, on hold, or drafts of a client whose drafts do not count."""
    drafts: frozenset[Status] = frozenset() if ledger.plan.client.count_drafts else DRAFT_STATUSES
    open_posts = [entry for entry in ledger.uncounted_in_weeks(week, 1) if entry.is_post]
    apart = [entry for entry in open_posts if entry.item.status in _UNDECIDED | drafts]
    total = len(apart) + len(ledger.those_in(week, 1, IS_POST))
    if not _are_most(len(apart), total):
        return []
    held = sum(1 for entry in apart if entry.item.status == "on_hold")
    ideas = sum(1 for entry in apart if entry.item.status == "idea")
    unfinished = len(apart) - held - ideas
    severity: Severity = "warning" if week.end <= ledger.now or _are_most(unfinished, total) else "note"
    values = {"h": len(apart), "n": total, "on_hold": held, "ideas": ideas, "drafts": unfinished}
    return [Finding("CD-25", severity, part="d", values=values, items=ids(apart))]


def _unconfirmed(ledger: Ledger, week: Week, _: Finding) -> tuple[int, int]:
    slots = _past_conversations(ledger, week)
    return sum(1 for entry in slots if entry.item.kept != "yes"), len(slots)


def _are_most(part: int, whole: int) -> bool:
    """Whether so many posts are worth a word: five, and more than half of all."""
    return part >= _ENOUGH_POSTS and 2 * part > whole


def _past_conversations(ledger: Ledger, week: Week) -> Sequence[Entry]:
    return [entry for entry in _those_of(ledger, week, _is_conversation) if entry.ends <= ledger.now_minute]


def is_past_conversation(ledger: Ledger, entry: Entry) -> bool:
    """A listen or respond slot long enough to count whose end has passed, whether or not it still counts."""
    return _is_conversation(entry) and entry.ends <= ledger.now_minute


def _is_conversation(entry: Entry) -> bool:
    return (
        not entry.is_post
        and entry.item.petal in TWO_WAY_PETALS
        and entry.item.status in COUNTED_STATUSES
        and entry.minutes >= SHORTEST_MINUTES
    )


def fixes_cd_25(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Say that it happened, plan it anew on the same weekday and hour, or decide about what does not count."""
    entries = entries_of(ledger, finding.items)
    if finding.part == "a":
        return _caught_up(ledger, entries)
    if finding.part == "c":
        return (_to_tray(entries), _rescheduled(ledger, entries))
    if finding.part == "d":
        return _decided(ledger, entries)
    asked = [entry for entry in entries if entry.item.kept == "unknown"]
    items = tuple(replace(entry.item, kept="yes") for entry in asked)
    missed = _rescheduled(ledger, entries)
    return (Fix("confirm_kept", {"n": len(items)}, Patch(items=items)), missed) if items else (missed,)


def _caught_up(ledger: Ledger, entries: Sequence[Entry]) -> tuple[Fix, ...]:
    """What was to go out did; what is on hold is cancelled; or all is planned anew."""
    due = [entry for entry in entries if entry.item.status != "on_hold"]
    held = [entry for entry in entries if entry.item.status == "on_hold"]
    fixes = []
    if due:
        items = tuple(replace(entry.item, status="published") for entry in due)
        fixes.append(Fix("mark_published", {"n": len(items)}, Patch(items=items)))
    if held:
        fixes.append(_cancelled(held))
    return (*fixes, _rescheduled(ledger, entries))


def _cancelled(held: Sequence[Entry]) -> Fix:
    items = tuple(replace(entry.item, status="cancelled") for entry in held)
    return Fix("cancel_posts", {"n": len(items)}, Patch(items=items))


def _rescheduled(ledger: Ledger, entries: Sequence[Entry]) -> Fix:
    """The items on the next same weekday and hour that is still to come; a missed slot is open again."""
    items = tuple(replace(moved(entry.item, _wait(ledger, entry)), kept="unknown") for entry in entries)
    return Fix("reschedule", {"n": len(items), "start": items[0].starts_at}, Patch(items=items))


def _wait(ledger: Ledger, entry: Entry) -> timedelta:
    """The weeks until the time of the item comes round again."""
    return timedelta(weeks=max(0, (ledger.now - entry.start) // timedelta(weeks=1)) + 1)


def _to_tray(entries: Sequence[Entry]) -> Fix:
    items = tuple(unscheduled(entry.item) for entry in entries)
    return Fix("to_tray", {"n": len(items)}, Patch(items=items))


def _decided(ledger: Ledger, entries: Sequence[Entry]) -> tuple[Fix, ...]:
    """Drafts count, what is on hold is cancelled, ideas wait in the tray; or all that is undecided is taken up."""
    drafts = [entry for entry in entries if entry.item.status in DRAFT_STATUSES]
    held = [entry for entry in entries if entry.item.status == "on_hold"]
    ideas = [entry for entry in entries if entry.item.status == "idea"]
    fixes = []
    if drafts:
        counting = replace(ledger.plan.client, count_drafts=True)
        fixes.append(Fix("count_drafts", {"n": len(drafts)}, Patch(client=counting)))
    if held:
        fixes.append(_cancelled(held))
    if ideas:
        fixes.append(_to_tray(ideas))
    if undecided := [*held, *ideas]:
        items = tuple(replace(entry.item, status="draft") for entry in undecided)
        fixes.append(Fix("take_up", {"n": len(items)}, Patch(items=items)))
    return tuple(fixes)


CHECKS = (
    CheckSpec(
        "CD-25",
        rule="C6, C9.23",
        judge=cd_25,
        remedies=(fixes_cd_25,),
        severities=("note", "warning"),
        badness=lambda values: values.get("u", values.get("h", values.get("n", 0))),
        counted="n",
        parts=(Part("a"), Part("b", counted=_unconfirmed), Part("c"), Part("d", window="week", counted="h")),
        thresholds=(Threshold("warn", 50, percent=True, most=100),),
    ),
)
