"""Reports of a client file or of a plan in memory, and of many clients: read, judged once, told block by block."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.listening_use import items_led_to
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Campaign, Client, Plan
from compassdesk.domain.reports.items_beyond import linked_items
from compassdesk.domain.reports.material import Material, weeks_needed
from compassdesk.domain.reports.period_report import PeriodReport, ReportBlock, ReportWish
from compassdesk.domain.reports.report_blocks import built, chosen
from compassdesk.domain.reports.report_matrix import ClientMatrix, ClientStanding, standing_of
from compassdesk.domain.reports.report_period import Period, period_before, period_of
from compassdesk.domain.wallclock import from_instant
from compassdesk.domain.week import Week
from compassdesk.exchange.file_names import is_plan_file
from compassdesk.services import judging, plans
from compassdesk.services.imports import read_plan_file
from compassdesk.services.judging import JudgedWeeks
from compassdesk.services.opening import open_client
from compassdesk.storage.asking import Reading

_OF_INSIGHTS = frozenset(("listening",))
"""Blocks that are asked what insights led to."""
Told = TypeVar("Told")
SoFar = Callable[[int, int], None]
"""Is told how many clients are done, of how many."""


class ClientReport(Struct, frozen=True):
    """The report of one client file, or why it could not be made."""

    path: Path
    outcome: PeriodReport | PlanError

    def report(self) -> PeriodReport:
        """The report; raises what kept it from being made."""
        if isinstance(self.outcome, PlanError):
            raise self.outcome
        return self.outcome


def report_of(connection: Reading, wish: ReportWish, now: datetime) -> PeriodReport:
    """The report that is wished of a client file, as of a wall-clock moment of its client.

    InputError: "no-such-block", "campaign-needed", "no-such-campaign".
    """
    chosen(wish)
    plan = plans.lists(connection)
    period, before = periods(wish, plan, now)
    weeks = weeks_needed(wish.kind, period, before)
    asks_insights = any(spec.name in _OF_INSIGHTS for spec in chosen(wish))
    led_to = plans.items_of_insights(connection) if asks_insights else {}
    report = _told(judging.of_file(connection, weeks, now), wish, period, before, led_to)
    known = {item.id for item in report.plan.items}
    lacking = [key for key in linked_items(report.blocks) if key not in known]
    if not lacking:
        return report
    items = (*report.plan.items, *plans.items_by_id(connection, lacking))
    return replace(report, plan=replace(report.plan, items=items))


def report_of_plan(plan: Plan, wish: ReportWish, now: datetime) -> PeriodReport:
    """The same of a plan in memory."""
    chosen(wish)
    period, before = periods(wish, plan, now)
    judged = judging.of_plan(plan, weeks_needed(wish.kind, period, before), now)
    return _told(judged, wish, period, before, items_led_to(plan.items))


def reports_of(
    paths: Iterable[Path], wish: ReportWish, moment: datetime, so_far: SoFar | None = None
) -> Iterator[ClientReport]:
    """The report of each client file, as soon as it is made, in the order given; for a worker, which may stop between.

    `moment` is told on each client's own clock; a naive one is what all their clocks say. Files are opened read-only,
    without a lock; a plan file is read whole.
    """

    def of_plan(plan: Plan, now: datetime) -> PeriodReport:
        return report_of_plan(plan, wish, now)

    def of_file(connection: Reading, now: datetime) -> PeriodReport:
        return report_of(connection, wish, now)

    for path in _one_by_one(paths, so_far):
        try:
            yield ClientReport(path, _of_client(path, moment, of_plan, of_file))
        except PlanError as trouble:
            if trouble.code == "given-up":
                raise
            yield ClientReport(path, trouble)


def _of_client(
    path: Path,
    moment: datetime,
    of_plan: Callable[[Plan, datetime], Told],
    of_file: Callable[[Reading, datetime], Told],
) -> Told:
    """What is asked of a client, on its own clock: of a plan file read whole, of a client file opened for reading."""
    if is_plan_file(path):
        plan = read_plan_file(path)
        return of_plan(plan, _now(plan.client, moment))
    file = open_client(path, read_only=True)
    try:
        return file.read(of_file, _now(file.read(plans.client_of), moment))
    finally:
        file.close()


def matrix_of(paths: Iterable[Path], wish: ReportWish, moment: datetime, so_far: SoFar | None = None) -> PeriodReport:
    """The adviser's matrix: a row for each client file, whose week is that of the wish or of its own now."""

    def of_plan(plan: Plan, now: datetime) -> ClientStanding:
        return _standing(judging.of_plan(plan, (Week.of(wish.day or now.date()),), now))

    def of_file(connection: Reading, now: datetime) -> ClientStanding:
        return _standing(judging.of_file(connection, (Week.of(wish.day or now.date()),), now, with_today=True))

    rows = []
    for path in _one_by_one(paths, so_far):
        try:
            rows.append(_of_client(path, moment, of_plan, of_file))
        except PlanError as trouble:
            if trouble.code == "given-up":
                raise
            rows.append(ClientStanding(path.stem, Week.of(wish.day or moment.date()), problem=trouble.code))
    now = moment.replace(tzinfo=None)
    block = ReportBlock("matrix", ClientMatrix(tuple(rows)))
    period = period_of("matrix", wish.day or now.date())
    return PeriodReport(replace(wish, kind="matrix"), Plan(Client("")), now, period, None, (block,))


def _standing(judged: JudgedWeeks) -> ClientStanding:
    """Of the one week that was judged."""
    (report,) = judged.reports.values()
    return standing_of(judged.ledger, report)


def _one_by_one(paths: Iterable[Path], so_far: SoFar | None) -> Iterator[Path]:
    """The paths, and before each is told how many are done."""
    every = list(paths)
    for number, path in enumerate(every):
        if so_far is not None:
            so_far(number, len(every))
        go_on()
        yield path
    if so_far is not None:
        so_far(len(every), len(every))


def _now(client: Client, moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else from_instant(moment, client.timezone)


def periods(wish: ReportWish, plan: Plan, now: datetime) -> tuple[Period, Period | None]:
    """The days that the report tells about, and those of the one before it."""
    period = period_of(wish.kind, wish.day or now.date(), _campaign(wish, plan))
    return period, period_before(wish.kind, period)


def _campaign(wish: ReportWish, plan: Plan) -> Campaign | None:
    if wish.kind != "campaign":
        return None
    if not wish.campaign:
        raise InputError("campaign-needed", known=", ".join(one.name for one in plan.campaigns))
    named = wish.campaign.casefold()
    found = [one for one in plan.campaigns if one.id == wish.campaign]
    found += [one for one in plan.campaigns if one.name.casefold() == named]
    if not found:
        raise InputError("no-such-campaign", value=wish.campaign, known=", ".join(one.name for one in plan.campaigns))
    return found[0]


def _told(
    judged: JudgedWeeks, wish: ReportWish, period: Period, before: Period | None, led_to: Mapping[str, tuple[str, ...]]
) -> PeriodReport:
    ledger: Ledger = judged.ledger
    campaign = _campaign(wish, ledger.plan)
    key = campaign.id if campaign else None
    material = Material(wish.kind, ledger, judged.reports, period, before, wish.names, key, led_to)
    blocks = built(material, chosen(wish))
    return PeriodReport(wish, ledger.plan, ledger.now, period, before, blocks, key)
