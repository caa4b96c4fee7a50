"""What an item becomes with what was chosen so far: its chip, when and by whom, and what is still to choose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.plan import Item
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.pages.today.chip_button import ChipButton
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column


class Becomes(QFrame):
    """Follows each choice."""

    def __init__(self, state: MergeState, owner: Owner, book: FactBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._owner = state, owner
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Becomes"), "source"))
        self.chip = ChipButton(book)
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.chip.setMinimumWidth(160)
        self.chip.setMaximumWidth(240)
        row.addWidget(self.chip, 2)
        said = column(gap=2)
        self.words = label("", "", wrap=True)
        self.open = label("", "late", wrap=True)
        said.addWidget(self.words)
        said.addWidget(self.open)
        row.addLayout(said, 3)
        self.follow()

    def follow(self) -> None:
        """Show what is chosen."""
        state, owner = self._state, self._owner
        made = state.as_chosen(owner)
        self.chip.setVisible(isinstance(made, Item))
        if isinstance(made, Item):
            self.chip.show_item(made)
            when = numbers.moment(made.starts_at) if made.starts_at is not None else self.tr("no date")
            speaker = state.words.title(("spokespersons", made.spokesperson)) if made.spokesperson else ""
            say(self.words, " · ".join(part for part in (when, speaker) if part))
        else:
            say(self.words, self.tr("It is removed; undo brings it back."))
        gone = state.is_removed(owner)
        left = [one for one in state.choices(owner) if one.key not in state.chosen and not gone]
        fields = [state.words.field(owner, one.field) for one in left if one.field]
        words = self.tr("still to choose: {fields}").replace("{fields}", ", ".join(fields)) if fields else ""
        say(self.open, words)
