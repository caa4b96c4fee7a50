"""Printing: pages as they will come out, that follow each choice; a printer or a PDF from there."""

import itertools
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from builders import post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.giving_up import given_up_when, go_on
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.rendering.paper.page_pictures import Sheets, sheets_of
from compassdesk.rendering.paper.print_order import order_of
from compassdesk.services import exports
from compassdesk.services.exports import Choices
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import print_job
from compassdesk.ui.dialogs.print_dialog import PrintDialog
from compassdesk.ui.running import tasks
from pages_of_pdf import page_count
from waterhoven import nameless


@pytest.fixture
def dialog(desk: Desk, qtbot) -> PrintDialog:
    made = PrintDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    settled(made, qtbot)
    return made


def settled(dialog: PrintDialog, qtbot) -> None:
    """Wait until the page in sight is what was asked for."""
    preview = dialog.preview
    qtbot.waitUntil(lambda: preview.sheets is not None and not preview._drawing and not preview._rest.isActive())  # noqa: SLF001


def choose(dialog: PrintDialog, qtbot, field: object, value: object) -> None:
    field.set_value(value)
    field.left.emit()
    settled(dialog, qtbot)


def words(dialog: PrintDialog) -> str:
    return f"{dialog.preview.page.accessibleName()}\n{dialog.preview.page.accessibleDescription()}"


def printer_into(target: Path, *pages: int) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    if pages:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(*pages)
    return printer


def test_the_pages_follow_every_choice_and_can_be_heard(dialog: PrintDialog, desk: Desk, qtbot) -> None:
    assert nameless(dialog) == []
    assert dialog.preview.page.accessibleName() == "Page 1 of 1: March 2027"
    month = dialog.preview.page.pixmap().toImage()
    assert "SK" not in words(dialog).split()
    choose(dialog, qtbot, dialog.names, "initials")
    assert "SK" in words(dialog).split()
    assert dialog.preview.page.pixmap().toImage() != month
    choose(dialog, qtbot, dialog.view, "agenda")
    choose(dialog, qtbot, dialog.names, "names")
    assert "Noor" in words(dialog)
    dialog.names.set_value("none")
    dialog.view.set_value("week")
    dialog.view.left.emit()
    dialog.view.set_value("week-texts")
    dialog.view.left.emit()
    settled(dialog, qtbot)
    assert dialog.preview.count.text() == "Page 1 of 5"
    assert dialog.preview.sheets.order.view == "week-texts", "of several choices in a row the last"
    dialog.period.choice.set_value("own")
    dialog.period.choice.left.emit()
    dialog.period.first.clear()
    qtbot.keyClicks(dialog.period.first, "8-3-2027")
    dialog.period.last.clear()
    qtbot.keyClicks(dialog.period.last, "14-")
    settled(dialog, qtbot)
    before = dialog.preview.count.text()
    dialog.print_button.click()
    assert dialog.period.problem(), "half a date prints nothing"
    assert dialog.preview.count.text() == before
    qtbot.keyClicks(dialog.period.last, "3-2027")
    settled(dialog, qtbot)
    assert dialog.preview.count.text() == "Page 1 of 1"


def test_pages_are_turned_and_read_by_keyboard(dialog: PrintDialog, qtbot) -> None:
    choose(dialog, qtbot, dialog.view, "week")
    page = dialog.preview.page
    page.setFocus()
    fitting = page.size()
    told = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(page, key)
        settled(dialog, qtbot)
        told.append(dialog.preview.count.text())
    assert told == [f"Page {number} of 5" for number in (2, 5, 5, 4, 1)]
    assert not dialog.preview.back.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_1)
    settled(dialog, qtbot)
    assert page.width() > fitting.width()
    assert page.pixmap().width() == pytest.approx(842 * page.logicalDpiX() / 72, abs=2)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert dialog.preview.area.verticalScrollBar().value() > 0, "what does not fit is reached with the arrows"
    qtbot.keyClick(page, Qt.Key.Key_0)
    settled(dialog, qtbot)
    assert page.size() == fitting
    dialog.preview.on.click()
    assert page.accessibleName().startswith("Page 2 of 5: Week 10"), "the next page was drawn ahead"
    settled(dialog, qtbot)
    dialog.preview.on.click()
    settled(dialog, qtbot)
    dialog.preview.back.click()
    settled(dialog, qtbot)
    dialog.preview.back.click()
    assert page.accessibleName().startswith("Page 1 of 5"), "and the one before, for who goes back"
    assert page.size() == fitting


