"""Where lines of plain text begin and end: between two words, or within one that is longer than a line."""

from PySide6.QtGui import QFont, QTextLayout, QTextOption

from compassdesk.ui.widgets.qt_letters import part

WRAPS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def line_breaks(text: str, font: QFont, width: int, most: int | None = None) -> list[tuple[int, int]]:
    """The first and the last place of each line of so many pixels, of the first `most` lines alone where that is given.

    Qt shapes all of the text before the first line.
    """
    layout, option = QTextLayout(text, font), QTextOption()
    option.setWrapMode(WRAPS)
    layout.setTextOption(option)
    found: list[tuple[int, int]] = []
    layout.beginLayout()
    while most is None or len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        found.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return [(len(part(text, 0, start)), len(part(text, 0, end))) for start, end in found]
