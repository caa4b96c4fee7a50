"""Whether a proposed change does something for a finding: it goes away, or gets lighter."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week

_NUMBERS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "CD-01": lambda values: values["pi"] + values["pm"],
    "CD-02": lambda values: values["L"],
    "CD-03": lambda values: values["r"] - values["c"],
    "CD-04": lambda values: len(values["petal"]),
    "CD-05": lambda values: -values["J"],
    "CD-06": lambda values: values["n"],
    "CD-07": lambda values: values["x4"],
    "CD-08": lambda values: values["u"],
    "CD-09": lambda values: values.get("items", values["e"]),
    "CD-10": lambda _: 1,
    "CD-11": lambda values: values["a"],
    "CD-12": lambda values: values["p"],
    "CD-13": lambda values: values.get("c", values["n"]),
    "CD-14": lambda values: values.get("m", values.get("n")),
    "CD-15": lambda _: 1,
    "CD-16": lambda values: values["n"],
    "CD-17": lambda values: len(values["missing"]),
    "CD-18": lambda values: values.get("n", 1),
    "CD-19": lambda values: values["n"] - (values.get("limit") or 0),
    "CD-20": lambda values: values["n"] - values["limit"],
    "CD-21": lambda values: values["g"],
    "CD-22": lambda values: -values.get("m", 0),
    "CD-23": lambda values: -values.get("p", 0),
    "CD-24": lambda values: -values["p"],
    "CD-25": lambda values: values.get("u", values.get("n", 0)),
}
"""What grows with how bad it is, by check."""


def is_lighter(before: Finding, after: Finding | None) -> bool:
    """Whether the finding is gone, less severe, or as severe with a better number."""
    if after is None:
        return True
    was, now = SEVERITIES.index(before.severity), SEVERITIES.index(after.severity)
    if was != now:
        return now < was
    number = _NUMBERS[before.check]
    return bool(number(after.values) < number(before.values))


def after_patch(ledger: Ledger, week: Week, finding: Finding, patch: Patch) -> Finding | None:
    """The same finding as it would be with the patch, None when it would be gone.

    New items are taken as approved, so that a client whose drafts do not count sees what they are good for.
    """
    rows = tuple(replace(item, status="approved") if not item.id else item for item in patch.items)
    changed = applied(ledger.plan, replace(patch, items=rows))
    report = judge(prepare(changed, ledger.now, ledger), week)
    return next((other for other in report.findings if other.key == finding.key), None)


def helpful(ledger: Ledger, week: Week, finding: Finding, fixes: Iterable[Fix | None]) -> tuple[Fix, ...]:
    """The fixes that do something for the finding, and those that ask for a decision."""
    return tuple(
        fix
        for fix in fixes
        if fix and (fix.patch is None or is_lighter(finding, after_patch(ledger, week, finding, fix.patch)))
    )
