"""A field in a form: a caption above that is the field's buddy, and an error in words below."""

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from compassdesk.domain.text_length import shortened
from compassdesk.ui.fields.field import Field, is_telling, is_typed, widget_of
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.screen_reader import speak
from compassdesk.ui.widgets.scrolling import scroll_to

translate = QCoreApplication.translate
_MOST_SAID = 60
"""Letters of what was typed that a message repeats."""


F_co = TypeVar("F_co", bound=Field, covariant=True)


class FieldRow(QWidget, Generic[F_co]):
    """A field with its caption above, a hint below, and below that what is wrong with it.

    In a form of many fields, `field` is what makes one with the row as its parent: Qt dresses a widget anew each time
    that it gets a parent, and one to choose from takes a millisecond for that.
    """

    def __init__(
        self, caption: str, field: F_co | Callable[[QWidget], F_co], hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field = field(self) if callable(field) else field
        widget = widget_of(field)
        layout = column(self, gap=4)
        self.caption = label(caption, "small", parent=self)
        if isinstance(field, QCheckBox):
            self.caption.hide()
        else:
            self.caption.setBuddy(widget)
            field.setAccessibleName(caption)
            layout.addWidget(self.caption)
        layout.addWidget(widget)
        layout.addStretch(1)
        self._column = layout
        self._told = self._problem = ""
        self._usual: str | None = None
        """What the field is for, as assistive technology says it; known once something was wrong with it."""
        self.set_hint(hint)
        self._field_says = False
        """Whether what is wrong is the field's own problem, and not what a form found."""
        if is_typed(field):
            field.typed.connect(self._put_right)
        if is_telling(field):
            field.told.connect(self._tell)

    @cached_property
    def hint(self) -> QLabel:
        """What stands below the field. Made when it is wanted, as most fields need no more than their caption."""
        return self._below(self._column.indexOf(widget_of(self.field)) + 1, "small")

    @cached_property
    def error(self) -> QLabel:
        """What is wrong with the field; made when it is wanted."""
        return self._below(self._column.count() - 1, "error")

    def _below(self, place: int, kind: str) -> QLabel:
        made = label("", kind, wrap=True, parent=self)
        made.hide()
        self._column.insertWidget(place, made)
        return made

    def put_below(self, widget: QWidget) -> None:
        """Let something stand below the field and what is told of it."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        self._field_says = False
        if words != self._problem:
            self._problem = words
            self.error.setText(words)
            self.error.setVisible(bool(words))
            self._describe(words)
            restyle(widget_of(self.field), invalid="true" if words else "false")

    def _describe(self, problem: str) -> None:
        """Tell assistive technology what is wrong, at once and where it is asked; put right, what the field is for."""
        widget = widget_of(self.field)
        if self._usual is None:
            self._usual = widget.accessibleDescription()
        self.field.setAccessibleDescription(problem or self._usual)
        if problem:
            told = translate("Forms", "{field}: {problem}").replace("{field}", self.caption.text())
            speak(widget, told.replace("{problem}", problem))

    def set_hint(self, words: str) -> None:
        self._hint = words
        self._tell("")

    def _tell(self, words: str) -> None:
        """Show what the field made of what was typed, in the place of the hint."""
        shown = words or self._hint
        if shown != self._told:
            self._told = shown
            self.hint.setText(shown)
            self.hint.setVisible(bool(shown))

    def unsaved(self) -> str:
        """What stands in the field and why it cannot be kept, as a sentence; nothing when nothing is wrong with it."""
        problem = self._problem
        if not problem:
            return ""
        typed = self.field.typed_text() if is_typed(self.field) else ""
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

    def take_cursor(self) -> None:
        """Scroll to the field and put the cursor there, once what was just unfolded has its place."""
        scroll_to(self)
        QTimer.singleShot(0, self, lambda: widget_of(self.field).setFocus(Qt.FocusReason.OtherFocusReason))

    def _put_right(self) -> None:
        """While somebody types, what is wrong goes as soon as it is right again; it never comes then."""
        if self._field_says and not self.field.problem():
            self.set_error("")


def not_confirmed(caption: str, typed: str) -> str:
    """What stands in a form that waits for its button, as a sentence."""
    return _filled(translate("Forms", "Not confirmed yet: {field} “{typed}”."), caption, typed)


def _filled(told: str, caption: str, typed: str) -> str:
    return told.replace("{field}", caption).replace("{typed}", shortened(typed, _MOST_SAID))
