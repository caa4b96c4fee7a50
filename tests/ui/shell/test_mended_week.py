"""A fix in the whole window: what it made is where the keyboard of the calendar stands, and Undo beside it works."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from builders import client
from prepared import prepared
from running_app import App
from shouting_week import judge, patch


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("view", ["month", "week"])
def test_the_result_of_a_fix_is_in_sight_and_its_undo_takes_it_back(app: App, tmp_path: Path, view: str) -> None:
    path = tmp_path / "shouting.compass"
    prepared(path, client(country=""), patch()).close()
    running = app.start(path)
    desk, panel = running.desk, running.window.columns.panel
    desk.sight.show(date(2027, 3, 9), view)
    judge(desk)
    judge(desk)
    before = {item.id for item in desk.session.plan.items}
    panel.week_panel.cards.cards()[0].fix_buttons[0].click()
    judge(desk)
    made = {item.id for item in desk.session.plan.items} - before
    assert set(desk.sight.selected) == made
    assert desk.sight.cursor.item in made
    shown = running.window.columns.calendar.view(view)
    canvas = shown.canvas if view == "week" else shown
    assert canvas.visibleRegion().contains(canvas.faces[desk.sight.cursor.item].rect.center())
    assert panel.week_panel.result.isAncestorOf(QApplication.focusWidget())
    panel.week_panel.result.undo_button.click()
    judge(desk)
    assert {item.id for item in desk.session.plan.items} == before
    assert panel.isAncestorOf(QApplication.focusWidget())
