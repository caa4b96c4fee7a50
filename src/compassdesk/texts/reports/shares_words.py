"""What a report says first: how much is conversation, week by week, and what changed since the last one."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Report
from compassdesk.domain.reports.material import IdsBehind
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_shares import (
    ChangedNumber,
    JudgedInRow,
    PeriodShares,
    ReportSummary,
    RoseNumbers,
    SharesBehind,
    WhatChanged,
)
from compassdesk.domain.vocabulary import PETALS
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed
from compassdesk.texts.reports.told_blocks import (
    Cell,
    Form,
    ReportColumn,
    ReportTable,
    behind_cells,
    sentence,
    week_named,
)

translate = QCoreApplication.translate


def summary(
    values: ReportSummary, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """The numbers of the period in sentences."""
    del names
    shares = values.shares
    if not shares.n:
        return (translate("Reports", "Nothing that counts is planned in these days."),), ()
    weeks = _weeks_over(values) if report.campaign is None else []  # weeks are of the whole plan
    said = [_one_way(shares), *weeks, *_cover(shares, running=values.running)]
    if values.exempt:
        said.append(
            translate("Reports", "%n item(s) of exempt campaigns stand beside these shares.", "", values.exempt)
        )
    return tuple(said), ()


def _one_way(shares: PeriodShares) -> str:
    text = translate(
        "Reports", "{ow} of %n item(s) went one way; of every hour {minutes} minutes went into sending.", "", shares.n
    )
    minutes = Fraction(60 * shares.m_ow, shares.m) if shares.m else Fraction(0)
    return sentence(text, ow=numbers.number(shares.ow), minutes=numbers.number(minutes))


def _weeks_over(values: ReportSummary) -> list[str]:
    over = [
        sentence(
            translate("Reports", "week {week} ({share})"),
            week=str(one.week.number),
            share=numbers.percent(one.share, values.warn),
        )
        for one in values.over
    ]
    warn = numbers.percent(values.warn)
    if over:
        text = translate("Reports", "Over the limit of {warn}: {weeks}.")
        return [sentence(text, warn=warn, weeks=listed(over))]
    if not values.judged:
        return [translate("Reports", "There are too few posts to judge the share of sending.")]
    return [sentence(translate("Reports", "No week was over the limit of {warn}."), warn=warn)]


def _cover(shares: PeriodShares, *, running: bool) -> list[str]:
    if not shares.required:
        return []
    text = translate(
        "Reports", "At {covered} of %n placement(s) somebody was there to answer in time.", "", shares.required
    )
    if running:
        text = translate(
            "Reports", "At {covered} of %n placement(s) somebody is there to answer in time.", "", shares.required
        )
    said = sentence(text, covered=numbers.number(shares.covered))
    if not shares.late:
        return [said]
    return [said, translate("Reports", "At %n more the answer comes late.", "", shares.late)]


def headline(values: ReportSummary, period: str) -> str:
    """What the period was, in one sentence: "March was a conversation, but for 1 week."."""
    if not values.shares.n:
        return sentence(translate("Reports", "{period} is empty."), period=period)
    if not values.judged:
        return sentence(translate("Reports", "{period}: too little to weigh."), period=period)
    over = len(values.over)
    if over == 1 and values.judged == 1:
        share = numbers.percent(values.over[0].share, values.warn)
        return sentence(translate("Reports", "{period} mostly sends: {share}."), period=period, share=share)
    if values.running:
        if not over:
            return sentence(translate("Reports", "{period} is planned as a conversation."), period=period)
        text = translate("Reports", "{period} is a conversation, but for %n week(s).", "", over)
    elif not over:
        return sentence(translate("Reports", "{period} was a conversation."), period=period)
    else:
        text = translate("Reports", "{period} was a conversation, but for %n week(s).", "", over)
    if 2 * over > values.judged:
        text = translate("Reports", "{period} mostly sent: %n week(s) over the limit.", "", over)
    return sentence(text, period=period)


def campaign_headline(values: ReportSummary, name: str) -> str:
    """What a campaign is by its own items: the weeks in which it lies are measured with all others."""
    shares = values.shares
    if not shares.n:
        return sentence(translate("Reports", "{period} is empty."), period=name)
    if shares.share is None or not shares.enough_data:
        return sentence(translate("Reports", "{period}: too little to weigh."), period=name)
    text = translate("Reports", "{period} is a conversation: {share} sends.")
    if shares.share > values.warn:
        text = translate("Reports", "{period} mostly sends: {share}.")
    return sentence(text, period=name, share=numbers.percent(shares.share, values.warn))


def rose(values: RoseNumbers, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Items and minutes of each petal."""
    del report, names
    has_before = any(share.items or share.minutes for share in values.before.values())
    columns = [
        ReportColumn(translate("Reports", "Petal")),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "Minutes"), "count"),
    ]
    if has_before:
        columns.append(ReportColumn(translate("Reports", "Items last time"), "count"))
    rows: list[tuple[Cell, ...]] = []
    for petal in PETALS:
        share = values.petals[petal]
        before: tuple[Cell, ...] = (values.before[petal].items,) if has_before else ()
        rows.append((words.petal(petal), share.items, share.minutes, *before))
    ids = [
        (*_both(values.behind.get(petal)), values.behind_before[petal].items if has_before else ()) for petal in PETALS
    ]
    return (_needle(values),), (ReportTable(tuple(columns), tuple(rows), behind=behind_cells(*ids)),)


