"""Typing into the fields of a form as a person does."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def retype(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type a text in place of what stands in a field."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
