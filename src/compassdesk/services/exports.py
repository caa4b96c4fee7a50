"""What goes out: the items of a period, with what every kind of file may want to know about the plan around them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from compassdesk.domain.checks.report import Report
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.wallclock import from_instant
from compassdesk.domain.week import Week
from compassdesk.services import attachments, judging, plans
from compassdesk.services.workspace import ClientFile

_START, _ID = attrgetter("starts_at"), attrgetter("id")
Reports = Mapping[Week, Report]


class Source(Struct, frozen=True):
    """Where a plan comes from: a client file or a plan in memory."""

    plan: Callable[[date | None, date | None], Plan]
    """The plan with at least the items of these days; with a bound left out with all of them."""
    reports: Callable[[Iterable[Week], datetime], Reports]
    """What the checks say of these weeks, at a wall-clock moment of the client."""
    content: Callable[[str], bytes | None] = lambda _sha256: None
    """The content of an attachment by its hash; None where it is not to be had."""
    changes: Callable[[], Mapping[str, int]] = dict
    """Seconds since 1970 of the latest change of each item; under "" that of all others. A plan in memory has none."""


def of_file(file: ClientFile) -> Source:
    """A client file, read with connections of their own: for a worker too."""

    def plan(first: date | None, last: date | None) -> Plan:
        with file.reader() as connection:
            if first is None or last is None:
                return plans.whole(connection)
            return plans.window(connection, first, last)

    def reports(weeks: Iterable[Week], now: datetime) -> Reports:
        with file.reader() as connection:
            return judging.of_file(connection, weeks, now).reports

    def content(sha256: str) -> bytes | None:
        with file.reader() as connection:
            return attachments.content(connection, sha256)

    def changes() -> Mapping[str, int]:
        with file.reader() as connection:
            return plans.item_changes(connection)

    return Source(plan, reports, content, changes)


def of_plan(plan: Plan, content: Callable[[str], bytes | None] = lambda _sha256: None) -> Source:
    """A whole plan in memory; `content` gives what is attached, as in a source."""
    return Source(lambda _first, _last: plan, lambda weeks, now: judging.of_plan(plan, weeks, now).reports, content)


class Choices(Struct, frozen=True):
    """What the user chose. What a kind of file does not take (`Format.takes`) is left out of account."""

    first: date | None = None
    last: date | None = None
    """Both days included; None for no bound."""
    chosen: Callable[[Item], bool] | None = None
    """Which items; None for all."""
    with_names: bool = False
    """Full names of people instead of initials (C2)."""
    with_initials: bool = False
    """Initials at least, where people would not be named at all."""
    with_notes: bool = False
    """Private notes too."""
    with_year_days: bool = False
    """The days of the year and the school holidays that the client shows."""
    with_pictures: bool = False
    """Small pictures of what is attached."""
    with_cover: bool = False
    """A page with the rose and its numbers before all others."""
    layout: str = ""
    """The key of one of the format's layouts; "" for the first."""
    language: Language = "en"
    first_weekday: int = 1
    """Where a drawn week begins: 1 for Monday to 7 for Sunday."""
    moment: datetime = field(default_factory=lambda: datetime.now(UTC))
    """When the file is made (aware)."""


class Extract(Struct, frozen=True):
    """What a writer gets: the plan with the chosen items of the period only, in order of time, and the choices.

    Unscheduled items come last, and only when there are no bounds.
    """

    plan: Plan
    choices: Choices
    source: Source

    @property
    def now(self) -> datetime:
        """The moment of the export on the client's clock."""
        return from_instant(self.choices.moment, self.plan.client.timezone)


def extract(source: Source, choices: Choices) -> Extract:
    """What goes out by the choices. InputError("period-reversed") when the last day lies before the first."""
    plan = source.plan(choices.first, choices.last)
    items = in_period(plan.items, choices.first, choices.last)
    if choices.chosen is not None:
        items = [item for item in items if choices.chosen(item)]
    return Extract(replace(plan, items=tuple(items)), choices, source)


def in_period(items: Sequence[Item], first: date | None, last: date | None) -> list[Item]:
    """The items that start on the days first..last, in order of time; without any bound the unscheduled ones too."""
    if first and last and last < first:
        raise InputError("period-reversed", first=first, last=last)
    dated = [
        item
        for item in unless_given_up(items)
        if item.starts_at
        and (not first or item.starts_at.date() >= first)
        and (not last or item.starts_at.date() <= last)
    ]
    dated.sort(key=_START)  # a client file gives them so: one look at each
    dated = [item for _, together in unless_given_up(groupby(dated, _START)) for item in sorted(together, key=_ID)]
    return dated if first or last else [*dated, *(item for item in unless_given_up(items) if item.starts_at is None)]
