"""Nothing of a protected client lies anywhere in plain text: not in the profile, not in the temporary folder."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from locked_client import WORDS

NEEDLE = "q7Zw3KpLx9VbN2mTfR8sYc4HdJ6gAe5U"
SESSION = """
import logging, os, signal, sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest

from compassdesk.app import build
from compassdesk.formats import importing
from compassdesk.services import backups, imports, plans, protection, search
from compassdesk.system.log import start_log
from compassdesk.ui.editors.item_editor import ItemEditor

path, source, passphrase, needle = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
moment = datetime(2027, 3, 2, 9, tzinfo=UTC)
start_log()
protection.unlock(path, passphrase)
desktop = build([str(path)], clock=lambda: moment)
desktop.window.show()
desktop.window.columns.build()
desk = desktop.desk
desk.sight.open_item("i1")
QTest.qWait(200)
title = desktop.window.findChild(ItemEditor).title
title.setFocus()
QTest.keyClicks(title, needle)
assert desktop.files.settle()
assert needle in desk.session.item("i1").title
assert desk.session.file.read(search.find, needle)
desk.undoing.undo()
desk.undoing.redo()
preview = importing.preview(source, desk.session.file.read(plans.whole))
desk.session.perform("Import", imports.take, preview)
desk.session.change(f"A step named {needle}", __import__("compassdesk.domain.patch", fromlist=["Patch"]).Patch())
backups.back_up(desk.session.file, "hand", moment)
copy = desk.session.file.snapshot(path.with_name("copy.compass"))
try:
    desk.session.file.read(lambda connection: connection.execute("SELECT broken", ()))
except Exception:
    logging.getLogger("test").exception("a trouble")
desktop.window.keep_shape()
if sys.argv[5] == "lock":
    desktop.locking().lock()
    QTest.qWait(100)
    desktop.window.close()
os.kill(os.getpid(), signal.SIGKILL)
"""


def lying_open(folder: Path, needle: str) -> list[str]:
    forms = (needle.encode(), needle.encode("utf-16-le"), needle.encode("utf-16-be"))
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return [str(file.relative_to(folder)) for file in files if any(form in file.read_bytes() for form in forms)]


def lived(tmp_path: Path, path: Path, end: str) -> Path:
    """A session that types, searches, undoes, imports, backs up, and ends by locking or by being killed."""
    source = tmp_path / "source" / "plan.csv"
    source.parent.mkdir()
    source.write_text(f"Date;Title\n2027-03-04;{NEEDLE} imported\n", encoding="utf-8")
    watched = tmp_path / "watched"
    for name in ("home", "temp", "clients", "cache"):
        (watched / name).mkdir(parents=True)
    own = watched / "clients" / path.name
    path.rename(own)
    environment = {
        **os.environ,
        "COMPASSDESK_HOME": str(watched / "home"), "TMPDIR": str(watched / "temp"), "HOME": str(watched / "home"),
        "XDG_CACHE_HOME": str(watched / "cache"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(own), str(source), WORDS, NEEDLE, end],
        env=environment, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert NEEDLE not in done.stdout + done.stderr
    assert len(lying_open(tmp_path, NEEDLE)) >= 1, "the search finds what lies open: the imported table"
    return watched


def test_after_a_kill_nothing_lies_open(protected: Path, tmp_path: Path) -> None:
    watched = lived(tmp_path, protected, "kill")
    assert [file.name for file in watched.rglob("*.compass")].count("copy.compass") == 1
    assert lying_open(watched, NEEDLE) == []


def test_after_locking_and_leaving_nothing_lies_open(protected: Path, tmp_path: Path) -> None:
    assert lying_open(lived(tmp_path, protected, "lock"), NEEDLE) == []
