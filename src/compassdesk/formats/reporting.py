"""In which kinds of files a report goes out. Each is made in the language of its wish, whatever the window speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from compassdesk.domain.reports.period_report import PeriodReport


class ReportFormat(Struct, frozen=True):
    """`name` is in English, marked for translation in the context "Formats". `draws`: it needs Qt's fonts."""

    key: str
    suffix: str
    name: str
    content: Callable[[PeriodReport], bytes]
    draws: bool = True


def _pdf(report: PeriodReport) -> bytes:
    from compassdesk.rendering.reports.report_pdf import report_pdf

    return report_pdf(report)


def _html(report: PeriodReport) -> bytes:
    from compassdesk.rendering.reports.report_html import html_bytes

    return html_bytes(report)


def _xlsx(report: PeriodReport) -> bytes:
    from compassdesk.rendering.reports.report_workbook import workbook_bytes

    return workbook_bytes(report)


def _json(report: PeriodReport) -> bytes:
    from compassdesk.formats.report_json import report_json

    return report_json(report)


_FORMATS = (
    ReportFormat("pdf", ".pdf", QT_TRANSLATE_NOOP("Formats", "On paper (PDF)"), _pdf),
    ReportFormat("html", ".html", QT_TRANSLATE_NOOP("Formats", "Page for a browser (HTML)"), _html),
    ReportFormat("xlsx", ".xlsx", QT_TRANSLATE_NOOP("Formats", "Workbook (XLSX)"), _xlsx),
    ReportFormat("json", ".json", QT_TRANSLATE_NOOP("Formats", "For other programs (JSON)"), _json, draws=False),
)
REPORT_FORMATS: Mapping[str, ReportFormat] = {one.key: one for one in _FORMATS}


def made(report: PeriodReport, key: str) -> bytes:
    """The content of a file of that kind; for a worker too."""
    from compassdesk.texts.other_language import speaking

    with speaking(report.wish.language):
        return REPORT_FORMATS[key].content(report)


def pictures(report: PeriodReport, scale: float = 2.0) -> list[tuple[str, bytes]]:
    """The picture of each block that has one, as PNG, with the name of the block."""
    from compassdesk.rendering.pictures.drawing import as_image
    from compassdesk.rendering.pictures.encoding import encoded
    from compassdesk.rendering.reports.block_drawings import drawings_of
    from compassdesk.texts.other_language import speaking
    from compassdesk.texts.reports.report_words import told

    with speaking(report.wish.language):
        drawn = drawings_of(report, told(report))
        return [(name, encoded(as_image(one, scale), "png")) for name, one in drawn.items()]


def wanted(target: Path, key: str | None) -> ReportFormat:
    """The kind that is asked for, else the one by the ending of the target; PDF where neither says.

    InputError("no-such-report-format") for an ending that none of them has.
    """
    if key is not None:
        return REPORT_FORMATS[key]
    ending = target.suffix.casefold()
    found = next((one for one in _FORMATS if one.suffix == ending), None)
    if found is None and ending:
        raise InputError("no-such-report-format", value=target.suffix, known=", ".join(REPORT_FORMATS))
    return found or REPORT_FORMATS["pdf"]
