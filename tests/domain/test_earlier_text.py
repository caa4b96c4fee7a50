"""Bringing an earlier text of an item back."""

from datetime import UTC, datetime

from msgspec.structs import replace

from builders import moment, post
from compassdesk.domain.earlier_text import EarlierText, brought_back, says
from compassdesk.domain.plan import Placement

BEFORE = EarlierText("i1", datetime(2027, 3, 1, tzinfo=UTC), "Old", "Old text", {"li": "Old on LinkedIn", "gone": "x"})


def test_title_text_and_own_texts_come_back_and_nothing_else() -> None:
    at = moment("2027-03-01T10:00")
    item = post(
        "send", "2027-03-01T09:00", id="i1", title="New", body="New text", link="https://example.org",
        channels=("li", "x"), placements=(Placement("x", text="New on X", starts_at=at),),
    )  # fmt: skip
    back = brought_back(item, BEFORE, {"li", "x"})
    assert back.placements == (Placement("x", starts_at=at), Placement("li", text="Old on LinkedIn"))
    assert replace(back, title="New", body="New text", placements=item.placements) == item
    assert (back.title, back.body) == ("Old", "Old text")


def test_an_item_that_says_the_same_is_recognised() -> None:
    item = post("send", None, id="i1", title="New", channels=("li",))
    text = replace(BEFORE, own_texts={"li": "Old on LinkedIn"})
    assert not says(item, text)
    assert says(brought_back(item, text, {"li"}), text)


def test_what_is_out_stays_out_when_an_earlier_text_comes_back() -> None:
    out = Placement("li", published_at=moment("2027-03-01T09:00"), url="https://example.org/1")
    item = post("send", "2027-03-01T09:00", id="i1", channels=("li", "x"), placements=(out,))
    assert brought_back(item, replace(BEFORE, own_texts={}), {"li", "x"}).placements == (out,)
