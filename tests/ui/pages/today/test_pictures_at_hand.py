"""The pictures of a post lie in a folder of its own, with nothing else in it."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from builders import channel, post
from compassdesk.domain.attachments import by_item, removed
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments
from compassdesk.ui.desk.handing_out import forget_own_folder, own_folder
from compassdesk.ui.editors.publishing.at_hand import put_at_hand
from media_files import image_bytes
from running_app import App, made_file


class Folders(QObject):
    """Stands in for the system's file manager, as Qt lets an application do."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot("QUrl")
    def show(self, url) -> None:
        self.shown.append(Path(url.toLocalFile()))


@pytest.fixture
def folders():
    made = Folders()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")
    forget_own_folder()


def test_of_two_posts_with_one_title_each_has_its_own(app: App, tmp_path: Path, folders: Folders, qtbot) -> None:
    session = app.start(made_file(tmp_path / "delta.compass")).desk.session
    contents = {sha256(one).hexdigest(): one for one in (image_bytes("jpeg", width=30 + number) for number in range(3))}
    posts = tuple(post("send", "2027-03-09T10:00", id=key, title="Tip", channels=("fb",)) for key in ("a", "b"))
    rows = tuple(
        Record(f"{owner}{key[0]}", {"item": owner, "name": f"{owner}{place}.jpg", "sha256": key, "kind": "jpeg"})
        for place, (owner, key) in enumerate(zip("aab", contents, strict=True))
    )
    session.change("Fill", Patch(channels=(channel("fb"),), items=posts))
    session.perform("Attach", attachments.add, Patch(attachments=rows), contents)
    asker = QWidget()
    qtbot.addWidget(asker)

    def lying(key: str) -> list[str]:
        seen = len(folders.shown)
        put_at_hand(session, asker, "Tip", by_item(session.plan.attachments)[key])
        qtbot.waitUntil(lambda: len(folders.shown) > seen)
        return sorted(one.name for one in folders.shown[-1].iterdir())

    assert lying("a") == ["1 a0.jpg", "2 a1.jpg"]
    assert lying("b") == ["1 b2.jpg"]
    session.change("Remove", removed(session.plan.attachments, [rows[1].id]))
    assert lying("a") == ["1 a0.jpg"]
    shutil.rmtree(own_folder())  # as systems do with what lies about for days
    assert lying("b") == ["1 b2.jpg"]
