"""What the blocks of a report are worked out from, and the items of its period as the checks count them (C3)."""

from collections.abc import Hashable, Iterable, Iterator, Mapping

from msgspec import Struct

from compassdesk.domain.checks.counting import counted_petal, counted_time, is_one_way, two_way_posts
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.report import OneWay
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.checks.vouching import vouched_posts
from compassdesk.domain.plan import Plan
from compassdesk.domain.reports.report_period import Period, ReportKind
from compassdesk.domain.vocabulary import Petal
from compassdesk.domain.week import TWELVE_WEEKS, Week

Ids = tuple[str, ...]


class Counted(Struct, frozen=True):
    """An item of the period that counts, by its own week's judging: as how many items, which minutes, and as what."""

    entry: Entry
    items: int
    """0 for a further slot of one moment, and for a story of a moment that is counted already (C3.3, C3.5)."""
    minutes: int
    petal: Petal
    one_way: bool
    exempt: bool
    """Whether it is left out of the shares (C3.7)."""


class IdsBehind(Struct, frozen=True):
    """The ids behind two numbers of the same items: those that count as one, and those whose minutes count."""

    items: Ids = ()
    minutes: Ids = ()


def behind(counted: Iterable[Counted]) -> IdsBehind:
    """What stands behind the items and the minutes of these."""
    known = tuple(counted)
    return IdsBehind(
        tuple(one.entry.item.id for one in known if one.items),
        tuple(one.entry.item.id for one in known if one.minutes),
    )


class Material(Struct, frozen=True):
    """`reports` are of all weeks that `weeks_needed` names. Of a campaign only its own items are counted."""

    kind: ReportKind
    ledger: Ledger
    reports: Mapping[Week, Judged]
    period: Period
    before: Period | None
    names: bool
    campaign: str | None = None
    led_to: Mapping[str, Ids] = {}
    """From an insight to all items that it led to."""

    @property
    def plan(self) -> Plan:
        return self.ledger.plan

    @property
    def one_way(self) -> OneWay:
        """The one-way measure of the week that closes the period, by whose limits all of it is told."""
        return self.reports[self.period.closing].measures.one_way

    def judged(self, period: Period) -> tuple[Judged, ...]:
        """The weeks of a period as the checks judge them, whole."""
        return tuple(self.reports[week] for week in period.weeks if week in self.reports)

    def closing(self, period: Period) -> Judged | None:
        """The week with which a period closes."""
        return self.reports.get(period.closing)

    def counted(self, period: Period) -> tuple[Counted, ...]:
        """What counts in the period, in order; what starts on a day outside it does not, though its week is told."""
        key: Hashable = ("report", period, self.campaign)
        return self.ledger.once(key, lambda: tuple(self._counted(period)))

    def _counted(self, period: Period) -> Iterator[Counted]:
        for week in period.weeks:
            exempt, two_way = exempt_in(self.ledger, week), two_way_posts(self.ledger, week)
            vouched = vouched_posts(self.ledger)
            for entry, items, minutes in counted_time(self.ledger, week, 1, exempt):
                if not period.first <= entry.start.date() <= period.last:
                    continue
                if self.campaign is not None and entry.item.campaign != self.campaign:
                    continue
                yield Counted(
                    entry,
                    int(items),
                    minutes,
                    counted_petal(entry, vouched),
                    is_one_way(entry, two_way),
                    entry.item.id in exempt,
                )

    def in_shares(self, period: Period) -> list[Counted]:
        """Those that count in the shares: exempt posts are out (C3.7), but not in the report of their campaign."""
        return [one for one in self.counted(period) if self.campaign is not None or not one.exempt]


def weeks_needed(kind: ReportKind, period: Period, before: Period | None) -> tuple[Week, ...]:
    """Which weeks are to be judged: those of the period and of the one before, and twelve that end with it."""
    if kind == "campaign":
        return period.weeks
    last = Week.of(period.last)
    first = min(Week.of((before or period).first), last.plus(1 - TWELVE_WEEKS))
    return Period(first.monday, period.last).weeks
