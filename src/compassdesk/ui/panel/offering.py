"""What can be done about the findings on some cards, worked out beside the desk.

Each fix is tried before it is offered, which takes a frame: a worker does it, and the cards get their buttons then.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

from shiboken6 import isValid

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.running import tasks


class Card(Protocol):
    """What shows a finding and its fixes."""

    @property
    def finding(self) -> Finding | None: ...

    def offer(self, fixes: tuple[Fix, ...]) -> None: ...


def offer_fixes(
    judging: Judging,
    week: Week,
    cards: Iterable[Card],
    together: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> None:
    """Offer on each card what helps its finding in that week; not on one that shows another finding by then.

    All buttons appear within `together`.
    """
    asked = [(card, card.finding) for card in cards if card.finding is not None]
    fixes = judging.fixes(week)

    def done(found: list[tuple[Fix, ...]]) -> None:
        wanted = [
            (card, offered)
            for (card, finding), offered in zip(asked, found, strict=True)
            if isValid(card) and card.finding is finding
        ]
        if wanted:
            with together():
                for card, offered in wanted:
                    card.offer(offered)

    if asked:
        tasks.run_task(judging, lambda: [fixes(finding) for _, finding in asked], done)
