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


def test_it_names_the_sources_of_the_chosen_lists_alone(field):
    field.set_value(("uk-wales",))
    assert "Wales, until" in field.reaches.text()
    assert "Welsh Government (OGL)" in field.told.text()
    assert "OpenHolidays" not in field.told.text()
    field.set_value(("nl-north", "uk-wales"))
    told = field.told.text()
    assert told.index("OpenHolidays (ODbL)") < told.index("Welsh Government (OGL)") < told.index("Schools may differ")


def test_the_parts_of_the_kingdom_without_a_list_are_named_where_wales_is_chosen(field):
    field.menu.aboutToShow.emit()
    below = next(one.menu() for one in field.menu.actions() if one.text() == "United Kingdom")
    wales, others = below.actions()
    assert wales.text().startswith("Wales, until")
    assert (others.text(), others.isEnabled()) == ("England, Scotland, Northern Ireland: from a file", False)
    wales.trigger()
    assert field.value() == ("uk-wales",)
