"""Opens each file given in the window, looks at every page, and says what happened: `opener.py FILE ...`."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from compassdesk.app import build
from compassdesk.ui.pages.page_stack import PAGES

desktop = build([])
unexpected: list[str] = []
sys.excepthook = lambda kind, error, trace: (
    desktop.trouble.caught(kind, error, trace),
    unexpected.append(kind.__name__) if kind.__module__ != "compassdesk.domain.errors" else None,
)
desktop.window.show()


def settle() -> None:
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        loop = QEventLoop()
        QTimer.singleShot(15, loop.quit)
        loop.exec()


def leave_dialogs() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()


impatience = QTimer()
impatience.timeout.connect(leave_dialogs)
impatience.start(40)
settle()
for path in sys.argv[1:]:
    QTimer.singleShot(0, lambda path=path: desktop.files.open(Path(path)))
    settle()
    if desktop.desk.session.file is not None:
        for page in PAGES:
            desktop.window.stack.show_page(page)
            settle()
    sys.stdout.write(json.dumps([path, unexpected]) + "\n")
    sys.stdout.flush()
    unexpected.clear()
desktop.window.close()
