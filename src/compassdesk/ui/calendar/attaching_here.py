"""Pictures and films that are dropped on the calendar, or pasted into it, are attached to what is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.attachments import Kind
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import ItemFormat
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.drag import DroppedOn
from compassdesk.ui.desk import attaching
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

if TYPE_CHECKING:
    from compassdesk.rendering.pictures.inspecting import Inspected

translate = QCoreApplication.translate
_FORMATS: dict[Kind, ItemFormat] = {"mp4": "video", "mov": "video", "pdf": "link"}


def onto(session: Session, sight: Sight, brought: Sequence[attaching.Brought], place: DroppedOn) -> None:
    """Attach to the item at a place, else to a new draft at its moment; it is opened."""
    if place.item is not None:
        item_id = place.item
        attaching.attach(session, session, brought, item_id, lambda _ids: sight.open_item(item_id))
        return
    moment = place.moment

    def draft(found: list[Inspected]) -> list[tuple[Item, list[Inspected]]]:
        made = commands.fresh_item(session, sight, moment)
        return [(replace(made, id=str(uuid4()), title=_title(found[0]), format=_format(found[0])), found)]

    def label(_count: int) -> str:
        return translate("CalendarCommand", "Add post")

    attaching.attach(session, session, brought, draft, lambda ids: sight.open_item(ids[0], fresh=True), label)


def pasted(session: Session, sight: Sight, brought: Sequence[attaching.Brought]) -> None:
    """Attach to the one item that is selected, else to a new draft where the cursor stands."""
    chosen = sight.selected[0] if len(sight.selected) == 1 else None
    moment: datetime = commands.moment_for_new(session, sight)
    onto(session, sight, brought, DroppedOn(chosen, moment))


def as_ideas(session: Session, images: Sequence[Path]) -> None:
    """An idea in the tray for each picture, named after it."""
    keys = {_key(path.name): path for path in images}
    here = {item.id for item in session.items(tuple(keys))}
    fresh = [path for key, path in keys.items() if key not in here]
    if not fresh:
        session.say(translate("BroughtIn", "An idea of that name is here already."))
        return

    def ideas(found: list[Inspected]) -> list[tuple[Item, list[Inspected]]]:
        return [(_idea(one), [one]) for one in found]

    def label(count: int) -> str:
        return translate("BroughtIn", "Add %n idea(s) from images", "", count)

    def done(ids: tuple[str, ...]) -> None:
        session.say(translate("BroughtIn", "%n image(s) in Ideas, by name", "", len(ids)), undo=True)

    attaching.attach(session, session, fresh, ideas, done, label)


def _key(name: str) -> str:
    """By the picture's name, so that one that is dropped again doubles nothing."""
    from compassdesk.exchange.identity import made_id  # it brings OpenSSL

    return made_id("image", name.encode(errors="backslashreplace").decode())


def _idea(found: Inspected) -> Item:
    return Item(
        id=_key(found.name), kind="post", petal="send", petal_confirmed=False, status="idea", title=_title(found),
        format=_format(found),
    )  # fmt: skip


def _title(found: Inspected) -> str:
    words = " ".join(Path(found.name).stem.replace("_", " ").replace("-", " ").split())
    return words or found.name


def _format(found: Inspected) -> ItemFormat:
    return _FORMATS.get(found.kind, "image")
