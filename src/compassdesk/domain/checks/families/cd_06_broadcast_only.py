"""A broadcast-only channel, CD-06: the public can talk back there and we never do (C9.9)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.diary import weekly_slots
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import ANSWER_MINUTES, open_channel
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import items_on, placed, posted_in, posts_by_channel
from compassdesk.domain.checks.platforms import ANSWERED_ON, is_site, people_can_answer
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import ASLEEP, Network, Severity
from compassdesk.domain.week import Week


def cd_06(ledger: Ledger, week: Week) -> Outcome:
    """Broadcast-only channel: two-way channels with posts in four weeks and no answer to anyone.

    Each that has enough posts is one finding; of the others those of one network are taken together.
    """
    used = posts_by_channel(ledger, week)
    if used and not any(ledger.limits.is_two_way(ledger.channels[key]) for key in used):
        return [_without_two_way(ledger, week, used)]
    answered, this_week = _answered_channels(ledger, week), posted_in(ledger, week)
    least = ledger.limits.count("CD-06", "min_placements")
    enough: list[list[Channel]] = []
    few: dict[Network, list[Channel]] = defaultdict(list)
    for channel in (ledger.channels[key] for key in used):
        if not ledger.limits.is_two_way(channel) or channel.id in answered:
            continue
        if channel.status in ASLEEP and channel.id not in this_week:
            continue
        if len(used[channel.id]) >= least:
            enough.append([channel])
        elif channel.network in ANSWERED_ON:
            few[channel.network].append(channel)
    together = [row for row in few.values() if sum(len(used[channel.id]) for channel in row) >= least]
    return [_without_answer(ledger, week, channels, used) for channels in (*enough, *together)]


def _without_answer(
    ledger: Ledger, week: Week, channels: Sequence[Channel], used: Mapping[str, Sequence[Entry]]
) -> Finding:
    """What is said of channels on which nobody answers; it is about the one with the most posts."""
    most = max(channels, key=lambda channel: len(used[channel.id]))
    keys = tuple(channel.id for channel in channels)
    values = {"channel": most.id, "channels": keys, "n": sum(len(used[key]) for key in keys)}
    severity: Severity = "note" if is_site(most) else "warning"
    return Finding("CD-06", severity, most.id, values=values, items=items_on(ledger, week, keys))


def _without_two_way(ledger: Ledger, week: Week, used: Mapping[str, Sequence[Entry]]) -> Finding:
    """Every channel used is marked one-way: worse where people answer all the same, whatever the plan says (C9.9)."""
    loud = [
        key
        for key, posts in used.items()
        if people_can_answer(ledger.channels[key]) and len(posts) >= ledger.limits.count("CD-06", "min_placements")
    ]
    values = {"n": len(used), "channels": tuple(used), "loud": tuple(loud)}
    severity: Severity = "warning" if loud else "note"
    return Finding("CD-06", severity, part="no_two_way", values=values, items=items_on(ledger, week, used))


def _answered_channels(ledger: Ledger, week: Week) -> set[str]:
    """Channels with a respond slot or a covered call in the four weeks. Listening does not show to the public."""
    calls, here = cover_in(ledger, week).calls, placed(ledger, week)
    return {
        *here.slots["respond"],
        *(key for key, posts in here.posts.items() if any(entry.item.id in calls for _, entry in posts)),
    }


def fixes_cd_06(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A weekly slot on the channels; or, where people cannot answer, say so, with the reason as its strategy note."""
    if finding.target is None:
        return [open_channel(ledger, week, finding.items, places=finding.values["channels"])]
    channel = ledger.channels[finding.target]
    slots = weekly_slots(ledger, week, "respond", ANSWER_MINUTES, finding.values["channels"])
    fixes: list[Fix | None] = []
    if slots:
        values = {
            "channels": finding.values["channels"],
            "n": len(slots),
            "start": slots[0].starts_at,
            "minutes": ANSWER_MINUTES,
            "title_code": "answers",
        }
        fixes.append(Fix("weekly_answers", values, Patch(items=slots)))
    if not people_can_answer(channel):
        values = {"channel": channel.id, "asks": "strategy_note"}
        fixes.append(Fix("mark_one_way", values, Patch(channels=(replace(channel, two_way=False),))))
    return fixes


CHECKS = (
    CheckSpec(
        "CD-06",
        group="balance",
        rule="C6, C9.9",
        judge=cd_06,
        remedies=(fixes_cd_06,),
        severities=("note", "warning"),
        badness=lambda values: values["n"],
        counted="n",
        target="channel",
        parts=(Part(""), Part("no_two_way")),
        thresholds=(Threshold("min_placements", 4, {"freelance_light": 6}),),
        one_way_place=4,
    ),
)
