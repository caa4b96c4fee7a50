"""A few choices side by side of which one holds."""

from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.ui.widgets.one_of import OneOf


class Segmented(QWidget):
    """Pairs of value and words; `chosen` is emitted when the user picks one."""

    chosen = Signal(object)

    def __init__(self, options: Iterable[tuple[Any, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._name = name
        self._group = OneOf(self)
        self._values = []
        self.buttons: list[QPushButton] = []
        for value, text in options:
            button = QPushButton(text)
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.add(button)
            self._values.append(value)
            self.buttons.append(button)
            row.addWidget(button)
        self.buttons[0].setChecked(True)

    def value(self) -> Any:
        return next(value for value, button in zip(self._values, self.buttons, strict=True) if button.isChecked())

    def show_value(self, value: Any) -> None:
        """Show another choice, as if it had always held."""
        self.buttons[self._values.index(value)].setChecked(True)

    def rename(self, value: Any, text: str) -> None:
        """Let a choice bear other words, such as a number that goes with it."""
        button = self.buttons[self._values.index(value)]
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(f"{self._name}: {text}")

    def offer(self, values: Collection[Any]) -> None:
        """Let only these be chosen; where another held, the first of them does, as if it had always held."""
        held = self.value()
        for value, button in zip(self._values, self.buttons, strict=True):
            button.setVisible(value in values)
        if held not in values:
            self.show_value(next(iter(values)))

    def choose(self, value: Any) -> None:
        """Pick as the user does."""
        self.buttons[self._values.index(value)].click()
