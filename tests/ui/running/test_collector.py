"""The collector does not go through what workers made, and runs over everything when nobody is looking."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from compassdesk.ui.running import collector, tasks


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _runs_as_before() -> Iterator[None]:
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def _set_apart_as_before() -> Iterator[None]:
    """All that is there behind these tests is set apart again: the tests that wait, above all (`tests/conftest.py`)."""
    yield
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def test_what_a_worker_made_is_set_apart(qtbot):
    gc.unfreeze()
    gc.collect()
    made: list[list[list[int]]] = []
    tasks.run_task(None, lambda: [[number] for number in range(3 * collector.MANY)], made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert gc.isenabled()
    assert gc.get_freeze_count() > 3 * collector.MANY


def test_little_is_collected_as_ever(qtbot):
    gc.unfreeze()
    gc.collect()
    made: list[list[int]] = []
    tasks.run_task(None, lambda: [1], made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_garbage_that_was_set_apart_goes_when_the_user_has_turned_away(qtbot, qapp, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(collector, "AWAY_MS", 0)
    runs = collector.RunWhenLeft(qapp)
    ring = weakref.ref(Ring())
    gc.freeze()
    gc.collect()
    assert ring() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: ring() is None)
    runs.deleteLater()


def test_nothing_is_collected_while_a_worker_runs():
    ring = weakref.ref(Ring())
    collector.pause()
    collector.run()
    assert ring() is not None
    collector.resume()
    collector.run()
    assert ring() is None
