"""What workers made is not gone through for garbage behind them, and garbage is found when nobody is looking."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from compassdesk.ui.running import garbage, tasks


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def test_what_a_worker_made_is_set_apart(qtbot):
    gc.unfreeze()
    gc.collect()
    made: list[list[list[int]]] = []
    tasks.run_task(lambda: [[number] for number in range(3 * garbage.MANY)], made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert gc.isenabled()
    assert gc.get_freeze_count() > 3 * garbage.MANY


def test_little_is_looked_through_as_ever(qtbot):
    gc.unfreeze()
    gc.collect()
    made: list[list[int]] = []
    tasks.run_task(lambda: [1], made.append)
    qtbot.waitUntil(lambda: bool(made))
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_garbage_that_was_set_apart_goes_when_the_user_has_turned_away(qtbot, qapp, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(garbage, "_LEFT_MS", 0)
    looks = garbage.LookWhenLeft(qapp)
    ring = weakref.ref(Ring())
    gc.freeze()
    gc.collect()
    assert ring() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: ring() is None)
    looks.deleteLater()


def test_nothing_is_looked_for_while_a_worker_runs():
    ring = weakref.ref(Ring())
    garbage.look_away()
    garbage.look_everywhere()
    assert ring() is not None
    garbage.look_again()
    garbage.look_everywhere()
    assert ring() is None
