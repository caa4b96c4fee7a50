"""What is pressed is large enough for a hand: 24 pixels in either direction (WCAG 2.2, 2.5.8)."""

import pytest
import stage
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

LEAST = 24
PLACES = ("month", "editor", "slot-editor", "bulk-editor", "past-week", "people", "people-tasks", "settings",
          "settings-hours", "settings-checks", "clients", "compass", "quick-add", "empty-hours", "tour",
          "merge", "merge-chosen", "merge-refused")  # fmt: skip


def too_small(top: QWidget) -> list[str]:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    shown = (one for one in top.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible())
    inner = (one for one in shown if not isinstance(one.parent(), QComboBox | QLineEdit))
    return [
        f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()!r} {one.width()}×{one.height()}"
        for one in inner
        if one.parent() is not None and min(one.width(), one.height()) < LEAST and one.objectName() != "qt_corner"
    ]


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("place", PLACES)
def test_no_control_is_smaller_than_a_hand_can_hit(sample, place: str) -> None:
    shown = stage.PLACES[place](sample)
    assert too_small(shown) == []


def test_a_chip_is_hit_in_all_the_room_that_no_other_needs(sample) -> None:
    sample.window.actions_by_name["compact"].trigger()
    canvas = sample.window.columns.calendar.view("month")
    small = [face for face in canvas.faces.values() if face.rect.height() < LEAST]
    assert small, "there are small chips to try"
    every = [face.rect for face in canvas.faces.values()]
    for face in small:
        middle = face.rect.center()
        for dy in range(1 - LEAST // 2, LEAST // 2):
            place = middle + QPoint(0, dy)
            nearest = min(every, key=lambda rect, place=place: (rect.center() - place).manhattanLength())
            if nearest == face.rect and canvas.hit(place).kind in {"chip", "day"}:
                assert canvas.hit(place).id == face.facts.id, (face.facts.title, dy)
