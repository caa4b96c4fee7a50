"""How many places and disciplines the plan spreads over, against what the stage can carry (CD-19, CD-20)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from math import ceil
from operator import attrgetter
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import rest, without_channel
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import items_on, posts_by_channel
from compassdesk.domain.checks.platforms import is_lasting
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.reschedule import moved, unscheduled
from compassdesk.domain.vocabulary import DISCIPLINES, Discipline, Severity, Stage
from compassdesk.domain.week import FOUR_WEEKS, Week

_NEW_DAYS = 30
_CHANNELS: Mapping[Stage, int | None] = {"crawl": 1, "walk": 3, "run": 6, "fly": None}
"""How many places a stage can carry; None is no limit (C5)."""
_DISCIPLINES: Mapping[Stage, int] = {"crawl": 1, "walk": 1, "run": 3, "fly": 8}
"""How many disciplines at once (C5)."""
_ENOUGH_FOR_A_DISCIPLINE = 2
_LATER_DAYS = 30
_DISCIPLINE = attrgetter("item.discipline")


def active_places(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The posts of four weeks on each channel that is a lasting place, in plan order; events are no places (C9.19)."""
    found = posts_by_channel(ledger, week)
    return {key: posts for key, posts in found.items() if is_lasting(ledger.channels[key])}


def most_places(limits: Limits) -> int | None:
    """How many places the stage carries; None is no limit."""
    return limits.most("CD-19", "limit")


def cd_19(ledger: Ledger, week: Week) -> Outcome:
    """Too many places (C6, C9.19): more than the stage carries, several new at once, or without a strategy."""
    active = active_places(ledger, week)
    findings = []
    limit = most_places(ledger.limits)
    if limit is not None and len(active) > limit:
        severity: Severity = "serious" if len(active) - limit >= 2 else "warning"
        values: dict[str, Any] = {"n": len(active), "stage": ledger.plan.client.stage, "limit": limit}
        values["channels"] = tuple(active)
        findings.append(Finding("CD-19", severity, part="count", values=values, items=items_on(ledger, week, active)))
    fresh = new_channels(ledger, week)
    if len(fresh) >= 2:
        values = {"n": len(fresh), "channels": tuple(channel.id for channel in fresh)}
        findings.append(Finding("CD-19", "note", part="new", values=values))
    unplanned = [key for key in active if not ledger.channels[key].strategy_note.strip()]
    if unplanned:
        values = {"n": len(unplanned), "channels": tuple(unplanned)}
        items = items_on(ledger, week, unplanned)
        findings.append(Finding("CD-19", "note", part="strategy", values=values, items=items))
    return findings


def _places(ledger: Ledger, week: Week, _: Finding) -> int:
    return len(active_places(ledger, week))


def _new_places(ledger: Ledger, week: Week, _: Finding) -> int:
    return len(new_channels(ledger, week))


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


def cd_20(ledger: Ledger, week: Week) -> Outcome:
    """Too many disciplines (C6): those with at least two counted items in four weeks, against the stage's limit."""
    entries, counts = _of_disciplines(ledger, week)
    busy = _busy(counts)
    over = len(busy) - ledger.limits.count("CD-20", "limit")
    if over <= 0:
        return []
    values = {
        "n": len(busy),
        "list": busy,
        "counts": tuple(counts[name] for name in busy),
        "stage": ledger.plan.client.stage,
        "limit": ledger.limits.count("CD-20", "limit"),
    }
    theirs = [entry for entry in entries if entry.item.discipline in busy]
    return [Finding("CD-20", "note" if over == 1 else "warning", values=values, items=ids(theirs))]


def busy_disciplines(ledger: Ledger, week: Week) -> tuple[tuple[Discipline, ...], int]:
    """The disciplines that carry the four weeks ending with `week`, and how many there may be at this stage."""
    return _busy(_of_disciplines(ledger, week)[1]), ledger.limits.count("CD-20", "limit")


def _busy(counts: Counter[str | None]) -> tuple[Discipline, ...]:
    return tuple(name for name in DISCIPLINES if counts[name] >= _ENOUGH_FOR_A_DISCIPLINE)


def _of_disciplines(ledger: Ledger, week: Week) -> tuple[Sequence[Entry], Counter[str | None]]:
    """The items of four weeks that have a discipline, and how many each has."""
    entries = ledger.those_in(week, FOUR_WEEKS, _DISCIPLINE)
    return entries, Counter(entry.item.discipline for entry in entries)


