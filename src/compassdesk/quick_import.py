"""Finds the app's own modules where they are known to lie: a start loads two hundred of them.

Python asks several finders for each, looks whether its folder has changed, and reads compiled code by way of a file
with a buffer: twelve calls of the system, where five are enough. What is read are the compiled files that Python writes
and keeps fresh; whatever is unusual (none there, an older one, one that is checked by its hash or was compiled in
another place, a folder that cannot be listed, as in an archive) is left to Python. A source counts as the one that was
compiled by its second and its size, as it does for Python.
"""

import marshal
import os
import sys
from collections.abc import Sequence
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType

_PACKAGE = "compassdesk."
_CHECKED_BY_TIME = MAGIC_NUMBER + bytes(4)
_HEADER = 16


class _Folder:
    """What lies in a folder of ours, and how the compiled file of a module in it is called."""

    def __init__(self, path: str) -> None:
        try:
            self.names = frozenset(os.listdir(path))  # noqa: PTH208 - without a path object for each name
        except OSError:  # in an archive, for instance
            self.names = frozenset()
        self._before, _, self._behind = cache_from_source(f"{path}{os.sep}*.py").rpartition("*")

    def compiled(self, module: str) -> str:
        return f"{self._before}{module}{self._behind}"


_folder = cache(_Folder)


def find_own_modules_quickly() -> None:
    """From now on look first where our modules lie; what came into a folder since it was listed Python finds."""
    if QuickFinder not in sys.meta_path:
        sys.meta_path.insert(0, QuickFinder)


class QuickFinder:
    """What Python asks for a module before its own finders."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, _target: object = None) -> ModuleSpec | None:
        """Where one of our modules lies; None for all others."""
        if not path or not name.startswith(_PACKAGE):
            return None
        folder, last = path[0], name.rpartition(".")[2]
        names = _folder(folder).names
        if last in names:  # as for Python, a package goes before a module of its name
            inside = f"{folder}{os.sep}{last}"
            if "__init__.py" in _folder(inside).names:
                spec = _spec(name, inside, "__init__")
                spec.submodule_search_locations = [inside]
                return spec
        return _spec(name, folder, last) if f"{last}.py" in names else None


def _spec(name: str, folder: str, module: str) -> ModuleSpec:
    file, compiled = f"{folder}{os.sep}{module}.py", _folder(folder).compiled(module)
    spec = ModuleSpec(name, _Loader(name, file, compiled), origin=file)
    spec.has_location, spec.cached = True, compiled
    return spec


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, compiled: str) -> None:
        super().__init__(name, path)
        self._compiled = compiled

    def get_code(self, fullname: str) -> CodeType | None:
        try:
            source, compiled = os.stat(self.path), _read(self._compiled)  # noqa: PTH116 - two hundred times
        except OSError:
            return super().get_code(fullname)
        seconds, size = int(source.st_mtime) & 0xFFFFFFFF, source.st_size & 0xFFFFFFFF
        fresh = _CHECKED_BY_TIME + seconds.to_bytes(4, "little") + size.to_bytes(4, "little")
        if compiled[:_HEADER] != fresh:
            return super().get_code(fullname)
        code: CodeType = marshal.loads(memoryview(compiled)[_HEADER:])  # noqa: S302 - as Python loads it
        # Of code that came here compiled Python mends the names of files: the report of an error goes by them.
        return code if code.co_filename == self.path else super().get_code(fullname)


def _read(path: str) -> bytes:
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        return os.read(file, os.fstat(file).st_size)
    finally:
        os.close(file)
