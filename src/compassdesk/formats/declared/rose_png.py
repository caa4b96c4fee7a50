"""The rose of a week as a picture of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.pictures.drawing import as_image
    from compassdesk.rendering.pictures.encoding import encoded
    from compassdesk.rendering.rose.rose_drawing import rose_drawing
    from compassdesk.rendering.rose.rose_of_week import rose_of_week

    rose = rose_of_week(out)
    return Written(encoded(as_image(rose_drawing(rose.values)), "png"), rose.items)


FORMAT = Format(
    key="png",
    suffixes=(".png",),
    name=QT_TRANSLATE_NOOP("Formats", "The rose (PNG)"),
    hint=QT_TRANSLATE_NOOP("Formats", "a picture of the week in which these days end"),
    place=5,
    write=_write,
    takes=frozenset(("period",)),
    draws=True,
)
