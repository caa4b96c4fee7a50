"""In high contrast all has an edge, also what went out, what is on hold and holidays: not everybody sees a tint."""

from datetime import date

import pytest
from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from compassdesk.domain.above_days import Flag
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import above_bars, chip_shapes
from compassdesk.ui.calendar.canvas.above_boxes import Bar, FlagBox


class OneHoliday(Struct):
    """A layout in which only a public holiday stands."""

    flags: tuple[FlagBox, ...] = (FlagBox(Flag("holiday", "Good Friday"), date(2027, 3, 26), 0, 0, 120, 16),)
    bars: tuple[Bar, ...] = ()
    mirrored: bool = False


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


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("shown", theme.THEMES, ids=lambda one: one.name)
def test_a_public_holiday_has_an_edge_in_high_contrast(shown, monkeypatch) -> None:
    monkeypatch.setattr(theme, "current", lambda: shown)
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(shown.panel)
    with QPainter(image) as painter:
        above_bars.paint_bars(painter, OneHoliday(), image.rect(), None)
    assert (image.pixelColor(60, 0) == shown.line) == shown.name.startswith("high")
    assert image.pixelColor(110, 8) == shown.note_t
