"""How long the window is held at most while a worker writes, shares, reads or joins a whole client, and how soon it
ends when it is given up.

`bench_held.py [ACT …] [SIZE …] [--asked] [--stop] [--where]`: a timer of the main thread rings every 5 ms; told is the
most processor time of the process between two rings. The clock would count what other programs take; what a worker does
without Python's lock, such as packing, passes between two rings: where it may (as root), the main thread goes before
all others, since one that waits for a core would count that too. `--asked` tells the most processor time of the worker
between two questions whether it is given up, from its begin to its end. `--where` tells where a worker stood when a
ring was late, which is right behind the call that held all others, and between which questions most time lay.
`--stop` gives each act up seven times, at an eighth of its time and so on, and tells the processor time until the
worker ended (0 where it had ended before).
"""

from __future__ import annotations

import inspect
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from types import CodeType, FrameType

    from compassdesk.formats.declaration import Format
    from compassdesk.services.workspace import ClientFile
    from compassdesk.ui.running.tasks import Progress

RING_MS = 5
LATE = 0.05
DEEP = 6
"""Calls that are told of where a worker stood."""
STOPS = 8
OUT = ("xlsx", "ods", "csv", "plan", "ics", "list", "md", "html")
IN = ("xlsx", "ods", "csv", "plan", "ics")
NOW = datetime(2027, 3, 15, 9, tzinfo=UTC)


class Rings:
    """The timer, and what it found."""

    def __init__(self, *, where: bool) -> None:
        from PySide6.QtCore import QTimer

        self.most, self.late, self._where = 0.0, 0, where
        self._last = time.process_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._ring)
        self._timer.start(RING_MS)

    def _ring(self) -> None:
        held = time.process_time() - self._last
        self.most = max(self.most, held)
        self.late += held > LATE
        if held > LATE and self._where:
            there = sys._current_frames()  # noqa: SLF001 - only there
            others = [frame for thread, frame in there.items() if thread != threading.get_ident()]
            print(f"held {held * 1000:.0f} ms", *(f"    {Calls(frame)}" for frame in others), sep="\n", file=sys.stderr)
        self._last = time.process_time()

    def stop(self) -> None:
        self._ring()
        self._timer.stop()


class Questions:
    """What a worker asks while it works, and the most processor time of it between two questions."""

    def __init__(self, progress: Progress) -> None:
        self.most, self.between = 0.0, (Calls(), Calls())
        self._progress, self._last, self._stood = progress, time.thread_time(), Calls()
        self._is_settled = False

    def __call__(self) -> bool:
        self.note(Calls(inspect.currentframe()))
        return self._progress.cancelled

    def settle(self) -> None:
        """What follows is done whole, and nobody can give it up any more: it is asked no more either."""
        self.note(Calls(inspect.currentframe()))
        self._progress.settle()
        self._is_settled = True

    def note(self, stood: Calls) -> None:
        if self._is_settled:
            return
        passed = time.thread_time() - self._last
        if passed > self.most:
            self.most, self.between = passed, (self._stood, stood)
        self._last, self._stood = time.thread_time(), stood


class Calls:
    """Where a thread stands: its innermost calls. Spelled out only when it is told, since it is noted often."""

    def __init__(self, frame: FrameType | None = None) -> None:
        self._found: list[tuple[CodeType, int]] = []
        while frame is not None and len(self._found) < DEEP:
            self._found.append((frame.f_code, frame.f_lineno))
            frame = frame.f_back

    def __str__(self) -> str:
        told = (f"{Path(code.co_filename).stem}.{code.co_name}:{line}" for code, line in self._found)
        return " < ".join(told) or "an end"


Act = Callable[[Questions], Any]


class Held(NamedTuple):
    """What was found of one act."""

    rings: Rings
    asked: Questions
    taken: float
    """Seconds of processor time; of one that is given up, those since then."""


def held(work: Act, *, where: bool = False, stop_after: float | None = None) -> Held:
    """Do it in a worker, as the window does, and let go of what it gives on the main thread."""
    from PySide6.QtCore import QEventLoop, QTimer

    from compassdesk.domain.errors import PlanError
    from compassdesk.domain.giving_up import given_up_when
    from compassdesk.domain.letting_go import long_lists
    from compassdesk.ui.running import rows_let_go, tasks

    loop, rings, begun = QEventLoop(), Rings(where=where), [time.process_time()]
    trouble: list[BaseException] = []
    questions: list[Questions] = []

    def asked(progress: Progress) -> Any:
        questions.append(Questions(progress))
        with given_up_when(questions[0]):
            result = work(questions[0])
        questions[0].note(Calls())
        return result

    def failed(error: BaseException) -> None:
        trouble.append(error)
        loop.quit()

    def stop() -> None:
        begun.append(time.process_time())
        progress.cancel()

    def done(result: object) -> None:
        rows_let_go.let_go([*chain.from_iterable(long_lists(result))])
        QTimer.singleShot(500, loop.quit)

    progress = tasks.run_long_task(None, asked, done, failed)
    stopping = QTimer(loop, singleShot=True)
    stopping.timeout.connect(stop)
    if stop_after is not None:
        stopping.start(round(stop_after * 1000))
    loop.exec()
    taken = time.process_time() - begun[-1] if stop_after is None or len(begun) > 1 else 0.0
    rings.stop()
    if trouble and not (isinstance(trouble[0], PlanError) and trouble[0].code == "given-up"):
        raise trouble[0]
    return Held(rings, questions[0], taken)


