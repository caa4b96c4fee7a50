"""SVG drawings on other computers: no face of emoji for digits, and words no wider than they are here."""

import xml.etree.ElementTree as ET

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter

from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import Drawing, as_svg

WORDS = "36 % & <b> 1"


def _written(painter: QPainter, box: QRectF, tokens: theme.Theme) -> None:
    del tokens
    for at, bold in enumerate((False, True)):
        painter.setFont(theme.font(14, bold=bold))
        painter.drawText(box.translated(0, 20 * at), WORDS)


def texts(svg: bytes) -> list[ET.Element]:
    return [one for one in ET.fromstring(svg).iterfind(".//{*}text") if one.text]  # noqa: S314 - our own


def test_a_text_has_the_width_that_it_has_here(qapp) -> None:
    found = texts(as_svg(Drawing("a", "A", "said", QSize(300, 60), _written)))
    assert [one.text for one in found] == [WORDS, WORDS], "what is written is not changed"
    for one, bold in zip(found, (False, True), strict=True):
        wide = QFontMetricsF(theme.font(14, bold=bold)).horizontalAdvance(WORDS)
        assert abs(float(one.get("textLength")) - wide) < 0.1
    assert float(found[1].get("textLength")) > float(found[0].get("textLength"))


def test_the_faces_end_with_one_that_every_computer_has(qapp) -> None:
    for one in texts(as_svg(Drawing("a", "A", "said", QSize(300, 60), _written))):
        assert "Emoji" not in one.get("font-family")
        assert one.get("font-family").endswith("sans-serif")
