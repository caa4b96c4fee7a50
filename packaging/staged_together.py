"""The window of a client that several people work on, through a folder."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from staged_app import opened, settle

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.exchange.together import shared_folder
from compassdesk.services import copies_merged, plans, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client
from compassdesk.system.together_places import TogetherPlace
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.work_together import work_together
from compassdesk.ui.files.folder_exchange import exchange_of

_folders: list[TemporaryDirectory[str]] = []


def together(made: Desktop) -> QWidget:
    """Sanne changed three items, and Noor, who is here, brought that in."""
    desk = made.desk
    session, file = desk.session, desk.session.file
    assert file is not None
    _folders.append(TemporaryDirectory())
    path = Path(_folders[-1].name) / "Waterhoven"
    folder, _ = shared_folder.make(path, *file.read(working_together.identity))
    exchange = exchange_of(session)
    exchange.join(TogetherPlace(str(path), folder.id, "Noor Brink"), "")
    settle()
    _change_elsewhere(session, path)
    for _ in range(3):
        exchange.look()
        settle()
    return opened(made, lambda: work_together(made.window, session))


def _change_elsewhere(session: Session, path: Path) -> None:
    file = session.file
    assert file is not None
    other = path.with_name("Sanne.compass")
    client, fill = copies_merged.filled_from(copies_merged.Other(file.read(copies_merged.copy_in)))
    hers = create_client(other, client, more=fill)
    items = [item for item in hers.read(plans.whole).items if item.starts_at is not None][:3]
    for item in items:
        hers.perform("Edit", write, Patch(items=(replace(item, body=f"{item.body} Tot dan."),)))
    folder = shared_folder.read(path)
    hers.read(working_together.send, folder, "Sanne Kuipers", datetime.now(UTC) - timedelta(minutes=4))
    hers.close()
