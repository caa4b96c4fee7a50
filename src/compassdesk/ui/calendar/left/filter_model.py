"""The rows of the filters: what can be narrowed to, with how many items of the visible range each would leave."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.filters import NOBODY
from compassdesk.domain.plan import Plan
from compassdesk.domain.vocabulary import PETALS, STATUSES
from compassdesk.texts import words

translate = QCoreApplication.translate


class FilterRow(Struct, frozen=True):
    """One value of one kind of filter, with its words and the number of items it lets through."""

    kind: str
    value: str
    text: str
    count: int


class FilterSection(Struct, frozen=True):
    """All values of one kind."""

    kind: str
    title: str
    rows: tuple[FilterRow, ...]


def filter_sections(plan: Plan) -> tuple[FilterSection, ...]:
    """The sections for the items of a plan; people and campaigns end with "nobody" and "none" where such items are."""
    counts = _counts(plan)
    people = [(row.id, row.name) for row in plan.spokespersons if row.active_to is None or counts["people"][row.id]]
    campaigns = [
        (row.id, row.name) for row in plan.campaigns if counts["campaigns"][row.id] or len(plan.campaigns) < 12
    ]
    if counts["people"][NOBODY]:
        people.append((NOBODY, translate("Filters", "No speaker")))
    if counts["campaigns"][NOBODY] and campaigns:
        campaigns.append((NOBODY, translate("Filters", "No campaign")))
    channels = [(row.id, row.name) for row in plan.channels if row.status != "closed" or counts["channels"][row.id]]
    kinds: Sequence[tuple[str, str, Sequence[tuple[str, str]]]] = (
        ("petals", translate("Filters", "Petals"), [(name, words.label("petal", name)) for name in PETALS]),
        ("channels", translate("Filters", "Channels"), channels),
        ("people", translate("Filters", "People"), people),
        ("campaigns", translate("Filters", "Campaigns"), campaigns),
        ("statuses", translate("Filters", "Status"), [(name, words.label("status", name)) for name in STATUSES]),
    )
    return tuple(
        FilterSection(kind, title, tuple(FilterRow(kind, value, text, counts[kind][value]) for value, text in rows))
        for kind, title, rows in kinds
        if rows
    )


def _counts(plan: Plan) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = {
        kind: Counter() for kind in ("petals", "channels", "people", "campaigns", "statuses")
    }
    everywhere = tuple(channel.id for channel in plan.channels)
    alike = Counter(  # at each change: a month has many items, but few that differ in what is counted
        (
            item.petal,
            item.status,
            everywhere if item.all_channels else item.channels,
            (item.spokesperson or NOBODY, *item.co_spokespersons),
            item.campaign or NOBODY,
        )
        for item in plan.items
    )
    for (petal, status, channels, people, campaign), times in alike.items():
        for kind, values in (
            ("petals", (petal,)),
            ("statuses", (status,)),
            ("channels", channels),
            ("people", set(people)),
            ("campaigns", (campaign,)),
        ):
            for value in values:
                counts[kind][value] += times
    return counts
