"""A report on paper: blocks beside each other, long tables that go on under their headings, on A4 and on Letter."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from builders import client, plan
from compassdesk.domain.plan import Record
from compassdesk.domain.reports.period_report import PeriodReport, ReportWish
from compassdesk.rendering.reports.paper_tables import table_pieces
from compassdesk.rendering.reports.report_pages import pages
from compassdesk.rendering.reports.report_pdf import report_pdf
from compassdesk.services.making_reports import report_of_plan
from compassdesk.services.sample import sample_plan
from compassdesk.texts.other_language import speaking
from compassdesk.texts.reports.told_blocks import ReportColumn, ReportTable

A4 = (527.0, 774.0)
LETTER = (544.0, 724.0)
NOW = datetime(2027, 3, 9, 8, 41)


class Heard(QPainter):
    """A painter that remembers what it writes, and where."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.image = image  # kept as long as it is painted on
        self.words: list[tuple[str, QPointF]] = []

    def drawText(self, *arguments):  # noqa: N802 - Qt's name
        place, text = arguments[0], arguments[-1]
        corner = place.topLeft() if isinstance(place, QRectF) else place
        self.words.append((text, self.transform().map(QPointF(corner))))
        super().drawText(*arguments)


def heard(report: PeriodReport, size: tuple[float, float]) -> list[list[tuple[str, QPointF]]]:
    told = []
    with speaking("en"):
        for page in pages(report, *size):
            with Heard(QImage(int(size[0]), int(size[1]), QImage.Format.Format_RGB32)) as painter:
                page(painter)
                told.append(painter.words)
    return told


def words(page: list[tuple[str, QPointF]]) -> list[str]:
    return [text for text, _ in page]


def many_wins(count: int) -> PeriodReport:
    wins = tuple(Record(f"w{n:03d}", {"what": f"win {n:03d} " + "and more " * 20}) for n in range(count))
    made = plan(client=client(name="Delta"), small_wins=wins)
    return report_of_plan(made, ReportWish("small_wins", date(2027, 3, 9)), NOW)


@pytest.mark.parametrize("size", [A4, LETTER])
def test_a_long_table_goes_on_under_its_headings_and_loses_no_row(qapp, size) -> None:
    told = heard(many_wins(90), size)
    assert len(told) >= 3
    for number, page in enumerate(told, 1):
        assert words(page).count("Proof") == 1
        assert f"page {number} of {len(told)}" in words(page)
        assert max(place.y() for _, place in page) < size[1]
    begun = [text.split()[1] for page in told for text in words(page) if text.startswith("win ")]
    assert begun == [f"{number:03d}" for number in range(90)]
    assert [any("Delta · Small wins" in text for text in words(page)) for page in told] == [False] + [True] * (
        len(told) - 1
    )


@pytest.mark.parametrize("size", [A4, LETTER])
def test_narrow_blocks_stand_beside_each_other_and_all_lies_on_the_page(qapp, size) -> None:
    report = report_of_plan(sample_plan("nl", date(2027, 3, 9)), ReportWish("month", date(2027, 3, 9)), NOW)
    told = heard(report, size)
    first = dict(told[0])
    assert first["The rose"].y() == first["One-way share by week"].y()
    assert first["The rose"].x() == 0
    assert first["One-way share by week"].x() > size[0] / 2
    for page in told:
        assert all(-60 <= place.x() < size[0] and 0 <= place.y() < size[1] for _, place in page)


def test_a_column_is_as_wide_as_its_longest_word(qapp) -> None:
    columns = (ReportColumn("How grave"), ReportColumn("What it says"), ReportColumn("Share", "share"))
    table = ReportTable(columns, (("Warning", "many words that go on and on " * 12, 1),))
    _, row = table_pieces(table, 240)
    with Heard(QImage(300, 300, QImage.Format.Format_RGB32)) as painter:
        row.paint(painter, 0)
        told = [text for text, _ in painter.words]
    assert "Warning" in told
    assert not any("…" in text for text in told)


def test_the_paper_may_be_chosen(qapp) -> None:
    report = many_wins(1)
    letter = QPageLayout(
        QPageSize(QPageSize.PageSizeId.Letter), QPageLayout.Orientation.Portrait, QMarginsF(34, 34, 34, 34)
    )
    assert b"/MediaBox [0 0 612" in report_pdf(report, letter)
    assert b"/Title" in report_pdf(report)


def test_a_report_of_nothing_is_a_page_that_says_so(qapp) -> None:
    report = report_of_plan(plan(), ReportWish("month", date(2027, 3, 9)), NOW)
    (page,) = heard(report, A4)
    assert "March is empty." in words(page)


def test_what_is_not_there_has_no_share_and_no_price(qapp) -> None:
    wish = ReportWish("month", NOW.date(), blocks=("invitations", "effort"))
    said = [text for page in heard(report_of_plan(sample_plan("en", NOW.date()), wish, NOW), A4) for text, _ in page]
    prices = [text for text in said if "€" in text and "min" in text]
    assert prices
    assert not [text for text in prices if text.endswith("€0.00")]
    assert "0" in said
    assert "0 · 0%" not in said
