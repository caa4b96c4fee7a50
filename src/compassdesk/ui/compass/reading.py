"""What a worker reads of a client file for a tab of the Compass page, and no more."""

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from compassdesk.domain.week import FOUR_WEEKS, Week

if TYPE_CHECKING:
    from compassdesk.domain.checks.ledger import Ledger
    from compassdesk.storage.asking import Reading


class Read(Struct, frozen=True):
    """The items of which weeks are there to be counted; `to_judge`, all that judging these weeks looks at."""

    first: Week
    last: Week
    to_judge: bool = False

    def holds(self, other: "Read") -> bool:
        """Whether it has all that the other has. What judging looks at begins three weeks before the week (C3.8)."""
        first = self.first if other.to_judge or not self.to_judge else self.first.plus(1 - FOUR_WEEKS)
        return first <= other.first and other.last <= self.last and (self.to_judge or not other.to_judge)


def looked_at(connection: "Reading", asked: Read, now: datetime, previous: "Ledger | None") -> "Ledger":
    """The ledger of what is asked; what `previous` has looked at is not looked at again."""
    from compassdesk.services import judging  # the checks are loaded by the worker that first judges

    if not asked.to_judge:
        return judging.counted(connection, asked.first, asked.last, now, previous)
    return judging.window(connection, asked.first, asked.last, now, previous, before=judging.LEAST_BEFORE)