def test_pages_that_cannot_be_gathered_are_told_and_tried_again(dialog: PrintDialog, qtbot) -> None:
    preview, done = dialog.preview, []
    dialog.print_pages = done.append  # the system's own dialog, which cannot be shown here

    def trouble() -> Sheets:
        raise WorldError("client-unreadable", path="a.compass")

    preview.follow(trouble)
    dialog.print_button.click()
    qtbot.waitUntil(preview.told.isVisible)
    choose(dialog, qtbot, dialog.view, "week")
    assert not preview.told.isVisible()
    assert done == [], "what was pressed then is not done behind another choice"
    preview.follow(trouble)
    qtbot.waitUntil(preview.told.isVisible)
    dialog.print_button.click()
    settled(dialog, qtbot)
    assert [len(sheets.pages) for sheets in done] == [5]


def test_a_pdf_is_saved_from_there_and_never_over_a_client(
    dialog: PrintDialog, desk: Desk, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save_as(path: Path) -> None:
        """The platform's own dialog, which cannot be shown here, gives this path."""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        dialog.told.setText("")
        dialog.save_button.click()
        qtbot.waitUntil(lambda: bool(dialog.told.text()))

    dialog.view.set_value("week")
    dialog.view.left.emit()  # and pressed at once, before its pages are there
    save_as(tmp_path / "weeks")
    assert page_count((tmp_path / "weeks.pdf").read_bytes()) == 5
    assert "4 item(s) written to weeks.pdf" in dialog.told.text()
    link = tmp_path / "link.pdf"
    link.symlink_to(desk.session.file.path)
    save_as(link)
    assert dialog.told.property("kind") == "error"
    assert "client" in dialog.told.text()
    assert desk.session.file.moved() is None


def test_the_printers_dialog_writes_whole_pdfs_of_the_pages_chosen(
    dialog: PrintDialog, desk: Desk, tmp_path: Path, qtbot
) -> None:
    choose(dialog, qtbot, dialog.view, "week")
    order = dialog.preview.sheets.order

    def write(printer: QPrinter) -> Callable[[int], str]:
        job = print_job.to_printer(dialog, order, printer, 3)
        return job.words(job.work())

    assert "4 item(s) written to all.pdf" in write(printer_into(tmp_path / "all"))
    assert page_count((tmp_path / "all.pdf").read_bytes()) == 5
    write(printer_into(tmp_path / "some.pdf", 2, 3))
    assert page_count((tmp_path / "some.pdf").read_bytes()) == 2
    shown = printer_into(tmp_path / "all.pdf")
    shown.setPrintRange(QPrinter.PrintRange.CurrentPage)
    write(shown)
    assert page_count((tmp_path / "all.pdf").read_bytes()) == 1, "the print dialog asked already"
    link = tmp_path / "link.pdf"
    link.symlink_to(desk.session.file.path)
    with pytest.raises(InputError, match="target-is-client"):
        print_job.to_printer(dialog, order, printer_into(link), 1)
    assert desk.session.file.moved() is None


@pytest.mark.parametrize("layout", ["month", "agenda"])
def test_the_pages_of_two_centuries_can_be_given_up(desk: Desk, layout: str) -> None:
    choices = Choices(first=date(1900, 1, 1), last=date(2100, 12, 31), layout=layout, moment=desk.session.instant())
    asked = itertools.count(1)
    with given_up_when(lambda: next(asked) == 3), pytest.raises(InputError, match="given-up"):
        sheets_of(order_of(exports.extract(exports.of_file(desk.session.file), choices)))


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("layout", ["month", "week", "week-texts", "agenda"])
def test_it_is_asked_for_each_week_page_and_piece_of_a_text_whether_to_go_on(desk: Desk, layout: str) -> None:
    long = "word " * 9_000
    posts = (post("send", f"2027-03-{day:02}T09:00", body=long, private_note=long) for day in (8, 9))
    desk.session.change("Texts", Patch(items=tuple(posts)))
    first, last = date(2026, 1, 1), date(2027, 12, 31)
    choices = Choices(first=first, last=last, layout=layout, moment=desk.session.instant(), with_notes=True)
    asked = itertools.count()
    with given_up_when(lambda: next(asked) < 0):
        sheets = sheets_of(order_of(exports.extract(exports.of_file(desk.session.file), choices)))
    weeks = (last - first).days // 7
    pieces = 2 * 9_000 // 128
    least = {"month": 24, "week": weeks, "week-texts": weeks + 2 * pieces, "agenda": pieces}[layout]
    assert next(asked) >= weeks + least
    assert sheets.pages


def test_another_choice_gives_up_what_is_being_gathered_and_so_does_leaving(dialog: PrintDialog, qtbot) -> None:
    """To its end, it would hold up what is chosen next, and the end of the app."""
    begun = threading.Event()

    def endless() -> Sheets:
        begun.set()
        while True:
            go_on()

    dialog.preview.follow(endless)
    assert begun.wait(10)
    dialog.view.left.emit()
    settled(dialog, qtbot)
    assert dialog.preview.told.text() == ""
    begun.clear()
    dialog.preview.follow(endless)
    assert begun.wait(10)
    dialog.reject()
    assert tasks.wait_for_all()


def test_leaving_while_pages_are_gathered_leaves_nothing_behind(desk: Desk, qtbot) -> None:
    dialog = PrintDialog(None, desk.session, desk.sight)
    dialog.show()
    done: list[Sheets] = []
    dialog.print_pages = done.append  # the system's own dialog, which cannot be shown here
    assert dialog.preview.sheets is None, "they are still gathered"
    dialog.print_button.click()
    dialog.reject()
    dialog.deleteLater()
    assert tasks.wait_for_all()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert done == [], "what was pressed is not done behind it"


def test_days_of_the_year_are_offered_as_the_calendar_shows_them(desk: Desk, qtbot) -> None:
    for lists, hidden, offered, at_first in (
        ((), False, False, False),
        (("nl",), False, True, True),
        (("nl",), True, True, False),
    ):
        own = Record("fair", {"name": "Fair", "from": desk.sight.first.isoformat()})
        client = replace(desk.session.plan.client, day_lists=lists)
        desk.session.change("Days", Patch(client=client, year_days=(own,) if lists else ()))
        desk.sight.set_hidden("year_days", hidden=hidden)
        dialog = PrintDialog(None, desk.session, desk.sight)
        qtbot.addWidget(dialog)
        dialog.show()
        settled(dialog, qtbot)
        assert dialog.year_days.isVisible() == offered
        assert dialog.year_days.value() == at_first
        if at_first:
            there = dialog.preview.page.grab().toImage()
            choose(dialog, qtbot, dialog.year_days, False)
            assert dialog.preview.page.grab().toImage() != there
        dialog.reject()


def test_the_timeline_comes_with_the_lanes_it_has_in_the_window(desk: Desk, qtbot) -> None:
    for lanes, layout in (("channel", "timeline"), ("campaign", "timeline-campaigns")):
        desk.sight.show(view="timeline")
        desk.sight.lanes = lanes
        made = PrintDialog(None, desk.session, desk.sight)
        qtbot.addWidget(made)
        assert made.view.value() == layout
