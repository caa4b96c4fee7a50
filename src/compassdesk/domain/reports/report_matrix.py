"""All clients of an adviser in one table: the needle, cover, voices, the next gap, what the checks say (C8)."""

from datetime import date
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.next_gap import next_gap
from compassdesk.domain.checks.report import OneWay
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.vocabulary import SEVERITIES, Severity
from compassdesk.domain.week import Week


class ComingGap(Struct, frozen=True):
    """The next stretch in which a channel is left alone: its name, from when, and for how many days."""

    channel: str
    first: date
    days: Fraction


class ClientStanding(Struct, frozen=True):
    """One client's week. `findings`: how many of each severity stand. `problem`: the code of why it is not read."""

    client: str
    week: Week
    one_way: OneWay | None = None
    covered: int = 0
    required: int = 0
    voices: Fraction = Fraction(0)
    gap: ComingGap | None = None
    findings: tuple[tuple[Severity, int], ...] = ()
    problem: str | None = None


class ClientMatrix(Struct, frozen=True):
    """In the order in which the clients were named."""

    clients: tuple[ClientStanding, ...]


def standing_of(ledger: Ledger, report: Judged) -> ClientStanding:
    """One row."""
    gap, shown = next_gap(ledger), report.shown()
    counts = [(severity, sum(one.severity == severity for one in shown)) for severity in reversed(SEVERITIES)]
    return ClientStanding(
        ledger.plan.client.name,
        report.week,
        report.measures.one_way,
        report.measures.cover_covered,
        report.measures.cover_required,
        effective_voices(ledger, report.week),
        ComingGap(ledger.channels[gap.channel].name, gap.first.date(), gap.days) if gap else None,
        tuple((severity, count) for severity, count in counts if count),
    )
