"""The small mark of an item: a square for a post, round for a slot; filled once it went out, else open."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import ItemKind, Petal, Status
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.look.theme import Shade
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.shades import PLAIN
from compassdesk.ui.calendar.timeline.timeline_stack import WITH_GLYPH, MarkBox

Look = tuple[Petal, ItemKind, Status, Shade | None, int, int]
"""What a mark shows of an item, its width and its height."""
Alike = Mapping[Look, Sequence[tuple[int, int]]]
"""The places of the marks of each look."""


def alike(marks: Iterable[MarkBox], items: Mapping[str, Item], shade_of: Callable[[Item], Shade | None]) -> Alike:
    """Marks by what they look like, so that painting asks for each picture once."""
    found: dict[Look, list[tuple[int, int]]] = {}
    looks = {key: (of.petal, of.kind, of.status, shade_of(of)) for key, of in items.items()}
    for key, _lane, x, y, width, height in marks:
        found.setdefault((*looks[key], width, height), []).append((x, y))
    return found


def picture(look: Look, ratio: float) -> QPixmap:
    """The mark of a look, in the theme in use."""
    return _mark(*look, ratio, theme.current().name)


@lru_cache(maxsize=512)
def _mark(
    petal: Petal,
    kind: ItemKind,
    status: Status,
    shade: Shade | None,
    width: int,
    height: int,
    ratio: float,
    worn: str,
) -> QPixmap:
    del worn  # part of the key only: the colours are read from the theme in use
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    tokens = theme.current()
    colour = chip_shapes.petal_colour(petal, status)
    if shade is not None and status not in chip_shapes.QUIET:
        colour = tokens.ink3 if shade == PLAIN else theme.shade_colour(shade)
    weight = 1.6 if width > 6 else 1.2
    radius = min(width, height) / 2 - weight / 2 if kind == "slot" else 2.0 if width > 7 else 1.0
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, weight)
        if status == "idea":
            pen.setDashPattern([1.2, 1.2])
        painter.setPen(pen)
        painter.setBrush(colour if status == "published" else tokens.panel)
        inset = weight / 2
        painter.drawRoundedRect(QRectF(inset, inset, width - weight, height - weight), radius, radius)
        if status == "cancelled":
            painter.drawLine(QRectF(0, 0, width, height).bottomLeft(), QRectF(0, 0, width, height).topRight())
        elif height >= WITH_GLYPH:
            sign = QRectF(2.5, 2.5, height - 5, height - 5)
            icons.glyph(painter, petal, sign, tokens.panel if status == "published" else colour, 2.4)
    return pixmap
