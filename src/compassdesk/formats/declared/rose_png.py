"""The rose of a week as a picture of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compassdesk.formats.declaration import Format, Written
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from compassdesk.services.exports import Extract


def _write(out: Extract) -> Written:
    from compassdesk.rendering.pictures.encoding import encoded
    from compassdesk.rendering.rose.rose_of_week import rose_of_week
    from compassdesk.rendering.rose.rose_pictures import rose_png

    rose = rose_of_week(out)
    return Written(encoded(rose_png(rose.values), "png"), rose.items)


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
