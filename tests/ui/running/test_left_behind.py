"""What a test begins for later is found behind it, as long as it would call somebody."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer

from left_behind import left_since, traces

LATER = 600_000
"""Milliseconds."""


@pytest.fixture
def owner(qapp) -> Iterator[QObject]:
    made = QObject()
    yield made
    if shiboken6.isValid(made):
        shiboken6.delete(made)


def left(begin) -> list[str]:
    before = traces(())
    begin()
    return left_since(before, ())[1]


def test_a_single_shot_is_left_behind_until_whom_it_calls_has_gone(owner: QObject) -> None:
    heard: list[None] = []
    before = traces(())
    QTimer.singleShot(LATER, owner, lambda: heard.append(None))
    assert [line.partition(" of ")[2].partition(" of ")[0] for line in left_since(before, ())[1]] == [f"{LATER} ms"]
    shiboken6.delete(owner)
    assert left_since(before, ())[1] == []


@pytest.mark.parametrize("once", [True, False])
def test_a_timer_is_left_behind_until_it_is_stopped(owner: QObject, once: bool) -> None:
    timer = QTimer(owner)
    timer.setSingleShot(once)
    timer.timeout.connect(owner.deleteLater)
    assert len(left(lambda: timer.start(LATER))) == 1
    assert left(timer.stop) == []
