"""Undo has no end that comes unseen, never parts from the file, and shows what it did."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from builders import channel, client, post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.services.opening import create_client
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk import undo
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.undoing import Offer
from shouting_week import desk_on


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    yield from desk_on(client_path)


@pytest.fixture
def told(desk: Desk) -> list[tuple[str, Offer | None]]:
    heard: list[tuple[str, Offer | None]] = []
    desk.session.said.connect(lambda words, offer: heard.append((words, desk.undoing.offer(offer))))
    return heard


def retitle(desk: Desk, key: str, title: str) -> None:
    desk.session.change(f"Call it {title}", Patch(items=(replace(desk.session.item(key), title=title),)))


def test_more_than_a_hundred_steps_go_back(desk: Desk) -> None:
    before = desk.session.item("p1").title
    for number in range(101):
        retitle(desk, "p1", str(number))
    for _ in range(101):
        desk.undoing.undo()
    assert desk.session.item("p1").title == before
    assert desk.session.undo_stack.next(back=True) is None


def test_when_the_memory_is_full_the_oldest_steps_go_and_that_is_told(desk: Desk, told, monkeypatch) -> None:
    monkeypatch.setattr(undo, "MOST_BYTES", 100_000)
    for number in range(20):
        retitle(desk, "p1", f"{number}" * 5000)
    assert any("memory for undo is full" in words for words, _ in told)
    told.clear()
    while (desk.session.undo_stack.next(back=True) is not None and not told[-1:]) or "Undone" in told[-1][0]:
        desk.undoing.undo()
    assert "cannot be undone any more" in told[-1][0]
    reached = desk.session.undo_stack.index
    assert 0 < reached < 20
    assert desk.session.item("p1").title == f"{reached - 1}" * 5000, "as far back as it goes it is exact"
    while desk.session.undo_stack.next(back=False) is not None:
        desk.undoing.redo()
    assert desk.session.item("p1").title == "19" * 5000


def test_a_reading_that_fails_behind_an_undo_leaves_file_and_list_together(desk: Desk, told, monkeypatch) -> None:
    retitle(desk, "p1", "One")
    retitle(desk, "p1", "Two")

    def failing(*_args: object) -> None:
        raise WorldError("file-unreadable", path="x")

    monkeypatch.setattr(plans, "window", failing)
    desk.undoing.undo()
    monkeypatch.undo()
    assert any(words for words, _ in told)
    assert desk.session.undo_stack.index == 1
    assert desk.session.file.read(plans.items_by_id, ("p1",))[0].title == "One"
    desk.undoing.undo()
    assert desk.session.item("p1").title == "News 1"
    desk.undoing.redo()
    desk.undoing.redo()
    assert desk.session.item("p1").title == "Two"


def test_a_listener_that_fails_does_not_part_them_either(desk: Desk) -> None:
    retitle(desk, "p1", "One")

    def failing(_change: object) -> None:
        raise WorldError("file-unreadable", path="x")

    stop = desk.session.file.subscribe(failing)
    with pytest.raises(WorldError):
        desk.undoing.undo()
    stop()
    assert desk.session.item("p1").title == "News 1"
    assert desk.session.undo_stack.index == 0
    assert desk.session.undo_stack.next(back=False) is not None


def test_the_undo_of_a_message_takes_back_what_the_message_says(desk: Desk, told) -> None:
    desk.sight.select(("p1",))
    commands.delete(desk.session, desk.sight)
    offer = told[-1][1]
    assert offer is not None
    offer.do()
    assert desk.session.item("p1") is not None
    offer.do()
    assert "taken back already" in told[-1][0]
    assert desk.session.item("p1") is not None


def test_the_undo_of_an_earlier_message_says_what_came_after_and_offers_to_go_back_that_far(desk: Desk, told) -> None:
    desk.sight.select(("p1",))
    commands.delete(desk.session, desk.sight)
    offer = told[-1][1]
    retitle(desk, "p2", "One")
    retitle(desk, "p3", "Two")
    offer.do()
    assert desk.session.item("p1") is None, "nothing else is taken back in its stead"
    words, all_back = told[-1]
    assert words == "2 step(s) came after “Delete 1 item(s)”."
    all_back.do()
    assert desk.session.item("p1") is not None
    assert (desk.session.item("p2").title, desk.session.item("p3").title) == ("News 2", "News 3")
    assert desk.session.undo_stack.next(back=True) is None


def test_the_undo_of_a_message_leaves_another_client_alone(desk: Desk, told, tmp_path: Path) -> None:
    desk.sight.select(("p1",))
    commands.delete(desk.session, desk.sight)
    offer, first = told[-1][1], desk.session.file
    other = create_client(tmp_path / "other.compass", client(name="Other"))
    desk.put(other)
    desk.session.change("Add", Patch(items=(post("send", "2027-03-09T09:00", id="theirs"),)))
    wanted: list[Path] = []
    desk.undoing.client_wanted.connect(wanted.append)
    offer.do()
    assert told[-1][0].startswith("“Delete 1 item(s)” was done in another client. ")
    assert told[-1][1].words == "Open that client"
    told[-1][1].do()
    assert wanted == [first.path]
    assert desk.session.item("theirs") is not None
    desk.put(first)
    other.close()
    offer.do()
    assert told[-1][0] == "“Delete 1 item(s)” cannot be undone any more: this client was closed after it."
    assert desk.session.item("p1") is None


def test_what_an_undo_changes_comes_into_view(desk: Desk) -> None:
    moved = desk.session.item("p1")
    desk.session.change("Move", Patch(items=(replace(moved, starts_at=moved.starts_at + timedelta(days=90)),)))
    assert "p1" not in {item.id for item in desk.session.plan.items}
    brought: list[tuple[str, str]] = []
    desk.undoing.brought.connect(lambda one: brought.append((one.list, one.row.id)))
    desk.undoing.redo()
    desk.undoing.undo()
    assert desk.sight.selected == ("p1",)
    desk.undoing.redo()
    assert desk.sight.first <= datetime(2027, 6, 6).date() <= desk.sight.last
    assert desk.sight.selected == ("p1",)
    assert brought[-1] == ("items", "p1")
    desk.undoing.undo()
    assert desk.sight.first <= datetime(2027, 3, 8).date() <= desk.sight.last


def test_an_open_editor_goes_along_and_keeps_what_it_shows_where_it_can(desk: Desk) -> None:
    retitle(desk, "p1", "One")
    desk.sight.open_item("p2")
    desk.undoing.undo()
    assert desk.sight.edited == "p1"
    retitle(desk, "p1", "Two")
    desk.undoing.undo()
    assert desk.sight.edited == "p1"


def test_an_undo_of_a_channel_brings_its_page(desk: Desk) -> None:
    brought: list[tuple[str, str]] = []
    desk.undoing.brought.connect(lambda one: brought.append((one.list, one.row.id)))
    desk.session.change("Remove", Patch(removed=(("channels", "fb"),)))
    desk.undoing.undo()
    assert brought == [("channels", "fb")]


def test_an_undo_of_an_import_stays_with_its_items(desk: Desk) -> None:
    brought: list[tuple[str, str]] = []
    desk.undoing.brought.connect(lambda one: brought.append((one.list, one.row.id)))
    came = post("send", "2027-03-09T09:00", id="came", channels=("new",))
    desk.session.change("Import", Patch(channels=(channel("new", position=9),), items=(came,)))
    desk.undoing.undo()
    desk.undoing.redo()
    assert brought == [("items", "came"), ("items", "came")]


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_ten_thousand_actions_go_back_and_forth_to_the_letter(desk: Desk, count: Callable[[str, int], None]) -> None:
    random = Random(6)
    start = desk.session.file.read(plans.whole)
    number = 0
    while len(desk.session.undo_stack) < 10_000:
        number += 1
        items = desk.session.plan.items
        chance = random.random()
        if chance < 0.2 or len(items) < 5:
            when = datetime(2027, 3, random.randint(1, 28), random.randint(8, 18))
            desk.session.change("Add", Patch(items=(post("send", f"{when:%Y-%m-%dT%H:%M}", id=f"n{number}"),)))
        elif chance < 0.35:
            desk.session.change("Delete", Patch(removed=(("items", random.choice(items).id),)))
        elif chance < 0.7:
            item = random.choice(items)
            moved = replace(item, starts_at=datetime(2027, 3, random.randint(1, 28), 9))
            desk.session.change("Move", Patch(items=(moved,)))
        else:
            retitle(desk, random.choice(items).id, f"{number} \u00a0\r\n")
        if number % 500 == 0:
            QApplication.processEvents()
    end = desk.session.file.read(plans.whole)
    while desk.session.undo_stack.next(back=True) is not None:
        desk.undoing.undo()
    assert desk.session.file.read(plans.whole) == start
    while desk.session.undo_stack.next(back=False) is not None:
        desk.undoing.redo()
    assert desk.session.file.read(plans.whole) == end
    count("steps undone and redone to the letter", len(desk.session.undo_stack))


def test_giving_up_a_new_item_takes_it_back_unless_it_was_touched(desk: Desk) -> None:
    before = {item.id for item in desk.session.plan.items}
    commands.new_item(desk.session, desk.sight)
    assert desk.sight.edited is not None
    desk.undoing.give_up()
    assert desk.sight.edited is None
    assert {item.id for item in desk.session.plan.items} == before
    assert desk.session.undo_stack.next(back=True) is None
    commands.new_item(desk.session, desk.sight)
    made = desk.sight.edited
    retitle(desk, made, "Touched")
    desk.undoing.give_up()
    assert desk.session.item(made).title == "Touched"
    desk.sight.open_item("p1")
    desk.undoing.give_up()
    assert desk.session.item("p1") is not None
    assert desk.session.item(made).title == "Touched"
