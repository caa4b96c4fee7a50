"""Is a client file whole? What it finds wrong is told row by row; mending keeps a backup and sets aside what it must.

Looking compares each stored value with what its column takes, each reference with what it names, the search index with
the items, the contents of attachments with their hashes, and the schema with the one we make. What only a new file can
help is for `services/rescue.py`.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from compassdesk.domain.errors import WorldError
from compassdesk.services import backups, content_doctor, setting_aside, written
from compassdesk.services.before_looking import make_ready_to_look
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import client_file, earlier_texts, schema, unlocked, word_index
from compassdesk.storage.asking import Reading, Transaction, reading_in
from compassdesk.storage.connections import open_bare, open_untouched
from compassdesk.storage.content_health import ContentHealth
from compassdesk.storage.finding_lives import COLUMNS as LIFE_COLUMNS
from compassdesk.storage.lock import Lock
from compassdesk.storage.mending import Aside, belonging_to, mend_references, mended
from compassdesk.storage.pages import damage_in, rebuild_indexes
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.raw_rows import EARLIER_TEXTS, change, rows_of
from compassdesk.storage.shapes import SHAPES, Shape
from compassdesk.storage.strange_stamps import (
    copy_is_strange,
    drop_strange_notes,
    keeps_stamps,
    put_copy_right,
    strange_notes,
)

_MEMORY = Shape(
    "finding_lives", LIFE_COLUMNS, ("week", "check", "target", "part"), {"target": "", "part": ""}, numbered=False
)
"""A finding that is about the whole week has no target, one that is said in one way no part."""


class Trouble(Struct, frozen=True):
    """One thing that is wrong. `mendable`: `mend` can do something about it, as `values["done"]` says.

    `only_told`: nothing can be done about it, and the file can be worked with all the same.
    """

    code: str
    values: Mapping[str, Any] = {}
    mendable: bool = False
    only_told: bool = False


def is_healthy(troubles: Iterable[Trouble]) -> bool:
    """Whether nothing is wrong with the file itself: what is attached may be missing, as after a plan file came without
    its folder.
    """
    return all(trouble.code == "content-missing" for trouble in troubles)


class Mended(Struct, frozen=True):
    """What was done: what had been wrong, the backup made before, the file of what was set aside, and what is left.

    `aside_inside`: it was set aside inside the file, because that is protected.
    """

    troubles: tuple[Trouble, ...]
    backup: Path
    aside: Path | None
    aside_inside: bool
    left: tuple[Trouble, ...]


def look(path: Path, zone: str) -> tuple[Trouble, ...]:
    """Everything that is wrong with the file, the worst first; empty when it is healthy. The file is not changed.

    `zone` is what an unknown time zone would become. WorldErrors when it is no client file or cannot be read at all.
    """
    found = _schema_of(path)
    if found is not None:
        return _of_schema(found)
    file = open_client(path, read_only=True)
    try:
        return _examined(file, zone)[0]
    finally:
        file.close()


def mend(path: Path, step: str, zone: str, now: datetime) -> Mended:
    """Make a backup, then mend what can be; `step` is the name of the change.

    What cannot be kept is written to a file beside, before anything is changed.
    """
    found = _schema_of(path)
    troubles: tuple[Trouble, ...] = ()
    backup = None
    if found is not None:
        troubles = _of_schema(found)
        backup = _put_right(path, found, now)
    file = open_client(path)
    try:
        more, contents = _examined(file, zone)
        troubles += more
        backup = backup or backups.back_up(file, "mend", now).backup.path
        writing: list[Any] = []
        try:
            aside, inside = file.perform(step, _mend, path, zone, contents, writing)
        finally:
            for connection in writing:
                connection.text_factory = str
        return Mended(troubles, backup, aside, inside, _examined(file, zone)[0])
    finally:
        file.close()


def _examined(file: ClientFile, zone: str) -> tuple[tuple[Trouble, ...], content_doctor.Contents]:
    """What is wrong inside an open file, and with the contents of attachments where its pages can be read."""
    found = file.read(examine, zone)
    if any(not trouble.mendable for trouble in found):
        return found, content_doctor.Contents(ContentHealth(), {})
    contents = content_doctor.look(file)
    told = file.read(lambda connection: tuple(contents.troubles(connection)))
    more = (Trouble(code, values, mendable, only_told=not mendable) for code, values, mendable in told)
    return (*found, *more), contents


def examine(connection: Reading, zone: str) -> tuple[Trouble, ...]:
    """What is wrong inside a file whose schema is ours."""
    found = _pages(connection)
    if any(not trouble.mendable for trouble in found):
        return found
    rows = _rows(connection, Aside(), zone, only_look=True)
    if not found and not rows and not word_index.is_whole(connection):
        rows = (Trouble("search-index", {}, mendable=True),)
    return (*found, *rows, *_stamps(connection))


def _pages(connection: Reading) -> tuple[Trouble, ...]:
    found = [
        Trouble("damaged-index" if one.index_only else "damaged-page", {"what": one.what}, one.index_only)
        for one in damage_in(connection)
    ]
    return tuple(sorted(found, key=lambda trouble: trouble.mendable))


def _rows(connection: Reading, aside: Aside, zone: str, *, only_look: bool) -> tuple[Trouble, ...]:
    """What is wrong with rows and references, mended on the way unless one only looks."""
    troubles, forgotten = [], 0
    for shape in (*SHAPES, EARLIER_TEXTS) if keeps_stamps(connection) else SHAPES:  # version 1 kept neither
        for number, raw in list(rows_of(connection, shape, _damaged)):
            row, mends = mended(shape, raw, zone)
            mends = belonging_to(connection, shape, raw, mends)
            troubles += [
                Trouble("row", {**one.wrong, "done": one.done, "now": one.now}, mendable=True) for one in mends
            ]
            if row is None:
                aside.add(shape.table, raw)
            if mends and not only_look:
                change(connection, shape, number, raw, row)
    for one in mend_references(connection, aside, only_look=only_look):
        troubles.append(Trouble("row", {**one.wrong, "done": one.done, "now": None}, mendable=True))
    for number, raw in list(rows_of(connection, _MEMORY, _damaged)):
        row, mends = mended(_MEMORY, raw, zone)
        if mends:
            forgotten += 1
            if not only_look:
                change(connection, _MEMORY, number, raw, None)
    if forgotten:
        troubles.append(Trouble("memory", {"count": forgotten}, mendable=True))
    return tuple(troubles)


def _stamps(connection: Reading) -> tuple[Trouble, ...]:
    """What is wrong with the notes of who changed what when."""
    if not keeps_stamps(connection):
        return ()
    found = []
    notes = strange_notes(connection)
    if notes:
        found.append(Trouble("stamps", {"count": notes}, mendable=True))
    if copy_is_strange(connection):
        found.append(Trouble("copy", {}, mendable=True))
    return tuple(found)


def _put_stamps_right(connection: Reading, client: str) -> None:
    strange = copy_is_strange(connection)
    drop_strange_notes(connection)
    if strange:
        put_copy_right(connection, client)


def _damaged() -> None:
    raise WorldError("damaged-file")


def _mend(
    transaction: Transaction, path: Path, zone: str, contents: content_doctor.Contents, writing: list[Any]
) -> tuple[Path | None, bool]:
    """An action for `ClientFile.perform`: rows, references, indexes; gives where rows were set aside.

    The undo step of the change reads the old values too, also those that are no UTF-8: the connection goes on reading
    any text until the step is made, and is left in `writing` for whoever sets it right again.
    """
    connection = reading_in(transaction)
    writing.append(connection)
    connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
    rebuild_indexes(connection)
    word_index.rebuild(connection)
    aside = Aside()
    _rows(connection, aside, zone, only_look=False)
    earlier_texts.leave_out(transaction)  # what is no text is none that somebody would go back to
    _put_stamps_right(connection, backups.identity_of(path))
    word_index.rebuild(connection)
    content_doctor.mend(transaction, contents, take_out="records" not in aside.rows)  # one of those may have named it
    if not aside.rows:
        return None, False
    if unlocked.key_of(path) is None:
        return setting_aside.beside(aside, path), False
    setting_aside.inside(transaction, aside)
    return None, True


def _schema_of(path: Path) -> schema.SchemaDifferences | None:
    """How the schema differs from ours; None when it does not."""
    path = Path(os.path.realpath(path))
    try:
        make_ready_to_look(path)
        client_file.check(path)
    except WorldError as trouble:
        if trouble.code != "altered-file":
            raise
    with translating_errors(path), closing(open_untouched(path)) as connection:
        return schema.differences(connection)


def _of_schema(found: schema.SchemaDifferences) -> tuple[Trouble, ...]:
    troubles = [Trouble("changed-object", {"kind": kind, "name": name}) for kind, name in found.changed]
    troubles += [
        Trouble("missing-object", {"kind": kind, "name": name}, found.mendable) for kind, name in found.missing
    ]
    troubles += [
        Trouble("foreign-object", {"kind": kind, "name": name}, found.mendable) for kind, name in found.foreign
    ]
    if found.stated != found.version:
        troubles.append(Trouble("wrong-version", {"stated": found.stated, "version": found.version}, found.mendable))
    return tuple(troubles)


def _put_right(path: Path, found: schema.SchemaDifferences, now: datetime) -> Path:
    """Make the schema ours again, after a backup; gives the backup. WorldError("altered-file") when that cannot be."""
    if not found.mendable:
        raise WorldError("altered-file", path=str(path))
    client_file.check_writable(path)
    lock = Lock(path)
    try:
        with translating_errors(path), closing(open_bare(path)) as connection:
            backup = backups.before_mending(connection, path, now)
            schema.put_right(connection, found)
            written.note(path)
        return backup
    finally:
        lock.release()
