"""All kinds of files we write or read, found in `declared/`, and which one a name or an ending means."""

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from compassdesk.domain.errors import InputError
from compassdesk.formats import declared
from compassdesk.formats.declaration import Format
from compassdesk.storage.client_file import SUFFIX


@cache
def formats() -> tuple[Format, ...]:
    """Every declared format, in the order in which they are shown."""
    modules = (import_module(f"{declared.__name__}.{found.name}") for found in iter_modules(declared.__path__))
    return tuple(sorted((module.FORMAT for module in modules), key=lambda one: (one.place, one.key)))


def written() -> tuple[Format, ...]:
    """Those that can be written."""
    return tuple(one for one in formats() if one.write is not None)


def read() -> tuple[Format, ...]:
    """Those that can be read."""
    return tuple(one for one in formats() if one.read is not None)


def keys() -> tuple[str, ...]:
    """What the command line calls those that can be written."""
    return tuple(one.key for one in written())


def layouts() -> tuple[str, ...]:
    """The keys of all layouts, each once."""
    return tuple(dict.fromkeys(layout.key for one in written() for layout in one.layouts))


def read_endings() -> tuple[str, ...]:
    """The first ending of each that can be read, for people."""
    return tuple(one.suffixes[0] for one in read())


def named(key: str) -> Format:
    """The format of a key. KeyError for any other."""
    return {one.key: one for one in formats()}[key]


def wanted(target: Path, spelled: str | None = None) -> Format | None:
    """The format to write by its key or ending ("ics", ".ics"), else by the target's ending; None for no known one."""
    if spelled:
        name = spelled.casefold().removeprefix(".")
        return next((one for one in written() if name == one.key or f".{name}" in one.suffixes), None)
    return next((one for one in written() if _ends(target, one.suffixes)), None)


def not_written(target: Path, spelled: str | None = None) -> InputError:
    """What is wrong when `wanted` gives none: InputError("format-not-written")."""
    return InputError("format-not-written", format=spelled or target.suffix or target.name, known=", ".join(keys()))


def of_source(path: Path) -> Format:
    """The format to read a file as, by its ending. InputError("format-not-read") for no known one, and
    "client-file-not-read" for a client file.
    """
    found = next((one for one in read() if _ends(path, (*one.suffixes, *one.also_read))), None)
    if found is None and _ends(path, (SUFFIX,)):
        raise InputError("client-file-not-read", path=str(path))
    if found is None:
        *some, last = read_endings()
        raise InputError("format-not-read", path=str(path), known=", ".join(some), last=last)
    return found


def is_read(path: Path) -> bool:
    """Whether the name ends as those of files that we read."""
    return any(_ends(path, (*one.suffixes, *one.also_read)) for one in read())


def _ends(path: Path, endings: tuple[str, ...]) -> bool:
    """Whether the name has one of the endings, and something before it."""
    return any(path.name.casefold().endswith(ending) and len(path.name) > len(ending) for ending in endings)
