"""The theme on every widget: the palette, the one style sheet on Fusion, and the text face."""

import re
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.rendering.look.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, THEMES, Theme, font, use
from compassdesk.system.preferences import Appearance
from compassdesk.system.resources import resource_path


def wanted(appearance: Appearance) -> Theme:
    """The theme for a setting; "system" asks the platform and falls back to light, "contrast" asks how dark it is."""
    if appearance in {"light", "dark"}:
        return DARK if appearance == "dark" else LIGHT
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if appearance == "contrast" or hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def apply(app: QApplication, appearance: Appearance) -> Theme:
    """Dress the whole app: every widget gets a PaletteChange event and repaints. What it wears already is left."""
    theme = wanted(appearance)
    use(theme)
    sheet = _style_sheet(theme.name)
    if app.styleSheet() != sheet:
        app.setFont(font(13))
        app.setPalette(_palette(theme))
        app.setStyleSheet(sheet)
    return theme


def restyle(widget: QWidget, **properties: Any) -> None:
    """Set style sheet properties and let the sheet look again, unless it knows them or has yet to look."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    if not changed:
        return
    for name, value in changed.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.panel), (role.WindowText, theme.ink), (role.Base, theme.panel),
        (role.AlternateBase, theme.shade), (role.Text, theme.ink), (role.Button, theme.panel),
        (role.ButtonText, theme.ink), (role.PlaceholderText, theme.ink3), (role.Highlight, theme.accent_bg),
        (role.HighlightedText, theme.ink), (role.ToolTipBase, theme.panel), (role.ToolTipText, theme.ink),
        (role.Link, theme.accent), (role.LinkVisited, theme.accent), (role.Accent, theme.accent),
        (role.Light, theme.line2), (role.Midlight, theme.line2), (role.Mid, theme.line), (role.Dark, theme.line),
        (role.Shadow, theme.line),
    ):  # fmt: skip
        palette.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.ink3)
    return palette


@cache
def _style_sheet(name: str) -> str:
    """Read once: what the app wears changes with the theme alone, also when its files are replaced meanwhile."""
    theme = next(one for one in THEMES if one.name == name)
    names = ("bg", "panel", "shade", "line", "line2", "field_line", "ink", "ink2", "ink3", "accent", "accent_bg",
             "on_accent", "warn", "warn_t", "serious", "serious_t", "note", "note_t", "ok")  # fmt: skip
    colours = {name: getattr(theme, name).name() for name in names}
    icons = {"check": resource_path("icons/check.svg"), "down": resource_path("icons/down.svg")}
    suffix = "-dark" if theme.dark else ""
    files = {name: str(path).replace(".svg", f"{suffix}.svg").replace("\\", "/") for name, path in icons.items()}
    sheet = resource_path("style.qss").read_text(encoding="utf-8")
    values = colours | files
    return re.sub(r"\$(\w+)", lambda found: values[found[1]], sheet)
