"""What can be done to items from a menu or a key, wherever they were selected. Each command is one undo step."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from compassdesk.domain import reschedule
from compassdesk.domain.keeping import is_over
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client, Item
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.usual import USUAL_SLOT_MINUTES, USUAL_TIME
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Petal, Status
from compassdesk.domain.wallclock import ends_at
from compassdesk.texts import numbers, words
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.clipboard import copied_items, put_on_clipboard, was_cut
from compassdesk.ui.calendar.commit import commit, perform, performed, with_attachments
from compassdesk.ui.desk.long_work import rows_of
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate
LATEST_HOUR = 22
"""From this hour on a new item is for tomorrow, unless today was chosen."""
LEAST_DRAWN = 15
"""A stretch drawn in the hours that is at least this long becomes a slot; a shorter one is a post."""


def selected_items(session: Session, sight: Sight) -> tuple[Item, ...]:
    """The rows that a command works on, with what is being typed in them."""
    session.settle()
    return session.items(sight.selected)


def moment_for_new(session: Session, sight: Sight) -> datetime:
    """When a new item should start: on the day that was chosen, else at the next hour of the client's service.

    Without service hours that is the next whole hour of the day; in days that lie elsewhere it is the first of them.
    """
    cursor, now = sight.cursor, session.now()
    if cursor.moment is not None and sight.shows(cursor.moment.date()):
        return cursor.moment
    chosen = cursor.chosen and sight.shows(cursor.day)
    if not chosen and sight.is_in_period(now.date()):
        return _next_hour(session.plan.client, now)
    day = cursor.day if chosen else sight.day
    usual = datetime.combine(day, USUAL_TIME)
    return max(usual, usual.replace(hour=min(now.hour + 1, 23))) if day == now.date() and now > usual else usual


def _next_hour(client: Client, now: datetime) -> datetime:
    """The next hour of a client's service; without any the next of the day, from the usual time on."""
    if client.service_hours:
        from compassdesk.domain.checks.preparing import open_days
        from compassdesk.domain.working_hour import next_working_hour

        found = next_working_hour(now, open_days(client), client.timezone)
        if found is not None:
            return found
    usual = datetime.combine(now.date(), USUAL_TIME)
    if now <= usual:
        return usual
    return usual.replace(hour=now.hour + 1) if now.hour < LATEST_HOUR else usual + timedelta(days=1)


def defaults_of(session: Session, sight: Sight) -> Item | None:
    """The item whose channel and speaker a new one takes over: the one shown last, else the latest in the plan."""
    for key in (sight.edited, *sight.selected):
        item = session.item(key) if key else None
        if item is not None and (item.channels or item.spokesperson):
            return item
    known = [item for item in in_time_order(session.plan.items) if item.channels]
    now = session.now()
    past = [item for item in known if item.starts_at is not None and item.starts_at <= now]
    return next(reversed(past or known), None)


def fresh_item(
    session: Session, sight: Sight, start: datetime | None, petal: Petal = "send", minutes: int | None = None
) -> Item:
    """A draft as it is before anything was typed; listening and responding are slots, the others posts."""
    kind: Literal["slot", "post"] = "slot" if petal in TWO_WAY_PETALS else "post"
    pattern = defaults_of(session, sight)
    active = tuple(row.id for row in session.plan.channels if row.status == "active")
    channels = tuple(key for key in pattern.channels if key in active) if pattern is not None else ()
    return Item(
        id="",
        kind=kind,
        petal=petal,
        title=translate("CalendarCommand", "New conversation block")
        if kind == "slot"
        else translate("CalendarCommand", "New post"),
        starts_at=start,
        minutes=(minutes or USUAL_SLOT_MINUTES) if kind == "slot" else None,
        channels=() if petal == "listen" else channels or active[:1],
        all_channels=petal == "listen",
        spokesperson=pattern.spokesperson if pattern is not None else _the_only_person(session),
    )


def _the_only_person(session: Session) -> str | None:
    """Who speaks where nobody did yet and there is one who can."""
    people = list(filter(is_real_person, session.plan.spokespersons))
    return people[0].id if len(people) == 1 else None


def creation_label(item: Item) -> str:
    """The name of the undo step that makes an item."""
    return (
        translate("CalendarCommand", "Add conversation block")
        if item.kind == "slot"
        else translate("CalendarCommand", "Add post")
    )


def new_item(session: Session, sight: Sight, petal: Petal = "send") -> None:
    """Make a draft where the cursor stands and open it; asked again before anything was done, it is the same one."""
    if session.file is None or _is_made(session, sight, petal):
        return
    item = fresh_item(session, sight, moment_for_new(session, sight), petal)
    written = commit(session, creation_label(item), Patch(items=(item,)))
    if written is not None:
        open_written(sight, written)


