"""Tab goes through the window as it is read, however late something was made."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from compassdesk.domain.filters import Filter
from compassdesk.ui.calendar import looks
from compassdesk.ui.widgets.fold import Fold
from running_app import App, made_file


def stops(window: QWidget, start: QWidget) -> list[QWidget]:
    """Where Tab goes from a widget on, until it comes round."""
    found, at = [start], start.nextInFocusChain()
    while at is not start:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    assert all(window.isAncestorOf(one) for one in found)
    return found


def test_chips_and_saved_views_are_reached_where_they_stand(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window, sight = running.window, running.desk.sight
    sight.set_filter(Filter(petals=frozenset(("send",)), channels=frozenset(("li",))))
    looks.save(running.desk.session, sight, "Sending")
    bar, left = window.view_bar, window.columns.left
    (filters,) = [one for one in bar.findChildren(QToolButton) if one.accessibleName() == "Filters and Ideas"]
    order = stops(window, filters)
    in_the_bar = [filters, *bar.chips.chips.values(), bar.chips.add_button]
    assert order[: len(in_the_bar)] == in_the_bar
    (saved,) = left.saved.buttons.values()
    places = [order.index(one) for one in (left.mini_month.days, saved, left.words, left.filters)]
    assert places == sorted(places)
    panel = window.columns.panel
    assert max(places) < min(at for at, one in enumerate(order) if panel.isAncestorOf(one))


@pytest.mark.parametrize("several", [False, True])
def test_the_week_below_an_editor_comes_behind_it(app: App, tmp_path: Path, several: bool) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    sight, panel = running.desk.sight, running.window.columns.panel
    sight.select(["i1"])
    if several:
        running.window.actions_by_name["duplicate"].trigger()
        sight.select([item.id for item in running.desk.session.plan.items])
    else:
        sight.open_item("i1")
    for fold in panel.stack.currentWidget().findChildren(Fold):
        fold.open()
    QApplication.processEvents()
    found = [one for one in stops(running.window, running.window.rail.buttons["calendar"]) if panel.isAncestorOf(one)]
    assert found[-1] is panel.week_strip
    if several:
        assert found[-2].text() == "Delete 2 items"
