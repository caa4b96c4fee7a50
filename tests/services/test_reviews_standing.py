"""How a review stands: what was said of each item, what changed since, and what can be asked about once more."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.domain.reviews import Review, ReviewAnswer, Verdicted
from compassdesk.domain.reviews_standing import head, order, with_head
from compassdesk.exchange.review.answer_read import AnswerFile
from compassdesk.services import patches, plans, reviewing
from compassdesk.services.opening import create_client

NOW = datetime(2027, 3, 1, 9)
LATER = datetime(2027, 3, 4, 9)


@pytest.fixture
def file(tmp_path):
    first = post("send", "2027-03-09T09:00", id="agreed", channels=("li",), speaker="marc", body="Agreed")
    items = [
        replace(first, id=key, body=key, starts_at=first.starts_at.replace(day=9 + at))
        for at, key in enumerate(("agreed", "remarked", "changed", "silent", "gone", "out"))
    ]
    made = plan(*items)
    opened = create_client(tmp_path / "delta.compass", made.client, as_patch(made))
    yield opened
    opened.close()


def ask(file, key: str, now: datetime = NOW, *ids: str, follows: str = "", whom: str = "Jan") -> Review:
    whole = file.read(plans.whole)
    items = [item for item in whole.items if not ids or item.id in ids]
    made = reviewing.asked(key, whole, items, now, by="Noor", whom=whom, follows=follows)
    file.perform("Ask", reviewing.keep, made)
    return made


def answer(file, made: Review, by: str = "Jan", **said: str) -> None:
    told = {key: Verdicted("remark" if words else "agree", words, made.items[key].told) for key, words in said.items()}
    whole = AnswerFile(made.id, "Delta Pompen B.V.", ReviewAnswer(by, datetime(2027, 3, 2, 10), told))
    file.perform("Answer", reviewing.take, whole, NOW)


def edit(file, key: str, **changes: object) -> None:
    (item,) = file.read(plans.items_by_id, (key,))
    file.perform("Edit", patches.apply, Patch(items=(replace(item, **changes),)))


def standing(file, key: str, now: datetime = LATER) -> reviewing.StandingReview:
    return file.read(reviewing.standing, key, now)


def test_each_item_stands_with_what_was_said_of_it_and_what_became_of_it(file) -> None:
    made = ask(file, "r")
    answer(file, made, agreed="", remarked="Shorter", changed="")
    edit(file, "changed", body="Otherwise")
    edit(file, "out", status="published")
    file.perform("Remove", patches.apply, Patch(removed=(("items", "gone"),)))
    found = standing(file, "r")
    by_id = {one.id: one for one in found.items}
    assert found.items[0].id == "remarked", "what asks for something stands first"
    assert found.items[-1].id == "gone"
    assert {key for key, one in by_id.items() if one.has_changed} == {"changed"}
    assert by_id["gone"].item is None
    assert [(word.by, word.remark, word.is_current) for word in by_id["remarked"].said] == [("Jan", "Shorter", True)]
    assert not by_id["changed"].said[0].is_current
    assert set(found.again) == {"changed", "silent"}, "not what is out, gone, agreed to or remarked on"


def test_what_was_asked_again_as_it_is_now_is_not_open_any_more(file) -> None:
    made = ask(file, "r")
    answer(file, made, **dict.fromkeys(("agreed", "remarked", "gone", "out"), ""))
    edit(file, "changed", body="Otherwise")
    second = ask(file, "s", LATER, *standing(file, "r").again, follows="r")
    assert (second.follows, set(second.items)) == ("r", {"changed", "silent"})
    assert standing(file, "r").again == ()
    edit(file, "silent", body="Otherwise too")
    assert standing(file, "r").again == ("silent",), "as it is now nobody was asked about it"


@pytest.mark.parametrize(
    ("whom", "is_open"), [("Petra", True), ("jan ", False), ("", False)], ids=["another", "the same", "not told"]
)
def test_asking_another_reader_leaves_open_what_the_first_was_asked(file, whom: str, is_open: bool) -> None:
    ask(file, "r", NOW, "silent")
    ask(file, "s", LATER, "silent", whom=whom)
    (found,) = standing(file, "r").items
    assert (found.is_open, found.asked_again) == (is_open, not is_open)
    assert standing(file, "s").again == ("silent",)


def test_an_item_that_lost_its_day_or_whose_day_is_over_is_not_asked_about_again(file) -> None:
    ask(file, "r")
    edit(file, "silent", starts_at=None)
    over = datetime(2027, 3, 10, 12)
    assert set(standing(file, "r", over).again) == {"changed", "gone", "out"}


def test_a_head_counts_without_reading_what_was_shown(file) -> None:
    made = ask(file, "r")
    answer(file, made, agreed="", remarked="Shorter")
    answer(file, made, "jan", changed="")
    answer(file, made, "", agreed="")
    (record,) = file.read(plans.whole).reviews
    found = head(record)
    assert (found.made_at, found.asked_by, found.whom) == (NOW, "Noor", "Jan")
    assert (found.items, found.answered, len(found.readers)) == (6, 3, 2)
    assert {one.casefold() for one in found.readers} == {"jan", ""}


def test_who_was_asked_can_be_written_down_afterwards_and_all_else_stays(file) -> None:
    made = ask(file, "r")
    answer(file, made, agreed="")
    (record,) = file.read(plans.whole).reviews
    changed = with_head(replace(head(record), whom=" Piet "), record)
    assert changed.content == {**record.content, "whom": "Piet"}
    assert "whom" not in with_head(replace(head(record), whom=" "), record).content


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"items": 3, "answers": "x"},
        {"items": {"a": None}, "answers": [3, {"items": {"a": 1, "b": {"said": "agree"}}}]},
    ],
)
def test_a_record_of_nonsense_is_a_head_without_answers(content) -> None:
    found = head(Record("r", content))
    assert (found.answered, found.readers, found.made_at) == (0, (), None)


def test_the_latest_stands_first_and_one_without_a_moment_last() -> None:
    heads = [head(Record(key, {"made_at": at} if at else {})) for key, at in (
        ("none", ""), ("old", "2026-01-01T09:00"), ("new", "2027-03-01T09:01"), ("before", "2027-03-01T09:00"),
    )]  # fmt: skip
    assert [one.id for one in sorted(heads, key=order)] == ["new", "before", "old", "none"]


def test_of_a_review_that_is_gone_nothing_is_told(file) -> None:
    assert standing(file, "nobody") is None
