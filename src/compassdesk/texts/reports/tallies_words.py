"""What a report says of the words of fields, of disciplines and of what the petals cost."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_tallies import DisciplinePetals, PeriodCosts, WordCounts
from compassdesk.domain.vocabulary import PETALS
from compassdesk.texts import numbers, words
from compassdesk.texts.compass import budget_words
from compassdesk.texts.names import Names
from compassdesk.texts.reports.told_blocks import Cell, ReportColumn, ReportTable, behind_cells, euros, sentence

translate = QCoreApplication.translate


def word_label(values: WordCounts, word: str) -> str:
    """What one of the words is called."""
    if values.kind == "reading":
        return {
            "inside_out": translate("Reports", "From the inside out"),
            "outside_in": translate("Reports", "From the outside in"),
        }[word]
    return words.label(values.kind, word)


def word_counts(
    values: WordCounts, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """How many items say each word, and which part of those that say any."""
    del report, names
    columns = (
        ReportColumn(translate("Reports", "What")),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "Part"), "share"),
    )
    rows = tuple(
        (word_label(values, word), count, Fraction(count, values.said)) for word, count in values.counts.items()
    )
    ids = behind_cells(*((found, found) for found in values.items.values()))
    return tuple(_said(values)), (ReportTable(columns, rows, behind=ids),)


def _said(values: WordCounts) -> list[str]:
    said = []
    if values.share is not None:
        text = translate("Reports", "{word}: {share} of %n item(s) that say so.", "", values.said)
        said.append(
            sentence(text, word=word_label(values, values.of), share=numbers.percent(values.share, values.most))
        )
    if values.is_over and values.most is not None:
        text = translate("Reports", "That is more than the rule of thumb of {most}; no check says so.")
        said.append(sentence(text, most=numbers.percent(values.most)))
    if values.silent:
        said.append(translate("Reports", "%n item(s) do not say.", "", values.silent))
    return said


def disciplines(
    values: DisciplinePetals, report: PeriodReport, names: Names
) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Items by discipline and petal."""
    del report, names
    columns = (
        ReportColumn(translate("Reports", "Discipline")),
        *(ReportColumn(words.petal(petal), "count") for petal in PETALS),
    )
    rows: list[tuple[Cell, ...]] = []
    for discipline, row in values.items.items():
        name = words.label("discipline", discipline) if discipline else translate("Reports", "None said")
        rows.append((name, *(row[petal] for petal in PETALS)))
    text = translate("Reports", "{shared} of %n item(s) are of two disciplines or more.", "", values.said)
    ids = behind_cells(*([row[petal] for petal in PETALS] for row in values.cells.values()))
    return (sentence(text, shared=numbers.number(values.shared)),), (ReportTable(columns, tuple(rows), behind=ids),)


def costs(values: PeriodCosts, report: PeriodReport, names: Names) -> tuple[tuple[str, ...], tuple[ReportTable, ...]]:
    """Minutes and euros by petal."""
    del names
    columns = [
        ReportColumn(translate("Reports", "Petal")),
        ReportColumn(translate("Reports", "Items"), "count"),
        ReportColumn(translate("Reports", "Minutes"), "count"),
    ]
    if values.cents:
        columns.append(ReportColumn(translate("Reports", "Euros"), "cents"))
    rows: list[tuple[Cell, ...]] = []
    for petal in PETALS:
        one = values.petals[petal]
        paid: tuple[Cell, ...] = (one.cents,) if values.cents else ()
        rows.append((words.petal(petal), len(one.items), one.minutes, *paid))
    text = translate("Reports", "{hours} hours of work as planned.")
    said = [sentence(text, hours=numbers.number(Fraction(values.minutes, 60), 1))]
    if values.budget is not None:
        said.append(budget_words.beside(values.budget, is_campaign=report.wish.kind == "campaign"))
    elif values.cents:
        said.append(sentence(translate("Reports", "{euros} of costs."), euros=euros(values.cents)))
    shown = [values.petals[petal] for petal in PETALS]
    ids = behind_cells(*((one.items, one.items, one.paid if values.cents else ()) for one in shown))
    return tuple(said), (ReportTable(tuple(columns), tuple(rows), behind=ids),)
