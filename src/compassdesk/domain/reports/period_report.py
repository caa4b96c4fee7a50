"""What a report is: a period, who asked for it how, and blocks of exact numbers; `texts/reports` says them."""

from datetime import date, datetime

from msgspec import Struct

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Plan
from compassdesk.domain.reports.report_period import Period, ReportKind


class ReportWish(Struct, frozen=True):
    """Which report is asked for. `day` lies in its period (None: that of now); `campaign` is an id.

    `blocks` are names of the registry in the order wanted; none: the usual ones of the kind, those about findings only
    with `findings`. `sentence` is the writer's own, on top. Without `names` nobody is named: roles stand for people.
    """

    kind: ReportKind
    day: date | None = None
    campaign: str | None = None
    names: bool = True
    findings: bool = False
    blocks: tuple[str, ...] = ()
    sentence: str = ""
    language: Language = "en"


class ReportBlock(Struct, frozen=True):
    """One part: its name in the registry, and the values that its declaration says (a Struct of this package)."""

    name: str
    values: Struct


class PeriodReport(Struct, frozen=True):
    """See the module. `plan` has the rows that ids lead to: ask `texts/reports/names.py` what they are called, for a
    report without names must not say them.

    `campaign` is the id of the campaign that it is about. `now` is on the client's clock.
    """

    wish: ReportWish
    plan: Plan
    now: datetime
    period: Period
    before: Period | None
    blocks: tuple[ReportBlock, ...]
    campaign: str | None = None

    def block(self, name: str) -> ReportBlock | None:
        """The block of that name, if it is in the report."""
        return next((block for block in self.blocks if block.name == name), None)
