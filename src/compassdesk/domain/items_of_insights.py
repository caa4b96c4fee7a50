"""The item that is made of an insight."""

from uuid import uuid4

from compassdesk.domain.plan import Insight, Item, Plan
from compassdesk.domain.text_length import shortened

MOST_TITLE = 80
"""Letters of what was heard that make the title of a post."""


def post_of(insight: Insight, plan: Plan, slot: Item | None) -> Item:
    """A draft that answers in public what was heard, in the tray until somebody gives it a moment."""
    active = tuple(row.id for row in plan.channels if row.status == "active")
    return Item(
        id=str(uuid4()),
        kind="post",
        petal="respond",
        title=shortened(insight.text.split(". ")[0], MOST_TITLE),
        body=insight.text,
        channels=slot.channels if slot is not None and slot.channels else active[:1],
        spokesperson=slot.spokesperson if slot is not None else None,
        discipline=insight.discipline,
        triggered_by_insight=insight.id,
    )
