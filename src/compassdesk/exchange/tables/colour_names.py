"""What a colour of a cell is called, and where workbooks keep it: as figures, by a number, by a theme."""

import colorsys

_THEME = (
    "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47",
    "0563C1", "954F72",
)  # fmt: skip
"""The colours of a theme as offices have them from the start; one that was changed is read as these."""
_NUMBERED = (
    "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF", "800000", "008000",
    "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF",
    "660066", "FF8080", "0066CC", "CCCCFF", "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000",
    "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
    "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966",
    "003300", "333300", "993300", "993366", "333399", "333333",
)  # fmt: skip
"""Those that a number means (ECMA-376 18.8.27), from 8 on."""
NAMES: dict[str, dict[str, str]] = {
    "red": {"nl": "rood", "en": "red", "de": "rot", "fr": "rouge", "es": "rojo"},
    "orange": {"nl": "oranje", "en": "orange", "de": "orange", "fr": "orange", "es": "naranja"},
    "yellow": {"nl": "geel", "en": "yellow", "de": "gelb", "fr": "jaune", "es": "amarillo"},
    "green": {"nl": "groen", "en": "green", "de": "grün", "fr": "vert", "es": "verde"},
    "blue": {"nl": "blauw", "en": "blue", "de": "blau", "fr": "bleu", "es": "azul"},
    "purple": {"nl": "paars", "en": "purple", "de": "lila", "fr": "violet", "es": "morado"},
    "pink": {"nl": "roze", "en": "pink", "de": "rosa", "fr": "rose", "es": "rosa"},
    "grey": {"nl": "grijs", "en": "grey", "de": "grau", "fr": "gris", "es": "gris"},
}
COLOUR = {"nl": "kleur", "en": "colour", "de": "Farbe", "fr": "couleur", "es": "color"}
STRUCK = {"nl": "doorgestreept", "en": "struck through", "de": "durchgestrichen", "fr": "barré", "es": "tachado"}


def name_of(figures: str) -> str:
    """The name of a colour (RRGGBB); nothing for white, black and what nearly is."""
    red, green, blue = (int(figures[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
    if saturation < 0.06:
        return "grey" if 0.25 < value < 0.93 else ""
    if saturation < 0.12 and value > 0.97:
        return ""
    degrees = hue * 360
    if degrees >= 330 or degrees < 15:
        return "pink" if saturation < 0.5 and value > 0.85 and degrees >= 300 else "red"
    for last, name in ((42, "orange"), (70, "yellow"), (165, "green"), (255, "blue"), (290, "purple")):
        if degrees < last:
            return name
    return "pink"


def of_theme(number: int, tint: float) -> str:
    """The colour that a theme's number means, made lighter or darker."""
    if not 0 <= number < len(_THEME):
        return ""
    parts = [int(_THEME[number][at : at + 2], 16) for at in (0, 2, 4)]
    tinted = [part * (1 + tint) if tint < 0 else part + (255 - part) * tint for part in parts]
    return "".join(f"{min(max(round(part), 0), 255):02X}" for part in tinted)


def of_number(number: int) -> str:
    """The colour of an office's first palette, or nothing."""
    place = number - 8 if number >= 8 else number
    return _NUMBERED[place] if 0 <= place < len(_NUMBERED) else ""
