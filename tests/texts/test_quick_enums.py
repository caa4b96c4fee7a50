"""Enumerations made quickly are those that Python makes: held for all that Qt has, to the last attribute."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from operator import invert, or_
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from compassdesk.texts.quick_enums import IS_KNOWN, of_python, quickly_made

pytestmark = pytest.mark.skipif(not IS_KNOWN, reason="this Python makes them by itself")
ODD = (
    (Enum, [("name", 1), ("b", 2)]),
    (Enum, [("_a", 1), ("b", 2)]),
    (IntEnum, [("real", 1), ("b", 2)]),
    (Enum, [("a", "x"), ("b", "y")]),
    (Flag, [("none", 0), ("b", 4), ("a", 1), ("both", 5), ("again", 4)]),
    (IntFlag, [("all", -1), ("a", 1)]),
    (Enum, [("minus", -1), ("a", 1), ("b", 1), ("yes", True)]),
    (Enum, "red green"),
    (Enum, []),
)


def of_qt() -> Iterator[tuple[Any, Any]]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            for value in vars(getattr(module, name)).values() if isinstance(getattr(module, name), type) else ():
                if isinstance(value, EnumType) and value.__bases__[0] in {Enum, IntEnum, Flag, IntFlag}:
                    yield value.__bases__[0], [(key, member.value) for key, member in value.__members__.items()]


def told(made: Any) -> dict[str, Any]:
    """Everything there is to know about an enumeration."""
    own, members = vars(made), list(made.__members__.values())
    facts = {
        "names": list(made.__members__),
        "values": [(member.name, member.value, repr(member), str(member), hash(member)) for member in members],
        "each": [repr(member) for member in made],
        "by value": [made(member.value).name for member in members],
        "by name": [(made[name].name, getattr(made, name).name) for name in made.__members__],
        "kept": [{key: value for key, value in vars(member).items() if key != "__objclass__"} for member in members],
        "of it": all(type(member) is made and vars(member)["__objclass__"] is made for member in members),
        "attributes": sorted(own),
        "order": [name for name in own if name in made.__members__],
        "said": {key: repr(value) for key, value in own.items() if isinstance(value, int | str | list | dict | None)},
        "functions": {key: value for key, value in own.items() if key[0] == "_" and type(value) is type(told)},
        "walked": getattr(own.get("_iter_member_"), "__name__", None),
    }
    if issubclass(made, Flag):
        facts["parts"] = [said(list, member) for member in members]
        facts["joined"] = [said(or_, one, other) for one in members[:5] for other in members]
        facts["turned"] = [said(invert, member) for member in members]
    return facts


def said(call: Callable[..., Any], *values: Any) -> str:
    """What comes of a call, or the mistake: Python's own flags do not take everything."""
    try:
        return repr(call(*values))
    except Exception as mistake:  # noqa: BLE001 - it is compared
        return repr(mistake)


def test_all_enumerations_of_qt_are_as_python_makes_them() -> None:
    seen = 0
    for kind, members in of_qt():
        quick, plain = (make(kind, "Made", members, module="m", boundary=KEEP) for make in (quickly_made, of_python))
        assert told(quick) == told(plain)
        seen += 1
    assert seen > 500


@pytest.mark.parametrize(("kind", "members"), ODD)
def test_so_are_odd_ones(kind: Any, members: Any) -> None:
    assert told(quickly_made(kind, "Made", members, module="m")) == told(of_python(kind, "Made", members, module="m"))


@pytest.mark.parametrize("members", [[("a", 1), ("a", 2)], [("mro", 1)], [("", 1)]])
def test_what_python_refuses_is_refused(members: Any) -> None:
    with pytest.raises((TypeError, ValueError, IndexError)) as plain:
        of_python(Enum, "Made", members, module="m")
    with pytest.raises(type(plain.value)):
        quickly_made(Enum, "Made", members, module="m")


@pytest.mark.parametrize("asked", [lambda made: made.b, lambda made: made(2), list, len, dir, lambda made: made["b"]])
def test_members_come_with_the_first_question(asked: Callable[[Any], Any]) -> None:
    made = quickly_made(Enum, "Made", [("a", 1), ("b", 2)], module="m")
    assert "b" not in vars(made)
    asked(made)
    assert type(made) is EnumType
    assert vars(made)["b"] is made(2)


def test_two_threads_that_ask_first_get_the_same_members() -> None:
    for _ in range(20):
        made = quickly_made(IntFlag, "Made", [(f"m{at}", 1 << at) for at in range(60)], module="m")
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(made, [1 << at % 60 for at in range(240)]))
        assert {id(member) for member in found} == {id(member) for member in made}


def test_no_member_is_made_for_a_question_about_the_class() -> None:
    made = quickly_made(Enum, "Made", [("a", 1)], module="m")
    assert not hasattr(made, "__wrapped__")
    assert "a" not in vars(made)
    with pytest.raises(AttributeError, match="c"):
        made.c  # noqa: B018 - what is asked for is not there


def test_one_that_is_made_anywhere_else_knows_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EnumType, "_create_", quickly_made)
    for members in ([("a", 1)], "a b"):
        assert Enum("Elsewhere", members).__module__ == __name__  # type: ignore[misc, attr-defined]
    assert Enum("Mixed", [("a", 1)], type=int).a + 1 == 2  # type: ignore[misc, attr-defined]
