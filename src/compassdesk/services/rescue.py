"""What can still be read of a damaged client file, as a new client file; the damaged one is only looked at.

Each table is read row by row around what is damaged, each value is checked as the doctor checks it, and a new file is
made in the ordinary way. It is a copy of the same client. What is rescued of a protected file is protected by the same
passphrase, and what cannot be kept is set aside inside it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.services import backups, setting_aside
from compassdesk.services.before_looking import make_ready_to_look
from compassdesk.services.opening import create_client
from compassdesk.storage import attachment_contents, rescued_stamps, unlocked
from compassdesk.storage.asking import Reading, Transaction, reading_in
from compassdesk.storage.mending import Aside, Mend, belonging_to, mend_references, mended
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.raw_rows import EARLIER_TEXTS, add, count, has_table, ids_in_index, rows_of
from compassdesk.storage.rows import CLIENT
from compassdesk.storage.salvage import Readable, readable_copy
from compassdesk.storage.shapes import SHAPES, Raw, Shape

_TABLES = (*SHAPES[1:], EARLIER_TEXTS)
_ROWS = 500
"""So many rows are taken over between two looks whether to go on."""

Tell = Callable[[int, int], None]


@dataclass(slots=True)
class Rescued:
    """How a rescue went, by table: rows in the new file, places that could not be read, and ids known to be lost.

    `doubtful` names the rows that lay on a damaged page: what they say may have changed.
    """

    kept: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, int] = field(default_factory=dict)
    lost: dict[str, tuple[str, ...]] = field(default_factory=dict)
    doubtful: dict[str, tuple[str, ...]] = field(default_factory=dict)
    mends: list[Mend] = field(default_factory=list)
    notes: int = 0
    """So many notes of who changed what when could not be taken over, at least."""

    contents_lost: int = 0
    """So many attachments are named whose content cannot be read whole."""

    client_lost: bool = False
    aside: Path | None = None
    aside_inside: bool = False
    """What could not be kept of a protected file lies inside the new one."""


def rescue(path: Path, target: Path, zone: str, tell: Tell = lambda _done, _all: None) -> Rescued:
    """Fill the new file `target` with what can be read of `path`; for a worker, `tell(parts done, all parts)`.

    What `tell` raises gives it up, and then there is no new file, nor when rows cannot be set aside beside it.
    InputError("file-exists") when `target` is there; WorldErrors of `readable_copy` and of writing files.
    """
    if target.exists():
        raise InputError("file-exists", path=str(target))
    rescued, aside = Rescued(), Aside()
    make_ready_to_look(path)
    key = unlocked.key_of(path)
    with translating_errors(path), readable_copy(path, tell) as damaged:
        client = _client(damaged, rescued, zone, path.stem)
        fill = partial(_fill, path=path, damaged=damaged, rescued=rescued, aside=aside, zone=zone, tell=tell)
        file = create_client(target, client, more=fill, key=key)
        file.close()
    if aside.rows and key is None:
        try:
            rescued.aside = setting_aside.beside(aside, target)
        except BaseException:
            file.path.unlink(missing_ok=True)  # it was made here a moment ago, and lacks what could not be set aside
            raise
    return rescued


def _client(damaged: Readable, rescued: Rescued, zone: str, name: str) -> Client:
    """The client's own row, or one of its file's name."""
    shape = SHAPES[0]
    for _, raw in rows_of(damaged.connection, shape, lambda: None):
        row, mends = mended(shape, raw, zone)
        if row is not None and str(row["name"]).strip():
            rescued.mends += mends
            (client,) = CLIENT.rows([tuple(row.values())])
            return client
    rescued.client_lost = True
    return Client(name=name, timezone=zone)


def _fill(
    transaction: Transaction,
    *,
    path: Path,
    damaged: Readable,
    rescued: Rescued,
    aside: Aside,
    zone: str,
    tell: Tell,
) -> None:
    connection = reading_in(transaction)
    for place, shape in enumerate(_TABLES):
        _take_over(connection, shape, damaged, rescued, aside, zone, partial(tell, place, len(_TABLES)))
    rescued.mends += mend_references(connection, aside, only_look=False)
    rescued.contents_lost = attachment_contents.rescue(transaction, damaged.connection)
    rescued.notes = rescued_stamps.take_over(
        connection, damaged.connection, rescued.mends, partial(backups.identity_of, path)
    )
    if aside.rows and damaged.protected:
        setting_aside.inside(transaction, aside)
        rescued.aside_inside = True
    for shape in _TABLES:
        rescued.kept[shape.table] = count(connection, shape)
    tell(len(_TABLES), len(_TABLES))


def _take_over(
    connection: Any,
    shape: Shape,
    damaged: Readable,
    rescued: Rescued,
    aside: Aside,
    zone: str,
    go_on: Callable[[], None],
) -> None:
    if shape is EARLIER_TEXTS and not has_table(damaged.connection, shape):
        return  # a file of version 1
    holes: list[None] = []
    seen: set[Any] = set()
    sound = None if damaged.sound is None else _all_of(damaged.sound, shape)
    doubtful = []
    for number, raw in rows_of(damaged.connection, shape, lambda: holes.append(None)):
        if len(seen) % _ROWS == 0:
            go_on()
        seen.add(raw[shape.keys[0]])
        if sound is not None and (number, *raw.values()) not in sound:
            doubtful.append(str(raw[shape.keys[0]]))
        row, mends = mended(shape, raw, zone)
        rescued.mends += belonging_to(connection, shape, raw, mends)
        if row is None:
            aside.add(shape.table, raw)
        elif not add(connection, shape, tuple(row.values())):
            aside.add(shape.table, raw)
            rescued.mends.append(Mend(_twice(shape, row), "set-aside"))
    if doubtful:
        rescued.doubtful[shape.table] = tuple(dict.fromkeys(doubtful))
    if holes:
        rescued.damaged[shape.table] = len(holes)
    if len(shape.keys) == 1 and shape.numbered:
        missing = ids_in_index(damaged.connection, shape) - seen
        if missing and holes:
            rescued.lost[shape.table] = tuple(sorted(missing))


def _all_of(sound: Reading, shape: Shape) -> set[tuple[Any, ...]]:
    """The rows that lie on pages which are as they were written."""
    return {(number, *raw.values()) for number, raw in rows_of(sound, shape, lambda: None)}


def _twice(shape: Shape, row: Raw) -> dict[str, Any]:
    key = " ".join(str(row[name]) for name in shape.keys)
    return {
        "problem": "duplicate", "value": key, "row": shape.table, "id": key, "field": shape.keys[0],
        "title": str(row.get("title", row.get("name", "")))[:80],
    }  # fmt: skip
