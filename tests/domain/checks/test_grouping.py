"""Findings that say the same of one item each are told as one, with a list (CD-10, C6)."""

from compassdesk.domain.checks.grouping import items_of, told_together
from compassdesk.domain.checks.report import Finding


def nameless(item: str, severity: str = "warning", reason: str = "missing") -> Finding:
    return Finding("CD-10", severity, item, values={"reason": reason}, items=(item,))


def test_what_says_the_same_stands_together_where_the_first_stands() -> None:
    first, second, other = nameless("i1"), nameless("i2"), Finding("CD-19", "warning", part="count")

    groups = told_together([first, other, second])

    assert groups == [(first, second), (other,)]
    assert items_of(groups[0]) == ("i1", "i2")


def test_another_severity_or_another_account_is_another_line() -> None:
    rows = [nameless("i1"), nameless("i2", "block"), nameless("i3", reason="role_account")]

    assert told_together(rows) == [(row,) for row in rows]


def test_other_checks_keep_a_line_for_each_target() -> None:
    rows = [Finding("CD-21", "warning", channel, values={"g": 5}) for channel in ("li", "x")]

    assert told_together(rows) == [(row,) for row in rows]
