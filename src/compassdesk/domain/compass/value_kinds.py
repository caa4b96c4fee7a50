"""What posts are worth to who reads them (domain.md A44): inform, help, entertain, service, promote.

At most one fifth promotion is a rule of thumb of the field, not a norm and no check.
"""

from fractions import Fraction

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.tallies import Tally, tallied
from compassdesk.domain.vocabulary import VALUE_KINDS, ValueKind
from compassdesk.domain.week import Week

MOST_PROMOTION = Fraction(1, 5)


def value_kinds(ledger: Ledger, week: Week, span: int) -> Tally[ValueKind]:
    """The counted items of `span` weeks ending with `week` by what they are worth, with those that do not say."""
    return ledger.once(
        ("value kinds", week, span),
        lambda: tallied(ledger.in_weeks(week, span), VALUE_KINDS, lambda entry: entry.item.value_kind),
    )


def promotion(tally: Tally[ValueKind]) -> Fraction | None:
    """The share of promotion among the items that say what they are worth: 4 of 16 is a quarter."""
    return tally.share("promote")


def over_the_thumb(tally: Tally[ValueKind]) -> bool:
    """Whether that is more than the rule of thumb allows; exactly a fifth is not."""
    share = promotion(tally)
    return share is not None and share > MOST_PROMOTION
