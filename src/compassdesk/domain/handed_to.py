"""What was handed to a scheduling tool: with the item lies which tool got it, when, and a hash of what it got.

It lies in the item as a field of the plan file, `handed_to`: per channel {"tool", "at", "as"}. It does not say that the
post is out, and counts for nothing: it keeps a post from being handed over twice, and tells when it changed since.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.holding import unmarked
from compassdesk.domain.plan import Item
from compassdesk.domain.record_values import key_in, mapped_in, moment_in
from compassdesk.domain.vocabulary import DRAFT_STATUSES

HANDED_TO = "handed_to"
TOOL_NUMBERS = "tool_numbers"
"""What a tool counted of a post, by channel (`came_out.py`)."""


class Handed(Struct, frozen=True):
    """`at` is wall-clock time of the client; `told` the hash of text and time as the tool got them."""

    tool: str
    at: datetime
    told: str


def handed(item: Item) -> dict[str, Handed]:
    """By channel what was handed over; what makes no sense in a plan file is as if it were not there."""
    found: dict[str, Handed] = {}
    for channel, one in mapped_in(item.extra.get(HANDED_TO)).items():
        said = mapped_in(one)
        tool, at = key_in(said.get("tool")), moment_in(said.get("at"))
        if tool is not None and at is not None:
            found[channel] = Handed(tool, at, key_in(said.get("as")) or "")
    return found


def told(text: str, at: datetime | None) -> str:
    """The hash by which it is known whether a post says something else than what was handed over."""
    from compassdesk.domain.short_hashes import hash_of_text  # no start needs it

    return hash_of_text(f"{text}\0{at.isoformat() if at is not None else ''}")


def handed_over(item: Item, on: Iterable[tuple[str, str]], tool: str, at: datetime) -> Item:
    """The item with the word that a tool got it on these channels, each with its hash; a draft becomes scheduled."""
    noted = dict(mapped_in(item.extra.get(HANDED_TO)))
    noted |= {channel: {"tool": tool, "at": at.isoformat(timespec="minutes"), "as": hashed} for channel, hashed in on}
    outcome = replace(item, extra={**item.extra, HANDED_TO: noted})
    if outcome.status in {*DRAFT_STATUSES, "approved"}:
        outcome = replace(unmarked(outcome), status="scheduled")
    return outcome
