"""A broadcast-only channel, CD-06: the public can talk back there and we never do (C9.9)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.diary import weekly_slots
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import ANSWER_MINUTES, open_channel
from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.placements import placed, posted_in
from compassdesk.domain.checks.platforms import is_site, people_can_answer
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import ASLEEP, Severity
from compassdesk.domain.week import Week


def cd_06(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Broadcast-only channel: one finding per two-way channel with posts in four weeks and no answer to anyone."""
    used = posts_by_place(ledger, week)
    if used and not any(limits.is_two_way(ledger.channels[key]) for key in used):
        return [_without_two_way(ledger, used, limits)]
    answered, this_week = _answered_channels(ledger, week), posted_in(ledger, week)
    findings = []
    for channel in ledger.channels.values():
        posts = used.get(channel.id, [])
        if (
            limits.is_two_way(channel)
            and len(posts) >= limits.count("CD-06", "min_placements")
            and channel.id not in answered
            and (channel.status not in ASLEEP or channel.id in this_week)
        ):
            severity: Severity = "note" if is_site(channel) else "warning"
            values = {"channel": channel.id, "n": len(posts)}
            findings.append(Finding("CD-06", severity, channel.id, values=values, items=ids(posts)))
    return findings


def _without_two_way(ledger: Ledger, used: Mapping[str, Sequence[Entry]], limits: Limits) -> Finding:
    """Every channel used is marked one-way: worse where people answer all the same, whatever the plan says (C9.9)."""
    loud = [
        key
        for key, posts in used.items()
        if people_can_answer(ledger.channels[key]) and len(posts) >= limits.count("CD-06", "min_placements")
    ]
    posts = {entry.item.id: entry for entries in used.values() for entry in entries}
    items = ids(sorted(posts.values(), key=lambda entry: entry.order))
    values = {"n": len(used), "channels": tuple(used), "loud": tuple(loud)}
    return Finding("CD-06", "warning" if loud else "note", part="no_two_way", values=values, items=items)


def posts_by_place(ledger: Ledger, week: Week) -> dict[str, list[Entry]]:
    """The posts, exempt ones included, placed on each channel in the four weeks ending with `week`, in plan order."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry, channel, _ in placed(ledger, week):
        if entry.is_post:
            found[channel].append(entry)
    return {key: sorted(found[key], key=lambda entry: entry.order) for key in ledger.channels if key in found}


def _answered_channels(ledger: Ledger, week: Week) -> set[str]:
    """Channels with a respond slot or a covered call in the four weeks. Listening does not show to the public."""
    calls = cover_in(ledger, week).calls
    return {
        channel
        for entry, channel, _ in placed(ledger, week)
        if entry.item.id in calls or (entry.item.petal == "respond" and not entry.is_post)
    }


def fixes_cd_06(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A weekly slot on the channel; or, where people cannot answer, say so, with the reason as its strategy note."""
    if finding.target is None:
        return [open_channel(ledger, week, finding.items, places=finding.values["channels"])]
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
    if not people_can_answer(channel):
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
        parts=(Part(""), Part("no_two_way")),
        thresholds=(Threshold("min_placements", 4, {"freelance_light": 6}),),
        one_way_place=4,
    ),
)
