"""Files that come in one after the other, each in a dialog of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from compassdesk.formats import importing
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.import_dialog import ImportDialog
from compassdesk.ui.dialogs.take_answer import take_answer
from compassdesk.ui.widgets.frame import ask


def import_files(
    parent: QWidget | None,
    session: Session,
    sight: Sight,
    open_new: Callable[[Path], object],
    sources: Sequence[importing.Source] = (),
) -> tuple[importing.Source, ...]:
    """Import files into the open client, one after the other; gives those that were imported or passed over.

    When none is open a client named after the file is made for it, and laid on the desk by `open_new(path)`.
    Without sources the first is chosen in the dialog; several may be chosen or dropped there as well. What turns out to
    be an answer to a review leads to the dialog for that.
    """
    dealt_with: list[importing.Source] = []
    waiting = list(sources)
    while True:
        dialog = ImportDialog(parent, session, sight, open_new, waiting)
        if waiting:
            dialog.read(waiting.pop(0))
        ask(dialog)
        dealt_with += dialog.dealt_with
        if dialog.is_answer and dialog.source is not None:
            came = dialog.source
            take_answer(parent, session, sight, came if isinstance(came, Path) else came.content)
        if not waiting or not (dialog.imported or dialog.skipped or dialog.is_answer):
            return tuple(dealt_with)
