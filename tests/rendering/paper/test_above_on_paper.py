"""What stands above the days on paper: bars of what lasts several days, holidays, notes, closing days."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from builders import post
from compassdesk.domain.plan import Campaign, Client, DayNote, Plan, Record
from compassdesk.rendering.paper.print_above import chips_of
from compassdesk.rendering.paper.print_order import (
    PrintOrder,
    order_of,
)
from compassdesk.services.exports import Choices, extract, of_plan
from compassdesk.ui.desk.desk import Desk
from printed import FIRST, LAST, order, painted
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


def several_days(desk: Desk) -> PrintOrder:
    made = order(desk, "month")
    return replace(made, plan=replace(made.plan, campaigns=(), day_notes=()), day_words={})


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("view", ["month", "week"])
@pytest.mark.parametrize(
    "change",
    [
        {"campaigns": (Campaign("c", "Square", FIRST, date(2027, 3, 12)),)},
        {"day_notes": (DayNote("n", FIRST, "Office closed", date(2027, 3, 4)),)},
        {"items": (replace(post("send", "2027-03-01T09:00", title="Fair"), last_day=date(2027, 3, 3)),)},
    ],
)
def test_what_lasts_several_days_is_one_bar_over_them(desk: Desk, view: str, change: dict[str, Any]) -> None:
    """It stands over every one of its days; what it is called, once."""
    made = replace(several_days(desk), view=view)
    without = painted(replace(made, plan=replace(made.plan, items=())))
    with_bar = painted(replace(made, plan=replace(made.plan, **{"items": (), **change})))
    left, column = (70, (with_bar.width() - 70) / 7) if view == "month" else (0, with_bar.width() / 7)
    for day in range(3):
        middle = round(left + (day + 0.85) * column)
        assert any(with_bar.pixel(middle, y) != without.pixel(middle, y) for y in range(with_bar.height()))


def test_an_item_that_lasts_several_days_is_no_chip_of_its_first_day(desk: Desk) -> None:
    fair = replace(post("send", "2027-03-01T09:00", title="Fair"), last_day=date(2027, 3, 3))
    other = post("send", "2027-03-01T10:00", title="Other")
    assert chips_of([fair, other]) == [other]


def test_what_began_before_the_days_to_print_reaches_into_them(desk: Desk) -> None:
    fair = replace(
        post("send", "2027-02-26T09:00", id="fair", title="Fair"), last_day=date(2027, 3, 2), petal_confirmed=True
    )
    gone = replace(fair, id="gone", last_day=date(2027, 2, 28))
    source = of_plan(Plan(Client("Delta"), items=(fair, gone, post("send", "2027-03-03T09:00", id="other"))))
    made = order_of(extract(source, Choices(FIRST, LAST, layout="week", moment=desk.session.instant())))
    assert [item.id for item in made.plan.items] == ["fair", "other"]
    assert made.items == 1
    chosen = Choices(FIRST, LAST, lambda item: item.id == "other", layout="week", moment=desk.session.instant())
    assert [item.id for item in order_of(extract(source, chosen)).plan.items] == ["other"]


def test_holidays_notes_and_closing_days_stand_at_their_days(desk: Desk) -> None:
    square = Campaign("c", "Square", FIRST, date(2027, 3, 12), closes_on=date(2027, 3, 10))
    plan = Plan(
        Client("Delta", country="NL"),
        campaigns=(square,),
        day_notes=(DayNote("n", date(2027, 3, 9), "Council meets"),),
    )
    made = order_of(extract(of_plan(plan), Choices(FIRST, LAST, layout="month", moment=desk.session.instant())))
    said = {day.isoformat(): [word.text for word in words] for day, words in made.day_words.items()}
    assert said["2027-03-09"] == ["Council meets"]
    assert said["2027-03-10"] == ["Closes: Square"]
    assert len(said["2027-03-28"]) == 1, "Easter, by the name that the client's country gives it"
    for view in ("month", "week"):
        shown = replace(made, view=view)
        without = replace(shown, day_words=dict.fromkeys(made.day_words, ()))
        assert painted(shown, int(view == "week")) != painted(without, int(view == "week"))


def of_the_year(desk: Desk, view: str, *, wanted: bool) -> PrintOrder:
    """March on paper for a client that shows the days of its country and the school holidays of two regions."""
    plan = order(desk, "month").plan
    plan = replace(
        plan,
        client=replace(plan.client, day_lists=("nl", "be-nl", "de-he")),
        campaigns=(), day_notes=(), items=(), year_days=(Record("fair", {"name": "Old fair", "from": "2027-03-10"}),),
    )  # fmt: skip
    choices = Choices(FIRST, LAST, layout=view, with_year_days=wanted)
    return order_of(extract(of_plan(plan), choices))


def test_days_of_the_year_are_on_paper_where_they_are_wanted(desk: Desk) -> None:
    named = {word.text for words in of_the_year(desk, "month", wanted=True).day_words.values() for word in words}
    assert "Old fair" in named
    plain = of_the_year(desk, "month", wanted=False)
    assert "Old fair" not in {word.text for words in plain.day_words.values() for word in words}
    assert painted(plain) != painted(of_the_year(desk, "month", wanted=True))


@pytest.mark.parametrize("view", ["month", "week"])
def test_school_holidays_are_bars_on_paper_and_lines_beside_texts(desk: Desk, view: str) -> None:
    wanted, plain = of_the_year(desk, view, wanted=True), of_the_year(desk, view, wanted=False)
    assert any(one.text.startswith("Easter holidays") for one in wanted.school)
    assert plain.school == ()
    only = replace(wanted, day_words={})
    last = 0 if view == "month" else -1
    assert painted(only, last) != painted(replace(only, school=()), last)


def test_the_week_with_texts_names_school_holidays_at_their_days(desk: Desk) -> None:
    wanted, plain = (of_the_year(desk, "week-texts", wanted=choice) for choice in (True, False))
    assert painted(wanted, -1) != painted(plain, -1)
