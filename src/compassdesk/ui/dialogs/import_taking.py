"""Writes what comes in, and what belongs to it: a backup before many rows, a client that is made, the day in sight."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Plan
from compassdesk.exchange.file_names import free_path
from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.services import backups, imports, opening
from compassdesk.storage.client_file import SUFFIX
from compassdesk.texts import import_report
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk import long_work
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.running import tasks


def needs_backup(session: Session, preview: ImportPreview) -> bool:
    """Whether so many rows come in that a backup goes before."""
    return session.file is not None and len(preview.written_items) > backups.MANY_ROWS


def after_backup(session: Session, preview: ImportPreview, go_on: Callable[[], None]) -> None:
    """Have a worker make a backup, and go on; also without one, which is said: an import can be undone."""
    file, now, rows = session.file, session.instant(), len(preview.written_items)
    if file is None:
        go_on()
        return

    def failed(error: BaseException) -> None:
        if not isinstance(error, PlanError):
            raise error
        session.say(sentence(error))
        go_on()

    tasks.run_task(session, lambda: backups.before_import(file, rows, now), lambda _made: go_on(), failed)


def write(session: Session, preview: ImportPreview) -> None:
    """Write an import into the client on the desk, as one undo step; a PlanError where that cannot be."""
    words, rows = import_report.step_label((preview,)), long_work.rows_of(preview.patch)
    if preview.contents:  # each is as long as many rows
        rows += long_work.LONG
    session.perform(words, imports.take, preview, rows=rows)


def make_client(plan: Plan, open_new: Callable[[Path], object]) -> None:
    """Make the file of a client that something comes into, and open it; a PlanError where that cannot be."""
    from compassdesk.system.folders import clients_folder, made

    path = free_path(made(clients_folder()), plan.client.name, SUFFIX)
    opening.create_client(path, plan.client).close()
    open_new(path)


def show_first(session: Session, sight: Sight, preview: ImportPreview) -> None:
    """Show the first day from today on, else the last one: a calendar brings years of what was."""
    days = [item.starts_at.date() for item in preview.written_items if item.starts_at is not None]
    if days:
        today = session.now().date()
        sight.show(min((day for day in days if day >= today), default=max(days)))


def confirm_guessed(window: QWidget, session: Session, preview: ImportPreview) -> None:
    """Go on to the guessed petals of what came in."""
    from compassdesk.ui.dialogs.petals import confirm_petals

    confirm_petals(window, session, tuple(item.id for item in preview.written_items if not item.petal_confirmed))
