"""One start, measured from outside in: `bench_start.py bare|app LAUNCHED_AT [FILE]` prints milliseconds and megabytes.

The clock starts before the interpreter does (the parent passes the moment) and stops at the first paint of the bare
window, or of the month with its items.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def resident() -> float:
    """Resident memory of this process in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def tell(launched: float) -> None:
    heavy = [
        name for name in ("sqlalchemy", "icalendar", "keyring", "holidays", "msgspec", "regex") if name in sys.modules
    ]
    print(json.dumps({"ms": (time.time() - launched) * 1000, "mb": resident(), "heavy": heavy}))


def bare(launched: float) -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Canvas(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            tell(launched)
            app.quit()

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Canvas())
    window.resize(1440, 900)
    window.show()
    app.exec()


def real(launched: float, path: str) -> None:
    from bench_data import shown_moment

    from compassdesk.app import build

    desktop = build([path], clock=shown_moment)
    app, window = desktop.app, desktop.window
    view = window.calendar.current_view()
    painted = view.paintEvent

    def paint(event: object) -> None:
        painted(event)
        tell(launched)
        app.quit()

    view.paintEvent = paint
    window.show()
    app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(float(sys.argv[2]))
    else:
        real(float(sys.argv[2]), sys.argv[3])
