"""The numbers a report begins with: the shares of its period, its weeks one by one, and what changed (A23, C4, C8)."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.counting import part_of
from compassdesk.domain.checks.judged_share import FEWEST_POSTS
from compassdesk.domain.checks.ledger import Placing
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.reports.material import TWELVE, Counted, Material
from compassdesk.domain.reports.report_period import Period
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week


class PeriodShares(Struct, frozen=True):
    """The one-way sums of C4 over a period, and its reply cover; `share` is B, None of nothing."""

    ow: int
    n: int
    m_ow: int
    m: int
    share: Fraction | None
    enough_data: bool
    covered: int
    late: int
    required: int


class WeekShare(Struct, frozen=True):
    """A week with its share of sending, as the checks measure it (C4)."""

    week: Week
    share: Fraction


class ReportSummary(Struct, frozen=True):
    """What is said in the first sentences. `over` are the weeks over the limit `warn`; `voices` are of four weeks.

    A week without items of its own is not judged here, though the checks measure it together with those before it.
    """

    shares: PeriodShares
    exempt: int
    warn: Fraction
    whole_weeks: int
    days_besides: int
    judged: int
    over: tuple[WeekShare, ...]
    voices: Fraction
    running: bool
    """Whether the period is not over yet, so that the rest of it is plan."""


class RoseNumbers(Struct, frozen=True):
    """Items and minutes of each petal in the period, and of the period before where it held any."""

    petals: Mapping[Petal, PetalShare]
    before: Mapping[Petal, PetalShare]
    share: Fraction | None
    enough_data: bool
    warn: Fraction
    serious: Fraction
    window_weeks: int = 1
    """Of one week: over how many the share is judged (C4)."""


class JudgedInRow(Struct, frozen=True):
    """Weeks as the checks judge them, in order; those in `cut` lie in the period with some of their days only."""

    reports: tuple[Judged, ...]
    cut: tuple[Week, ...] = ()


class ChangedNumber(Struct, frozen=True):
    """A number then and now; None where there was too little to tell."""

    what: Literal["one_way", "cover", "voices", "listen", "items", "limit"]
    before: Fraction | None
    after: Fraction | None


class WhatChanged(Struct, frozen=True):
    """What changed since the period before, and the channels that were opened in this one."""

    since: Period
    rows: tuple[ChangedNumber, ...]
    opened: tuple[tuple[str, date], ...]


def shares_of(material: Material, period: Period) -> PeriodShares:
    """The sums of a period; of whole weeks they are what the checks measure week by week, added up."""
    counted = material.in_shares(period)
    ow, n = sum(one.items for one in counted if one.one_way), sum(one.items for one in counted)
    m_ow, m = sum(one.minutes for one in counted if one.one_way), sum(one.minutes for one in counted)
    posts = sum(one.items for one in counted if one.entry.is_post)
    share = min(part_of(ow, n), part_of(m_ow, m)) if n else None
    week = _one_week(material, period)
    if week is not None:
        cover = week.measures
        return PeriodShares(
            ow, n, m_ow, m, share, posts >= FEWEST_POSTS, cover.cover_covered, cover.cover_late, cover.cover_required
        )
    asked = [(placing, week) for week in period.weeks for placing in _required(material, period, week)]
    covers = {week: cover_in(material.ledger, week) for week in period.weeks}
    covered = sum(covers[week].has(placing) for placing, week in asked)
    late = sum(covers[week].has_late(placing) for placing, week in asked if not covers[week].has(placing))
    return PeriodShares(ow, n, m_ow, m, share, posts >= FEWEST_POSTS, covered, late, len(asked))


def _required(material: Material, period: Period, week: Week) -> list[Placing]:
    """The placements of a week's days in the period that ask for an answer."""
    ledger = material.ledger
    return [
        placing
        for placing in required_in(ledger, week, 1)
        if period.first <= placing.start.date() <= period.last
        and (material.campaign is None or ledger.by_id[placing.item].item.campaign == material.campaign)
    ]


def summary(material: Material) -> ReportSummary:
    """See `ReportSummary`."""
    period, now = material.period, material.ledger.now
    reports, closing, limits = material.judged(period), material.closing(period), material.one_way
    own = [report for report in reports if any(petal.items for petal in report.measures.petals.values())]
    measured = [(report.week, report.measures.one_way) for report in own]
    return ReportSummary(
        shares=shares_of(material, period),
        exempt=sum(one.items for one in material.counted(period) if one.exempt),
        warn=limits.warn,
        whole_weeks=period.whole_weeks,
        days_besides=period.days_besides,
        judged=sum(one.enough_data for _, one in measured),
        over=tuple(WeekShare(week, one.b) for week, one in measured if one.over and one.b is not None),
        voices=effective_voices(material.ledger, closing.week) if closing else Fraction(0),
        running=now.date() <= period.last,
    )


