"""The letters of an SVG drawing on a computer without our face: in one that has letters, and as wide as they are here.

Qt names the faces that it painted with, of which another computer may know the one for emoji alone: its digits would be
taken from that. And it says where each text begins, not how wide it is, so that a wider face lies on what follows.
"""

import re
from html import unescape

from PySide6.QtGui import QFont, QFontMetricsF

from compassdesk.rendering.look.theme import FACES

FACES_ANYWHERE = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif"
"""Ours where it is known, else that of the system; signs that it lacks, such as emoji, a browser finds by itself."""
_FACE = re.compile(r'font-family="[^"]*"')
_TEXT = re.compile(r"(<text\b[^>]*?)(\s*>)([^<]+?)(</text>)")
_SIZE = re.compile(r'font-size="([\d.]+)"')
_WEIGHT = re.compile(r'font-weight="(\d+)"')


def readable_anywhere(svg: str) -> str:
    """The drawing with faces that are there, and with the width of each text."""
    return _FACE.sub(f'font-family="{FACES_ANYWHERE}"', _TEXT.sub(_with_width, svg))


def _with_width(found: re.Match[str]) -> str:
    size, weight = _SIZE.search(found[1]), _WEIGHT.search(found[1])
    if size is None:
        return found[0]
    face = QFont(FACES)
    face.setPixelSize(max(1, round(float(size[1]))))
    if weight is not None:
        face.setWeight(QFont.Weight(int(weight[1])))
    wide = QFontMetricsF(face).horizontalAdvance(unescape(found[3]))
    return f'{found[1]} textLength="{wide:.1f}" lengthAdjust="spacingAndGlyphs"{found[2]}{found[3]}{found[4]}'
