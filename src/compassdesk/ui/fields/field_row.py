"""A field in a form: a caption above that is the field's buddy, and an error in words below."""

from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from compassdesk.ui.fields.field import Field, is_telling, is_typed, widget_of
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.scrolling import scroll_to

translate = QCoreApplication.translate
_MOST_SAID = 60
"""Letters of what was typed that a message repeats."""


F_co = TypeVar("F_co", bound=Field, covariant=True)


class FieldRow(QWidget, Generic[F_co]):
    """A field with its caption above, a hint below, and below that what is wrong with it."""

    def __init__(self, caption: str, field: F_co, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        widget = widget_of(field)
        layout = column(self, gap=4)
        self.caption = label(caption, "small")
        if isinstance(field, QCheckBox):
            self.caption.setParent(self)
            self.caption.hide()
        else:
            self.caption.setBuddy(widget)
            field.setAccessibleName(caption)
            layout.addWidget(self.caption)
        layout.addWidget(widget)
        self._hint = hint
        self.hint = label(hint, "small", wrap=True)
        self.hint.setVisible(bool(hint))
        layout.addWidget(self.hint)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        layout.addWidget(self.error)
        layout.addStretch(1)
        self._field_says = False
        """Whether what is wrong is the field's own problem, and not what a form found."""
        if is_typed(field):
            field.typed.connect(self._put_right)
        if is_telling(field):
            field.told.connect(self._tell)

    def set_error(self, words: str) -> None:
        """Say what is wrong, or (empty) that nothing is."""
        self._field_says = False
        self.error.setText(words)
        self.error.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        restyle(widget_of(self.field), invalid="true" if words else "false")

    def set_hint(self, words: str) -> None:
        self._hint = words
        self._tell("")

    def _tell(self, words: str) -> None:
        """Show what the field made of what was typed, in the place of the hint."""
        self.hint.setText(words or self._hint)
        self.hint.setVisible(bool(words or self._hint))

    def unsaved(self) -> str:
        """What stands in the field and why it cannot be kept, as a sentence; nothing when nothing is wrong with it."""
        problem = self.error.text()
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
    shown = typed if len(typed) <= _MOST_SAID else typed[:_MOST_SAID] + "…"
    return told.replace("{field}", caption).replace("{typed}", shown)
