"""What items said before is kept, whoever changes it, and not more than is of use."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Placement
from compassdesk.services import patches
from compassdesk.services.inside import items_of
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import earlier_texts
from compassdesk.storage.readers import Readers
from compassdesk.storage.writing import Writing

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


class Writer:
    """A writing connection whose clock is told."""

    def __init__(self, path: Path) -> None:
        self.writing = Writing(path, Readers())
        self.connection = self.writing.core()
        with self.writing.transaction():
            earlier_texts.watch(self.connection)

    def change(self, now: datetime, key: str = "i1", **values: Any) -> None:
        with self.writing.transaction():
            (item,) = items_of(self.connection, [key])
            patches.apply(self.connection, Patch(items=(replace(item, **values),)))
            earlier_texts.keep(self.connection, now)

    def apply(self, patch: Patch) -> None:
        with self.writing.transaction():
            patches.apply(self.connection, patch)
            earlier_texts.keep(self.connection, NOW)

    def kept(self, key: str = "i1") -> tuple[earlier_texts.EarlierText, ...]:
        with self.writing.transaction():
            return earlier_texts.of_item(raw(self.connection), key)

    def titles(self, key: str = "i1") -> list[str]:
        return [text.title for text in self.kept(key)]


def raw(connection: Connection) -> Any:
    return connection.connection.driver_connection


@pytest.fixture
def writer(opened: ClientFile) -> Iterator[Writer]:
    opened.close()
    made = Writer(opened.path)
    yield made
    made.writing.close()


def test_the_text_before_a_change_is_kept_every_ten_minutes_of_editing(writer: Writer) -> None:
    for minute in range(25):
        writer.change(NOW + timedelta(minutes=minute), title=f"Title {minute}")
    assert writer.titles() == ["Title 19", "Title 9", "New pump"]


def test_what_stood_for_a_week_is_kept_before_the_next_change(writer: Writer) -> None:
    writer.change(NOW, body="First")
    writer.change(NOW + timedelta(minutes=1), body="Second")
    writer.change(NOW + timedelta(days=8), body="Third")
    assert [text.body for text in writer.kept()] == ["Second", ""]


def test_a_clock_set_back_does_not_stop_the_keeping(writer: Writer) -> None:
    writer.change(NOW, title="Second")
    writer.change(NOW - timedelta(days=400), title="Third")
    assert set(writer.titles()) == {"New pump", "Second"}


def test_only_a_change_of_the_text_keeps_one(writer: Writer) -> None:
    writer.change(NOW, status="approved", starts_at=datetime(2027, 4, 1, 9), channels=("x",))
    writer.change(NOW, title="New pump")
    assert writer.kept() == ()


def test_texts_of_single_channels_are_kept_as_well(writer: Writer) -> None:
    writer.change(NOW, placements=(Placement("li", text="On LinkedIn"),))
    assert [text.own_texts for text in writer.kept()] == [{}]
    writer.change(NOW + timedelta(hours=1), placements=(Placement("li", text="On LinkedIn, new"), Placement("x", "X")))
    writer.change(NOW + timedelta(hours=2), placements=())
    assert [text.own_texts for text in writer.kept()] == [
        {"li": "On LinkedIn, new", "x": "X"},
        {"li": "On LinkedIn"},
        {},
    ]


def test_a_new_item_has_said_nothing_before(writer: Writer) -> None:
    fresh = Patch(items=(replace(items_now(writer), id="new", placements=(Placement("li", text="Own"),)),))
    writer.apply(fresh)
    assert writer.kept("new") == ()


def items_now(writer: Writer) -> Any:
    with writer.writing.transaction():
        return items_of(writer.connection, ["i1"])[0]


def test_a_channel_that_goes_leaves_what_was_said_on_it(writer: Writer) -> None:
    writer.change(NOW, placements=(Placement("x", text="On X"),))
    writer.apply(Patch(removed=(("channels", "x"),)))
    assert {"x": "On X"} not in [text.own_texts for text in writer.kept()], "within ten minutes of the last"
    writer.change(NOW + timedelta(hours=1), placements=(Placement("li", text="On LinkedIn"),))
    assert len(writer.kept()) == 2


def test_there_is_an_end_to_what_is_kept(writer: Writer) -> None:
    for turn in range(140):
        writer.change(NOW + timedelta(minutes=11 * turn), title=f"Title {turn}")
    titles = writer.titles()
    assert len(titles) == earlier_texts.MOST
    assert titles[:50] == [f"Title {turn}" for turn in range(138, 88, -1)]


def test_over_a_long_time_old_texts_are_thinned_like_backups(writer: Writer) -> None:
    for day in range(130):
        writer.change(NOW + timedelta(days=day), title=f"Title {day}")
    left = writer.kept()
    assert len(left) <= earlier_texts.MOST
    assert {text.saved_at.date() for text in left} >= {(NOW + timedelta(days=day)).date() for day in range(118, 130)}
    assert left[-1].saved_at < NOW + timedelta(days=60)


def test_undo_takes_no_earlier_text_away_and_keeps_what_it_undoes(opened: ClientFile) -> None:
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Type", change_title, "Second")
    opened.replay(steps[0].step, "undo")
    assert [text.title for text in opened.read(earlier_texts.of_item, "i1")] == ["New pump"]


def change_title(transaction: Connection, title: str) -> None:
    (item,) = items_of(transaction, ["i1"])
    patches.apply(transaction, Patch(items=(replace(item, title=title),)))


def test_a_deleted_item_keeps_its_texts_until_the_deletion_cannot_be_undone(opened: ClientFile) -> None:
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Type", change_title, "Second")
    opened.perform("Delete", patches.apply, Patch(removed=(("items", "i1"),)))
    opened.replay(steps[1].step, "undo")
    assert len(opened.read(earlier_texts.of_item, "i1")) == 1
    opened.perform("Delete", patches.apply, Patch(removed=(("items", "i1"),)))
    opened.close()
    again = open_client(opened.path)
    try:
        again.perform("Anything", patches.apply, Patch(removed=(("items", "i2"),)))
        assert again.read(earlier_texts.of_item, "i1") == ()
    finally:
        again.close()


def test_a_change_that_is_refused_keeps_nothing(opened: ClientFile) -> None:
    def refused(transaction: Connection) -> None:
        change_title(transaction, "Second")
        raise ValueError("refused")

    with pytest.raises(ValueError, match="refused"):
        opened.perform("Type", refused)
    opened.perform("Type", change_title, "Third")
    assert [text.title for text in opened.read(earlier_texts.of_item, "i1")] == ["New pump"]


def test_a_name_can_be_taken_out_of_all_of_them(opened: ClientFile) -> None:
    opened.perform("Type", change_title, "Ask Marc Vos")
    with_name = "Marc Vos answers"

    def rename(transaction: Connection) -> None:
        (item,) = items_of(transaction, ["i2"])
        texts = (Placement("li", text=with_name),)
        patches.apply(transaction, Patch(items=(replace(item, title=with_name, placements=texts),)))

    opened.perform("Type", rename)
    opened.perform("Forget", earlier_texts.rewrite, lambda text: text.replace("New pump", "…"))
    assert [text.title for text in opened.read(earlier_texts.of_item, "i1")] == ["…"]
