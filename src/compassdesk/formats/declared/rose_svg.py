"""The rose of a week as a drawing that scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.pictures.drawing import as_svg
    from compassdesk.rendering.rose.rose_drawing import rose_drawing
    from compassdesk.rendering.rose.rose_of_week import rose_of_week

    rose = rose_of_week(out)
    return Written(as_svg(rose_drawing(rose.values), f"{out.plan.client.name}, {rose.week}"), rose.items)


FORMAT = Format(
    key="svg",
    suffixes=(".svg",),
    name=QT_TRANSLATE_NOOP("Formats", "The rose (SVG)"),
    hint=QT_TRANSLATE_NOOP("Formats", "the same as a drawing, sharp at any size"),
    place=6,
    write=_write,
    takes=frozenset(("period",)),
    draws=True,
)
