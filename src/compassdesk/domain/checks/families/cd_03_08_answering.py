"""Nobody there to answer: CD-03, no room to answer, and CD-08, a call without follow-up, by reply cover."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.counting import first_words
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_channels import open_asks, open_channel, with_answers
from compassdesk.domain.checks.gaps import slot_for_most, slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.moving import by_day, moves_to
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.profiles import PROFILE_DEFAULTS
from compassdesk.domain.checks.reply_cover import Cover, answering, cover_in, required_in
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.checks.spec import CheckSpec, Threshold
from compassdesk.domain.checks.weekly_rhythm import rhythm_and_answers, weekly_rhythm
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import ASLEEP, Severity
from compassdesk.domain.week import FOUR_WEEKS, Week


class CoverMeasure(Struct, frozen=True):
    """How many required placements of a window are answered; the window is the week, or grows in the light profile."""

    covered: int
    """In time."""
    late: int
    """Later than the norm."""
    required: int
    window_weeks: int
    gaps: tuple[Placing, ...]
    """The placements nobody answers in time, in order of time."""


def cover_measure(ledger: Ledger, week: Week) -> CoverMeasure:
    """Reply cover of the judged week; in the light profile of up to four weeks, until enough are required (C9.24)."""
    return ledger.once(("cover measure", week), lambda: _cover_measure(ledger, week))


def _cover_measure(ledger: Ledger, week: Week) -> CoverMeasure:
    weeks, required = 1, required_in(ledger, week, 1)
    while ledger.limits.cover_grows and len(required) < ledger.limits.count("CD-03", "min") and weeks < FOUR_WEEKS:
        weeks += 1
        required = required_in(ledger, week, weeks)
    cover = cover_in(ledger, week)
    gaps = tuple(placing for placing in required if (placing.item, placing.channel) not in cover.covered)
    late = sum(map(cover.has_late, gaps))
    return CoverMeasure(len(required) - len(gaps), late, len(required), weeks, gaps)


def least_on_time(limits: Limits) -> Fraction:
    """The part of what asks for an answer that gets it in time, where all is well."""
    return limits.share("CD-03", "note")


def cd_03(ledger: Ledger, week: Week) -> Outcome:
    """No room to answer: too few of the required placements are answered at all, or too few within the norm."""
    measure = cover_measure(ledger, week)
    if measure.required < ledger.limits.count("CD-03", "min") or not measure.required:
        return NotEnoughData()
    severity: Severity
    if Fraction(measure.covered + measure.late, measure.required) < ledger.limits.share("CD-03", "warn"):
        severity = "warning"
    elif Fraction(measure.covered, measure.required) < least_on_time(ledger.limits):
        severity = "note"
    else:
        return []
    gaps, cover = measure.gaps, cover_in(ledger, week)
    values = {
        "c": measure.covered,
        "l": measure.late,
        "late": measure.late,  # the name that the plan format promises, beside the brace of the sentence
        "u": len(gaps) - measure.late,
        "r": measure.required,
        "r−c": len(gaps),
        "N": max(ledger.counted_norm(ledger.channels[placing.channel]) for placing in gaps),
        "list": tuple(placing.channel for placing in gaps),
        "list_items": tuple(placing.item for placing in gaps),
        "list_starts": tuple(placing.start for placing in gaps),
        "list_late": tuple(map(cover.has_late, gaps)),
        "window_weeks": measure.window_weeks,
        "service_mode": ledger.service is not None,
        "w": sum(_is_due_earlier(ledger, placing) for placing in gaps),
        **first_words(ledger, week),
    }
    return [Finding("CD-03", severity, values=values, items=tuple(dict.fromkeys(placing.item for placing in gaps)))]


def left_unanswered(report: Report) -> Severity | None:
    """How grave it is in a judged week that too few placements have somebody; None when enough of them do."""
    return next((one.severity for one in report.findings if one.check == "CD-03"), None)


def _is_due_earlier(ledger: Ledger, placing: Placing) -> bool:
    """Whether three working days are over before the opening hours of the norm, and so decide (C3, reply cover)."""
    norm = ledger.counted_norm(ledger.channels[placing.channel])
    return ledger.service is not None and ledger.service.after(placing.start, norm) > placing.deadline


def _has_longer_norm(ledger: Ledger, channel: Channel) -> bool:
    """Whether an answer on the channel may take longer than is usual for the client, as far as that counts.

    Either by hours of the channel's own, or because the client counts opening hours where its profile counts all.
    """
    counts_opening_hours = ledger.service is not None and not PROFILE_DEFAULTS[ledger.plan.client.profile].service_mode
    own = ledger.counted_norm(channel) > ledger.counted_norm(replace(channel, response_norm_hours=None))
    return own or (counts_opening_hours and ledger.limits.is_two_way(channel))


def cd_08(ledger: Ledger, week: Week) -> Outcome:
    """Call without follow-up: activate posts of the week that nobody is planned to answer (C9.11)."""
    exempt, cover = exempt_in(ledger, week), cover_in(ledger, week)
    asked = [
        entry
        for entry in ledger.in_week(week)
        if entry.is_post and entry.item.petal == "activate" and entry.item.id not in exempt
    ]
    open_calls = [entry for entry in asked if entry.item.id not in cover.calls]
    if not open_calls:
        return []
    unheard = any(entry.start >= ledger.now and _has_nobody(entry, cover) for entry in open_calls)
    values = {"u": len(open_calls), "a": len(asked)}
    items = tuple(entry.item.id for entry in open_calls)
    return [Finding("CD-08", "warning" if unheard else "note", values=values, items=items)]


def _has_nobody(call: Entry, cover: Cover) -> bool:
    """Whether a placement of the call has nobody at all, or there is none on which anybody could answer (C9.11)."""
    return not call.asks or any(not cover.has(ask) and not cover.has_late(ask) for ask in call.asks)


def _answered(ledger: Ledger, week: Week, finding: Finding) -> tuple[int, int]:
    measure = cover_measure(ledger, week)
    return measure.covered, measure.required


def _answered_calls(ledger: Ledger, week: Week, finding: Finding) -> tuple[int, int]:
    exempt, cover = exempt_in(ledger, week), cover_in(ledger, week)
    calls = [
        entry.item.id
        for entry in ledger.in_week(week)
        if entry.is_post and entry.item.petal == "activate" and entry.item.id not in exempt
    ]
    return len(cover.calls.intersection(calls)), len(calls)


def _moved_to_gaps(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """The slots there are, moved to where they answer more; and new ones for what is left."""
    return moves_to(ledger, week, cover_measure(ledger, week).gaps)


def _moved_to_calls(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """The slots there are, moved to the calls; and new ones for what is left."""
    calls = [ledger.by_id[key] for key in finding.items]
    return moves_to(ledger, week, [ask for call in calls for ask in open_asks(ledger, week, call)])


def fixes_cd_03(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """Slots for all gaps; and, when several are needed, the one slot that covers most of them."""
    gaps = cover_measure(ledger, week).gaps
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
    return fixes


def fixes_cd_08(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """A slot after each open call; or have the answers come in on a channel where somebody is."""
    calls = [ledger.by_id[key] for key in finding.items]
    gaps = [ask for call in calls for ask in open_asks(ledger, week, call)]
    slots = slots_for(ledger, week, gaps)
    fixes: list[Fix | None] = []
    if slots:
        values = {"n": len(slots), "calls": len(calls), "start": slots[0].starts_at, "title_code": "answers"}
        fixes.append(Fix("answer_calls", values, Patch(items=slots)))
    fixes += [_response_channel(ledger, week, calls, channel) for channel in _answered_channels(ledger, calls)]
    return fixes


def _another_channel(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix | None]:
    """People can answer on the channel from now on."""
    return [open_channel(ledger, week, finding.items, calls=finding.items)]


def _answered_channels(ledger: Ledger, calls: Sequence[Entry]) -> list[str]:
    """The two-way channel with most respond slots on which all the calls may have their answers, but do not yet.

    That is one of each call's own channels or of its audience's (C9.4).
    """
    busy = {
        channel.id: 0 for channel in _two_way(ledger) if all(_may_be_on(ledger, call, channel.id) for call in calls)
    }
    for entry in answering(ledger):
        for key in entry.channels:
            if key in busy:
                busy[key] += 1
    taken = {call.item.response_channel or (call.channels[0] if len(call.channels) == 1 else None) for call in calls}
    return sorted((key for key in busy if key not in taken or len(busy) == 1), key=lambda key: (-busy[key], key))[:1]


def _may_be_on(ledger: Ledger, call: Entry, channel: str) -> bool:
    audiences = {audience.id: audience.channels for audience in ledger.plan.audiences}
    return channel in call.channels or channel in audiences.get(call.item.audience or "", ())


def _two_way(ledger: Ledger) -> list[Channel]:
    return [
        channel
        for channel in ledger.channels.values()
        if channel.status not in ASLEEP and ledger.limits.is_two_way(channel)
    ]


def _response_channel(ledger: Ledger, week: Week, calls: Sequence[Entry], channel: str) -> Fix | None:
    """The calls with their answers on the channel, and slots there where nobody is planned in time."""
    rows = tuple(replace(call.item, response_channel=channel) for call in calls)
    patch = with_answers(ledger, week, rows, Patch(items=rows))
    values = {
        "channel": channel,
        "calls": len(rows),
        "n": len(patch.items) - len(rows),
        "title_code": "answers",
    }
    return Fix("set_response_channel", values, patch)


CHECKS = (
    CheckSpec(
        "CD-03",
        group="answers",
        rule="C3 reply cover, C9.4",
        judge=cd_03,
        remedies=(_moved_to_gaps, by_day, weekly_rhythm, rhythm_and_answers, fixes_cd_03),
        counted=_answered,
        severities=("note", "warning"),
        badness=lambda values: (values["u"], values["r"] - values["c"]),
        window="growing",
        thresholds=(
            Threshold("warn", 50, {"freelance_light": 25}, percent=True),
            Threshold("note", 80, {"freelance_light": 50}, percent=True),
            Threshold("min", 3, {"freelance_light": 5}),
        ),
        concerns_items=True,
        one_way_place=2,
        relaxed_on=_has_longer_norm,
    ),
    CheckSpec(
        "CD-08",
        group="answers",
        rule="C6, C9.11",
        judge=cd_08,
        remedies=(_moved_to_calls, by_day, fixes_cd_08, _another_channel),
        counted=_answered_calls,
        severities=("note", "warning"),
        badness=lambda values: values["u"],
        window="week",
        concerns_items=True,
        one_way_place=5,
    ),
)
