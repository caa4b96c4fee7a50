"""What people are invited to (domain.md A12): to answer a question, to do something, to win, to make it together."""

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.tallies import Tally, tallied
from compassdesk.domain.vocabulary import INVITATIONS, Invitation
from compassdesk.domain.week import Week

INVITING: tuple[Invitation, ...] = tuple(word for word in INVITATIONS if word != "none")


def invitations(ledger: Ledger, week: Week, span: int) -> Tally[Invitation]:
    """The counted posts of `span` weeks ending with `week` by what they invite to; `silent` are those that do not."""

    def work() -> Tally[Invitation]:
        posts = (entry for entry in ledger.in_weeks(week, span) if entry.is_post)
        return tallied(posts, INVITING, lambda entry: entry.item.invitation)

    return ledger.once(("invitations", week, span), work)
