"""A remark under a post, with a button that does something about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column


class RemarkLine(QWidget):
    """Without `do` it only says something."""

    def __init__(
        self, words: str, button: str = "", do: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        lines = column(self, gap=0)
        lines.addWidget(label(words, "small", wrap=True))
        self.button = ElidedButton(button, "link") if do is not None else None
        if self.button is not None and do is not None:
            self.button.setAccessibleDescription(words)
            self.button.clicked.connect(do)
            lines.addWidget(self.button)
