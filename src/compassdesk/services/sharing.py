"""Making a share file of a client: a copy, or what of it was chosen, for somebody who works on it elsewhere."""

import io
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.copies import Copy
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.templates import attachments_named
from compassdesk.domain.what_travels import Travels, part_of
from compassdesk.exchange.meanwhile import meanwhile
from compassdesk.services import attachments, copies_merged, targets
from compassdesk.storage.asking import Reading

if TYPE_CHECKING:
    from compassdesk.exchange.share.share_file import Shared

ENDING = ".compass-share"


class Share(Struct, frozen=True):
    """What a share file that was made holds: how many bytes, items and attachments, and attachments without content."""

    size: int
    items: int
    attachments: int
    missing: int


def shared(reading: Reading, travels: Travels, by: str, moment: datetime) -> "Shared":
    """What travels of a file, as it goes into a share file. The errors of `copies_merged.copy_in`."""
    from compassdesk.exchange.share.share_file import LONGEST_NAME, Shared

    copy = part_of(_named(copies_merged.copy_in(reading)), travels)
    go_on()
    named = frozenset(one.sha256 for one in attachments_named(copy.plan) if one.sha256)
    there = named - attachments.missing(reading)
    return Shared(replace(copy, by=" ".join(by.split())[:LONGEST_NAME]), moment, attachments=there)


def _named(copy: Copy) -> Copy:
    """Nothing was edited in a file without a name of its own; who gets a part of it must say of what."""
    return copy if copy.replica else replace(copy, replica=f"{copy.client[:40]}-0")


def write(
    reading: Reading,
    target: Path,
    travels: Travels,
    moment: datetime,
    *,
    by: str = "",
    passphrase: str = "",
    over: bool = False,
    about_to_write: Callable[[], object] = lambda: None,
) -> Share:
    """Make a share file, sealed where there is a passphrase; whole or not at all. For a worker; it can be given up,
    until `about_to_write` is called: what that raises ends it too.

    The errors of `shared`, of `targets.write`, and of `sealed.seal`.
    """
    from compassdesk.exchange.share import share_file

    targets.check(target, replace=over)
    one = shared(reading, travels, by, moment)

    def content(sha256: str) -> bytes | None:
        return attachments.content(reading, sha256)

    def fill(stream: BinaryIO) -> None:
        share_file.write(stream, one, content)
        go_on()

    if passphrase:
        from compassdesk.exchange.share.sealed import seal

        held = io.BytesIO()
        fill(held)
        sealed = meanwhile(partial(seal, held.getvalue(), passphrase))
        about_to_write()
        targets.write(target, sealed, replace=over)
    else:

        def whole(stream: BinaryIO) -> None:
            fill(stream)
            about_to_write()  # it has no name yet

        targets.write(target, whole, replace=over)
    named = {found.sha256 for found in attachments_named(one.copy.plan) if found.sha256}
    return Share(target.stat().st_size, len(one.copy.plan.items), len(one.attachments), len(named - one.attachments))
