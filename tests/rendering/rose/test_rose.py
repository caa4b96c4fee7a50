"""The rose: its geometry, its words, its files."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import theme
from compassdesk.rendering.pictures.drawing import as_image, as_svg
from compassdesk.rendering.rose.rose import CENTRE, TIP, on_dial, paint_rose, petal_path, reach
from compassdesk.rendering.rose.rose_drawing import rose_drawing
from compassdesk.rendering.rose.rose_values import UNJUDGED, RoseValues, between, of_counts, spoken


def rose(listen: int = 1, respond: int = 1, send: int = 10, activate: int = 1, needle: float = 0.67) -> RoseValues:
    counts = {
        name: PetalShare(items, items * 20)
        for name, items in zip(PETALS, (listen, respond, send, activate), strict=True)
    }
    petals = of_counts(counts)
    return RoseValues(petals.shares, petals.counts, needle, 0.6, 0.8, enough=True)


def test_the_needle_is_judged_by_its_limits() -> None:
    assert rose(needle=0.6).level == "ok"
    assert rose(needle=0.61).level == "warning"
    assert rose(needle=0.81).level == "serious"
    assert UNJUDGED.level == "unknown"


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_never_reaches_less_far(one: float, other: float) -> None:
    small, large = sorted((one, other))
    assert reach(small, 100) <= reach(large, 100) + 1e-9
    assert 100 * CENTRE <= reach(large, 100) <= 100 * TIP + 1e-9


@given(st.sampled_from(PETALS), st.floats(0.001, 1))
def test_petals_stay_inside_the_dial(petal: str, share: float) -> None:
    box = petal_path(QPointF(0, 0), 100, petal, share).boundingRect()
    assert QRectF(-100, -100, 200, 200).contains(box)


def test_the_dial_runs_over_the_top() -> None:
    start, top, end = (on_dial(QPointF(0, 0), 100, share) for share in (0.0, 0.5, 1.0))
    assert start.x() < 0 < end.x()
    assert top.y() == pytest.approx(-100)
    assert start.y() == pytest.approx(end.y())


def test_what_is_not_judged_is_not_called_empty() -> None:
    assert RoseValues().empty
    assert not UNJUDGED.empty
    assert spoken(UNJUDGED) == "Not judged yet."
    assert "0 item" in spoken(RoseValues())
    assert between(UNJUDGED, RoseValues(), 0.5).empty


def test_all_numbers_are_said_in_words() -> None:
    said = spoken(rose())
    assert "10 item" in said
    assert "200 minutes" in said
    assert "67%" in said
    assert "warning above 60%" in said


def test_half_way_lies_between() -> None:
    half = between(rose(send=0, needle=0.0), rose(send=100, needle=1.0), 0.5)
    assert half.needle == pytest.approx(0.5)
    assert 0 < half.shares["send"] < 1


@pytest.mark.parametrize("side", [96, 240, 700])
@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK])
def test_it_is_drawn_at_any_size(qapp, side: int, look: theme.Theme) -> None:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(look.panel)
    painter = QPainter(image)
    paint_rose(painter, QRectF(0, 0, side, side), rose(), look)
    painter.end()
    at = image.pixelColor(side // 2 - round(side * 0.2), side // 2)
    assert at != look.panel, "the send petal lies to the left of the middle"


def test_the_svg_is_xml_that_scales(qapp) -> None:
    document = ET.fromstring(as_svg(rose_drawing(rose()), "Bakker & Zn <1>"))  # noqa: S314 - our own picture
    assert document.tag.endswith("svg")
    assert document.get("viewBox") == "0 0 720 620"
    words = "".join(document.itertext())
    assert "Bakker & Zn <1>" in words
    assert "One-way share 67%" in words
    assert document.findall(".//{*}path")


def test_the_png_has_the_pixels_asked_for(qapp) -> None:
    assert as_image(rose_drawing(rose(), QSize(300, 260)), 2.0).size() == QSize(600, 520)
