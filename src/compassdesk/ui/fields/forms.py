"""Labelled fields: a caption above that is the field's buddy, an error in words below, and a value saved when left.

Every field has the same four members: `value()`, `set_value(value)`, `problem()` (a sentence, or nothing) and the
signal `left`, which only the user can cause.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon, QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.bounds import EARLIEST, LATEST, within_days
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers
from compassdesk.ui.fields.day_words import read_day
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.plain_text import PlainText

translate = QCoreApplication.translate
_MOST_SAID = 60
"""Letters of what was typed that a message repeats."""
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
MOST_LETTERS = 1_000_000
"""Of one line; Qt would cut a longer text at 32,767."""


def label(words: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its words as they are, never as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(words)
    made.setWordWrap(wrap)
    if wrap:
        # As tall as its lines at the width it gets, neither squeezed nor stretched.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if kind:
        made.setProperty("kind", kind)
    return made


def line() -> QFrame:
    """A thin horizontal line."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """A vertical layout on the 4 px grid."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def clear(layout: Any) -> None:
    """Take everything out of a layout; widgets in it go once the event that caused this is over."""
    while layout.count():
        entry = layout.takeAt(0)
        widget = entry.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif entry.layout() is not None:
            clear(entry.layout())


class TextField(QLineEdit):
    """One line of text, without space around it. `typed` comes from the user only."""

    left = Signal()
    typed = Signal()

    def __init__(self, placeholder: str = "", *, required: bool = False) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setMaxLength(MOST_LETTERS)
        self._required = required
        self.preedit = ""
        """What an input method is composing."""
        self._before = ""
        self.textEdited.connect(self._edit)
        self.textChanged.connect(self._remember)
        self.editingFinished.connect(self.left)

    def value(self) -> Any:
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        if self.text() != (value or ""):
            self.setText(value or "")
            self.setCursorPosition(0)

    def problem(self) -> str:
        if self._required and not self.text().strip():
            return translate("Forms", "This cannot be empty.")
        return ""

    def typed_text(self) -> str:
        """What stands in the field, whether or not it makes a value."""
        return self.text().strip()

    def _remember(self) -> None:
        self._before = self.text()

    def _edit(self, text: str) -> None:
        """One line stays one line: breaks that were pasted into it become spaces."""
        if _BREAKS.search(text):
            start = _same_letters(self._before, text)
            end = len(text) - _same_letters(self._before[start:][::-1], text[start:][::-1])
            added = _BREAKS.sub(" ", text[start:end])
            if added != text[start:end]:
                self.setText(text[:start] + added + text[end:])
                self.setCursorPosition(start + len(added))
        self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)
        if self.preedit:
            self.typed.emit()


def _same_letters(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


class WordsField(TextField):
    """Several words or phrases, with commas between them; its value is a tuple."""

    def value(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.text().split(",") if part.strip())

    def set_value(self, value: Any) -> None:
        super().set_value(", ".join(value or ()))


class NumberField(TextField):
    """A number that may be left out; the placeholder then says what holds instead."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: float = 0,
        most: float = 1_000_000,
        whole: bool = True,
        required: bool = False,
    ) -> None:
        super().__init__(placeholder, required=required)
        self._least, self._most, self._whole = least, most, whole

    def value(self) -> int | float | None:
        """The number, None when there is none; ask `problem()` first."""
        words = self.text().strip()
        if not words:
            return None
        if self._whole:
            number, fine = numbers.locale().toInt(words.replace(" ", ""))
        else:
            number, fine = numbers.locale().toDouble(words.replace(" ", ""))
        if not fine:
            try:
                return int(words) if self._whole else float(words.replace(",", "."))
            except ValueError:
                return None
        return number

    def set_value(self, value: Any) -> None:
        if value is None:
            self.setText("")
        elif float(value).is_integer():
            self.setText(str(int(value)))
        else:
            self.setText(numbers.locale().toString(float(value), "g", 10))

    def problem(self) -> str:
        if not self.text().strip():
            return super().problem()
        value = self.value()
        if value is None:
            return translate("Forms", "Type a number, or leave this empty.")
        if not self._least <= value <= self._most:
            words = translate("Forms", "This lies between {least} and {most}.")
            return words.format(least=numbers.number(self._least), most=numbers.number(self._most))
        return ""


class DayField(TextField):
    """A date that may be left out, typed in any usual way: 12-3-2027, 12 March, +2w, 2027-W10."""

    def __init__(self, placeholder: str = "", *, required: bool = False, today: date | None = None) -> None:
        super().__init__(placeholder, required=required)
        self._today = today
        self._value: date | None = None
        self._far: date | None = None
        """A date that was typed and lies beyond what a plan can speak of."""
        self.typed.connect(self._read)
        self.editingFinished.connect(self._spell)

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | None) -> None:
        self._value, self._far = value, None
        self.setText(numbers.short_date(value) if value else "")

    def problem(self) -> str:
        if self.text().strip() and self._value is None:
            if self._far is None:
                return translate("Forms", "This is no date. Try 12-3-2027, “12 March” or “+2w”.")
            return too_far()
        return super().problem()

    def _read(self) -> None:
        read = read_day(self.text(), self._today or date.today(), month_first=month_first())
        self._value, self._far = (None, read) if read is not None and not within_days(read) else (read, None)

    def _spell(self) -> None:
        if self._value is not None:
            self.setText(numbers.short_date(self._value))


def too_far() -> str:
    """What is said of a date that no plan can speak of."""
    years = translate("Forms", "A plan reaches from {first} to {last}.")
    return years.format(first=EARLIEST.year, last=LATEST.year)


def month_first() -> bool:
    """Whether the user's locale writes the month before the day, as American English does."""
    return numbers.locale().dateFormat(numbers.locale().FormatType.ShortFormat).upper().startswith("M")


class LongField(PlainText):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)


