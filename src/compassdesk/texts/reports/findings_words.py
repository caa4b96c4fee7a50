"""What a report says of findings, of what was done about the last ones, and of what went out."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.plan import ItemResult
from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_findings import FindingsOfPeriod, FollowUp
from compassdesk.domain.reports.report_results import CameBack
from compassdesk.texts import findings as finding_words
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names, listed
from compassdesk.texts.reports.told_blocks import Behind, Cell, ReportColumn, ReportTable, behind_cells, sentence

translate = QCoreApplication.translate


def findings(
    values: FindingsOfPeriod, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """What the checks said, and in which weeks."""
    del report
    if not values.findings:
        return (translate("Reports", "The checks had nothing to say."),), ()
    columns = (
        ReportColumn(translate("Reports", "How grave")),
        ReportColumn(translate("Reports", "Finding")),
        ReportColumn(translate("Reports", "What it says")),
        ReportColumn(translate("Reports", "Weeks")),
    )
    rows = tuple(
        (
            words.label("severity", one.finding.severity),
            finding_words.title(one.finding),
            finding_words.message(one.finding, names),
            listed([str(week.number) for week in one.weeks], most=6),
        )
        for one in values.findings
    )
    text = translate("Reports", "%n finding(s) of warning or graver.", "", len(values.findings))
    ids = behind_cells(*((one.finding.items,) for one in values.findings))
    return (text,), (ReportTable(columns, rows, behind=ids),)


def followed_up(
    values: FollowUp, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """What became of the findings of last time."""
    del report
    if not values.findings:
        return (translate("Reports", "The checks had nothing to say last time."),), ()
    columns = (
        ReportColumn(translate("Reports", "Finding")),
        ReportColumn(translate("Reports", "Then")),
        ReportColumn(translate("Reports", "Now")),
    )
    became = {
        "solved": translate("Reports", "Solved"),
        "milder": translate("Reports", "Milder"),
        "stands": translate("Reports", "Still there"),
        "unjudged": translate("Reports", "Not enough data"),
    }
    rows: list[tuple[Cell, ...]] = []
    for one in values.findings:
        now = became[one.became]
        if one.now is not None:
            now = f"{now}: {finding_words.in_short(one.now, names)}"
        then = one.then.finding
        rows.append((finding_words.title(then), finding_words.in_short(then, names), now))
    solved = sum(one.became == "solved" for one in values.findings)
    text = translate("Reports", "{solved} of %n finding(s) of last time are solved in week {now}.", "", len(rows))
    said = sentence(text, solved=numbers.number(solved), now=str(values.now.number))
    ids = [(one.then.finding.items, one.now.items if one.now is not None else ()) for one in values.findings]
    return (said,), (ReportTable(columns, tuple(rows), behind=behind_cells(*ids)),)


def results(values: CameBack, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """What went out, what was kept, and what came back."""
    del report, names
    said = []
    if values.posts:
        text = translate("Reports", "{out} of %n post(s) so far are published.", "", values.posts)
        said.append(sentence(text, out=numbers.number(values.published)))
    if values.slots:
        text = translate("Reports", "{kept} of %n block(s) so far were kept.", "", values.slots)
        said.append(sentence(text, kept=numbers.number(values.kept)))
    if not values.measured:
        said.append(translate("Reports", "No results were filled in."))
        return tuple(said), ()
    columns = (
        ReportColumn(translate("Reports", "Post")),
        ReportColumn(translate("Reports", "Date"), "day"),
        *(ReportColumn(name, "count") for name in _result_names()),
    )
    rows: list[tuple[Cell, ...]] = [(one.title, one.start.date(), *_result_cells(one.result)) for one in values.best]
    rows.append((translate("Reports", "All with results"), None, *_result_cells(values.total)))
    said.append(translate("Reports", "%n post(s) have results.", "", values.measured))
    ids: Behind = {(at, 0): (one.item,) for at, one in enumerate(values.best)}
    return tuple(said), (
        ReportTable(columns, tuple(rows), behind=ids | {(len(rows) - 1, 0): values.behind["measured"]}),
    )


def _result_names() -> tuple[str, ...]:
    return (
        translate("Reports", "Comments"),
        translate("Reports", "Shares"),
        translate("Reports", "Likes"),
        translate("Reports", "Answers given"),
        translate("Reports", "Reach"),
    )


def _result_cells(result: ItemResult) -> tuple[int | None, ...]:
    return result.comments, result.shares, result.likes, result.replies_sent, result.reach
