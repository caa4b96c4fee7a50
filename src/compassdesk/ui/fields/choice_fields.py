"""Fields to choose in: one of several, yes or no, any of several."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from compassdesk.rendering.look import icons
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.tick_box import TickBox

_BESIDE = 2
"""Pixels left and right of the words of a field."""
_ROUND_WORDS = 36
"""Pixels of a popup that are no words: its frame, padding and scroll bar."""


class ChoiceField(QComboBox):
    """One of several; the wheel scrolls the page, not the choice, until the field has the focus."""

    left = Signal()

    def __init__(self, options: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_options(options)
        self.activated.connect(lambda _index: self.left.emit())

    def set_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Replace the choices, keeping the chosen one where it is still there."""
        held = self.value()
        self.clear()
        self._values = []
        for value, words in options:
            self._values.append(value)
            self.addItem(words)
        self.set_value(held)

    def value(self) -> Any:
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def offers(self, value: Any) -> bool:
        """Whether it is among the choices."""
        return value in self._values

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else (0 if value is None else -1))

    def problem(self) -> str:
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that have no room end in an ellipsis; Qt would cut a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width() - 2 * _BESIDE
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        with painter:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        del event

    def showPopup(self) -> None:
        """Below the field, and as wide as its longest words: Qt would cut them at the width of the field."""
        listed = self.view()
        longest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0
        )
        listed.setMinimumWidth(longest + _ROUND_WORDS)
        listed.setAccessibleName(self.accessibleName())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FlagField(TickBox):
    """Yes or no."""

    left = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(lambda _checked: self.left.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def problem(self) -> str:
        return ""


class TicksField(QWidget):
    """Any of several, as chips to tick; its value is a tuple in the order of the options."""

    left = Signal()

    def __init__(self, options: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.chips: dict[Any, QPushButton] = {}
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Replace the chips; nothing happens when they are the same."""
        wanted = list(options)
        if [(value, chip.accessibleName()) for value, chip in self.chips.items()] == wanted:
            return
        clear(self._layout)
        self.chips = {}
        for value, words in wanted:
            chip = QPushButton(words.replace("&", "&&"))
            chip.setProperty("kind", "small")
            chip.setCheckable(True)
            chip.setAccessibleName(words)
            chip.toggled.connect(lambda on, chip=chip: chip.setIcon(icons.icon("check", "accent") if on else QIcon()))
            chip.clicked.connect(lambda _checked: self.left.emit())
            self._layout.addWidget(chip)
            self.chips[value] = chip
        if self.chips:
            self.setFocusProxy(next(iter(self.chips.values())))

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def set_value(self, value: Any) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key in (value or ()))

    def problem(self) -> str:
        return ""
