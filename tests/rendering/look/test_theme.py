"""Colours that can be read: contrast worked out from the theme, as WCAG 2.2 defines it."""

import math
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import icons, theme

LEAST_DISTANCE, LEAST_OF_TINTS = 10, 2.3
"""ΔE: from about 2.3 two colours are told apart side by side; marks are looked at one by one."""
THEMES = [pytest.param(theme.LIGHT, id="light"), pytest.param(theme.DARK, id="dark")]


def luminance(colour: QColor) -> float:
    parts = []
    for part in (colour.redF(), colour.greenF(), colour.blueF()):
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", THEMES)
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "accent", "warn", "serious", "ok"])
@pytest.mark.parametrize("ground", ["panel", "bg", "shade"])
def test_text_reads_on_every_ground(shown, ink, ground):
    assert contrast(getattr(shown, ink), getattr(shown, ground)) >= 4.5


@pytest.mark.parametrize("shown", THEMES)
@pytest.mark.parametrize("petal", PETALS)
def test_petals_read_as_text_on_their_tint_and_on_the_panel(shown, petal):
    assert contrast(shown.petal[petal], shown.petal_tint[petal]) >= 4.5
    assert contrast(shown.petal[petal], shown.panel) >= 4.5
    assert contrast(shown.ink, shown.petal_tint[petal]) >= 4.5


@pytest.mark.parametrize("shown", THEMES)
def test_words_on_coloured_grounds_read(shown):
    assert contrast(shown.on_accent, shown.accent) >= 4.5
    assert contrast(shown.accent, shown.accent_bg) >= 4.5
    assert contrast(shown.warn, shown.warn_t) >= 4.5
    assert contrast(shown.serious, shown.serious_t) >= 4.5
    assert contrast(shown.note, shown.note_t) >= 4.5


def as_seen(colour: QColor, kind: str) -> tuple[float, float, float]:
    """How a dichromat sees a colour, as linear RGB (Viénot, Brettel and Mollon 1999; tritan: Machado 2009)."""
    matrices = {
        "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
        "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
        "tritan": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9309, 0.1475), (0.0047, 0.6914, 0.3039)),
    }
    linear = [part**2.2 for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return tuple(sum(weight * part for weight, part in zip(row, linear, strict=True)) for row in matrices[kind])


def lab(linear: tuple[float, float, float]) -> tuple[float, float, float]:
    """CIE L*a*b* of linear sRGB under D65 (IEC 61966-2-1, CIE 15)."""
    matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(w * max(part, 0.0) for w, part in zip(row, linear, strict=True)) for row in matrix]
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in (xyz[0] / 0.9505, xyz[1], xyz[2] / 1.089)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: QColor, other: QColor, kind: str) -> float:
    """ΔE (CIE 1976) between two colours as a dichromat sees them."""
    pairs = zip(lab(as_seen(one, kind)), lab(as_seen(other, kind)), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("shown", THEMES)
@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
def test_petals_differ_for_every_kind_of_colour_blindness(shown, kind):
    """Side by side, as in the bar of a week; their glyphs tell them apart besides."""
    for one, other in combinations(PETALS, 2):
        assert distance(shown.petal[one], shown.petal[other], kind) > LEAST_DISTANCE, (one, other)
        assert distance(shown.petal_tint[one], shown.petal_tint[other], kind) > LEAST_OF_TINTS, (one, other)


def plain(colour: QColor) -> tuple[float, float, float]:
    return lab(tuple(part**2.2 for part in (colour.redF(), colour.greenF(), colour.blueF())))


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=["light", "dark"])
def worn(request):
    """A theme that is in use."""
    before = theme.current()
    theme.use(request.param)
    yield request.param
    theme.use(before)


@pytest.mark.parametrize("shade", theme.SHADES)
def test_a_shade_is_no_petal_and_can_be_seen_and_read_upon(worn, shade):
    colour, tint = theme.shade_colour(shade), theme.shade_tint(shade)
    for petal in PETALS:
        assert math.dist(plain(colour), plain(worn.petal[petal])) > 22, petal
        assert contrast(worn.petal[petal], tint) >= 3, "glyph and outline"
    assert contrast(colour, worn.panel) >= 2.9, "its stripe and its swatch"
    for ink in (worn.ink, worn.ink2):
        assert contrast(ink, tint) >= 4.5


@pytest.mark.parametrize("chosen", ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#2869b5"])
def test_words_can_be_read_whatever_colour_a_campaign_chose(worn, chosen):
    tint = theme.shade_tint(theme.campaign_shade(chosen, "k1"))
    assert contrast(worn.ink, tint) >= 4.5
    assert contrast(worn.ink2, tint) >= 4.5


def test_shades_differ_from_each_other(worn):
    for one, other in combinations(theme.SHADES, 2):
        assert math.dist(plain(theme.shade_colour(one)), plain(theme.shade_colour(other))) > LEAST_DISTANCE


def test_every_icon_can_be_drawn():
    assert set(PETALS) <= set(icons.names())
    for name in icons.names():
        box = icons.path(name).boundingRect()
        assert box.width() or box.height()
        assert min(box.left(), box.top()) >= 0
        assert max(box.right(), box.bottom()) <= 24


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(0, 9), QSize(16, 16)])
def test_an_icon_without_room_is_nothing_and_no_painting_fails(qapp, size: QSize) -> None:
    assert icons.icon("check").pixmap(size).isNull() == size.isEmpty()
