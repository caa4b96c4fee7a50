"""How many places and disciplines the plan spreads over, against what the stage can carry (CD-19, CD-20)."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import placed
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.reschedule import on_channels
from compassdesk.domain.vocabulary import DISCIPLINES, Severity, Stage
from compassdesk.domain.week import Week

_WEEKS = 4
_NEW_DAYS = 30
_CHANNELS: Mapping[Stage, int | None] = {"crawl": 1, "walk": 3, "run": 6, "fly": None}
"""How many places a stage can carry; None is no limit (C5)."""
_DISCIPLINES: Mapping[Stage, int] = {"crawl": 1, "walk": 1, "run": 3, "fly": 8}
"""How many disciplines at once (C5)."""
_EVENTS = frozenset(("event_online", "event_offline"))
_ENOUGH_FOR_A_DISCIPLINE = 2
_LATER_DAYS = 30
_NEXT_STAGE: dict[Stage, Stage] = {"crawl": "walk", "walk": "run", "run": "fly"}


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
    limit = limits.most("CD-19", "limit")
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
    over = len(busy) - limits.count("CD-20", "limit")
    if over <= 0:
        return []
    values = {
        "n": len(busy),
        "list": busy,
        "counts": tuple(counts[name] for name in busy),
        "stage": ledger.plan.client.stage,
        "limit": limits.count("CD-20", "limit"),
    }
    theirs = [entry for entry in entries if entry.item.discipline in busy]
    return [Finding("CD-20", "note" if over == 1 else "warning", values=values, items=ids(theirs))]


def fixes_cd_19(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Let a channel rest, open one later, or write down what it is for."""
    match finding.part:
        case "count":
            return (*_rests(ledger, week), *_next_stage(ledger, "CD-19"))
        case "new":
            return _later(ledger, week)
        case _:
            channels = finding.values["channels"]
            return tuple(Fix("edit_channel", {"channel": key, "field": "strategy_note"}) for key in channels)


def _rests(ledger: Ledger, week: Week) -> tuple[Fix, ...]:
    """The channel with the fewest posts of these weeks, all of them still to come; else the channels to choose from."""
    active = posts_by_channel(ledger, week)
    quietest = sorted(active, key=lambda key: (len(active[key]), -ledger.channels[key].position, key))
    for key in quietest:
        if all(is_open(ledger, entry) for entry in active[key]):
            return (rest(ledger, key, active[key]),)
    return tuple(Fix("edit_channel", {"channel": key, "field": "status"}) for key in quietest[:1])


def rest(ledger: Ledger, key: str, posts: Collection[Entry]) -> Fix:
    """The channel becomes dormant; its coming posts leave it, those that are nowhere else go on hold."""
    channel = replace(ledger.channels[key], status="dormant")
    items = _off_channel((entry.item for entry in posts if is_open(ledger, entry)), key)
    return Fix("rest_channel", {"channel": key, "n": len(items)}, Patch(channels=(channel,), items=items))


def _off_channel(items: Iterable[Item], key: str) -> tuple[Item, ...]:
    rows = []
    for item in items:
        others = tuple(channel for channel in item.channels if channel != key)
        if others:
            rows.append(on_channels(item, others))
        else:
            rows.append(replace(item, status="on_hold"))
    return tuple(rows)


def _next_stage(ledger: Ledger, check: str, *, wanted: Stage | None = None) -> tuple[Fix, ...]:
    """The client's next stage, unless the client set a limit of its own, which the stage would not change."""
    stage = wanted or _NEXT_STAGE.get(ledger.plan.client.stage)
    if stage is None or any(row.check == check and "limit" in row.thresholds for row in ledger.plan.check_settings):
        return (Fix("edit_client", {"field": "stage"}),)
    return (Fix("set_stage", {"stage": stage}, Patch(client=replace(ledger.plan.client, stage=stage))),)


def _later(ledger: Ledger, week: Week) -> tuple[Fix, ...]:
    """The newest channel opens 30 days later when nothing went out there yet; else its editor."""
    newest = max(new_channels(ledger, week), key=lambda channel: (channel.opened_on or week.monday, channel.id))
    look = Fix("edit_channel", {"channel": newest.id, "field": "opened_on"})
    posts = [entry for entry in ledger.entries if entry.is_post and newest.id in entry.channels]
    if newest.opened_on is None or not all(is_open(ledger, entry) for entry in posts):
        return (look,)
    opens = week.sunday + timedelta(days=_LATER_DAYS)
    early = [entry.item for entry in posts if entry.start.date() < opens]
    channel: Channel = replace(newest, opened_on=opens, status="planned")
    patch = Patch(channels=(channel,), items=_off_channel(early, newest.id))
    return (Fix("open_later", {"channel": newest.id, "day": opens, "n": len(early)}, patch), look)


def fixes_cd_20(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Park the discipline with the fewest items that are all to come, or move on to the stage that carries more."""
    by_discipline: dict[str, list[Entry]] = {}
    for entry in entries_of(ledger, finding.items):
        by_discipline.setdefault(str(entry.item.discipline), []).append(entry)
    stage: Stage = "fly" if ledger.plan.client.stage == "run" else "run"
    move = _next_stage(ledger, "CD-20", wanted=None if ledger.plan.client.stage == "fly" else stage)
    for name, entries in sorted(by_discipline.items(), key=lambda pair: (len(pair[1]), pair[0])):
        coming = [entry.item for entry in entries if is_open(ledger, entry)]
        if len(entries) - len(coming) < 2:
            items = tuple(replace(item, status="on_hold") for item in coming)
            park = Fix("park_discipline", {"discipline": name, "n": len(items)}, Patch(items=items))
            return (*move, park)
    return (*move, Fix("edit_items", {"items": finding.items, "field": "discipline"}))


CHECKS = (
    CheckSpec(
        "CD-19",
        rule="C6, C9.19",
        judge=cd_19,
        remedies=(fixes_cd_19,),
        severities=("note", "warning", "serious"),
        badness=lambda values: values["n"] - (values.get("limit") or 0),
        parts=(Part("count"), Part("new", window="none"), Part("strategy")),
        thresholds=(Threshold("limit", lambda plan: _CHANNELS[plan.client.stage]),),
    ),
    CheckSpec(
        "CD-20",
        rule="C6",
        judge=cd_20,
        remedies=(fixes_cd_20,),
        severities=("note", "warning"),
        badness=lambda values: values["n"] - values["limit"],
        thresholds=(Threshold("limit", lambda plan: _DISCIPLINES[plan.client.stage]),),
    ),
)
