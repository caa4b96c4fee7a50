"""The open session: the client file on the desk, the rows read from it, and every change of it, one undoable step each.

Parts of the window never keep rows of their own: when the session announces that something changed they read it again.
Data is read on the main thread (a month is a few milliseconds).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.domain.attachments import Attachment, by_item
from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.wallclock import from_instant
from compassdesk.services import plans
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.announced import MANY, followed
from compassdesk.ui.desk.in_the_air import InTheAir
from compassdesk.ui.desk.thumbnails import Pictures
from compassdesk.ui.desk.undo import UndoStack, record_on
from compassdesk.ui.desk.unwritten import Asking, Unwritten
from compassdesk.ui.fields.being_typed import BeingTyped

if TYPE_CHECKING:
    from compassdesk.services.backups import BackupState
    from compassdesk.texts.together_words import AtFoot

translate = QCoreApplication.translate
NO_PLAN = Plan(client=Client(name=""))
Days = tuple[date, date]
"""The first and the last of some days, both included."""


class Session(QObject):
    """See the module. All moments are wall-clock times of the open client."""

    file_changed = Signal()
    """Another client file lies on the desk, or none."""
    plan_changed = Signal(object)
    """`plan` and `unscheduled` are others, as far as is announced (`announced.Touched`)."""
    preview_changed = Signal()
    """A change that is still in the air came, moved or went."""
    undo_changed = Signal()
    """What can be undone or done again is another step, or none."""
    backups_changed = Signal()
    """How the backups of the open file stand is known, or changed."""
    calendar_asked = Signal(bool)
    """The public calendar is to be written now; with True somebody agreed to lose what is there."""
    calendar_shown = Signal()
    """How the public calendar of the open file stands is known, or changed."""
    together_shown = Signal()
    """How it stands with the folder in which others work on the open file is known, or changed."""
    said = Signal(str, object)
    """A passing message, and the RecordedStep that it tells of, an Offer of its own (`undoing.py`), or None."""
    spoken = Signal(str)
    """What only those are told who hear the window: for everybody else it is to be seen."""
    minute_passed = Signal()
    """It is another minute on the client's wall clock (`minutes.py`)."""
    day_passed = Signal()
    """It is another day there; behind minute_passed."""
    overwritten = Signal()
    """Another program wrote over the file: `plan` and `unscheduled` stay, because they lie nowhere else."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.file: ClientFile | None = None
        self.backups: BackupState | None = None
        self.calendar: str | None = None
        """How the public calendar stands, in words; None while that is not known."""
        self.together: AtFoot | None = None
        """How it stands with the folder in which others work on it; None where nobody does."""
        self.plan = NO_PLAN
        """The items of `days`, and every other list whole."""
        self.unscheduled: tuple[Item, ...] = ()
        today = clock().date()
        self.days: Days = (today, today)
        """The days of `plan`: others than those in sight when the file was written over since."""
        self.undo_stack = UndoStack()
        self.typing = BeingTyped(self)
        self.typing.dropped.connect(self.say)
        self.air = InTheAir(self, self.preview_changed.emit)
        self.pictures = Pictures(lambda: self.file, self)
        self._attached: tuple[object, Mapping[str, tuple[Attachment, ...]]] = ((), {})
        self._asking = Asking()
        self._stop_recording: Callable[[], None] = lambda: None

    # --- the client file -------------------------------------------------------------------------------------------

    def lay(self, file: ClientFile | None, days_of: Callable[[date], Days]) -> None:
        """Read another client file (None: forget the one of before), for `days_of` the client's today. Notifies nobody.

        What cannot be read is raised, and all stays as it was.
        """
        before = self.file, self.plan, self.unscheduled, self.days
        self.file, self.plan, self.unscheduled = file, NO_PLAN, ()
        if file is not None:
            try:
                self.plan = Plan(client=file.read(plans.client_of))
                self.read_days(*days_of(self.now().date()))
            except BaseException:
                self.file, self.plan, self.unscheduled, self.days = before
                raise
        self.typing.forget()
        self.air.drop()
        if file is not before[0]:
            self.pictures.forget()
            self._attached = ((), {})
            self._stop_recording()
            let_go, self.undo_stack = self.undo_stack, UndoStack(self.undo_changed.emit)
            self._stop_recording = lambda: None
            if file is not None:
                self._stop_recording = record_on(self.undo_stack, file, self._say_full)
            let_go.clear()  # a message may still hold it: the texts of a closed client go all the same

    def go_on_in(self, file: ClientFile, days: Days) -> None:
        """Go on with the same client, perhaps in another open file; what can be undone stays. Notifies nobody."""
        before = self._open_file()
        self.file = file
        try:
            self.read_days(*days)
        except PlanError:
            self.file = before
            raise
        if file is not before:
            self._stop_recording()
            self._stop_recording = record_on(self.undo_stack, file, self._say_full)

    def _open_file(self) -> ClientFile:
        if self.file is None:
            raise RuntimeError("no client file lies on the desk")
        return self.file

    def instant(self) -> datetime:
        """This moment, aware."""
        return self._clock()

    def now(self) -> datetime:
        """This moment on the client's wall clock, to the minute."""
        return from_instant(self._clock(), self.plan.client.timezone)

    @property
    def seen_plan(self) -> Plan:
        """The plan as it is painted: as it would be with the change in the air, where there is one."""
        return self.air.plan or self.plan

    @property
    def attached(self) -> Mapping[str, tuple[Attachment, ...]]:
        """The attachments of each item that has any, in their order; worked out once for as long as they are these."""
        if self._attached[0] is not self.plan.attachments:
            self._attached = self.plan.attachments, by_item(self.plan.attachments)
        return self._attached[1]

    # --- rows ------------------------------------------------------------------------------------------------------

    def read_days(self, first: date, last: date) -> None:
        """Read the days first..last and the tray again; notifies only of a file that another program wrote over."""
        file = self._open_file()
        if self._take(file, lambda: (file.read(plans.window, first, last), file.read(plans.unscheduled))):
            self.days = first, last

    def read_change(self, change: Change, days: Days) -> None:
        """Read again what a change touched, for these days. What was done is done: trouble with reading is said."""
        try:
            if days != self.days or len(change.touched.get("items", ())) > MANY:
                self.read_days(*days)
            else:
                self._read_touched(change.touched)
        except PlanError as trouble:  # the screen shows the plan of before
            from compassdesk.texts.errors import sentence

            self.say(sentence(trouble))

    def _read_touched(self, touched: Mapping[str, frozenset[str]]) -> None:
        file, ids = self._open_file(), touched.get("items", frozenset())

        def read() -> tuple[Plan, tuple[Item, ...]]:
            plan, tray = self.plan, self.unscheduled
            if touched.keys() - {"items"}:
                plan = replace(file.read(plans.lists), items=plan.items)
            if ids:
                fresh = file.read(plans.items_by_id, ids)
                plan = replace(plan, items=followed(plan.items, ids, fresh, self.days))
                tray = followed(tray, ids, fresh, None)
            return plan, tray

        self._take(file, read)

    def _take(self, file: ClientFile, read: Callable[[], tuple[Plan, tuple[Item, ...]]]) -> bool:
        """Take over what `read()` gives, unless another program wrote over the file: that is told. Whether it was."""
        trouble: PlanError | None = None
        try:
            rows = read()
        except PlanError as error:
            trouble = error
        self.air.drop()
        if file.overwritten():  # asked behind the reading, because until then it can be
            self.overwritten.emit()
            return False
        if trouble is not None:
            raise trouble
        self.plan, self.unscheduled = rows
        return True

    def reading(self, ids: tuple[str, ...] = ()) -> Callable[[Any], None]:
        """What will be read after a change, of these items too: for the worker of a long one to read before."""
        first, last = self.days

        def look(connection: Any) -> None:
            plans.window(connection, first, last)
            plans.unscheduled(connection)
            plans.items_by_id(connection, ids)

        return look

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

    # --- changes ---------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Save what is being typed anywhere, before anything else is done with it; a PlanError when that cannot be.

        Whatever is done on the desk begins with this. Call it before reading rows that are to be changed, shown or
        written.
        """
        self.typing.settle()

    def perform(
        self, label: str, action: Callable[..., Any], *args: Any, merge_key: str | None = None, rows: int = 0
    ) -> Any:
        """Run a service action as one committed, undoable step named `label`.

        `rows` is how many rows it writes: with many a bar with Cancel is shown meanwhile (`long_work.py`).
        """
        file = self._open_file()
        self._asking.take(Unwritten(label, action, args, merge_key))
        self.settle()
        from compassdesk.ui.desk import long_work

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

    def take_in(self, label: str, action: Callable[..., Any], *args: Any, rows: int = 0) -> Any:
        """Run a service action that brings in what came from another computer: nobody's step of undo here.

        What is being typed stays as typed: it is saved by what it was filled with, as after any other change.
        """
        file = self._open_file()
        from compassdesk.ui.desk import long_work

        try:
            if rows < long_work.LONG:
                return file.perform(label, action, *args, came=True)
            return long_work.perform(file, rows, self.reading(), label, action, *args, came=True)
        finally:
            self.end_preview()

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
        from compassdesk.ui.desk.long_work import rows_of

        return self.perform(label, patches.apply, patch, merge_key=merge_key, rows=rows_of(patch))

    def preview(self, patch: Patch | None, owner: QWidget, *, proposed: bool = False) -> None:
        """Show what a change would make of the plan, without making it; None ends the preview of this owner.
        `proposed`: nobody holds the items, so they are painted as a proposal.

        A preview belongs to the widget in which somebody shows or holds the change. It ends when that widget goes out
        of sight, when another one shows a change, and with every change that is made.
        """
        self.air.show(patch, owner, self.plan, self.days, proposed=proposed)

    def end_preview(self) -> None:
        """What is shown is what is in the file again."""
        self.air.end()

    # --- what is told ----------------------------------------------------------------------------------------------

    def show_backups(self, standing: BackupState | None) -> None:
        """Take over how the backups of the open file stand; None while that is not known."""
        self.backups = standing
        self.backups_changed.emit()

    def show_calendar(self, standing: str | None) -> None:
        """Take over how the public calendar of the open file stands."""
        self.calendar = standing
        self.calendar_shown.emit()

    def show_together(self, told: AtFoot | None) -> None:
        """Take over how it stands with the folder in which others work on the open file."""
        if told != self.together:
            self.together = told
            self.together_shown.emit()

    def say(self, text: str, *, undo: bool = False) -> None:
        """Show a passing message; with `undo` it offers to take back the step that was just made."""
        self.said.emit(text, self.undo_stack.next(back=True) if undo else None)

    def _say_full(self) -> None:
        self.say(translate("Desk", "The memory for undo is full: the oldest steps cannot be undone any more."))
