"""Go back: the backups of the open client, what differs from now, what each holds, and going back to one."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from compassdesk.domain.differences import back_to, item_back
from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, protection
from compassdesk.services.backups import BackupState, Comparison, Made
from compassdesk.storage.backups import Backup
from compassdesk.texts import backups as said
from compassdesk.ui.desk import long_work
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.backup_list import BackupList
from compassdesk.ui.dialogs.backup_tables import Line, differing, everything, lines_of, title_of
from compassdesk.ui.dialogs.row_sheets import Sheet, view_of
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
PATIENCE = 250
"""Milliseconds before the bar is shown: what is compared by then does not flash."""


def go_back(parent: QWidget | None, session: Session) -> bool:
    """Choose a backup and go back to it; True when that was done."""
    if session.file is not None and session.file.moved() is not None:
        told = translate(
            "GoBack", "The file of this client is not where it was. Choose in the strip above how to go on."
        )
        session.say(told)
        return False
    dialog = GoBackDialog(parent, session)
    dialog.look()
    ask(dialog)
    return dialog.went_back


class GoBackDialog(Frame):
    """See the module. Nothing is written before the question was answered; reading is done in a worker."""

    shown = Signal()
    """A backup was read, or could not be."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        lead = translate("GoBack", "Choose a backup: below you see what differs from now, and all that is in it.")
        super().__init__(parent, translate("GoBack", "Go back"), lead=lead, width=640)
        self.resize(900, 620)
        self._session = session
        self._zone = session.plan.client.timezone
        self._turn = 0
        self.comparison: Comparison | None = None
        self._lines: tuple[Line, ...] = ()
        self._items: QTableView | None = None
        """The table of `_lines`, while a backup is shown."""
        self._unlocked: set[Path] = set()
        self._progress: tasks.Progress | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self.went_back = False
        self.list = BackupList(self._zone)
        self.list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._choose())
        self.body.addWidget(self.list, 2)
        self.missing = label("", "sub", wrap=True)
        self.missing.hide()
        self.body.addWidget(self.missing)
        self.summary = label("", wrap=True)
        self.body.addWidget(self.summary)
        self._waiting = self._make_waiting()
        self._patience.timeout.connect(self._waiting.show)
        self.body.addWidget(self._waiting)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(translate("GoBack", "What the backup holds"))
        self.body.addWidget(self.tabs, 3)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self.go_button = self.add_accept(translate("GoBack", "Go back to this…"))
        self.go_button.clicked.connect(self.confirm)
        self.go_button.setEnabled(False)
        self.item_button = self.add_action(translate("GoBack", "Bring back this item"))
        self.item_button.clicked.connect(self.bring_back)
        self.item_button.setEnabled(False)
        self.unlock_button = self.add_action(translate("GoBack", "Enter its passphrase…"))
        self.unlock_button.clicked.connect(self.unlock)
        self.unlock_button.hide()
        self.add_cancel(translate("GoBack", "Close"))

    def _make_waiting(self) -> QWidget:
        """A bar, and the way to stop, while two large plans are read and compared."""
        waiting = QWidget()
        row = QHBoxLayout(waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.bar = BusyBar(translate("GoBack", "Reading the backup…"))
        self.stop = QPushButton(translate("GoBack", "Stop reading"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stop_reading)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        waiting.hide()
        return waiting

    # --- looking ---------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read the list of backups; the latest is chosen."""
        file = self._session.file
        if file is None:
            return
        try:
            known = backups.known(file)
        except PlanError as trouble:
            self._tell(trouble)
            return
        self.missing.setText("\n".join(said.missing(str(folder)) for folder in known.missing))
        self.missing.setVisible(bool(known.missing))
        if not self.list.show_known(known):
            self.summary.setText(translate("GoBack", "There are no backups yet. One is made of itself while you work."))
            self.tabs.hide()

    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        return self.list.chosen()

    def _choose(self) -> None:
        backup, file = self.chosen(), self._session.file
        self._turn += 1
        turn = self._turn
        self._end_waiting()
        self.comparison = None
        self.go_button.setEnabled(False)
        self.item_button.setEnabled(False)
        self.error.hide()
        self.unlock_button.hide()
        self.tabs.clear()
        self._items = None
        if backup is None or file is None:
            return
        self.summary.setText(translate("GoBack", "Reading the backup…"))

        self._patience.start()

        def work(progress: tasks.Progress) -> tuple[Comparison, tuple[Line, ...], tuple[Sheet, ...]]:
            comparison = backups.compare(
                file, backup.path, lambda part: progress.reached(part, backups.COMPARED_IN + 1)
            )
            lines = lines_of(comparison)
            return comparison, lines, (differing(lines), everything(comparison.then))

        def done(result: tuple[Comparison, tuple[Line, ...], tuple[Sheet, ...]]) -> None:
            if turn == self._turn:
                self._end_waiting()
                self._show(*result)

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                self._end_waiting()
                self._tell(error)
                self.shown.emit()

        self._progress = tasks.run_long_task(self, work, done, failed, self._told)

    def _told(self, part: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(part)

    def _end_waiting(self) -> None:
        """The comparison has ended, or nobody waits for it any more."""
        self._patience.stop()
        self._waiting.hide()
        self.bar.setRange(0, 0)
        if self._progress is not None:
            self._progress.cancel()
            self._progress = None

    def stop_reading(self) -> None:
        """Leave the chosen backup uncompared; another one can be chosen, or this one again."""
        self._turn += 1
        self._end_waiting()
        self.list.setCurrentIndex(QModelIndex())
        self.summary.setText(translate("GoBack", "Not compared: choose a backup to compare it with now."))
        self.list.setFocus()

    def _show(self, comparison: Comparison, lines: "tuple[Line, ...]", found: tuple[Sheet, ...]) -> None:
        self.comparison = comparison
        self.summary.setText(said.what_differs(comparison.found))
        self._lines = lines
        views = [view_of(sheet) for sheet in found]
        for sheet, view in zip(found, views, strict=True):
            self.tabs.addTab(view, sheet.title)
        self._items = views[0]
        self._items.selectionModel().currentRowChanged.connect(lambda _now, _before: self._offer_item())
        self.tabs.show()
        self.go_button.setEnabled(bool(comparison.found) and not self._read_only())
        self.shown.emit()

    def _read_only(self) -> bool:
        return self._session.file is None or self._session.file.read_only

    def _tell(self, error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not isinstance(error, PlanError):
            raise error
        self.summary.setText("")
        self.error.setText(sentence(error))
        self.error.show()
        self.unlock_button.setVisible(error.code == "protected-file")
        self.go_button.setEnabled(self.comparison is not None)

    def unlock(self) -> None:
        """Ask for the earlier passphrase of the chosen backup, and read it; it is locked again when this closes."""
        backup = self.chosen()
        if backup is None:
            return
        from compassdesk.ui.protection.unlock_backup import UnlockBackup

        asking = UnlockBackup(self, backup)
        ask(asking)
        if asking.result() == UnlockBackup.DialogCode.Accepted:
            self._unlocked.add(backup.path)
            self._choose()

    def reject(self) -> None:
        """Close; what a worker still finds or makes is shown and done nowhere."""
        self._turn += 1
        self._end_waiting()
        super().reject()

    def done(self, result: int) -> None:
        for path in self._unlocked:
            protection.lock(path)
        super().done(result)

    # --- one item ---------------------------------------------------------------------------------------------------

    def _line(self) -> "Line | None":
        row = self._items.currentIndex().row() if self._items is not None else -1
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _offer_item(self) -> None:
        line = self._line()
        self.item_button.setEnabled(line is not None and line.then is not None and not self._read_only())

    def bring_back(self) -> None:
        """Make the selected item what it was, or bring it back, as one undo step; all else stays as it is now."""
        line, comparison = self._line(), self.comparison
        if line is None or line.then is None or comparison is None:
            return
        step = translate("GoBack", "Bring back “{title}”").replace("{title}", title_of(line.then))
        try:
            self._session.change(step, Patch(items=(item_back(line.then, comparison.now),)))
        except PlanError as trouble:
            self._tell(trouble)
            return
        self._session.say(translate("GoBack", "“{title}” is back.").replace("{title}", title_of(line.then)), undo=True)
        self._choose()

    # --- going back ------------------------------------------------------------------------------------------------

    def confirm(self) -> None:
        """Ask, naming what will change, and then go back."""
        backup, comparison = self.chosen(), self.comparison
        if backup is None or comparison is None:
            return
        question = question_before(self, backup, comparison, self._zone)
        agreed = question.exec() == question.DialogCode.Accepted
        question.deleteLater()
        if agreed:
            self.go(comparison)

    def go(self, comparison: Comparison) -> None:
        """Back up what is there now, in a worker, and then write the earlier state as one undo step.

        Closing the dialog meanwhile gives it up: another client may lie on the desk by then.
        """
        file, turn, backup = self._session.file, self._turn, self.chosen()
        if file is None:
            return
        self.go_button.setEnabled(False)
        self.list.setEnabled(False)

        def work() -> tuple[Made, int]:
            rows = long_work.rows_of(back_to(comparison.then, comparison.now))
            if comparison.then.attachments:
                rows += long_work.LONG  # contents may have to be brought back, each as long as many rows
            return backups.back_up(file, "restore", datetime.now(UTC)), rows

        def done(result: tuple[Made, int]) -> None:
            if turn == self._turn and self._session.file is file:
                self._write(comparison, backup.path if backup is not None else None, *result)

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                self.list.setEnabled(True)
                self._tell(error)

        tasks.run_task(self, work, done, failed)

    def _write(self, comparison: Comparison, backup: Path | None, made: Made, rows: int) -> None:
        file = self._session.file
        if file is None:
            return
        try:
            self._session.perform(said.step(), backups.go_back, comparison.then, backup, rows=rows)
            backups.pause(file, made.backup)
        except PlanError as trouble:
            self.list.setEnabled(True)
            self._tell(trouble)
            return
        self.went_back = True
        self._session.show_backups(BackupState(made.backup, paused=True, changed=True))
        self._session.say(translate("GoBack", "You went back."), undo=True)
        self.accept()


def question_before(parent: QWidget, backup: Backup, comparison: Comparison, zone: str) -> Frame:
    """The question before going back: which backup, what changes, and that nothing is lost by it."""
    title = translate("GoBack", "Go back to {when}?").replace("{when}", said.made_at(backup, zone))
    question = Frame(parent, title, lead=said.what_will_change(comparison.found), width=460)
    told = translate("GoBack", "What is there now is backed up first, and Undo takes this back.")
    question.body.addWidget(label(told, "sub", wrap=True))
    question.add_accept(translate("GoBack", "Go back")).clicked.connect(question.accept)
    question.add_cancel()
    return question
