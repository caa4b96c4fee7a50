"""Contents that no attachment names any more leave the file when its client leaves the desk, and undo is gone."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.services.workspace import ClientFile

translate = QCoreApplication.translate


def collect_unnamed(file: ClientFile) -> None:
    """Take them out, in a worker. What cannot be done now is done when the client is put away the next time."""
    from compassdesk.services import attachments

    with suppress(PlanError):
        if file.read_only or not (gone := file.read(attachments.unnamed)):
            return
        from compassdesk.ui.desk import long_work

        label = translate("Attaching", "Take out what is attached nowhere any more")
        long_work.perform(file, len(gone), lambda _connection: None, label, attachments.collect)
