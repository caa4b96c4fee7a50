"""Qt without PySide's package of signatures says the same as with it, and loads it only when it has to speak."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

LIGHTLY = "from compassdesk.texts.light_qt import load_qt_lightly; load_qt_lightly()"
PLAINLY = "import PySide6.QtCore"
ANOTHER_VERSION = "from compassdesk.texts import light_qt; light_qt.KNOWN = (0, 0); light_qt.load_qt_lightly()"
WRONG_CALLS = """
import builtins, json, sys

from PySide6.QtCore import QObject, QPoint, QTimer, Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter

at_first = "shibokensupport.signature.parser" in sys.modules

def docs():
    raise TypeError(QObject.setParent.__doc__, QPoint.__doc__, Qt.__doc__)

def said(call):
    try:
        return str(call())
    except Exception as mistake:
        return f"{type(mistake).__name__}: {mistake}"

calls = [
    lambda: QTimer("x"),
    lambda: QTimer(nonsense=3),
    lambda: QPoint(1, "y"),
    lambda: QColor(1, 2, 3, 4, 5),
    lambda: QObject().setParent(7),
    lambda: QPoint(1, 1) + "x",
    lambda: QPrinter("x"),
    docs,
]
rounds = calls[START:] + calls[:START]
told = [said(call) for call in rounds]
plain = builtins.__import__.__name__ != "__feature_import__"
print(json.dumps([at_first, told, plain]))
"""


@cache
def _told(first: str, start: int) -> tuple[bool, list[str], bool]:
    script = first + WRONG_CALLS.replace("START", str(start))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded, told, plain = json.loads(done.stdout)
    return loaded, told, plain


@pytest.mark.parametrize("start", [0, 3, 7])
def test_a_wrong_call_is_told_as_pyside_tells_it(start: int) -> None:
    """Whichever wrong call is the first, and whether something asks for help before."""
    loaded, told, plain = _told(LIGHTLY, start)
    assert not loaded, "nothing of the package is loaded before it is needed"
    assert plain, "modules are loaded with Python's own import"
    assert any("Supported signatures" in words for words in told)
    as_pyside = _told(PLAINLY, 0)[1]
    assert told == as_pyside[start:] + as_pyside[:start]


def test_a_pyside_of_another_version_loads_what_it_has() -> None:
    loaded, told, plain = _told(ANOTHER_VERSION, 0)
    assert loaded
    assert plain
    assert told == _told(PLAINLY, 0)[1]


def test_a_package_that_lies_unpacked_beside_pyside_is_loaded_too(tmp_path: Path) -> None:
    """As some who pass PySide on have it; PySide unpacks it itself when it is told to."""
    beside = f"import os, shiboken6; os.environ['SBK_EMBED'] = '0'; shiboken6.__file__ = {str(tmp_path / 'it.py')!r}"
    _, told, plain = _told(f"{LIGHTLY}; {beside}", 0)
    assert (tmp_path / "files.dir").is_dir()
    assert plain
    assert told == _told(PLAINLY, 0)[1]
