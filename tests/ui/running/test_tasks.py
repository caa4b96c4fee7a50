"""Work in the pool: results, errors, progress, and that nothing of the screen dies in a worker."""

import threading
import weakref

import shiboken6
from PySide6.QtCore import QObject

from compassdesk.domain.errors import InputError
from compassdesk.ui.running import tasks


def test_a_result_arrives_on_the_main_thread(qtbot):
    arrived = []
    tasks.run_task(None, threading.get_ident, lambda worker: arrived.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(arrived))
    worker, main = arrived[0]
    assert worker != main == threading.get_ident()


def test_an_error_arrives_whole(qtbot):
    troubles = []

    def fail() -> None:
        raise ValueError("no")

    tasks.run_task(None, fail, lambda _result: None, troubles.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert str(troubles[0]) == "no"


def test_trouble_that_is_no_mistake_of_ours_holds_nothing_of_what_was_worked_on(qtbot):
    class Row:
        pass

    rows, troubles = weakref.WeakSet(), []

    def fail() -> None:
        row = Row()
        rows.add(row)
        try:
            raise KeyError(row)
        except KeyError:
            mine = Row()
            rows.add(mine)
            raise InputError("given-up") from None

    tasks.run_task(None, fail, lambda _result: None, troubles.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], InputError)
    assert [row for row in rows if row not in troubles[0].__context__.args] == []


def test_progress_is_told_and_cancel_is_seen(qtbot):
    told, ended, may_end = [], [], threading.Event()

    def work(progress: tasks.Progress) -> bool:
        progress.tell(1, 2)
        may_end.wait(10)
        return progress.cancelled

    progress = tasks.run_long_task(None, work, ended.append, ended.append, lambda *far: told.append(far))
    qtbot.waitUntil(lambda: bool(told))
    progress.cancel()
    may_end.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert told == [(1, 2)]
    assert ended == [True]


def test_what_work_holds_is_let_go_of_on_the_main_thread(qtbot):
    """A dialog that only its own work still holds must not be destroyed by the worker."""
    freed_in = []
    seen = []

    def begin() -> None:
        widget = QObject()
        weakref.finalize(widget, lambda: freed_in.append(threading.get_ident()))
        tasks.run_task(None, widget.objectName, seen.append)

    for _ in range(50):
        begin()
    qtbot.waitUntil(lambda: len(seen) == 50 and len(freed_in) == 50)
    assert set(freed_in) == {threading.get_ident()}


class Asking(QObject):
    """A part of the screen that asks, and takes its answer only while it is there."""

    def take(self) -> None:
        self.setObjectName("answered")


def told_too_late(qtbot, work) -> list:
    """What is raised when the part that asked goes before it is answered."""
    asking, ended, may_end = Asking(), [], threading.Event()

    def later() -> None:
        may_end.wait(10)
        work()

    with qtbot.captureExceptions() as raised:
        tasks.run_task(asking, later, lambda _result: asking.take(), lambda _error: asking.take())
        shiboken6.delete(asking)
        may_end.set()
        tasks.wait_for_all()  # and only then another task, whose answer comes behind the first
        tasks.run_task(None, lambda: None, ended.append)
        qtbot.waitUntil(lambda: bool(ended))
    return [error for _kind, error, _trace in raised]


def test_what_has_gone_by_then_is_told_nothing(qtbot):
    assert told_too_late(qtbot, lambda: None) == []


def test_trouble_with_the_world_is_for_nobody_then_but_a_mistake_is_told(qtbot):
    def refused() -> None:
        raise InputError("no-such-day")

    def mistaken() -> None:
        raise ValueError("ours")

    assert told_too_late(qtbot, refused) == []
    assert [type(error) for error in told_too_late(qtbot, mistaken)] == [ValueError]
