"""Files in: their content, and taking what an import found as one step; `formats/importing.py` looks first."""

import json
import stat
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.domain.errors import InputError, world_error
from compassdesk.domain.giving_up import go_on
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.storage.asking import Transaction

if TYPE_CHECKING:
    from compassdesk.services.patches import WrittenPatch


MOST_BYTES = 500_000_000
"""Of a file that comes in; each kind has its own limit, which is not above it."""
_PIECE = 1_000_000


def this_moment(client: Client) -> datetime:
    """Now, on the client's wall clock."""
    return from_instant(datetime.now(UTC), client.timezone)


def read_plan_file(path: Path, now: Callable[[Client], datetime] = this_moment) -> Plan:
    """The plan in a plan file that comes in; InputError for what is wrong with it, and the errors of `content`.

    `now` gives the wall clock of a client.
    """
    from compassdesk.exchange.plan import plan_json

    return plan_json.taken(content(path), now)


def take(transaction: Transaction, preview: ImportPreview) -> "WrittenPatch":
    """Write an import: an action for `ClientFile.perform`, so that one import is one undo step."""
    from compassdesk.services import attachment_files, patches
    from compassdesk.storage import attachment_contents, history, row_changes, stamps

    history.let_go(transaction, preview.patch.removed)
    stamps.know_again(transaction, preview.deleted_again)
    written = patches.apply(transaction, preview.patch)
    for sha256, path in preview.contents.items():
        found = attachment_files.content_in(path, sha256)
        if found is not None:
            attachment_contents.put(transaction, {sha256: found})
    if preview.extra:
        row_changes.keep_extra(transaction, preview.extra)
    return written


def take_all(transaction: Transaction, previews: Sequence[ImportPreview]) -> None:
    """Write several imports, each made on what the ones before leave: an action, so that all are written or none."""
    for preview in previews:
        take(transaction, preview)


def read_mapping(path: Path) -> dict[str, str]:
    """A mapping file: JSON with {"columns": {"Heading": "field"}}, or that inner object alone.

    InputError("mapping-invalid") when it is anything else.
    """
    try:
        document = json.loads(content(path).decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise InputError("mapping-invalid", path=str(path)) from None
    columns = document.get("columns", document) if isinstance(document, dict) else None
    if not isinstance(columns, dict) or not all(isinstance(field, str) for field in columns.values()):
        raise InputError("mapping-invalid", path=str(path))
    return columns


def content(path: Path) -> bytes:
    """All of a file. InputError("not-a-file") for what is none, "too-large" for what no plan, calendar or table is.

    A WorldError of `world_error` when it cannot be had.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe may never end, and a device never does
            raise InputError("not-a-file", path=str(path))
        if found.st_size > MOST_BYTES:
            raise InputError("too-large", most=MOST_BYTES)
        return _read(path)
    except OSError as error:
        raise world_error(error, str(path)) from error


def _read(path: Path) -> bytes:
    """All of it, a piece at a time: 60 MB in one call hold the window for 0.05 s, though Python lets go of its lock."""
    read = BytesIO()
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_PIECE):
            go_on()
            read.write(piece)
    return read.getvalue()  # what was written itself, and no copy of it
