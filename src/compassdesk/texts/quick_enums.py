"""Enumerations made at once: Qt brings two hundred of them to a start, with three thousand members.

Python makes each member by way of a stand-in in the class it will belong to, which takes a tenth of the processor time
until the first paint. Here they are put where that leaves them. What that is belongs to Python 3.11 as it is since
flags know their single bits (3.11.2 of Debian 12 does not): any other makes its enumerations itself, and so it does
with whatever is not a plain list of names and whole numbers.
`tests/texts/test_quick_enums.py` holds all enumerations of Qt against Python's own.
"""

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

KINDS = (Enum, IntEnum, Flag, IntFlag)
IS_KNOWN = sys.version_info[:2] == (3, 11) and "_singles_mask_" in vars(Flag)
"""Whether this Python leaves its enumerations as they are made here."""
of_python: Any = vars(EnumType).get("_create_")


def use_quick_enums() -> None:
    """Make the enumerations that are made by a call in this way from now on; Qt's are."""
    if IS_KNOWN:
        EnumType._create_ = quickly_made  # type: ignore[attr-defined]


def quickly_made(kind: Any, name: str, members: Any, **options: Any) -> Any:
    """What `Enum(name, members)` makes, for each of its kinds."""
    # The caller's module is found as Python finds it, only that we stand in between.
    options["module"] = options.get("module") or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if kind not in KINDS or options.get("type") or not _is_plain(members, flags=issubclass(kind, Flag)):
        return of_python(kind, name, members, **options)
    made = of_python(kind, name, (), **options)
    if issubclass(kind, Flag):
        _fill_flags(made, members)
    else:
        _fill(made, members)
    return made


def _is_plain(members: Any, *, flags: bool) -> bool:
    if type(members) is not list or not all(type(entry) is tuple and len(entry) == 2 for entry in members):
        return False
    least = 0 if flags else -sys.maxsize
    names = {
        name
        for name, value in members
        if type(value) is int and value >= least and name not in _TAKEN and not name.startswith("_")
    }
    return len(names) == len(members)  # no name stands there twice, and none means something already


_TAKEN = {"", "mro"}.union(*(vars(base) for kind in KINDS for base in kind.__mro__))
"""Names that mean something in an enumeration already."""


def _fill(made: Any, members: list[tuple[str, int]]) -> None:
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value, len(names))
            names.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)


def _fill_flags(made: Any, members: list[tuple[str, int]]) -> None:
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    mask = single = 0
    for name, value in members:
        mask |= value
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value, len(names))
            if value and not value & (value - 1):
                single |= value
                names.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, single, 2 ** mask.bit_length() - 1
    values = [by_name[name]._value_ for name in names]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def _member(made: Any, name: str, value: int, place: int) -> Any:
    member = int.__new__(made, value) if issubclass(made, int) else object.__new__(made)
    vars(member).update(_value_=value, _name_=name, __objclass__=made, _sort_order_=place)
    return member
