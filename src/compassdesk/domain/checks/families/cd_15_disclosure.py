"""Whether readers can see that there is an advantage behind a post (CD-15)."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.fixes_on_people import link_visible
from compassdesk.domain.checks.ledger import IS_POST, Entry, Ledger, entries_of
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.people import hides_link
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec
from compassdesk.domain.own_on_channels import own_texts
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.week import Week

ACCEPTED_LABELS = ("#ad", "#adv", "#advertentie", "advertentie", "reclame")
"""Labels that say it plainly, in the Netherlands and elsewhere; checked on 2026-11-21 (sources.md B11)."""
DOUBTFUL_LABELS = ("#spon", "#collab", "#partner", "#partnership")
"""Labels the Dutch code names and United States lawyers reject; checked on 2026-11-21 (sources.md B11)."""
DEFAULT_LABEL = "#ad"
_ADVANTAGES = frozenset(("paid", "gift", "discount", "prize"))
_TIES = frozenset(("paid", "gift", "discount", "affiliate", "sponsor"))


def cd_15(ledger: Ledger, week: Week) -> Outcome:
    """Missing disclosure (C6, C9.15): one finding per post of the week, the gravest that applies."""
    tied = {tie.spokesperson for tie in ledger.plan.relationships}
    tied |= {person.id for person in ledger.plan.spokespersons if hides_link(person)}
    asked = (
        entry
        for entry in ledger.those_in(week, 1, IS_POST)
        if entry.item.benefit != "none" or entry.item.media_type == "bought" or entry.item.spokesperson in tied
    )
    return [finding for entry in asked if (finding := _judged(ledger, entry))]


def _judged(ledger: Ledger, entry: Entry) -> Finding | None:
    item = entry.item
    advantage = advantage_of(ledger, item, entry.start.date())
    lacking = channels_without_label(item, entry.channels) if advantage else ()
    if advantage and lacking:
        values: dict[str, Any] = {"reason": "missing", "benefit": advantage, "label": DEFAULT_LABEL}
        values["channels"] = tuple(channel for channel in lacking if channel)
        return Finding("CD-15", "block", item.id, values=values, items=(item.id,))
    if praises_own_employer(ledger, item, entry.start.date()):
        values = {"reason": "employee", "benefit": "employment", "name": item.spokesperson}
        return Finding("CD-15", "warning", item.id, values=values, items=(item.id,))
    if advantage and _doubtful(item, entry.channels):
        values = {"reason": "doubtful", "benefit": advantage, "label": DEFAULT_LABEL, "channels": entry.channels}
        return Finding("CD-15", "note", item.id, values=values, items=(item.id,))
    return None


def advantage_of(ledger: Ledger, item: Item, day: date) -> str:
    """What lies behind the post: "bought", its benefit, or the speaker's tie with the client that day; else nothing."""
    if item.benefit in _ADVANTAGES:
        return item.benefit
    if item.media_type == "bought":
        return "bought"
    return next((kind for kind in _ties_on(ledger, item, day) if kind in _TIES), "")


def _ties_on(ledger: Ledger, item: Item, day: date) -> list[str]:
    return [
        tie.kind
        for tie in ledger.plan.relationships
        if tie.spokesperson == item.spokesperson and tie.first <= day and (tie.last is None or day <= tie.last)
    ]


def praises_own_employer(ledger: Ledger, item: Item, day: date) -> bool:
    """Whether an employee speaks from a personal account that hides the employer (C9.15)."""
    person = ledger.people.get(item.spokesperson or "")
    if person is None or not hides_link(person):
        return False
    return item.benefit == "employment" or "employed" in _ties_on(ledger, item, day)


def text_on(item: Item, channel: str) -> str:
    """The text of an item on a channel: its own there, else the text for all."""
    own = next((row.text for row in item.placements if row.channel == channel), None)
    return item.body if own is None else own


def channels_without_label(item: Item, channels: Sequence[str]) -> tuple[str, ...]:
    """The channels whose text lacks the label; an item without channels is judged on its text, as channel ""."""
    return tuple(channel for channel in channels or ("",) if not _labels_in(item, channel))


def _labels_in(item: Item, channel: str) -> list[str]:
    """The accepted labels of this item that stand in the channel's text: its chosen one, or any when none is chosen."""
    chosen = item.disclosure_label.strip().casefold()
    text = text_on(item, channel)
    known = (*ACCEPTED_LABELS, *DOUBTFUL_LABELS)
    return [label for label in known if chosen in {"", label} and has_token(text, label)]


def _doubtful(item: Item, channels: Sequence[str]) -> bool:
    return any(not set(_labels_in(item, channel)) & set(ACCEPTED_LABELS) for channel in channels or ("",))


def has_token(text: str, token: str) -> bool:
    """Whether `token` stands in `text` as a whole: no letter, digit, _ or # before it, no letter, digit or _ behind."""
    return _token(token).search(text) is not None


@cache
def _token(token: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w#]){re.escape(token)}(?!\w)", re.IGNORECASE)


def fixes_cd_15(ledger: Ledger, _: Week, finding: Finding) -> tuple[Fix, ...]:
    """Put the label at the start of each text that lacks it; for an employee make the link visible."""
    if finding.values["reason"] == "employee":
        return (link_visible(ledger, finding.values["name"]),)
    (entry,) = entries_of(ledger, finding.items)
    chosen = entry.item.disclosure_label.strip().casefold()
    label = chosen if chosen in ACCEPTED_LABELS else DEFAULT_LABEL
    item = labelled(entry.item, label)
    return (Fix("insert_label", {"item": item.id, "label": label}, Patch(items=(item,))),)


def labelled(item: Item, label: str) -> Item:
    """The item with this label chosen and standing in every text of it."""

    def with_label(text: str) -> str:
        return text if has_token(text, label) else f"{label} {text}".rstrip()

    own = own_texts(item)
    shared = not item.channels or any(channel not in own for channel in item.channels)
    placements: tuple[Placement, ...] = tuple(
        row if row.text is None else replace(row, text=with_label(row.text)) for row in item.placements
    )
    body = with_label(item.body) if shared else item.body
    return replace(item, body=body, placements=placements, disclosure_label=label)


CHECKS = (
    CheckSpec(
        "CD-15",
        group="honesty",
        rule="C6, C9.15",
        judge=cd_15,
        remedies=(fixes_cd_15,),
        severities=("note", "warning", "block"),
        badness=lambda _: 1,
        target="item",
        window="week",
        concerns_items=True,
    ),
)
