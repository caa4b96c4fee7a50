"""The rows of the filters: what can be narrowed to, with how many items of the visible range each would leave."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import ColourBy
from compassdesk.domain.filters import NOBODY, Filter, networks_of, values_of
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import PETALS, STATUSES
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.rendering.look.icons import NETWORK_ICONS
from compassdesk.rendering.look.theme import Shade
from compassdesk.texts import words
from compassdesk.ui.calendar.canvas.shades import KIND_OF, shades

translate = QCoreApplication.translate
WITH_SIGNS = frozenset(("petals", "channels", "networks"))
"""Kinds whose values have a sign, or room for one."""
OF_ONE_VALUE = frozenset(("petals", "campaigns", "statuses"))
"""Kinds of which an item has one value: letting through all but one keeps that one out."""
KINDS = ("petals", "channels", "networks", "people", "campaigns", "statuses", "approvers", "labels")


class FilterRow(Struct, frozen=True):
    """One value of one kind of filter, with its words, the number of items it lets through, and its sign."""

    kind: str
    value: str
    text: str
    count: int
    icon: str = ""
    shade: Shade | None = None
    """Its colour, where items are coloured by this kind."""


class FilterSection(Struct, frozen=True):
    """All values of one kind."""

    kind: str
    title: str
    rows: tuple[FilterRow, ...]


def titles() -> dict[str, str]:
    """What the kinds are called, in the order in which they are offered; "text": words that occur in an item."""
    return {
        "petals": translate("Filters", "Petals"),
        "channels": translate("Filters", "Channels"),
        "networks": translate("Filters", "Networks"),
        "people": translate("Filters", "People"),
        "campaigns": translate("Filters", "Campaigns"),
        "statuses": translate("Filters", "Status"),
        "approvers": translate("Filters", "Waits for a yes"),
        "labels": translate("Filters", "Labels"),
        "text": translate("Filters", "Words"),
    }


def filter_sections(plan: Plan, wanted: Filter, colour_by: ColourBy = "petal") -> tuple[FilterSection, ...]:
    """The sections for the items of a plan; people and campaigns end with "nobody" and "none" where such items are.

    Who is waited for is there where anybody is. They are the legend of what items are coloured by. What is wanted has a
    row wherever it is known, so that it can be given up; networks, where there are several.
    """
    counts = _counts(plan)
    used = {kind: counts[kind].keys() | (getattr(wanted, kind)) for kind in KINDS}
    people = [(row.id, row.name) for row in plan.spokespersons if row.active_to is None or row.id in used["people"]]
    campaigns = [
        (row.id, row.name) for row in plan.campaigns if row.id in used["campaigns"] or len(plan.campaigns) < 12
    ]
    if NOBODY in used["people"]:
        people.append((NOBODY, nobody("people")))
    if NOBODY in used["campaigns"] and campaigns:
        campaigns.append((NOBODY, nobody("campaigns")))
    approvers = [(row.id, row.name) for row in plan.spokespersons if row.id in used["approvers"]]
    if NOBODY in used["approvers"]:
        approvers.append((NOBODY, nobody("approvers")))
    there = tuple(dict.fromkeys((*(row.network for row in plan.channels), *sorted(wanted.networks))))
    signs: dict[str, dict[str, str]] = {
        "petals": {petal: petal for petal in PETALS},
        "channels": {row.id: NETWORK_ICONS.get(row.network, "") for row in plan.channels},
        "networks": {network: sign for network, sign in NETWORK_ICONS.items()},  # noqa: C416 - to texts of any kind
    }
    rows: dict[str, Sequence[tuple[str, str]]] = {
        "petals": [(name, words.label("petal", name)) for name in PETALS],
        "channels": [
            (row.id, row.name) for row in plan.channels if row.status != "closed" or row.id in used["channels"]
        ],
        "networks": [(name, words.network(name)) for name in there] if len(there) > 1 else (),
        "people": people,
        "campaigns": campaigns,
        "statuses": [(name, words.label("status", name)) for name in STATUSES],
        "approvers": approvers,
        "labels": [(name, name) for name in sorted(used["labels"], key=lambda name: (name.casefold(), name))],
    }
    coloured = {KIND_OF[colour_by]: shades(plan, colour_by)} if colour_by != "petal" else {}
    return tuple(
        FilterSection(
            kind,
            titles()[kind],
            tuple(
                FilterRow(
                    kind,
                    value,
                    text,
                    counts[kind][value],
                    signs.get(kind, {}).get(value, ""),
                    coloured.get(kind, {}).get(value),
                )
                for value, text in rows[kind]
            ),
        )
        for kind in KINDS
        if rows[kind]
    )


def nobody(kind: str) -> str:
    """What stands for no person and no campaign."""
    if kind == "approvers":
        return translate("Filters", "Nobody in particular")
    return translate("Filters", "No spokesperson") if kind == "people" else translate("Filters", "No campaign")


def wanted_words(kind: str, wanted: Filter, sections: Sequence[FilterSection]) -> str:
    """What a kind of filter lets through, in words: "Channels: Facebook, X", "Status: not cancelled"."""
    title = titles()[kind]
    if kind == "text":
        return f"{title}: {wanted.text.strip()}"
    chosen = getattr(wanted, kind)
    rows = next((section.rows for section in sections if section.kind == kind), ())
    known = {row.value: row.text for row in rows}
    missing = [text for value, text in known.items() if value not in chosen]
    if kind in OF_ONE_VALUE and 0 < len(missing) < len(known) / 3:
        all_but = translate("Filters", "all but {names}").replace("{names}", ", ".join(missing))
        return f"{title}: {all_but}"
    names = [text for value, text in known.items() if value in chosen]
    gone = len(chosen - known.keys())
    if gone:
        names.append(translate("Filters", "%n that is gone", "", gone))
    return f"{title}: {', '.join(names)}"


def _counts(plan: Plan) -> dict[str, Counter[str]]:
    """How many items have each value. A month has many items, few that differ in what counts here."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    networks = networks_of(plan.channels)
    first: dict[object, Item] = {}
    alike: Counter[object] = Counter()
    for item in plan.items:
        told = (
            item.petal, item.status, item.channels, item.all_channels, item.spokesperson, item.co_spokespersons,
            item.campaign, item.labels, item.approver, waits_for_yes(item),
        )  # fmt: skip
        first.setdefault(told, item)
        alike[told] += 1
    everywhere = {"channels": tuple(networks), "networks": tuple(networks.values())}
    for one, times in alike.items():
        item = first[one]
        for kind, counted in counts.items():
            on_all = item.all_channels and kind in everywhere
            for value in set(everywhere[kind] if on_all else values_of(kind, item, networks)):
                counted[value] += times
    return counts
