"""`compassdesk check`: judge one or more weeks of one or more plans."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from compassdesk.commands.plans import judging_plan, parse_now, wall_clock
from compassdesk.commands.speaking import show, show_json, speak
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Report
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

MOST_WEEKS = 520
_RAISED = frozenset(("warning", "serious", "block"))


@dataclass(frozen=True, slots=True)
class Judged:
    """One plan with its judged weeks, the asked one last."""

    plan: Plan
    ledger: Ledger
    reports: tuple[Report, ...]


def run(options: Namespace) -> int:
    """Exit status 1 when a finding of warning or above stands, waived ones aside; else 0."""
    speak(options.lang)
    judged = [_judged(Path(path), options) for path in options.plans]
    if options.format == "json":
        _show_json(judged, several=len(judged) > 1 or options.weeks is not None)
    else:
        _show_text(judged)
    found = [finding for one in judged for report in one.reports for finding in report.findings]
    return int(any(finding.severity in _RAISED and not finding.waived for finding in found))


def _judged(path: Path, options: Namespace) -> Judged:
    from compassdesk.domain.checks.engine import judge, prepare

    week = Week.parse(options.week) if options.week else None
    if options.now is not None:
        parse_now(options.now)
    count = 1 if options.weeks is None else options.weeks
    if not 1 <= count <= MOST_WEEKS:
        raise InputError("weeks-out-of-range", value=count, most=MOST_WEEKS)
    now: list[datetime] = []

    def weeks(plan: Plan) -> tuple[Week, Week]:
        now.append(wall_clock(plan, options.now))
        last = week or Week.of(now[0].date())
        return last.plus(1 - count), last

    plan = judging_plan(path, weeks)
    first, _ = weeks(plan)
    ledger = prepare(plan, now[0])
    return Judged(plan, ledger, tuple(judge(ledger, first.plus(number)) for number in range(count)))


def _show_json(judged: list[Judged], *, several: bool) -> None:
    from compassdesk.exchange.check_json import report_object
    from compassdesk.texts import findings
    from compassdesk.texts.names import Names

    objects = []
    for one in judged:
        names = Names(one.plan)
        objects += [
            report_object(one.plan.client.name, report, lambda finding, names=names: findings.message(finding, names))  # type: ignore[misc]  # mypy does not know lambda defaults
            for report in one.reports
        ]
    show_json(objects if several else objects[0])


def _show_text(judged: list[Judged]) -> None:
    from compassdesk.texts import check_report

    if len(judged) > 1:
        rows = [(one.plan, one.ledger, one.reports[-1]) for one in judged]
        show(check_report.matrix(rows))
        return
    for one in judged:
        show("\n\n".join(check_report.report(one.plan, one.ledger, report) for report in one.reports))
