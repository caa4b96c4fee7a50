"""The tab with the social compass: what is used leads to its items, what is not begins an idea."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.rings.rings_widget import MIDDLE
from compassdesk.ui.compass.rings_tab import RingsTab
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.widgets.elided_button import ElidedButton
from shouting_week import judge, nameless_controls, steps


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    items = (
        replace(desk.session.item("p1"), players=("bloggers",), emotions=("core_values",), media_type="earned"),
        replace(desk.session.item("p2"), players=("bloggers", "neighbours"), triggered_by_insight="i1"),
    )
    desk.session.change("Tag", Patch(items=items, insights=(Insight("i1", "They ask for news."),)))
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    made.show_tab("rings")
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> RingsTab:
    made = page.tab("rings")
    assert isinstance(made, RingsTab)
    return made


def key_of(tab: RingsTab, value: str) -> int:
    return next(at for at, one in enumerate(tab.rings.segments()) if one.value == value)


def listed(tab: RingsTab) -> list[str]:
    return [line.item.id for line in tab.behind.lines()]


def click(tab: RingsTab, value: str) -> None:
    """Click into a part: half way along it, half way through its ring."""
    key = key_of(tab, value)
    box = tab.rings.rect_of(key)
    spots = (QPointF(x, y) for x in range(box.left(), box.right(), 3) for y in range(box.top(), box.bottom(), 3))
    spot = next(spot for spot in spots if tab.rings.key_at(spot) == key)
    QTest.mouseClick(tab.rings, Qt.MouseButton.LeftButton, pos=spot.toPoint())


def test_a_part_that_is_used_lists_its_items_by_direction(tab: RingsTab) -> None:
    click(tab, "bloggers")
    assert listed(tab) == ["p1"]
    tab.choice.choose("outside_in")
    click(tab, "bloggers")
    assert listed(tab) == ["p2"]


def test_what_is_used_in_the_other_direction_alone_is_no_gap(tab: RingsTab, desk: Desk) -> None:
    before = len(steps(desk))
    click(tab, "neighbours")
    assert listed(tab) == ["p2"]
    assert len(steps(desk)) == before
    assert "neighbours" not in tab.side.unused.text()
    assert tab.rings.words_of(key_of(tab, "neighbours")) == "neighbours: 0 item(s) (Outside in: 1)"


@pytest.mark.parametrize(("value", "field"), [("tastemakers", "players"), ("seo", "routes"), ("honesty", "emotions")])
def test_an_empty_part_begins_an_idea_with_it_in_one_step(tab: RingsTab, desk: Desk, value: str, field: str) -> None:
    before = steps(desk)
    click(tab, value)
    made = desk.session.item(desk.sight.edited)
    assert (made.status, made.starts_at, made.petal) == ("idea", None, "send")
    assert getattr(made, field) == (value,)
    assert len(steps(desk)) == len(before) + 1
    desk.undoing.undo()
    assert desk.session.item(made.id) is None


def test_from_the_outside_in_an_idea_answers(tab: RingsTab, desk: Desk) -> None:
    tab.choice.choose("outside_in")
    click(tab, "tastemakers")
    made = desk.session.item(desk.sight.edited)
    assert (made.petal, made.kind) == ("respond", "post")


def test_an_idea_for_a_platform_stands_on_a_channel_of_its_kind(tab: RingsTab, desk: Desk) -> None:
    rows = desk.session.plan.channels
    blog = replace(rows[0], id="blog", name="Blog", network="blog", platform_type="blog", position=9)
    desk.session.change(
        "Blog", Patch(channels=(replace(blog, id="old", status="closed"), blog), removed=(("items", "past"),))
    )
    judge(desk)
    click(tab, "blog")
    assert desk.session.item(desk.sight.edited).channels == ("blog",)
    click(tab, "forum")
    assert desk.session.item(desk.sight.edited).channels == (), "there is none of that kind"


def test_the_middle_asks_for_the_brand_and_leads_to_the_settings(tab: RingsTab, page: CompassPage, qtbot) -> None:
    assert "Say what the brand stands for" in tab.rings.words_of(MIDDLE)
    tab.rings.setFocus()
    with qtbot.waitSignal(page.editor_wanted) as wanted:
        QTest.keyClick(tab.rings, Qt.Key.Key_Return)
    assert wanted.args == ["client", "", "brand_statement"]


def test_what_the_brand_says_stands_in_the_middle_and_in_the_drawing(tab: RingsTab, desk: Desk) -> None:
    client = replace(desk.session.plan.client, brand_statement="Close by.", core_values=("honest",))
    desk.session.change("Say", Patch(client=client))
    judge(desk)
    assert tab.rings.words_of(MIDDLE) == f"{client.name} Close by. honest."
    (drawing,) = tab.drawings()
    assert "Close by" in drawing.spoken
    assert "Bloggers 1" in drawing.spoken


def test_the_sentence_names_who_is_addressed_most_and_who_never(tab: RingsTab, desk: Desk) -> None:
    said = tab.so_what.sentence.text()
    assert said.startswith("Bloggers are addressed most, in 2 of 9 items; ")
    assert said.endswith("traditional media, influencers and tastemakers never.")
    gone = tuple(("items", item.id) for item in desk.session.plan.items)
    desk.session.change("Gone", Patch(removed=gone))
    judge(desk)
    assert tab.so_what.sentence.text().startswith("Nothing is planned")


def test_each_number_opens_its_items(tab: RingsTab) -> None:
    tab.side.cards["earned"].click()
    assert listed(tab) == ["p1"]
    tab.side.cards["tied"].click()
    assert listed(tab) == ["p1"]
    assert tab.side.cards["tied"].number() == "11%"
    tab.side.cards["owned"].click()
    assert "p1" not in listed(tab)


def test_the_directions_bear_their_shares(tab: RingsTab) -> None:
    assert [button.text() for button in tab.choice.buttons] == ["Inside out 78%", "Outside in 22%"]
    tab.choice.choose("outside_in")
    assert tab.side.read_so.full_text == "2 of 9 items read so"
    tab.side.read_so.click()
    assert set(listed(tab)) == {"past", "p2"}


def test_all_of_it_is_reached_by_keyboard_and_named(tab: RingsTab) -> None:
    tab.rings.setFocus()
    for _ in range(key_of(tab, "bloggers") + 1):
        QTest.keyClick(tab.rings, Qt.Key.Key_Right)
    QTest.keyClick(tab.rings, Qt.Key.Key_Space)
    assert listed(tab) == ["p1"]
    assert nameless_controls(tab) == []


def test_the_list_behind_a_part_follows_it_and_closes_with_the_weeks(
    tab: RingsTab, page: CompassPage, desk: Desk
) -> None:
    click(tab, "bloggers")
    assert listed(tab) == ["p1"]
    desk.session.change("Tag", Patch(items=(replace(desk.session.item("p3"), players=("bloggers",)),)))
    judge(desk)
    assert listed(tab) == ["p1", "p3"]
    assert tab.behind.heading.text().endswith(" · 2 item(s)")
    desk.session.change("Untag", Patch(items=(replace(desk.session.item("p1"), players=()),)))
    judge(desk)
    assert listed(tab) == ["p3"]
    page.weeks_choice.choose(12)
    judge(desk)
    assert tab.behind.isHidden()
    click(tab, "bloggers")
    desk.sight.show_week(desk.sight.week.plus(1))
    judge(desk)
    assert tab.behind.isHidden()


def test_the_list_behind_a_number_beside_the_rings_follows_it(tab: RingsTab, desk: Desk) -> None:
    client = replace(desk.session.plan.client, core_values=("honest", "near"))
    desk.session.change("Values", Patch(client=client))
    judge(desk)

    def value() -> ElidedButton:
        return next(one for one in tab.side.values.findChildren(ElidedButton) if one.full_text.startswith("honest"))

    for button, changed in (
        (lambda: tab.side.cards["earned"], {"media_type": "earned"}),
        (lambda: tab.side.cards["tied"], {"emotions": ("core_values",)}),
        (value, {"emotions": ("honest",)}),
        (lambda: tab.side.read_so, {"petal": "send", "triggered_by_insight": None}),
    ):
        button().click()
        before = listed(tab)
        assert "p2" not in before
        desk.session.change("Change", Patch(items=(replace(desk.session.item("p2"), **changed),)))
        judge(desk)
        assert set(listed(tab)) == {*before, "p2"}
        desk.undoing.undo()
        judge(desk)
        assert listed(tab) == before


def test_the_list_of_a_direction_stays_that_of_the_direction_it_was_asked_in(tab: RingsTab, desk: Desk) -> None:
    tab.side.read_so.click()
    inside = listed(tab)
    tab.choice.choose("outside_in")
    desk.session.change("Later", Patch(items=(replace(desk.session.item("p1"), minutes=45),)))
    judge(desk)
    assert listed(tab) == inside
    assert tab.behind.heading.text().startswith("Inside out")


def test_the_list_behind_a_core_value_closes_with_the_value(tab: RingsTab, desk: Desk) -> None:
    client = replace(desk.session.plan.client, core_values=("honest",))
    desk.session.change("Values", Patch(client=client))
    judge(desk)
    tab.side.values.findChildren(ElidedButton)[0].click()
    assert tab.behind.isVisible()
    desk.session.change("None", Patch(client=replace(client, core_values=())))
    judge(desk)
    assert tab.behind.isHidden()
