"""New conversation blocks, as items without a title yet; `diary` finds the time for them and who is free then.

The title is a word the user reads, so `texts.fixes.titled` fills it in from the fix's `title_code`.
"""

from datetime import datetime
from fractions import Fraction
from math import ceil

from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Petal

WEEKS = 4
"""How many weeks a weekly block is laid down for at once."""
BLOCK_MINUTES = 120
"""The length of a conversation block: two hours (domain.md A47)."""


def block(petal: Petal, start: datetime, minutes: int, name: str, channels: tuple[str, ...] = ()) -> Item:
    """A new draft slot; on all channels unless some are given."""
    return Item(
        id="",
        kind="slot",
        petal=petal,
        title="",
        starts_at=start,
        minutes=minutes,
        channels=channels,
        all_channels=not channels,
        spokesperson=name or None,
    )


_STEP = 5


def in_steps(minutes: Fraction, most: int) -> int:
    """Minutes rounded up to fives, at least as long as a slot must be to count and no longer than counts."""
    return min(most, max(SHORTEST_MINUTES, ceil(minutes / _STEP) * _STEP))
