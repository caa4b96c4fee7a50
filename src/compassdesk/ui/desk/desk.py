"""What lies on the user's desk: the open client, the days in view, the selection, and what the checks say of them.

Every part of the window gets the desk and nothing else. Parts never keep rows of their own: when the desk says that
something changed they read it again. Data is read on the main thread (a month is a few milliseconds); judging happens
in a worker, because it looks at many weeks.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace
from PySide6.QtCore import SIGNAL, QDateTime, QObject, QTimer, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain import calendar_grid, filters
from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.week import Week
from compassdesk.services import plans
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.being_typed import BeingTyped
from compassdesk.ui.desk.in_the_air import InTheAir
from compassdesk.ui.desk.undo import RecordedStep, UndoStack, record_on
from compassdesk.ui.desk.undoing import Undoing
from compassdesk.ui.desk.unwritten import Asking, Unwritten
from compassdesk.ui.running import tasks

if TYPE_CHECKING:  # the checks are loaded by the worker that first judges, behind the first paint
    from compassdesk.domain.checks.fixes import Fix
    from compassdesk.domain.checks.ledger import Ledger
    from compassdesk.domain.checks.life import Displayed
    from compassdesk.domain.checks.report import Finding, Report
    from compassdesk.services.backups import BackupState
    from compassdesk.services.finding_life import Judgement

View = Literal["month", "week", "agenda", "board"]
LISTENED_TO = (
    "file_changed", "plan_changed", "period_changed", "reports_changed", "selection_changed", "filters_changed",
    "preview_changed", "undo_changed", "backups_changed", "said", "brought", "client_wanted", "overwritten",
)  # fmt: skip
CARRIED = {"said": "QString,PyObject", "brought": "PyObject", "client_wanted": "PyObject"}
"""What those of them carry that carry something, as Qt spells it."""
NO_PLAN = Plan(client=Client(name=""))


@cache
def _zone(name: str) -> QTimeZone:
    """Qt's own zones: Python's would cost several milliseconds more before the first paint."""
    return QTimeZone(name.encode())


class Desk(QObject):
    """See the module. All moments are wall-clock times of the open client."""

    file_changed = Signal()
    """Another client file lies on the desk, or none."""
    plan_changed = Signal()
    """`plan` and `unscheduled` were read again."""
    period_changed = Signal()
    """`view`, `day`, `first` and `last` changed; plan_changed follows."""
    reports_changed = Signal()
    """Some week's report is new."""
    selection_changed = Signal()
    """`selected`, `edited` or `week` changed."""
    filters_changed = Signal()
    preview_changed = Signal()
    """A change that is still in the air came, moved or went."""
    undo_changed = Signal()
    """What can be undone or done again is another step, or none."""
    backups_changed = Signal()
    """How the backups of the open file stand is known, or changed."""
    said = Signal(str, object)
    """A passing message, and the Offer that stands beside it or None."""
    brought = Signal(object)
    """What was undone or done again, as `brought.Seen`: it is to be seen."""
    client_wanted = Signal(object)
    """Another client is to be opened: the path of its file."""
    overwritten = Signal()
    """Another program wrote over the file: `plan` and `unscheduled` stay, because they lie nowhere else."""

    def __init__(
        self,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        first_weekday: int = 1,
        judging: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.first_weekday = first_weekday
        self.file: ClientFile | None = None
        self.backups: BackupState | None = None
        self.undo_stack = UndoStack()
        self.view: View = "month"
        self.plan = NO_PLAN
        self.unscheduled: tuple[Item, ...] = ()
        self.filter = filters.Filter()
        self.selected: tuple[str, ...] = ()
        self.edited: str | None = None
        self.fresh = False
        self._made: RecordedStep | None = None
        """The step that made the fresh item."""
        self.day = clock().date()
        self.week = Week.of(self.day)
        self.first = self.last = self.day
        self._read_from_to = self.first, self.last
        """The days of `plan`: others than those in view when the file was written over since."""
        self.typing = BeingTyped(self)
        self.typing.dropped.connect(self.say)
        self._stacks: dict[ClientFile, UndoStack] = {}
        self._undoing = Undoing(self)
        self._asking = Asking()
        self._forget: Callable[[], None] = lambda: None
        self._judgement: Judgement | None = None
        self._air = InTheAir(self)
        self.is_judging = judging
        """Whether the checks have begun; until then the first paint is still to come."""
        self._judging = 0
        self._judge_soon = QTimer(self)
        self._judge_soon.setSingleShot(True)
        self._judge_soon.setInterval(0)
        self._judge_soon.timeout.connect(self._judge)

    # --- the client file -------------------------------------------------------------------------------------------

    def put(self, file: ClientFile | None) -> None:
        """Lay another client file on the desk (None: clear it) and show the period it was asked for."""
        self._forget()
        self._forget = lambda: None
        self.typing.forget()
        self.file = file
        self._judgement = None
        self.selected, self.edited = (), None
        self.filter = filters.Filter()
        self._air.drop()
        if file is None:
            self.plan, self.unscheduled = NO_PLAN, ()
        else:
            if file not in self._stacks:
                self._stacks[file] = UndoStack(self.undo_changed.emit)
                record_on(self._stacks[file], file, self._undoing.say_full)
            self.undo_stack = self._stacks[file]
            self._forget = file.subscribe(self._changed)
            # The day in view is today in the client's zone, which is known once its plan is read.
            self.plan = replace(NO_PLAN, client=file.read(plans.client_of))
            self.day = self.now().date()
            self.week = Week.of(self.day)
            self._set_range()
            self._read()
        self.file_changed.emit()
        self.period_changed.emit()
        self.plan_changed.emit()
        self.selection_changed.emit()

    def go_on_in(self, file: ClientFile) -> None:
        """Go on with the same client, perhaps in another open file: what is in view, selected and undoable stays."""
        before = self._open_file()
        self.file = file
        try:
            self._read()
        except PlanError:
            self.file = before
            raise
        if file is not before:
            self._forget()
            self._forget = file.subscribe(self._changed)
            self._stacks[file] = self._stacks.pop(before)
            record_on(self.undo_stack, file, self._undoing.say_full)
        self.file_changed.emit()
        self.plan_changed.emit()
        self.selection_changed.emit()

    def forget_steps(self, file: ClientFile) -> None:
        """Let go of what could be undone in a file that is being closed: its texts too."""
        stack = self._stacks.pop(file, None)
        if stack is None:
            return
        if self.undo_stack is stack:
            self.undo_stack = UndoStack()
        stack.clear()

    def _open_file(self) -> ClientFile:
        if self.file is None:
            raise RuntimeError("no client file lies on the desk")
        return self.file

    def instant(self) -> datetime:
        """This moment, aware."""
        return self._clock()

    def now(self) -> datetime:
        """This moment on the client's wall clock, to the minute."""
        zone = _zone(self.plan.client.timezone)
        instant = self._clock()
        offset = zone.offsetFromUtc(QDateTime.fromSecsSinceEpoch(int(instant.timestamp()))) if zone.isValid() else 0
        local = instant.astimezone(UTC) + timedelta(seconds=offset)
        return local.replace(tzinfo=None, second=0, microsecond=0)

    # --- the period ------------------------------------------------------------------------------------------------

    def show(self, day: date | None = None, view: View | None = None, *, select_week: bool = True) -> None:
        """Bring a day and a view into sight; the hours open on the week in the side panel, unless a day is named."""
        if day is None and view == "week" and self.view != "week" and Week.of(self.day) != self.week:
            self.day = self.week.monday
        self.view = view or self.view
        self.day = day or self.day
        before = (self.first, self.last)
        self._set_range()
        if select_week and self.week != Week.of(self.day):
            self.week = Week.of(self.day)
            self.selection_changed.emit()
        if before != (self.first, self.last) and self.file is not None:
            self._read()
            self.period_changed.emit()
            self.plan_changed.emit()
        else:
            self.period_changed.emit()

    def step(self, amount: int) -> None:
        """Go `amount` periods on (or back): months in the month and the agenda, weeks otherwise."""
        if self.view in {"month", "agenda", "board"}:
            self.show(calendar_grid.stepped_month(self.day, amount))
        else:
            self.show(self.day + timedelta(weeks=amount))

    def today(self) -> None:
        self.show(self.now().date())

    def show_week(self, week: Week) -> None:
        """Show a week in the side panel, and its days in the calendar if they are out of sight."""
        self.settle()
        self.edited = None
        changed = self.week != week
        self.week = week
        if not (self.first <= week.monday and week.sunday <= self.last):
            self.show(week.monday, select_week=False)
        self.selection_changed.emit()
        if changed and (self._judgement is None or week not in self._judgement.weeks):
            self._judge_soon.start()

    def weeks_in_view(self) -> tuple[Week, ...]:
        """The ISO weeks that have a day in the visible range."""
        return calendar_grid.weeks_between(self.first, self.last)

    def _set_range(self) -> None:
        shown = calendar_grid.week_days if self.view == "week" else calendar_grid.month_days
        days = shown(self.day, self.first_weekday)
        self.first, self.last = days[0], days[-1]

    # --- rows ------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        file = self._open_file()
        trouble: PlanError | None = None
        try:
            read = file.read(plans.window, self.first, self.last), file.read(plans.unscheduled)
        except PlanError as error:
            trouble = error
        if file.overwritten():  # asked behind the reading, because until then it can be
            self._air.drop()
            self.overwritten.emit()
            return
        if trouble is not None:
            raise trouble
        self.plan, self.unscheduled = read
        self._read_from_to = self.first, self.last
        self._air.drop()
        self._judge_soon.start()

    def reading(self, ids: tuple[str, ...] = ()) -> Callable[[Any], None]:
        """What will be read after a change, of these items too: for the worker of a long one to read before."""
        first, last = self.first, self.last

        def look(connection: Any) -> None:
            plans.window(connection, first, last)
            plans.unscheduled(connection)
            plans.items_by_id(connection, ids)

        return look

    def _changed(self, change: Change) -> None:
        try:
            self._read()
        except PlanError as trouble:  # what was done is done; the screen shows the plan of before
            from compassdesk.texts.errors import sentence

            self.say(sentence(trouble))
        known = {item.id for item in (*self.plan.items, *self.unscheduled)}
        if self.edited is not None and self.edited not in known and self.item(self.edited) is None:
            self.edited = None
        self.selected = tuple(one for one in self.selected if one in known or one == self.edited)
        self.plan_changed.emit()
        self.selection_changed.emit()
        del change

    def shown_items(self) -> tuple[Item, ...]:
        """The items in the visible range that pass the filter, with a change in the air applied."""
        items = (self._air.plan or self.plan).items
        if self._read_from_to != (self.first, self.last):
            items = tuple(item for item in items if item.starts_at and self.first <= item.starts_at.date() <= self.last)
        if not self.filter:
            return items
        return tuple(item for item in items if self.filter.matches(item))

    def item(self, item_id: str) -> Item | None:
        """A row by id, wherever it stands; None when it is gone."""
        for item in (*self.plan.items, *self.unscheduled):
            if item.id == item_id:
                return item
        if self.file is None:
            return None
        found = self.file.read(plans.items_by_id, (item_id,))
        return found[0] if found else None

    def items(self, ids: tuple[str, ...]) -> tuple[Item, ...]:
        """Rows by id, in the order of `ids`; those that are gone are left out."""
        known = {item.id: item for item in (*self.plan.items, *self.unscheduled)}
        if self.file is not None and (elsewhere := tuple(key for key in ids if key not in known)):
            known |= {item.id: item for item in self.file.read(plans.items_by_id, elsewhere)}
        return tuple(known[key] for key in ids if key in known)

    def items_as_written(self, ids: tuple[str, ...]) -> tuple[Item, ...]:
        """Rows by id as the file has them."""
        return self._open_file().read(plans.items_by_id, ids) if ids else ()

    # --- selection and filter --------------------------------------------------------------------------------------

    def select(self, ids: tuple[str, ...] | list[str]) -> None:
        """Select items; an open editor closes unless it shows one of them."""
        self.settle()
        self.selected = tuple(ids)
        if self.edited not in self.selected:
            self.edited = None
        self.selection_changed.emit()

    def open_item(self, item_id: str, *, fresh: bool = False) -> None:
        """Select one item and show its editor; the calendar goes where it stands. `fresh`: it waits for its name."""
        self.settle()
        item = self.item(item_id)
        if item is None:
            return
        self.selected, self.edited, self.fresh = (item_id,), item_id, fresh
        self._made = self.undo_stack.next(back=True) if fresh else None
        if item.starts_at is not None:
            self.week = Week.of(item.starts_at.date())
            if not self.first <= item.starts_at.date() <= self.last:
                self.show(item.starts_at.date(), select_week=False)
        self.selection_changed.emit()

    def close_item(self) -> None:
        """Close the editor and show the week again."""
        self.settle()
        self.edited = None
        self.selection_changed.emit()

    def give_up(self) -> None:
        """Close the editor; an item that was just made and not touched since goes as if it had not been asked for."""
        self.settle()
        untouched = self.fresh and self._made is not None and self.undo_stack.next(back=True) is self._made
        self.fresh, self._made = False, None
        if untouched:
            self.undo()
        if self.edited is not None:
            self.close_item()

    def set_filter(self, new: filters.Filter) -> None:
        self.filter = new
        self.filters_changed.emit()
        self.plan_changed.emit()

    def forget_listeners(self) -> None:
        """Cut every connection to this desk, before the window that listens is built anew."""
        for name in LISTENED_TO:
            if self.receivers(SIGNAL(f"{name}({CARRIED.get(name, '')})")):
                getattr(self, name).disconnect()

    # --- changes ---------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Save what is being typed anywhere, before anything else is done with it; a PlanError when that cannot be.

        Whatever the desk does begins with this. Call it before reading rows that are to be changed, shown or written.
        """
        self.typing.settle()

    def perform(
        self, label: str, action: Callable[..., Any], *args: Any, merge_key: str | None = None, rows: int = 0
    ) -> Any:
        """Run a service action as one committed, undoable step named `label`.

        `rows` is how many rows it writes: with many a bar with Cancel is shown meanwhile (`ui/shell/long_work.py`).
        """
        file = self._open_file()
        self._asking.take(Unwritten(label, action, args, merge_key))
        self.settle()
        from compassdesk.ui.shell import long_work

        before = self.undo_stack.next(back=True)
        try:
            if rows < long_work.LONG:
                written = file.perform(label, action, *args, merge_key=merge_key)
            else:
                written = long_work.perform(file, rows, self.reading(), label, action, *args)
        finally:
            self.end_preview()
        collisions = getattr(written, "collisions", ())
        if collisions:
            from compassdesk.texts.collisions import sentence

            made = self.undo_stack.next(back=True) is not before
            # Behind what the caller says of its own step, in whose place it stands.
            # Of a client that is locked by then nothing is said.
            QTimer.singleShot(0, self, lambda: self.say(sentence(collisions), undo=made) if self.file is file else None)
        return written

    def unwritten(self) -> tuple[Unwritten, ...]:
        """What is being typed and not saved yet, as the changes it would make; it stays as typed.

        Values that cannot be kept make no change; `typing.unsaved()` names them.
        """
        return self._asking.about(self.typing.saves())

    def perform_for_good(self, label: str, action: Callable[..., Any], *args: Any, rows: int) -> Any:
        """Run an action that leaves no way back: neither itself nor what came before it can be undone."""
        result = self.perform(label, action, *args, rows=rows)
        self.undo_stack.clear()
        return result

    def change(self, label: str, patch: Patch, *, merge_key: str | None = None) -> Any:
        """Write a patch as one undoable step."""
        from compassdesk.services import patches
        from compassdesk.ui.shell.long_work import rows_of

        return self.perform(label, patches.apply, patch, merge_key=merge_key, rows=rows_of(patch))

    def undo(self) -> None:
        """Take back the latest action, show where that was and say which it was."""
        self._undoing.replay(back=True)

    def redo(self) -> None:
        """Do the latest undone action again, show where that is and say which it was."""
        self._undoing.replay(back=False)

    def show_backups(self, standing: BackupState | None) -> None:
        """Take over how the backups of the open file stand; None while that is not known."""
        self.backups = standing
        self.backups_changed.emit()

    def say(self, text: str, *, undo: bool = False) -> None:
        """Show a passing message; with `undo` it offers to take back the step that was just made."""
        self.said.emit(text, self._undoing.offer() if undo else None)

    # --- judging ---------------------------------------------------------------------------------------------------

    def report(self, week: Week) -> Report | None:
        """What the checks say of a week, with a change in the air counted in; None while it is being judged."""
        return judged.report if (judged := self.judged(week)) is not None else None

    def judged(self, week: Week) -> Displayed | None:
        """The report of a week with how long its findings stand and what was solved; None while it is being judged."""
        judgements = (self._air.outlook, self._judgement)
        found = (judgement.weeks.get(week) for judgement in judgements if judgement is not None)
        return next((judged for judged in found if judged is not None), None)

    def ledger(self) -> Ledger | None:
        """The judged window that the reports were made from, with a change in the air counted in."""
        return judgement.ledger if (judgement := self._air.outlook or self._judgement) is not None else None

    def fixes(self, week: Week) -> Callable[[Finding], tuple[Fix, ...]]:
        """What can be done about a finding in one step, as judged at this moment; a worker may ask."""
        from compassdesk.services import finding_life

        return partial(finding_life.fixes, self._judgement, week)

    def _weeks_to_judge(self) -> tuple[Week, ...]:
        weeks = self.weeks_in_view()
        return weeks if self.week in weeks else (*weeks, self.week)

    def begin_judging(self) -> None:
        """Let the checks begin, for a desk made with `judging` off: the first paint comes before them."""
        self.is_judging = True
        self._judge_soon.start()

    def _judge(self) -> None:
        file = self.file
        if file is None or not self.is_judging or file.changed_elsewhere() is not None:
            return  # that is told, and it is judged later
        self._judging += 1
        turn, weeks, now = self._judging, self._weeks_to_judge(), self.now()
        previous = self._judgement.ledger if self._judgement is not None else None

        def work() -> Judgement:
            from compassdesk.services import finding_life

            with file.reader() as connection:
                return finding_life.judge(connection, weeks, now, previous)

        def done(result: Judgement) -> None:
            if turn != self._judging or file is not self.file or file.overwritten():
                return
            from compassdesk.services import finding_life

            self._judgement = result
            if self._air.patch is None and not file.being_written:
                finding_life.keep(file, result)
            self.reports_changed.emit()

        def failed(error: BaseException) -> None:
            if turn == self._judging and file is self.file and file.changed_elsewhere() is None:
                raise error

        tasks.run_task(work, done, failed)

    # --- what would be ---------------------------------------------------------------------------------------------

    def preview(self, patch: Patch | None, owner: QWidget) -> None:
        """Show what a change would make of the plan, without making it; None ends the preview of this owner.

        A preview belongs to the widget in which somebody shows or holds the change. It ends when that widget goes out
        of sight, when another one shows a change, and with every change that is made.
        """
        self._air.show(patch, owner, self._judgement)

    def end_preview(self) -> None:
        """What is shown is what is in the file again."""
        self._air.end()
