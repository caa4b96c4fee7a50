"""What a test may not leave to the next one: widgets, timers, workers, files, settings, what the app wears."""

import gc
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import shiboken6
from msgspec import Struct
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

TOOLS = frozenset((".import_linter_cache", ".mypy_cache", ".ruff_cache"))
"""What `dev.py check` leaves in the tree; it may run beside a property that takes minutes."""
SETTINGS: dict[str, Callable[[], object]] = {
    "environment": lambda: {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
    "working folder": Path.cwd,
    "locale": QLocale,
}
WORN: dict[str, Callable[[QApplication], object]] = {
    "style sheet": QApplication.styleSheet,
    "font": lambda _app: QApplication.font(),
    "palette": lambda _app: QApplication.palette(),
    "translators": lambda app: [translator.filePath() for translator in app.findChildren(QTranslator)],
    "cursor": lambda _app: QApplication.overrideCursor(),
}


class Traces(Struct, frozen=True):
    """What is there beside the test's own folder."""

    settings: dict[str, object]
    files: frozenset[str]
    objects: tuple[QObject, ...]
    """Windows that are not part of another, and timers that will call somebody."""


def traces(folders: Iterable[Path]) -> Traces:
    """What is there now; files only directly in `folders`."""
    app = QApplication.instance()
    settings = {name: read() for name, read in SETTINGS.items()}
    if isinstance(app, QApplication):
        settings |= {name: read(app) for name, read in WORN.items()}
    files = frozenset(entry.path for folder in folders for entry in os.scandir(folder) if entry.name not in TOOLS)
    return Traces(settings, files, tuple(_objects()))


def left_since(before: Traces, folders: Iterable[Path]) -> tuple[Traces, list[str]]:
    """What is there now, and what of it a test left behind, one line each.

    Widgets that wait for their end, and what nobody holds, are freed.
    """
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = traces(folders)
    if any(one not in before.objects for one in now.objects):
        gc.collect()
        now = traces(folders)
    return now, [
        *(f"the {name}: {now.settings[name]!r}" for name, was in before.settings.items() if now.settings[name] != was),
        *(f"the file {path}" for path in sorted(now.files - before.files)),
        *(_told(one) for one in now.objects if one not in before.objects),
    ]


def _told(one: QObject) -> str:
    """A widget or a timer, so that whoever made it is found."""
    if isinstance(one, QTimer):
        return f"a timer of {one.interval()} ms of {one.parent()!r}"
    words = one.text() if isinstance(one, QLabel) else one.windowTitle()
    return f"{type(one).__name__} {one.objectName()} {one.property('kind') or ''} “{words}”"


def _objects() -> Iterable[QObject]:
    if QCoreApplication.instance() is None:
        return
    yield from (widget for widget in QApplication.topLevelWidgets() if widget.parent() is None)
    wrappers = shiboken6.getAllValidWrappers()
    kinds = {kind for kind in set(map(type, wrappers)) if issubclass(kind, QTimer)}  # thousands of wrappers, few kinds
    yield from (one for one, kind in zip(wrappers, map(type, wrappers), strict=True) if kind in kinds and _calls(one))


def _calls(timer: QTimer) -> bool:
    """Whether it will call somebody: one of `QTimer.singleShot` runs on when whom it was to call has gone.

    Those of no milliseconds are no timers but posted events, which pytest-qt lets happen before the next test.
    """
    if not timer.isActive():
        return False
    of_single_shot = timer.parent() is None and not shiboken6.ownedByPython(timer)
    itself = 1 if of_single_shot else 0  # it is told as well, to end itself
    return not timer.isSingleShot() or timer.receivers(SIGNAL("timeout()")) > itself
