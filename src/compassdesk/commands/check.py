"""`compassdesk check`: judge one or more weeks of one or more plans."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from compassdesk.commands.plans import from_client_file, parse_now, wall_clock
from compassdesk.commands.speaking import about, show, show_json, speak
from compassdesk.domain.bounds import EARLIEST, LATEST
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Finding, Key, Report
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.week import Week
from compassdesk.exchange.file_names import is_plan_file

if TYPE_CHECKING:
    from compassdesk.domain.checks.fixes import Fix
    from compassdesk.storage.asking import Reading
    from compassdesk.texts.names import Names

MOST_WEEKS = 520
_RAISED = frozenset(("warning", "serious", "block"))


class Judged(Struct, frozen=True):
    """One plan with its judged weeks, the asked one last."""

    ledger: Ledger
    reports: tuple[Report, ...]
    weeks_open: tuple[Mapping[Key, int] | None, ...]
    """Per report for how many weeks each finding stands; None for a plan file, which does not know (C7)."""

    @property
    def plan(self) -> Plan:
        return self.ledger.plan


def run(options: Namespace) -> int:
    """Exit status 1 when a finding of warning or above stands, waived ones aside; else 0."""
    speak(options.lang)
    judged = []
    for path in options.plans:
        with about(path, options.plans):
            judged.append(_judged(Path(path), options))
    if options.format == "json":
        _show_json(judged, several=len(judged) > 1 or options.weeks is not None)
    else:
        _show_text(judged)
    found = [finding for one in judged for report in one.reports for finding in report.findings]
    return int(any(finding.severity in _RAISED and not finding.waived for finding in found))


def _judged(path: Path, options: Namespace) -> Judged:
    from compassdesk.services import finding_life, judging, plans
    from compassdesk.services.imports import read_plan_file

    asked = _asked(options)
    if is_plan_file(path):
        plan = read_plan_file(path, lambda client: asked(client)[1])
        judged = judging.of_plan(plan, *asked(plan.client))
        return Judged(judged.ledger, tuple(judged.reports.values()), (None,) * len(judged.reports))

    def question(connection: "Reading") -> finding_life.Judgement:
        weeks, now = asked(plans.client_of(connection))
        return finding_life.judge(connection, weeks, now, with_today=_is_overview(options))

    found = from_client_file(path, question)
    reports = tuple(found.judged.reports.values())
    return Judged(found.ledger, reports, tuple(shown.weeks_open for shown in found.weeks.values()))


def _asked(options: Namespace) -> Callable[[Client], tuple[list[Week], datetime]]:
    """From a client to the weeks that are asked for and "now", by its own clock; wrong options are told before."""
    week = _week(options.week) if options.week else None
    if options.now is not None:
        parse_now(options.now)
    count = 1 if options.weeks is None else options.weeks
    if not 1 <= count <= MOST_WEEKS:
        raise InputError("weeks-out-of-range", value=count, most=MOST_WEEKS)
    instant = datetime.now(UTC)

    def asked(client: Client) -> tuple[list[Week], datetime]:
        now = wall_clock(client, options.now, instant)
        last = week or Week.of(now.date())
        return [last.plus(1 + number - count) for number in range(count)], now

    return asked


def _week(spelled: str) -> Week:
    """The week, in the centuries whose clocks and holidays we know; InputError("no-such-week") for any other."""
    week = Week.parse(spelled)
    if not EARLIEST.year <= week.year <= LATEST.year:
        raise InputError("no-such-week", week=spelled)
    return week


def _is_overview(options: Namespace) -> bool:
    """Whether the answer is the adviser's matrix: several plans, in text."""
    return len(options.plans) > 1 and options.format == "text"


def _show_json(judged: list[Judged], *, several: bool) -> None:
    from compassdesk.domain.remarks import remarks as remarks_on
    from compassdesk.exchange.check_json import report_object
    from compassdesk.texts import findings, remarks
    from compassdesk.texts.names import Names

    objects = []
    for one in judged:
        names = Names(one.plan)
        objects += [
            report_object(
                one.plan.client.name,
                report,
                partial(findings.message, names=names),
                weeks_open,
                [(remark, remarks.message(remark)) for remark in remarks_on(one.plan, report.week)],
                partial(_labelled_fixes, one.ledger, report.week, names),
            )
            for report, weeks_open in zip(one.reports, one.weeks_open, strict=True)
        ]
    show_json(objects if several else objects[0])


def _labelled_fixes(ledger: Ledger, week: Week, names: "Names", finding: Finding) -> "list[tuple[Fix, str]]":
    from compassdesk.domain.checks.remedies import fixes_for
    from compassdesk.texts import fixes

    return [(fix, fixes.label(fix, names)) for fix in fixes_for(ledger, week, finding)]


def _show_text(judged: list[Judged]) -> None:
    from compassdesk.texts import check_report

    if len(judged) > 1:
        rows = [(one.plan, one.ledger, one.reports[-1]) for one in judged]
        show(check_report.matrix(rows))
        return
    for one in judged:
        weeks = zip(one.reports, one.weeks_open, strict=True)
        show("\n\n".join(check_report.report(one.plan, one.ledger, *week) for week in weeks))
