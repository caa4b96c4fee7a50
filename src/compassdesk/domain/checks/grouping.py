"""Findings that say the same of one item each, told as one with a list (C6, C7)."""

from collections.abc import Iterable

from compassdesk.domain.checks.report import Finding


def told_together(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """The findings in their order, each alone or with those further down that say the same of other items."""
    groups: list[list[Finding]] = []
    for finding in findings:
        alike = next((group for group in groups if _say_the_same(group[0], finding)), None)
        if alike is None:
            groups.append([finding])
        else:
            alike.append(finding)
    return [tuple(group) for group in groups]


def lines_of(findings: Iterable[Finding]) -> int:
    """How many things are said: what is told together is one of them, wherever findings are counted."""
    return len(told_together(findings))


def items_of(group: Iterable[Finding]) -> tuple[str, ...]:
    """The items that the findings rest on, in their order."""
    return tuple(dict.fromkeys(key for finding in group for key in finding.items))


def _say_the_same(one: Finding, other: Finding) -> bool:
    """Whether each is about a single item, and only which item tells them apart."""
    alike = (one.check, one.severity, one.part, one.values) == (other.check, other.severity, other.part, other.values)
    return alike and one.items == (one.target,) and other.items == (other.target,)
