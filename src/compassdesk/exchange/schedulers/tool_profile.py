"""What a scheduling tool asks of a file for many posts: its columns, its days and times, and what it refuses.

These facts go out of date and belong to others, so each tool is a small TOML file with the day it was checked and where
(`resources/data/schedulers/`); its first lines say what each word means.
"""

import re
import tomllib
from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.domain.vocabulary import Network

Holds = Literal[
    "text", "title", "moment", "day", "time", "link", "labels", "first_comment", "images", "image", "videos", "video",
    "media", "alt_texts", "alt_text", "is_on", "fixed", "nothing",
]  # fmt: skip
"""What a column holds. `image`, `video` and `alt_text` hold one of several, the others all, joined."""
OF_TIME: frozenset[Holds] = frozenset(("moment", "day", "time"))
OF_MEDIA: frozenset[Holds] = frozenset(("images", "image", "videos", "video", "media"))
_DIRECTIVES = re.compile(r"%(.?)")
_KNOWN = frozenset("YmdHMSyIp%")
MOST_COLUMNS = 400
LARGEST = 200_000
"""Letters of a profile; there is no reason for a longer one."""


class ToolColumn(Struct, frozen=True, forbid_unknown_fields=True):
    """One column. Of several alike `times` says how many, with "{n}" in the heading for the number of each."""

    heading: str
    holds: Holds = "nothing"
    also: tuple[str, ...] = ()
    """Other spellings of the heading, by which it is found in a table that the tool gave."""
    form: str = ""
    """How a day or time is written, in the directives of strftime."""
    joined: str = ","
    """What stands between several."""
    network: Network | None = None
    """Of `is_on`: the network that a post is on or not."""
    yes: str = "TRUE"
    no: str = "FALSE"
    value: str = ""
    """What stands in every row of a `fixed` column."""
    times: int = 1
    number: int = 1
    """Which of several a column holds, from 1; set by `times`."""


class ToolProfile(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """See the module. Minutes count from the moment the file is made; 0 means that the tool does not ask it."""

    name: str
    checked_on: date
    source: str
    """Where it was read."""
    columns: tuple[ToolColumn, ...]
    key: str = ""
    """What the command line calls it: the name of its file."""
    sure: bool = True
    """Whether the tool's own pages say so; False for what is known from others only."""
    one_channel: bool = True
    """Whether a file is for one channel; False where its rows say on which networks a post goes out."""
    networks: tuple[Network, ...] = ()
    """The networks that the tool serves; none means all."""
    most_rows: int | None = None
    headings: bool = True
    """Whether the first row names the columns."""
    delimiter: Literal[",", ";", "\t"] = ","
    mark: bool = False
    """Whether the file begins with a byte order mark."""
    minutes_ahead: int = 0
    minutes_apart: int = 0
    """How far apart two posts on one channel are at least."""
    without_time: bool = False
    """Whether a row without a time is a draft, or planned by the tool."""
    line_breaks: bool = True
    """Whether a text may have several lines."""
    most_images: int | None = None
    videos: bool = True
    """Whether a video goes along."""

    @property
    def takes_media(self) -> bool:
        """Whether a row can name pictures or videos."""
        return any(one.holds in OF_MEDIA for one in self.columns)


def profile(content: str, key: str) -> ToolProfile:
    """The profile of a file. InputError "scheduler-profile" with `file`, and what is wrong in `reason`."""
    try:
        if len(content) > LARGEST:
            raise ValueError("too large")
        read = msgspec.convert({**tomllib.loads(content), "key": key}, ToolProfile)
    except (ValueError, RecursionError) as trouble:  # tomllib's and msgspec's errors are ValueErrors
        raise InputError("scheduler-profile", file=key, reason=str(trouble)) from trouble
    columns = tuple(numbered for one in read.columns for numbered in _numbered(one))
    if wrong := _wrong(read, columns):
        raise InputError("scheduler-profile", file=key, reason=wrong)
    return msgspec.structs.replace(read, columns=columns)


def _numbered(column: ToolColumn) -> tuple[ToolColumn, ...]:
    if column.times < 2:
        return (column,)
    return tuple(
        msgspec.structs.replace(
            column,
            heading=column.heading.replace("{n}", str(number)),
            also=tuple(one.replace("{n}", str(number)) for one in column.also),
            times=1,
            number=number,
        )
        for number in range(1, min(column.times, MOST_COLUMNS) + 1)
    )


def _can_be_written(form: str) -> bool:
    """Whether a day or time can be written so; behind a sign of steering nothing would be."""
    return bool(form) and form.isprintable() and {*_DIRECTIVES.findall(form)} <= _KNOWN


def _wrong(read: ToolProfile, columns: tuple[ToolColumn, ...]) -> str:
    """What makes no sense in a profile, in English as the file itself; "" where all does."""
    if not read.name.strip() or not columns or len(columns) > MOST_COLUMNS:
        return "name or columns"
    if not any(one.holds == "text" for one in columns):
        return "columns: none holds the text"
    for one in columns:
        if one.holds in OF_TIME and not _can_be_written(one.form):
            return f"columns: form of {one.heading!r}"
        if one.holds == "is_on" and one.network is None:
            return f"columns: network of {one.heading!r}"
    numbers = (read.most_rows, read.most_images, read.minutes_ahead, read.minutes_apart)
    if any(number is not None and number < 0 for number in numbers) or read.most_rows == 0:
        return "a number below zero"
    return ""
