"""Which chip a place is for: small chips take the room around them, up to what a hand can hit (WCAG 2.2, 2.5.8)."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint

from compassdesk.ui.calendar.canvas.chips import ChipFace

LEAST = 24
"""Pixels in either direction."""


def face_at(faces: Iterable[ChipFace], place: QPoint) -> ChipFace | None:
    """The chip at a place, else the nearest small one whose room reaches there; the first of several wins."""
    near: list[tuple[int, ChipFace]] = []
    for face in faces:
        rect = face.rect
        if rect.contains(place):
            return face
        if rect.height() >= LEAST and rect.width() >= LEAST:
            continue
        across, down = (max(0, (LEAST - size + 1) // 2) for size in (rect.width(), rect.height()))
        if rect.adjusted(-across, -down, across, down).contains(place):
            near.append(((rect.center() - place).manhattanLength(), face))
    return min(near, key=lambda one: one[0])[1] if near else None
