"""In high contrast all chips have an edge, those of what went out and is on hold too: not everybody sees a tint."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import chip_shapes


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("shown", theme.THEMES, ids=lambda one: one.name)
@pytest.mark.parametrize("status", ["published", "on_hold"])
def test_chips_without_an_edge_have_one_in_high_contrast(status, shown, monkeypatch) -> None:
    monkeypatch.setattr(theme, "current", lambda: shown)
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(shown.panel)
    with QPainter(image) as painter:
        chip_shapes.draw_shape(painter, QRectF(0, 0, 120, 40), "send", status)
    is_edged = image.pixelColor(0, 20) == chip_shapes.petal_colour("send", status)
    assert is_edged == shown.name.startswith("high")
