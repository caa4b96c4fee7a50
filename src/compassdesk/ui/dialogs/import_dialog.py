"""Import a file: choose or drop it, see what becomes of it, and then (not before) let it happen as one undo step."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QWidget
from shiboken6 import isValid

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import file_kinds, import_taking, save_file
from compassdesk.ui.dialogs.import_found_page import FoundPage
from compassdesk.ui.dialogs.import_pages import ChoosePage, DonePage, WorkingPage
from compassdesk.ui.dialogs.import_password_page import PasswordPage, is_asked_for
from compassdesk.ui.dialogs.import_reading import Reader, WasRead
from compassdesk.ui.dialogs.import_remembered import remember
from compassdesk.ui.widgets.dropped import files_in
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.reading_order import takes_keys

translate = QCoreApplication.translate
LEAST, MOST, HIGH, LOW = 940, 1240, 580, 360
"""Pixels: as wide as the window allows, for remarks are sentences."""
SLOW = 200
"""Milliseconds that a file may be read again before the window says that it is."""
_NO_TABLE = frozenset(("no-header", "no-title-column", "no-rows"))
"""Why what may be a calendar is refused as a table."""
_PREFERRED = QSizePolicy.Policy.Preferred
_folder: list[Path] = []
"""Where the last file was chosen, as long as the app runs."""


class _Pages(QStackedWidget):
    """Pages of which only the one in sight asks for room: the others' lines would break in it, too."""

    def hasHeightForWidth(self) -> bool:
        return False


