"""Which petals serve a goal, and which goal an item serves (C6 CD-23, C9.22)."""

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Objective, Petal

FITTING: dict[Objective, tuple[Petal, ...]] = {
    "listening": ("listen",),
    "talking": ("send", "respond"),
    "energizing": ("activate", "respond"),
    "supporting": ("respond", "send"),
    "embracing": ("activate", "listen"),
}
"""The petals that serve a goal, the nearest first (C6, CD-23); sending supports only where it helps."""
USUAL: dict[Petal, Objective] = {
    "listen": "listening",
    "respond": "supporting",
    "send": "talking",
    "activate": "energizing",
}
"""The goal a petal serves most plainly."""


def fits(item: Item, objective: Objective) -> bool:
    """Whether the item's petal serves the goal."""
    if objective == "supporting" and item.petal == "send":
        return item.value_kind == "help"
    return item.petal in FITTING[objective]


def serves(item: Item, objective: Objective) -> bool:
    """Whether the item's minutes go to the goal: by its own objective, or, without one, by its petal (C9.22)."""
    return item.objective == objective if item.objective else fits(item, objective)


def goal_for(petal: Petal, ledger: Ledger) -> Objective:
    """The first of the client's goals that the petal serves, else the one it serves most plainly."""
    return next((goal for goal in ledger.plan.client.objectives if petal in FITTING[goal]), USUAL[petal])
