"""Import a file: choose or drop it, see what becomes of it, and then (not before) let it happen as one undo step."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.file_names import free_path
from compassdesk.exchange.giving_up import given_up_when
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.services import backups, imports, opening, plans
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts import import_report, this_computer
from compassdesk.ui.desk import long_work
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds
from compassdesk.ui.dialogs.import_found_page import FoundPage
from compassdesk.ui.dialogs.import_pages import ChoosePage, DonePage, WorkingPage
from compassdesk.ui.dialogs.import_password_page import PasswordPage, is_asked_for
from compassdesk.ui.dialogs.import_remembered import remember
from compassdesk.ui.dialogs.import_tables import Sheet, sheets
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame

if TYPE_CHECKING:
    from compassdesk.services.workspace import ClientFile

translate = QCoreApplication.translate
SIZE = 940, 580
SLOW = 200
"""Milliseconds that a file may be read again before the window says that it is."""
_folder = [QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)]
"""Where the last file was chosen, as long as the app runs."""


class ImportDialog(Frame):
    """See the module. `preview` is what the file holds, once it was read; `waiting` are the files that follow."""

    read_done = Signal()
    """A file was read, or could not be."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        sight: Sight,
        open_new: Callable[[Path], object],
        waiting: list[importing.Source] | None = None,
    ) -> None:
        super().__init__(parent, translate("Import", "Import a spreadsheet or calendar"), width=720)
        self.resize(*SIZE)
        self.setAcceptDrops(True)
        self._session, self._sight, self._open_new = session, sight, open_new
        self.waiting = [] if waiting is None else waiting
        self.skipped = False
        """Whether this file was passed over for the next."""
        self.dealt_with: list[importing.Source] = []
        """What was imported or passed over."""
        self._turn = 0
        self._password = ""
        """Of the workbook that is looked at."""
        self._reading: tasks.Progress | None = None
        self._plan = Plan(Client(name=""))
        self.source: importing.Source | None = None
        """What is read, or was."""
        self.preview: ImportPreview | None = None
        self._before: ImportPreview | None = None
        """What is shown while its file is read again."""
        self._found: Callable[[], None] | None = None
        """Shows what was read while somebody was writing in a row."""
        self._into: ClientFile | None = None
        """The client for which the file was read."""
        self.imported = False
        """Whether this file is in."""
        self.pages = QStackedWidget()
        self.body.addWidget(self.pages, 1)
        first, self._working, self.shown, self._done = ChoosePage(), WorkingPage(), FoundPage(), DonePage()
        self.locked = PasswordPage()
        self.choose, self.error = first.choose, first.error
        self.choose.clicked.connect(self._choose)
        self._working.stop.clicked.connect(self.stop_reading)
        self.shown.chosen.connect(self._read_again)
        self.shown.writing_ended.connect(self._show_found)
        self._done.confirm_wanted.connect(self.confirm_petals)
        self.locked.given.connect(self._try_password)
        for page in (first, self._working, self.shown, self._done, self.locked):
            self.pages.addWidget(page)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self._show_working)
        self.import_button = self.add_accept(translate("Import", "Import"))
        self.import_button.clicked.connect(self.take)
        self.import_button.setEnabled(False)
        self.other = self.add_action(translate("Import", "Choose another file…"))
        self.other.clicked.connect(self._choose)
        self.other.hide()
        self.report = self.add_action(translate("Import", "Save the report…"))
        self.report.clicked.connect(self._save_report)
        self.report.hide()
        self.skip = self.add_action("")
        self.skip.clicked.connect(self._skip)
        self.cancel = self.add_cancel()
        self._count_waiting()

    # --- reading ---------------------------------------------------------------------------------------------------

    def read(self, source: importing.Source, said: Said | None = None, password: str = "") -> None:
        """Read a source in a worker and show what it holds, read as was `said` of it; nothing is written."""
        self._password = password
        self._give_up()
        turn, file = self._turn, self._session.file
        self.source, self._into, self.imported = source, file, False
        before, self.preview = (self.preview or self._before) if said is not None else None, None
        self._before = before
        said = said or Said()
        self.import_button.setEnabled(False)
        if self.import_button.isHidden():  # another file, behind one that is in
            self.import_button.show()
            self.cancel.setText(QCoreApplication.translate("Dialogs", "Cancel"))
            self.resize(*SIZE)
        self.other.hide()
        self.report.hide()
        self.error.hide()
        self._count_waiting()
        self._working.words.setText(translate("Import", "Reading “{file}”…").replace("{file}", source.name))
        if before is None:
            self.pages.setCurrentWidget(self._working)
        else:  # most files are read again before anybody could see that
            self._slow.start()
        now = self._session.now()

        def work(progress: tasks.Progress) -> tuple[Plan, ImportPreview, tuple[Sheet, ...]]:
            if file is not None:
                with file.reader() as connection:
                    plan, deleted = plans.whole(connection), plans.deleted_here(connection)
            else:
                path = source if isinstance(source, Path) else Path(source.name)
                plan, deleted = Plan(importing.new_client(path, this_computer.zone(), this_computer.country())), ()
            with given_up_when(lambda: progress.cancelled):
                preview = importing.preview(source, plan, said, deleted=deleted, now=now, password=password)
            return plan, preview, sheets(preview, plan)

        def done(result: tuple[Plan, ImportPreview, tuple[Sheet, ...]]) -> None:
            if turn != self._turn:
                return
            self._slow.stop()
            if before is not None and self.shown.is_written_in:
                self._found = lambda: done(result)
                return
            (self._plan, self.preview, found), self._before = result, None
            self.locked.password.clear()
            self._show_preview(found, said)
            self.read_done.emit()

        def failed(error: BaseException) -> None:
            if turn != self._turn:
                return
            self._slow.stop()
            if before is not None and self.shown.is_written_in:
                self._found = lambda: failed(error)
                return
            if not isinstance(error, PlanError):
                self.stop_reading()
                raise error
            if before is None and is_asked_for(error):
                self.pages.setCurrentWidget(self.locked)
                self.locked.ask(source.name, error)
            elif before is None:
                self._show_error(_sentence(error))
            else:  # what was chosen cannot be: what was shown before holds
                self.preview, self._before = before, None
                self._show_preview(sheets(before, self._plan), self.shown.held, _sentence(error))
            self.read_done.emit()

        self._reading = tasks.run_long_task(work, done, failed, lambda *_: None)

    def stop_reading(self) -> None:
        """Forget the file that is being read."""
        self._give_up()
        self._before = None
        self.pages.setCurrentIndex(0)

    def reject(self) -> None:
        self._give_up()
        super().reject()

    def _give_up(self) -> None:
        """What is read meanwhile is not wanted any more, and its reading ends."""
        self._turn += 1
        self._slow.stop()
        self._found = None
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _show_working(self) -> None:
        if not self.shown.is_written_in:
            self.pages.setCurrentWidget(self._working)

    def _show_found(self) -> None:
        """What was read meanwhile, unless what was written has it read again, or another cell is written in."""
        if self._found is not None and not self.shown.is_written_in:
            show, self._found = self._found, None
            show()

    def _read_again(self) -> None:
        """With what was said of it meanwhile."""
        if self.source is not None and (self.preview is not None or self._before is not None):
            self.read(self.source, self.shown.said, self._password)

    def _try_password(self, password: str) -> None:
        if self.source is not None:
            self.read(self.source, password=password)

    def _read_all(self, paths: Sequence[importing.Source]) -> None:
        """Read the first of these; the others wait."""
        self.waiting[:] = paths[1:]
        self.read(paths[0])

    def _save_report(self) -> None:
        from compassdesk.ui.dialogs.import_saved_report import save_report

        if self.preview is None:
            return
        try:
            target = save_report(self, self.preview, is_written=self.imported)
        except PlanError as trouble:
            self._session.say(_sentence(trouble))
            return
        if target is not None:
            self._session.say(translate("Import", "Saved as {file}").replace("{file}", target.name))

    def _count_waiting(self) -> None:
        """Offer to pass over this file while others wait."""
        self.skip.setText(translate("Import", "Skip this file (%n to come)", "", len(self.waiting)))
        self.skip.setVisible(bool(self.waiting))

    def _skip(self) -> None:
        self.skipped = True
        if self.source is not None:
            self.dealt_with.append(self.source)
        self.reject()

    # --- importing -------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Write what is shown, as one undo step; many rows only after a backup, which a worker makes.

        Closing the dialog meanwhile gives it up: another client may lie on the desk by then.
        """
        self.shown.end_writing()  # what is written in a row is read first
        preview, file, now, turn = self.preview, self._session.file, self._session.instant(), self._turn
        if preview is None or self.source is None:
            return
        if file is not self._into:  # another client lies on the desk by now
            self.read(self.source, self.shown.said, self._password)
            return
        rows = len(preview.written_items)
        if file is None or rows <= backups.MANY_ROWS:
            self._write(preview)
            return
        self.import_button.setEnabled(False)

        def go_on() -> None:
            if turn == self._turn and self._session.file is file:
                self._write(preview)

        def failed(error: BaseException) -> None:
            """The import can be undone, so it goes on without; that there is no backup is said."""
            if not isinstance(error, PlanError):
                raise error
            self._session.say(_sentence(error))
            go_on()

        tasks.run_task(lambda: backups.before_import(file, rows, now), lambda _made: go_on(), failed)

    def _write(self, preview: ImportPreview) -> None:
        self.import_button.setEnabled(True)
        try:
            if self._session.file is None:
                self._make_client()
            label_, rows = import_report.step_label((preview,)), long_work.rows_of(preview.patch)
            self._session.perform(label_, imports.take, preview, rows=rows)
        except PlanError as trouble:
            if trouble.code == "given-up":  # what the file holds is still shown, and can still be imported
                return
            self._show_error(_sentence(trouble))
            return
        self.imported = True
        if self.source is not None:
            self.dealt_with.append(self.source)
        try:
            remember(self._plan, preview, self.shown.columns)
        except PlanError as trouble:
            self._session.say(_sentence(trouble))
        self._show_first(preview)
        self._show_done(preview)

    def confirm_petals(self) -> None:
        """Go on to the guessed petals of what was imported."""
        from compassdesk.ui.dialogs.petals import confirm_petals

        preview, window = self.preview, self.parentWidget()
        self.accept()
        if preview is not None and window is not None:
            ids = tuple(item.id for item in preview.written_items if not item.petal_confirmed)
            confirm_petals(window, self._session, ids)

    def _make_client(self) -> None:
        from compassdesk.system.folders import clients_folder, made

        path = free_path(made(clients_folder()), self._plan.client.name, SUFFIX)
        opening.create_client(path, self._plan.client).close()
        self._open_new(path)

    def _show_first(self, preview: ImportPreview) -> None:
        """The first day from today on, else the last one: a calendar brings years of what was."""
        days = [item.starts_at.date() for item in preview.written_items if item.starts_at is not None]
        if days:
            today = self._session.now().date()
            self._sight.show(min((day for day in days if day >= today), default=max(days)))

    # --- pages -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self._read_all([Path(name) for name in local])

    def _choose(self) -> None:
        filters = file_kinds.to_open(translate("Import", "Spreadsheets, calendars and plans"))
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("Import", "Choose files"), _folder[0], filters)
        if chosen:
            _folder[0] = str(Path(chosen[0]).parent)
            self._read_all([Path(name) for name in chosen])

    def _show_error(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()
        self.pages.setCurrentIndex(0)
        self.choose.setFocus()

    def _show_preview(self, found: tuple[Sheet, ...], said: Said, trouble: str = "") -> None:
        preview = self.preview
        if preview is None:
            return
        if self.source is not None:
            self.setWindowTitle(translate("Import", "Import “{file}”").replace("{file}", self.source.name))
        made = self._plan.client.name if self._session.file is None else ""
        self.shown.fill(preview, found, said, self._plan, new_client=made, trouble=trouble)
        self.pages.setCurrentWidget(self.shown)
        self.other.show()
        self.report.show()
        wanted = preview.written_items or preview.written_tasks or preview.patch.client is not None
        self.import_button.setEnabled(bool(wanted))
        self.import_button.setFocus()

    def _show_done(self, preview: ImportPreview) -> None:
        self._done.fill(preview)
        self.pages.setCurrentWidget(self._done)
        self.import_button.hide()
        self.other.hide()
        self.skip.hide()
        self.cancel.setText(translate("Import", "Next file") if self.waiting else translate("Import", "Close"))
        self.resize(self.minimumWidth(), self.minimumSizeHint().height() + 40)


def _sentence(trouble: PlanError) -> str:
    from compassdesk.texts.errors import sentence

    said = sentence(trouble)
    if trouble.code == "plan-invalid":  # the place in the file comes first there, which helps only who wrote it
        return translate("Import", "This plan file does not hold together. {problem}").replace("{problem}", said)
    return said
