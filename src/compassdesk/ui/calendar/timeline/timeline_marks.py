"""The small mark of an item: a square for a post, round for a slot; filled once it went out, else open."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from compassdesk.domain.vocabulary import ItemKind, Petal, Status
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Shade
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts
from compassdesk.ui.calendar.canvas.shades import PLAIN
from compassdesk.ui.calendar.timeline.timeline_layout import MARK, MarkBox

Look = tuple[Petal, ItemKind, Status, Shade | None, int]
"""What a mark shows of an item, and its width."""
Alike = Mapping[Look, Sequence[tuple[int, int]]]
"""The places of the marks of each look."""


def alike(marks: Iterable[MarkBox], facts: Mapping[str, ChipFacts]) -> Alike:
    """Marks by what they look like, so that painting asks for each picture once."""
    found: dict[Look, list[tuple[int, int]]] = {}
    looks = {key: (of.petal, of.kind, of.status, of.shade) for key, of in facts.items()}
    for key, _lane, x, y, width in marks:
        found.setdefault((*looks[key], width), []).append((x, y))
    return found


def picture(look: Look, ratio: float) -> QPixmap:
    """The mark of a look, in the theme in use."""
    tokens = theme.current()
    return _mark(*look, ratio, (tokens.dark, tokens.panel.rgba()))


@lru_cache(maxsize=512)
def _mark(
    petal: Petal, kind: ItemKind, status: Status, shade: Shade | None, width: int, ratio: float, look: tuple[bool, int]
) -> QPixmap:
    del look  # part of the key only: the colours are read from the theme in use
    pixmap = QPixmap(round(width * ratio), round(MARK * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    tokens = theme.current()
    colour = chip_shapes.petal_colour(petal, status)
    if shade is not None and status not in chip_shapes.QUIET:
        colour = tokens.ink3 if shade == PLAIN else theme.shade_colour(shade)
    weight = 1.6 if width > 6 else 1.2
    radius = min(width, MARK) / 2 - weight / 2 if kind == "slot" else 2.0
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, weight)
        if status == "idea":
            pen.setDashPattern([1.2, 1.2])
        painter.setPen(pen)
        painter.setBrush(colour if status == "published" else tokens.panel)
        inset = weight / 2
        painter.drawRoundedRect(QRectF(inset, inset, width - weight, MARK - weight), radius, radius)
        if status == "cancelled":
            painter.drawLine(QRectF(0, 0, width, MARK).bottomLeft(), QRectF(0, 0, width, MARK).topRight())
    return pixmap
