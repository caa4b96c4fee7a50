"""A client file that cannot be opened: what is wrong with it, and its last backup as a new file where there is one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.exchange.file_names import free_path
from compassdesk.services import backups
from compassdesk.storage.backups import Backup
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts import backups as said
from compassdesk.texts.errors import sentence
from compassdesk.ui.dialogs import doctor
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.warning import show, warning

translate = QCoreApplication.translate
BROKEN = frozenset(("damaged-file", "altered-file", "empty-file", "foreign-file", "missing-file"))
"""What can be wrong with a file so that a backup helps."""


def offer(
    parent: QWidget,
    path: Path,
    trouble: PlanError,
    open_new: Callable[[Path], object],
    examine: Callable[[], object],
) -> bool:
    """Tell the trouble with the file at `path` and offer its last backup; False when there is none to offer.

    The broken file stays as it is; the new one lies beside it and is opened by `open_new(path)`. `examine` opens what
    looks into the file itself.
    """
    try:
        known = backups.known_at(path).own if trouble.code in BROKEN else ()
    except PlanError:
        return False
    if not known:
        return False
    box = warning(parent, sentence(trouble), _offered(known[-1]))
    take = box.addButton(translate("FromBackup", "Open the last backup"), QMessageBox.ButtonRole.AcceptRole)
    if trouble.code in doctor.HELPED:
        doctor.add_to(box, examine)
    box.addButton(translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(take)
    take.clicked.connect(lambda: make(parent, path, known[-1], open_new))
    show(box)
    return True


def make(parent: QWidget, path: Path, backup: Backup, open_new: Callable[[Path], object]) -> None:
    """Write the new file in a worker, and open it."""
    name = translate("FromBackup", "{file} from backup").replace("{file}", path.stem)

    def failed(error: BaseException) -> None:
        if not isinstance(error, PlanError):
            raise error
        show(warning(parent, sentence(error)))

    def done(made: Path) -> None:
        open_new(made)

    tasks.run_task(parent, lambda: backups.copy_to(backup.path, free_path(path.parent, name, SUFFIX)), done, failed)


def _offered(backup: Backup) -> str:
    """When the backup was made and how much is in it, and what becomes of the broken file."""
    items = translate("Backups", "%n item(s)", "", backup.items)
    told = translate(
        "FromBackup",
        "Its last backup is from {when} and holds {items}. It opens as a new file; this one stays as it is.",
    )
    return told.replace("{when}", said.made_at(backup)).replace("{items}", items)
