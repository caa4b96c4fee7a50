"""The board on paper: every item once, in the column of its status, on as many pages as that takes."""

from collections import Counter
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from builders import channel, person, post, slot
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.rendering.paper.print_board import shared_out
from compassdesk.rendering.paper.print_cards import PaperCard
from compassdesk.rendering.paper.print_order import PrintOrder
from compassdesk.texts import words
from compassdesk.texts.names import Names
from printed import FIRST, LAST, words_on

pytestmark = pytest.mark.usefixtures("qapp")


def board(*items: Item, **choice: object) -> PrintOrder:
    made = Plan(Client("Delta"), channels=(channel("fb"),), spokespersons=(person("noor", name="Noor Bakker"),))
    return PrintOrder(replace(made, items=items), "board", FIRST, LAST, **choice)


def many(number: int, status: str) -> list[Item]:
    start = datetime(2027, 3, 1, 9)
    return [
        post(
            "send", (start + timedelta(hours=2 * at)).isoformat(), id=f"{status}{at}", title=f"{status} no. {at}",
            status=status,
        )
        for at in range(number)
    ]  # fmt: skip


def test_three_hundred_items_stand_there_each_once() -> None:
    items = [*many(260, "scheduled"), *many(30, "draft"), *many(10, "published")]
    pages = words_on(board(*items))
    said = Counter(word.removeprefix("✓\u00a0") for page in pages for word in page)
    assert all(said[item.title] == 1 for item in items)
    assert 4 < len(pages) < 12, "columns that go on alone share the whole page"


def test_columns_stay_in_their_order_and_count_what_stands_in_them_on_all_pages() -> None:
    [page] = words_on(board(*many(3, "scheduled"), *many(1, "idea")))
    names = [words.status(status) for status in ("idea", "draft", "in_review", "approved", "scheduled", "published")]
    assert [word for word in page if word in names][: len(names)] == names, "before the legend at the foot"
    assert page[page.index(names[4]) + 1] == "3"
    assert words.status("on_hold") not in page
    [other] = words_on(board(*many(1, "on_hold"), *many(1, "cancelled")))
    assert words.status("on_hold") in other
    assert words.status("cancelled") in other


def test_a_column_that_goes_on_alone_takes_the_room_of_all() -> None:
    order = board()
    cards = {
        "idea": [],
        "draft": [PaperCard(order, Names(order.plan), item, 100) for item in many(60, "draft")],
        "approved": [],
    }
    pages = shared_out(cards, 400)
    assert [len(page) for page in pages[:-1]] == [3] * (len(pages) - 1)
    assert 1 <= len(pages[-1]) <= 3
    assert {column.status for column in pages[1]} == {"draft"}
    assert [card for page in pages for column in page for card in column.cards] == cards["draft"]


def test_columns_that_go_on_beside_each_other_leave_no_gap_between_them() -> None:
    order = board()
    cards = {
        status: [PaperCard(order, Names(order.plan), item, 100) for item in many(number, status)]
        for status, number in (("idea", 0), ("approved", 0), ("draft", 16), ("published", 30))
    }
    first, second, *_ = shared_out(cards, 400)
    assert [one.status for one in first] == ["idea", "approved", "draft", "published"]
    assert [one.status for one in second[:2]] == ["draft", "published"]
    assert all(one.cards for one in second)


def test_what_has_no_date_yet_stands_below_what_has_one_and_is_counted() -> None:
    made = board(post("send", None, id="z", title="Some day"), *many(1, "draft"), slot("listen", "2027-03-02T09:00"))
    assert made.items == 3
    assert replace(made, view="agenda").items == 2
    [page] = words_on(made)
    assert page.index("draft no. 0") < page.index("Some day")


def test_nobody_is_named_on_a_card_unless_that_is_wanted() -> None:
    item = post("send", "2027-03-02T09:00", title="Fair", speaker="noor")
    said = [
        " ".join(*words_on(board(item, **choice))) for choice in ({}, {"with_initials": True}, {"with_names": True})
    ]
    assert "Noor" not in said[0] + said[1]
    assert "NB" in said[1].split()
    assert "Noor Bakker" in said[2]


def test_a_board_without_any_item_is_one_page() -> None:
    assert len(words_on(board())) == 1


def test_private_notes_stand_behind_the_board_also_those_of_what_has_no_date() -> None:
    some = [replace(item, private_note=f"note of {item.title}") for item in many(1, "draft")]
    idea = replace(post("send", None, id="z", title="Some day"), private_note="note of some day")
    assert len(words_on(board(*some, idea))) == 1
    _, notes = words_on(board(*some, idea, with_notes=True))
    at = [notes.index(word) for word in ("note of draft no. 0", "Without a date", "note of some day")]
    assert at == sorted(at)
