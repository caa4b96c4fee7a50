"""What posts rest on (domain.md A49): research, data, a case, an opinion or nothing.

Those that count are the send posts of which it is said, as CD-24 has it; the check looks at four weeks, and at advisers
alone.
"""

from compassdesk.domain.checks.families.cd_24_evidence import is_send_post
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.tallies import Tally, tallied
from compassdesk.domain.vocabulary import EVIDENCES, Evidence
from compassdesk.domain.week import Week


def evidence(ledger: Ledger, week: Week, span: int) -> Tally[Evidence]:
    """The counted send posts of `span` weeks ending with `week` by what they rest on, with those that do not say."""

    def work() -> Tally[Evidence]:
        sends = filter(is_send_post, ledger.in_weeks(week, span))
        return tallied(sends, EVIDENCES, lambda entry: entry.item.evidence)

    return ledger.once(("evidence", week, span), work)
