"""School holidays in the calendar: bars of the chosen lists, changed or hidden for a client, and made into a plan."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from canvas_with_bars import canvas_with_bars
from compassdesk.domain.patch import Patch
from compassdesk.domain.year_days import own_day, own_days
from compassdesk.ui.calendar.bar_menu import bar_menu

MAY = date(2027, 4, 26)


def choose(desk, *lists):
    desk.session.change("Lists", Patch(client=replace(desk.session.plan.client, day_lists=lists)))


@pytest.fixture
def month(desk, page, qtbot):
    choose(desk, "nl-north", "nl-south")
    desk.sight.show(MAY, "month")
    canvas = canvas_with_bars(page, "month")
    desk.judging.judge_anew()
    qtbot.waitUntil(lambda: "May holidays" in bars_of(canvas))
    return canvas


def bars_of(canvas):
    return [bar.of.of.text for bar in canvas.layout_now.bars if bar.of.of.kind == "year_days"]


def stop_of(canvas, name):
    return next(one for one in canvas.tab_stops() if one.kind == "row" and one.id.endswith(f"|{name}"))


def entry(canvas, stop, begin):
    menu = bar_menu(canvas, stop)
    return next(action for action in menu.actions() if action.text().startswith(begin))


@pytest.mark.parametrize("view", ["month", "week", "timeline"])
def test_they_are_bars_until_days_of_the_year_are_switched_off(desk, page, month, view):
    desk.sight.show(MAY, view)
    canvas = canvas_with_bars(page, view)
    assert any(one.id.endswith("|May holidays") for one in canvas.tab_stops())
    assert not canvas.grab().isNull()
    desk.sight.set_hidden("year_days", hidden=True)
    assert not any(one.id.endswith("|May holidays") for one in canvas.tab_stops())


def test_the_region_is_named_only_where_the_chosen_ones_differ(desk, page, month):
    desk.sight.show(date(2027, 2, 15), "month")
    assert {"Spring holidays: North", "Spring holidays: South"} <= set(bars_of(month))
    choose(desk, "nl-south")
    assert "Spring holidays" in bars_of(month)
    assert not any("North" in name for name in bars_of(month))


def test_one_is_no_longer_shown_and_comes_back_as_one_step(desk, page, month):
    entry(month, stop_of(month, "May holidays"), "Do not show").trigger()
    assert "May holidays" not in bars_of(month)
    [record] = desk.session.plan.year_days
    hidden = own_day(record)
    assert (hidden.name, hidden.hidden) == ("May holidays", True)
    assert hidden.of == ("nl-north/2027-04-24", "nl-south/2027-04-24")
    assert own_days(desk.session.plan) == ()
    desk.undoing.undo()
    assert "May holidays" in bars_of(month)
    assert desk.session.plan.year_days == ()


def test_a_list_that_was_not_chosen_then_is_still_shown(desk, page, month):
    entry(month, stop_of(month, "May holidays"), "Do not show").trigger()
    choose(desk, "nl-north", "nl-south", "nl-middle")
    assert bars_of(month) == ["May holidays: Middle"] * 2


def test_changed_for_a_client_it_is_an_own_day_in_the_place_of_the_list(desk, page, month):
    asked = []
    month.row_wanted.connect(lambda kind, key: asked.append((kind, key)))
    entry(month, stop_of(month, "May holidays"), "Change").trigger()
    [mine] = own_days(desk.session.plan)
    assert (mine.name, mine.first, mine.last) == ("May holidays", date(2027, 4, 24), date(2027, 5, 2))
    assert asked == [("year_days", mine.id)]
    assert [name for name in bars_of(month) if "May" in name] == ["May holidays"] * 2
    own = next(one for one in month.tab_stops() if one.kind == "row" and one.id == f"year_days/own:{mine.id}")
    entry(month, own, "Edit “May holidays”").trigger()
    assert asked[1:] == [("year_days", mine.id)]


def test_a_day_by_rule_is_hidden_in_each_year_and_offers_no_change(desk, page, month):
    choose(desk, "nl", "be")
    desk.sight.show(date(2027, 5, 9), "month")
    stop = stop_of(month, "Mother's Day")
    texts = [action.text() for action in bar_menu(month, stop).actions()]
    assert not any(text.startswith("Change") for text in texts)
    entry(month, stop, "Do not show").trigger()
    assert not any(one.id.endswith("|Mother's Day") for one in month.tab_stops())
    desk.sight.show(date(2028, 5, 14), "month")
    assert not any(one.id.endswith("|Mother's Day") for one in month.tab_stops())


def test_one_becomes_a_plan_counted_from_its_first_day_unless_that_is_over(desk, page, month, monkeypatch):
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        asked.append((dialog.title.text(), dialog.item().starts_at.date()))
        dialog.reject()

    monday = stop_of(month, "May holidays")._replace(day=MAY)
    QTimer.singleShot(0, answer)
    month.activate(monday)
    monkeypatch.setattr(desk.session, "now", lambda: datetime(2027, 4, 25, 12))
    QTimer.singleShot(0, answer)
    month.activate(monday)
    assert asked == [("May holidays", date(2027, 4, 24)), ("May holidays", MAY)]


def test_the_agenda_says_it_once_on_its_first_day(desk, page, month):
    desk.sight.show(MAY, "agenda")
    rows = page.view("agenda").rows
    said = [rows.said(row) for row in rows.rows]
    assert sum("May holidays, " in words for words in said) == 1
