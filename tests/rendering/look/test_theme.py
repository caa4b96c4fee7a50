"""Colours that can be read: contrast worked out from the theme, as WCAG 2.2 defines it."""

import math
import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import icons, theme
from compassdesk.system.resources import resource_path
from contrasts import contrast

LEAST_DISTANCE, LEAST_OF_TINTS = 10, 2.3
"""ΔE: from about 2.3 two colours are told apart side by side; marks are looked at one by one."""
THEMES = [pytest.param(one, id=one.name) for one in theme.THEMES]
HIGH = [pytest.param(one, id=one.name) for one in (theme.HIGH_LIGHT, theme.HIGH_DARK)]


@pytest.mark.parametrize("shown", THEMES)
@pytest.mark.parametrize("ink", ["ink", "ink2", "ink3", "accent", "warn", "serious", "ok"])
@pytest.mark.parametrize("ground", ["panel", "bg", "shade"])
def test_text_reads_on_every_ground(shown, ink, ground):
    assert contrast(getattr(shown, ink), getattr(shown, ground)) >= 4.5


@pytest.mark.parametrize("shown", THEMES)
def test_every_ink_reads_on_every_coloured_ground(shown):
    """Whatever a chip, a strip, a pill or a selected row writes in it; grounds of their own words stand below."""
    grounds = {name: getattr(shown, name) for name in ("line2", "accent_bg", "warn_t", "serious_t", "note_t")}
    grounds |= {petal: shown.petal_tint[petal] for petal in PETALS}
    for name, ground in grounds.items():
        for ink in ("ink", "ink2", "ink3"):
            assert contrast(getattr(shown, ink), ground) >= 4.5, (ink, name)


@pytest.mark.parametrize("shown", THEMES)
@pytest.mark.parametrize("ground", ["panel", "bg", "shade", "accent_bg"])
def test_outlines_of_fields_and_marks_are_seen(shown, ground):
    behind = getattr(shown, ground)
    assert contrast(shown.field_line, behind) >= 3
    for mark in ("accent", "warn", "serious", "note", "ok"):
        assert contrast(getattr(shown, mark), behind) >= 3, mark
    for petal in PETALS:
        assert contrast(shown.petal[petal], behind) >= 3, petal


RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
PART = re.compile(r"(?:^|;)\s*([a-z-]+):\s*([^;]+)")


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of the one style sheet: what they are for, and their properties."""
    sheet = re.sub(r"/\*.*?\*/", "", resource_path("style.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    for found in RULE.finditer(sheet):
        yield " ".join(found[1].split()), {name: value.strip() for name, value in PART.findall(found[2])}


def token(shown: theme.Theme, value: str | None) -> QColor | None:
    name = re.search(r"\$([a-z_0-9]+)", value or "")
    return getattr(shown, name[1]) if name and hasattr(shown, name[1]) else None


@pytest.mark.parametrize("shown", THEMES)
def test_what_the_style_sheet_writes_can_be_read(shown):
    """On its own ground where it names one, else on those it may lie on. What is disabled may be fainter (1.4.3)."""
    for name, said in rules():
        ink = token(shown, said.get("color"))
        if ink is None or ":disabled" in name or name.startswith("#toast"):
            continue
        ground = token(shown, said.get("background"))
        for behind in (shown.panel, shown.bg, shown.shade) if ground is None else (ground,):
            assert contrast(ink, behind) >= 4.5, name


@pytest.mark.parametrize("shown", HIGH)
def test_in_high_contrast_what_is_disabled_can_be_read_too(shown):
    for name, said in rules():
        ink, ground = token(shown, said.get("color")), token(shown, said.get("background"))
        if ":disabled" in name and ink is not None:
            assert contrast(ink, ground or shown.panel) >= 7, name


@pytest.mark.parametrize("shown", THEMES)
def test_the_outline_of_what_takes_input_is_seen(shown):
    kinds = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox", "QCheckBox::indicator")
    seen = set()
    for name, said in rules():
        parts = {one.strip() for one in name.split(",")}
        if parts & set(kinds) and "border" in said and "transparent" not in said["border"]:
            seen |= parts & set(kinds)
            assert contrast(token(shown, said["border"]), shown.panel) >= 3, name
    assert seen == set(kinds)


def test_what_can_have_the_keyboard_shows_that_it_has():
    focused = {part.strip().split(":focus")[0] for name, _ in rules() if ":focus" in name for part in name.split(",")}
    assert {
        "QPushButton", "QToolButton", "QPushButton[segment]", "QToolButton[segment]", "QLineEdit", "QPlainTextEdit",
        "QComboBox", "QCheckBox", "QRadioButton", "QTabBar::tab", "QTableView::item", "QListView::item",
        "QTreeView::item",
    } <= focused  # fmt: skip
    assert not {"QTableView", "QListView", "QTreeView"} & focused, "a ring around a whole list tells nothing"


@pytest.mark.parametrize("shown", HIGH)
def test_high_contrast_is_seven_to_one_for_words_and_lines_that_matter(shown):
    grounds = [shown.panel, shown.bg, shown.shade, *shown.petal_tint.values()]
    for ground in grounds:
        for ink in (shown.ink, shown.ink2, shown.ink3):
            assert contrast(ink, ground) >= 7
    for petal in PETALS:
        assert contrast(shown.petal[petal], shown.petal_tint[petal]) >= 7
    assert contrast(shown.field_line, shown.panel) >= 7
    assert contrast(shown.accent, shown.panel) >= 7
    assert contrast(shown.line, shown.panel) >= 4.5


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


@pytest.fixture(params=theme.THEMES, ids=[one.name for one in theme.THEMES])
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
    assert contrast(colour, worn.panel) >= 3, "its stripe and its swatch"
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
