"""A disk that loses power: what a traced process wrote, and what of it would be there after a cut.

A write reaches the disk for certain only when its file was synced behind it, a name only when its folder was. Of what
was not synced, a cut keeps any part: whole sectors of a write, some of the writes, some of the truncations; names come
and go in their order. This is more careless than real disks are.
"""

import random
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

TRACED = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink,rename,link,linkat,lseek"
"""The calls that `strace -e trace=` has to show, with `-xx -s` large enough for whole buffers."""
SECTOR = 512
_SYNCS = frozenset(("fsync", "fdatasync"))
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    """(place, content) for a write, (size, None) for a truncation, in order."""

    def sync(self) -> None:
        for place, content in self.pending:
            _apply(self.durable, place, content)
        self.pending.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        there = bytearray(self.durable)
        for place, content in self.pending:
            if content is None:
                if chance.random() < 0.5:
                    _apply(there, place, None)
                continue
            kept = chance.choice(("none", "all", "sectors"))
            for start in range(0, len(content), SECTOR):
                if kept == "all" or (kept == "sectors" and chance.random() < 0.5):
                    _apply(there, place + start, content[start : start + SECTOR])
        return bytes(there)


def _apply(content: bytearray, place: int, written: bytes | None) -> None:
    if written is None:
        del content[place:]
        content.extend(bytes(place - len(content)))
    else:
        content.extend(bytes(max(0, place - len(content))))
        content[place : place + len(written)] = written


class Disk:
    """One folder as the process wrote it, call by call. `said` is what the process has told so far."""

    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}/"
        self._names: dict[str, _File] = {}
        self._durable_names: dict[str, _File] = {}
        self._name_changes: list[tuple[str, _File | None]] = []
        self._open: dict[int, _File | str] = {}
        self._places: dict[int, int] = {}
        self.said: list[str] = []
        for path in folder.iterdir():
            self._names[path.name] = self._durable_names[path.name] = _File(bytearray(path.read_bytes()))

    def follow(self, trace: Path) -> Iterator[None]:
        """Take in the calls of a trace one by one; between two of them the power may go."""
        for line in trace.read_text(encoding="ascii", errors="replace").splitlines():
            call = _CALL.match(line)
            if call is None or int(call[3]) < 0:
                continue
            if self._take(call[1], call[2], int(call[3])):
                yield

    def _take(self, name: str, arguments: str, result: int) -> bool:
        """Whether the call did something that a cut could take back."""
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        if name == "openat":
            return self._opened(texts[0].decode(), arguments, result)
        if name in {"rename", "link", "linkat"}:
            return self._renamed(*(text.decode() for text in texts), stays=name != "rename")
        if name == "unlink":
            return self._unlinked(texts[0].decode())
        number = int(arguments.partition(",")[0])
        if name == "write" and number == 1:
            self.said += texts[0].decode().split()
            return True
        file = self._open.get(number)
        if file is None:
            return False
        if name == "close":
            del self._open[number]
            return False
        if isinstance(file, str):  # the folder itself
            if name in _SYNCS:
                self._durable_names = dict(self._names)
                self._name_changes.clear()
            return name in _SYNCS
        if name == "lseek":
            self._places[number] = result
        elif name == "write":
            file.pending.append((self._places.get(number, 0), texts[0]))
            self._places[number] = self._places.get(number, 0) + len(texts[0])
        elif name == "pwrite64":
            file.pending.append((int(arguments.rpartition(",")[2]), texts[0]))
        elif name == "ftruncate":
            file.pending.append((int(arguments.rpartition(",")[2]), None))
        else:
            file.sync()
        return name != "lseek"

    def _opened(self, path: str, arguments: str, number: int) -> bool:
        self._open.pop(number, None)
        self._places.pop(number, None)
        if f"{path}/" == self._folder:
            self._open[number] = "folder"
        if not path.startswith(self._folder):
            return False
        name = path.removeprefix(self._folder)
        if name not in self._names:
            if "O_CREAT" not in arguments:
                return False
            self._change_name(name, _File())
        self._open[number] = self._names[name]
        if "O_TRUNC" in arguments:
            self._names[name].pending.append((0, None))
        return True

    def _renamed(self, old: str, new: str, *, stays: bool) -> bool:
        if not old.startswith(self._folder):
            return False
        file = self._names[old.removeprefix(self._folder)]
        self._change_name(new.removeprefix(self._folder), file)
        if not stays:
            self._change_name(old.removeprefix(self._folder), None)
        return True

    def _unlinked(self, path: str) -> bool:
        if not path.startswith(self._folder) or path.removeprefix(self._folder) not in self._names:
            return False
        self._change_name(path.removeprefix(self._folder), None)
        return True

    def _change_name(self, name: str, file: _File | None) -> None:
        self._name_changes.append((name, file))
        _name(self._names, name, file)

    def after_a_cut(self, chance: random.Random, folder: Path) -> None:
        """Write what would be left into an empty folder."""
        names = dict(self._durable_names)
        for name, file in self._name_changes[: chance.randint(0, len(self._name_changes))]:
            _name(names, name, file)
        for name, file in names.items():
            (folder / name).write_bytes(file.after_a_cut(chance))

    def copy(self) -> "Disk":
        """The disk at this moment, to be cut later."""
        return deepcopy(self)


def _name(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file
