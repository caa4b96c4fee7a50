"""What does not fit a small screen, as one of 1280 × 800 at 200 %, is scrolled to, and the keyboard brings it."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget

from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.system import preferences as stored
from running_app import App, made_file

NARROW = QSize(849, 460)
"""What frame, title and the desktop leave of 853 × 533: 1280 × 800 at 150 %."""
SMALL = QSize(636, 370)
"""What frame, title and menu leave of 640 × 400."""


def within(inner: QWidget, outer: QWidget) -> bool:
    return outer.rect().contains(QRect(inner.mapTo(outer, QPoint(0, 0)), inner.size()))


def test_all_of_the_window_can_be_reached_on_a_small_screen(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window, columns = running.window, running.window.columns
    with qtbot.waitActive(window):
        window.activateWindow()
    whole = window.centralWidget()
    window.resize(1024, 640)
    QApplication.processEvents()
    assert whole.widget().size() == whole.size(), "nothing scrolls where there is room"
    window.setMinimumSize(SMALL)  # as on a screen of that size
    window.resize(SMALL)
    QApplication.processEvents()
    content = whole.widget()
    bars = whole.horizontalScrollBar(), whole.verticalScrollBar()
    for bar, shown, all_of_it in zip(bars, whole.viewport().size().toTuple(), content.size().toTuple(), strict=True):
        assert bar.maximum() == all_of_it - shown > 0
    for part in (window.top_bar, window.view_bar, columns.calendar, columns.panel):
        assert within(part, content), part.objectName()
        least = part.minimumSizeHint()
        assert part.width() >= least.width(), part.objectName()
        assert part.height() >= least.height(), part.objectName()
    assert columns.panel_is_open(), "nothing folds of its own accord"
    window.rail.buttons["calendar"].setFocus()
    assert bars[0].value() == 0
    for _ in range(8):
        if columns.panel.isAncestorOf(window.focusWidget()):
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F6)
    now = window.focusWidget()
    assert columns.panel.isAncestorOf(now)
    assert now.visibleRegion().boundingRect() == now.rect(), "it came into sight"
    assert bars[0].value() > 0
    QTest.keyClick(now, Qt.Key.Key_F6)
    assert window.rail.isAncestorOf(window.focusWidget())
    assert bars[0].value() < window.rail.width()
    at = bars[0].value()
    QTest.mousePress(columns.calendar.view("month"), Qt.MouseButton.LeftButton)
    assert bars[0].value() == at, "nothing moves away under the mouse"
    QTest.mouseRelease(columns.calendar.view("month"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("place", [*VIEWS, "today", "compass", "people", "reports", "clients", "settings"])
def test_nothing_is_cut_in_dutch_on_a_laptop_at_one_and_a_half(app: App, tmp_path: Path, qtbot, place: str) -> None:
    stored.save(stored.Preferences(language="nl", today_at_start=False))
    running = app.start(made_file(tmp_path / "delta.compass", "Gemeente Waterhoven aan de Rijn"))
    window = running.window
    window.setMinimumSize(NARROW)
    window.resize(NARROW)
    if place in VIEWS:
        running.desk.sight.show(view=place)
    else:
        window.stack.show_page(place)
    whole = window.centralWidget()
    qtbot.waitUntil(lambda: whole.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert whole.horizontalScrollBar().maximum() == 0, "one scrolls up and down alone"
    page = window.view_bar if place in VIEWS else window.stack.currentWidget()
    parts = window.top_bar, page
    assert len([one for one in controls_in(parts) if one.isVisible()]) > 3
    qtbot.waitUntil(lambda: cut_in(parts, whole.widget()) == [])
    title = next(one for one in window.top_bar.findChildren(QLabel) if one.property("kind") == "h2")
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width(), title.text()


def test_the_forms_of_people_are_no_wider_than_their_place_in_dutch(app: App, qtbot) -> None:
    stored.save(stored.Preferences(language="nl", today_at_start=False))
    running = app.start()
    running.files.samples.open()
    window = running.window
    window.setMinimumSize(NARROW)
    window.resize(NARROW)
    window.stack.show_page("people")
    page = window.stack.currentWidget()
    for code in ("channel", "campaign", "experiment", "small_win", "review"):
        page.reveal(code, "")
        qtbot.waitUntil(lambda: forms_fit(page))


def forms_fit(page: QWidget) -> bool:
    areas = [one for one in page.findChildren(QScrollArea) if one.isVisible() and one.widget() is not None]
    return bool(areas) and all(one.widget().minimumSizeHint().width() <= one.viewport().width() for one in areas)


def controls_in(parts: Sequence[QWidget]) -> list[QWidget]:
    inside = [one for part in parts for one in part.findChildren(QWidget)]
    return [one for one in inside if isinstance(one, QAbstractButton | QComboBox)]


def cut_in(parts: Sequence[QWidget], content: QWidget) -> list[str]:
    """The controls that are narrower than their words, or end outside of the window."""
    return [
        f"{type(one).__name__} {one.accessibleName() or one.objectName()}"
        for one in controls_in(parts)
        if one.isVisible()
        and (
            one.width() < min(one.minimumSizeHint().width(), one.maximumWidth())
            or one.mapTo(content, QPoint(one.width(), 0)).x() > content.width()
        )
    ]
