"""Save a copy: the open client in a new file, checked when it is written; nothing is ever replaced by it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path, with_ending
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.client_file import SUFFIX
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.unsaved import settled_for_copy
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.warning import show, warning

translate = QCoreApplication.translate


def save_copy(parent: QWidget | None, session: Session) -> None:
    """Ask where the copy goes and write it there."""
    file = session.file
    if file is None:
        return
    lacking = settled_for_copy(parent, session)
    if lacking is None:
        return
    name = translate("SaveCopy", "{client} copy").replace("{client}", session.plan.client.name)
    kind = translate("ClientFiles", "CompassDesk client files")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("SaveCopy", "Save a copy"),
        str(free_path(file.path.parent, name, SUFFIX)),
        f"{kind} (*{SUFFIX})",
        options=QFileDialog.Option.DontConfirmOverwrite,  # a file that is there is never replaced
    )
    if chosen:
        write_copy(parent, session, file, with_ending(Path(chosen), SUFFIX), lacking)


def write_copy(parent: QWidget | None, session: Session, file: ClientFile, target: Path, lacking: str = "") -> None:
    """Write a copy of what is in the file, in a worker, and say how that went and what is `lacking` in it, in words."""

    def done(copy: Path) -> None:
        told = translate("SaveCopy", "A copy was saved: {file}").replace("{file}", copy.name)
        if lacking:
            told += f". {lacking}"
        session.say(told)

    def failed(error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not isinstance(error, PlanError):
            raise error
        show(warning(parent, sentence(error), translate("SaveCopy", "No copy was saved.")))

    if file.moved() is None:
        tasks.run_task(session, lambda: file.snapshot(target), done, failed)
        return
    try:
        done(file.snapshot(target))  # what is on the desk can be read in the thread of the file only
    except PlanError as trouble:
        failed(trouble)