def new_with_status(session: Session, sight: Sight, status: Status) -> None:
    """Make an item of a status and open it: an idea in the tray, anything else where the cursor stands."""
    if status == "idea":
        new_idea(session, sight)
    elif session.file is not None and not _is_made(session, sight, "send"):
        from compassdesk.services import items as item_services

        item = replace(fresh_item(session, sight, moment_for_new(session, sight)), status=status)
        made = performed(session, creation_label(item), item_services.create, item, session.now())
        if made is not None:
            open_written(sight, {"items": [made]})


def _is_made(session: Session, sight: Sight, petal: Petal | None) -> bool:
    """Whether such an item was just made and waits for its name; then the keyboard goes to its title.

    A petal: at the place of the cursor; None: an idea in the tray.
    """
    session.settle()
    item = session.item(sight.edited) if sight.edited is not None and sight.untouched else None
    if item is None:
        return False
    same = item.starts_at is None if petal is None else item.petal == petal and sight.cursor.item == item.id
    if same:
        sight.naming_wanted.emit()
    return same


def new_idea(session: Session, sight: Sight) -> None:
    """Make an idea in the tray and open it; asked again before anything was done, it is the same one."""
    if session.file is None or _is_made(session, sight, None):
        return
    item = replace(fresh_item(session, sight, None), status="idea", title=translate("CalendarCommand", "New idea"))
    written = commit(session, translate("CalendarCommand", "Add idea"), Patch(items=(item,)))
    if written is not None:
        open_written(sight, written)


def drawn(session: Session, sight: Sight, start: datetime, minutes: int) -> changes.Intent:
    """What drawing over hours makes: a slot to respond in, or a post where hardly anything was drawn."""
    petal: Petal = "respond" if minutes >= LEAST_DRAWN else "send"
    item = fresh_item(session, sight, start, petal, minutes)
    end = ends_at(start, minutes, session.plan.client.timezone)
    hint = numbers.clock(start) if minutes < LEAST_DRAWN else f"{numbers.clock(start)}–{numbers.clock(end)}"
    return changes.Intent(creation_label(item), Patch(items=(item,)), f"{words.label('petal', petal)} {hint}")


def open_written(sight: Sight, written: object, *, fresh: bool = True) -> None:
    """Open the first item of what was just written; a `fresh` one gets its name by typing on."""
    ids = written.get("items", []) if isinstance(written, dict) else []
    if ids:
        sight.open_item(ids[0], fresh=fresh)


def open_selected(sight: Sight) -> None:
    """Open the editor of the first selected item, with the keyboard in it."""
    if sight.selected:
        sight.edit_item(sight.selected[0])


def duplicate(session: Session, sight: Sight) -> None:
    """Put a copy beside each selected item, select the copies and bring the keyboard to the first, into sight too."""
    items = selected_items(session, sight)
    if not items:
        return
    rows = tuple(reschedule.duplicated(item) for item in items)
    label = translate("CalendarChange", "Duplicate %n item(s)", "", len(rows))
    patch = with_attachments(session, Patch(items=rows), tuple(item.id for item in items))
    written = commit(session, label, patch)
    if written is not None:
        copies = tuple(written.get("items", ()))
        sight.select(copies)
        first = session.item(copies[0])
        if first is not None and first.starts_at is not None:
            sight.go_to(first)
        session.spoken.emit(label)


def unschedule(session: Session, sight: Sight) -> None:
    """Put the selected items back in the tray."""
    items = [item for item in selected_items(session, sight) if item.starts_at is not None]
    intent = changes.to_tray(items)
    if intent is not None and intent.commit(session) is not None:
        session.say(intent.label, undo=True)


def delete(session: Session, sight: Sight) -> None:
    """Delete the selected items, with an offer to take it back."""
    items = selected_items(session, sight)
    ids = tuple(item.id for item in items)
    if not ids:
        return
    label = translate("CalendarCommand", "Delete %n item(s)", "", len(ids))
    told = translate("CalendarCommand", "%n item(s) deleted", "", len(ids))
    if any(item.series for item in items):
        from compassdesk.ui.calendar.series import delete_some

        delete_some(session, sight, items, label, told)
        return
    patch = Patch(removed=tuple(("items", key) for key in ids), base=Rows(items=items))
    if commit(session, label, patch) is not None:
        sight.select(())
        session.say(told, undo=True)


def set_status(session: Session, sight: Sight, status: Status) -> None:
    """Give the selected items a status; a BLOCK finding can stop it, and the message then says which."""
    from compassdesk.services import items as item_services

    items = tuple(item for item in selected_items(session, sight) if item.status != status)
    if items:
        label, ids = translate("CalendarCommand", "Change status"), tuple(item.id for item in items)
        rows = rows_of(Patch(items=items))
        if perform(session, label, item_services.set_status, ids, status, session.now(), rows=rows):
            session.spoken.emit(f"{label}: {words.label('status', status)}")


def plan_on(session: Session, sight: Sight, day: datetime) -> None:
    """Bring the selected unscheduled items onto a day."""
    items = [item for item in selected_items(session, sight) if item.starts_at is None]
    intent = changes.place(items, day, keep_time=False) if items else None
    if intent is not None:
        intent.commit(session)


