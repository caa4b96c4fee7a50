"""Reads tests/data/checks/*.json, the worked examples of domain.md as plans a person can read.

`cd_NN….json` hold the tables and tests of each check (C6), `c4_….json` and `c10_….json` the tables of those chapters.

    {"check": "CD-01", "week": "2027-W09", "now": "2027-02-26T12:00",
     "base": {plan parts shared by all cases},
     "defaults": {"post": {fields of every post}, "slot": {fields of every slot}},
     "cases": [{"name": "5 sends", "plan": {parts of this case}, "expect": ...}]}

A case's plan is laid over the base: objects (client, check_settings) field by field, lists one after the other. An item
is an object of the plan format or a line that makes several (case_lines.py). It gets the defaults of its kind, status
draft and its id as title where it has none. A case may have its own `week` and `now`.

`expect` says what this check gives, and nothing else it may give:
    "ok"               no finding, and enough to judge
    "not enough data"  no finding, listed under not_enough_data
    {finding}          exactly this one finding
    [{finding}, …]     exactly these, in the order of target and part
    {"findings": [...], "not enough data": true}   some parts judged, another could not
A {finding} names what is compared and leaves out the rest: severity, target, part, parent (the check of it), waived,
shown, items, and values, of which only those given are compared. A share is written "3/5" or 0.6 and compared to six
places.

In a file without `check`, `expect` says for each check named what it gives, and beside them whatever else the command
line says of the week: {"CD-01": …, "shown": ["CD-01"], "measures": {…}, "notices": {…}}. `shown` lists all findings
that are shown, of objects only the keys that are given are compared, and a key with null must be absent.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from functools import cache, wraps
from inspect import Parameter, signature
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import case_lines
import pytest
from msgspec import Struct

from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from examples import a_day, each

CHECK = attrgetter("check")
CASES = Path(__file__).parents[2] / "data" / "checks"


class Case(Struct, frozen=True):
    """One worked example."""

    check: str
    """The check it is about, or the name of its file when it is about several."""
    name: str
    document: Mapping[str, Any]
    """The plan as a plan file."""
    week: Week
    now: datetime
    expect: Any

    @property
    def plan(self) -> Plan:
        return plan_json.read(self.document)

    def __str__(self) -> str:
        return f"{self.check} {self.name}"


def cases(pattern: str = "cd_*.json") -> tuple[Case, ...]:
    """All cases of the data files, in order."""
    return tuple(case for path in sorted(CASES.glob(pattern)) for case in _read(path))


def of_each_check(examples: Iterable[Case], part: int = 1) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Makes one test a check of a test of one `case`, a day with one of `part` cases; each that fails is named."""
    by_check = {check: tuple(found) for check, found in groupby(sorted(examples, key=CHECK), CHECK)}

    def made(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def of_check(check: str, **others: Any) -> None:
            each(a_day(by_check[check], part), lambda case: test(case=case, **others))

        asked = signature(test)
        others = [wanted for name, wanted in asked.parameters.items() if name != "case"]
        check = Parameter("check", Parameter.POSITIONAL_OR_KEYWORD)
        of_check.__signature__ = asked.replace(parameters=[check, *others])  # type: ignore[attr-defined]
        return pytest.mark.parametrize("check", by_check)(of_check)

    return made


@cache
def _read(path: Path) -> tuple[Case, ...]:
    content = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Case(
            check=content.get("check", path.stem),
            name=case["name"],
            document=plan_of(content, case),
            week=Week.parse(case.get("week") or content["week"]),
            now=datetime.fromisoformat(case.get("now") or content["now"]),
            expect=case["expect"],
        )
        for case in content["cases"]
    )


def plan_of(content: Mapping[str, Any], case: Mapping[str, Any]) -> dict[str, Any]:
    """The case's plan as a plan file would have it."""
    made: dict[str, Any] = {"format": "compassdesk-plan", "version": 1}
    for part in (content.get("base", {}), case.get("plan", {})):
        for name, value in part.items():
            if isinstance(value, dict):
                made[name] = {**made.get(name, {}), **value}
            else:
                made[name] = [*made.get(name, []), *value]
    defaults = content.get("defaults", {})
    made["items"] = [
        {"status": "draft", "title": item["id"], **defaults.get(item["kind"], {}), **item}
        for item in _items(made.get("items", []), Week.parse(case.get("week") or content["week"]))
    ]
    return made


def _items(rows: Sequence[Any], week: Week) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = []
    for row in rows:
        read += [row] if isinstance(row, dict) else case_lines.read(row, week)
    return case_lines.with_ids_of_their_own(read)


def assert_as_expected(said: Mapping[str, Any], case: Case) -> None:
    """Compare what the command line says of a week (docs/formats.md 3) with a case's `expect`."""
    if case.check.startswith("CD-"):
        _assert_check(said, case.check, case.expect)
        return
    for name, wanted in case.expect.items():
        if name.startswith("CD-"):
            _assert_check(said, name, wanted)
        elif name == "shown":
            assert [finding["check"] for finding in said["findings"] if finding["shown"]] == wanted
        else:
            assert as_told(said.get(name), wanted) == wanted, name


def _assert_check(said: Mapping[str, Any], check: str, expect: Any) -> None:
    found = sorted(
        (finding for finding in said["findings"] if finding["check"] == check),
        key=lambda finding: (finding["target"] or "", finding.get("part") or ""),
    )
    lacking = check in said["not_enough_data"]
    match expect:
        case "ok":
            wanted, wanted_lacking = [], False
        case "not enough data":
            wanted, wanted_lacking = [], True
        case {"findings": findings, **rest}:
            wanted, wanted_lacking = findings, rest.get("not enough data", False)
        case list():
            wanted, wanted_lacking = expect, False
        case _:
            wanted, wanted_lacking = [expect], False
    told = [as_told({"part": None, **finding}, want) for finding, want in zip(found, wanted, strict=False)]
    assert told == wanted, found
    assert len(found) == len(wanted), found
    assert lacking == wanted_lacking, f"{check} judged: {not lacking}"


def as_told(value: Any, wanted: Any) -> Any:
    """As much of a value of the JSON as `wanted` names, in the words of a data file."""
    match wanted:
        case Mapping():
            told = value or {}
            return {name: as_told(told.get(name), part) for name, part in wanted.items()}
        case str() if _SHARE.fullmatch(wanted) and isinstance(value, int | float):
            return wanted if value == round(float(Fraction(wanted)), 6) else value
        case float() if isinstance(value, int | float):
            return wanted if abs(value - wanted) < 0.0000005 else value
    return value


_SHARE = re.compile(r"\d+(/\d+)?")
