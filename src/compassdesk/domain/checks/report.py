"""What judging a week gives back: findings, measures, and the checks that could not judge.

Everything here is exact: counts are ints, shares are Fractions. Rounding happens where something is shown.
"""

from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction
from typing import Any, Literal

from msgspec import Struct

from compassdesk.domain.vocabulary import ExpectsDialogue, Petal, Profile, Severity, Stage
from compassdesk.domain.week import Week

Key = tuple[str, str | None, str | None]
"""Check, target and part of a finding."""


class Finding(Struct, frozen=True):
    """One result of one check.

    `values` holds the names in the braces of the check's message (domain.md C6), exact: int, Fraction, str, datetime,
    date, or a tuple of these. `target` is the id of what it is about (C9.25), `part` tells several things about one
    target apart. `items` are the ids of the items concerned, in time order. `parent` is the key of the finding it
    is folded under, which may be one of the same check (C7). `shown` says whether the profile shows it in the week
    (C9.27).
    """

    check: str
    severity: Severity
    target: str | None = None
    part: str | None = None
    values: Mapping[str, Any] = {}
    items: tuple[str, ...] = ()
    parent: Key | None = None
    waived: bool = False
    shown: bool = False

    @property
    def key(self) -> Key:
        """What makes it the same finding in another evaluation of the same client and week (C7)."""
        return (self.check, self.target, self.part)

    @property
    def is_just_under(self) -> bool:
        """Whether this is CD-01 kept in sight below its limit, until the share that its value `clears` names (C4)."""
        return "clears" in self.values


class PetalShare(Struct, frozen=True):
    items: int = 0
    minutes: int = 0


class OneWay(Struct, frozen=True):
    """The one-way measure of C4 over a window of `window_weeks` weeks that ends with the judged one.

    `b` is min(ow/n, m_ow/m), None when n is 0. `warn` and `serious` are the limits in force, as shares.
    """

    window_weeks: int
    ow: int
    n: int
    m_ow: int
    m: int
    b: Fraction | None
    enough_data: bool
    warn: Fraction
    serious: Fraction

    @property
    def over(self) -> Literal["warning", "serious"] | None:
        """Which of its limits the share is over (C4); None within them, and where there is too little to judge by."""
        if self.b is None or not self.enough_data or self.b <= self.warn:
            return None
        return "serious" if self.b > self.serious else "warning"


class Measures(Struct, frozen=True):
    """`petals`: the judged week. `balance_j` and `voices`: four weeks (C9.24), 0 without items."""

    one_way: OneWay
    cover_covered: int
    cover_late: int
    cover_required: int
    petals: Mapping[Petal, PetalShare]
    petals_4_weeks: Mapping[Petal, PetalShare]
    balance_j: float
    voices: float


class Notices(Struct, frozen=True):
    """What was not judged, or otherwise than usual (C7): a profile other than the default, codes of checks, and counts.

    `off`: switched off; `ignored`: settings and waivers that do not hold; `changed`: limits or a cap of the client's
    own, its target, or a longer norm or silence of a channel in use; `waived`: accepted for a while. `stage`: another
    than the default; `audience`: the expectation that moves the limits of CD-01; `one_way`: ids of channels in use
    where people can answer and the plan says that nobody does. `on_hold`, `ideas`, `drafts` (where they do not count),
    `cancelled` and `night` (slots that begin when nobody answers, C3.2) are of the judged week; `undated` is all of
    the plan. The other ids are of items of the week: `nowhere` count and have no channel, so nothing that looks at
    channels sees them; `far_times` have an own time and `foreign_answers` a channel for answers that new ones may not
    have (C9.4), the former in every week in which a time of theirs lies; `kept_ahead` was said before the end (C3.12);
    `when_closed` are posts that go out on a closed day or in a week of such days, in which neither silence nor
    listening is looked at; `foreign_prizes` are ids of campaigns whose prize is judged by no country's rules.
    """

    profile: Profile | None = None
    off: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()
    stage: Stage | None = None
    audience: ExpectsDialogue | None = None
    one_way: tuple[str, ...] = ()
    on_hold: int = 0
    ideas: int = 0
    drafts: int = 0
    cancelled: int = 0
    undated: int = 0
    night: int = 0
    nowhere: tuple[str, ...] = ()
    far_times: tuple[str, ...] = ()
    foreign_answers: tuple[str, ...] = ()
    kept_ahead: tuple[str, ...] = ()
    when_closed: tuple[str, ...] = ()
    foreign_prizes: tuple[str, ...] = ()


class MeasuredWeek(Struct, frozen=True):
    """One week of one client with the numbers that are always shown, as of a moment of its clock."""

    week: Week
    now: datetime
    measures: Measures


class Report(MeasuredWeek, frozen=True):
    """One judged week of one client, findings in the order they should be read: severity, then check number."""

    findings: tuple[Finding, ...]
    not_enough_data: tuple[str, ...]
    notices: Notices

    def shown(self) -> tuple[Finding, ...]:
        """The findings that stand in the week bar."""
        return tuple(finding for finding in self.findings if finding.shown)
