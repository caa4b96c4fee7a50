"""World-wide ids for formats that want them: a UUID stays what it is, any other id is mapped to one for good."""

import uuid
from contextlib import suppress

from compassdesk.domain.named_ids import id_of_name

_SPACE = uuid.UUID("5a0c1d4e-2b7f-5d3a-9e61-7c9f1b2d3e4f")
HOST = "compassdesk"


def as_uuid(key: str) -> str:
    """The id itself when it is a UUID in the usual spelling, else a UUID made from it, always the same."""
    with suppress(ValueError):  # plan files may spell ids as they like
        if str(uuid.UUID(key)) == key:
            return key
    return id_of_name(_SPACE, key)


def uid_of(item_id: str) -> str:
    """The UID of an item in a calendar file (RFC 5545 3.8.4.7)."""
    return f"{as_uuid(item_id)}@{HOST}"
