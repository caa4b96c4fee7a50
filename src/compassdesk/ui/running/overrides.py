"""No error leaves a function of ours that Qt calls: painting, layout, models, filters, events, accessibility.

PySide keeps such an error until the call from Python that led there returns, and ends the process when a second one
comes meanwhile (6.11: `window.show()` with two errors in laying out is enough). So each function of ours that stands
in for one of Qt's goes to Python's hook for errors itself, and Qt gets what its own function would have answered.
Done where classes are made, so that no class can forget to.
"""

import functools
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QIconEngine
from PySide6.QtWidgets import QLayoutItem

_ANSWERS: Mapping[str, Callable[[], Any]] = {
    "paint": lambda: None,
    "pixmap": lambda: None,
    "event": lambda: False,
    "eventFilter": lambda: False,
    "editorEvent": lambda: False,
    "data": lambda: None,
    "headerData": lambda: None,
    "flags": lambda: Qt.ItemFlag.NoItemFlags,
    "rowCount": lambda: 0,
    "columnCount": lambda: 0,
    "index": QModelIndex,
    "sizeHint": QSize,
    "minimumSizeHint": QSize,
    "minimumSize": QSize,
    "hasHeightForWidth": lambda: False,
    "heightForWidth": lambda: 0,
    "setGeometry": lambda: None,
    "itemAt": lambda: None,
    "takeAt": lambda: None,
    "child": lambda: None,
    "childAt": lambda: None,
    "childCount": lambda: 0,
    "focusChild": lambda: None,
    "indexOfChild": lambda: -1,
    "text": str,
    "rect": QRect,
    "role": lambda: QAccessible.Role.NoRole,
    "state": QAccessible.State,
}
"""What Qt asks by itself, and the answer where Qt has none of its own."""


def guard_overrides() -> None:
    """From now on every class made of Qt's has its overrides guarded."""
    for base in (QObject, QAccessibleInterface, QIconEngine, QLayoutItem):
        setattr(base, "__init_subclass__", _guard_made_of(base))  # noqa: B010 - the types of Qt do not declare it


def _guard_made_of(base: Any) -> Any:
    def guard(made: Any, /, **options: Any) -> None:
        super(base, made).__init_subclass__(**options)
        _guard(made)

    return classmethod(guard)


def _guard(made: type) -> None:
    for name, function in tuple(vars(made).items()):
        if callable(function) and (name in _ANSWERS or name.endswith("Event")) and _of_qt(made, name):
            setattr(made, name, _guarded(made, name, function))


def _of_qt(made: type, name: str) -> bool:
    return any(hasattr(base, name) for base in made.__bases__)


def _guarded(made: type, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def call(self: Any, *values: Any) -> Any:
        try:
            return function(self, *values)
        except Exception as mistake:  # noqa: BLE001 - handed over whole to the hook
            sys.excepthook(type(mistake), mistake, mistake.__traceback__)
            return _usual(made, self, name, values)

    return call


def _usual(made: type, one: Any, name: str, values: tuple[Any, ...]) -> Any:
    """What Qt's own function answers, or nothing where there is none or it was just half done."""
    if name not in _ANSWERS:
        return None
    try:
        return getattr(super(made, one), name)(*values)
    except Exception:  # noqa: BLE001 - Qt has no answer of its own
        return _ANSWERS[name]()