def _both(found: IdsBehind | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (found.items, found.minutes) if found is not None else ((), ())


def _needle(values: RoseNumbers) -> str:
    if values.share is None:
        return translate("Rose", "No one-way share yet.")
    text = translate("Reports", "One-way share {share}; the limit is {warn}.")
    if values.window_weeks > 1:
        text = translate(
            "Reports", "One-way share {share}, over %n week(s); the limit is {warn}.", "", values.window_weeks
        )
    said = sentence(text, share=numbers.percent(values.share, values.warn), warn=numbers.percent(values.warn))
    return said if values.enough_data else " ".join((said, translate("Rose", "Too few items to judge.")))


def one_way(values: JudgedInRow, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """The one-way share of each week, as the checks measure it."""
    del names
    columns = (
        ReportColumn(translate("Reports", "Week")),
        ReportColumn(translate("Reports", "One-way share"), "share"),
        ReportColumn(translate("Reports", "One-way items"), "count"),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "One-way minutes"), "count", detail=True),
        ReportColumn(translate("Reports", "Minutes"), "count", detail=True),
        ReportColumn(translate("Reports", "Over weeks"), "count", detail=True),
    )
    rows = tuple(_one_way_row(one) for one in values.reports)
    ids = [_one_way_behind(values.behind[one.week].shares) for one in values.reports]
    return (*_of_all(report), *_cut(values), *_together(values)), (
        ReportTable(columns, rows, behind=behind_cells(*ids)),
    )


def _one_way_behind(found: SharesBehind) -> tuple[tuple[str, ...], ...]:
    """Of the share, items that go one way and all, and their minutes."""
    one_way, every = found.one_way, found.all
    return one_way.items, one_way.items, every.items, one_way.minutes, every.minutes


def _one_way_row(report: Report) -> tuple[Cell, ...]:
    one = report.measures.one_way
    share = one.b if one.enough_data else None
    return week_named(report.week), share, one.ow, one.n, one.m_ow, one.m, one.window_weeks


