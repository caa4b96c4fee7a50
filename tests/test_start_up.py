"""What starting costs: the first paint of the month loads nothing that can wait (the list is that of the design)."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from compassdesk.domain.patch import as_patch
from compassdesk.services.opening import create_client
from compassdesk.services.sample import sample_plan
from compassdesk.system import preferences as stored

CAN_WAIT = (
    "sqlalchemy",
    "sqlcipher3",
    "keyring",
    "icalendar",
    "holidays",
    "python_calamine",
    "regex",
    "_hashlib",
    "argparse",
    "dataclasses",
    "inspect",
    "typing_extensions",
    "dateutil",
    "calendar",
    "html",
    "fractions",
    "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "shibokensupport.signature.parser",
    "logging",
    "shutil",
    "string",
    "tempfile",
    "traceback",
    "zipfile",
    "compassdesk.exchange.file_names",
    "compassdesk.formats",
    "compassdesk.rendering.paper.pdf",
    "compassdesk.texts.errors",
    "compassdesk.ui.widgets.warning",
    "compassdesk.ui.fields.field_row",
    "compassdesk.ui.fields.text_field",
    "compassdesk.domain.checks.engine",
    "compassdesk.domain.checks.report",
    "compassdesk.domain.text_length",
    "compassdesk.domain.too_close",
    "compassdesk.domain.campaign_moving",
    "compassdesk.texts.close_words",
    "compassdesk.ui.files.unnamed_contents",
    "compassdesk.ui.editors.item_editor",
)
CLASSES_THAT_CAN_WAIT = ("QStyle", "QFileDialog", "QMessageBox")
"""Qt's classes come into being when they are first named or handed over, with all their enumerations."""
UNTIL_THE_FIRST_PAINT = """
import json, linecache, sys
from datetime import datetime

from compassdesk.__main__ import before_the_window

before_the_window()
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from compassdesk.app import build

def made(base):
    return {base.__name__}.union(*map(made, base.__subclasses__()))

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            titles = [item.title for item in desktop.desk.sight.shown_items()]
            told = [shown, list(sys.modules), list(made(Shiboken.Object)), list(linecache.cache), titles]
            print(json.dumps(told), flush=True)
            QApplication.exit()
        return False

desktop = build([sys.argv[1]], clock=lambda: datetime.fromisoformat(sys.argv[2]))
shown = desktop.window.stack.page()
first = desktop.window.columns.calendar.view("month") if shown == "calendar" else desktop.window.stack.named(shown)
first_paint = FirstPaint(first)
first.installEventFilter(first_paint)
desktop.window.show()
sys.exit(desktop.app.exec())
"""


@pytest.mark.parametrize(("page", "at"), [("calendar", "08:00"), ("today", "08:40")])
def test_the_first_page_is_painted_without_what_can_wait(tmp_path: Path, page: str, at: str) -> None:
    """The month, or the page of today when it is time for a block of the sample."""
    path = tmp_path / "sample.compass"
    plan = sample_plan("en", date(2027, 3, 9))
    create_client(path, plan.client, as_patch(plan)).close()
    if page == "today":  # the client was open before
        stored.save(stored.Preferences(places={str(path): {"page": "calendar"}}, recent_clients=(str(path),)))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_THE_FIRST_PAINT, str(path), f"2027-03-09T{at}+00:00"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown, loaded, classes, sources, titles = json.loads(done.stdout.splitlines()[0])
    assert shown == page
    assert len(titles) > 20, "the month was painted, or read, with its items"
    assert [name for name in CAN_WAIT if name in loaded] == []
    assert "QPainter" in classes
    assert [name for name in CLASSES_THAT_CAN_WAIT if name in classes] == []
    assert [name for name in sources if "/compassdesk/ui/" in name] == [], "PySide has read our sources"


BEHIND_THE_FIRST_PAINT = """
import sys
from PySide6.QtCore import QTimer
from compassdesk.app import build, run

desktop = build([])
looks = QTimer()

def look():
    if "compassdesk.ui.pages.reports.reports_page" in sys.modules:
        print(desktop.window.stack.page(), flush=True)
        desktop.app.quit()

looks.timeout.connect(look)
looks.start(20)
sys.exit(run(desktop))
"""


def test_the_page_of_reports_is_loaded_before_anybody_goes_there(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", BEHIND_THE_FIRST_PAINT],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["welcome"]), done.stderr
