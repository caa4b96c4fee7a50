"""Rows with bars: as long as their share, in the colours of their parts, a tick where the rule has its line."""

from fractions import Fraction

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from compassdesk.rendering.charts.named_bars import BarRoom, NamedBar, paint_named_bar, room_of, shared_measure
from compassdesk.rendering.look import theme

TOKENS = theme.LIGHT
ROOM = BarRoom(100, 100)
"""The track is the half of a row of 400 pixels between names and numbers."""


def colours(bar: NamedBar, *shares: float) -> list[QColor]:
    """What is painted along the track of a bar."""
    image = QImage(400, 28, QImage.Format.Format_RGB32)
    image.fill(TOKENS.panel)
    with QPainter(image) as painter:
        paint_named_bar(painter, QRectF(0, 0, 400, 28), bar, ROOM, TOKENS)
    return [image.pixelColor(100 + round(200 * share), 14) for share in shares]


def test_a_bar_is_as_long_as_its_share(qapp) -> None:
    bar = NamedBar("Culture", "4", ((None, Fraction(1, 2)),))
    assert colours(bar, 0.1, 0.45, 0.55, 0.9) == [TOKENS.accent] * 2 + [TOKENS.note_t] * 2
    assert colours(NamedBar("Culture", "0", ((None, Fraction(0)),)), 0.1) == [TOKENS.note_t]


def test_parts_follow_each_other_in_their_colours(qapp) -> None:
    bar = NamedBar("Marc", "4", (("listen", Fraction(1, 4)), ("send", Fraction(0)), ("respond", Fraction(1, 2))))
    listen, respond = TOKENS.petal["listen"], TOKENS.petal["respond"]
    assert colours(bar, 0.2, 0.3, 0.7, 0.8) == [listen, respond, respond, TOKENS.note_t]


def test_the_line_of_a_rule_stands_in_the_track(qapp) -> None:
    bar = NamedBar("Promotion", "1", ((None, Fraction(1, 10)),), Fraction(1, 5))
    assert colours(bar, 0.2) != [TOKENS.note_t]
    assert colours(NamedBar("Promotion", "1", bar.parts), 0.2) == [TOKENS.note_t]


def test_amounts_are_told_by_one_measure() -> None:
    rows = [[("listen", 1), ("send", 3)], [("send", 2), ("listen", 0)], []]
    assert shared_measure(rows) == [
        (("listen", Fraction(1, 4)), ("send", Fraction(3, 4))), (("send", Fraction(1, 2)),), (),
    ]  # fmt: skip
    assert shared_measure([[("send", 0)]]) == [()]


def test_bars_begin_and_end_below_one_another(qapp) -> None:
    bars = [NamedBar("A", "1", ()), NamedBar("A very long name of a discipline that has no room", "1.000 min", ())]
    room = room_of(bars, 300)
    assert room.named <= 300 * 0.42
    assert room == room_of(list(reversed(bars)), 300)
