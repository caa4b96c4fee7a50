"""The rose that goes out: of the week in which the chosen days end."""

from msgspec import Struct

from compassdesk.domain.week import Week
from compassdesk.rendering.rose.rose_values import RoseValues, of_measures
from compassdesk.services.exports import Extract


class RoseOfWeek(Struct, frozen=True):
    """A week, what its rose shows, and how many items are in it."""

    week: Week
    values: RoseValues
    items: int


def rose_of_week(out: Extract) -> RoseOfWeek:
    """The week of the last day, without one that of the first, without both the week of now."""
    choices, now = out.choices, out.now
    week = Week.of(choices.last or choices.first or now.date())
    measures = out.source.reports([week], now)[week].measures
    return RoseOfWeek(week, of_measures(measures), sum(share.items for share in measures.petals.values()))
