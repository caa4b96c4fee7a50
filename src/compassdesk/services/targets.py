"""Where a file may be written: what is there is replaced only when the user said so, and a client file never."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from compassdesk.domain.errors import InputError
from compassdesk.exchange.atomic import mode_of, write_whole
from compassdesk.services import written
from compassdesk.storage.client_file import is_client_file

_BESIDE = (".lock", "-journal", "-wal", "-shm")
"""Endings of what lies beside a client file and belongs to it."""


def check(target: Path, *, replace: bool = False) -> None:
    """Whether `target` may be written. InputError "target-exists" when it is a file and `replace` is not given.

    Never: "target-is-client" for a client file, what belongs to one, or a link to one; "target-no-file" for anything
    that is not a file. A target that cannot be looked at is left to the writing, which tells why.
    """
    real = Path(os.path.realpath(target))
    try:
        there = mode_of(real, target) is not None
    except OSError:
        return
    if _is_a_clients(real, there=there):
        raise InputError("target-is-client", path=str(target))
    if there and not replace:
        raise InputError("target-exists", path=str(target))


def write(target: Path, content: bytes | Callable[[BinaryIO], None], *, replace: bool = False) -> None:
    """Write a file whole or not at all. The errors of `check` and of `exchange.atomic.write_whole`."""
    check(target, replace=replace)
    write_whole(target, content, replace=replace)
    written.note(target)


def _is_a_clients(real: Path, *, there: bool) -> bool:
    if there and is_client_file(real):
        return True
    owners = (real.with_name(real.name.removesuffix(ending)) for ending in _BESIDE if real.name.endswith(ending))
    return any(owner.is_file() and is_client_file(owner) for owner in owners)
