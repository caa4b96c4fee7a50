"""Which muted colour stands for a channel, a person, a campaign or a status, where items are coloured by them."""

from collections.abc import Mapping

from compassdesk.domain.calendar_grid import ColourBy
from compassdesk.domain.filters import values_of
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import STATUSES
from compassdesk.rendering.look.theme import SHADES, Shade, campaign_shade

KIND_OF: Mapping[ColourBy, str] = {
    "channel": "channels",
    "person": "people",
    "status": "statuses",
    "campaign": "campaigns",
}
"""The kind of filter whose values are coloured, and whose rows in the left column are the legend."""
PLAIN: Shade = ("", "")
"""Of what has nothing to be coloured by, such as a post without a campaign."""


def shades(plan: Plan, colour_by: ColourBy) -> dict[str, Shade]:
    """The shade of each value that items are coloured by; empty for petals, whose colours are their own."""
    if colour_by == "campaign":
        return {row.id: campaign_shade(row.colour, row.id) for row in plan.campaigns}
    rows: Mapping[ColourBy, tuple[str, ...]] = {
        "channel": tuple(row.id for row in plan.channels),
        "person": tuple(row.id for row in plan.spokespersons),
        "status": STATUSES,
    }
    return {key: SHADES[at % len(SHADES)] for at, key in enumerate(rows.get(colour_by, ()))}


def shade_of(item: Item, known: Mapping[str, Shade], colour_by: ColourBy) -> Shade | None:
    """The shade of an item, by the first channel of several; None where it is coloured by its petal."""
    if colour_by == "petal":
        return None
    values = values_of(KIND_OF[colour_by], item, {})
    return next((known[value] for value in values if value in known), PLAIN)
