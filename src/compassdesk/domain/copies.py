"""One copy of a client beside another: the whole plan, and who changed what of it when (`replicas.py`)."""

from collections.abc import Mapping

from msgspec import Struct

from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import Dot, Takeover

Owner = tuple[str, str]
"""A list of the plan and the id of a row in it; the client itself is ("client", "1")."""

CLIENT: Owner = ("client", "1")


class Tombstone(Struct, frozen=True):
    """That a row was removed: by which edit, and what is kept of it (`deleted_rows.py`)."""

    dot: Dot
    said: str = ""


class CopyNotes(Struct, frozen=True):
    """Who changed what when. `stamps` has the edit of each field that was changed since its row was made, by the row;
    the field "" is the making of the row. What has no stamp is as old as the client.
    """

    stamps: Mapping[Owner, Mapping[str, Dot]] = {}
    tombstones: Mapping[Owner, Tombstone] = {}
    takeovers: tuple[Takeover, ...] = ()


class Copy(Struct, frozen=True):
    """A copy of the client with the identity `client`, which is the same in all its copies.

    `clock` is that of its latest edit. Where not `is_whole` only some rows travelled, and what is not among them is no
    sign of anything; `left_out` names the fields, by list, that did not travel: their values say nothing.
    """

    client: str
    replica: str
    clock: int
    plan: Plan
    notes: CopyNotes = CopyNotes()
    is_whole: bool = True
    left_out: Mapping[str, frozenset[str]] = {}
    by: str = ""
    """Who sent it, as they call themselves; "" where nobody said."""

    def names(self) -> dict[str, str]:
        """What to call its replica."""
        return {self.replica: self.by} if self.by else {}
