"""What can be done to items from a menu or a key, wherever they were selected. Each command is one undo step."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from compassdesk.domain import reschedule
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Petal, Status
from compassdesk.services import plans
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.clipboard import copied_items, put_on_clipboard, was_cut
from compassdesk.ui.calendar.commit import commit, perform
from compassdesk.ui.calendar.cursor import cursor_of, moment_for_new
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.shell.long_work import rows_of

translate = QCoreApplication.translate
SLOT_MINUTES = 30
LEAST_DRAWN = 15
"""A stretch drawn in the hours that is at least this long becomes a slot; a shorter one is a post."""


def selected_items(desk: Desk) -> tuple[Item, ...]:
    """The rows that a command works on, with what is being typed in them."""
    desk.settle()
    return desk.items(desk.selected)


def defaults_of(desk: Desk) -> Item | None:
    """The item whose channel and speaker a new one takes over: the one shown last, else the latest in the plan."""
    for key in (desk.edited, *desk.selected):
        item = desk.item(key) if key else None
        if item is not None and (item.channels or item.spokesperson):
            return item
    known = [item for item in in_time_order(desk.plan.items) if item.channels]
    now = desk.now()
    past = [item for item in known if item.starts_at is not None and item.starts_at <= now]
    return next(reversed(past or known), None)


def fresh_item(desk: Desk, start: datetime | None, petal: Petal = "send", minutes: int | None = None) -> Item:
    """A draft as it is before anything was typed; listening and responding are slots, the others posts."""
    kind: Literal["slot", "post"] = "slot" if petal in TWO_WAY_PETALS else "post"
    pattern = defaults_of(desk)
    active = tuple(row.id for row in desk.plan.channels if row.status == "active")
    channels = tuple(key for key in pattern.channels if key in active) if pattern is not None else ()
    return Item(
        id="",
        kind=kind,
        petal=petal,
        title=translate("CalendarCommand", "New conversation block")
        if kind == "slot"
        else translate("CalendarCommand", "New post"),
        starts_at=start,
        minutes=(minutes or SLOT_MINUTES) if kind == "slot" else None,
        channels=() if petal == "listen" else channels or active[:1],
        all_channels=petal == "listen",
        spokesperson=pattern.spokesperson if pattern is not None else None,
    )


def _creation_label(item: Item) -> str:
    return (
        translate("CalendarCommand", "Add conversation block")
        if item.kind == "slot"
        else translate("CalendarCommand", "Add post")
    )


def new_item(desk: Desk, petal: Petal = "send") -> None:
    """Make a draft where the cursor stands and open it."""
    if desk.file is None:
        return
    item = fresh_item(desk, moment_for_new(desk), petal)
    written = commit(desk, _creation_label(item), Patch(items=(item,)))
    if written is not None:
        open_written(desk, written)


def new_idea(desk: Desk) -> None:
    """Make an idea in the tray and open it."""
    if desk.file is None:
        return
    from msgspec.structs import replace

    item = replace(fresh_item(desk, None), status="idea", title=translate("CalendarCommand", "New idea"))
    written = commit(desk, translate("CalendarCommand", "Add idea"), Patch(items=(item,)))
    if written is not None:
        open_written(desk, written)


def drawn(desk: Desk, start: datetime, minutes: int) -> changes.Intent:
    """What drawing over hours makes: a slot to respond in, or a post where hardly anything was drawn."""
    petal: Petal = "respond" if minutes >= LEAST_DRAWN else "send"
    item = fresh_item(desk, start, petal, minutes)
    end = start + timedelta(minutes=minutes)
    hint = numbers.clock(start) if minutes < LEAST_DRAWN else f"{numbers.clock(start)}–{numbers.clock(end)}"
    return changes.Intent(_creation_label(item), Patch(items=(item,)), f"{words.label('petal', petal)} {hint}")


def open_written(desk: Desk, written: object, *, fresh: bool = True) -> None:
    """Open the first item of what was just written; a `fresh` one gets its name by typing on."""
    ids = written.get("items", []) if isinstance(written, dict) else []
    if ids:
        item = desk.item(ids[0])
        if item is not None and item.starts_at is not None:
            cursor_of(desk).put(item.starts_at.date(), item.id)
        desk.open_item(ids[0], fresh=fresh)


def open_selected(desk: Desk) -> None:
    """Open the editor of the first selected item."""
    if desk.selected:
        desk.open_item(desk.selected[0])


def duplicate(desk: Desk) -> None:
    """Put a copy beside each selected item and select the copies."""
    items = selected_items(desk)
    if not items:
        return
    rows = tuple(reschedule.duplicated(item) for item in items)
    label = translate("CalendarChange", "Duplicate %n item(s)", "", len(rows))
    written = commit(desk, label, Patch(items=rows))
    if written is not None:
        desk.select(tuple(written.get("items", ())))


def unschedule(desk: Desk) -> None:
    """Put the selected items back in the tray."""
    items = [item for item in selected_items(desk) if item.starts_at is not None]
    intent = changes.to_tray(items)
    if intent is not None and intent.commit(desk) is not None:
        desk.say(intent.label, undo=True)
    elif intent is not None:
        desk.say(intent.hint)


def delete(desk: Desk) -> None:
    """Delete the selected items, with an offer to take it back."""
    items = selected_items(desk)
    ids = tuple(item.id for item in items)
    if not ids:
        return
    label = translate("CalendarCommand", "Delete %n item(s)", "", len(ids))
    patch = Patch(removed=tuple(("items", key) for key in ids), base=Rows(items=items))
    if commit(desk, label, patch) is not None:
        desk.select(())
        desk.say(translate("CalendarCommand", "%n item(s) deleted", "", len(ids)), undo=True)


def set_status(desk: Desk, status: Status) -> None:
    """Give the selected items a status; a BLOCK finding can stop it, and the message then says which."""
    from compassdesk.services import items as item_services

    items = tuple(item for item in selected_items(desk) if item.status != status)
    if items:
        label, ids = translate("CalendarCommand", "Change status"), tuple(item.id for item in items)
        rows = rows_of(Patch(items=items))
        perform(desk, label, item_services.set_status, ids, status, desk.now(), rows=rows)


def hold_all(desk: Desk) -> None:
    """Stop everything: each item that could still go out goes on hold, whether it is in view or not."""
    if desk.file is None:
        return
    from compassdesk.services import items as item_services

    label = translate("CalendarCommand", "Put everything to come on hold")
    rows = desk.file.read(plans.status_facts).items  # at most: which are to come, the worker finds out
    held = desk.perform(label, item_services.hold_all, desk.now(), rows=rows)
    if held:
        desk.say(translate("CalendarCommand", "%n item(s) put on hold", "", len(held)), undo=True)
    else:
        desk.say(translate("CalendarCommand", "Nothing is still to come."))


def plan_on(desk: Desk, day: datetime) -> None:
    """Bring the selected unscheduled items onto a day."""
    items = [item for item in selected_items(desk) if item.starts_at is None]
    intent = changes.place(items, day, keep_time=False) if items else None
    if intent is not None:
        intent.commit(desk)


def move_item(desk: Desk) -> None:
    """Ask where the selected items go."""
    from compassdesk.ui.dialogs.move_to import move_to

    move_to(QApplication.activeWindow(), desk)


def earlier_texts(desk: Desk) -> None:
    """Show what the selected item said before."""
    from compassdesk.ui.dialogs.earlier_texts import earlier_texts as show

    show(QApplication.activeWindow(), desk, desk.selected[0])


def cut(desk: Desk) -> None:
    """Take the selected items in hand; they stay where they are until they are pasted."""
    _take(desk, cutting=True)


def copy(desk: Desk) -> None:
    """Take copies of the selected items in hand, for here or for a text."""
    _take(desk, cutting=False)


def _take(desk: Desk, *, cutting: bool) -> None:
    items = in_time_order(selected_items(desk)) or list(selected_items(desk))
    if items and desk.file is not None:
        put_on_clipboard(desk, items, cutting=cutting)
        if cutting:
            text = translate("CalendarCommand", "%n item(s) cut: paste to move there", "", len(items))
        else:
            text = translate("CalendarCommand", "%n item(s) copied", "", len(items))
        desk.say(text)


def paste(desk: Desk) -> None:
    """Put what was cut or copied where the cursor stands; the first lands there, the others at their distance."""
    held: Sequence[Item] = copied_items(desk)
    if not held or desk.file is None:
        return
    place = cursor_of(desk)
    keep_time = place.moment is None or desk.view != "week"
    day = place.day if desk.first <= place.day <= desk.last else desk.day
    when = changes.on_day(day) if keep_time or place.moment is None else place.moment
    if was_cut(desk):
        rows = desk.items(tuple(item.id for item in held))
        intent = changes.place(in_time_order(rows) or rows, when, keep_time=keep_time) if rows else None
    else:
        intent = changes.pasted(held, when, keep_time=keep_time)
    if intent is None:
        return
    written = intent.commit(desk)
    if written is not None:
        desk.select(tuple(written.get("items", ())))


def select_all(desk: Desk) -> None:
    """Select every item in view."""
    desk.select(tuple(item.id for item in in_time_order(desk.shown_items())))


def can_be_confirmed(item: Item, now: datetime) -> bool:
    """Whether it is a slot that has begun and was not said to be kept."""
    return item.kind == "slot" and item.kept != "yes" and item.starts_at is not None and item.starts_at <= now


def confirm_kept(desk: Desk) -> None:
    """Say of the selected slots that they were kept (domain.md C3.12); only those that are over."""
    from msgspec.structs import replace

    now = desk.now()
    slots = [item for item in selected_items(desk) if can_be_confirmed(item, now)]
    if not slots:
        desk.say(translate("CalendarCommand", "Select a conversation block that is over to confirm that it was kept."))
        return
    label = translate("CalendarCommand", "Confirm %n conversation block(s) as kept", "", len(slots))
    rows = tuple(replace(item, kept="yes") for item in slots)
    if commit(desk, label, Patch(items=rows, base=Rows(items=tuple(slots)))) is not None:
        desk.say(label, undo=True)
