"""Reads tests/data/checks/*.json, the worked examples of domain.md as plans a person can read.

    {"check": "CD-01", "week": "2027-W09", "now": "2027-02-26T12:00",
     "base": {plan parts shared by all cases},
     "defaults": {"post": {fields of every post}, "slot": {fields of every slot}},
     "cases": [{"name": "5 sends", "plan": {parts of this case}, "expect": ...}]}

A case's plan is laid over the base: objects (client, check_settings) field by field, lists one after the other. An item
gets the defaults of its kind, status draft and its id as title where it has none. A case may have its own `week` and
`now`. The result goes through `plan_json.read`, so every field of the plan format can be used.

`expect` says what this check gives, and nothing else it may give:
    "ok"               no finding, and enough to judge
    "not enough data"  no finding, listed under not_enough_data
    {finding}          exactly this one finding
    [{finding}, …]     exactly these, in the order of target and part
    {"findings": [...], "not enough data": true}   some parts judged, another could not
A {finding} names what is compared and leaves out the rest: severity, target, part, parent (the check of it), waived,
shown, items, and values, of which only those given are compared. A share is written "3/5" (exact) or 0.6 (to six
places), a moment "2027-03-01T09:00", a tuple as a list.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from functools import cache, wraps
from inspect import Parameter, signature
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json
from examples import each

CHECK = attrgetter("check")
CASES = Path(__file__).parents[2] / "data" / "checks"


class Case(Struct, frozen=True):
    """One worked example."""

    check: str
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


@cache
def cases(pattern: str = "cd_*.json") -> tuple[Case, ...]:
    """All cases of the data files, in order."""
    return tuple(_read(pattern))


def of_each_check(examples: Iterable[Case]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Makes one test a check of a test of one `case`; each case that fails is named."""
    by_check = {check: tuple(found) for check, found in groupby(sorted(examples, key=CHECK), CHECK)}

    def made(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def of_check(check: str, **others: Any) -> None:
            each(by_check[check], lambda case: test(case=case, **others))

        asked = signature(test)
        others = [wanted for name, wanted in asked.parameters.items() if name != "case"]
        check = Parameter("check", Parameter.POSITIONAL_OR_KEYWORD)
        of_check.__signature__ = asked.replace(parameters=[check, *others])  # type: ignore[attr-defined]
        return pytest.mark.parametrize("check", by_check)(of_check)

    return made


def _read(pattern: str) -> Iterator[Case]:
    for path in sorted(CASES.glob(pattern)):
        content = json.loads(path.read_text(encoding="utf-8"))
        for case in content["cases"]:
            yield Case(
                check=content["check"],
                name=case["name"],
                document=plan_of(content, case),
                week=Week.parse(case.get("week") or content["week"]),
                now=datetime.fromisoformat(case.get("now") or content["now"]),
                expect=case["expect"],
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
        for item in made.get("items", [])
    ]
    return made


def assert_as_expected(report: Report, check: str, expect: Any) -> None:
    """Compare what the report says of one check with a case's `expect`."""
    found = sorted(
        (finding for finding in report.findings if finding.check == check),
        key=lambda finding: (finding.target or "", finding.part or ""),
    )
    lacking = check in report.not_enough_data
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
    assert [seen(finding, want) for finding, want in zip(found, wanted, strict=False)] == wanted, found
    assert len(found) == len(wanted), found
    assert lacking == wanted_lacking


def seen(finding: Finding, want: Mapping[str, Any]) -> dict[str, Any]:
    """As much of a finding as `want` names, in the words of a data file."""
    plain: dict[str, Any] = {}
    for name, expected in want.items():
        if name == "values":
            plain[name] = {key: as_written(finding.values.get(key), value) for key, value in expected.items()}
        elif name == "parent":
            plain[name] = finding.parent and finding.parent[0]
        else:
            plain[name] = as_written(getattr(finding, name), expected)
    return plain


def as_written(value: Any, wanted: Any) -> Any:
    """A value the way a data file spells it; shares and decimals to the precision that was asked for."""
    match value:
        case bool() | None | str():
            return value
        case Fraction() | float() if isinstance(wanted, int | float):
            return wanted if abs(float(value) - wanted) < 0.0000005 else float(value)
        case Fraction():
            return str(value)
        case datetime():
            return value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case Sequence():
            parts = wanted if isinstance(wanted, list) and len(wanted) == len(value) else [None] * len(value)
            return [as_written(part, expected) for part, expected in zip(value, parts, strict=True)]
    return value
