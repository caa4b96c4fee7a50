"""Colours and type, on the screen and on paper: a quiet light and a quiet dark theme, and two of high contrast.

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

    name: str
    """What pictures that were drawn in it are kept under."""
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
    edged: bool = False
    """Whether what is a mere tint elsewhere has an edge, as high contrast asks."""


def _theme(
    name: str, *, dark: bool, petals: tuple[str, ...], tints: tuple[str, ...], edged: bool = False, **tokens: str
) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        edged=edged,
        petal={name: QColor(value) for name, value in zip(PETALS, petals, strict=True)},
        petal_tint={name: QColor(value) for name, value in zip(PETALS, tints, strict=True)},
        **{name: QColor(value) for name, value in tokens.items()},
    )


LIGHT = _theme(
    "light",
    dark=False, bg="#f6f6f4", panel="#ffffff", shade="#fafaf8", line="#e0dfdb", line2="#ecebe8", field_line="#838993",
    ink="#23262b", ink2="#565c66", ink3="#606770", accent="#2b4c7e", accent_bg="#e8eef7", on_accent="#ffffff",
    warn="#8a5c00", warn_t="#fff3d6", serious="#a8321f", serious_t="#fce8e4", note="#565c66", note_t="#eeeeec",
    ok="#18735c",
    petals=("#2869b5", "#18735c", "#b54814", "#7a1f6e"), tints=("#e4eef9", "#e0f3ed", "#fcebe2", "#f6e0ef"),
)  # fmt: skip
DARK = _theme(
    "dark",
    dark=True, bg="#1b1d21", panel="#23262b", shade="#202327", line="#3a3f47", line2="#2f333a", field_line="#7a818d",
    ink="#e9eaec", ink2="#b4bac4", ink3="#9ba1ab", accent="#8fb3e8", accent_bg="#2b3749", on_accent="#16202f",
    warn="#e5b454", warn_t="#3d3218", serious="#f2907f", serious_t="#47251f", note="#b4bac4", note_t="#30343b",
    ok="#4fc3a1",
    petals=("#8cc8ff", "#3fb08e", "#f2935f", "#d07ac8"), tints=("#22344a", "#1d3a33", "#462b1e", "#402440"),
)  # fmt: skip
HIGH_LIGHT = _theme(
    "high light",
    dark=False, edged=True,
    bg="#ffffff", panel="#ffffff", shade="#ffffff", line="#6b6b6b", line2="#d9d9d9", field_line="#000000",
    ink="#000000", ink2="#1c1c1c", ink3="#3a3a3a", accent="#00358a", accent_bg="#dbe8ff", on_accent="#ffffff",
    warn="#6b4300", warn_t="#fff3d6", serious="#8c1400", serious_t="#fce8e4", note="#2b2b2b", note_t="#e6e6e6",
    ok="#00573f",
    petals=("#0b4a94", "#00573f", "#8a3000", "#6d0f60"), tints=("#e4eef9", "#e0f3ed", "#fcebe2", "#f6e0ef"),
)  # fmt: skip
HIGH_DARK = _theme(
    "high dark",
    dark=True, edged=True,
    bg="#000000", panel="#000000", shade="#000000", line="#a0a0a0", line2="#333333", field_line="#ffffff",
    ink="#ffffff", ink2="#f0f0f0", ink3="#d0d0d0", accent="#9cc8ff", accent_bg="#0d2a52", on_accent="#000000",
    warn="#ffcf70", warn_t="#332600", serious="#ffab9c", serious_t="#3d1007", note="#e0e0e0", note_t="#262626",
    ok="#6fe0bd",
    petals=("#8cc8ff", "#4cc79f", "#ffab7a", "#e88fe0"), tints=("#10243a", "#09271f", "#3f1f0b", "#38123a"),
)  # fmt: skip
THEMES = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)

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
    return mixed(shade_colour(shade), current().panel, TINTED)


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """What is seen of a colour that lies over another and lets it through but for a share of itself."""
    parts = (under.redF(), over.redF()), (under.greenF(), over.greenF()), (under.blueF(), over.blueF())
    return QColor.fromRgbF(*(below + (above - below) * share for below, above in parts))


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
