"""A long change in a worker: the file can be read meanwhile and not written, and giving it up leaves it as it was."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from builders import post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, plans
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile

MANY = Patch(items=tuple(post("send", "2027-03-05T10:00", id=f"n{number}") for number in range(1200)))


class GivenUp(Exception):
    """What a Cancel raises in these tests."""


def in_worker(work: Callable[[], Any]) -> list[Any]:
    """Run work in another thread to its end; gives its result or its error."""
    ended: list[Any] = []

    def run() -> None:
        try:
            ended.append(work())
        except Exception as error:  # noqa: BLE001 - looked at by the test
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    return ended


def test_a_worker_writes_and_the_files_own_thread_announces(opened: ClientFile) -> None:
    before = opened.read(plans.whole)
    heard: list[Change] = []
    opened.subscribe(heard.append)
    told: list[int] = []
    ((result, change),) = in_worker(lambda: opened.perform_aside("Many", patches.apply, MANY, told=told.append))
    assert heard == []
    assert len(result["items"]) == 1200
    opened.announce(change)
    assert (heard, change.label) == ([change], "Many")
    assert sum(told) >= 1200
    assert max(told) < 1200, "it is told on the way, not at the end alone"
    assert len(opened.read(plans.whole).items) == len(before.items) + 1200
    counted: list[int] = []
    (back,) = in_worker(lambda: opened.replay_aside(change.step, "undo", counted.append))
    opened.announce(back)
    assert sum(counted) == change.step.rows
    assert opened.read(plans.whole) == before
    opened.replay(back.step, "redo")
    assert len(opened.read(plans.whole).items) == len(before.items) + 1200


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_change_given_up_leaves_the_file_as_it_was(opened: ClientFile, at: int) -> None:
    before = opened.read(plans.whole)
    calls: list[int] = []

    def told(count: int) -> None:
        calls.append(count)
        if len(calls) == at:
            raise GivenUp

    (error,) = in_worker(lambda: opened.perform_aside("Many", patches.apply, MANY, told=told))
    assert isinstance(error, GivenUp)
    assert calls[0] == 0, "it is asked before the first row is written"
    assert opened.read(plans.whole) == before
    assert not opened.being_written
    opened.perform("One", patches.apply, Patch(items=(post("send", None, id="later"),)))
    assert len(opened.read(plans.whole).items) == len(before.items) + 1


def test_a_change_is_given_up_as_well_behind_its_last_row(opened: ClientFile) -> None:
    heard: list[int] = []
    ((_, change),) = in_worker(lambda: opened.perform_aside("Many", patches.apply, MANY, told=heard.append))
    opened.announce(change)
    undone: list[int] = []
    (back,) = in_worker(lambda: opened.replay_aside(change.step, "undo", undone.append))
    opened.announce(back)
    assert heard[-1] == undone[-1] == 0, "the notes of undo and the stamps are written behind the rows"
    before = opened.read(plans.whole)
    calls: list[int] = []

    def told(count: int) -> None:
        calls.append(count)
        if len(calls) == len(heard):
            raise GivenUp

    (error,) = in_worker(lambda: opened.perform_aside("Many", patches.apply, MANY, told=told))
    assert isinstance(error, GivenUp)
    assert opened.read(plans.whole) == before


def test_an_undo_given_up_leaves_the_change_in_place(opened: ClientFile) -> None:
    steps: list[Any] = []
    opened.subscribe(lambda change: steps.append(change.step))
    opened.perform("Many", patches.apply, MANY)
    after = opened.read(plans.whole)

    def told(_count: int) -> None:
        raise GivenUp

    (error,) = in_worker(lambda: opened.replay_aside(steps[0], "undo", told))
    assert isinstance(error, GivenUp)
    assert opened.read(plans.whole) == after
    opened.replay(steps[0], "undo")
    assert "n0" not in {item.id for item in opened.read(plans.whole).items}


def test_meanwhile_one_reads_what_was_and_writes_nothing(opened: ClientFile) -> None:
    before = opened.read(plans.whole)
    running, go_on = threading.Event(), threading.Event()

    def told(_count: int) -> None:
        running.set()
        go_on.wait(60)

    changes: list[Change] = []
    worker = threading.Thread(
        target=lambda: changes.append(opened.perform_aside("Many", patches.apply, MANY, told=told)[1])
    )
    worker.start()
    assert running.wait(60)
    try:
        assert opened.being_written
        assert opened.read(plans.whole) == before
        for write in (
            lambda: opened.perform("One", patches.apply, Patch(items=(post("send", None, id="x"),))),
            lambda: opened.remember(lambda _connection: None),
        ):
            with pytest.raises(WorldError) as caught:
                write()
            assert caught.value.code == "being-written"
    finally:
        go_on.set()
        worker.join(60)
    opened.announce(changes[0])
    assert len(opened.read(plans.whole).items) == len(before.items) + 1200


def test_a_worker_waits_for_its_turn(opened: ClientFile) -> None:
    """What is remembered beside the document and a long change use one connection: they never mix."""
    before = opened.read(plans.whole)
    ended: list[Any] = []
    begun = threading.Event()

    def long_change() -> None:
        begun.set()
        ended.append(opened.perform_aside("Many", patches.apply, MANY, told=lambda _count: None))

    worker = threading.Thread(target=long_change)

    def remembered(connection: Any) -> None:
        worker.start()
        assert begun.wait(60)
        worker.join(0.2)  # longer than it would need to begin, if it did not wait
        assert opened.changed_elsewhere() is None
        connection.execute("SELECT count(*) FROM items").fetchone()

    opened.remember(remembered)
    worker.join(60)
    assert opened.changed_elsewhere() is None
    opened.announce(ended[0][1])
    assert len(opened.read(plans.whole).items) == len(before.items) + 1200
