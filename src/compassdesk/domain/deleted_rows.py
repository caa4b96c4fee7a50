"""What is kept of a row that was deleted here, so that it is known again although its source has changed it since.

These are hashes and a moment, no words: a name that was forgotten does not stay there.
"""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from compassdesk.domain.origins import IMPORTED, is_of_a_row, origin_in

TITLE = "title"
"""The key under which the origin of a task keeps the hash of its row's title, which its own goes on from."""


class SaidLast(Struct, frozen=True, gc=False, omit_defaults=True):
    """The hashes of what a row of a table said when it came in last, and when its item was."""

    source: str
    title: str = ""
    when: str = ""
    body: str = ""
    link: str = ""
    at: str = ""
    """A day, or a day and a time; nothing for an idea."""


class DeletedRow(Struct, frozen=True, gc=False):
    """An item or a task that was deleted; `said` only of one that came from a table."""

    list: str
    id: str
    said: SaidLast | None = None


class DeletedAgain(Struct, frozen=True, gc=False):
    """A deleted row that its source brings again, changed: the id it had, and what it is and says now."""

    was: str
    now: DeletedRow


def said_last(origin: Mapping[str, object], at: str) -> SaidLast | None:
    """What is kept of something with this origin that was at that moment; None of what came from no table."""
    from compassdesk.domain.short_hashes import short_hash  # hashlib comes with it, behind the first paint

    came = origin.get("came")
    if not is_of_a_row(origin) or not isinstance(came, Mapping):
        return None
    title, when = origin.get(TITLE, came.get("title")), came.get("starts_at", came.get("due"))
    told = {"title": title, "when": when, "body": came.get("body"), "link": came.get("link")}
    return SaidLast(
        source=short_hash(str(origin.get("source"))),
        at=at,
        **{name: one for name, one in told.items() if isinstance(one, str)},
    )


def spelled(extra: str, at: str | None) -> str:
    """What lies beside the tombstone of a row that had this `extra`, as JSON; "" where nothing is kept."""
    if f'"{IMPORTED}"' not in extra:
        return ""
    try:
        held = msgspec.json.decode(extra)
    except (msgspec.DecodeError, UnicodeError):  # of a file that somebody wrote into
        return ""
    said = said_last(origin_in(held), at or "") if isinstance(held, dict) else None
    return spelled_as(said)


def spelled_as(said: SaidLast | None) -> str:
    """What is kept as it lies beside a tombstone."""
    return "" if said is None else msgspec.json.encode(said).decode()


def read(spelled: str) -> SaidLast | None:
    """What lies beside a tombstone; None where that is nothing that could be read."""
    try:
        return msgspec.json.decode(spelled, type=SaidLast) if spelled else None
    except (msgspec.DecodeError, UnicodeError):
        return None
