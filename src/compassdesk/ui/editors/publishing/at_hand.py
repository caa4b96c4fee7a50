"""The pictures of a post at hand: copies in a folder that the system shows, without their hidden details.

Each post has a folder of its own, also beside others of its title, and nothing else stays in it.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.attachments import Attachment
from compassdesk.domain.errors import WorldError, world_error
from compassdesk.exchange.file_names import file_name
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.going_out import content, proposed_name
from compassdesk.ui.desk.handing_out import own_folder, show_file, telling
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks

translate = QCoreApplication.translate


def put_at_hand(session: Session, asker: QWidget, title: str, pictures: Sequence[Attachment]) -> None:
    """Write copies into a folder of their own and show it; of a picture also the parts that were chosen.

    A protected client's are not put on the disk unasked.
    """
    file, keeps = session.file, session.plan.client.keeps_image_details
    if file is None or not pictures:
        return
    if file.protected:
        session.say(
            translate("Publishing", "This client is protected: save the pictures from the editor where you want them.")
        )
        return
    post = sha256((pictures[0].item or "").encode()).hexdigest()[:12]
    try:
        folder = own_folder() / post / file_name(title, instead="post")
    except WorldError as trouble:
        telling(session)(trouble)
        return
    otherwise = translate("Publishing", "The pictures lie in {folder}.").replace("{folder}", str(folder))

    def shown(_written: object) -> None:
        show_file(session, folder, otherwise)

    tasks.run_task(asker, lambda: _written(file, tuple(pictures), folder, keeps=keeps), shown, telling(session))


def _written(file: ClientFile, pictures: Sequence[Attachment], folder: Path, *, keeps: bool) -> None:
    from compassdesk.exchange.atomic import write_whole

    try:
        folder.mkdir(parents=True, exist_ok=True)
        written: set[Path] = set()
        for number, one in enumerate(pictures, 1):
            for ratio in (None, *one.crops):
                target = folder / f"{number} {proposed_name(one, ratio)}"
                write_whole(target, content(file, one, keeps_details=keeps, ratio=ratio), replace=True, private=True)
                written.add(target)
        for earlier in set(folder.iterdir()) - written:  # those of pictures that it showed before
            earlier.unlink(missing_ok=True)
    except OSError as error:
        raise world_error(error, str(folder)) from error
