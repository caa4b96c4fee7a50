"""School holidays by region, dated: no rule gives them, so each list reaches as far as its source knew.

They count in no check. A client chooses lists as it chooses those of awareness days, in the same field.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Literal, get_args

from msgspec import Struct

SchoolKind = Literal[
    "christmas", "winter", "carnival", "spring", "easter", "late-spring", "may", "whitsun", "summer", "autumn",
    "spring-half-term", "summer-half-term", "autumn-half-term",
]  # fmt: skip
SCHOOL_KINDS: tuple[SchoolKind, ...] = get_args(SchoolKind)
SCHOOL_LISTS: Mapping[str, tuple[str, ...]] = {
    "nl": ("nl-north", "nl-middle", "nl-south"),
    "be": ("be-nl", "be-fr"),
    "de": (
        "de-bw", "de-by", "de-be", "de-bb", "de-hb", "de-hh", "de-he", "de-mv", "de-ni", "de-nw", "de-rp", "de-sl",
        "de-sn", "de-st", "de-sh", "de-th",
    ),
    "uk": ("uk-wales",),
}  # fmt: skip
"""The lists by country, in the order in which they are offered; those of Germany by ISO 3166-2."""
ALL_SCHOOL_LISTS: tuple[str, ...] = tuple(name for names in SCHOOL_LISTS.values() for name in names)
_BEFORE_DAY = "/"


class SchoolHoliday(Struct, frozen=True):
    """A holiday of one list, from `first` to `last`, both included."""

    list_name: str
    kind: SchoolKind
    first: date
    last: date

    @property
    def key(self) -> str:
        """By which a client's own day says that it stands for this one."""
        return f"{self.list_name}{_BEFORE_DAY}{self.first.isoformat()}"


class SchoolBreak(Struct, frozen=True):
    """What has the same days in one list or several; `lists` in the order in which they are offered."""

    kind: SchoolKind
    first: date
    last: date
    lists: tuple[str, ...]
    keys: tuple[str, ...]


class SchoolSource(Struct, frozen=True):
    """Where lists are from: `short` names it with its licence, `as_of` is the day of which they are."""

    short: str
    as_of: date
    lists: tuple[str, ...]


SchoolLists = Mapping[str, Sequence[SchoolHoliday]]
"""The holidays of each list, in the order of their days."""


def school_breaks(
    lists: SchoolLists, chosen: Collection[str], first: date, last: date, without: Collection[str] = ()
) -> tuple[SchoolBreak, ...]:
    """What the chosen lists have from `first` to `last`, in the order of their days; those of `without` (keys) not."""
    found = [
        one
        for name in ALL_SCHOOL_LISTS
        if name in chosen
        for one in lists.get(name, ())
        if one.first <= last and one.last >= first and one.key not in without
    ]
    return tuple(_together(found))


def _together(found: Iterable[SchoolHoliday]) -> Iterator[SchoolBreak]:
    same = attrgetter("first", "last", "kind")
    for (begins, ends, kind), alike in groupby(sorted(found, key=same), same):
        held = tuple(alike)
        yield SchoolBreak(kind, begins, ends, tuple(one.list_name for one in held), tuple(one.key for one in held))


def are_school_keys(keys: Collection[str]) -> bool:
    """Whether these are keys of such holidays and of nothing else; False where there are none."""
    return bool(keys) and all(key.partition(_BEFORE_DAY)[0] in ALL_SCHOOL_LISTS for key in keys)


def reaches_until(lists: SchoolLists, name: str) -> date | None:
    """The last day that a list knows; None for one that is not there."""
    return max((one.last for one in lists.get(name, ())), default=None)
