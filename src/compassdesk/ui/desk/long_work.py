"""A change of many rows is written by a worker, under a bar with Cancel: the window waits and does not freeze."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import LISTS, Patch
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.history import Step
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame

translate = QCoreApplication.translate
LONG = 400
"""Rows from which on a change is written by a worker: fewer take the main thread less than 100 ms."""

PATIENCE = 250
"""Milliseconds before the bar is shown: what is done by then does not flash."""

Work = Callable[[Callable[[int], None]], Any]
Look = Callable[[Any], object]
"""Reads with a connection what the window will show of a change; the worker does, so that the window finds it known."""


def rows_of(patch: Patch) -> int:
    """How many rows of the file a patch writes: those of its lists, and the channels and further speakers of items."""
    links = sum(len(item.channels) + len(item.co_spokespersons) for item in patch.items)
    return sum(len(getattr(patch, name)) for name in LISTS) + links + len(patch.removed)


def perform(
    file: ClientFile, rows: int, look: Look, label: str, action: Callable[..., Any], *args: Any, came: bool = False
) -> Any:
    """`ClientFile.perform` for a change of so many rows. InputError("given-up") after Cancel, with nothing changed."""

    def work(told: Callable[[int], None]) -> Any:
        made = file.perform_aside(label, action, *args, told=told)
        _look(file, look)
        return made

    result, change = _waited_for(f"{label}…", rows, work)
    file.announce(replace(change, kind="came") if came else change)
    return result


def replay(file: ClientFile, step: Step, kind: Literal["undo", "redo"], look: Look) -> Step:
    """`ClientFile.replay`, in a worker when the step is long. Raises as `perform`."""
    rows = step.rows
    if rows < LONG:
        return file.replay(step, kind)
    words = translate("LongWork", "Taking it back…") if kind == "undo" else translate("LongWork", "Doing it again…")

    def work(told: Callable[[int], None]) -> Any:
        made = file.replay_aside(step, kind, told)
        _look(file, look)
        return made

    change: Change = _waited_for(words, rows, work)
    file.announce(change)
    return change.step


def _look(file: ClientFile, look: Look) -> None:
    with suppress(PlanError), file.reader() as connection:  # the change is made: the window says what it cannot read
        look(connection)


class Waiting(Frame):
    """The bar of a long change. Cancel, Esc and closing ask the work to stop; the dialog closes when it has."""

    def __init__(self, parent: QWidget | None, words: str, total: int) -> None:
        super().__init__(parent, words, width=420)
        self._total = total
        self.progress: tasks.Progress | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, total)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.cancel = self.add_cancel()

    def told(self, so_far: int, _total: int) -> None:
        """Show how many rows are written; behind the last one the disk is waited for, which has no measure."""
        if so_far >= self._total:
            self.bar.setRange(0, 0)
        else:
            self.bar.setValue(so_far)

    def reject(self) -> None:
        if self.progress is not None:
            self.progress.cancel()
        self.cancel.setEnabled(False)
        self.cancel.setText(translate("LongWork", "Stopping…"))


def _in_sight() -> QWidget | None:
    """The window that a bar stands above.

    A dialog that was closed a moment ago may be the active one still, and would take what stands above it along.
    """
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    while window is not None and not window.isVisible():
        window = window.parentWidget()
    return window


def _waited_for(words: str, total: int, work: Work) -> Any:
    """The result of the work, done by a worker while nothing else can be done here; its errors are raised."""
    ended: list[Any] = []
    failed: list[BaseException] = []
    loop = QEventLoop()
    waiting = Waiting(_in_sight(), words, total)

    def close() -> None:
        loop.quit()
        waiting.accept()

    def run(progress: tasks.Progress) -> Any:
        written = 0

        def told(count: int) -> None:
            nonlocal written
            written += count
            progress.reached(written, total)

        return work(told)

    def done(result: Any) -> None:
        ended.append(result)
        close()

    def trouble(error: BaseException) -> None:
        failed.append(error)
        close()

    waiting.progress = tasks.run_long_task(None, run, done, trouble, waiting.told)
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()  # an error kept by whoever met it meanwhile keeps this frame, and so the timer
    if not ended and not failed:
        waiting.exec()
    waiting.deleteLater()
    if failed:
        raise failed[0]
    return ended[0]
