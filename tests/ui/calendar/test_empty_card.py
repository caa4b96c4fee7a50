"""Where nothing is planned the calendar says so and how to begin; a rhythm that went well lies dotted in the hours."""

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import post, slot
from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.empty.empty_card import WAYS
from compassdesk.ui.calendar.empty.ghosts import Ghost
from compassdesk.ui.shell.actions import Actions
from shouting_week import judge, nameless_controls

TITLES = {
    "month": "April 2031 is still empty.",
    "week": "Week 14 is still empty.",
    "agenda": "April 2031 is still empty.",
    "board": "April 2031 is still empty.",
    "timeline": "Still empty: 3 Mar – 25 May 2031.",
}


@pytest.fixture
def actions(page) -> Mapping[str, QAction]:
    made = Actions(page).by_name
    page.offer_beginnings(made)
    return made


@pytest.fixture
def good_week(desk, page, actions):
    """Week 11 went well, and week 12 is in view, empty."""
    good = tuple(
        slot("respond", f"2027-03-{day}T13:00", 60, id=f"a{day}", title="Webcare", speaker="samir", status="approved")
        for day in ("15", "16", "17", "18", "19")
    )
    desk.session.change("A good week", Patch(items=good))
    desk.sight.show(date(2027, 3, 23), "week")
    judge(desk)
    return page.empty_card


def ghosts(page) -> list[Ghost]:
    return [one for one in page.view("week").area.viewport().findChildren(Ghost) if one.isVisible()]


def tabbed(page, times: int) -> list[str]:
    """What Tab reaches from where the keyboard is."""
    reached = []
    for _ in range(times):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.window().focusWidget().accessibleName())
    return reached


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("view", VIEWS)
def test_an_empty_view_says_so_and_offers_ways_to_begin(desk, page, actions, view):
    assert page.empty_card is None, "something is in sight"
    desk.session.change("No ideas", Patch(removed=(("items", "idea"),)))
    desk.sight.show(date(2031, 4, 2), view)
    card = page.empty_card
    assert card is not None
    assert card.isVisible()
    assert card.title.text().replace("\N{NO-BREAK SPACE}", " ") == TITLES[view]
    assert card.accessibleName() == card.title.text()
    assert not nameless_controls(card)
    assert page.rect().contains(card.geometry())
    page.focus_view()
    if view == "board":  # its columns come first
        list(page.view(view).frames.values())[-1].strip.setFocus()
    assert tabbed(page, len(WAYS)) == [actions[name].text() for name in WAYS], "Tab leads from the view to the card"
    asked = []
    for name in WAYS:
        actions[name].triggered.connect(lambda _checked=False, name=name: asked.append(name))
        card.ways[name].setFocus()
        QTest.keyClick(card.ways[name], Qt.Key.Key_Space)
    assert asked == list(WAYS)
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert not card.isVisible()
    assert page.filtered_out.isVisible(), "that is another reason, with another way out"
    desk.sight.set_filter(Filter())
    assert card.isVisible()
    desk.session.change("Plan", Patch(items=(post("send", "2031-04-02T09:00", id="new", title="Send"),)))
    assert not card.isVisible()
    desk.undoing.undo()
    assert card.isVisible()


def test_a_first_week_is_offered_until_the_client_has_an_item(desk, page, actions):
    everything = [("items", item.id) for item in (*desk.session.plan.items, *desk.session.unscheduled)]
    far = post("send", "2031-04-02T09:00", id="far", title="Send")
    desk.session.change("Only one, elsewhere", Patch(items=(far,), removed=tuple(everything)))
    desk.sight.show(date(2027, 4, 2), "month")
    card = page.empty_card
    assert card.isVisible()
    assert not card.first_week.isVisible()
    assert card.ways["plan-template"].isVisible()
    desk.session.change("None", Patch(removed=(("items", "far"),)))
    assert card.first_week.isVisible()
    assert card.first_week.accessibleName() == "Plan a first week…"
    assert not card.ways["plan-template"].isVisible(), "once is enough"
    assert not nameless_controls(card)
    page.focus_view()
    assert tabbed(page, 1) == ["Plan a first week…"], "the first that Tab reaches"
    asked = []
    actions["plan-template"].triggered.connect(lambda: asked.append(True))
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    assert asked
    desk.sight.show(date(2026, 3, 3), "week")
    assert not card.first_week.isVisible(), "no week that is over is begun"
    desk.sight.show(date(2027, 4, 20), "week")
    assert card.first_week.isVisible()
    desk.session.change("An idea", Patch(items=(post("send", None, id="new", title="Send"),)))
    assert not card.first_week.isVisible()


