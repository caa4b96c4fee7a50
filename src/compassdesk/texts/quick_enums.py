"""Enumerations made at once: Qt brings two hundred of them to a start, with three thousand members.

Python makes each class step by step and each member by way of a stand-in in the class it will belong to, which takes a
tenth of the processor time until the first paint. Here a class is made from what an empty one of its kind holds, and
its members when the first of them is asked for: most are never. What that is belongs to Python 3.11 as it is since
flags know their single bits (3.11.2 of Debian 12 does not): any other makes its enumerations itself, and so it does
with whatever is not a plain list of names and whole numbers.
`tests/texts/test_quick_enums.py` holds all enumerations of Qt against Python's own.
"""

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from functools import cache
from threading import RLock
from typing import Any

KINDS = (Enum, IntEnum, Flag, IntFlag)
IS_KNOWN = sys.version_info[:2] == (3, 11) and "_singles_mask_" in vars(Flag)
"""Whether this Python leaves its enumerations as they are made here."""
of_python: Any = vars(EnumType).get("_create_")
_waiting: dict[Any, list[tuple[str, int]]] = {}
"""The members of those classes that nobody has asked for one yet."""
_may_wait = [True]
"""Whether members may wait; a list, so that it can be changed in place."""
_one_at_a_time = RLock()
"""Two threads that ask first must get the same members."""


class Unfilled(EnumType):
    """What makes an enumeration whose members wait. With the first that is asked for it becomes one of Python's."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):  # asked of every class, and no member
            raise AttributeError(name)
        _fill_now(cls)
        return getattr(cls, name)

    @property
    def _member_names_(cls) -> Any:  # type: ignore[override]
        return _fill_now(cls)["_member_names_"]

    @property
    def _member_map_(cls) -> Any:  # type: ignore[override]
        return _fill_now(cls)["_member_map_"]

    @property
    def _value2member_map_(cls) -> Any:  # type: ignore[override]
        return _fill_now(cls)["_value2member_map_"]


def use_quick_enums() -> None:
    """Make the enumerations that are made by a call in this way from now on; Qt's are."""
    if IS_KNOWN:
        EnumType._create_ = quickly_made  # type: ignore[attr-defined]


def quickly_made(kind: Any, name: str, members: Any, **options: Any) -> Any:
    """What `Enum(name, members)` makes, for each of its kinds."""
    # The caller's module is found as Python finds it, only that we stand in between.
    module = options["module"] = options.get("module") or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    unusual = options.get("type") or options.get("qualname") or not module
    if unusual or kind not in KINDS or not _is_plain(members, flags=issubclass(kind, Flag)):
        return of_python(kind, name, members, **options)
    parts = {
        key: part.copy() if type(part) in _COPIED else part for key, part in _nothing_in(kind, options.get("boundary"))
    }
    made = type.__new__(Unfilled, name, (kind,), {**parts, "__module__": module})
    _waiting[made] = members
    if not _may_wait[0]:
        _fill_now(made)
    return made


def fill_all() -> None:
    """Let no enumeration wait for its members any more, neither those that do nor those that are made from now on.

    For who looks for a member by its name alone (`Qt.AlignLeft`), as PySide's package of signatures does: PySide goes
    through Python's own enumerations of a class then, and passes by whatever is not made by `EnumType` itself.
    """
    _may_wait[0] = False
    for made in tuple(_waiting):
        _fill_now(made)


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


_COPIED = {dict, list}
_KEPT = ("_member_names_", "_member_map_", "_value2member_map_")
_TAKEN = {"", "mro"}.union(*(vars(base) for kind in KINDS for base in kind.__mro__))
"""Names that mean something in an enumeration already."""


@cache
def _nothing_in(kind: Any, boundary: Any) -> list[tuple[str, Any]]:
    """What stands in an enumeration of this kind without members, but for `__new__`: a class is made with another."""
    empty = vars(of_python(kind, "Empty", (), module=__name__, boundary=boundary))
    return [(key, part) for key, part in empty.items() if key != "__new__"]


def _fill_now(made: Any) -> Any:
    """Give a class its members, unless it has them; returns what stands in it."""
    with _one_at_a_time:
        members = _waiting.get(made)
        if members is not None:
            (_fill_flags if issubclass(made, Flag) else _fill)(made, members)
            type.__setattr__(made, "__new__", Enum.__new__)
            made.__class__ = EnumType
            del _waiting[made]
    return vars(made)


def _fill(made: Any, members: list[tuple[str, int]]) -> None:
    names, by_name, by_value = map(vars(made).__getitem__, _KEPT)
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = _member(made, name, value, len(names))
            names.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)


def _fill_flags(made: Any, members: list[tuple[str, int]]) -> None:
    names, by_name, by_value = map(vars(made).__getitem__, _KEPT)
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
