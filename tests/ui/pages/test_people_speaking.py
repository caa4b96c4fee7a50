"""Faces on the page of people: who speaks, in which circle, with what permission, and a second voice."""

from datetime import datetime, time, timedelta

import pytest
from msgspec.structs import replace

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.pages.face_list import begins_section
from compassdesk.ui.pages.people_page import PeoplePage


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: desk.judging.report(desk.sight.week) is not None, timeout=10_000)
    return made


def face(page: PeoplePage, key: str):
    return next(one for one in page.people.list.faces.rows if one.id == key)


def change(desk: Desk, key: str, **values: object) -> None:
    row = next(row for row in desk.session.plan.spokespersons if row.id == key)
    desk.session.change("Person", Patch(spokespersons=(replace(row, **values),)))


def test_who_speaks_this_week_stands_above_the_cards(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.people
    qtbot.waitUntil(lambda: shelf.caption.text().startswith("Who speaks in week"), timeout=10_000)
    counts = {one.id: one.more for one in shelf.list.faces.rows if one.more}
    spoken = [key for key, words in counts.items() if not words.startswith("0 ")]
    assert spoken
    assert all(next(row for row in desk.session.plan.spokespersons if row.id == key).name.split()[0]
               in shelf.caption.text() for key in spoken)  # fmt: skip


def test_brandfriends_and_accounts_stand_apart_under_a_head(page: PeoplePage, desk: Desk) -> None:
    change(desk, "samir", kind="brandfriend")
    rows = page.people.list.faces.rows
    sections = [one.section for one in rows]
    assert sections == sorted(sections, key=["Own people", "Brandfriends and others from outside",
                                             "Accounts and personas"].index)  # fmt: skip
    assert face(page, "samir").section == "Brandfriends and others from outside"
    model = page.people.list.faces
    heads = [rows[at].section for at in range(len(rows)) if begins_section(model.index(at, 0))]
    assert heads == list(dict.fromkeys(sections))
    assert "Brandfriends" in face(page, "samir").spoken()


def test_what_stands_in_the_way_of_naming_somebody_is_on_the_card(page: PeoplePage, desk: Desk) -> None:
    change(desk, "samir", legal_basis="none")
    assert (face(page, "samir").more, face(page, "samir").warned) == ("no permission noted", True)
    change(desk, "samir", legal_basis="consent")
    assert face(page, "samir").warned is False


def test_the_numbers_of_a_person_lead_to_their_items(page: PeoplePage, desk: Desk, qtbot) -> None:
    key = next(one.id for one in page.people.list.faces.rows if one.more and not one.more.startswith("0 "))
    page.people.list.choose(key)
    below = page.people.below
    assert below.known.text().startswith("Week ")
    with qtbot.waitSignal(page.week_wanted) as wanted:
        below.items_button.click()
    assert wanted.args == [desk.sight.week]
    items = [desk.session.item(one) for one in desk.sight.selected]
    assert items
    assert all(key in (one.spokesperson, *one.co_spokespersons) for one in items)


def test_a_second_voice_is_suggested_where_one_carries_the_week(page: PeoplePage, desk: Desk, qtbot) -> None:
    monday = datetime.combine(desk.sight.week.monday, time(9))
    posts = tuple(
        post("send", (monday + timedelta(hours=at)).isoformat(), speaker="samir", channels=("fb",)) for at in range(40)
    )
    channel_there = desk.session.plan.channels[0].id
    desk.session.change("One voice", Patch(items=tuple(replace(one, channels=(channel_there,)) for one in posts)))
    above = page.people.above
    qtbot.waitUntil(lambda: above.foremost.card is not None and above.foremost.card.finding is not None, timeout=10_000)
    assert above.foremost.card.finding.check == "CD-12"
    assert above.foremost.card.finding.target == "samir"
    assert above.isVisible()
    desk.undoing.undo()
    qtbot.waitUntil(lambda: not above.isVisible(), timeout=10_000)
