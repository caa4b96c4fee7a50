"""Files that bring another copy of a client: a share file, or a client file that was copied by hand or by a program."""

import io
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from compassdesk.domain.errors import InputError, PlanError, WorldError, world_error
from compassdesk.services import attachments, copies_merged, protection
from compassdesk.services.copies_merged import Other
from compassdesk.services.opening import open_client
from compassdesk.storage.client_file import is_client_file

_ARCHIVE = b"PK"


def said_client_of(path: Path) -> str | None:
    """The identity of the client that a share file says it is of; nothing more of it is read. None if it does not."""
    from compassdesk.exchange.share.share_file import said_client

    try:
        if not head_of(path).startswith(_ARCHIVE):
            return None
        with _open(path) as stream:
            return said_client(stream)
    except PlanError:
        return None


@contextmanager
def opened(path: Path, passphrase: str | None = None) -> Iterator[Other]:
    """The copy in a file, whose contents can be asked for within the block, from any thread. Nothing is changed.

    InputErrors: "share-locked" for a sealed file without a passphrase, those of `share_file.opened` and
    `sealed.unseal`, "not-a-copy" for any other file. A client file raises as `open_client` does; a protected one
    WorldError("protected-file") without a passphrase, and the InputErrors of `protection.unlock`.
    """
    from compassdesk.exchange.share.sealed import is_sealed

    head = head_of(path)
    if is_sealed(head):
        if passphrase is None:
            raise InputError("share-locked", path=path.name)
        with _share(io.BytesIO(_unsealed(path, passphrase))) as other:
            yield other
    elif head.startswith(_ARCHIVE):
        with _open(path) as stream, _share(stream) as other:
            yield other
    elif is_client_file(path):
        with _client(path, passphrase) as other:
            yield other
    else:
        raise InputError("not-a-copy", path=path.name)


@contextmanager
def _share(stream: BinaryIO) -> Iterator[Other]:
    from compassdesk.exchange.share.share_file import opened as opened_share

    with opened_share(stream) as (shared, content):
        yield Other(shared.copy, content)


def _unsealed(path: Path, passphrase: str) -> bytes:
    from compassdesk.exchange.share.sealed import MOST_BYTES, unseal

    with _open(path) as stream:
        source = stream.read(2 * MOST_BYTES + 1)
    return unseal(source, passphrase)


@contextmanager
def _client(path: Path, passphrase: str | None) -> Iterator[Other]:
    was_locked = passphrase is not None and protection.is_locked(path)
    if was_locked and passphrase is not None:
        protection.unlock(path, passphrase)
    try:
        with closing(open_client(path, read_only=True)) as file:

            def content(sha256: str) -> bytes | None:
                with file.reader() as reading:
                    return attachments.content(reading, sha256)

            yield Other(file.read(copies_merged.copy_in), content)
    finally:
        if was_locked:
            protection.lock(path)


def head_of(path: Path) -> bytes:
    """The first bytes of a file, by which it is known. WorldErrors of a file that is not read."""
    with _open(path) as stream:
        return stream.read(64)


def _open(path: Path) -> BinaryIO:
    try:
        if not path.is_file():
            raise WorldError("missing-file", path=str(path))
        return path.open("rb")
    except OSError as error:
        raise world_error(error, str(path)) from error
