"""Every finding of the worked examples CD-10 to CD-25 has a fix, and every patch solves the finding or makes it lighter."""

from collections.abc import Callable
from typing import Any

import pytest
from check_cases import Case, cases

from compassdesk.domain.checks import engine
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import applied
from compassdesk.domain.vocabulary import SEVERITIES

LATER = [case for pattern in ("cd_1*.json", "cd_2*.json") for case in cases(pattern)]

Weight = Callable[[Finding], Any]
BURDEN: dict[str, Weight] = {
    "CD-11": lambda found: found.values["a"],
    "CD-12": lambda found: found.values["p"],
    "CD-13": lambda found: found.values.get("c", 1),
    "CD-14": lambda found: found.values.get("m", found.values.get("n")),
    "CD-17": lambda found: len(found.values["missing"]),
    "CD-19": lambda found: found.values["n"],
    "CD-20": lambda found: found.values["n"] - found.values["limit"],
    "CD-21": lambda found: found.values["g"],
    "CD-22": lambda found: -found.values.get("m", 0),
    "CD-23": lambda found: -found.values.get("p", 0),
    "CD-25": lambda found: found.values.get("u", found.values.get("n")),
}
"""What makes a finding of the same severity heavier or lighter."""


def is_lighter(after: Finding, before: Finding) -> bool:
    rank = SEVERITIES.index
    if after.severity != before.severity:
        return rank(after.severity) < rank(before.severity)
    burden = BURDEN.get(before.check)
    return (burden is not None and burden(after) < burden(before)) or set(after.items) < set(before.items)


@pytest.mark.parametrize("case", LATER, ids=str)
def test_every_patch_solves_or_lightens(case: Case) -> None:
    ledger = engine.prepare(case.plan, case.now)
    before = [found for found in engine.judge(ledger, case.week).findings if found.check == case.check]
    for finding in before:
        fixes = fixes_for(ledger, case.week, finding)
        assert fixes, finding
        for fix in fixes:
            if fix.patch is None:
                continue
            report = engine.judge_plan(applied(case.plan, fix.patch), case.week, case.now)
            after = next((found for found in report.findings if found.key == finding.key), None)
            assert after is None or is_lighter(after, finding), (fix, after)


@pytest.mark.parametrize("case", LATER, ids=str)
def test_no_patch_makes_a_new_block(case: Case) -> None:
    ledger = engine.prepare(case.plan, case.now)
    report = engine.judge(ledger, case.week)
    blocked = {found.key for found in report.findings if found.severity == "block"}
    for finding in report.findings:
        if finding.check != case.check:
            continue
        for fix in fixes_for(ledger, case.week, finding):
            if fix.patch is None:
                continue
            after = engine.judge_plan(applied(case.plan, fix.patch), case.week, case.now)
            assert {found.key for found in after.findings if found.severity == "block"} <= blocked, fix
