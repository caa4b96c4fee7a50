"""Remedies for too many places and disciplines, and for silence on a channel: CD-19 to CD-21."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import BLOCK_MINUTES, WEEKS, block, free_times, weekly
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.places import new_channels, posts_by_channel
from compassdesk.domain.checks.presence import longest_gap, moments_of
from compassdesk.domain.checks.remedies_voices import entries_of
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.reschedule import on_channels
from compassdesk.domain.vocabulary import Stage
from compassdesk.domain.week import Week

_LATER_DAYS = 30
_NEXT_STAGE: dict[Stage, Stage] = {"crawl": "walk", "walk": "run", "run": "fly"}


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
    for entry in entries_of(ledger, finding):
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


def fixes_cd_21(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly conversation block at the time of the week that leaves the shortest silence, or a rest."""
    key = finding.values["channel"]
    channel = ledger.channels[key]
    moments = moments_of(ledger, week, key)
    best: tuple[tuple[int | float, datetime], str] | None = None
    for start, name in free_times(ledger, week, BLOCK_MINUTES, (key,)):
        minute = ledger.minute_of(start)
        if minute < moments[0]:
            continue
        days = longest_gap(ledger, week, ledger.limits.max_gap_of(channel), sorted([*moments, minute]))[0]
        if days < finding.values["g"] and (best is None or (float(days), start) < best[0]):
            best = ((float(days), start), name)
    dormant = Patch(channels=(replace(channel, status="dormant"),))
    sleep = Fix("mark_dormant", {"channel": key}, dormant)
    if best is None:
        return (sleep,)
    start = best[0][1]
    items = weekly(block("respond", start, BLOCK_MINUTES, best[1], (key,)))
    values = {"start": start, "minutes": BLOCK_MINUTES, "weeks": WEEKS, "channel": key}
    return (Fix("add_weekly_block", {**values, "title_code": "conversation_block"}, Patch(items=items)), sleep)
