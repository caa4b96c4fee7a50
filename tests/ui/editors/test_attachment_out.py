"""An attachment that goes out says nothing of where it was taken, unless the client wants it; the original stays."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from compassdesk.domain.attachments import by_item
from compassdesk.domain.patch import Patch
from compassdesk.services import attachments
from compassdesk.ui.desk.going_out import proposed_name
from compassdesk.ui.editors import attachment_out
from media_files import GPS, image_bytes, with_exif


def test_a_saved_copy_has_lost_its_place_and_the_original_has_not(editor, desk, qtbot, tmp_path, monkeypatch) -> None:
    original = with_exif(image_bytes("jpeg"))
    (tmp_path / "pump.jpg").write_bytes(original)
    editor.attachments.bring((tmp_path / "pump.jpg",))
    qtbot.waitUntil(lambda: "p2" in by_item(desk.session.plan.attachments))
    (one,) = by_item(desk.session.plan.attachments)["p2"]

    def saved(name: str) -> bytes:
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
        with qtbot.waitSignal(desk.session.said, timeout=10_000):
            attachment_out.save(desk.session, editor, one)
        return target.read_bytes()

    assert GPS not in saved("without.jpg")
    assert desk.session.file.read(attachments.content, one.sha256) == original
    client = desk.session.plan.client
    desk.session.change("Keep", Patch(client=replace(client, keeps_image_details=True)))
    assert saved("with.jpg") == original


def test_the_part_of_a_ratio_goes_out_as_a_picture_of_its_own(editor, desk, qtbot, tmp_path, monkeypatch) -> None:
    (tmp_path / "pump.jpg").write_bytes(with_exif(image_bytes("jpeg", 400, 300)))
    editor.attachments.bring((tmp_path / "pump.jpg",))
    qtbot.waitUntil(lambda: "p2" in by_item(desk.session.plan.attachments))
    (one,) = by_item(desk.session.plan.attachments)["p2"]
    target = tmp_path / proposed_name(one, "4:5")
    assert target.name == "pump 4x5.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    with qtbot.waitSignal(desk.session.said, timeout=10_000):
        attachment_out.save(desk.session, editor, one, "4:5")
    made = QImage(str(target))
    assert (made.width(), made.height()) == (240, 300)
    assert GPS not in target.read_bytes()


def test_a_name_that_no_system_takes_becomes_one(editor, desk, qtbot, tmp_path: Path) -> None:
    (tmp_path / "photo.dat").write_bytes(image_bytes("jpeg"))
    editor.attachments.bring((tmp_path / "photo.dat",))
    qtbot.waitUntil(lambda: "p2" in by_item(desk.session.plan.attachments))
    (one,) = by_item(desk.session.plan.attachments)["p2"]
    assert proposed_name(one) == "photo.jpg"
    assert proposed_name(replace(one, name="../a:b.png")) == "a b.jpg"
