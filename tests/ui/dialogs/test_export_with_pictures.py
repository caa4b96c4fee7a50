"""The export dialog offers small pictures where a workbook can hold them and the plan has any."""

import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.export_dialog import ExportDialog
from media_files import image_bytes


@pytest.fixture
def dialog(desk: Desk, qtbot) -> ExportDialog:
    content = image_bytes("jpeg", 300, 300)
    said = {"item": desk.session.plan.items[0].id, "name": "a.jpg", "sha256": sha256(content).hexdigest()}
    row = Patch(attachments=(Record("a", said),))
    desk.session.file.perform("Attach", attachments.add, row, {said["sha256"]: content})
    made = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    return made


def test_pictures_go_along_when_that_is_ticked_by_keyboard(dialog: ExportDialog, tmp_path: Path, qtbot) -> None:
    offered = {}
    for kind in ("csv", "ods", "pdf", "xlsx"):
        dialog.kinds[kind].click()
        offered[kind] = dialog.pictures.isVisible()
    assert offered == {"csv": False, "ods": True, "pdf": False, "xlsx": True}
    dialog.period.choice.set_value("all")
    dialog.period.choice.left.emit()
    QTest.keyClick(dialog.pictures, Qt.Key.Key_Space)
    dialog.place.set_value(str(tmp_path / "out.xlsx"))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        assert [name for name in archive.namelist() if name.startswith("xl/media/")] == ["xl/media/image1.jpeg"]


def test_a_plan_without_attachments_is_not_asked_about_them(desk: Desk, qtbot) -> None:
    dialog = ExportDialog(None, desk.session, desk.sight)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kinds["xlsx"].click()
    assert not dialog.pictures.isVisible()
