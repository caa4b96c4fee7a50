"""Conversation blocks that are started, timed and done: what becomes of the plan by that.

How long one has run is worked out from when it was begun, so that a restart or a computer that slept changes nothing.
A block counts as kept once its end is past (domain.md C3.12). Done before that, it ends where it was done, so that it
is over and was kept; unless less than a quarter would be left of it, which counts nowhere (C3.2): then it stays as
planned, and whether it happened is asked at its end. One that was begun before its time, or after it was over, stands
where it happened.
"""

from datetime import datetime

from msgspec.structs import replace

from compassdesk.domain.keeping import is_over
from compassdesk.domain.plan import Client, Item, ItemResult
from compassdesk.domain.wallclock import ends_at, minutes_between, settled

LEAST_MINUTES = 15
"""Less is no moment to listen or answer (C3.2)."""
MOST_MINUTES = 24 * 60
"""What runs for longer was forgotten, and tells nothing of how long it took."""


def is_timed(item: Item) -> bool:
    """Whether somebody started the block and has not said yet that it is done."""
    return item.kind == "slot" and item.begun_at is not None and item.minutes_spent is None and item.kept == "unknown"


def runs_for(item: Item, client: Client, now: datetime) -> int:
    """How many minutes a block has been running."""
    return max(0, minutes_between(item.begun_at or now, now, client.timezone))


def begun(item: Item, now: datetime) -> Item:
    """The block, started at this moment; begun again, it is timed anew."""
    return replace(item, begun_at=now, minutes_spent=None, kept="unknown")


def not_begun(item: Item) -> Item:
    """The block as if nobody had started it."""
    return replace(item, begun_at=None, minutes_spent=None)


def done(item: Item, client: Client, now: datetime, minutes: int | None = None) -> Item:
    """The block, done now: how long it took (`minutes`, else since it was begun), and kept where it is over."""
    took = runs_for(item, client, now) if minutes is None else minutes
    outcome = replace(where_it_happened(item, client, now), minutes_spent=min(took, MOST_MINUTES))
    return replace(outcome, kept="yes") if is_over(outcome, client, now) else outcome


def where_it_happened(item: Item, client: Client, now: datetime) -> Item:
    """The block with the place in the plan that it took, as far as that was another; see the module."""
    begun_at, zone = item.begun_at, client.timezone
    if item.starts_at is None or begun_at is None:
        return item
    start, planned = settled(item.starts_at, zone), item.minutes or 0
    end = ends_at(start, planned, zone)
    if start <= begun_at < end:
        length = minutes_between(start, now, zone)
        return replace(item, minutes=length) if LEAST_MINUTES <= length < planned else item
    length = minutes_between(begun_at, now, zone)
    if not LEAST_MINUTES <= length <= MOST_MINUTES:
        return item
    return replace(item, starts_at=begun_at, minutes=min(length, planned) if planned >= LEAST_MINUTES else length)


def heard(item: Item, note: str, answered: int | None) -> Item:
    """The block with what was heard in it, and how many were answered; None leaves that as it is."""
    result = item.result
    if answered is not None:
        result = replace(result or ItemResult(), replies_sent=answered)
    return replace(item, kept_note=note, result=result)


def took(item: Item, minutes: int) -> Item:
    """The block with how long it took."""
    return replace(item, minutes_spent=minutes)
