"""Files and pictures that are brought become attachments of an item: looked at by a worker, written in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QImage

from compassdesk.domain.attachments import ENDINGS, Attachment, Kind, record_of
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.dropped import files_in

if TYPE_CHECKING:
    from compassdesk.rendering.pictures.inspecting import Inspected

translate = QCoreApplication.translate
MOST_AT_ONCE = 400_000_000
"""Bytes of all files that are brought together: they are in memory until they are written."""

_waiting: WeakKeyDictionary[Session, list[Callable[[], None]]] = WeakKeyDictionary()
"""Of a session in which files are being written just now: what is to be written next."""

Brought = Path | QImage
"""A file, or a picture that has none."""
NewItems: TypeAlias = "Callable[[list[Inspected]], list[tuple[Item, list[Inspected]]]]"
"""From what can be attached to the new items that it is attached to, each with its own."""


@dataclass(slots=True)
class LookedAt:
    """What came of looking at files: those that can be taken in, and why the others cannot."""

    good: list[Inspected] = field(default_factory=list)
    refused: list[PlanError] = field(default_factory=list)


def is_attachable(path: Path) -> bool:
    """Whether a file is called like one that is attached; what it is, is found out when it is looked at."""
    return path.suffix.casefold() in {
        *ENDINGS.values(),
        ".jpeg",
        ".m4v",
        ".heic",
        ".svg",
        ".avif",
        ".tif",
        ".tiff",
        ".bmp",
    }


def brought_by(mime: QMimeData | None) -> tuple[Brought, ...]:
    """The files or the picture that are dropped or pasted, in their order; none where there is only text.

    PySide gives None for a clipboard that somebody emptied.
    """
    if mime is None:
        return ()
    paths = files_in(mime)
    if paths:
        return tuple(path for path in paths if is_attachable(path))
    if mime.hasImage() and not mime.hasText():
        image = QImage(mime.imageData())
        return () if image.isNull() else (image,)
    return ()


def holds_attachable(mime: QMimeData) -> bool:
    """Whether something of it can be attached; nothing is read."""
    paths = files_in(mime)
    return any(map(is_attachable, paths)) if paths else mime.hasImage() and not mime.hasText()


def attach(
    session: Session,
    asker: QObject,
    brought: Sequence[Brought],
    into: str | NewItems,
    done: Callable[[tuple[str, ...]], None] = lambda _ids: None,
    label: Callable[[int], str] | None = None,
) -> None:
    """Attach what is brought to an item, or to new ones that are made in the same step. `done` hears the ids of the
    attachments, or of the new items; `label` names the step by how many of these there are.

    What cannot be taken in is said in a sentence; the others are attached all the same. Without any nothing is made.
    """
    file, pasted = session.file, translate("Attaching", "Pasted image")

    def write(looked: LookedAt) -> None:
        if session.file is file and file is not None:
            _write(session, looked, into, done, label or _usual_label)

    def looked_at(looked: LookedAt) -> None:
        _in_turn(session, partial(write, looked))

    tasks.run_task(asker, lambda: _looked_at(brought, pasted), looked_at, lambda error: _tell(session, error))


def _looked_at(brought: Sequence[Brought], pasted: str) -> LookedAt:
    from compassdesk.rendering.pictures.encoding import encoded
    from compassdesk.rendering.pictures.inspecting import inspected, inspected_file

    looked = LookedAt()
    room = MOST_AT_ONCE
    for one in brought:
        try:
            found = inspected_file(one) if isinstance(one, Path) else inspected(encoded(one, "png"), f"{pasted}.png")
            room -= len(found.content)
            if room < 0:
                raise InputError("media-too-much", name=found.name, most=MOST_AT_ONCE // 1_000_000)
            looked.good.append(found)
        except PlanError as error:
            looked.refused.append(error)
    return looked


def _in_turn(session: Session, write: Callable[[], None]) -> None:
    """Write behind what is being written, which the window goes on during: places are counted from what is there."""
    if session in _waiting:
        _waiting[session].append(write)
        return
    _waiting[session] = []
    try:
        write()
    finally:
        for one in _waiting.pop(session):
            _in_turn(session, one)


def _usual_label(count: int) -> str:
    return translate("Attaching", "Attach %n file(s)", "", count)


def _write(
    session: Session,
    looked: LookedAt,
    into: str | NewItems,
    done: Callable[[tuple[str, ...]], None],
    label: Callable[[int], str],
) -> None:
    if looked.good:
        from compassdesk.services import attachments
        from compassdesk.ui.desk.long_work import LONG

        new = [] if isinstance(into, str) else into(looked.good)
        made = [
            _attachment(found, item_id, place)
            for item_id, listed in (
                [(into, looked.good)] if isinstance(into, str) else [(one.id, of) for one, of in new]
            )
            for place, found in enumerate(listed, _first_place(session, item_id))
        ]
        contents = {found.sha256: found.content for found in looked.good}
        patch = Patch(items=tuple(item for item, _ in new), attachments=tuple(map(record_of, made)))
        ids = tuple(item.id for item, _ in new) or tuple(one.id for one in made)
        try:
            # In a worker, however small: how long a disk takes is not known beforehand.
            rows = LONG + attachments.rows_of(contents)
            session.perform(label(len(ids)), attachments.add, patch, contents, rows=rows)
        except PlanError as error:
            _tell(session, error)
            return
        for sha256 in contents:
            session.pictures.look_again(sha256)
        done(ids)
    if looked.refused:
        _tell(session, *looked.refused)


def _first_place(session: Session, item_id: str) -> int:
    """Behind what is attached to an item already."""
    there = session.attached.get(item_id, ())
    return max((one.position + 1 for one in there), default=0)


def _attachment(found: Inspected, item_id: str, position: int) -> Attachment:
    kind: Kind = found.kind
    return Attachment(
        id=str(uuid4()), item=item_id, name=found.name, sha256=found.sha256, kind=kind, size=len(found.content),
        width=found.width, height=found.height, seconds=found.seconds, pages=found.pages,
        frames=found.frames, position=position,
    )  # fmt: skip


def _tell(session: Session, *errors: BaseException) -> None:
    """Say the first trouble, and how many more there are."""
    from compassdesk.texts.errors import sentence

    first = errors[0]
    if not isinstance(first, PlanError):
        raise first
    said = sentence(first)
    if len(errors) > 1:
        said += " " + translate("Attaching", "%n more could not be attached.", "", len(errors) - 1)
    session.say(said)
