"""What a record says, value by value: anybody may have written it, so what makes no sense is as if it were not said.

Typed views of records (saved views, weekly places, series, …) read by these, and write with `rewritten`, which keeps
whatever the record says that this version does not understand.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeVar

from compassdesk.domain.bounds import may_be_kept
from compassdesk.domain.plan import Record

Word = TypeVar("Word", bound=str)


def text_in(said: object) -> str | None:
    """A text that says something, without the blanks around it."""
    return said.strip() or None if isinstance(said, str) else None


def key_in(said: object) -> str | None:
    """The id of a row, letter by letter."""
    return said if isinstance(said, str) and said else None


def word_in(said: object, words: tuple[Word, ...]) -> Word | None:
    """One of a closed list of words."""
    return next((word for word in words if word == said), None)


def number_in(said: object, least: int, most: int) -> int | None:
    """A whole number from `least` to `most`; true and false are none."""
    return said if type(said) is int and least <= said <= most else None


def day_in(said: object) -> date | None:
    """A day as ISO 8601 spells it, of those that a file may say."""
    try:
        day = date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return day if day is not None and may_be_kept(day) else None


def moment_in(said: object) -> datetime | None:
    """A moment on the client's wall clock, to the minute; one with a time zone is none."""
    try:
        moment = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    if moment is None or moment.tzinfo is not None or not may_be_kept(moment):
        return None
    return moment.replace(second=0, microsecond=0)


def clock_in(said: object) -> time | None:
    """A time of day, to the minute: "09:30"."""
    try:
        return time.fromisoformat(said).replace(second=0, microsecond=0, tzinfo=None) if isinstance(said, str) else None
    except ValueError:
        return None


def listed_in(said: object) -> Sequence[Any]:
    """The elements of a list."""
    return said if isinstance(said, list | tuple) else ()


def mapped_in(said: object) -> Mapping[str, Any]:
    """The values of an object by their names."""
    return said if isinstance(said, Mapping) else {}


def said_else(content: object, names: Collection[str]) -> dict[str, Any]:
    """What an object says under any other name than these."""
    return {key: value for key, value in mapped_in(content).items() if key not in names}


def rewritten(key: str, said: Mapping[str, Any], before: Record | None) -> Record:
    """A record that says this, with whatever else the record of before says; what is None here is said no more."""
    others = said_else(before.content if before is not None else {}, said)
    return Record(key, {**others, **{name: value for name, value in said.items() if value is not None}})
