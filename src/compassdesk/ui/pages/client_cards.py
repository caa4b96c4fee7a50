"""All clients as cards side by side, in the order of the list; as many in a row as fit."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from compassdesk.services.clients import ClientRow
from compassdesk.ui.pages.client_card import LEAST_WIDTH, ClientCard
from compassdesk.ui.widgets.arrow_steps import step_of
from compassdesk.ui.widgets.layout import column

GAP = 12


class ClientCards(QScrollArea):
    """Arrow keys go from card to card."""

    open_wanted = Signal(object)
    """The row of a client."""
    menu_wanted = Signal(object, object)
    """The row of a client, and a place on screen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # the page's own ground shows between the cards
        rows = column(inside, margins=(1, 1, 1, 1), gap=0)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        rows.addLayout(self._grid)
        rows.addStretch(1)
        self.cards: list[ClientCard] = []
        self._across = 0

    def show_rows(self, rows: Sequence[ClientRow]) -> None:
        """Show these clients; a card that is there already keeps its place under the keyboard."""
        held: dict[Path, ClientCard] = {card.row.path: card for card in self.cards}
        wanted: list[ClientCard] = []
        for row in rows:
            card = held.pop(row.path, None)
            if card is None:
                card = self._new(row)
            elif card.row != row:
                card.show_row(row)
            wanted.append(card)
        for card in held.values():
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        if wanted != self.cards:
            self.cards = wanted
            self._arrange()

    def chosen(self) -> ClientRow | None:
        """The client whose card has the keyboard."""
        return next((card.row for card in self.cards if card.hasFocus() or card.more.hasFocus()), None)

    def _new(self, row: ClientRow) -> ClientCard:
        card = ClientCard(row, self.widget())
        card.clicked.connect(lambda: self.open_wanted.emit(card.row))
        card.menu_wanted.connect(lambda at: self.menu_wanted.emit(card.row, at))
        return card

    def _arrange(self) -> None:
        across = self._fitting()
        for card in self.cards:
            self._grid.removeWidget(card)
        for place in range(max(self._across, across)):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
        self._across = across
        before: QWidget = self
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
            card.show()
            QWidget.setTabOrder(before, card)
            QWidget.setTabOrder(card, card.more)
            before = card.more

    def _fitting(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (LEAST_WIDTH + GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.cards and self._fitting() != self._across:
            self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to a card."""
        super().focusInEvent(event)
        if self.cards:
            self.cards[0].setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = {Qt.Key.Key_Up: -self._across, Qt.Key.Key_Down: self._across}
        row, step = self.chosen(), step_of(event, self) or rows.get(Qt.Key(event.key()))
        if row is None or not step:
            super().keyPressEvent(event)
            return
        at = next(place for place, card in enumerate(self.cards) if card.row is row)
        if 0 <= at + step < len(self.cards):
            card = self.cards[at + step]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)
