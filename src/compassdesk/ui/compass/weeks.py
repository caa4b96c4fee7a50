"""Which weeks the Compass page shows, and the one-way measure over four of them."""

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import MeasuredWeek, OneWay
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week

BEFORE = 8
"""How many of the weeks in the charts come before the week the page was opened on."""


def span_around(week: Week, shown: tuple[Week, ...] = ()) -> tuple[Week, ...]:
    """The weeks to show; those already shown while `week` is among them, so that a click does not move the picture."""
    if week in shown:
        return shown
    return tuple(week.plus(step - BEFORE) for step in range(TWELVE_WEEKS))


def four_weeks(ledger: Ledger, report: MeasuredWeek) -> OneWay:
    """The one-way measure over the four weeks that end with the report's week, by its limits."""
    from compassdesk.domain.checks.counting import shares
    from compassdesk.domain.checks.judged_share import FEWEST_POSTS, smaller_share

    sums = shares(ledger, report.week, FOUR_WEEKS)
    b, enough = smaller_share(sums), sums.posts >= FEWEST_POSTS
    return replace(
        report.measures.one_way,
        window_weeks=FOUR_WEEKS,
        ow=sums.ow,
        n=sums.n,
        m_ow=sums.m_ow,
        m=sums.m,
        b=b,
        enough_data=enough,
    )
