"""An attachment goes out of the client's file: to be looked at in the system's viewer, or saved where the user says.

What it tells besides itself (where it was taken, with what) stays behind, unless the client wants it to go along. The
content in the file is left as it is.
"""

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from compassdesk.domain.attachments import ENDINGS, Attachment
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.exchange.file_names import file_name, with_ending
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate


@cache
def _to_look_at() -> "tempfile.TemporaryDirectory[str]":
    """A folder for this user alone, which goes when the app ends."""
    return tempfile.TemporaryDirectory(prefix="compassdesk-", ignore_cleanup_errors=True)


def look_at(session: Session, asker: QWidget, one: Attachment) -> None:
    """Show it in the system's viewer, which gets a copy. A protected client's is not put on the disk unasked."""
    if session.file is None:
        return
    if session.file.protected:
        session.say(
            translate("Attaching", "A viewer needs a copy that anybody can read. Save one where you want it to be.")
        )
        return
    target = Path(_to_look_at().name) / proposed_name(one)

    def shown(path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            session.say(
                translate("Attaching", "There is no program here that shows {name}.").replace("{name}", one.name)
            )

    _write(session, asker, one, target, shown, replace=True)


def save(session: Session, asker: QWidget, one: Attachment) -> None:
    """Ask where a copy goes and write it there."""
    from compassdesk.texts.errors import sentence
    from compassdesk.ui.dialogs import save_file

    ending = ENDINGS.get(one.kind, Path(one.name).suffix) if one.kind is not None else Path(one.name).suffix
    proposed = save_file.folder(save_file.documents()) / proposed_name(one)
    chosen = save_file.choose(
        asker.window(), translate("Attaching", "Save a copy"), proposed, f"{one.name} (*{ending})", (ending,)
    )
    if chosen is None:
        return
    try:
        replace = save_file.replacing(asker.window(), *chosen)
    except InputError as trouble:
        session.say(sentence(trouble))
        return
    if replace is None:
        return

    def saved(path: Path) -> None:
        save_file.remember(path)
        session.say(translate("Attaching", "A copy was saved: {file}").replace("{file}", path.name))

    _write(session, asker, one, chosen[0], saved, replace=replace)


def proposed_name(one: Attachment) -> str:
    """A name that every system takes, with the ending of what it is."""
    words = Path(one.name).stem
    return with_ending(Path(file_name(words, instead="attachment")), *_endings(one)).name


def _endings(one: Attachment) -> tuple[str, ...]:
    usual = ENDINGS[one.kind] if one.kind is not None else Path(one.name).suffix
    return (usual, ".jpeg") if usual == ".jpg" else (usual,)


def _write(
    session: Session, asker: QWidget, one: Attachment, target: Path, done: Callable[[Path], None], *, replace: bool
) -> None:
    file, keeps = session.file, session.plan.client.keeps_image_details
    if file is None:
        return

    def failed(error: BaseException) -> None:
        from compassdesk.texts.errors import sentence

        if not isinstance(error, PlanError):
            raise error
        session.say(sentence(error))

    tasks.run_task(asker, lambda: _written(file, one, target, keeps=keeps, replace=replace), done, failed)


def _written(file: ClientFile, one: Attachment, target: Path, *, keeps: bool, replace: bool) -> Path:
    from compassdesk.exchange.atomic import write_whole
    from compassdesk.services import attachments

    with file.reader() as connection:
        content = attachments.going_out(connection, one, keeps_details=keeps)
    write_whole(target, content, replace=replace, private=True)
    return target