def cover(values: JudgedInRow, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Who answers, week by week."""
    del names
    columns = (
        ReportColumn(translate("Reports", "Week")),
        ReportColumn(translate("Reports", "Cover"), "share"),
        ReportColumn(translate("Reports", "In time"), "count"),
        ReportColumn(translate("Reports", "Late"), "count"),
        ReportColumn(translate("Reports", "Placements"), "count"),
    )
    rows, shares = tuple(map(_cover_row, values.reports)), [values.behind[one.week].shares for one in values.reports]
    asking = [tuple(dict.fromkeys((*one.covered, *one.open))) for one in shares]
    ids = [(one.open or every, one.covered, one.late, every) for one, every in zip(shares, asking, strict=True)]
    return (*_of_all(report), *_cut(values)), (ReportTable(columns, rows, behind=behind_cells(*ids)),)


def _cover_row(report: Report) -> tuple[Cell, ...]:
    one = report.measures
    share = Fraction(one.cover_covered, one.cover_required) if one.cover_required else None
    return week_named(report.week), share, one.cover_covered, one.cover_late, one.cover_required


def _of_all(report: PeriodReport) -> tuple[str, ...]:
    """In the report of a campaign, that weeks are judged with all that is planned in them."""
    if report.wish.kind != "campaign":
        return ()
    return (translate("Reports", "Of all that is planned in these weeks, not of the campaign alone."),)


def _together(values: JudgedInRow) -> tuple[str, ...]:
    """Of which weeks the numbers are those of several, as they have too little to judge alone."""
    several = [str(one.week.number) for one in values.reports if one.measures.one_way.window_weeks > 1]
    if not several:
        return ()
    text = translate("Reports", "Counted together with the weeks before, having few items: week {weeks}.")
    return (sentence(text, weeks=listed(several)),)


def _cut(values: JudgedInRow) -> tuple[str, ...]:
    """That numbers of a week are of all its days, where some lie outside the period."""
    if not values.cut:
        return ()
    text = translate("Reports", "Whole weeks; %n week(s) reach beyond these days: {weeks}.", "", len(values.cut))
    return (sentence(text, weeks=listed([str(week.number) for week in values.cut])),)


def twelve_weeks(
    values: JudgedInRow, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Items of each petal, week by week."""
    del report, names
    columns = (
        ReportColumn(translate("Reports", "Week")),
        *(ReportColumn(words.petal(petal), "count") for petal in PETALS),
    )
    rows: list[tuple[Cell, ...]] = [(week_named(one.week), *_petal_items(one)) for one in values.reports]
    ids = [[values.behind[one.week].petals[petal].items for petal in PETALS] for one in values.reports]
    return (), (ReportTable(columns, tuple(rows), behind=behind_cells(*ids)),)


def _petal_items(report: Report) -> Sequence[int]:
    petals = report.measures.petals
    return [petals[petal].items if petal in petals else 0 for petal in PETALS]


_CHANGE_FORMS: dict[str, Form] = {
    "one_way": "share", "cover": "share", "limit": "share", "voices": "decimal", "listen": "minutes", "items": "count"
}  # fmt: skip


def changes(values: WhatChanged, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """The numbers then and now."""
    del report
    columns = (
        ReportColumn(translate("Reports", "Number")),
        ReportColumn(translate("Reports", "Then"), "decimal"),
        ReportColumn(translate("Reports", "Now"), "decimal"),
    )
    known = [row for row in values.rows if row.before is not None or row.after is not None]
    rows: list[tuple[Cell, ...]] = [(_change_name(row), row.before, row.after) for row in known]
    forms = {(at, side): _CHANGE_FORMS[row.what] for at, row in enumerate(known) for side in (1, 2)}
    ids = [(row.behind_before, row.behind_after) for row in known]
    text = translate("Reports", "New channel: {channel}, since {day}.")
    said = [sentence(text, channel=names.channel(key), day=numbers.dated(day)) for key, day in values.opened]
    since = translate("Reports", "Compared with {days}.")
    return (
        (sentence(since, days=numbers.dated_range(values.since.first, values.since.last)), *said),
        (ReportTable(columns, tuple(rows), forms=forms, behind=behind_cells(*ids)),),
    )


def _change_name(row: ChangedNumber) -> str:
    return {
        "one_way": translate("Reports", "One-way share"),
        "cover": translate("Reports", "Reply cover"),
        "voices": translate("Reports", "Voices"),
        "listen": translate("Reports", "Listening a week"),
        "items": translate("Reports", "Items"),
        "limit": translate("Reports", "Limit"),
    }[row.what]
