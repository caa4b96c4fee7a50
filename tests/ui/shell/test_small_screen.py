"""What does not fit a small screen, as one of 1280 × 800 at 200 %, is scrolled to, and the keyboard brings it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from running_app import App, made_file

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
