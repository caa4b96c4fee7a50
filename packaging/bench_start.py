"""One start, measured from outside in: `bench_start.py bare|app LAUNCHED_AT [FILE]` prints milliseconds and megabytes.

The clock starts before the interpreter does (the parent passes the moment) and stops when the first paint of the bare
window, or of the month with its items, has been done. Processor time is that of the whole process until then: it says
more than the clock where other work shares the machine.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

if "app" in sys.argv:  # before PySide, as when it starts by itself
    from compassdesk.__main__ import before_the_window

    before_the_window()
    import compassdesk.app  # noqa: F401

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

HEAVY = (
    "sqlalchemy",
    "icalendar",
    "holidays",
    "regex",
    "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
)


def resident() -> float:
    """Resident memory of this process in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


class FirstPaint(QObject):
    """Prints the figures once the watched widget has painted, and ends the app."""

    def __init__(self, watched: QWidget, launched: float) -> None:
        super().__init__(watched)
        self._launched = launched
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        heavy = [name for name in HEAVY if name in sys.modules]
        figures = {
            "ms": (time.time() - self._launched) * 1000,
            "cpu": time.process_time() * 1000,
            "mb": resident(),
            "heavy": heavy,
        }
        print(json.dumps(figures), flush=True)
        QApplication.exit()


def bare(launched: float) -> None:
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1440, 900)
    FirstPaint(window.centralWidget(), launched)
    window.show()
    app.exec()


def real(launched: float, path: str) -> None:
    from datetime import UTC, datetime

    from compassdesk.app import build

    desktop = build([path], clock=lambda: datetime(2027, 3, 15, 9, tzinfo=UTC))
    FirstPaint(desktop.window.columns.calendar.view("month"), launched)
    desktop.window.show()
    desktop.app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(float(sys.argv[2]))
    else:
        real(float(sys.argv[2]), sys.argv[3])
