"""An attachment goes out of the client's file: to be looked at in the system's viewer, or saved where the user says.

What goes out says `desk/going_out.py`.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.crops import Ratio
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.ui.desk.going_out import content, proposed_name
from compassdesk.ui.desk.handing_out import own_folder, show_file, telling
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate


def look_at(session: Session, asker: QWidget, one: Attachment) -> None:
    """Show it in the system's viewer, which gets a copy. A protected client's is not put on the disk unasked."""
    if session.file is None:
        return
    if session.file.protected:
        session.say(
            translate("Attaching", "A viewer needs a copy that anybody can read. Save one where you want it to be.")
        )
        return
    try:
        target = own_folder() / proposed_name(one)
    except WorldError as trouble:
        telling(session)(trouble)
        return
    otherwise = translate("Attaching", "There is no program here that shows {name}.").replace("{name}", one.name)

    def shown(path: Path) -> None:
        show_file(session, path, otherwise)

    _write(session, asker, one, target, shown, replace=True)


def save(session: Session, asker: QWidget, one: Attachment, ratio: Ratio | None = None) -> None:
    """Ask where a copy goes and write it there; with a ratio the part that it shows."""
    from compassdesk.texts.errors import sentence
    from compassdesk.ui.dialogs import save_file

    name = proposed_name(one, ratio)
    ending = Path(name).suffix
    chosen = save_file.choose(
        asker.window(),
        translate("Attaching", "Save a copy"),
        save_file.folder(save_file.documents()) / name,
        f"{one.name} (*{ending})",
        (ending, ".jpeg") if ending == ".jpg" else (ending,),
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

    _write(session, asker, one, chosen[0], saved, replace=replace, ratio=ratio)


def _write(
    session: Session,
    asker: QWidget,
    one: Attachment,
    target: Path,
    done: Callable[[Path], None],
    *,
    replace: bool,
    ratio: Ratio | None = None,
) -> None:
    file, keeps = session.file, session.plan.client.keeps_image_details
    if file is None:
        return

    def work() -> Path:
        from compassdesk.exchange.atomic import write_whole

        write_whole(target, content(file, one, keeps_details=keeps, ratio=ratio), replace=replace, private=True)
        return target

    tasks.run_task(asker, work, done, telling(session))
