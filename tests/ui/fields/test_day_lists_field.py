"""Choosing lists of days: chips for awareness days, a menu for school holidays, and nothing unknown lost."""

import pytest

from compassdesk.domain.school_holidays import ALL_SCHOOL_LISTS
from compassdesk.texts.year_day_words import list_names
from compassdesk.ui.fields.day_lists_field import DayListsField


@pytest.fixture
def field(qtbot):
    made = DayListsField(list_names())
    qtbot.addWidget(made)
    return made


def test_what_is_chosen_is_its_value_in_the_order_offered_and_the_unknown_is_kept(field, qtbot):
    field.set_value(("later-list", "nl-south", "nl"))
    assert field.value() == ("nl", "nl-south", "later-list")
    field.menu.aboutToShow.emit()
    assert tuple(field.actions_by_list) == ALL_SCHOOL_LISTS
    assert [name for name, action in field.actions_by_list.items() if action.isChecked()] == ["nl-south"]
    with qtbot.waitSignal(field.left):
        field.actions_by_list["nl-north"].trigger()
    assert field.value() == ("nl", "nl-north", "nl-south", "later-list")
    field.actions_by_list["nl-south"].trigger()
    assert field.value() == ("nl", "nl-north", "later-list")


def test_it_says_until_when_the_chosen_lists_reach_and_where_they_are_from(field):
    assert field.told.isHidden()
    field.set_value(("be-nl",))
    reaches, source = field.reaches.text(), field.told.text()
    assert "Flemish Community, until" in reaches
    assert "2029" in reaches
    assert "OpenHolidays (ODbL)" in source
    assert "2026" in source
    assert field.button.accessibleDescription() == f"{reaches}. {source}"
    field.set_value(())
    assert field.told.isHidden()
    assert not field.reaches.text()
    assert not field.button.accessibleDescription()
