"""A series handled from one of its items: selected and deleted whole, ended, or changed as one item was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import partial
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.days_off import days_off
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.references import still_there
from compassdesk.domain.series import is_settled, rule_day, series_of
from compassdesk.domain.series_changes import Held, Members, SeriesChange, ended, taken_out
from compassdesk.domain.series_likewise import first_open_day, is_of_the_series, likewise, likewise_apart
from compassdesk.domain.series_rule import Rule
from compassdesk.domain.too_close import Close, Timetable, too_close
from compassdesk.services import plans
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.undoing import Offer, UndoAndMore
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate


def items_of(session: Session, series: Iterable[str]) -> tuple[Item, ...]:
    """The items of these series as the file has them, in the order of the plan."""
    return session.file.read(plans.items_in_series, tuple(series)) if session.file is not None else ()


def size_of(session: Session, series: str) -> int:
    """How many items a series has."""
    return session.file.read(plans.series_size, series) if session.file is not None else 0


def title_of(session: Session, series: str) -> str:
    """What a series is called; empty for one without a name."""
    row = next((row for row in session.plan.series if row.id == series), None)
    return str(row.content.get("title", "")) if row is not None else ""


def held_of(session: Session, key: str | None) -> Held | None:
    """A series of our own, with all its items; None for none, and for one that came from a calendar.

    What it says by the names of rows that are no more is left out.
    """
    record = next((row for row in session.plan.series if row.id == key), None) if key else None
    series = series_of(record) if record is not None else None
    if record is None or series is None:
        return None
    (each,) = still_there((series.each,), session.plan)
    series = replace(series, each=each)
    return Held(items_of(session, (record.id,)), series, record)


def members_of(session: Session, key: str | None) -> Members | None:
    """A series with all its items, wherever it came from; None for none."""
    return held_of(session, key) or (Members(items_of(session, (key,))) if key else None)


def own_rule(session: Session, key: str | None) -> Rule | None:
    """How a series repeats that was made here; None for any other."""
    record = next((row for row in session.plan.series if row.id == key), None) if key else None
    series = series_of(record) if record is not None else None
    return series.rule if series is not None else None


def new_key() -> str:
    """The id of a series that is made."""
    return str(uuid4())


# --- all of a series ------------------------------------------------------------------------------------------------


def select_all(session: Session, sight: Sight) -> None:
    """Select every item of the series that the selected items belong to: what is done next is done to all."""
    found = items_of(session, _selected(session, sight))
    if found:
        sight.select(tuple(item.id for item in found))
        session.say(translate("Series", "%n item(s) of the series selected, in view or not", "", len(found)))


def delete_all(session: Session, sight: Sight) -> None:
    """Delete the series of the selected items with all their items, with an offer to take it back.

    What happened stays, as an item alone.
    """
    series = _selected(session, sight)
    items = tuple(item for item in items_of(session, series) if not is_settled(item))
    rows = tuple(row for row in session.plan.series if row.id in series)
    if not items and not rows:
        return
    label = translate("Series", "Delete a series of %n item(s)", "", len(items))
    removed = (*(("items", item.id) for item in items), *(("series", row.id) for row in rows))
    if commit(session, label, Patch(removed=removed, base=Rows(items=items, series=rows))) is not None:
        sight.select(())
        session.say(translate("Series", "%n item(s) of the series deleted", "", len(items)), undo=True)


def delete_some(session: Session, sight: Sight, items: Sequence[Item], label: str, told: str) -> None:
    """Delete items of which some are of a series: their days are taken out of it, so that nothing is made there again.

    Of one item those that follow are offered to go too.
    """
    before = tuple(row for row in session.plan.series if any(item.series == row.id for item in items))
    held = members_of(session, items[0].series) if len(items) == 1 else None
    patch = Patch(
        series=taken_out(session.plan, items),
        removed=tuple(("items", item.id) for item in items),
        base=Rows(items=tuple(items), series=before),
    )
    if commit(session, label, patch) is None:
        return
    sight.select(())
    following = following_of(held, items[0]) if held is not None else 0
    step = session.undo_stack.next(back=True)
    if not following or held is None or step is None:
        session.say(told, undo=True)
        return
    more = partial(_delete_following, session, session.file, items[0])
    session.said.emit(told, UndoAndMore(step, Offer(following_words(following), more)))


def _delete_following(session: Session, file: object, first: Item) -> None:
    held, day = members_of(session, first.series) if session.file is file else None, rule_day(first)
    if held is not None and day is not None:
        change = ended(held, day)
        if commit(session, translate("Series", "End a series"), change.patch) is not None:
            session.say(translate("Series", "The series ends here: %n item(s) deleted", "", change.removed), undo=True)


def end_here(session: Session, sight: Sight) -> None:
    """Let the selected item be the last of its series: those that follow go, but for what happened."""
    session.settle()
    item = next((one for one in session.items(sight.selected) if one.series), None)
    held = members_of(session, item.series) if item is not None else None
    of = rule_day(item) if item is not None else None
    if held is None or of is None:
        return
    change = ended(held, of + timedelta(days=1))
    if commit(session, translate("Series", "End a series"), change.patch) is not None:
        session.say(translate("Series", "The series ends here: %n item(s) deleted", "", change.removed), undo=True)


def _selected(session: Session, sight: Sight) -> tuple[str, ...]:
    session.settle()
    return tuple(dict.fromkeys(item.series for item in session.items(sight.selected) if item.series))


# --- as one item was ------------------------------------------------------------------------------------------------


def following_of(held: Members, item: Item) -> int:
    """How many items after this one can still be changed with it."""
    of = rule_day(item)
    return sum(not is_settled(one) and one.id != item.id for one in held.following(of)) if of is not None else 0


def others_of(held: Members, item: Item) -> int:
    """How many other items of the series can still be changed with this one."""
    return sum(not is_settled(one) and one.id != item.id for one in held.items)


def planned_likewise(session: Session, before: Item, *, everything: bool) -> SeriesChange | None:
    """What it would be to do to those that follow, or to all of a series, what was done to an item since `before`.

    None where there is nothing to be done.
    """
    after = session.item(before.id)
    held = members_of(session, before.series)
    day = (first_open_day(held) if everything else rule_day(before)) if held is not None else None
    if after is None or held is None or day is None:
        return None
    if not isinstance(held, Held):
        return likewise_apart(held, before, after, day)
    plan = session.plan
    speaker = next((row for row in plan.spokespersons if row.id == after.spokesperson), None)
    off, today = days_off(plan.client, speaker), session.now().date()
    return likewise(held, before, after, day, off, key=new_key(), today=today)


def do_likewise(session: Session, before: Item, *, everything: bool) -> bool:
    """Do it, as one step; what is being typed belongs to it."""
    session.settle()
    change, after = planned_likewise(session, before, everything=everything), session.item(before.id)
    if change is None or commit(session, translate("Series", "Change a series"), change.patch) is None:
        return False
    session.say(done_words(change), undo=True)
    if after is not None and after.starts_at != before.starts_at:
        _tell_close(session, change)
    return True


def _tell_close(session: Session, change: SeriesChange) -> None:
    """Say behind it what comes too close to other posts by now; found in a worker, for a series reaches far."""
    file, step, moved = session.file, session.undo_stack.next(back=True), change.patch.items
    days = [item.starts_at.date() for item in moved if item.starts_at is not None]
    if file is None or not days:
        return
    standing = change.patch.base.items if change.patch.base is not None else ()

    def work() -> tuple[Close, ...]:
        with file.reader() as connection:
            found = plans.window(connection, min(days), max(days)).items
        before = {item.id: item for item in standing}
        return too_close(moved, Timetable(before.get(item.id, item) for item in found))

    def done(found: tuple[Close, ...]) -> None:
        if found and session.file is file:
            from compassdesk.texts.close_words import sentence

            session.said.emit(f"{done_words(change)}. {sentence(found, session.plan)}", step)

    tasks.run_task(session, work, done, tasks.told_elsewhere)


def offer_likewise(session: Session, before: Item) -> None:
    """Say what became of one item of a series, and offer the same for those that follow and for all."""
    after = session.item(before.id)
    held = members_of(session, before.series)
    if after is None or held is None or not is_of_the_series(before, after) or after.starts_at is None:
        return
    told = translate("Series", "Only this one of the series was changed.")
    following, others = following_of(held, before), others_of(held, before)
    do = partial(_do, session, session.file, before)
    every = Offer(all_words(others + 1), lambda: do(everything=True)) if others > following else None
    if following:
        offer = Offer(following_words(following), lambda: do(everything=False), every)
    elif every is not None:
        offer = every
    else:
        return
    step = session.undo_stack.next(back=True)
    session.said.emit(told, UndoAndMore(step, offer) if step is not None else offer)


def _do(session: Session, file: object, before: Item, *, everything: bool) -> None:
    if session.file is file:
        do_likewise(session, before, everything=everything)


def following_words(count: int) -> str:
    """On a button: the items that follow too."""
    return translate("Series", "The %n that follow(s) too", "", count)


def all_words(count: int) -> str:
    """On a button: all items of the series."""
    return translate("Series", "All %n", "", count)


# --- what is told ---------------------------------------------------------------------------------------------------


def done_words(change: SeriesChange) -> str:
    """What a change of a series came to, in a sentence."""
    done = (
        (change.made, lambda count: translate("Series", "%n item(s) made", "", count)),
        (change.changed, lambda count: translate("Series", "%n changed", "", count)),
        (change.removed, lambda count: translate("Series", "%n deleted", "", count)),
    )
    said = _joined(done) or translate("Series", "Nothing changed")
    return "; ".join(filter(None, (said, stays_words(change))))


def stays_words(change: SeriesChange) -> str:
    """What of a series stays as it is, whatever becomes of the others."""
    stays = (
        (change.kept, lambda count: translate("Series", "%n keep(s) what was changed in it alone", "", count)),
        (change.settled, lambda count: translate("Series", "%n happened and stay(s) as it is", "", count)),
    )
    return _joined(stays)


def _joined(parts: Iterable[tuple[int, Callable[[int], str]]]) -> str:
    return ", ".join(say(count) for count, say in parts if count)
