"""A broadcast-only channel, CD-06: the public can talk back there and we never do (C9.9)."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.diary import weekly_slots
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import ANSWER_MINUTES, open_channel
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import placed
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.domain.week import Week


def cd_06(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Broadcast-only channel: one finding per two-way channel with posts in four weeks and no answer to anyone."""
    outbound = outbound_placements(ledger, week)
    awake = [channel for channel in ledger.channels.values() if channel.status not in ASLEEP]
    if not any(limits.is_two_way(channel) for channel in awake):
        posts = [entry.item.id for entry in ledger.in_weeks(week, 4) if entry.is_post]
        return [Finding("CD-06", "note", values={"n": len(posts)}, items=tuple(posts))] if posts else []
    answered = _answered_channels(ledger, week)
    findings = []
    for channel in awake:
        posts = [entry.item.id for entry in outbound.get(channel.id, ())]
        if (
            limits.is_two_way(channel)
            and len(posts) >= limits.count("CD-06", "min_placements")
            and channel.id not in answered
        ):
            values = {"channel": channel.id, "n": len(posts)}
            findings.append(Finding("CD-06", "warning", channel.id, values=values, items=tuple(posts)))
    return findings


def outbound_placements(ledger: Ledger, week: Week) -> dict[str, list[Entry]]:
    """Send and activate posts, exempt ones included, by channel, placed there in the four weeks ending with `week`."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry, channel, _ in placed(ledger, week):
        if entry.is_post:
            found[channel].append(entry)
    for entries in found.values():
        entries.sort(key=lambda entry: entry.order)
    return found


def _answered_channels(ledger: Ledger, week: Week) -> set[str]:
    """Channels with a respond item or a covered call in the four weeks. Listening does not show to the public."""
    calls = cover_in(ledger, week).calls
    return {
        channel for entry, channel, _ in placed(ledger, week) if entry.item.petal == "respond" or entry.item.id in calls
    }


def fixes_cd_06(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A weekly slot on the channel; or say that it is one-way, with the reason as its strategy note."""
    if finding.target is None:
        return [open_channel(ledger, week, finding.items)]
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
    return fixes


CHECKS = (
    CheckSpec(
        "CD-06",
        rule="C6, C9.9",
        judge=cd_06,
        remedies=(fixes_cd_06,),
        severities=("note", "warning"),
        badness=lambda values: values["n"],
        target="channel",
        thresholds=(Threshold("min_placements", 4, {"freelance_light": 6}),),
        one_way_place=4,
    ),
)
