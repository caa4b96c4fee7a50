"""What two people changed apart in one field: the plan keeps the value of the later edit, and the others as records.

A record tells the row and the field, the value, and by which edit it came. It waits for somebody to choose, or to
change the field: an edit that has seen both settles it, on every copy. The field "" stands for the row itself: then the
value is false, and somebody removed a row that somebody else changed.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID, uuid5

from msgspec import Struct

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.joined_values import is_settled_unasked
from compassdesk.domain.joining.row_fields import can_say, has_field, said_by, spelled
from compassdesk.domain.plan import Lists, Record
from compassdesk.domain.record_values import key_in
from compassdesk.domain.replicas import LAST_CLOCK, ORIGIN, Dot, Key

LIST = "conflicts"
_NAMES = UUID("5b1f2d0e-6a1c-4f0e-9d51-0c8e54a6a7f3")
"""So that the same conflict has the same id in every copy."""
THERE, REMOVED = b"true", b"false"
"""What the row itself says."""


class Conflict(Struct, frozen=True):
    """A value that waits: whose row and field (`key`), spelled as JSON, and the edit it comes from."""

    key: Key
    value: bytes
    dot: Dot

    @property
    def owner(self) -> Owner:
        return self.key[:2]

    @property
    def is_removal(self) -> bool:
        return self.key[2] == ""


def conflict(record: Record) -> Conflict | None:
    """What a record means; None for one that makes no sense."""
    said = record.content
    list_name, row, replica = (key_in(said.get(name)) for name in ("list", "row", "replica"))
    field, clock = said.get("field"), said.get("clock")
    if list_name is None or row is None or not isinstance(field, str) or type(clock) is not int:
        return None
    if not 0 <= clock <= LAST_CLOCK or (list_name != "client" and list_name not in Lists.__struct_fields__):
        return None
    if list_name == LIST or not has_field(list_name, field) or is_settled_unasked(field):
        return None
    value = spelled(said.get("value"))
    if not can_say(list_name, field, value):
        return None
    return Conflict((list_name, row, field), value, (clock, replica or "") if clock else ORIGIN)


def record_of(one: Conflict) -> Record:
    list_name, row, field = one.key
    clock, replica = one.dot
    name = "\n".join((list_name, row, field, replica, str(clock), one.value.decode("utf-8", "surrogatepass")))
    value = said_by(one.value)
    content = {
        "list": list_name, "row": row, "field": field, "value": value, "clock": clock, "replica": replica,
    }  # fmt: skip
    return Record(str(uuid5(_NAMES, name)), content)


def by_row(records: Iterable[Record]) -> Mapping[Owner, tuple[Conflict, ...]]:
    """Those that make sense, by the row they are about."""
    found: dict[Owner, tuple[Conflict, ...]] = {}
    for record in records:
        if (one := conflict(record)) is not None:
            found[one.owner] = (*found.get(one.owner, ()), one)
    return found
