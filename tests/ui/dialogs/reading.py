"""Files read in the dialog of an import."""

from pathlib import Path

from compassdesk.domain.plan import Plan
from compassdesk.services import plans
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.import_dialog import ImportDialog


def read(dialog: ImportDialog, path: Path, qtbot) -> None:
    with qtbot.waitSignal(dialog.read_done, timeout=20_000):
        dialog.read(path)


def whole(desk: Desk) -> Plan:
    return desk.session.file.read(plans.whole)