def test_days_that_are_over_are_not_still_empty(desk, page, actions):
    desk.sight.show(date(2026, 3, 3), "week")
    assert page.empty_card.title.text() == "Nothing was planned in week 10."
    assert not page.empty_card.ideas.isVisible()
    desk.sight.show(date(2027, 4, 20), "week")
    assert page.empty_card.title.text() == "Week 16 is still empty."
    assert page.empty_card.ideas.isVisible()


def test_an_idea_is_selected_to_be_given_its_day(desk, page, actions):
    desk.sight.show(date(2031, 4, 2), "month")
    (shown,) = [one for one in page.empty_card.ideas.buttons if one.isVisible()]
    assert shown.accessibleName() == "Plan “Solar panels”…"
    asked = []
    actions["move-item"].triggered.connect(lambda: asked.append(desk.sight.selected))
    shown.click()
    assert asked == [("idea",)]


def test_escape_and_the_cross_close_it_until_other_days_come(desk, page, actions):
    desk.sight.show(date(2031, 4, 2), "month")
    card = page.empty_card
    card.ways["import"].setFocus()
    QTest.keyClick(card.ways["import"], Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.view("month").hasFocus()
    desk.sight.step(1)
    assert card.isVisible()
    card.close_button.click()
    assert not card.isVisible()


def test_it_makes_room_for_what_is_dragged(desk, page, actions):
    desk.sight.show(date(2031, 4, 2), "month")
    held = post("send", "2031-04-03T09:00", id="held", title="Held")
    desk.session.preview(Patch(items=(held,)), page.view("month"))
    assert not page.empty_card.isVisible()
    desk.session.preview(None, page.view("month"))
    assert page.empty_card.isVisible()


def test_the_card_stands_below_the_proposals_of_a_small_window(desk, page, good_week):
    page.resize(626, 505)
    card = good_week.geometry()
    assert page.rect().contains(card)
    assert card.bottom() > page.height() - 16
    assert card.top() > page.height() // 4
    desk.sight.show(date(2031, 4, 2), "month")
    assert abs(good_week.geometry().center().y() - page.rect().center().y()) <= 2


def test_a_week_takes_over_the_rhythm_of_a_good_one(desk, page, good_week):
    assert good_week.isVisible()
    assert good_week.rhythm.full_text == "Take over the rhythm of week 11"
    assert len(ghosts(page)) == 5
    page.focus_view()
    assert tabbed(page, 11)[0] == good_week.rhythm.full_text
    assert isinstance(page.window().focusWidget(), Ghost), "they come behind the card"
    good_week.rhythm.show_outcome()
    assert good_week.isVisible(), "it shows what it would make"
    assert not ghosts(page), "that is in the hours by now"
    desk.session.preview(None, good_week.rhythm)
    assert len(ghosts(page)) == 5
    good_week.rhythm.click()
    judge(desk)
    assert not good_week.isVisible()
    assert not ghosts(page)
    assert len(desk.sight.shown_items()) == len(desk.sight.selected) == 5
    assert page.view("week").canvas.hasFocus()
    desk.undoing.undo()
    assert not desk.sight.shown_items()


def test_a_moment_that_cannot_be_written_is_told_and_stays_proposed(desk, page, good_week, client_path):
    told = []
    desk.session.said.connect(lambda words, _offer: told.append(words))
    first = min(ghosts(page), key=lambda one: one.x())
    away = client_path.rename(client_path.with_name("away.compass"))
    first.click()
    assert told == [f"{client_path} was moved or removed while it was open. Put it back."]
    assert first.isVisible()
    away.rename(client_path)
    first.click()
    assert told[1:] == ["“Webcare” is planned."]


def test_one_moment_of_it_is_planned_with_the_keyboard(desk, page, good_week):
    first = min(ghosts(page), key=lambda one: one.x())
    assert first.accessibleName() == "Plan “Webcare” on Mon 22 Mar 13:00"
    hours, bar = page.view("week").canvas, page.view("week").area.verticalScrollBar()
    before = first.y()
    bar.setValue(bar.value() - 40)
    assert first.y() == before + 40, "it stands at its hour"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QApplication.processEvents()
    (made,) = desk.sight.shown_items()
    assert (made.title, made.starts_at.isoformat()) == ("Webcare", "2027-03-22T13:00:00")
    assert not ghosts(page)
    assert hours.hasFocus()
    desk.undoing.undo()
    assert not desk.sight.shown_items()
