"""Several values as removable chips: ticked in a list, or typed freely where the list is open."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from compassdesk.ui.fields.tag_parts import Chip, TagLine
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.plain_buttons import AddChip
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.tick_menu import TickMenu
from compassdesk.ui.widgets.under_menu import goes_out_after

translate = QCoreApplication.translate


class TagField(QFrame):
    """Pairs of (value, words) to choose from; with `free` the user may also type values of her own.

    `left` is emitted after each change by the user, never by `set_value`.
    """

    left = Signal()
    typed = Signal()

    def __init__(self, add_words: str, *, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[str, str], ...] = ()
        self._values: tuple[str, ...] = ()
        self._free = free
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=5)
        self._shown: list[Chip] = []
        column.addWidget(self._chips)
        self.add_button = AddChip(add_words)
        self._menu = TickMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add_button.clicked.connect(self._open_menu)
        goes_out_after(self._menu, self.add_button)
        self._flow.addWidget(self.add_button)
        self._entry: TagLine | None = None
        if free:
            self.add_button.hide()
            self._entry = TagLine()
            self._entry.setPlaceholderText(add_words)
            self._entry.setAccessibleName(add_words)
            self._entry.entered.connect(self._take_typed)
            self._entry.textEdited.connect(lambda _text: self.typed.emit())
            column.addWidget(self._entry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to what adds a value; for a proxy Tab would pass over the values before it."""
        (self._entry or self.add_button).setFocus(event.reason())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        told = f"{name}: {self.add_button.text()}"
        (self._entry or self.add_button).setAccessibleName(told)

    # --- value -----------------------------------------------------------------------------------------------------

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """What can be chosen; chips of values that are no option show the value itself."""
        found = tuple(options)
        if found == self._options:
            return
        self._options = found
        if self._entry is not None:
            completer = QCompleter([text for _, text in found], self._entry)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            self._entry.setCompleter(completer)
        self._show_chips()

    def value(self) -> tuple[str, ...]:
        return self._values

    def set_value(self, values: Iterable[str]) -> None:
        wanted = tuple(values)
        if wanted != self._values:
            self._values = wanted
            self._show_chips()

    def problem(self) -> str:
        return ""

    def typed_text(self) -> str:
        return self._entry.text().strip() if self._entry is not None else ""

    def _words_of(self, value: str) -> str:
        return next((text for key, text in self._options if key == value), value)

    def _show_chips(self) -> None:
        for chip in self._shown:
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        self._shown = [Chip(self._words_of(value)) for value in self._values]
        for index, (chip, value) in enumerate(zip(self._shown, self._values, strict=True)):
            chip.setEnabled(self.isEnabled())
            chip.removed.connect(lambda value=value: self._remove(value))
            self._flow.addWidget(chip)
            self._flow.move(chip, index)
            chip.show()
        self._put_in_reading_order()
        for action in self._menu.actions():
            action.setChecked(action.data() in self._values)
        if self._entry is not None:
            self._chips.setVisible(bool(self._values))
        self._chips.updateGeometry()

    def _put_in_reading_order(self) -> None:
        """Let Tab come to the chips right before what adds another: Qt puts what is made later last of all."""
        adding = self._entry or self.add_button
        for one, after in pairwise((adding, *self._shown, adding)):  # behind it at first, then it goes behind them
            if one is not after:
                QWidget.setTabOrder(one, after)

    # --- by the user -----------------------------------------------------------------------------------------------

    def _change(self, values: tuple[str, ...]) -> None:
        self._values = values
        self._show_chips()
        self.left.emit()

    def _remove(self, value: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change(tuple(one for one in self._values if one != value))

    def add(self, value: str) -> None:
        """Take a value in, as the user does from the menu."""
        if value and value not in self._values:
            self._change((*self._values, value))

    def _take_typed(self) -> None:
        before = self._values
        self.finish()
        if self._values != before:
            self.left.emit()

    def finish(self) -> None:
        """What is half typed becomes a value, as when the field is left; `left` is for who calls."""
        entry = self._entry
        if entry is None or not entry.text():
            return
        typed = entry.text().strip().strip(",").strip()
        entry.clear()
        known = next(
            (key for key, text in self._options if typed.casefold() in {text.casefold(), key.casefold()}), typed
        )
        if known and known not in self._values:
            self._values = (*self._values, known)
            self._show_chips()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for key, text in self._options:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._values)
            action.setData(key)
            action.triggered.connect(lambda ticked, key=key: self._tick(key, ticked=ticked))
        if self._menu.isEmpty():
            self._menu.addAction(translate("TagField", "Nothing to choose from")).setEnabled(False)

    def _tick(self, value: str, *, ticked: bool) -> None:
        if ticked:
            self.add(value)
        else:
            self._change(tuple(one for one in self._values if one != value))

    def _open_menu(self) -> None:
        if not self._options:
            speak(self.add_button, translate("TagField", "Nothing to choose from"))  # a menu says only what can be
        self._menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
