"""Disciplines by petals: cells and C's that lead to items, and items without a discipline that can be given one."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import DISCIPLINES, PETALS
from compassdesk.domain.week import Week
from compassdesk.ui.compass import disciplines_tab
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.disciplines_tab import DisciplinesTab
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge, nameless_controls

SERVICE, SEND, JOINS = DISCIPLINES.index("service"), PETALS.index("send"), len(PETALS)
NOBODY = len(DISCIPLINES)


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show_tab("disciplines")
    made.show()
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> DisciplinesTab:
    made = page.tab("disciplines")
    assert isinstance(made, DisciplinesTab)
    return made


def tag(desk: Desk, **values: object) -> None:
    """Give the first two posts these."""
    rows = tuple(replace(desk.session.item(key), **values) for key in ("p1", "p2"))
    desk.session.change("Tag", Patch(items=rows))
    judge(desk)


def test_without_any_discipline_the_lowest_row_leads_to_giving_one(tab: DisciplinesTab, desk: Desk) -> None:
    assert tab.so_what.sentence.text() == "No item says yet which discipline it comes from."
    weeks: list[Week] = []
    tab.week_wanted.connect(weeks.append)
    tab.grid.cell_chosen.emit(NOBODY, 0)
    assert weeks == [Week(2027, 10)]
    assert desk.sight.view == "agenda"
    assert set(desk.sight.selected) == {item.id for item in desk.session.plan.items}
    assert not desk.sight.pointed_out, "the form for several opens"


def test_of_very_many_the_first_are_given_one(tab: DisciplinesTab, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disciplines_tab, "MOST_SELECTED", 3)
    tag(desk, discipline="service")
    assert tab.tag_button.full_text == "Give the first 3 of 7 items a discipline"
    tab.tag_button.click()
    assert len(desk.sight.selected) == 3


def test_a_cell_leads_to_its_items(tab: DisciplinesTab, desk: Desk) -> None:
    tag(desk, discipline="service", partner_disciplines=("branding",))
    assert tab.so_what.sentence.text() == "1 discipline(s) carry the calendar; in stage “walk” that is enough."
    assert tab.so_what.state.text() == "Service does not listen yet."
    tab.grid.cell_chosen.emit(SERVICE, SEND)
    assert [line.item.id for line in tab.behind.lines()] == ["p1", "p2"]
    tab.grid.cell_chosen.emit(DISCIPLINES.index("branding"), JOINS)
    assert tab.behind.heading.text() == "Branding, Joins in · 2 item(s)"
    tab.shared_button.click()
    assert len(tab.behind.lines()) == 2
    assert tab.shared_button.full_text.startswith("100% of the items are made by two or more disciplines (2 of 2)")
    desk.session.change("Alone", Patch(items=(replace(desk.session.item("p2"), partner_disciplines=()),)))
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == ["p1"], "what is listed follows"
    tab.behind.lines()[0].click()
    assert desk.sight.edited == "p1"


def test_a_c_leads_to_its_items(tab: DisciplinesTab, desk: Desk) -> None:
    assert tab.cs_note.text().startswith("No item has one of the four C’s")
    tag(desk, c_tags=("community",))
    bar = next(bar for bar in tab.cs.bars if bar.name == "community")
    assert bar.accessibleName() == "Community: 2 item(s)"
    bar.click()
    assert [line.item.id for line in tab.behind.lines()] == ["p1", "p2"]
    assert tab.cs_note.text().startswith("The four C’s of Alan Moore")


def test_each_cell_says_its_row_its_column_and_its_number(tab: DisciplinesTab, desk: Desk) -> None:
    tag(desk, discipline="service")
    interface = QAccessible.queryAccessibleInterface(tab.grid)
    columns = len(PETALS) + 1
    assert interface.childCount() == (len(DISCIPLINES) + 1) * columns
    assert interface.child(SERVICE * columns + SEND).text(QAccessible.Text.Name) == "Service, Send: 2 item(s)"
    assert not nameless_controls(tab)


def test_its_pictures_say_their_numbers(tab: DisciplinesTab, desk: Desk) -> None:
    tag(desk, discipline="service", c_tags=("culture",))
    grid, cs = tab.drawings()
    assert "Service, Send: 2 item(s)." in grid.spoken
    assert "Culture: 2 item(s)" in cs.spoken
