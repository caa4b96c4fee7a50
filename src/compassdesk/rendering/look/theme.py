"""Colours and type, on the screen and on paper: a quiet light and a quiet dark theme.

The four petal colours are the only loud ones. Widgets that paint ask `current()` at every paint, so that a switch
needs nothing but a repaint.
"""

from collections.abc import Mapping
from functools import cache

from msgspec import Struct
from PySide6.QtGui import QColor, QFont, QFontDatabase

from compassdesk.domain.vocabulary import PETALS, Petal, Severity
from compassdesk.system.resources import resource_path


class Theme(Struct, frozen=True):
    """Colour tokens: `ink` to `ink3` are text on `bg`, `panel` or `shade`; `petal` is text and marks on its tint."""

    dark: bool
    bg: QColor
    panel: QColor
    shade: QColor
    line: QColor
    line2: QColor
    field_line: QColor
    """The outline of what takes input: it is seen on every ground (3 : 1)."""
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accent_bg: QColor
    on_accent: QColor
    warn: QColor
    warn_t: QColor
    serious: QColor
    serious_t: QColor
    note: QColor
    note_t: QColor
    ok: QColor
    petal: Mapping[Petal, QColor]
    petal_tint: Mapping[Petal, QColor]


def _theme(*, dark: bool, petals: tuple[str, ...], tints: tuple[str, ...], **tokens: str) -> Theme:
    return Theme(
        dark=dark,
        petal={name: QColor(value) for name, value in zip(PETALS, petals, strict=True)},
        petal_tint={name: QColor(value) for name, value in zip(PETALS, tints, strict=True)},
        **{name: QColor(value) for name, value in tokens.items()},
    )


LIGHT = _theme(
    dark=False, bg="#f6f6f4", panel="#ffffff", shade="#fafaf8", line="#e0dfdb", line2="#ecebe8", field_line="#838993",
    ink="#23262b", ink2="#565c66", ink3="#606770", accent="#2b4c7e", accent_bg="#e8eef7", on_accent="#ffffff",
    warn="#8a5c00", warn_t="#fff3d6", serious="#a8321f", serious_t="#fce8e4", note="#565c66", note_t="#eeeeec",
    ok="#18735c",
    petals=("#2869b5", "#18735c", "#b54814", "#7a1f6e"), tints=("#e4eef9", "#e0f3ed", "#fcebe2", "#f6e0ef"),
)  # fmt: skip
DARK = _theme(
    dark=True, bg="#1b1d21", panel="#23262b", shade="#202327", line="#3a3f47", line2="#2f333a", field_line="#7a818d",
    ink="#e9eaec", ink2="#b4bac4", ink3="#9ba1ab", accent="#8fb3e8", accent_bg="#2b3749", on_accent="#16202f",
    warn="#e5b454", warn_t="#3d3218", serious="#f2907f", serious_t="#47251f", note="#b4bac4", note_t="#30343b",
    ok="#4fc3a1",
    petals=("#8cc8ff", "#3fb08e", "#f2935f", "#d07ac8"), tints=("#22344a", "#1d3a33", "#462b1e", "#402440"),
)  # fmt: skip

Shade = tuple[str, str]
"""A muted colour by light and dark."""
SHADES: tuple[Shade, ...] = (
    ("#5f6672", "#a9b0bc"), ("#8a6d3b", "#d0b27c"), ("#4b7280", "#8fb7c4"), ("#cb7e89", "#a65c68"),
    ("#a588bd", "#746ba1"), ("#7c9d68", "#4d7d51"), ("#7a3b5b", "#fdb4d6"), ("#85453a", "#b3e7b5"),
)  # fmt: skip
"""What tells channels, people, statuses and campaigns apart; none is near a petal's colour, nor near another."""
TINTED = 0.16
"""How much of a shade lies behind words: `ink2` can be read on any colour so."""

_shown: list[Theme] = [LIGHT]


def current() -> Theme:
    """The theme in use."""
    return _shown[0]


def use(theme: Theme) -> None:
    """Paint in this theme from the next paint on; the widgets are dressed by `ui/look/dressing.py`."""
    _shown[0] = theme


def campaign_shade(chosen: str, key: str) -> Shade:
    """A campaign's own colour, or else one of three that its id always gets."""
    return (chosen, chosen) if chosen and QColor(chosen).isValid() else SHADES[sum(key.encode()) % 3]


def campaign_colour(chosen: str, key: str) -> QColor:
    """The same in the theme in use."""
    return shade_colour(campaign_shade(chosen, key))


def shade_colour(shade: Shade) -> QColor:
    """A shade in the theme in use."""
    return QColor(shade[current().dark])


def shade_tint(shade: Shade) -> QColor:
    """What of a shade lies behind words."""
    under, over = current().panel, shade_colour(shade)
    mixed = (under.redF(), over.redF()), (under.greenF(), over.greenF()), (under.blueF(), over.blueF())
    return QColor.fromRgbF(*(below + (above - below) * TINTED for below, above in mixed))


def severity_role(severity: Severity) -> str:
    """The name of a severity's colour; a note is never red, a block is as loud as serious."""
    return {"note": "note", "warning": "warn", "serious": "serious", "block": "serious"}[severity]


def severity_colours(severity: Severity) -> tuple[QColor, QColor]:
    """The colour of a severity's mark, and of what stands behind it, in the theme in use."""
    role = severity_role(severity)
    return getattr(current(), role), getattr(current(), f"{role}_t")


@cache
def load_fonts() -> None:
    """Make the app's own text face known, so that widths are the same on every machine.

    Once, before anything is measured: with each face that comes in Qt forgets what it knew of fonts, and what was
    measured before no longer agrees with what is measured after.
    """
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))


FACES = ["Inter", "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji"]
"""Our own text face first; emoji from the system's colour face before any face that has them in black and white."""


def font(pixels: float, *, bold: bool = False) -> QFont:
    """The text face at a size in pixels, for widgets that paint."""
    face = QFont(FACES)
    face.setPixelSize(round(pixels))
    if bold:
        face.setWeight(QFont.Weight.DemiBold)
    return face
