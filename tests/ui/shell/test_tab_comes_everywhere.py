"""Tab comes to everything in sight that takes keys: nothing is passed over, however late it was made."""

import pytest
import stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from compassdesk.ui.widgets.reading_order import first_stop

PLACES = ("month", "board", "editor", "slot-editor", "bulk-editor", "past-week", "people", "people-tasks", "settings",
          "settings-hours", "settings-checks", "clients", "compass", "empty-hours", "merge",
          "merge-chosen", "merge-waits")  # fmt: skip
MOST = 400
"""More presses than anything takes: a month has a stop for each chip."""


def one_of_several(widget: QWidget) -> bool:
    """Whether it is reached by arrows from the one of its group that holds."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def stops(top: QWidget) -> set[QWidget]:
    """What Tab is to come to."""
    return {
        one
        for one in top.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and one.isEnabled()
        and one.focusProxy() is None
        and not one_of_several(one)
    }


def reached(top: QWidget) -> set[QWidget]:
    """Where the keyboard comes, from what is read first on and back, until it leaves or has gone round."""
    first, came = first_stop(top), set()
    assert first is not None
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        first.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(MOST):
            now = QApplication.focusWidget()
            if now is None or not top.isAncestorOf(now):
                break
            came.add(now)
            QTest.keyClick(now, key)
    return came


def keeps_keyboard(one: QWidget) -> bool:
    """Whether it does not pass the keyboard on to something in it."""
    one.setFocus(Qt.FocusReason.TabFocusReason)
    return one.hasFocus()


@pytest.mark.in_turns(7, 2)
@pytest.mark.parametrize("place", PLACES)
def test_tab_comes_to_all_that_takes_keys(sample, place: str, qtbot) -> None:
    shown = stage.PLACES[place](sample)
    with qtbot.waitActive(sample.window):
        sample.window.activateWindow()
    top = sample.window.columns.panel if place.endswith("editor") else shown
    missed = {one for one in stops(top) - reached(top) if keeps_keyboard(one)}
    assert sorted(f"{type(one).__name__} {one.accessibleName()}" for one in missed) == []
