"""How much is listened and answered in a week, on average, and who answers enough to hear people (C9.8, C9.21)."""

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

from compassdesk.domain.checks.counting import slot_minutes_of
from compassdesk.domain.checks.judged_share import judged_shares, smaller_share
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, WEEKDAYS, Petal
from compassdesk.domain.week import FOUR_WEEKS, Week

_OFFICE_DAYS = WEEKDAYS[:5]
_MOSTLY_ONE_WAY = Fraction(3, 5)
"""Who sends more than this does not answer enough, whatever limit the client chose for itself."""
_ANSWERING_MINUTES = 30
_LISTENING_IS_AN_AIM = 3
"""The listening stage from which on listening is asked for itself."""


def open_weeks(ledger: Ledger, week: Week) -> Sequence[Week]:
    """Those of the four weeks ending with `week` over which minutes are averaged (C9.21).

    From the week of the first counted item on, without weeks of which every working day is closed.
    """
    if not ledger.entries:
        return ()
    first = Week.of(ledger.entries[0].start.date()).monday
    weeks = (week.plus(-ago) for ago in reversed(range(FOUR_WEEKS)))
    return tuple(one for one in weeks if one.monday >= first and not is_closed(ledger, one))


def begun_weeks(ledger: Ledger, week: Week) -> Sequence[Week]:
    """Those of the open weeks that have come, or in which something goes out or is made.

    What nobody has begun to plan is no neglect. A moment to listen or answer does not begin a week, for such a one may
    never raise what is shown (C4).
    """
    return [one for one in open_weeks(ledger, week) if one.start <= ledger.now or _is_planned(ledger, one)]


def _is_planned(ledger: Ledger, week: Week) -> bool:
    return len(ledger.in_week(week)) > sum(len(ledger.kind_in(week, 1, petal, posts=False)) for petal in TWO_WAY_PETALS)


def is_closed(ledger: Ledger, week: Week) -> bool:
    """Whether every working day of the week is a closed day (C9.21)."""
    client = ledger.plan.client
    working = client.service_hours or _OFFICE_DAYS
    days = [week.monday + timedelta(days=ahead) for ahead, name in enumerate(WEEKDAYS) if name in working]
    return all(day in client.closed_days for day in days)


def slot_minutes(ledger: Ledger, weeks: Sequence[Week], petal: Petal) -> int:
    """The counted minutes of the slots of one petal in these weeks."""
    return sum(slot_minutes_of(ledger, week)[petal] for week in weeks)


def answers_enough(ledger: Ledger, week: Week) -> bool:
    """Whether so much is answered that people are heard without listening apart, where that is no aim (C9.8).

    Half an hour a week over the weeks that are begun: one still to be planned takes nothing from those before it.
    """
    client, weeks = ledger.plan.client, begun_weeks(ledger, week)
    share = smaller_share(judged_shares(ledger, week)[0])
    return (
        client.listening_stage < _LISTENING_IS_AN_AIM
        and "listening" not in client.objectives
        and (share is None or share <= _MOSTLY_ONE_WAY)
        and bool(weeks)
        and slot_minutes(ledger, weeks, "respond") >= _ANSWERING_MINUTES * len(weeks)
    )
