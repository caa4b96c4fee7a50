"""A language whose words are a third longer than the English ones finds room: nothing is cut without a sign."""

import math
from collections.abc import Iterator

import pytest
import stage
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.widgets.elided_button import ElidedButton
from running_app import App

PLACES = ("month", "week", "agenda", "board", "small-window", "editor", "bulk-editor", "people", "settings",
          "settings-checks", "clients", "welcome", "compass", "import-dutch", "hover-card",
          "merge", "merge-chosen", "merge-refused")  # fmt: skip


class Longer(QTranslator):
    """Each text with a third more behind it."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return source + "·" * math.ceil(len(source) / 3)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def longer(app: App, qapp) -> Iterator[App]:
    """The app in such a language; English, which has words of its own for plurals only, leaves it the others."""
    words = Longer()
    qapp.installTranslator(words)
    yield app
    qapp.removeTranslator(words)


def cut(top: QWidget) -> list[str]:
    """Words of buttons, tabs and labels that have less room than they need."""
    found = []
    for one in top.findChildren(QWidget):
        if not one.isVisible() or "paintEvent" in vars(type(one)) or isinstance(one, ElidedButton | FixButton):
            continue  # these write their words themselves, in several lines or with "…"
        metrics = QFontMetrics(one.font())
        if isinstance(one, QTabBar):
            found += [one.tabText(at) for at in range(one.count()) if "…" in one.tabText(at)]
        elif isinstance(one, QAbstractButton) and one.text() and not isinstance(one, QCheckBox | QRadioButton):
            needed = max(metrics.horizontalAdvance(line) for line in one.text().split("\n"))
            if isinstance(one, QToolButton) and one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
                continue
            icon_beside = not one.icon().isNull() and not _under(one)
            needed += one.iconSize().width() if icon_beside else 0
            if needed > one.width():
                found.append(f"{type(one).__name__} {one.text()!r}: {needed} in {one.width()}")
        elif isinstance(one, QLabel) and one.text() and one.wordWrap():
            if one.heightForWidth(one.width()) > one.height():
                found.append(f"label {one.text()!r}: {one.heightForWidth(one.width())} high in {one.height()}")
        elif isinstance(one, QLabel) and one.text() and "…" not in one.text():
            ignored = one.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
            if one.sizeHint().width() > one.width() + 1 and not ignored:
                found.append(f"label {one.text()!r}: {one.sizeHint().width()} in {one.width()}")
    return found


def _under(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("place", PLACES)
def test_words_a_third_longer_find_room(longer: App, place: str, qtbot) -> None:
    running = longer.start()
    running.files.samples.open()
    assert running.window.rail.buttons["settings"].text().startswith("Settings·")
    shown = stage.PLACES[place](running)

    def fits() -> None:
        assert cut(shown) == []

    qtbot.waitUntil(fits)