def acts(file: ClientFile, folder: Path) -> dict[str, Act]:
    """What is done, by name, each as its dialog does it."""
    from compassdesk.domain.what_travels import Travels
    from compassdesk.formats import known
    from compassdesk.services import copies_merged, copies_seen, sharing

    def share(_questions: Questions) -> Any:
        with file.reader() as reading:
            everything = Travels(None, None, with_names=True, with_notes=True)
            return sharing.write(reading, folder / f"out{sharing.ENDING}", everything, NOW, by="Noor", over=True)

    def look(_questions: Questions) -> Any:
        with file.reader() as reading:
            return copies_seen.look_closely(reading, copies_merged.copy_in(reading))

    found: dict[str, Act] = {}
    for key in OUT:
        kind = known.named(key)
        found[f"{key} out"] = partial(_goes_out, file, kind, folder / f"out{kind.suffixes[0]}")
        if key in IN:
            found[f"{key} in"] = partial(_comes_in, file, folder / f"out{kind.suffixes[0]}")
    return {**found, "share": share, "merge": look}


def _goes_out(file: ClientFile, kind: Format, target: Path, questions: Questions) -> Any:
    from compassdesk.formats.exporting import export
    from compassdesk.services import exports

    choices = exports.Choices(moment=NOW)
    return export(kind, exports.of_file(file), choices, target, replaces=True, about_to_write=questions.settle)


def _comes_in(file: ClientFile, path: Path, _questions: Questions) -> Any:
    from compassdesk.formats import importing
    from compassdesk.services import plans
    from compassdesk.ui.dialogs.import_tables import sheets

    with file.reader() as reading:
        into = plans.receiving(reading)
    now = NOW.replace(tzinfo=None)
    preview = importing.preview(path, into.plan, deleted=into.deleted, client=into.client, now=now)
    return into.plan, preview, sheets(preview, into.plan)


def go_first() -> None:
    """The main thread gets a core as soon as it wants one; the workers that it starts do not."""
    first = getattr(os, "SCHED_FIFO", None)  # Linux alone
    with suppress(OSError):
        if first is not None:
            os.sched_setscheduler(0, first | os.SCHED_RESET_ON_FORK, os.sched_param(1))


def main(words: list[str]) -> None:
    from bench_data import client_file

    from compassdesk.services.opening import open_client

    sizes = [int(word) for word in words if word.isdigit()] or [100_000]
    asked = [word for word in words if not word.isdigit() and not word.startswith("--")]
    go_first()
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            file = open_client(client_file(Path(folder), size))
            for name, work in acts(file, Path(folder)).items():
                if asked and not any(name.startswith(one) for one in asked):
                    continue
                begun = time.monotonic()
                found = held(work, where="--where" in words)
                whole = time.monotonic() - begun
                told = f"held {found.rings.most * 1000:5.0f} ms at most, {found.rings.late} rings late"
                if "--asked" in words:
                    told += f", asked every {found.asked.most * 1000:4.0f} ms"
                    if "--where" in words:
                        told += "\n    {}\n    {}".format(*found.asked.between)
                if "--stop" in words:
                    ends = [held(work, stop_after=whole * at / STOPS).taken for at in range(1, STOPS)]
                    told += "; given up, it ended after " + ", ".join(f"{end * 1000:.0f}" for end in ends) + " ms"
                print(f"  {name:10} {size:>7}  {told}", flush=True)
            file.close()


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parent.parent / "src")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from compassdesk.texts.light_qt import load_qt_lightly

    load_qt_lightly()
    from PySide6.QtGui import QGuiApplication

    from compassdesk.system.preferences import Preferences
    from compassdesk.system.resources import resource_path
    from compassdesk.texts import language

    application = QGuiApplication([])
    # a clock of twelve hours asks Qt most
    language.install(application, "en", resource_path("translations"), Preferences(time_format="12"))
    main(sys.argv[1:])
