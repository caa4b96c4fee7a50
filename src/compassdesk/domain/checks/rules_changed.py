"""What the checks say otherwise since the rules changed, week by week: warnings that came, went or changed weight.

Notes are left out: they come and go with less, and one that says something else misleads nobody.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from compassdesk.domain.checks.life import Life
from compassdesk.domain.checks.report import Report
from compassdesk.domain.vocabulary import SEVERITIES, Severity
from compassdesk.domain.week import Week

RULES = 2
"""The version of domain.md that the checks follow."""
_RAISED = frozenset(SEVERITIES[SEVERITIES.index("warning") :])


class Difference(Struct, frozen=True):
    """The gravest that a check said of a week before and says now; None where it said nothing."""

    check: str
    before: Severity | None
    now: Severity | None


class WeekReadAnew(Struct, frozen=True):
    """A week of which the checks say something else, by check."""

    week: Week
    differences: tuple[Difference, ...]


def read_anew(report: Report, before: Iterable[Life]) -> WeekReadAnew | None:
    """What is otherwise in a judged week than its lives of before say; None where nothing is."""
    said = _gravest((life.check, life.severity) for life in before if life.week == report.week and _stood(life))
    now = _gravest((finding.check, finding.severity) for finding in report.findings)
    pairs = (Difference(check, said.get(check), now.get(check)) for check in sorted(said.keys() | now.keys()))
    found = tuple(one for one in pairs if one.before != one.now and {one.before, one.now} & _RAISED)
    return WeekReadAnew(report.week, found) if found else None


def still_standing(report: Report, before: Iterable[Life]) -> tuple[Life, ...]:
    """The lives of a judged week that go on: what the new rules no longer say was not solved by anybody."""
    standing = {finding.key for finding in report.findings}
    return tuple(life for life in before if life.week == report.week and (not _stood(life) or life.key in standing))


def _stood(life: Life) -> bool:
    return life.state != "solved"


def _gravest(said: Iterable[tuple[str, Severity]]) -> Mapping[str, Severity]:
    found: dict[str, Severity] = {}
    for check, severity in said:
        if check not in found or SEVERITIES.index(severity) > SEVERITIES.index(found[check]):
            found[check] = severity
    return found
