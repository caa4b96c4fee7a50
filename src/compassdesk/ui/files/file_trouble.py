"""What is wrong with a client file is told in the window, with what helps: its last backup, or examining the file."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.ui.files.opener import Opener

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from compassdesk.domain.calendar_grid import View

translate = QCoreApplication.translate


class FileTrouble(QObject):
    """Belongs to the client files, in whose window it tells."""

    def __init__(self, files: Opener, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files

    def tell(self, trouble: Exception, *, more: str = "", later: bool = True) -> None:
        """Tell trouble in a dialog of the window; at the start the window is not in sight yet, so a moment later."""
        from compassdesk.texts.errors import sentence
        from compassdesk.ui.widgets.warning import show, warning

        said = sentence(trouble) if isinstance(trouble, PlanError) else str(trouble)
        window = self._files.window
        if window is None or not window.isVisible():
            if later:
                QTimer.singleShot(0, self, lambda: self.tell(trouble, more=more, later=False))
            else:
                self._files.session.say(said)
            return
        box = warning(window, said, more)
        if isinstance(trouble, WorldError) and "path" in trouble.values:
            self._offer_doctor(box, trouble)
        show(box)

    def tell_unopened(self, path: Path, trouble: PlanError) -> None:
        """Tell why a file could not be opened, with its last backup where one helps."""
        from compassdesk.ui.dialogs import from_backup

        window = self._files.window
        if (
            window is None
            or not window.isVisible()
            or not from_backup.offer(window, path, trouble, self._files.open, lambda: self.examine(path))
        ):
            self.tell(trouble)

    def _offer_doctor(self, box: "QMessageBox", trouble: WorldError) -> None:
        from compassdesk.ui.dialogs import doctor

        if trouble.code in doctor.HELPED:
            path = Path(trouble.values["path"])
            doctor.add_to(box, lambda: self.examine(path))
            box.addButton(translate("ClientFiles", "Close"), box.ButtonRole.RejectRole)

    # --- examining -------------------------------------------------------------------------------------------------

    def examine_client(self) -> None:
        """Examine the client on the desk, which is opened again afterwards; without one, a file that is chosen."""
        from compassdesk.services import protection

        session, sight = self._files.session, self._files.sight
        if session.file is not None:
            path, day, view = session.file.path, sight.day, sight.view
            done = session.undo_stack.next(back=True) is not None or bool(session.typing)
            self.examine(path, then=lambda: self._open_again(path, day, view, done=done))
            return
        chosen = self._files.asked_for(translate("ClientFiles", "Examine and mend"))
        if chosen is None:
            return
        if protection.is_locked(chosen):
            self._files.unlock(chosen, lambda: self.examine(chosen, then=lambda: protection.lock(chosen)))
        else:
            self.examine(chosen)

    def examine(self, path: Path, then: Callable[[], object] = lambda: None) -> None:
        """Show what is wrong with a client file and what can be done; the file is closed here first.

        `then` is done when the dialog is left without opening anything.
        """
        from compassdesk.ui.dialogs.doctor import DoctorDialog

        session = self._files.session
        if session.file is not None and session.file.path == Path(os.path.realpath(path)):
            self._files.close_client()
            if session.file is not None:
                return
        dialog = DoctorDialog(self._files.window, path, self._files.open)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.rejected.connect(then)
        dialog.open()

    def _open_again(self, path: Path, day: date, view: "View", *, done: bool) -> None:
        session, sight = self._files.session, self._files.sight
        self._files.open(path)
        if session.file is None or session.file.path != path:
            return
        sight.show(day, view)
        if done:
            session.say(
                translate("ClientFiles", "What was done before the file was examined cannot be undone any more.")
            )
