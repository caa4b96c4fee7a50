"""Proposed names of files: what a client, a period or an item is called becomes a name that every system takes."""

import unicodedata
from collections.abc import Callable
from itertools import count
from pathlib import Path

from compassdesk.disk import free_name

MOST_BYTES = 200
"""In UTF-8, ending included: systems take 255, and what we write beside a file needs room for endings of its own."""

_JOINERS = "\u200c\u200d"  # invisible too, but letters and emoji are written with them
_NOT_ON_WINDOWS = frozenset('<>:"/\\|?*')
_EDGES = f" .-{_JOINERS}"  # dots hide a file or vanish on Windows, a dash looks like an option
_PORTS = (f"{port}{sign}" for port in ("com", "lpt") for sign in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", "clock$", *_PORTS))


def file_name(words: str, ending: str = "", *, instead: str = "client") -> str:
    """The name of a file about `words`, with `ending` (".ics", " 2.compass"); `instead` when no word is left.

    No parts of a path, no control signs nor signs that turn the direction of writing, no name that Windows keeps for
    itself, at most MOST_BYTES.
    """
    plain = unicodedata.normalize("NFC", "".join(map(_allowed, words)))
    plain = " ".join(plain.split()).strip(_EDGES) or instead
    if plain.split(".")[0].rstrip().casefold() in _RESERVED:
        plain = f"{instead} {plain}"
    return _cut(plain, MOST_BYTES - len(ending.encode())).rstrip(_EDGES) + ending


def is_plan_file(path: Path) -> bool:
    """By the ending: a client file must not be opened by hand to find out (storage/connections.py)."""
    return path.name.casefold().endswith(".json")


def with_ending(path: Path, *endings: str) -> Path:
    """The path as it is when it has one of the endings, whatever their case; else with the first of them."""
    return path if path.name.casefold().endswith(endings) else path.with_name(path.name + endings[0])


def free_path(folder: Path, words: str, ending: str) -> Path:
    """A path for a new file about `words`: "Delta.compass", or "Delta 2.compass" when that is taken."""
    return free_name(lambda number: folder / file_name(words, f" {number}{ending}" if number > 1 else ending))


def not_taken(called: Callable[[int], str], taken: set[str]) -> str:
    """The first of the names called 1, 2, … that is not `taken` yet, whatever its capitals; from then on it is."""
    name = next(name for name in map(called, count(1)) if name.casefold() not in taken)
    taken.add(name.casefold())
    return name


def _allowed(sign: str) -> str:
    """The sign itself, a blank for what parts words, nothing for what cannot be seen or cannot be stored."""
    kind = unicodedata.category(sign)
    if sign in _NOT_ON_WINDOWS or sign.isspace() or kind == "Cc":
        return " "
    return "" if kind in {"Cf", "Cs", "Cn", "Co"} and sign not in _JOINERS else sign


def _cut(text: str, most: int) -> str:
    """The beginning of a text, at most so many bytes and cut between two characters as readers see them."""
    if len(text.encode()) <= most:
        return text
    import regex

    size, end = 0, 0
    for character in regex.finditer(r"\X", text):
        size += len(character[0].encode())
        if size > most:
            break
        end = character.end()
    return text[:end] or text.encode()[:most].decode(errors="ignore")  # a single character may be longer than a name
