"""What LibreOffice reads in workbooks, cell by cell, and what our readers do: each as a value that can be compared.

LibreOffice writes each sheet as CSV, with values instead of how they are shown, in English. What the two may say in
other words (a half as 50%, nine o'clock as 9:00:00) is one value here.
"""

import csv
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.table_limits import column_of

_OPTIONS = "44,34,76,1,,1033,false,false,false,false,false,-1"
"""Commas, quotation marks, UTF-8, English (USA), cells not as shown, each sheet in a file of its own."""
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?: (\d\d?):(\d\d)(?::(\d\d))?)?")
_ENGLISH = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?")
_DASHED = re.compile(r"(\d\d)-(\d\d)-(\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?")
_CLOCK = re.compile(r"(-?\d+):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ([AP])M)?")
_NUMBER = re.compile(r"-?[\d.]+(?:E[+-]?\d+)?(%?)", re.IGNORECASE)
_ERROR = re.compile(r"#[A-Z/0!?]+[!?A]|Err:\d+")
_MONEY = re.compile(r"(-?)€ ([\d.,]+)")
_ROUNDED = 0.0001
"""The most that is rounded away in the formats of `judged_workbooks`."""
ERROR = ("error",)
Cells = dict[Place, object]
"""Line (from 1) and column (from 0) → value, of the cells that hold one."""


def theirs(files: list[Path], folder: Path) -> dict[str, dict[str, Cells]]:
    """By file, by sheet: what LibreOffice reads."""
    out = folder / "theirs"
    _convert(f"csv:Text - txt - csv (StarCalc):{_OPTIONS}", files, folder, out)
    read: dict[str, dict[str, Cells]] = {}
    for file in files:
        made = sorted(out.glob(f"{file.stem}-*.csv"))
        read[file.name] = {path.stem.removeprefix(f"{file.stem}-"): _cells(path) for path in made}
    return read


def _cells(path: Path) -> Cells:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return {
        (line, column): value(words)
        for line, row in enumerate(rows, 1)
        for column, words in enumerate(row)
        if words.strip()
    }


def saved_as(kind: str, files: list[Path], folder: Path) -> list[Path]:
    """The same workbooks as LibreOffice saves them, with what it calculated."""
    out = folder / f"saved-{kind}"
    _convert(kind, files, folder, out)
    return [out / f"{file.stem}.{kind}" for file in files]


def _convert(kind: str, files: list[Path], folder: Path, out: Path) -> None:
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind]
    home = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)}
    command += ["--outdir", str(out), *map(str, files)]
    subprocess.run(command, env=home, check=True, capture_output=True, timeout=600)


def cells(grid: Grid) -> Cells:
    """What our readers read of a sheet; an error is one, whatever it is called."""
    found: Cells = {
        (line, column): value(words) for line, row in grid.rows for column, words in enumerate(row) if words
    }
    return found | dict.fromkeys(_places(grid.errors), ERROR)


def uncalculated(grid: Grid) -> set[Place]:
    """The cells with a formula of which the file holds no value."""
    return set(_places(grid.uncalculated))


def _places(told: Mapping[int, tuple[str, ...]]) -> Iterator[Place]:
    for line, names in told.items():
        for name in names:
            yield line, column_of(name.rstrip("0123456789"))


def may_differ(one: object, other: object, *, is_ods: bool) -> bool:
    """What the two read in other words, and why.

    More than a day in a format that shows a clock (36:00 as h:mm) is the clock of its last day for Excel and so for us,
    beside one of the first days that spreadsheets know, which readers of times leave out; LibreOffice adds up hours.
    Money and percentages of an ODS are read as they are shown, for their value alone says less: rounded, with a sign.
    """
    if not (isinstance(one, tuple) and isinstance(other, tuple)):
        return False
    if (one[0], other[0]) == ("moment", "clock"):
        return one[1] <= 1904 and one[4] == other[1] % 1440
    if other[0] != "number" or not is_ods:
        return False
    if one[0] == "text" and (money := _MONEY.fullmatch(one[1])):
        one = value(money[1] + money[2].replace(",", ""))
    return one[0] == "number" and abs(one[1] - other[1]) < _ROUNDED


def value(words: str) -> object:
    """What a cell says, however it is spelled."""
    words = words.strip()
    if _ERROR.fullmatch(words):
        return ERROR
    if found := _ISO.fullmatch(words):
        year, month, day, *clock = found.groups()
        return _moment(year, month, day, clock)
    if found := _ENGLISH.fullmatch(words):
        month, day, year, *clock = found.groups()
        return _moment(year, month, day, clock)
    if found := _DASHED.fullmatch(words):
        day, month, year, *clock = found.groups()
        return _moment(year, month, day, clock)
    if found := _CLOCK.fullmatch(words):
        hours, minutes, seconds, half = found.groups()
        hour = int(hours) if half is None else int(hours) % 12 + 12 * (half == "P")
        return "clock", hour * 60 + int(minutes) + (int(seconds or 0) >= 30)
    if found := _NUMBER.fullmatch(words):
        number = float(words.removesuffix("%"))
        return "number", float(f"{number / 100 if found[1] else number:.9g}")
    return "text", words


def _moment(year: str, month: str, day: str, clock: list[str]) -> object:
    minutes = 0
    if clock[0] is not None:
        minutes = int(clock[0]) * 60 + int(clock[1]) + (int(clock[2] or 0) >= 59)
    return "moment", int(year), int(month), int(day), minutes
