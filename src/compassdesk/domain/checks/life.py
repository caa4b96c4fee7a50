"""The life of a finding from week to week (C7): since when it stands, for how many weeks, and what was solved.

Severity never depends on it. Two things that are shown do: how long a finding has been standing, and CD-01, which once
raised stays in sight as a note until its share is 5 points under the limit, as long as only time passes (C4): a change
of the plan since then clears it at the limit, so that a fix is seen to work. All of it is pure: what was known before
and what the checks say now give what is known from now on, and judging again changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.checks.folding import arranged
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.registry import spec, specs
from compassdesk.domain.checks.report import Finding, Key, Report
from compassdesk.domain.checks.waiving import is_waived
from compassdesk.domain.vocabulary import SEVERITIES, Severity
from compassdesk.domain.week import Week

State = Literal["open", "waived", "solved"]
STATES: tuple[State, ...] = get_args(State)
RECENT = timedelta(days=7)
_RAISED: frozenset[Severity] = frozenset(("warning", "serious"))


class Life(Struct, frozen=True):
    """What became of one finding in one week; `check`, `target` and `part` are its key there.

    `severity` is the latest one; CD-01 keeps the one it was raised with until it clears. `weeks_open` counts the
    consecutive weeks, this one last, in which it stood open; 0 when it is waived or solved. `clock` is that of the
    latest change of the file when it was raised, 0 for what is not raised.
    """

    week: Week
    check: str
    target: str | None
    part: str | None
    severity: Severity
    first_seen: date
    last_seen: date
    weeks_open: int
    state: State
    clock: int = 0

    @property
    def key(self) -> Key:
        return (self.check, self.target, self.part)


Lives = Mapping[Week, Mapping[Key, Life]]


class Displayed(Struct, frozen=True):
    """A judged week as it is shown: the findings with the flicker guard, how long each stands, and what was solved."""

    report: Report
    weeks_open: Mapping[Key, int]
    solved: tuple[Life, ...]
    """The worst first; `weeks_open` is for how many weeks it had stood, 0 when it came and went within the week."""


def by_week(lives: Iterable[Life]) -> dict[Week, dict[Key, Life]]:
    """Lives, to be looked up by week and key."""
    found: dict[Week, dict[Key, Life]] = {}
    for life in lives:
        found.setdefault(life.week, {})[life.key] = life
    return found


def lived(ledger: Ledger, reports: Iterable[Report], before: Iterable[Life], clock: int) -> dict[Week, dict[Key, Life]]:
    """What is known after judging these weeks; `before` holds the lives from the week before the first one on.

    `clock` is that of the file's latest change.

    Weeks that were not judged keep what they had, except that the count of weeks goes on from what changed.
    """
    judged = sorted(reports, key=lambda report: report.week)
    lives = by_week(before)
    for report in judged:
        last = lives.get(report.week.plus(-1), {})
        lives[report.week] = _after(ledger, report, lives.get(report.week, {}), last, clock)
    for week in sorted(week for week in lives if judged and week >= judged[0].week):
        last = lives.get(week.plus(-1), {})
        lives[week] = {key: _counted(life, last.get(key)) for key, life in lives[week].items()}
    return lives


def displayed(ledger: Ledger, report: Report, lives: Lives, clock: int | None) -> Displayed:
    """How a judged week is shown, given what is known of it and of the week before.

    `clock` is that of the file's latest change, None with a change in the air.
    """
    own, last = lives.get(report.week, {}), lives.get(report.week.plus(-1), {})
    shown = _guarded(ledger, report, own, last, clock)
    weeks = {finding.key: 0 if finding.waived else 1 + _open_weeks(last.get(finding.key)) for finding in shown.findings}
    return Displayed(shown, weeks, _solved(ledger, shown, own, last))


def _after(
    ledger: Ledger, report: Report, own: Mapping[Key, Life], last: Mapping[Key, Life], clock: int
) -> dict[Key, Life]:
    """The lives of a judged week; `weeks_open` is still to be counted."""
    today = report.now.date()
    standing = {finding.key: finding for finding in _guarded(ledger, report, own, last, clock).findings}
    lives = {
        key: _seen(finding, report.week, own.get(key) or last.get(key), today, clock)
        for key, finding in standing.items()
    }
    for key, life in own.items():
        if key not in standing:
            lives[key] = replace(life, state="solved")
    unjudged = _unjudged(ledger, report)
    for key, life in last.items():
        if key not in lives and life.state == "open" and life.check not in unjudged and not _is_about_one_item(life):
            lives[key] = replace(life, week=report.week, first_seen=life.last_seen, state="solved")
    return lives


def _seen(finding: Finding, week: Week, known: Life | None, today: date, clock: int) -> Life:
    """The life of a finding that stands today; `known` is what this week, else last week, knew of it."""
    own = known if known is not None and known.week == week else None
    held = known is not None and finding.is_just_under
    return Life(
        week,
        *finding.key,
        severity=known.severity if known is not None and held else finding.severity,
        first_seen=own.first_seen if own else today,
        last_seen=max(own.last_seen, today) if own else today,
        weeks_open=0,
        state="waived" if finding.waived else "open",
        clock=_raised_at(finding, own, known, clock),
    )


def _raised_at(finding: Finding, own: Life | None, known: Life | None, clock: int) -> int:
    """The clock when the finding was raised in this week: now, unless it stood raised before; 0 when it is not."""
    if known is not None and finding.is_just_under:
        return known.clock
    if finding.severity not in _RAISED:
        return 0
    return own.clock if own is not None and _is_raised(own) else clock


def _is_raised(life: Life) -> bool:
    return life.state in {"open", "waived"} and life.severity in _RAISED


def _counted(life: Life, last: Life | None) -> Life:
    weeks = 1 + _open_weeks(last) if life.state == "open" else 0
    return life if weeks == life.weeks_open else replace(life, weeks_open=weeks)


def _open_weeks(life: Life | None) -> int:
    return life.weeks_open if life is not None and life.state == "open" else 0


def _guarded(
    ledger: Ledger, report: Report, own: Mapping[Key, Life], last: Mapping[Key, Life], clock: int | None
) -> Report:
    """The report with each check that lingers as a note: raised before, only time has passed, not cleared yet (C4)."""
    for check in specs().values():
        known = own.get((check.code, None, None)) or last.get((check.code, None, None))
        if check.lingers is None or known is None:
            continue
        if not _is_raised(known) or known.clock != clock:
            continue
        note = check.lingers(ledger, report.week)
        if note is not None:
            note = replace(note, waived=is_waived(note, ledger.plan, ledger.now.date()))
            others = [finding for finding in report.findings if finding.key != note.key]
            report = replace(report, findings=arranged((*others, note), ledger))
    return report


def _is_about_one_item(life: Life) -> bool:
    """Whether it goes when its week goes, since an item stands in one week; that is no solution (C9.25)."""
    return spec(life.check).target == "item"


def _solved(ledger: Ledger, report: Report, own: Mapping[Key, Life], last: Mapping[Key, Life]) -> tuple[Life, ...]:
    """What stood open last week and is gone, and what was raised in this week and mended in the past days."""
    if not any(share.items or share.minutes for share in report.measures.petals.values()):
        return ()
    standing = {finding.key for finding in report.findings}
    unseen = _unjudged(ledger, report)
    gone = []
    for key, life in own.items():
        if life.state != "solved" or key in standing or life.check in unseen:
            continue
        if _is_about_one_item(life) or not _is_there(ledger, life.target):
            continue
        weeks = _open_weeks(last.get(key))
        if weeks or (life.severity in _RAISED and report.now.date() - life.last_seen < RECENT):
            gone.append(replace(life, weeks_open=weeks))
    return tuple(sorted(gone, key=_worst_first))


def _is_there(ledger: Ledger, target: str | None) -> bool:
    """Whether the channel, person or campaign still exists; taking it away is no solution."""
    return target is None or target in ledger.channels or target in ledger.people or target in ledger.campaigns


def _unjudged(ledger: Ledger, report: Report) -> AbstractSet[str]:
    """Checks that said nothing because they could not, or were not asked."""
    return ledger.limits.off | frozenset(report.not_enough_data)


def _worst_first(life: Life) -> tuple[int, Sequence[str]]:
    return -SEVERITIES.index(life.severity), (life.check, life.target or "", life.part or "")