class ImportDialog(Frame):
    """See the module. `preview` is what the file holds, once it was read; `waiting` are the files that follow."""

    read_done = Signal()
    """A file was read, or could not be."""

    _held: QWidget | None = None
    """Where the keyboard was when the file began to be read again."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        sight: Sight,
        open_new: Callable[[Path], object],
        waiting: list[importing.Source] | None = None,
    ) -> None:
        super().__init__(parent, translate("Import", "Import a spreadsheet or calendar"), width=720)
        self.resize(self._width_for_remarks(), LOW)
        self.setAcceptDrops(True)
        self._session, self._sight, self._open_new = session, sight, open_new
        self.waiting = [] if waiting is None else waiting
        self.skipped = False
        """Whether this file was passed over for the next."""
        self.dealt_with: list[importing.Source] = []
        """What was imported or passed over."""
        self.is_answer = False
        """Whether this file turned out to be an answer to a review."""
        self._password = ""
        """Of the workbook that is looked at."""
        self._reader, self._read = Reader(session, self), WasRead()
        self.source: importing.Source | None = None
        """What is read, or was."""
        self.preview: ImportPreview | None = None
        self._before: ImportPreview | None = None
        """What is shown while its file is read again."""
        self._found: Callable[[], None] | None = None
        """Shows what was read while somebody was writing in a row."""
        self.imported = False
        """Whether this file is in."""
        self.pages = _Pages()
        self.body.addWidget(self.pages, 1)
        first, self._working, self.shown, self._done = ChoosePage(), WorkingPage(), FoundPage(), DonePage()
        self.locked = PasswordPage()
        self._first, self.choose, self.error = first, first.choose, first.error
        self.choose.clicked.connect(self._choose)
        first.as_calendar.clicked.connect(self._read_as_calendar)
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

    def _turn_to(self, page: QWidget) -> None:
        """Show a page, with the room that it needs: tables much, a question little. One of a moment asks for none."""
        for one in (self._first, self._working, self.shown, self._done, self.locked):
            one.setSizePolicy(_PREFERRED, _PREFERRED if one is page else QSizePolicy.Policy.Ignored)
        self.pages.setCurrentWidget(page)
        if page is self.shown:
            self.stand(max(HIGH, self.height()))  # who made it higher keeps that
        elif page is not self._working:
            self.stand(max(LOW if page is self._first else 0, self._needed()))

    def _needed(self) -> int:
        """How high the dialog is with all that its page shows, at its width."""
        around, page = self.layout(), self.pages.currentWidget()
        inside = page.layout() if page is not None else None
        if around is None or inside is None:
            return self.height()
        around.activate()
        return self.height() - self.pages.height() + inside.totalHeightForWidth(self.pages.width())

    # --- reading ---------------------------------------------------------------------------------------------------

    def _width_for_remarks(self) -> int:
        parent = self.parentWidget()
        return min(MOST, max(LEAST, parent.window().width() - 80)) if parent is not None else LEAST

    def read(self, source: importing.Source, said: Said | None = None, password: str = "") -> None:
        """Read a source and show what it holds, read as was `said` of it; nothing is written."""
        self._password = password
        self._give_up()
        self._before = (self.preview or self._before) if said is not None else None
        if said is None or self._held is None or self.shown.isAncestorOf(self.focusWidget() or self):
            self._held = self.focusWidget() if said is not None else None
        self.source, self.preview, self.imported = source, None, False
        self._set_back()
        if self._before is None:
            words = translate("Import", "Reading “{file}”…").replace("{file}", source.name)
            self._working.words.setText(words)
            self._turn_to(self._working)
        else:  # most files are read again before anybody could see that
            self._slow.start()
        self._reader.read(source, said or Said(), password, self._was_read, self._was_not_read)

    def _set_back(self) -> None:
        """Take away what belonged to the file that was shown."""
        self.import_button.setEnabled(False)
        if self.import_button.isHidden():  # another file, behind one that is in
            self.import_button.show()
            self.cancel.setText(QCoreApplication.translate("Dialogs", "Cancel"))
            self.resize(self._width_for_remarks(), self.height())
        self.other.hide()
        self.report.hide()
        self._first.forget()
        self._count_waiting()

    def _was_read(self, found: WasRead) -> None:
        self._slow.stop()
        if self._before is not None and self.shown.is_written_in:
            self._found = lambda: self._was_read(found)
            return
        self._read, self.preview, self._before = found, found.preview, None
        self.locked.password.clear()
        self._show_preview(found.said)
        self.read_done.emit()

    def _was_not_read(self, error: BaseException) -> None:
        self._slow.stop()
        if self._before is not None and self.shown.is_written_in:
            self._found = lambda: self._was_not_read(error)
            return
        if not isinstance(error, PlanError):
            self.stop_reading()
            raise error
        if error.code == "answer-file" and self._session.file is not None and self.source is not None:
            self.is_answer = True
            self.dealt_with.append(self.source)
            self.reject()  # `import_files` goes on with it
        elif self._before is None and self.source is not None and is_asked_for(error):
            self._turn_to(self.locked)
            self.locked.ask(self.source.name, error)
        elif self._before is None:
            self._show_error(_sentence(error), may_be_calendar=_may_be_calendar(error, self.source))
        else:  # what was chosen cannot be: what was shown before holds
            self.preview, self._before = self._before, None
            self._show_preview(self.shown.held, _sentence(error))
        self.read_done.emit()

    def stop_reading(self) -> None:
        """Forget the file that is being read."""
        self._give_up()
        self._before = None
        self._turn_to(self._first)

    def reject(self) -> None:
        self._give_up()
        super().reject()

    def _give_up(self) -> None:
        self._reader.give_up()
        self._slow.stop()
        self._found = None

    def _show_working(self) -> None:
        if not self.shown.is_written_in:
            self._turn_to(self._working)

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

    def _read_as_calendar(self) -> None:
        """What was refused, or nothing was found in, as `--layout grid` reads it."""
        if self.source is not None:
            self.read(self.source, Said(layout="grid"), self._password)

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
        preview = self.preview
        if preview is None or self.source is None:
            return
        if self._session.file is not self._reader.into:  # another client lies on the desk by now
            self.read(self.source, self.shown.said, self._password)
            return
        if not import_taking.needs_backup(self._session, preview):
            self._write(preview)
            return
        self.import_button.setEnabled(False)
        still = self._reader.still()
        import_taking.after_backup(self._session, preview, lambda: self._write(preview) if still() else None)

    def _write(self, preview: ImportPreview) -> None:
        self.import_button.setEnabled(True)
        try:
            if self._session.file is None:
                import_taking.make_client(self._read.plan, self._open_new)
            import_taking.write(self._session, preview)
        except PlanError as trouble:
            if trouble.code == "given-up":  # what the file holds is still shown, and can still be imported
                return
            self._show_error(_sentence(trouble))
            return
        self.imported = True
        if self.source is not None:
            self.dealt_with.append(self.source)
        try:
            remember(self._session, preview, self.shown.columns)
        except PlanError as trouble:
            self._session.say(_sentence(trouble))
        import_taking.show_first(self._session, self._sight, preview)
        self._show_done(preview)

    def confirm_petals(self) -> None:
        """Go on to the guessed petals of what was imported."""
        preview, window = self.preview, self.parentWidget()
        self.accept()
        if preview is not None and window is not None:
            import_taking.confirm_guessed(window, self._session, preview)

    # --- pages -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := files_in(event.mimeData()):
            event.acceptProposedAction()
            self._read_all(paths)

    def _choose(self) -> None:
        filters = file_kinds.to_open(translate("Import", "Spreadsheets, calendars and plans"))
        folder = _folder[0] if _folder and _folder[0].is_dir() else save_file.folder(save_file.documents())
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("Import", "Choose files"), str(folder), filters)
        if chosen:
            _folder[:] = [Path(chosen[0]).parent]
            self._read_all([Path(name) for name in chosen])

    def _show_error(self, words: str, *, may_be_calendar: bool = False) -> None:
        self._turn_to(self._first)
        self._first.fail(words, may_be_calendar=may_be_calendar)

    def _show_preview(self, said: Said, trouble: str = "") -> None:
        preview = self.preview
        if preview is None:
            return
        if self.source is not None:
            self.setWindowTitle(translate("Import", "Import “{file}”").replace("{file}", self.source.name))
        plan = self._read.plan
        made = plan.client if self._session.file is None else None
        at = self.focusWidget()
        self.shown.fill(preview, self._read.tables, said, plan, new_client=made, trouble=trouble)
        source = self.source if not preview.rows and not preview.layout and said.layout != "grid" else None
        self.shown.offer_calendar(source is not None and importing.heeds_layout(source))
        self._turn_to(self.shown)
        self.other.show()
        self.report.show()
        wanted = preview.written_items or preview.written_tasks or preview.removed or preview.patch.client is not None
        self.import_button.setEnabled(bool(wanted))
        next_step = self.import_button if wanted else self.skip if self.waiting else self.cancel
        self._give_keyboard(next_step, at)

    def _give_keyboard(self, next_step: QWidget, before: QWidget | None) -> None:
        """To what is next: Enter goes on, also past a file that brings nothing new. Read again for what somebody said
        of it, the keyboard stays where it was `before` that is shown, or in what was made anew of where it was.
        """
        held, self._held = self._held, None
        page, now = self.shown.tabs.currentWidget(), self.focusWidget()
        is_in_page = page is not None and now is not None and (page is now or page.isAncestorOf(now))
        for one in (now if is_in_page else None, before, held) if held is not None else ():
            if one is not None and isValid(one) and self.shown.isAncestorOf(one) and takes_keys(one):
                one.setFocus()
                return
        next_step.setFocus()

    def _show_done(self, preview: ImportPreview) -> None:
        self._done.fill(preview)
        self.import_button.hide()
        self.other.hide()
        self.skip.hide()
        self.cancel.setText(translate("Import", "Next file") if self.waiting else translate("Import", "Close"))
        (self._done.first or self.cancel).setFocus()  # not the report, which was left behind in the row of buttons
        self.resize(self.minimumWidth(), self.height())
        self._turn_to(self._done)


def _may_be_calendar(trouble: PlanError, source: importing.Source | None) -> bool:
    """Whether a table was refused that has no headings or no rows; what is no calendar either is refused otherwise."""
    return trouble.code in _NO_TABLE and source is not None and importing.heeds_layout(source)


def _sentence(trouble: PlanError) -> str:
    from compassdesk.texts.errors import sentence

    said = sentence(trouble)
    if trouble.code == "plan-invalid":  # the place in the file comes first there, which helps only who wrote it
        return translate("Import", "This plan file does not hold together. {problem}").replace("{problem}", said)
    return said
