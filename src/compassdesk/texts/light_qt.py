"""Qt without what PySide brings with it and nobody here needs at the start.

PySide unpacks and compiles, at every start, a package that knows the signatures of all its functions: it is for the
words of a TypeError, and for `help`. Here it is loaded when one of these is first wanted, which no start does.

That package also puts an import of its own in the place of Python's. It reads the source of every module loaded from
then on, to see whether it uses PySide's switches (`from __feature__ import …`), and all these lines stay in memory.
Nothing of ours uses a switch.
"""

import builtins
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from compassdesk.texts.quick_enums import fill_all, use_quick_enums

_BOOTSTRAP = "signature_bootstrap"
_MAPPING = "shibokensupport.signature.mapping"
_UNPACKERS = {"shiboken6", _BOOTSTRAP}
_TO_UNPACK = {"base64", "tempfile", "textwrap", "traceback", "zipfile"}
"""What those two load to unpack that package, with twenty modules of Python behind it."""
_import = getattr(builtins, "__orig_import__", builtins.__import__)
"""Python's own, by the name under which PySide keeps it where it was loaded before."""
KNOWN = (6, 11)
"""The version of PySide whose calls are answered here; any other gets its own package, as slow as that is."""


def load_qt_lightly() -> None:
    """Load Qt's core: before the first module that needs Qt, by the start of the process.

    Where PySide was loaded before, or no longer asks in this way, its import is taken back all the same: PySide keeps
    the way back under a name of its own.
    """
    if "shiboken6" not in sys.modules:
        use_quick_enums()
        # PySide runs its code in the module of this name, if there is one, and asks that for its bootstrap.
        sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)
    builtins.__import__ = _import_later  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.__import__ = _import


class _Bootstrap(ModuleType):
    """PySide's module that finds its package of signatures: what it finds is `_Signatures`."""

    @property
    def bootstrap(self) -> Callable[[], object]:
        of_pyside: Callable[[], ModuleType] = vars(self)["bootstrap"]
        version = getattr(sys.modules.get("PySide6"), "__version_info__", ())
        if version[:2] == KNOWN:
            return partial(_Signatures, of_pyside)
        fill_all()
        return of_pyside


def _import_later(name: str, scope: Any = None, *where: Any, **options: Any) -> Any:
    """Python's import; only that PySide gets what it needs to unpack that package when it wants something in it."""
    if name in _TO_UNPACK and name not in sys.modules and scope and scope.get("__name__") in _UNPACKERS:
        return _Later(name)
    return _import(name, scope, *where, **options)


class _Later:
    """A module that is loaded with the first thing that is asked of it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


class _Signatures:
    """What PySide calls in its package of signatures; the first call loads it."""

    def __init__(self, load: Callable[[], ModuleType]) -> None:
        self._load = load
        self._loaded: ModuleType | None = None
        # PySide looks into this one by itself, after a call of `update_mapping`, and never lets go of it.
        self._mapping = ModuleType(_MAPPING)
        vars(self._mapping)["update_mapping"] = self._update_mapping
        sys.modules[_MAPPING] = self._mapping

    def post_init(self) -> None:
        """Here PySide would put its own import in the place of Python's."""

    def finish_import(self, module: ModuleType) -> None:
        """Here PySide would bring back what it no longer has: of this version, nothing."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self._call, name)

    def _call(self, name: str, *values: Any) -> Any:
        return getattr(self._package(), name)(*values)

    def _update_mapping(self) -> None:
        self._package()
        told = vars(sys.modules[_MAPPING])
        told["update_mapping"]()
        vars(self._mapping).update(told, update_mapping=self._update_mapping)

    def _package(self) -> ModuleType:
        if self._loaded is None:
            fill_all()
            sys.modules.pop(_MAPPING, None)  # ours: where the package lies unpacked beside PySide, it looks for its own
            self._loaded = self._load()
        return self._loaded
