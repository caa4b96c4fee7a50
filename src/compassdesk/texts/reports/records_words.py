"""What a report says of small wins, experiments and the roadmap."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_records import ToldExperiments, ToldRoadmap, ToldWins
from compassdesk.domain.vocabulary import HORIZONS, ROADMAP_LINES
from compassdesk.texts import words
from compassdesk.texts.names import Names, listed
from compassdesk.texts.reports.told_blocks import Behind, Cell, ReportColumn, ReportTable
from compassdesk.texts.roadmap_words import roadmap_sentence
from compassdesk.texts.small_win_words import experiment_words, too_long_words

translate = QCoreApplication.translate


def wins(values: ToldWins, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """What was won, with its proof, and with names who was told."""
    del names
    named = report.wish.names
    columns = (
        ReportColumn(translate("Reports", "What")),
        ReportColumn(translate("Reports", "Date"), "day"),
        ReportColumn(translate("Reports", "Proof")),
        *((ReportColumn(translate("Reports", "Told to")),) if named else ()),
    )
    rows = tuple((one.what, one.day, one.proof, *((one.told_to,) if named else ())) for one in values.wins)
    ids: Behind = {(at, 0): (one.item,) for at, one in enumerate(values.wins) if one.item is not None}
    return (translate("Reports", "%n small win(s).", "", len(rows)),), (ReportTable(columns, rows, behind=ids),)


def tried(
    values: ToldExperiments, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """What was tried, what came of it, and what stays open."""
    del names
    columns = (
        ReportColumn(translate("Reports", "Expected")),
        ReportColumn(translate("Reports", "What came of it")),
        ReportColumn(translate("Reports", "How far")),
        ReportColumn(translate("Reports", "Days"), "count"),
    )
    today = report.now.date()
    rows = tuple(
        (one.experiment.hypothesis, one.experiment.result, experiment_words(one.experiment, today), one.days)
        for one in values.experiments
    )
    late = too_long_words([one.experiment for one in values.experiments], today)
    tried_in = enumerate(one.experiment.items for one in values.experiments)
    ids: Behind = {(at, 0): items for at, items in tried_in if items}
    return ((f"{late}.",) if late else ()), (ReportTable(columns, rows, behind=ids),)


def roadmap(values: ToldRoadmap, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """The steps of each line, by when."""
    del report, names
    held = {(line, at): tuple(values.cells.get(line, {}).get(at, ())) for line in ROADMAP_LINES for at in HORIZONS}
    said = (roadmap_sentence(held),) if any(held.values()) else ()
    columns = (
        ReportColumn(translate("Reports", "Line")),
        *(ReportColumn(words.label("horizon", horizon)) for horizon in HORIZONS),
    )
    rows: list[tuple[Cell, ...]] = []
    for line in ROADMAP_LINES:
        cells = values.cells.get(line, {})
        steps = ([_step(one.title, done=one.done) for one in cells.get(horizon, ())] for horizon in HORIZONS)
        rows.append((words.label("roadmap_line", line), *(listed(some, most=100) or None for some in steps)))
    return said, (ReportTable(columns, tuple(rows)),)


def _step(title: str, *, done: bool) -> str:
    return f"✓\u00a0{title}" if done else title
