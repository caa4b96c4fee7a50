"""Work off the main thread: a function runs in the pool, its result or its error arrives on the main thread.

The only place where a worker meets a signal. A worker owns nothing: work, result and callbacks lie in `_tasks` until
the main thread takes them out, because whatever a worker let go of last would be destroyed in its thread, and a Qt
object destroyed there while the main thread handles its events ends the process. For the same reason the collector does
not run while a worker does: in its thread it would destroy the screen's garbage there.

Who asks is named, as long as an answer is wanted only while that is there: when a dialog has gone by then, a result is
for nobody, nor is trouble with the world.
"""

import itertools
import threading
from collections.abc import Callable
from functools import partial
from time import monotonic, sleep
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.letting_go import some_at_a_time
from compassdesk.ui.running import collector

_TURN_EVERY, _TURN = 0.01, 50e-6
"""Seconds after which a worker that asks lets the window have its turn, and for how long: half a percent."""


class Progress:
    """Given to work that takes long: how far it is, and whether the user has pressed Cancel."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._cancelled = threading.Event()
        self._settling, self._settled = threading.Lock(), False
        self._turn = 0.0
        self.tell = tell

    @property
    def cancelled(self) -> bool:
        """Whether the user has pressed Cancel. A worker that asks now and then lets the window have its turn.

        One that calls Qt for each row lets go of Python's lock each time, and has it again before the main thread woke
        up, which then begins to wait anew: the window stood still for 0.1 s and more.
        """
        now = monotonic()
        if now - self._turn > _TURN_EVERY:
            self._turn = now
            sleep(_TURN)
        return self._cancelled.is_set()

    def cancel(self) -> bool:
        """Give the work up; gives whether that is in time (see `settle`)."""
        with self._settling:
            if not self._settled:
                self._cancelled.set()
            return not self._settled

    def settle(self) -> None:
        """What follows is done whole: it is too late to cancel. InputError("given-up") when that was done before."""
        with self._settling:
            if self.cancelled:
                raise InputError("given-up")
            self._settled = True

    def reached(self, done: int, total: int) -> None:
        """Tell how far work is that ends with InputError("given-up") when the user has pressed Cancel."""
        if self.cancelled:
            raise InputError("given-up")
        self.tell(done, total)


class _Task(Struct, eq=False):
    asker: QObject | None
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    told: Callable[[int, int], None] | None = None
    result: Any = None
    error: BaseException | None = None

    def is_wanted(self) -> bool:
        """Whether somebody is still there to be answered."""
        return self.asker is None or isValid(self.asker)

    def perform(self) -> None:
        with some_at_a_time():
            try:
                self.result = self.work()
            except Exception as trouble:  # noqa: BLE001 - handed over whole to the main thread, which shows it
                self.error = trouble
                if isinstance(trouble, PlanError):  # no mistake of ours: nobody asks what it was working on
                    _let_go_of_frames(trouble)


def _let_go_of_frames(trouble: BaseException) -> None:
    """What was read when it happened would be held until it is told, and then be let go of on the main thread."""
    from traceback import clear_frames  # seldom wanted

    told: BaseException | None = trouble
    while told is not None:
        clear_frames(told.__traceback__)
        told = told.__context__


class _Post(QObject):
    """Rings on the main thread; one for the whole run, so that no worker ever outlives it."""

    arrived = Signal(int)
    progressed = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver)
        self.progressed.connect(self._tell)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        task = _tasks.pop(number)
        if not _tasks:
            collector.resume()
        if not task.is_wanted():
            if task.error is not None and not isinstance(task.error, PlanError):
                raise task.error
        elif task.error is None:
            task.done(task.result)
        else:
            task.failed(task.error)

    @Slot(int, int, int)
    def _tell(self, number: int, so_far: int, total: int) -> None:
        task = _tasks.get(number)
        if task is not None and task.told is not None and task.is_wanted():
            task.told(so_far, total)


_tasks: dict[int, _Task] = {}
_numbers = itertools.count(1)
_posts: list[_Post] = []


def _post() -> _Post:
    if not _posts:
        _posts.append(_Post())
    return _posts[0]


def _start(number: int, task: _Task) -> None:
    collector.pause()
    _tasks[number] = task
    QThreadPool.globalInstance().start(partial(_run, number, _post()))


def _run(number: int, post: _Post) -> None:
    """What the pool calls, in a worker."""
    _tasks[number].perform()
    try:
        post.arrived.emit(number)
    except RuntimeError:
        return  # the application is closing; nobody is left to tell


def _raise(error: BaseException) -> None:
    raise error


def told_elsewhere(error: BaseException) -> None:
    """A `failed` for work whose trouble with the world is told by who meets it next; a mistake of ours is raised."""
    if not isinstance(error, PlanError):
        raise error


def run_task(
    asker: QObject | None,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None] = _raise,
) -> None:
    """Run `work()` in the pool; later, on this thread, call `done(result)` or `failed(error)`.

    Once `asker` has gone, neither is called, and an error that is not a PlanError is raised; None: in any case.
    """
    _start(next(_numbers), _Task(asker, work, done, failed))


def run_long_task(
    asker: QObject | None,
    work: Callable[[Progress], Any],
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None],
    told: Callable[[int, int], None] | None = None,
) -> Progress:
    """Like `run_task`, for work that tells how far it is and ends when it is cancelled (see `Progress`)."""
    number, post = next(_numbers), _post()
    progress = Progress(lambda so_far, total: post.progressed.emit(number, so_far, total))
    _start(number, _Task(asker, partial(work, progress), done, failed, told))
    return progress


def wait_for_all(milliseconds: int = 5000) -> bool:
    """Let running work end, before the app closes; True when all of it did."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
