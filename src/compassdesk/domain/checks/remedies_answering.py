"""Fixes for nobody being there: CD-03, no room to answer, CD-06, a broadcast-only channel, CD-08, open calls."""

from collections.abc import Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slot_for_most, slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.relief import helpful
from compassdesk.domain.checks.remedies_rose import weekly_slots
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.room_to_answer import cover_measure
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.domain.week import Week

ANSWER_MINUTES = 30


def fixes_cd_03(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Slots for all gaps; and, when several are needed, the one slot that covers most of them."""
    gaps = cover_measure(ledger, week, ledger.limits).gaps
    slots = slots_for(ledger, week, gaps)
    fixes: list[Fix | None] = []
    if slots:
        values = {"n": len(slots), "gaps": len(gaps), "start": slots[0].starts_at, "title_code": "answers"}
        fixes.append(Fix("cover_gaps", values, Patch(items=slots)))
    if len(slots) > 1:
        most = slot_for_most(ledger, week, gaps)
        if most:
            slot, covered = most
            values = {
                "n": covered,
                "gaps": len(gaps),
                "start": slot.starts_at,
                "minutes": slot.minutes,
                "title_code": "answers",
            }
            fixes.append(Fix("cover_most", values, Patch(items=(slot,))))
    return helpful(ledger, week, finding, fixes)


def fixes_cd_06(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly slot on the channel; or say that it is one-way, with the reason as its strategy note."""
    if finding.target is None:
        return helpful(ledger, week, finding, [_open_channel(ledger, week, finding)])
    channel = ledger.channels[finding.target]
    slots = weekly_slots(ledger, week, "respond", ANSWER_MINUTES, (channel.id,))
    fixes: list[Fix | None] = []
    if slots:
        values = {
            "channel": channel.id,
            "n": len(slots),
            "start": slots[0].starts_at,
            "minutes": ANSWER_MINUTES,
            "title_code": "answers",
        }
        fixes.append(Fix("weekly_answers", values, Patch(items=slots)))
    values = {"channel": channel.id, "asks": "strategy_note"}
    fixes.append(Fix("mark_one_way", values, Patch(channels=(replace(channel, two_way=False),))))
    return helpful(ledger, week, finding, fixes)


def fixes_cd_08(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A slot after each open call; or have the answers come in on a channel where somebody is."""
    calls = [ledger.by_id[key] for key in finding.items]
    gaps = [ask for call in calls for ask in _open_asks(ledger, week, call)]
    slots = slots_for(ledger, week, gaps)
    fixes: list[Fix | None] = []
    if slots:
        values = {"n": len(slots), "calls": len(calls), "start": slots[0].starts_at, "title_code": "answers"}
        fixes.append(Fix("answer_calls", values, Patch(items=slots)))
    fixes += [_response_channel(ledger, week, calls, channel) for channel in _answered_channels(ledger, calls)]
    found = helpful(ledger, week, finding, fixes)
    return found or helpful(ledger, week, finding, [_open_channel(ledger, week, finding)])


def _open_asks(ledger: Ledger, week: Week, call: Entry) -> list[Placing]:
    cover = cover_in(ledger, week)
    return [ask for ask in call.asks if not cover.has(ask)]


def _answered_channels(ledger: Ledger, calls: Sequence[Entry]) -> list[str]:
    """The two-way channel with most respond items that is not the only one of the calls."""
    busy = {channel.id: 0 for channel in _two_way(ledger)}
    for entry in ledger.entries:
        if entry.item.petal == "respond":
            for key in entry.channels:
                if key in busy:
                    busy[key] += 1
    taken = {call.item.response_channel or (call.channels[0] if len(call.channels) == 1 else None) for call in calls}
    return sorted((key for key in busy if key not in taken or len(busy) == 1), key=lambda key: (-busy[key], key))[:1]


def _two_way(ledger: Ledger) -> list[Channel]:
    return [
        channel
        for channel in ledger.channels.values()
        if channel.status not in ASLEEP and ledger.limits.is_two_way(channel)
    ]


def _response_channel(ledger: Ledger, week: Week, calls: Sequence[Entry], channel: str) -> Fix | None:
    """The calls with their answers on the channel, and slots there where nobody is planned in time."""
    rows = tuple(replace(call.item, response_channel=channel) for call in calls)
    patch = _with_answers(ledger, week, rows, Patch(items=rows))
    values = {
        "channel": channel,
        "calls": len(rows),
        "n": len(patch.items) - len(rows),
        "title_code": "answers",
    }
    return Fix("set_response_channel", values, patch)


def _with_answers(ledger: Ledger, week: Week, rows: Sequence[Item], patch: Patch) -> Patch:
    """The patch with slots for those of its calls that nobody answers yet."""
    changed = prepare(applied(ledger.plan, patch), ledger.now, ledger)
    exempt = exempt_in(changed, week)
    calls = [changed.by_id[row.id] for row in rows if row.id not in exempt]
    gaps = [ask for call in calls for ask in _open_asks(changed, week, call)]
    return replace(patch, items=(*patch.items, *slots_for(changed, week, gaps)))


def _open_channel(ledger: Ledger, week: Week, finding: Finding) -> Fix | None:
    """The channel the posts are on most becomes two-way, with a weekly slot and answers to its open calls."""
    used: dict[str, int] = {}
    for key in finding.items:
        for name in ledger.by_id[key].channels:
            used[name] = used.get(name, 0) + 1
    if not used:
        return None
    channel = ledger.channels[min(used, key=lambda key: (-used[key], key))]
    opened = replace(
        channel,
        two_way=True,
        status="active" if channel.status in ASLEEP else channel.status,
        response_norm_hours=channel.response_norm_hours or None,
    )
    patch = Patch(
        channels=(opened,),
        items=weekly_slots(ledger, week, "respond", ANSWER_MINUTES, (channel.id,)),
    )
    values = {"channel": channel.id, "n": len(patch.items), "title_code": "answers"}
    calls = [ledger.by_id[key].item for key in finding.items if finding.check == "CD-08"]
    return Fix("open_channel", values, _with_answers(ledger, week, calls, patch))
