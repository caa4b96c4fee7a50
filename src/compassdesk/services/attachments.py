"""Attachments of a client: records in the plan, contents beside them in the file, both in one step."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services.inside import write
from compassdesk.storage import attachment_contents
from compassdesk.storage.asking import Reading, Transaction

if TYPE_CHECKING:
    from compassdesk.services.patches import WrittenPatch


def add(transaction: Transaction, patch: Patch, contents: Mapping[str, bytes]) -> "WrittenPatch":
    """Write a patch that names contents by their hash, and those contents; gives the ids written per list."""
    attachment_contents.put(transaction, contents)
    return write(transaction, patch)


def rows_of(contents: Mapping[str, bytes]) -> int:
    """How long `add` takes, in rows as a long change counts them."""
    return sum(attachment_contents.slices_of(len(content)) for content in contents.values())


def content(connection: Reading, sha256: str) -> bytes | None:
    """A content by its hash; None where the file does not have it."""
    return attachment_contents.read(connection, sha256)


def going_out(connection: Reading, one: Attachment, *, keeps_details: bool) -> bytes:
    """The content of an attachment as it leaves the file: without what it tells besides itself, unless that is kept.

    InputError "media-missing" when the file does not have it, and those of `kind_of` and `without_details`.
    """
    found = content(connection, one.sha256)
    if found is None:
        raise InputError("media-missing", name=one.name)
    return as_it_leaves(found, one, keeps_details=keeps_details)


def as_it_leaves(found: bytes, one: Attachment, *, keeps_details: bool) -> bytes:
    """The content of an attachment without what it tells besides itself, unless that is kept.

    InputErrors of `kind_of` and `without_details`.
    """
    from compassdesk.exchange.media.hidden_details import without_details
    from compassdesk.exchange.media.media_kinds import HEAD, kind_of

    return found if keeps_details else without_details(found, kind_of(found[:HEAD], one.name), one.name)


def missing(connection: Reading) -> frozenset[str]:
    """The contents that attachments name and the file does not have."""
    return attachment_contents.missing(connection)


def unnamed(connection: Reading) -> dict[str, int]:
    """The contents that no attachment names any more, with their sizes in bytes."""
    return attachment_contents.unnamed(connection)


def collect(transaction: Transaction) -> None:
    """Take out what no attachment names any more. For when the steps of undo are gone, which might bring one back."""
    from compassdesk.storage.asking import ask

    attachment_contents.remove(transaction, ask(transaction, attachment_contents.unnamed))