def rose(material: Material) -> RoseNumbers | None:
    """See `RoseNumbers`; None where nothing counts."""
    if not material.in_shares(material.period):
        return None
    found, limits, week = shares_of(material, material.period), material.one_way, _one_week(material, material.period)
    return RoseNumbers(
        petals_of(material.in_shares(material.period)),
        petals_of(material.in_shares(material.before)) if material.before else {},
        week.measures.one_way.b if week else found.share,
        week.measures.one_way.enough_data if week else found.enough_data,
        limits.warn,
        limits.serious,
        week.measures.one_way.window_weeks if week else 1,
    )


def _one_week(material: Material, period: Period) -> Judged | None:
    """The judged week that a period is: its share and cover are told as judged, over more weeks where that takes them.

    None of longer periods, and of a campaign, which is no week's judging.
    """
    if material.campaign is not None or len(period.weeks) > 1 or not period.holds(period.closing):
        return None
    return material.closing(period)


def petals_of(counted: Sequence[Counted]) -> Mapping[Petal, PetalShare]:
    """Items and minutes by petal, as they count (C3.6)."""
    return {
        petal: PetalShare(
            sum(one.items for one in counted if one.petal == petal),
            sum(one.minutes for one in counted if one.petal == petal),
        )
        for petal in PETALS
    }


def weeks(material: Material) -> JudgedInRow | None:
    """The weeks of the period; None where there is but one, which says nothing beside the rose, or all are empty."""
    reports, period = material.judged(material.period), material.period
    if len(reports) < 2 or not _hold_anything(reports):
        return None
    return JudgedInRow(reports, tuple(week for week in period.weeks if not period.holds(week)))


def twelve_weeks(material: Material) -> JudgedInRow | None:
    """The twelve weeks that end with the period; None where all are empty."""
    wanted = sorted(week for week in material.reports if week <= Week.of(material.period.last))
    reports = tuple(material.reports[week] for week in wanted[-TWELVE:])
    return JudgedInRow(reports) if _hold_anything(reports) else None


def _hold_anything(reports: Sequence[Judged]) -> bool:
    return any(share.items or share.minutes for one in reports for share in one.measures.petals.values())


def changes(material: Material) -> WhatChanged | None:
    """The numbers of the period before beside those of this one; None where there is none, or both are empty."""
    since, period = material.before, material.period
    if since is None or not (material.counted(since) or material.counted(period)):
        return None
    then, now = shares_of(material, since), shares_of(material, period)
    voices = [_voices(material, one) for one in (since, period)]
    warn = material.one_way.warn
    rows = (
        ChangedNumber("one_way", _share(material, since, then), _share(material, period, now)),
        ChangedNumber("cover", _cover(then), _cover(now)),
        ChangedNumber("voices", *voices),
        ChangedNumber("listen", *(_listening(material, one) for one in (since, period))),
        ChangedNumber("items", Fraction(then.n), Fraction(now.n)),
        ChangedNumber("limit", warn, warn),
    )
    opened = tuple(
        (channel.id, channel.opened_on)
        for channel in material.plan.channels
        if channel.opened_on is not None and period.first <= channel.opened_on <= period.last
    )
    return WhatChanged(since, rows, opened)


def _share(material: Material, period: Period, found: PeriodShares) -> Fraction | None:
    week = _one_week(material, period)
    if week is not None:
        return week.measures.one_way.b if week.measures.one_way.enough_data else None
    return found.share if found.enough_data else None


def _cover(found: PeriodShares) -> Fraction | None:
    return Fraction(found.covered, found.required) if found.required else None


def _voices(material: Material, period: Period) -> Fraction | None:
    closing = material.closing(period)
    return effective_voices(material.ledger, closing.week) or None if closing else None


def _listening(material: Material, period: Period) -> Fraction:
    """Minutes of listening a week, by the counted minutes of the period."""
    minutes = sum(one.minutes for one in material.in_shares(period) if one.petal == "listen")
    return Fraction(7 * minutes, (period.last - period.first).days + 1)
