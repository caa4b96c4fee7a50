"""Several lines of text, as many in sight as the form has room for."""

from PySide6.QtWidgets import QWidget

from compassdesk.ui.widgets.plain_text import PlainText


class LongField(PlainText):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, placeholder: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)