def plan_at_cursor(session: Session, sight: Sight) -> None:
    """Bring the selected unscheduled items to where the keyboard was in the calendar: a weekly place, or a day."""
    from compassdesk.domain.weekly_places import as_item, is_place, place_in, weekly_places

    cursor = sight.cursor
    found = place_in(weekly_places(session.plan), cursor.item) if cursor.item and is_place(cursor.item) else None
    items = [item for item in selected_items(session, sight) if item.starts_at is None]
    if found is not None and items:
        intent = changes.into_place(items, as_item(*found))
        if intent is not None:
            intent.commit(session)
    else:
        plan_on(session, sight, cursor.moment or changes.on_day(cursor.day))


def move_item(session: Session, sight: Sight) -> None:
    """Ask where the selected items go."""
    from compassdesk.ui.dialogs.move_to import move_to

    move_to(QApplication.activeWindow(), session, sight)


def repeat(session: Session, sight: Sight) -> None:
    """Ask how the selected item repeats."""
    from compassdesk.ui.dialogs.repeat import repeat as ask_for

    ask_for(QApplication.activeWindow(), session, sight)


def new_day_note(session: Session, sight: Sight) -> None:
    """Ask for a note at the day where the cursor stands."""
    from compassdesk.ui.dialogs.day_note import new_day_note as ask_for_one

    session.settle()
    ask_for_one(QApplication.activeWindow(), session, sight.cursor.day)


def earlier_texts(session: Session, sight: Sight) -> None:
    """Show what the selected item said before."""
    from compassdesk.ui.dialogs.earlier_texts import earlier_texts as show

    items = selected_items(session, sight)
    if items:  # a menu stays open while the selection goes
        show(QApplication.activeWindow(), session, items[0].id)


def plan_template(session: Session, sight: Sight) -> None:
    """Ask which template is planned on the day where the cursor stands."""
    from compassdesk.ui.dialogs.plan_template import plan_template as ask

    ask(QApplication.activeWindow(), session, sight)


def save_template(session: Session, sight: Sight) -> None:
    """Ask under which name the selected items, their day or their week are saved as a template."""
    from compassdesk.ui.dialogs.template_name import save_template as ask

    ask(QApplication.activeWindow(), session, sight)


def cut(session: Session, sight: Sight) -> None:
    """Take the selected items in hand; they stay where they are until they are pasted."""
    _take(session, sight, cutting=True)


def copy(session: Session, sight: Sight) -> None:
    """Take copies of the selected items in hand, for here or for a text."""
    _take(session, sight, cutting=False)


def _take(session: Session, sight: Sight, *, cutting: bool) -> None:
    items = in_time_order(selected_items(session, sight)) or list(selected_items(session, sight))
    if items and session.file is not None:
        put_on_clipboard(session, items, cutting=cutting)
        if cutting:
            text = translate("CalendarCommand", "%n item(s) cut: paste to move there", "", len(items))
        else:
            text = translate("CalendarCommand", "%n item(s) copied", "", len(items))
        session.say(text)


def paste(session: Session, sight: Sight) -> None:
    """Put what was cut or copied where the cursor stands; the first lands there, the others at their distance."""
    held: Sequence[Item] = copied_items(session)
    if not held or session.file is None:
        return
    place = sight.cursor
    keep_time = place.moment is None or sight.view != "week"
    day = place.day if sight.first <= place.day <= sight.last else sight.day
    when = changes.on_day(day) if keep_time or place.moment is None else place.moment
    if was_cut(session):
        rows = session.items(tuple(item.id for item in held))
        intent = changes.place(in_time_order(rows) or rows, when, keep_time=keep_time) if rows else None
    else:
        intent = changes.pasted(held, when, keep_time=keep_time)
    if intent is None:
        return
    written = intent.commit(session)
    if written is not None:
        sight.select(tuple(written.get("items", ())))


def select_all(sight: Sight) -> None:
    """Select every item in view."""
    sight.select(tuple(item.id for item in sight.shown_items()))


def can_be_confirmed(item: Item, client: Client, now: datetime) -> bool:
    """Whether it is a slot that is over and was not said to be kept."""
    return item.kept != "yes" and is_over(item, client, now)


def confirm_kept(session: Session, sight: Sight) -> None:
    """Say of the selected slots that they were kept (domain.md C3.12); only those that are over."""
    client, now = session.plan.client, session.now()
    slots = [item for item in selected_items(session, sight) if can_be_confirmed(item, client, now)]
    if not slots:
        session.say(
            translate("CalendarCommand", "Select a conversation block that is over to confirm that it was kept.")
        )
        return
    label = translate("CalendarCommand", "Confirm %n conversation block(s) as kept", "", len(slots))
    rows = tuple(replace(item, kept="yes") for item in slots)
    if commit(session, label, Patch(items=rows, base=Rows(items=tuple(slots)))) is not None:
        session.say(label, undo=True)
