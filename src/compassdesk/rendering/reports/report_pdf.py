"""A report as PDF, and on whatever else is paged."""

from typing import Any

from PySide6.QtGui import QPageLayout

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.rendering.paper.pdf import Wanted, document, every_page, paint_pages, paper
from compassdesk.rendering.reports.report_pages import pages
from compassdesk.texts.reports.report_words import full_title


def paint_report(report: PeriodReport, device: Any, wanted: Wanted = every_page) -> int:
    """Paint the wanted pages on a paged device, all where none is; gives how many. WorldError("not-printed")."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    return paint_pages(pages(report, area.width(), area.height()), device, wanted)


def report_pdf(report: PeriodReport, layout: QPageLayout | None = None, wanted: Wanted = every_page) -> bytes:
    """The pages as one document, on the paper of the country unless another is chosen."""
    layout = layout or paper(landscape=False)
    return document(full_title(report), layout, lambda writer: paint_report(report, writer, wanted))