class ChoiceField(QComboBox):
    """One of several; the wheel scrolls the page, not the choice, until the field has the focus."""

    left = Signal()

    def __init__(self, options: Iterable[tuple[Any, str]] = ()) -> None:
        super().__init__()
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
        return self._values[index] if 0 <= index < len(getattr(self, "_values", ())) else None

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else (0 if value is None else -1))

    def problem(self) -> str:
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FlagField(QCheckBox):
    """Yes or no."""

    left = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
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

    def __init__(self, options: Iterable[tuple[Any, str]] = ()) -> None:
        super().__init__()
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

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def set_value(self, value: Any) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key in (value or ()))

    def problem(self) -> str:
        return ""


Field = TextField | LongField | ChoiceField | FlagField | TicksField


class Row(QWidget):
    """A field with its caption above, a hint below, and below that what is wrong with it."""

    def __init__(self, caption: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        layout = column(self, gap=4)
        self.caption = label(caption, "small")
        if isinstance(field, QCheckBox):
            self.caption.hide()
        else:
            self.caption.setBuddy(field)
            field.setAccessibleName(caption)
            layout.addWidget(self.caption)
        layout.addWidget(field)
        self.hint = label(hint, "small", wrap=True)
        self.hint.setVisible(bool(hint))
        layout.addWidget(self.hint)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        layout.addWidget(self.error)
        layout.addStretch(1)
        self._field_says = False
        """Whether what is wrong is the field's own problem, and not what a form found."""
        if isinstance(field, TextField | LongField):
            field.typed.connect(self._put_right)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        self._field_says = False
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        restyle(self.field, invalid="true" if words else "false")

    def set_hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def unsaved(self) -> str:
        """What stands in the field and why it cannot be kept, as a sentence; nothing when nothing is wrong with it."""
        problem = self.error.text()
        if not problem:
            return ""
        typed = self.field.typed_text() if hasattr(self.field, "typed_text") else ""
        told = (
            translate("Forms", "Not saved: {field} “{typed}”.") if typed else translate("Forms", "Not saved: {field}.")
        )
        return f"{_filled(told, self.caption.text(), typed)} {problem}"

    def check(self) -> bool:
        """Show the field's own problem, if any; True when it has none."""
        words = self.field.problem()
        self.set_error(words)
        self._field_says = bool(words)
        return not words

    def _put_right(self) -> None:
        """While somebody types, what is wrong goes as soon as it is right again; it never comes then."""
        if self._field_says and not self.field.problem():
            self.set_error("")


def not_confirmed(caption: str, typed: str) -> str:
    """What stands in a form that waits for its button, as a sentence."""
    return _filled(translate("Forms", "Not confirmed yet: {field} “{typed}”."), caption, typed)


def _filled(told: str, caption: str, typed: str) -> str:
    shown = typed if len(typed) <= _MOST_SAID else typed[:_MOST_SAID] + "…"
    return told.replace("{field}", caption).replace("{typed}", shown)


class Fold(QWidget):
    """A part of a form that is closed until asked for."""

    def __init__(self, caption: str, *, opened: bool = False) -> None:
        super().__init__()
        layout = column(self, gap=4)
        layout.addWidget(line())
        self.button = QPushButton(caption)
        self.button.setProperty("kind", "fold")
        self.button.setCheckable(True)
        self.button.setAccessibleName(caption)
        self.button.setChecked(opened)
        self.body = QWidget()
        self.rows = column(self.body, margins=(0, 4, 0, 8), gap=10)
        layout.addWidget(self.button)
        layout.addWidget(self.body)
        self.button.toggled.connect(self._show)
        self._show(opened)

    def _show(self, opened: bool) -> None:
        self.button.setIcon(icons.icon("down" if opened else "right"))
        self.body.setVisible(opened)
