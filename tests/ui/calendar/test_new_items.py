"""A new item: where it begins, that it is one however often it is asked for, and that nothing is said of it unnamed."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar import commands
from compassdesk.ui.running import tasks

HOURS = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "10:30"))


def start_of_new(desk) -> datetime:
    commands.new_item(desk.session, desk.sight)
    return desk.session.item(desk.sight.edited).starts_at


def test_without_a_chosen_day_it_begins_at_the_next_hour(desk, page):
    assert start_of_new(desk) == datetime(2027, 3, 9, 11)


def test_without_a_chosen_day_it_begins_in_the_hours_of_service(desk, page):
    client = replace(desk.session.plan.client, service_hours=HOURS)
    desk.session.change("Hours", Patch(client=client))
    assert start_of_new(desk) == datetime(2027, 3, 10, 9), "at twelve past ten there is no whole hour left today"


def test_on_a_chosen_day_it_begins_there_until_today_is_asked_for(desk, page):
    desk.sight.cursor.put(date(2027, 3, 25))
    assert start_of_new(desk) == datetime(2027, 3, 25, 9)
    desk.undoing.give_up()
    desk.sight.today()
    assert start_of_new(desk) == datetime(2027, 3, 9, 11)


def test_in_another_month_it_begins_there(desk, page):
    desk.sight.step(2)
    assert start_of_new(desk).month == 5


def test_in_the_next_month_it_is_for_a_day_of_that_month_and_not_for_one_beside_it(desk, page):
    """31 March completes a week of April; nobody who goes on to April means it, chosen before or today."""
    desk.sight.cursor.put(date(2027, 3, 31))
    desk.sight.step(1)
    assert start_of_new(desk).month == 4
    desk.undoing.give_up()
    desk.sight.cursor.put(date(2027, 3, 31))
    assert start_of_new(desk) == datetime(2027, 3, 31, 9), "chosen there, it is meant"
    desk.undoing.give_up()
    desk.sight.show(view="agenda")
    assert start_of_new(desk).month == 4, "which a list of April does not show"


def test_the_only_person_speaks_in_the_first_item(desk, page):
    """Nobody has to say who speaks where one person is all there is."""

    def first_item():
        return commands.fresh_item(desk.session, desk.sight, datetime(2027, 3, 9, 9))

    items = tuple(("items", row.id) for row in desk.session.plan.items)
    desk.session.change("Nothing planned", Patch(removed=items))
    assert first_item().spokesperson is None, "two can"
    for row in desk.session.plan.spokespersons[1:]:
        desk.session.change("One of them", Patch(removed=(("spokespersons", row.id),)))
    assert first_item().spokesperson == desk.session.plan.spokespersons[0].id


def test_asked_for_six_times_it_is_one(desk, page):
    for _ in range(6):
        commands.new_item(desk.session, desk.sight)
    assert sum(item.title == "New post" for item in desk.session.plan.items) == 1
    desk.undoing.give_up()
    for _ in range(6):
        commands.new_idea(desk.session, desk.sight)
    assert sum(item.title == "New idea" for item in desk.session.unscheduled) == 1


def test_another_day_or_petal_is_another_item(desk, page):
    commands.new_item(desk.session, desk.sight)
    commands.new_item(desk.session, desk.sight, "respond")
    desk.sight.cursor.put(date(2027, 3, 25))
    commands.new_item(desk.session, desk.sight, "respond")
    assert len(desk.session.plan.items) == 4 + 3


def judged(desk) -> None:
    for _ in range(4):
        QApplication.processEvents()
        tasks.wait_for_all()
    QApplication.processEvents()


def counted(desk) -> set[str]:
    judged(desk)
    return {item.id for item in desk.judging.ledger().plan.items}


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("named", [True, False], ids=["once it is named", "once its editor is left"])
def test_nothing_is_said_of_it_before_it_has_a_title(desk, page, named):
    before = counted(desk)
    commands.new_item(desk.session, desk.sight, "activate")
    key = desk.sight.edited
    assert counted(desk) == before
    assert all(key not in finding.items for finding in desk.judging.report(desk.sight.week).findings)
    if named:
        desk.session.change("Name", Patch(items=(replace(desk.session.item(key), title="Think along"),)))
    else:
        desk.sight.close_item()
    assert counted(desk) == {*before, key}
