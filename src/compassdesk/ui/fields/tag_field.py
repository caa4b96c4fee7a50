"""Several values as removable chips: chosen from a list, or typed freely where the list is open."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCompleter,
    QFrame,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.escape_key import kept_from_window
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.plain_buttons import AddChip

translate = QCoreApplication.translate


class Chip(QAbstractButton):
    """One value; a click, Delete or Backspace takes it away."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(translate("TagField", "{value}, remove").replace("{value}", text))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.removed)
        acts_once(self)  # what stands behind it moves up under the mouse

    def sizeHint(self) -> QSize:
        cross = 16 if self.isEnabled() else 0
        return QSize(QFontMetrics(theme.font(12)).horizontalAdvance(self.text()) + 16 + cross, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.accent, 1.5) if self.hasFocus() or self.underMouse() else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_bg)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            room = self.rect().adjusted(8, 0, -22 if self.isEnabled() else -8, 0)
            painter.setFont(theme.font(12))
            painter.setPen(tokens.accent)
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 2)
            painter.drawText(room.adjusted(0, 0, 3, 0), Qt.AlignmentFlag.AlignVCenter, shown)
            if self.isEnabled():
                icons.glyph(
                    painter, "close", QRectF(self.width() - 19, self.height() / 2 - 6, 12, 12), tokens.accent, 2.2
                )
            del event


class _Entry(QLineEdit):
    """Where a free value is typed; Enter or a comma makes a chip of it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.preedit = ""
        """What an input method is composing."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is for what is half typed here, then for its suggestions, and only then for who stands around."""
        return (self._busy() and kept_from_window(event)) or super().event(event)

    def _busy(self) -> bool:
        return bool(self.text()) or self.suggesting()

    def suggesting(self) -> bool:
        """Whether the suggestions are in sight."""
        popup = self._suggestions()
        return popup is not None and popup.isVisible()

    def _suggestions(self) -> QAbstractItemView | None:
        completer = self.completer()
        return completer.popup() if completer is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma} and self.text().strip():
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self._busy():
            popup = self._suggestions()
            if popup is not None and popup.isVisible():
                popup.hide()
            else:
                self.clear()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text().strip():
            self.entered.emit()


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
        column.addWidget(self._chips)
        self.add_button = AddChip(add_words)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add_button.clicked.connect(self._open_menu)
        self._flow.addWidget(self.add_button)
        self._entry: _Entry | None = None
        if free:
            self.add_button.hide()
            self._entry = _Entry()
            self._entry.setPlaceholderText(add_words)
            self._entry.setAccessibleName(add_words)
            self._entry.entered.connect(self._take_typed)
            self._entry.textEdited.connect(lambda _text: self.typed.emit())
            column.addWidget(self._entry)
        self.setFocusProxy(self._entry or self.add_button)

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
        for chip in self._chips.findChildren(Chip):
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        for index, value in enumerate(self._values):
            chip = Chip(self._words_of(value))
            chip.setEnabled(self.isEnabled())
            chip.removed.connect(lambda value=value: self._remove(value))
            self._flow.addWidget(chip)
            self._flow.move(chip, index)
            chip.show()
        if self._entry is not None:
            self._chips.setVisible(bool(self._values))
        self._chips.updateGeometry()

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
            if key not in self._values:
                action = self._menu.addAction(text.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, key=key: self.add(key))
        if self._menu.isEmpty():
            self._menu.addAction(translate("TagField", "Nothing left to add")).setEnabled(False)

    def _open_menu(self) -> None:
        self._menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
