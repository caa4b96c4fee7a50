"""A field that shows its value and takes no input: one types in it in vain, and is not to find out only afterwards."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from compassdesk.ui.fields.field import Field, widget_of
from compassdesk.ui.fields.when_field import WhenField


def let_in(field: Field, *, allowed: bool) -> None:
    """Let a field take input, or hold it; what stands in one to type in can be read and copied all the same."""
    if isinstance(field, QLineEdit | QPlainTextEdit | WhenField):
        field.setReadOnly(not allowed)
    else:
        widget_of(field).setEnabled(allowed)
