"""What a gesture would do: the patch to show while it is in the air and to write when it ends, with the step's name."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain import reschedule
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import numbers
from compassdesk.ui.calendar.commit import commit, with_attachments
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.undoing import Offer

if TYPE_CHECKING:
    from compassdesk.domain.too_close import Close, Timetable

translate = QCoreApplication.translate


class Intent(Struct, frozen=True):
    """A change somebody is about to make. `hint` says in a few words where it leads, `label` names the undo step.

    Without a patch it cannot be done here, and `hint` says why. `told` is a sentence about what stays as it is, and
    `instead` what can be done with that.
    """

    label: str
    patch: Patch | None
    hint: str
    told: str = ""
    instead: "Intent | None" = None
    copied: tuple[str, ...] = ()
    """The items that those of the patch are copies of, one for each; what is attached to them comes along."""

    def commit(self, session: Session) -> dict[str, list[str]] | None:
        """Write it as one undoable step, say what was done and what stayed; the ids written per list, or None."""
        from compassdesk.domain.too_close import too_close
        from compassdesk.ui.desk import close_posts

        coming = self.patch.items if self.patch is not None else ()
        standing = close_posts.standing_around(session, coming)
        close = too_close(coming, standing) if standing is not None else ()
        patch = self.patch
        if patch is not None and self.copied:
            patch = with_attachments(session, patch, self.copied)
        written = commit(session, self.label, patch) if patch is not None else None
        if written is not None:
            session.spoken.emit(f"{self.label}: {self.hint}")
        instead = self.instead
        if self.told and instead is not None:
            session.said.emit(self.told, Offer(duplicate_here(), partial(_do, instead, session, session.file)))
        elif written is not None and standing is not None and close:
            _tell_close(session, close, written.get("items", []), standing, self.told)
        elif self.told:
            session.say(self.told, undo=written is not None)
        elif written is not None:
            self._offer_likewise(session)
        return written

    def _offer_likewise(self, session: Session) -> None:
        """Of one item of a series: the same for those that follow it."""
        before = self.patch.base.items if self.patch is not None and self.patch.base is not None else ()
        if len(before) == 1 and before[0].series:
            from compassdesk.ui.calendar.series import offer_likewise

            offer_likewise(session, before[0])


def _do(intent: Intent, session: Session, file: ClientFile | None) -> None:
    """What was offered is done, with an offer to take it back; only in the client that it was offered in."""
    if session.file is not file:
        session.say(translate("CalendarChange", "The client that this was about was closed meanwhile."))
    elif intent.commit(session) is not None:
        session.say(intent.label, undo=True)


def _tell_close(
    session: Session, close: "Sequence[Close]", ids: Sequence[str], standing: "Timetable", told: str
) -> None:
    """Say what comes too close now; for one item with the moment at which it would not, else with undo."""
    from compassdesk.texts.close_words import sentence

    said = " ".join(filter(None, (told, sentence(close, session.plan))))
    row = session.item(ids[0]) if len(ids) == 1 else None
    room = to_free_moment(row, standing, session.now()) if row is not None else None
    if room is None:
        session.say(said, undo=True)
        return
    words, intent = room
    session.said.emit(said, Offer(words, partial(_do, intent, session, session.file)))


def to_free_moment(item: Item, standing: "Timetable", now: datetime) -> tuple[str, Intent] | None:
    """A move to the nearest moment at which a post is not too close to others, and what its button says."""
    from compassdesk.domain.too_close import free_moment

    moment = None if reschedule.stays(item) else free_moment(item, standing, now)
    intent = place((item,), moment, keep_time=False) if moment is not None else None
    if moment is None or intent is None or item.starts_at is None:
        return None
    same_day = moment.date() == item.starts_at.date()
    spelled = numbers.clock(moment) if same_day else numbers.moment(moment)
    return translate("CalendarChange", "Move to {when}").replace("{when}", spelled), intent


def shift(items: Sequence[Item], delta: timedelta, *, copy: bool = False) -> Intent | None:
    """Move (or copy) scheduled items by a length of wall-clock time; None when nothing would change.

    What is published stays, and a copy of it is offered instead.
    """
    scheduled = [item for item in items if item.starts_at is not None]
    if not scheduled or (not delta and not copy):
        return None
    held = [] if copy else [item for item in scheduled if reschedule.stays(item)]
    going = [item for item in scheduled if copy or not reschedule.stays(item)]
    try:
        if copy:
            rows = tuple(reschedule.duplicated(item, delta=delta) for item in going)
        else:
            rows = tuple(reschedule.moved(item, delta) for item in going)
    except InputError:
        return None
    patch = _patch(going, rows) if rows else None
    intent = Intent(_label(len(rows), copy=copy), patch, _where(rows) if rows else "", copied=_keys(going, copy=copy))
    return _keeping(intent, held, shift(held, delta, copy=True)) if held else intent


def _keeping(intent: Intent, held: Sequence[Item], instead: Intent | None) -> Intent:
    """The change, which leaves these published items where they are."""
    few = translate("CalendarChange", "%n published item(s) stay", "", len(held))
    hint = " · ".join(filter(None, (intent.hint, few)))
    return replace(intent, hint=hint, told=why_they_stay(held), instead=instead)


def why_they_stay(held: Sequence[Item]) -> str:
    """What is said of published items that are not moved, and what lets them; of those out on some channels apart."""
    whole = sum(item.status == "published" for item in held)
    partly, said = len(held) - whole, []
    if whole:
        said.append(
            translate(
                "CalendarChange", "%n published item(s) stay where they are. Another status lets them move.", "", whole
            )
        )
    if partly:
        said.append(
            translate(
                "CalendarChange",
                "%n item(s) out on a channel stay where they are. The other channels can have times of their own.",
                "",
                partly,
            )
        )
    return " ".join(said)


def duplicate_here() -> str:
    """What is offered instead."""
    return translate("CalendarChange", "Duplicate here")


def staying(item: Item, changed: Item) -> Intent:
    """A change of when a published item is, which is not made; a copy that has it is offered instead."""
    copy = replace(
        reschedule.duplicated(item), starts_at=changed.starts_at, last_day=changed.last_day, minutes=changed.minutes
    )
    instead = Intent(_label(1, copy=True), _patch((), (copy,)), _where((copy,)), copied=(item.id,))
    return _keeping(Intent("", None, ""), (item,), instead)


def place(items: Sequence[Item], when: datetime, *, keep_time: bool, copy: bool = False) -> Intent | None:
    """Bring items to a moment; several keep their distance to the first. Items from the tray all start there.

    With `keep_time` an item that has a time of day keeps it and only the day of `when` counts.
    """
    if not items:
        return None
    lead = items[0]
    if lead.starts_at is not None:
        target = datetime.combine(when.date(), lead.starts_at.time()) if keep_time else when
        return shift([item for item in items if item.starts_at], target - lead.starts_at, copy=copy)
    rows = tuple(
        reschedule.placed_at(reschedule.duplicated(item) if copy else item, when + timedelta(minutes=30 * at))
        for at, item in enumerate(items)
    )
    return Intent(_label(len(rows), copy=copy), _patch(items, rows), _where(rows), copied=_keys(items, copy=copy))


def into_place(items: Sequence[Item], filled: Item, *, copy: bool = False) -> Intent | None:
    """Bring items to a weekly place, the first of them into it; a post without channels gets the place's."""
    if filled.starts_at is None:
        return None
    intent = place(items, filled.starts_at, keep_time=False, copy=copy)
    if intent is None or intent.patch is None:
        return intent
    first, *others = intent.patch.items
    if not first.channels and not first.all_channels and filled.channels:
        first = replace(first, channels=filled.channels)
    return replace(intent, patch=replace(intent.patch, items=(first, *others)), hint=f"{filled.title} · {intent.hint}")


