"""Examining a client file that cannot be shown: what is wrong, mending it after a backup, or rescuing what can be read.

A worker does all of it, on the file as it lies there: no window has it open meanwhile.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QPushButton, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts import doctor_report, this_computer
from compassdesk.texts.errors import sentence
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.busy_bar import BusyBar
from compassdesk.ui.widgets.frame import Frame
from compassdesk.ui.widgets.label import label

if TYPE_CHECKING:
    from compassdesk.services.doctor import Mended, Trouble
    from compassdesk.services.rescue import Rescued

translate = QCoreApplication.translate
HELPED = frozenset(("bad-row", "damaged-file", "altered-file"))
"""The troubles with a file in which the doctor can do something."""


def add_to(box: QMessageBox, examine: Callable[[], object]) -> None:
    """Offer to examine the file beside the other answers of a message."""
    button = box.addButton(translate("DoctorDialog", "Examine and mend…"), QMessageBox.ButtonRole.ActionRole)
    button.clicked.connect(examine)


class DoctorDialog(Frame):
    """See the module. `open_file(path)` lays the mended or the new file on the desk."""

    def __init__(self, parent: QWidget | None, path: Path, open_file: Callable[[Path], object]) -> None:
        super().__init__(parent, translate("DoctorDialog", "Examine and mend"), lead=str(path), width=620)
        self._path, self._open_file, self._result = path, open_file, path
        self.state = label(translate("DoctorDialog", "The file is being examined…"), wrap=True)
        self.body.addWidget(self.state)
        self.bar = BusyBar(translate("DoctorDialog", "Progress"))
        self.body.addWidget(self.bar)
        self.found = QPlainTextEdit()
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setMinimumHeight(180)
        self.found.setAccessibleName(translate("DoctorDialog", "What was found"))
        self.found.hide()
        self.body.addWidget(self.found, 1)
        self.mend_button = self.add_accept(translate("DoctorDialog", "Mend"))
        self.mend_button.clicked.connect(self._mend)
        self.rescue_button = self.add_action(translate("DoctorDialog", "Rescue into a new file…"))
        self.rescue_button.clicked.connect(self._choose_target)
        self.open_button = self.add_action(translate("DoctorDialog", "Open"))
        self.open_button.clicked.connect(self._open)
        self._progress: tasks.Progress | None = None
        self.close_button = self.add_cancel(translate("Dialogs", "Close"))
        self._offer()
        zone = this_computer.zone()
        tasks.run_task(self, lambda: _look(path, zone), self._looked, self._failed)

    # --- what comes back from the worker -----------------------------------------------------------------------------

    def _looked(self, troubles: "tuple[Trouble, ...]") -> None:
        self._tell(doctor_report.lines(troubles))
        if not troubles:
            self._say(translate("DoctorDialog", "Nothing is wrong with this file."))
            self._offer(self.open_button)
        elif all(trouble.only_told for trouble in troubles):
            self._say(doctor_report.line("told-only", path=self._path.name))
            self._offer(self.open_button)
        elif all(trouble.mendable or trouble.only_told for trouble in troubles):
            self._say(translate("DoctorDialog", "This can be mended. A backup of the file as it is is made first."))
            self._offer(self.mend_button, self.rescue_button)
        else:
            self._cannot_mend()

    def _cannot_mend(self) -> None:
        self._say(translate("DoctorDialog", "This cannot be mended in place. What can be read can be rescued."))
        self._offer(self.rescue_button)

    def _mended(self, mended: "Mended") -> None:
        lines = [*doctor_report.lines(mended.left or mended.troubles)]
        if mended.aside is not None:
            lines.append(doctor_report.line("aside", path=str(mended.aside)))
        if mended.aside_inside:
            lines.append(doctor_report.line("aside-inside"))
        self._tell(lines)
        left = [trouble for trouble in mended.left if not trouble.only_told]
        code = "still-ill" if left else "mended"
        self._say(doctor_report.line(code, path=self._path.name, backup=str(mended.backup)))
        self._offer(*((self.rescue_button,) if left else (self.open_button,)))

    def _rescued(self, rescued: "Rescued") -> None:
        self._tell(doctor_report.rescue_lines(rescued))
        self._say(doctor_report.line("rescued", path=str(self._result)))
        self._offer(self.open_button)

    def _failed(self, error: BaseException) -> None:
        """The file itself is damaged, or the world refuses: what can be read can still be rescued."""
        if not isinstance(error, PlanError):
            raise error
        if error.code == "damaged-file":  # whose sentence says to come here
            self._cannot_mend()
            return
        if error.code == "given-up":
            self._say(translate("DoctorDialog", "The rescue was given up; no file was made."))
            self._offer(self.rescue_button)
            return
        self._say(sentence(error))
        self._offer(*((self.rescue_button,) if error.code in HELPED else ()))

    # --- what the buttons do -----------------------------------------------------------------------------------------

    def _mend(self) -> None:
        path, zone, step = self._path, this_computer.zone(), doctor_report.line("step")
        self._work(translate("DoctorDialog", "The file is being mended…"))
        tasks.run_task(self, lambda: _mend(path, step, zone), self._mended, self._failed)

    def _choose_target(self) -> None:
        name = translate("DoctorDialog", "{file} rescued").replace("{file}", self._path.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("DoctorDialog", "Rescue into a new file"),
            str(free_path(self._path.parent, name, SUFFIX)),
            translate("DoctorDialog", "CompassDesk client files") + f" (*{SUFFIX})",
        )
        if chosen:
            target = Path(chosen)
            self.rescue(target if target.suffix else target.with_suffix(SUFFIX))

    def rescue(self, target: Path) -> None:
        """Fill the new file with what can be read."""
        path, zone, self._result = self._path, this_computer.zone(), target
        self._work(translate("DoctorDialog", "What can be read is being rescued…"))
        self._progress = tasks.run_long_task(
            self, lambda progress: _rescue(path, target, zone, progress), self._rescued, self._failed, self._far
        )
        self.close_button.setText(translate("Dialogs", "Cancel"))

    def _open(self) -> None:
        self.accept()
        self._open_file(self._result)

    def reject(self) -> None:
        """Close, but not while a worker is at the file: what it finds has to be told. A rescue is given up instead."""
        if self.bar.isHidden():
            super().reject()
        elif self._progress is not None:
            self._progress.cancel()
            self.close_button.setEnabled(False)
            self.close_button.setText(translate("LongWork", "Stopping…"))

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _work(self, words: str) -> None:
        self.state.setText(words)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._offer()

    def _far(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _say(self, words: str) -> None:
        self.bar.hide()
        self._progress = None
        self.close_button.setEnabled(True)
        self.close_button.setText(translate("Dialogs", "Close"))
        self.state.setText(words)

    def _tell(self, lines: Iterable[str]) -> None:
        text = "\n".join(lines)
        self.found.setPlainText(text)
        self.found.setVisible(bool(text))

    def _offer(self, *buttons: QPushButton) -> None:
        """Show these buttons only; the first is what Enter presses."""
        for button in (self.mend_button, self.rescue_button, self.open_button):
            button.setVisible(button in buttons)
        if buttons:
            restyle(buttons[0], kind="primary")
            buttons[0].setDefault(True)


def _look(path: Path, zone: str) -> "tuple[Trouble, ...]":
    from compassdesk.services import doctor

    return doctor.look(path, zone)


def _mend(path: Path, step: str, zone: str) -> "Mended":
    from compassdesk.services import doctor

    return doctor.mend(path, step, zone, datetime.now(UTC))


def _rescue(path: Path, target: Path, zone: str, progress: tasks.Progress) -> "Rescued":
    from compassdesk.services.rescue import rescue

    return rescue(path, target, zone, progress.reached)
