"""The numbers a report begins with: the shares of its period, its weeks one by one, and what changed (A23, C4, C8).

Fields that begin with `behind` hold the ids of what numbers count; they stay in the window (`formats/report_json.py`).
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.counting import counted_petal, counted_time, is_one_way, part_of, two_way_posts
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.judged_share import FEWEST_POSTS
from compassdesk.domain.checks.ledger import Placing, ids
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.checks.vouching import vouched_posts
from compassdesk.domain.reports.material import Counted, Ids, IdsBehind, Material, behind
from compassdesk.domain.reports.report_period import Period
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week


class SharesBehind(Struct, frozen=True):
    """The ids behind the shares: one way, all that count, and posts by whether a placement is answered, late, or not.

    A post of which only some placements are answered stands in several of these.
    """

    one_way: IdsBehind = IdsBehind()
    all: IdsBehind = IdsBehind()
    covered: Ids = ()
    late: Ids = ()
    open: Ids = ()
    """Not answered in time: those answered late are among them."""


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
    behind: SharesBehind = SharesBehind()


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
    behind_exempt: Ids = ()
    behind_voices: Ids = ()


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
    behind: Mapping[Petal, IdsBehind] = {}
    behind_before: Mapping[Petal, IdsBehind] = {}
    behind_share: Ids = ()
    """The one-way items of the weeks over which the share is judged."""


class WeekBehind(Struct, frozen=True):
    """The ids behind the measures of a judged week: its shares, over the weeks it is judged over, and its petals."""

    shares: SharesBehind
    petals: Mapping[Petal, IdsBehind]


class JudgedInRow(Struct, frozen=True):
    """Weeks as the checks judge them, in order; those in `cut` lie in the period with some of their days only."""

    reports: tuple[Judged, ...]
    cut: tuple[Week, ...] = ()
    behind: Mapping[Week, WeekBehind] = {}


class ChangedNumber(Struct, frozen=True):
    """A number then and now; None where there was too little to tell."""

    what: Literal["one_way", "cover", "voices", "listen", "items", "limit"]
    before: Fraction | None
    after: Fraction | None
    behind_before: Ids = ()
    behind_after: Ids = ()


class WhatChanged(Struct, frozen=True):
    """What changed since the period before, and the channels that were opened in this one."""

    since: Period
    rows: tuple[ChangedNumber, ...]
    opened: tuple[tuple[str, date], ...]


def shares_of(material: Material, period: Period) -> PeriodShares:
    """The sums of a period; of whole weeks they are what the checks measure week by week, added up."""
    counted = material.in_shares(period)
    one_way = [one for one in counted if one.one_way]
    ow, n = sum(one.items for one in one_way), sum(one.items for one in counted)
    m_ow, m = sum(one.minutes for one in one_way), sum(one.minutes for one in counted)
    posts = sum(one.items for one in counted if one.entry.is_post)
    share = min(part_of(ow, n), part_of(m_ow, m)) if n else None
    asked = [(placing, week) for week in period.weeks for placing in _required(material, period, week)]
    covers = {week: cover_in(material.ledger, week) for week in period.weeks}
    covered = [placing for placing, week in asked if covers[week].has(placing)]
    late = [placing for placing, week in asked if not covers[week].has(placing) and covers[week].has_late(placing)]
    unmet = [placing for placing, week in asked if not covers[week].has(placing)]
    found = SharesBehind(behind(one_way), behind(counted), _posts(covered), _posts(late), _posts(unmet))
    week = _one_week(material, period)
    if week is not None:
        cover = week.measures
        answers = cover.cover_covered, cover.cover_late, cover.cover_required
    else:
        answers = len(covered), len(late), len(asked)
    return PeriodShares(ow, n, m_ow, m, share, posts >= FEWEST_POSTS, *answers, found)


def _posts(placings: Iterable[Placing]) -> Ids:
    """The posts of placements, each once."""
    return tuple(dict.fromkeys(placing.item for placing in placings))


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
        behind_exempt=behind(one for one in material.counted(period) if one.exempt).items,
        behind_voices=_heard(material, period),
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
        behind_of(material.in_shares(material.period)),
        behind_of(material.in_shares(material.before)) if material.before else {},
        week_behind(material, week).shares.one_way.items if week else found.behind.one_way.items,
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


def behind_of(counted: Sequence[Counted]) -> Mapping[Petal, IdsBehind]:
    """What stands behind `petals_of`."""
    return {petal: behind(one for one in counted if one.petal == petal) for petal in PETALS}


def week_behind(material: Material, report: Judged) -> WeekBehind:
    """What stands behind the measures of a judged week, of all that is planned in it."""
    key = ("report week", report.week, report.measures.one_way.window_weeks)
    return material.ledger.once(key, lambda: _week_behind(material, report))


def _week_behind(material: Material, report: Judged) -> WeekBehind:
    ledger, week = material.ledger, report.week
    exempt, two_way, vouched = exempt_in(ledger, week), two_way_posts(ledger, week), vouched_posts(ledger)
    judged = [
        Counted(entry, int(items), minutes, counted_petal(entry, vouched), is_one_way(entry, two_way), exempt=False)
        for entry, items, minutes in counted_time(ledger, week, report.measures.one_way.window_weeks, exempt)
        if entry.item.id not in exempt
    ]
    own = [one for one in judged if Week.of(one.entry.start) == week]
    asked, cover = required_in(ledger, week, 1), cover_in(ledger, week)
    unmet = [placing for placing in asked if not cover.has(placing)]
    return WeekBehind(
        SharesBehind(
            behind(one for one in judged if one.one_way),
            behind(judged),
            _posts(placing for placing in asked if cover.has(placing)),
            _posts(placing for placing in unmet if cover.has_late(placing)),
            _posts(unmet),
        ),
        behind_of(own),
    )


def weeks(material: Material) -> JudgedInRow | None:
    """The weeks of the period; None where there is but one, which says nothing beside the rose, or all are empty."""
    reports, period = material.judged(material.period), material.period
    if len(reports) < 2 or not _hold_anything(reports):
        return None
    return _in_row(material, reports, tuple(week for week in period.weeks if not period.holds(week)))


def twelve_weeks(material: Material) -> JudgedInRow | None:
    """The twelve weeks that end with the period; None where all are empty."""
    wanted = sorted(week for week in material.reports if week <= Week.of(material.period.last))
    reports = tuple(material.reports[week] for week in wanted[-TWELVE_WEEKS:])
    return _in_row(material, reports) if _hold_anything(reports) else None


def _in_row(material: Material, reports: tuple[Judged, ...], cut: tuple[Week, ...] = ()) -> JudgedInRow:
    return JudgedInRow(reports, cut, {one.week: week_behind(material, one) for one in reports})


def _hold_anything(reports: Sequence[Judged]) -> bool:
    return any(share.items or share.minutes for one in reports for share in one.measures.petals.values())


def changes(material: Material) -> WhatChanged | None:
    """The numbers of the period before beside those of this one; None where there is none, or both are empty."""
    since, period = material.before, material.period
    if since is None or not (material.counted(since) or material.counted(period)):
        return None
    then, now = shares_of(material, since), shares_of(material, period)
    shares, heard, listened = (
        [work(material, one) for one in (since, period)] for work in (_behind_share, _heard, _listened)
    )
    warn = material.one_way.warn
    rows = (
        ChangedNumber("one_way", _share(material, since, then), _share(material, period, now), *shares),
        ChangedNumber("cover", _cover(then), _cover(now), then.behind.open, now.behind.open),
        ChangedNumber("voices", _voices(material, since), _voices(material, period), *heard),
        ChangedNumber("listen", _listening(material, since), _listening(material, period), *listened),
        ChangedNumber("items", Fraction(then.n), Fraction(now.n), then.behind.all.items, now.behind.all.items),
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


def _behind_share(material: Material, period: Period) -> Ids:
    """The one-way items of a period; of a week those of the weeks over which it is judged."""
    week = _one_week(material, period)
    if week is not None:
        return week_behind(material, week).shares.one_way.items
    return behind(one for one in material.in_shares(period) if one.one_way).items


def _cover(found: PeriodShares) -> Fraction | None:
    return Fraction(found.covered, found.required) if found.required else None


def _voices(material: Material, period: Period) -> Fraction | None:
    closing = material.closing(period)
    return effective_voices(material.ledger, closing.week) or None if closing else None


def _heard(material: Material, period: Period) -> Ids:
    """What the voices of a period are counted in: four weeks, those that close it."""
    closing = material.closing(period)
    return ids(material.ledger.in_weeks(closing.week, FOUR_WEEKS)) if closing else ()


def _listened(material: Material, period: Period) -> Ids:
    return behind(one for one in material.in_shares(period) if one.petal == "listen").minutes


def _listening(material: Material, period: Period) -> Fraction:
    """Minutes of listening a week, by the counted minutes of the period."""
    minutes = sum(one.minutes for one in material.in_shares(period) if one.petal == "listen")
    return Fraction(7 * minutes, (period.last - period.first).days + 1)
