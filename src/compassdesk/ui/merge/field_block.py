"""One field of a row in which copies differ: what it was, and a card for each value that can be chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.joining.joining import MergeChoice
from compassdesk.domain.joining.row_differences import FieldSeen
from compassdesk.domain.joining.row_fields import NOTHING, spelled, value_of
from compassdesk.domain.wallclock import from_instant
from compassdesk.domain.word_differences import Piece, compared
from compassdesk.texts import merge_words, numbers
from compassdesk.texts.row_values import nothing
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.merge.merge_state import NOTED, MergeState
from compassdesk.ui.merge.value_card import ValueCard, pieces
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.one_of import OneOf
from compassdesk.ui.widgets.own_keys import give_keys

_TEXTS = frozenset(
    ("body", "title", "first_comment", "private_note", "kept_note", "text", "reason", "needs", "outcome")
)
"""Fields that are written out, which can be put together of both."""
CAPTION, WAS, FIRST = 0, 1, 2
"""Columns: the caption, what it was, and from there the values."""


class FieldBlock(QObject):
    """Stands in the next free row of `grid`. `key_pressed` brings the place of a value that was asked for by number."""

    next_wanted = Signal(int)
    """The next choice (1), or the one before (-1), is wanted."""

    def __init__(self, state: MergeState, owner: Owner, field: FieldSeen, around: QWidget, *, with_was: bool) -> None:
        super().__init__(around)
        self._state, self._owner, self.field = state, owner, field
        self.choice = field.choice
        self._around, self._with_was = around, with_was
        self.cards: list[ValueCard] = []
        self.composed: LongField | None = None
        self.note_button: QPushButton | None = None
        self.compose_button: QPushButton | None = None
        self._caption = state.words.field(owner, field.field)
        self._pill = label(self.tr("choose"), "choose")
        self._pill.setParent(around)
        self._pill.hide()

    def lay_into(self, grid: QGridLayout) -> None:
        """Put all of it into the next rows of a grid."""
        row = grid.rowCount()
        head = column(margins=(0, 8 if self.choice is not None else 0, 0, 0), gap=4)
        head.addWidget(label(self._caption, "small", wrap=True))
        if self.choice is not None:
            head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignLeft)
        if not self._with_was and self.field.was is not None:
            words = self.tr("was on {moment}: {value}") if self._was_at() else self.tr("was: {value}")
            words = words.replace("{moment}", self._was_at()).replace("{value}", self._said(self.field.was))
            head.addWidget(label(words, "small", wrap=True))
        head.addStretch(1)
        grid.addLayout(head, row, CAPTION, 2 if self.choice is not None and self._is_text() else 1, 1)
        if self._with_was:
            was = column(margins=(0, 8 if self.choice is not None else 0, 0, 0))
            was.addWidget(label(self._said(self.field.was) if self.field.was is not None else "", "sub", wrap=True))
            if self._was_at():
                was.addWidget(label(self._was_at(), "small", wrap=True))
            was.addStretch(1)
            grid.addLayout(was, row, WAS)
        if self._state.row(self._owner).is_alone:
            said = self.field.here if self.field.there is None else self.field.there
            grid.addWidget(label(self._said(said or NOTHING), wrap=True), row, WAS, 1, 3, Qt.AlignmentFlag.AlignTop)
        elif self.choice is None:
            for place, said in enumerate((self.field.here, self.field.there)):
                words = self.tr("as it was") if said is None else self._said(said)
                shown = label(words, "small" if said is None else "", wrap=True)
                grid.addWidget(shown, row, FIRST + place, Qt.AlignmentFlag.AlignTop)
        else:
            self._add_cards(grid, row, self.choice)
            self.follow()

    def _add_cards(self, grid: QGridLayout, row: int, choice: MergeChoice) -> None:
        group = OneOf(self._around)
        state, values = self._state, self._state.values(choice)
        sides = (self.tr("here"), merge_words.there(state.by))
        zone = state.seen.here.plan.client.timezone
        known = {merge_words.moment(copy.clock, zone) for copy in (state.seen.here, state.seen.there)}
        for place, one in enumerate(values):
            told = merge_words.who(one.dot, state.names, zone)
            if place < 2 and merge_words.moment(one.dot[0], zone) in known and not state.waits_in_plan:
                told = ""  # it stands at the head of the column
            card = ValueCard(self._marked(place), told, self._around)
            side = sides[place] if place < 2 and not state.waits_in_plan else ""
            card.setAccessibleName(", ".join(part for part in (self._caption, side, card.words(), told) if part))
            card.setAccessibleDescription(self.tr("1 and 2 choose, F4 leads to the next choice"))
            card.clicked.connect(lambda _checked=False, value=one.value: state.choose(choice.key, value))
            give_keys(card, self.keys())
            group.add(card)
            self.cards.append(card)
            grid.addWidget(card, row + place // 2, FIRST + place % 2, Qt.AlignmentFlag.AlignTop)
        group.buttonToggled.connect(self._by_arrows)
        if self._is_text():
            grid.addWidget(self._below(choice), row + 1 + (len(values) - 1) // 2, FIRST, 1, 2)

    def _below(self, choice: MergeChoice) -> QWidget:
        """What else can be done with a text: put it together, or keep both."""
        below = QWidget(self._around)
        rows = column(below, gap=6)
        buttons = FlowLayout(gap=6)
        self.compose_button = QPushButton(self.tr("Compose it yourself…"))
        self.compose_button.setProperty("kind", "small")
        self.compose_button.clicked.connect(self._compose)
        buttons.addWidget(self.compose_button)
        if self._owner[0] in NOTED and choice.field != NOTED[self._owner[0]]:
            self.note_button = QPushButton(merge_words.keep_both(self._state.by))
            self.note_button.setProperty("kind", "link")
            first = self._state.values(choice)[0].value
            self.note_button.clicked.connect(lambda: self._state.choose(choice.key, first, noted=True))
            buttons.addWidget(self.note_button)
        rows.addLayout(buttons)
        self.composed = LongField(lines=5)
        self.composed.setAccessibleName(self.tr("{field}, composed by you").replace("{field}", self._caption))
        self.composed.hide()
        self.composed.typed.connect(self._take_composed)
        rows.addWidget(self.composed)
        return below

    def keys(self) -> dict[str, Callable[[], object]]:
        """What keys do on a card."""
        return {
            "1": lambda: self.choose(0),
            "2": lambda: self.choose(1),
            "3": lambda: self.choose(2),
            "F4": lambda: self.next_wanted.emit(1),
            "Shift+F4": lambda: self.next_wanted.emit(-1),
        }

    def choose(self, place: int) -> None:
        """Take the value at a place, where there is one."""
        if self.choice is not None and place < len(values := self._state.values(self.choice)):
            self._state.choose(self.choice.key, values[place].value)
            if any(card.hasFocus() for card in self.cards):  # the keyboard is where the choice is
                self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def follow(self) -> None:
        """Show what is chosen."""
        if self.choice is None:
            return
        state, chosen = self._state, self._state.chosen.get(self.choice.key)
        open_ = chosen is None and not state.is_removed(self._owner)
        self._pill.setVisible(open_)
        values = state.values(self.choice)
        for one, card in zip(values, self.cards, strict=True):
            group = card.group()
            group.blockSignals(True)  # it is shown, and not chosen again
            group.setExclusive(False)
            card.setChecked(chosen == one.value)
            group.setExclusive(True)
            group.blockSignals(False)
            card.setEnabled(not state.is_removed(self._owner))
        if self.composed is not None and chosen is not None and all(chosen != one.value for one in values):
            self.composed.set_value(str(value_of(*self._place(), chosen) or ""))
            self.composed.show()
        elif self.composed is not None and not self.composed.hasFocus():
            self.composed.hide()

    def _by_arrows(self, card: object, holds: bool) -> None:
        if holds and self.choice is not None and card in self.cards:
            value = self._state.values(self.choice)[self.cards.index(card)].value
            if self._state.chosen.get(self.choice.key) != value:
                self._state.choose(self.choice.key, value)

    def _compose(self) -> None:
        """Begin with what is chosen, else with what stands here."""
        if self.choice is None or self.composed is None:
            return
        begun = self._state.chosen.get(self.choice.key, self._state.values(self.choice)[0].value)
        self.composed.set_value(str(value_of(*self._place(), begun) or ""))
        self.composed.show()
        self.composed.setFocus()

    def _take_composed(self) -> None:
        if self.choice is not None and self.composed is not None:
            self._state.choose(self.choice.key, spelled(self.composed.value()))

    def _said(self, value: bytes) -> str:
        return self._state.words.value(self._owner, self.field.field, value)

    def _was_at(self) -> str:
        """When it was so, where that is not when the copies parted, which the head of the column says."""
        at = self.field.was_at
        zone = self._state.seen.here.plan.client.timezone
        return numbers.moment(from_instant(at, zone)) if at is not None else ""

    def _marked(self, place: int) -> tuple[Piece, ...]:
        """A value with what stands in it alone marked: beside the other one, where both are texts."""
        values = self._state.values(self.choice) if self.choice is not None else ()
        said = self._said(values[place].value)
        other = values[1 if place == 0 else 0].value
        if not self._is_text() or NOTHING in {values[place].value, other}:
            return pieces(said)
        if said == nothing():
            return pieces(said)
        return compared(said, self._said(other))[0]

    def _is_text(self) -> bool:
        return self.field.field.rpartition("/")[2] in _TEXTS

    def _place(self) -> tuple[str, str]:
        return self._owner[0], self.field.field
