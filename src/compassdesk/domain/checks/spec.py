"""What a check declares: everything that anybody has to know of it, in one value.

The engine, the limits, waivers, settings, texts, files and the documentation read it; none of them keeps a list of
checks of its own.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, get_args

from msgspec import Struct

from compassdesk.domain.checks.fixes import Fix, Number
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.outcome import Check
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.plan import Channel, Plan
from compassdesk.domain.vocabulary import Profile, Severity
from compassdesk.domain.week import Week

MOST = 100_000
"""The highest number that a threshold takes unless it says otherwise."""
Target = Literal["client", "item", "channel", "person", "campaign"]
"""What the target of a finding is (C9.25); "client" has none."""
Window = Literal["none", "week", "growing", "streak", "four weeks"]
"""The weeks that are looked at: none, the judged one, that and earlier ones until there is enough (the finding says how
many), that and the 14 days before, or four."""
Remedy = Callable[[Ledger, Week, Finding], Iterable[Fix | None]]
Counted = Callable[[Ledger, Week, Finding], Number | None] | str
"""The number a fix of a finding is told by: worked out in whatever ledger of the plan, also where the finding is gone;
or the name under which the finding itself has it, which is 0 once it is gone."""
Fits = Callable[[Finding, Finding, Ledger], bool]


Group = Literal["balance", "answers", "people", "honesty", "plan"]
"""What a check is about, by which the settings put it beside others."""
GROUPS: tuple[Group, ...] = get_args(Group)


class Threshold(Struct, frozen=True):
    """A number of a check that the client may set (C9.5); `name` as the plan file spells it.

    Without the client's own it is `usual`, None for no limit, or what its profile has instead (C5). A percentage
    serves as a share: 60 is 3/5.
    """

    name: str
    usual: int | Callable[[Plan], int | None]
    by_profile: Mapping[Profile, int] = {}
    percent: bool = False
    least: int = 0
    most: int | None = None
    """`least` and `most`: what a form takes, and what a number beyond them counts for; None: 100 for a percentage."""
    not_below: str | None = None
    """Another threshold of the check, under which this one cannot come."""

    @property
    def is_moved(self) -> bool:
        """Whether a profile, a stage or a target makes it another number."""
        return bool(self.by_profile) or callable(self.usual)

    @property
    def highest(self) -> int:
        """The most it takes."""
        if self.most is not None:
            return self.most
        return 100 if self.percent else MOST

    def usual_in(self, plan: Plan) -> int | None:
        """The number that holds for the plan's client as long as it set none of its own."""
        usual = self.by_profile.get(plan.client.profile, self.usual)
        return usual if usual is None or isinstance(usual, int) else usual(plan)


class Part(Struct, frozen=True):
    """One of several things a check says, told apart by `part` of the finding up to its colon; "" is without a part."""

    name: str
    window: Window | None = None
    """None: the window of the check."""
    counted: Counted | None = None
    """None: the number of the check."""


class Under(Struct, frozen=True):
    """A check whose gravest finding covers those of this one, so that they are folded under it (C7)."""

    parent: str
    fits: Fits | None = None
    """Whether this finding is covered by that one of the parent; None: always."""


class CheckSpec(Struct, frozen=True):
    """A check. Its words stand in `texts/checks`, in the file of the same name as its own."""

    code: str
    rule: str
    """Where it is laid down: chapters of domain.md."""
    judge: Check
    remedies: tuple[Remedy, ...]
    """What may help; what it comes to is tried, and orders it (`remedies.fixes_for`)."""
    severities: tuple[Severity, ...]
    """All it may say, before caps."""
    badness: Callable[[Mapping[str, Any]], Any]
    """From the values of a finding: what grows with how bad it is, to tell whether a change makes it lighter."""
    counted: Counted | None = None
    """None, also of its parts: what it says has no number that a fix could change."""
    group: Group = "plan"
    target: Target = "client"
    window: Window = "four weeks"
    parts: tuple[Part, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    one_way_place: int | None = None
    """Its place among the equally grave of the one-way family, the first of which takes in all others (C7); None: it
    is not of that family."""
    folds_under: Under | None = None
    """What takes its findings in where the one-way family does not."""
    note_in: frozenset[Profile] = frozenset()
    """Profiles that hear it as a note at most, BLOCK excepted (C9.27)."""
    least_cap: Severity = "note"
    """No cap makes it say less than this (C7); above a note it cannot be switched off either."""
    concerns_items: bool = False
    """Whether it says something of each of its items, and so is shown beside the item in its editor."""
    names_people: bool = False
    """Whether it holds something against a real person, and so stays out of what is exported without names (C7)."""
    relaxed_on: Callable[[Ledger, Channel], bool] | None = None
    """Whether a channel has a longer limit of its own than its client, which is then named (C7)."""
    answered: Callable[[Ledger, Ledger, Week], int] | None = None
    """How many posts a fix gets answered and so no longer counted as sending, from the ledgers without and with it;
    None where its number does not hang on that."""
    lingers: Callable[[Ledger, Week], Finding | None] | None = None
    """The note as which it stays in sight once it was raised, None when it is clear (C4)."""

    @property
    def may_be_waived(self) -> bool:
        """Whether it says anything that can be accepted for a while; BLOCK cannot (C9.27)."""
        return self.severities != ("block",)

    @property
    def is_moved(self) -> bool:
        """Whether a profile, a stage or a target moves one of its limits."""
        return any(threshold.is_moved for threshold in self.thresholds)

    @property
    def may_be_switched_off(self) -> bool:
        """Whether the client may do without it: not CD-01, nor what can stop an item (C7)."""
        return self.least_cap == "note" and "block" not in self.severities

    def threshold(self, name: str) -> Threshold:
        """The threshold of that name. KeyError for another."""
        return {threshold.name: threshold for threshold in self.thresholds}[name]

    def window_of(self, part: str | None) -> Window:
        """The weeks behind a finding with that part."""
        named = self._part(part)
        return named.window if named is not None and named.window else self.window

    def counted_of(self, part: str | None) -> Counted | None:
        """The number that a fix of a finding with that part is told by."""
        named = self._part(part)
        return named.counted if named is not None and named.counted else self.counted

    def _part(self, part: str | None) -> Part | None:
        name = (part or "").partition(":")[0]
        return next((row for row in self.parts if row.name == name), None)
