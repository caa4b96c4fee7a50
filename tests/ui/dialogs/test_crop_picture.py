"""The part of a picture is chosen with the keyboard or the mouse, and kept for each ratio as one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from compassdesk.domain.attachments import Attachment, by_item, record_of
from compassdesk.domain.crops import Crop
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.crop_picture import CropPicture
from shouting_week import desk_on, steps


@pytest.fixture
def desk(client_path, qtbot) -> Iterator[Desk]:
    yield from desk_on(client_path)


@pytest.fixture
def dialog(desk, qtbot) -> CropPicture:
    one = Attachment("a", "p2", "pump.jpg", kind="jpeg", width=400, height=200, sha256="0f")
    desk.session.change("Attach", Patch(attachments=(record_of(one),)))
    made = CropPicture(None, desk.session, one)
    qtbot.addWidget(made)
    made.show()
    return made


def kept(desk: Desk) -> dict[str, Crop]:
    return dict(by_item(desk.session.plan.attachments)["p2"][0].crops)


def test_arrows_move_plus_and_minus_scale_and_each_ratio_is_its_own(dialog, desk):
    QTest.keyClick(dialog.picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    dialog.ratios.choose("16:9")
    QTest.keyClick(dialog.picture, Qt.Key.Key_Minus)
    assert "16:9" in dialog.picture.accessibleDescription()
    dialog.accept_button.click()
    found = kept(desk)
    assert found["1:1"] == Crop(0.35, 0, 0.5, 1)
    assert found["16:9"].width < 0.889
    assert steps(desk)[-1] == "Choose the part of pump.jpg"
    desk.undoing.undo()
    assert kept(desk) == {}


def test_the_mouse_moves_it_and_the_middle_comes_back(dialog, desk):
    picture = dialog.picture
    in_the_middle = picture.accessibleDescription()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    QTest.mouseMove(picture, QPoint(260, 100))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(260, 100))
    assert picture.accessibleDescription() != in_the_middle
    dialog.reset.click()
    assert picture.accessibleDescription() == in_the_middle
    dialog.accept_button.click()
    assert kept(desk) == {}


def test_cancel_changes_nothing(dialog, desk):
    before = steps(desk)
    QTest.keyClick(dialog.picture, Qt.Key.Key_Right)
    dialog.reject()
    assert steps(desk) == before
