"""Save a copy: the open client in a new file, checked when it is written; nothing is ever replaced by it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path, with_ending
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.client_file import SUFFIX
from compassdesk.ui import tasks
from compassdesk.ui.desk import Desk
from compassdesk.ui.dialogs.warning import show, warning

translate = QCoreApplication.translate


def save_copy(parent: QWidget | None, desk: Desk) -> None:
    """Ask where the copy goes and write it there."""
    file = desk.file
    if file is None:
        return
    name = translate("SaveCopy", "{client} copy").replace("{client}", desk.plan.client.name)
    kind = translate("ClientFiles", "CompassDesk client files")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("SaveCopy", "Save a copy"),
        str(free_path(file.path.parent, name, SUFFIX)),
        f"{kind} (*{SUFFIX})",
        options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is never replaced
    )
    if chosen:
        write_copy(parent, desk, file, with_ending(Path(chosen), SUFFIX))


def write_copy(parent: QWidget | None, desk: Desk, file: ClientFile, target: Path) -> None:
    """Write the copy in a worker, and say how that went."""

    def done(copy: Path) -> None:
        desk.say(translate("SaveCopy", "A copy was saved: {file}").replace("{file}", copy.name))

    def failed(error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not isinstance(error, PlanError):
            raise error
        show(warning(parent, sentence(error), translate("SaveCopy", "No copy was saved.")))

    tasks.run_task(lambda: file.snapshot(target), done, failed)
