"""Kinds of files to choose one of, each with what it is good for beside it."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from compassdesk.formats import known
from compassdesk.formats.declaration import Format
from compassdesk.ui.dialogs import file_kinds
from compassdesk.ui.widgets.label import label


class KindButtons(QWidget):
    """`buttons` are those of the kinds by their keys; the first is chosen where `chosen` is none of them."""

    def __init__(self, kinds: Iterable[tuple[Format, str]], chosen: str, changed: Callable[[], object]) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for kind, hint in kinds:
            button = QRadioButton(file_kinds.name(kind))
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _checked=False: changed())
            group.addButton(button)
            self.buttons[kind.key] = button
            layout.addWidget(button, len(self.buttons), 0)
            layout.addWidget(label(hint, "small"), len(self.buttons), 1)
        self.buttons.get(chosen, next(iter(self.buttons.values()))).setChecked(True)

    def kind(self) -> Format:
        """What is chosen."""
        return known.named(next(key for key, button in self.buttons.items() if button.isChecked()))
