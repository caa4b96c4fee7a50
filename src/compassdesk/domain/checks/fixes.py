"""What a user can do about a finding in one step: each fix is a patch on the plan with a code for its label."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from msgspec import Struct

from compassdesk.domain.checks.report import Measures
from compassdesk.domain.patch import Patch
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week

Number = int | float | Fraction | tuple[int, int]
"""A count, a decimal, a share, or a part and the whole it is of."""


class Effect(Struct, frozen=True):
    """What a fix makes of its finding: `left` is how grave it still is then, None when it is solved.

    `before` and `after` are the check's own number, exact, without and with the fix; None where a check counts nothing
    that goes on when its finding is gone. `lighter` are the other weeks into which the fix moves something and of which
    less is shown then. `limit` is the share over or under which the finding was raised, where there is one. `answered`
    are the posts that get an answer and so no longer count as sending, where the number hangs on that. `was` and `will`
    are the numbers of the week itself without and with the fix. `last_resort` are the new and moved items on days on
    which nobody is there as a rule, a weekend or a holiday. `check` and `part` say of what finding `before` and `after`
    are the number, where it has words of its own. `enough_in` is the week of the last of the new items, where the same
    finding stands without the fix and is gone with it: a rhythm may take some weeks.
    """

    left: Severity | None
    before: Number | None = None
    after: Number | None = None
    lighter: tuple[Week, ...] = ()
    limit: Fraction | None = None
    answered: int = 0
    was: Measures | None = None
    will: Measures | None = None
    last_resort: int = 0
    check: str = ""
    part: str | None = None
    enough_in: Week | None = None


class Fix(Struct, frozen=True):
    """One offered remedy. `code` and `values` make its label (texts/fixes.py); `patch` is the whole change.

    Its new items come without a title where the values have a `title_code` that names one in words.

    A fix without a patch asks for a decision instead: `code` then names the editor to open, `values` on what.
    """

    code: str
    values: Mapping[str, Any] = {}
    patch: Patch | None = None
    effect: Effect | None = None
    """Of a fix with a patch that was tried (`remedies.fixes_for`)."""

    @property
    def records(self) -> bool:
        """Whether it puts on record what happened in a week that is over, instead of planning it."""
        made = [item for item in self.patch.items if not item.id and item.kind == "slot"] if self.patch else []
        return bool(made) and all(item.kept == "yes" for item in made)
