"""The numbers of a week that are always shown, whether or not a check has something to say (C9.24).

Each comes from the family that judges by it, so that what is shown and what is judged are one number.
"""

from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.families.cd_01_07_one_way import one_way
from compassdesk.domain.checks.families.cd_03_08_answering import cover_measure
from compassdesk.domain.checks.families.cd_04_05_petals import balance
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Measures
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.week import FOUR_WEEKS, Week


def measures(ledger: Ledger, week: Week) -> Measures:
    """See the module."""
    cover = cover_measure(ledger, week)
    four_weeks = petal_shares(ledger, week, FOUR_WEEKS)
    return Measures(
        one_way=one_way(ledger, week),
        cover_covered=cover.covered,
        cover_late=cover.late,
        cover_required=cover.required,
        petals=petal_shares(ledger, week, 1),
        petals_4_weeks=four_weeks,
        balance_j=balance(four_weeks),
        voices=float(effective_voices(ledger, week)),
    )
