"""How right the checks are about weeks as organisations plan them: `dev.py realism [WORD …]`.

Prints labels against what is heard, each miss and false alarm, and how often the fix offered first is enough. With
words: every finding of the weeks whose name holds one.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from environment import ROOT

sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "realism")]

if TYPE_CHECKING:
    from judged_weeks import JudgedWeek


def main(words: list[str]) -> int:
    from judged_weeks import judged_weeks

    with TemporaryDirectory() as folder:
        weeks = judged_weeks(Path(folder))
    if words:
        for week in weeks:
            if any(word in week.labelled.name for word in words):
                _print_week(week)
        return 0
    _print_table(weeks)
    unhealthy = [week for week in weeks if week.labelled.label == "unhealthy"]
    heard = Counter(week.heard for week in unhealthy)
    print(f"\nUnhealthy for what is wrong: {heard['shown']} shown, {heard['folded']} folded under what is shown")
    _print_lines("Missed", [week for week in unhealthy if week.heard == "not"])
    _print_lines("False alarms", [week for week in weeks if week.labelled.label == "healthy" and week.shown])
    _print_lines("In between", [week for week in weeks if week.labelled.label == "in between"])
    _print_fixes(weeks)
    return 0


def _print_table(weeks: list[JudgedWeek]) -> None:
    from judged_weeks import WORST
    from reading_weeks import LABELS

    counts = Counter((week.labelled.label, week.worst) for week in weeks)
    print(f"{'':12}" + "".join(f"{worst:>9}" for worst in WORST) + f"{'weeks':>9}")
    for label in LABELS:
        row = [counts[label, worst] for worst in WORST]
        print(f"{label:12}" + "".join(f"{count:9}" for count in [*row, sum(row)]))


def _print_lines(title: str, weeks: list[JudgedWeek]) -> None:
    print(f"\n{title}: {len(weeks)}")
    for week in weeks:
        expected = f" (expected {', '.join(week.labelled.expects)})" if week.labelled.expects else ""
        print(f"  {week.labelled.name}{expected}")
        for finding in week.shown:
            print(f"    {finding['severity']} {finding['check']} {finding['message']}")


def _print_fixes(weeks: list[JudgedWeek]) -> None:
    taken = [(week.labelled.name, fix) for week in weeks for fix in week.fixes]
    tried = [(name, fix) for name, fix in taken if not fix.asks]
    good = sum(fix.is_good for _, fix in tried)
    print(f"\nFix offered first: {len(taken)} shown findings, {len(taken) - len(tried)} ask for a decision,")
    print(f"{good} of the other {len(tried)} are solved in one step and show nothing new")
    for name, fix in taken:
        if fix.is_good:
            continue
        result = "asks" if fix.asks else "solves" if fix.solves else "does not solve"
        print(f"  {name}: {fix.finding.check}, {fix.label}: {result}")
        for sentence in fix.new:
            print(f"    new: {sentence}")


def _print_week(week: JudgedWeek) -> None:
    labelled = week.labelled
    print(f"{labelled.name}: {labelled.label}\n  {labelled.story}")
    for finding in week.findings:
        place = "shown" if finding["shown"] else f"under {finding['parent']}" if finding["parent"] else ""
        print(f"  {finding['severity']:8} {finding['check']} {place:12} {finding['message']}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