def to_tray(items: Sequence[Item], *, copy: bool = False) -> Intent | None:
    """Take items off the calendar; published ones stay, because they did happen."""
    rows: list[Item] = []
    copied: list[str] = []
    for item in items:
        if not copy and (item.starts_at is None or reschedule.stays(item)):
            continue
        try:
            rows.append(reschedule.unscheduled(reschedule.duplicated(item) if copy else item))
        except InputError:
            continue
        copied += _keys((item,), copy=copy)
    if not rows:
        told = translate("CalendarChange", "What was published keeps its date")
        return Intent("", None, told, told) if any(item.starts_at for item in items) else None
    words = translate("CalendarChange", "Put %n item(s) back in Ideas", "", len(rows))
    return Intent(words, _patch(items, rows), translate("CalendarChange", "Not scheduled"), copied=tuple(copied))


def resize(item: Item, start: datetime, minutes: int) -> Intent | None:
    """Give a slot another beginning or length."""
    if item.starts_at == start and item.minutes == minutes:
        return None
    try:
        row = reschedule.resized(item, minutes, start)
    except InputError:
        return None
    if reschedule.stays(item):
        return staying(item, row)
    end = start + timedelta(minutes=minutes)
    hint = f"{numbers.clock(start)}–{numbers.clock(end)}"
    return Intent(translate("CalendarChange", "Change length"), _patch((item,), (row,)), hint)


def on_day(day: date, clock: time = USUAL_TIME) -> datetime:
    """A moment on a day, nine o'clock unless said otherwise."""
    return datetime.combine(day, clock)


def pasted(items: Sequence[Item], when: datetime, *, keep_time: bool) -> Intent | None:
    """Copies of items, the earliest at `when` and the others at their distance to it."""
    ordered = sorted(items, key=lambda item: (item.starts_at is None, item.starts_at or datetime.min))
    copies = place(ordered, when, keep_time=keep_time, copy=True)
    if copies is None or copies.patch is None:
        return None
    words = translate("CalendarChange", "Paste %n item(s)", "", len(copies.patch.items))
    return replace(copies, label=words)


def _patch(items: Sequence[Item], rows: Sequence[Item]) -> Patch:
    """The rows as they will be, with the items they were made from."""
    return Patch(items=tuple(rows), base=Rows(items=tuple(items)))


def _keys(items: Sequence[Item], *, copy: bool) -> tuple[str, ...]:
    """What rows are copies of, when they are."""
    return tuple(item.id for item in items) if copy else ()


def _label(count: int, *, copy: bool) -> str:
    if copy:
        return translate("CalendarChange", "Duplicate %n item(s)", "", count)
    return translate("CalendarChange", "Move %n item(s)", "", count)


def _where(rows: Sequence[Item]) -> str:
    first = rows[0].starts_at
    return numbers.moment(first) if first is not None else ""
