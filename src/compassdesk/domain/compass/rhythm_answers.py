"""What can be done about posts that have nobody to answer them: slots there, or slots moved to them (CD-03)."""

from collections.abc import Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.families.cd_03_08_answering import cover_measure, left_unanswered
from compassdesk.domain.checks.fixes import Effect, Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Ledger, Placing
from compassdesk.domain.checks.moving import moves_to
from compassdesk.domain.checks.reply_cover import SHARED_MINUTES
from compassdesk.domain.checks.trying import tried
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, based_on
from compassdesk.domain.week import Week

MOST = 2
"""So many ways are enough to choose from."""


def can_still_be_answered(ledger: Ledger, gaps: Sequence[Placing]) -> tuple[Placing, ...]:
    """The gaps of which the norm is not over yet."""
    return tuple(gap for gap in gaps if gap.deadline - SHARED_MINUTES >= ledger.now_minute)


def answers_for(ledger: Ledger, gaps: Sequence[Placing]) -> tuple[Fix, ...]:
    """Fixes that give these gaps an answer, those that answer most first; none where every norm is over.

    Each was tried: what answers no more, or makes its week worse, is not offered, nor what changes more for as many
    answers. They are about the first week of which a post can still be answered.
    """
    open_gaps = can_still_be_answered(ledger, gaps)
    if not open_gaps:
        return ()
    week = min(Week.of(gap.start) for gap in open_gaps)
    here = [gap for gap in open_gaps if Week.of(gap.start) == week]
    found: dict[int, Fix] = {}
    for fix in _offered(ledger, week, here):
        trial = tried(ledger, week, fix.patch or Patch())
        was, will = cover_measure(ledger, week), cover_measure(trial.ledger, week)
        if will.covered > was.covered and not trial.is_worse:
            before, after = (was.covered, was.required), (will.covered, will.required)
            left = left_unanswered(trial.after)
            effect = Effect(left, before, after, was=trial.before.measures, will=trial.after.measures)
            made = replace(fix, patch=based_on(trial.patch, ledger.plan), effect=effect)
            found[will.covered] = min(found.get(will.covered, made), made, key=_rows)
    return tuple(found[covered] for covered in sorted(found, reverse=True))[:MOST]


def _rows(fix: Fix) -> int:
    return len(fix.patch.items) if fix.patch is not None else 0


def _offered(ledger: Ledger, week: Week, gaps: Sequence[Placing]) -> Sequence[Fix]:
    """Slots moved to the posts, and new ones; nothing beyond the last day that a plan may speak of."""
    try:
        moves, slots = moves_to(ledger, week, gaps), slots_for(ledger, week, gaps)
    except InputError as trouble:
        if trouble.code != "no-such-day":
            raise
        return ()
    if not slots:
        return moves
    values = {"n": len(slots), "gaps": len(gaps), "start": slots[0].starts_at, "title_code": "answers"}
    return (*moves, Fix("cover_gaps", values, Patch(items=slots)))