def _busy_disciplines(ledger: Ledger, week: Week, _: Finding) -> int:
    return len(busy_disciplines(ledger, week)[0])


def fixes_cd_19(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Let a channel rest with what is planned on it, open one later, or write down what it is for."""
    match finding.part:
        case "count":
            return _rests(ledger, week)
        case "new":
            return _later(ledger, week)
        case _:
            channels = finding.values["channels"]
            return tuple(Fix("edit_channel", {"channel": key, "field": "strategy_note"}) for key in channels)


def _rests(ledger: Ledger, week: Week) -> tuple[Fix, ...]:
    """The channel with the fewest posts of these weeks, all of them still to come; else the channels to choose from."""
    active = active_places(ledger, week)
    quietest = sorted(active, key=lambda key: (len(active[key]), -ledger.channels[key].position, key))
    for key in quietest:
        if all(is_open(ledger, entry) for entry in active[key]):
            return (rest(ledger, key),)
    return tuple(Fix("edit_channel", {"channel": key, "field": "status"}) for key in quietest[:1])


def _later(ledger: Ledger, week: Week) -> tuple[Fix, ...]:
    """The newest channel opens 30 days later, with its posts, when nothing went out there yet; else its editor."""
    newest = max(new_channels(ledger, week), key=lambda channel: (channel.opened_on or week.monday, channel.id))
    look = Fix("edit_channel", {"channel": newest.id, "field": "opened_on"})
    posts = [entry for entry in ledger.entries if entry.is_post and newest.id in entry.channels]
    if newest.opened_on is None or not all(is_open(ledger, entry) for entry in posts):
        return (look,)
    opens = week.sunday + timedelta(days=_LATER_DAYS)
    early = [entry for entry in posts if entry.start.date() < opens]
    channel: Channel = replace(newest, opened_on=opens, status="planned")
    items = tuple(without_channel(entry, newest.id) or _from(entry, opens) for entry in early)
    patch = Patch(channels=(channel,), items=items)
    return (Fix("open_later", {"channel": newest.id, "day": opens, "n": len(early)}, patch), look)


def _from(entry: Entry, day: date) -> Item:
    """The post on the first same weekday and hour that is not before the day."""
    weeks = ceil((day - entry.start.date()).days / 7)
    return moved(entry.item, timedelta(weeks=weeks))


def fixes_cd_20(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Let the discipline with the fewest items wait, later or in Ideas; or look at all, when many are over."""
    by_discipline: dict[str, list[Entry]] = {}
    for entry in entries_of(ledger, finding.items):
        by_discipline.setdefault(str(entry.item.discipline), []).append(entry)
    for name, entries in sorted(by_discipline.items(), key=lambda pair: (len(pair[1]), pair[0])):
        coming = [entry.item for entry in entries if is_open(ledger, entry)]
        if len(entries) - len(coming) < _ENOUGH_FOR_A_DISCIPLINE:
            values = {"discipline": name, "n": len(coming)}
            later = tuple(moved(item, timedelta(weeks=FOUR_WEEKS)) for item in coming)
            waiting = tuple(map(unscheduled, coming))
            return (
                Fix("park_discipline", values, Patch(items=later)),
                Fix("park_in_tray", values, Patch(items=waiting)),
            )
    return (Fix("edit_items", {"items": finding.items, "field": "discipline"}),)


CHECKS = (
    CheckSpec(
        "CD-19",
        rule="C6, C9.19",
        judge=cd_19,
        remedies=(fixes_cd_19,),
        severities=("note", "warning", "serious"),
        badness=lambda values: values["n"] - (values.get("limit") or 0),
        parts=(
            Part("count", counted=_places),
            Part("new", window="none", counted=_new_places),
            Part("strategy", counted="n"),
        ),
        thresholds=(Threshold("limit", lambda plan: _CHANNELS[plan.client.stage]),),
    ),
    CheckSpec(
        "CD-20",
        rule="C6",
        judge=cd_20,
        remedies=(fixes_cd_20,),
        severities=("note", "warning"),
        badness=lambda values: values["n"] - values["limit"],
        counted=_busy_disciplines,
        thresholds=(Threshold("limit", lambda plan: _DISCIPLINES[plan.client.stage]),),
    ),
)
