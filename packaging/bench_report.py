"""A month report as PDF, against a document of as many empty pages by the same writer.

.venv/bin/python packaging/bench_report.py        # alone; `dev.py bench` prints the same among the rest
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench_rows import row, timed

if TYPE_CHECKING:
    from PySide6.QtGui import QPdfWriter

ROUNDS = 5


def month_report(path: Path, size: int) -> None:
    """Print what the report costs from the file on, what of it is reading and judging, and the pages alone."""
    from bench_data import SHOWN, shown_moment

    from compassdesk.domain.reports.period_report import ReportWish
    from compassdesk.formats.reporting import REPORT_FORMATS, made
    from compassdesk.rendering.paper.pdf import document, paper
    from compassdesk.rendering.reports.report_pages import pages
    from compassdesk.services.making_reports import report_of
    from compassdesk.services.opening import open_client

    wish, now = ReportWish("month", SHOWN, findings=True), shown_moment().replace(tzinfo=None)
    layout = paper(landscape=False)
    file = open_client(path, read_only=True)
    try:
        report = file.read(report_of, wish, now)
        area = layout.paintRect(layout.Unit.Point)
        count = len(pages(report, area.width(), area.height()))

        def empty(writer: QPdfWriter) -> None:
            from PySide6.QtGui import QPainter

            with QPainter(writer):
                for _ in range(count - 1):
                    writer.newPage()

        bare = timed(lambda: document("empty", layout, empty), ROUNDS)
        told = f"{count} empty pages"
        whole = timed(lambda: made(file.read(report_of, wish, now), "pdf"), ROUNDS)
        row("month report as PDF, from the file", size, whole, bare, told)
        row("the same, read and judged", size, timed(lambda: file.read(report_of, wish, now), ROUNDS), bare, told)
        for key in REPORT_FORMATS:
            row(f"the same, made as {key}", size, timed(lambda key=key: made(report, key), ROUNDS), bare, told)
    finally:
        file.close()


def main(arguments: list[str]) -> int:
    from bench_data import client_file
    from PySide6.QtGui import QGuiApplication

    from compassdesk.rendering.look.theme import load_fonts

    application = QGuiApplication(["bench", "-platform", "offscreen"])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        for size in [int(word) for word in arguments] or [1_000, 100_000]:
            month_report(client_file(Path(folder), size), size)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
