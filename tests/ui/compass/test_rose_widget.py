"""The rose in the window: petals are chosen by mouse and keys, and read aloud."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from compassdesk.domain.checks.report import PetalShare
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues, of_counts, spoken
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.look import motion

PETALS = of_counts(
    {
        "listen": PetalShare(1, 20),
        "respond": PetalShare(1, 20),
        "send": PetalShare(10, 200),
        "activate": PetalShare(1, 20),
    }
)
VALUES = RoseValues(PETALS.shares, PETALS.counts, 0.67, 0.6, 0.8, enough=True)


def test_keys_and_mouse_choose_a_petal(qtbot) -> None:
    widget = RoseWidget()
    qtbot.addWidget(widget)
    widget.resize(288, 240)
    widget.show()
    widget.set_values(VALUES, at_once=True)
    chosen: list[str] = []
    widget.petal_chosen.connect(chosen.append)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPointF(144 - 50, 120).toPoint())
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Right)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert chosen == ["send", "respond"]
    assert widget.accessibleName()
    assert widget.accessibleDescription() == spoken(VALUES)


def test_the_petals_are_parts_that_can_be_pressed_and_focused(qtbot) -> None:
    widget = RoseWidget()
    qtbot.addWidget(widget)
    widget.resize(288, 240)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.set_values(VALUES, at_once=True)
    rose = QAccessible.queryAccessibleInterface(widget)
    petals = [rose.child(at) for at in range(rose.childCount())]
    assert [one.text(QAccessible.Text.Name) for one in petals] == [
        "Listen: 1 · 20 min", "Respond: 1 · 20 min", "Activate: 1 · 20 min", "Send: 10 · 200 min"
    ]  # fmt: skip
    chosen: list[str] = []
    widget.petal_chosen.connect(chosen.append)
    petals[3].actionInterface().doAction("Press")
    assert chosen == ["send"]
    petals[2].actionInterface().doAction("SetFocus")
    assert rose.focusChild().text(QAccessible.Text.Name).startswith("Activate")
    assert not any(one.rect().intersects(other.rect()) for one in petals for other in petals if one is not other)


def test_the_rose_moves_only_where_movement_is_wanted(qtbot) -> None:
    widget = RoseWidget()
    qtbot.addWidget(widget)
    widget.resize(288, 240)
    with qtbot.waitExposed(widget):
        widget.show()
    at_rest = widget.grab().toImage()
    try:
        motion.keep_still(True)
        widget.set_values(VALUES)
        there = widget.grab().toImage()
        widget.set_values(UNJUDGED)
        assert widget.grab().toImage() == at_rest
        motion.keep_still(False)
        widget.set_values(VALUES)
        assert widget.grab().toImage() != there, "it is on its way"
        qtbot.waitUntil(lambda: widget.grab().toImage() == there)
    finally:
        motion.keep_still(False)


def test_what_moves_arrives_at_once_where_a_picture_is_taken(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(motion, "duration", lambda *_args: 60_000)
    rose, still = RoseWidget(), RoseWidget()
    for widget in (rose, still):
        qtbot.addWidget(widget)
        widget.resize(300, 260)
        widget.show()
    rose.set_values(VALUES)
    still.set_values(VALUES, at_once=True)
    assert rose.grab().toImage() != still.grab().toImage()
    rose.arrive()
    assert rose.grab().toImage() == still.grab().toImage()
