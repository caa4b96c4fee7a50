"""What else a field says since a merge: values that wait for a choice, made in place or on the page of the choices."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.conflicts import REMOVED, THERE
from compassdesk.domain.joining.joining import MergeChoice
from compassdesk.domain.text_length import shortened
from compassdesk.texts import merge_words
from compassdesk.texts.row_values import SaidRows, noun
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate
_MOST_SAID = 200
"""Letters of a value; the page of the choices shows all of it."""


class WaitingLine(QFrame):
    """What else a field says, with the choice between that and what stands there; `told` names each other one."""

    chosen = Signal(object)
    """The value to keep, spelled as JSON."""

    def __init__(
        self, owner: Owner, choice: MergeChoice, words: SaidRows, told: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._owner, self.choice, self._words = owner, choice, words
        self.setProperty("kind", "notice")
        rows = column(self, margins=(10, 8, 10, 8), gap=6)
        self.buttons: list[QPushButton] = []
        self.caption = words.field(owner, choice.field) if choice.field else ""
        if choice.field == "content":  # all that a record says
            self.caption = noun(owner[0])
        self.setAccessibleName(self.tr("{field}: choose").replace("{field}", self.caption or words.title(owner)))
        if not choice.field:
            said = merge_words.removal_banner(choice, words.title(owner), "", waits=True)
            rows.addWidget(label(said, "small", wrap=True))
            ways = FlowLayout(gap=6)
            ways.addWidget(self._button(translate("RemovalBanner", "Keep"), THERE))
            ways.addWidget(self._button(translate("RemovalBanner", "Remove it too"), REMOVED))
        else:
            ways = FlowLayout(gap=6)
            rows.addWidget(label(self.tr("{field}: choose").replace("{field}", self.caption), "late", wrap=True))
            for one, by in zip(choice.others, told, strict=True):
                rows.addWidget(label(self._told(one.value, by), "small", wrap=True))
                ways.addWidget(self._button(self.tr("Take that"), one.value))
            ways.addWidget(self._button(self.tr("Keep what stands here"), choice.shown.value))
        self.all_button = ElidedButton(self.tr("All choices…"), "link")
        ways.addWidget(self.all_button)
        rows.addLayout(ways)

    def hand_back(self) -> None:
        """The keyboard goes from a line that leaves to what stands before it, its field: the next one was not meant."""
        now = self.window().focusWidget()
        if now is not None and self.isAncestorOf(now):
            self.buttons[0].setFocus()
            self.focusNextPrevChild(False)

    def _told(self, said_there: bytes, by: str) -> str:
        value = shortened(self._words.value(self._owner, self.choice.field, said_there), _MOST_SAID)
        return self.tr("{who}: {value}").replace("{who}", by).replace("{value}", value)

    def _button(self, words: str, value: bytes) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "small")
        said = self._words.value(self._owner, self.choice.field, value) if self.choice.field else ""
        button.setAccessibleName(": ".join(part for part in (words, self.caption) if part))
        button.setAccessibleDescription(shortened(said, _MOST_SAID))
        button.clicked.connect(partial(self._tell, value))
        acts_once(button)
        self.buttons.append(button)
        return button

    def _tell(self, value: bytes, _checked: bool = False) -> None:
        self.chosen.emit(value)
