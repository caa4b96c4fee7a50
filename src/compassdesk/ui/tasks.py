"""Work off the main thread: a function runs in the pool, its result or its error arrives on the main thread.

The only place where a worker meets a signal. A task may be superseded or its owner may be gone: then nothing arrives.
"""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class Progress:
    """Given to work that takes long: how far it is, and whether the user has pressed Cancel."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._cancelled = threading.Event()
        self.tell = tell

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()


class _Courier(QObject):
    """Carries a result over to the thread it was made in."""

    arrived = Signal(object, object)
    progressed = Signal(int, int)

    def __init__(self, done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self.arrived.connect(self._deliver)

    @Slot(object, object)
    def _deliver(self, result: Any, error: BaseException | None) -> None:
        _running.discard(self)
        if error is not None:
            self._failed(error)
        else:
            self._done(result)


_running: set[_Courier] = set()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], courier: _Courier) -> None:
        super().__init__()
        self._work = work
        self._courier = courier

    def run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as trouble:  # noqa: BLE001 - handed over whole to the main thread, which shows it
            result, error = None, trouble
        try:
            self._courier.arrived.emit(result, error)
        except RuntimeError:
            return  # the application is closing; nobody is left to tell


def _raise(error: BaseException) -> None:
    raise error


def run_task(
    work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[BaseException], None] = _raise
) -> None:
    """Run `work()` in the pool; later, on this thread, call `done(result)` or `failed(error)`."""
    courier = _Courier(done, failed)
    _running.add(courier)
    QThreadPool.globalInstance().start(_Job(work, courier))


def run_long_task(
    work: Callable[[Progress], Any],
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None],
    told: Callable[[int, int], None],
) -> Progress:
    """Like `run_task`, for work that reports `progress.tell(done, total)` and looks at `progress.cancelled`."""
    courier = _Courier(done, failed)
    courier.progressed.connect(told)
    progress = Progress(courier.progressed.emit)
    _running.add(courier)
    QThreadPool.globalInstance().start(_Job(lambda: work(progress), courier))
    return progress


def wait_for_all(milliseconds: int = 5000) -> bool:
    """Let running work end, before the app closes; True when all of it did."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
