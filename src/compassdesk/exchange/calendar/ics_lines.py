"""The lines of a calendar file as components: as much as can be read of any file, whatever is broken beside it.

`icalendar` reads a file whole or not at all (RFC 5545 3.1); real files have a stray line, an alarm that no library
takes or no end. So the file is cut into components here, and each line is read by `icalendar` alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.exchange.decoded_text import pieces_of

MOST_BYTES = 300_000_000
_SOMETHING = re.compile(rb"[^\0\r\n\t ]")
_BREAKS = re.compile(r"\r\n|\n|\r")
_PROPERTY = re.compile(r"([A-Za-z0-9-]+)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)", re.DOTALL)
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)=(\"[^\"]*\"|[^;]*)")


@dataclass(slots=True)
class ContentLine:
    """One property as it stands: its name in capitals, its parameters, its value, and the line of the file, from 1."""

    name: str
    parameters: str
    value: str
    number: int

    def parameter(self, name: str) -> str:
        """A parameter's value without quotes; empty when there is none."""
        found = (text for key, text in _PARAMETER.findall(self.parameters) if key.upper() == name)
        return str(next(found, "")).strip('"')


@dataclass(slots=True)
class Component:
    """A component of the file: its name in capitals, where it begins, its own lines, and what could not be read."""

    name: str
    number: int
    lines: list[ContentLine] = field(default_factory=list)
    stray: list[tuple[int, str]] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    """All its lines as they stand, of a time zone only."""
    method: str = ""
    """METHOD of the calendar it stands in."""

    def all(self, *names: str) -> list[ContentLine]:
        """The lines of these names, in the order of the file."""
        return [line for line in self.lines if line.name in names]

    def first(self, *names: str) -> ContentLine | None:
        """The first line of these names."""
        return next((line for line in self.lines if line.name in names), None)


@dataclass(slots=True)
class Cut:
    """A file cut into components. `encoding` is how its bytes were read; `stray` are unreadable lines outside."""

    parts: list[Component]
    encoding: str
    calendars: int
    zone: str = ""
    """X-WR-TIMEZONE: what floating times of the file mean."""
    name: str = ""
    """X-WR-CALNAME: what the calendar is called."""
    stray: list[tuple[int, str]] = field(default_factory=list)
    unclosed: int = 0
    """The line of the component that has no END; 0 when all have one."""


WANTED = frozenset(("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE"))


def cut(source: bytes) -> Cut:
    """The components of a file. Raises InputError "empty-file", "too-large", "not-a-calendar"."""
    if _SOMETHING.search(source) is None:
        raise InputError("empty-file")
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    text, encoding = _decoded(source)
    if "BEGIN:V" not in next(filter(None, text), "")[:100_000].upper():
        raise InputError("not-a-calendar")
    result = Cut([], encoding, 0)
    inside: Component | None = None
    deeper: list[str] = []
    method = ""
    for number, line in unless_given_up(_unfolded(text)):
        begin, _, what = line.partition(":")
        begin, what = begin.strip().upper(), what.strip().upper()
        if inside is not None and inside.name == "VTIMEZONE":
            inside.raw.append(line)
        if begin == "BEGIN" and what in WANTED:
            result.unclosed = inside.number if inside else result.unclosed
            inside, deeper = Component(what, number, method=method, raw=[line]), []
            result.parts.append(inside)
        elif begin == "BEGIN" and inside is not None:
            deeper.append(what)
        elif begin == "END" and inside is not None and what == inside.name:
            inside, deeper = None, []
        elif begin in {"BEGIN", "END"}:
            if deeper:
                deeper.pop()
            if what == "VCALENDAR":
                result.calendars += begin == "BEGIN"
                inside, method = None, ""
        elif not deeper and line.strip():
            method = _taken(result, inside, line, number) or method
    if inside is not None:
        result.unclosed = inside.number
    let_go_later(result.parts)
    return result


def _taken(result: Cut, inside: Component | None, line: str, number: int) -> str:
    """Note a line where it belongs; the method, when it is the calendar's."""
    match = _PROPERTY.match(line)
    if match is None:
        (result.stray if inside is None else inside.stray).append((number, line.strip()[:80]))
        return ""
    name, parameters, value = match[1].upper(), match[2], match[3]
    if inside is not None:
        inside.lines.append(ContentLine(name, parameters, value, number))
    elif name == "METHOD":
        return value.strip().upper()
    elif name == "X-WR-TIMEZONE":
        result.zone = value.strip()
    elif name == "X-WR-CALNAME":
        result.name = result.name or " ".join(value.replace("\\", "").split())
    return ""


def _decoded(source: bytes) -> tuple[Sequence[str], str]:
    """The text, in pieces, and its encoding: UTF-8, UTF-16 by its mark or its zeros, else Windows' Western letters."""
    if source[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return [*pieces_of(source, "utf-16", "replace")], "utf-16"
    if b"\0" in source[:4]:
        return [*pieces_of(source, "utf-16-le" if source[1:2] == b"\0" else "utf-16-be", "replace")], "utf-16"
    with suppress(UnicodeDecodeError):  # it may be UTF-8 once its lines are joined, or another encoding
        return [*pieces_of(source, "utf-8-sig")], "utf-8"
    joined = re.sub(rb"\r?\n[ \t]", b"", source)  # some fold in the middle of a letter
    try:
        for _ in pieces_of(joined, "utf-8-sig"):
            pass
    except UnicodeDecodeError:
        return [*pieces_of(source, "cp1252", "replace")], "windows-1252"
    return [*pieces_of(source, "utf-8-sig", "surrogateescape")], "utf-8"


def _unfolded(text: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The lines with what is folded put back, each with the number of its first."""
    at, kept = 0, ""
    for number, line in enumerate(_lines(text), 1):
        if line[:1] in {" ", "\t"} and at:
            kept += line[1:]
            continue
        if at:
            yield at, _whole(kept)
        at, kept = number, line
    if at:
        yield at, _whole(kept)


def _lines(pieces: Iterable[str]) -> Iterator[str]:
    """The lines of a text in pieces, one by one: all at once held all threads up for a second where there are many."""
    begun: list[str] = []
    held = ""
    for piece in pieces:
        text = held + piece
        held = "\r" if text.endswith("\r") else ""  # its "\n" may begin the next piece
        begin, end = 0, len(text) - len(held)
        for found in _BREAKS.finditer(text, 0, end):
            line = text[begin : found.start()]
            yield "".join([*begun, line]) if begun else line
            begun, begin = [], found.end()
        begun.append(text[begin:end])
    yield "".join(begun)
    if held:
        yield ""


def _whole(line: str) -> str:
    """A line whose letters were cut by folding, with the letters whole again."""
    if line.isascii() or not any("\udc80" <= sign <= "\udcff" for sign in line):
        return line
    return line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
