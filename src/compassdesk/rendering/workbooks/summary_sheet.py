"""The sheet that says what each week comes to: the numbers of the rose as numbers, and what the checks find."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Report
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import Week
from compassdesk.exchange.tables.own_cells import fit
from compassdesk.texts import findings, numbers, week_sentence, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


def write_summary(book: Any, sheet: Any, title: str, reports: Mapping[Week, Report], names: Names) -> None:
    """Fill the sheet: a row for each week, and below them a row for each finding."""
    bold = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    share = book.add_format({"num_format": "0%", "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    number = book.add_format({"num_format": "0", "valign": "top"})
    sheet.write_string(0, 0, fit(title), bold)
    headings = [
        translate("Workbook", "Week"),
        translate("Workbook", "Days"),
        translate("Workbook", "One-way share"),
        translate("Workbook", "Answered in time"),
        translate("Workbook", "To be answered"),
        *(translate("Workbook", "{petal}, items").replace("{petal}", words.petal(petal)) for petal in PETALS),
        *(translate("Workbook", "{petal}, minutes").replace("{petal}", words.petal(petal)) for petal in PETALS),
        translate("Workbook", "What it comes to"),
    ]
    last = len(headings) - 1
    for at, words_above in enumerate(headings):
        sheet.write_string(2, at, words_above, head)
    sheet.set_row(2, 32)  # two lines of words
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 20)
    sheet.set_column(2, last - 1, 14)
    sheet.set_column(last, last, 60)
    row = 3
    for week, report in unless_given_up(sorted(reports.items()), often=1):
        measures = report.measures
        sheet.write_number(row, 0, week.number, number)
        sheet.write_string(row, 1, numbers.week_days(week), text)
        if measures.one_way.b is not None:
            sheet.write_number(row, 2, float(measures.one_way.b), share)
        sheet.write_number(row, 3, measures.cover_covered, number)
        sheet.write_number(row, 4, measures.cover_required, number)
        told = [measures.petals[petal] for petal in PETALS]
        for at, value in enumerate([*(one.items for one in told), *(one.minutes for one in told)], 5):
            sheet.write_number(row, at, value, number)
        sheet.write_string(row, last, fit(week_sentence.first_sentence(report, names)), text)
        row += 1
    head_of_findings = book.add_format({"bold": True, "bottom": 1, "valign": "top"})  # its words may run on
    _findings(sheet, row + 1, reports, names, (head_of_findings, text, number))


def _findings(sheet: Any, row: int, reports: Mapping[Week, Report], names: Names, forms: tuple[Any, Any, Any]) -> None:
    head, text, number = forms
    shown = [(week, finding) for week, report in sorted(reports.items()) for finding in report.shown()]
    if not shown:
        return
    for at, words_above in enumerate((translate("Workbook", "Week"), translate("Workbook", "How grave"))):
        sheet.write_string(row, at, words_above, head)
    sheet.write_string(row, 2, translate("Workbook", "What the checks find"), head)
    for below, (week, finding) in enumerate(unless_given_up(shown), row + 1):
        sheet.write_number(below, 0, week.number, number)
        sheet.write_string(below, 1, words.severity(finding.severity), text)
        sheet.write_string(below, 2, fit(findings.message(finding, names)))
