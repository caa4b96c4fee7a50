"""What items are worth, cost, rest on and invite to: numbers that lead to their items."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.content_tab import ContentTab
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge, nameless_controls


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show_tab("content")
    made.show()
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> ContentTab:
    made = page.tab("content")
    assert isinstance(made, ContentTab)
    return made


def say(desk: Desk, kinds: list[str], **values: object) -> tuple[str, ...]:
    """Posts of the week, each with a value."""
    channel = desk.session.plan.channels[0].id
    posts = tuple(
        replace(post("send", "2027-03-09T09:00", id=f"v{at}", value_kind=kind, speaker="samir"), channels=(channel,))
        for at, kind in enumerate(kinds)
    )
    desk.session.change("Posts", Patch(items=tuple(replace(one, **values) for one in posts)))
    judge(desk)
    return tuple(one.id for one in posts)


def bar(tab: ContentTab, card: int, key: str):
    return next(one for one in tab.cards[card].bars if one.row.key == key)


def test_promotion_is_held_against_the_rule_of_thumb_and_leads_to_its_items(tab: ContentTab, desk: Desk) -> None:
    ids = say(desk, ["promote"] * 4 + ["help"] * 12)
    assert (
        tab.so_what.sentence.text() == "Promotion is 25% of what names its worth: more than a fifth, the rule of thumb."
    )
    row = bar(tab, 0, "promote")
    assert (row.accessibleName(), row.row.line) == ("Promote: 4 · 25%", pytest.approx(0.2))
    row.click()
    assert {line.item.id for line in tab.behind.lines()} == set(ids[:4])
    assert tab.cards[0].silent.isVisible()
    tab.cards[0].silent.click()
    assert not {line.item.id for line in tab.behind.lines()} & set(ids)
    assert tab.behind.heading.text().startswith("Does not say · "), "the number stands there once"


def test_nothing_said_is_no_share_and_says_what_to_do(tab: ContentTab, desk: Desk) -> None:
    silent = tuple(replace(item, value_kind=None) for item in desk.session.plan.items)
    desk.session.change("Silent", Patch(items=silent))
    judge(desk)
    assert tab.so_what.sentence.text() == "No item says yet what it is worth to who reads it."


def test_effort_is_hours_and_euros_by_petal(tab: ContentTab, desk: Desk) -> None:
    before = bar(tab, 1, "activate").row
    channel = desk.session.plan.channels[0].id
    one = replace(
        post("activate", "2027-03-10T09:00", id="film", minutes=90, cost_eur=250, speaker="samir"), channels=(channel,)
    )
    desk.session.change("Film", Patch(items=(one,)))
    judge(desk)
    row = bar(tab, 1, "activate").row
    assert set(row.items) - set(before.items) == {"film"}
    assert row.told.endswith("€\u00a0250")
    assert "Costs: €\u00a0250." in tab.so_what.state.text()


def test_what_items_cost_stands_beside_the_budget_and_leads_to_them(tab: ContentTab, desk: Desk) -> None:
    assert [one for one in tab.cards[1].bars if one.row.key == "budget"] == []
    assert not tab.cards[1].note.isVisible()
    channel = desk.session.plan.channels[0].id
    film = replace(post("send", "2027-03-10T09:00", id="film", cost_eur=210, speaker="samir"), channels=(channel,))
    client = replace(desk.session.plan.client, budget_eur_year=3650.0)
    desk.session.change("Budget", Patch(client=client, items=(film,)))
    judge(desk)
    row = bar(tab, 1, "budget")
    assert row.accessibleName() == "Of the budget: €\u00a0210 · 75%"
    assert tab.cards[1].note.text() == (
        "€\u00a0210 of about €\u00a0280, the part of the year’s budget of €\u00a03650 for these days: 75%."
    )
    row.click()
    assert {line.item.id for line in tab.behind.lines()} == {"film"}
    assert any("Of the budget" in drawing.spoken for drawing in tab.drawings())


def test_what_posts_rest_on_and_invite_to_is_counted(tab: ContentTab, desk: Desk) -> None:
    ids = say(desk, ["help", "help"], evidence="research", invitation="co_creation")
    assert set(bar(tab, 2, "research").row.items) == set(ids)
    assert set(bar(tab, 3, "co_creation").row.items) == set(ids)


def test_every_row_has_a_name_and_every_card_a_picture(tab: ContentTab) -> None:
    assert nameless_controls(tab) == []
    drawings = tab.drawings()
    assert [one.name for one in drawings] == ["worth", "effort", "evidence", "invitations"]
    assert all(row.row.spoken() in drawings[0].spoken for row in tab.cards[0].bars)


def test_a_list_follows_its_row_until_the_row_is_gone(tab: ContentTab, desk: Desk) -> None:
    ids = say(desk, ["promote", "promote", "help"])
    bar(tab, 0, "promote").click()
    assert {line.item.id for line in tab.behind.lines()} == set(ids[:2])
    say(desk, ["promote", "promote", "promote"])
    assert {line.item.id for line in tab.behind.lines()} == set(ids), "what came to count stands in the list as well"
    say(desk, ["help", "help", "help"])
    assert not tab.behind.isVisible() or not tab.behind.lines()


def test_the_keyboard_stays_on_the_line_it_is_on_while_the_list_is_filled_anew(tab: ContentTab, desk: Desk) -> None:
    ids = say(desk, ["promote"] * 4)
    bar(tab, 0, "promote").click()
    tab.behind.lines()[1].setFocus()
    at = tab.behind.lines()[1].item.id
    desk.session.change("Titles", Patch(items=tuple(replace(desk.session.item(key), title="New") for key in ids)))
    judge(desk)
    focused = QApplication.focusWidget()
    assert focused in tab.behind.lines()
    assert (focused.item.id, focused.item.title) == (at, "New")


def test_the_keyboard_stays_on_its_row_when_the_weeks_are_read_again(tab: ContentTab, desk: Desk) -> None:
    say(desk, ["promote"] * 4)
    row = bar(tab, 0, "promote")
    row.setFocus()
    desk.session.change("A note", Patch(items=(replace(desk.session.item("v0"), private_note="New"),)))
    judge(desk)
    assert bar(tab, 0, "promote") is row, "it says the same"
    say(desk, ["promote"] * 5)
    assert bar(tab, 0, "promote").row.items == ("v0", "v1", "v2", "v3", "v4")
    assert bar(tab, 0, "promote").hasFocus()
