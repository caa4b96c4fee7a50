"""Escape closes the items behind a number first, and only then leads from the page to the calendar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from compassdesk.app import Desktop
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.pages.reports.reports_page import ReportsPage


def press_escape(qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_escape_closes_the_list_of_a_compass_tab_and_then_leaves_the_page(sample: Desktop, qtbot) -> None:
    stack = sample.window.stack
    stack.show_page("compass")
    page = stack.named("compass")
    assert isinstance(page, CompassPage)
    page.show_tab("content")
    tab = page.tab("content")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.cards[0].bars))
    bar = next(one for one in tab.cards[0].bars if one.row.share)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert tab.behind.isVisible()
    tab.behind.lines()[0].setFocus()
    press_escape(qtbot)
    assert (stack.page(), tab.behind.isVisible(), QApplication.focusWidget()) == ("compass", False, bar)
    press_escape(qtbot)
    assert stack.page() == "calendar"


def test_escape_closes_the_list_of_a_report(sample: Desktop, qtbot) -> None:
    stack = sample.window.stack
    stack.show_page("reports")
    page = stack.named("reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: bool(page.sheet.blocks()))
    block = next(one for one in page.sheet.blocks() if one.block.name == "summary")
    number = next(one for one in block.findChildren(QPushButton) if "list" in one.accessibleName())
    number.setFocus()
    qtbot.keyClick(number, Qt.Key.Key_Space)
    assert page.sheet.behind.isVisible()
    press_escape(qtbot)
    assert (stack.page(), page.sheet.behind.isVisible()) == ("reports", False)
    press_escape(qtbot)
    assert stack.page() == "calendar"
