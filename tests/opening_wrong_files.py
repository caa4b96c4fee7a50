"""The window opens one wrong client file after another, in a process of its own: a crash would take the test along.

Arguments: client files. Writes one line of JSON for each: what was told, and what went wrong by our own fault.
"""

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from compassdesk.app import build
from compassdesk.domain.errors import PlanError
from compassdesk.ui.running import tasks

PLACES = (
    (date(2027, 3, 9), "month"), (date(2027, 3, 16), "week"), (date(2027, 3, 9), "agenda"), (date(2027, 4, 1), "board"),
)  # fmt: skip

app = QApplication.instance() or QApplication([])
bugs: list[str] = []


def caught(kind: type[BaseException], error: BaseException, _trace: object) -> None:
    if not isinstance(error, PlanError):
        bugs.append(f"{kind.__name__}: {error}")


def settle(milliseconds: int = 30) -> None:
    """Let workers end and what they found be painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    tasks.wait_for_all()
    app.processEvents()


made = build([], clock=lambda: datetime(2027, 3, 9, 9, tzinfo=UTC))
sys.excepthook = caught
made.window.resize(1200, 800)
made.window.show()
made.window.columns.build()
settle()
for path in map(Path, sys.argv[1:]):
    bugs.clear()
    made.files.open(path)
    settle()
    told = [box.text() for box in made.window.findChildren(QMessageBox) if box.isVisible()]
    shown = [type(one).__name__ for one in made.window.findChildren(QDialog) if one.isVisible()]
    crashed = [name for name in shown if "Crash" in name]
    for box in made.window.findChildren(QDialog):
        box.close()
    desk = made.desk
    if desk.session.file is not None:
        for day, view in PLACES:
            try:
                desk.sight.show(day, view)
            except PlanError as trouble:
                told.append(trouble.code)
            settle(5)
            made.window.grab()
    told += [box.text() for box in made.window.findChildren(QMessageBox) if box.isVisible()]
    for box in made.window.findChildren(QDialog):
        box.close()
    made.files.close_client()
    settle(5)
    sys.stdout.write(json.dumps({"file": path.name, "told": told, "bugs": bugs + crashed}) + "\n")
    sys.stdout.flush()
made.files.close_for_good()
