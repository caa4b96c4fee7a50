"""The items that a small win came of, or that an experiment is tried in, below the plain fields of the editor."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers
from compassdesk.texts.today_words import titled
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.plain_buttons import IconButton

translate = QCoreApplication.translate


class LinkedItems(QWidget):
    """`changed(ids)` is asked for when one is linked or taken out; at most `most` of them."""

    changed = Signal(object)

    def __init__(self, session: Session, sight: Sight, caption: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._most = session, sight, most
        self._ids: tuple[str, ...] = ()
        layout = column(self, gap=4)
        layout.addWidget(label(caption, "small"))
        self._lines = column(gap=0)
        layout.addLayout(self._lines)
        self.link_button = QPushButton(icons.icon("plus"), translate("SmallWins", "Link an item…"))
        self.link_button.setProperty("kind", "small")
        self.link_button.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.addWidget(self.link_button)
        row.addStretch(1)
        layout.addLayout(row)

    def show_items(self, ids: tuple[str, ...]) -> None:
        """Show these, without those that are gone."""
        self._ids = ids
        clear(self._lines)
        for item in self._session.items(ids):
            self._lines.addWidget(self._line(item))
        reason = not_writable(self._session)
        self.link_button.setEnabled(not reason)
        self.link_button.setToolTip(reason)
        self.link_button.setVisible(len(self._session.items(ids)) < self._most)

    def choose(self) -> None:
        """Find the item to link by its words or its day."""
        from compassdesk.ui.dialogs.search import find

        find(self.window(), self._session, self._sight, take=self._link)

    def _line(self, item: Item) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        title = ElidedButton(titled(item), "link")
        title.clicked.connect(lambda: self._sight.open_item(item.id))
        row.addWidget(title, 1)
        if item.starts_at is not None:
            row.addWidget(label(numbers.moment(item.starts_at), "small"))
        words = translate("SmallWins", "Unlink {title}").replace("{title}", titled(item))
        away = IconButton("close", words)
        away.setEnabled(not not_writable(self._session))
        away.clicked.connect(partial(self._unlink, item.id))
        acts_once(away)
        row.addWidget(away)
        return made

    def _link(self, item: str) -> None:
        if item not in self._ids:
            there = tuple(one.id for one in self._session.items(self._ids))
            self.changed.emit((*there, item)[-self._most :])

    def _unlink(self, item: str, _checked: bool = False) -> None:
        self.changed.emit(tuple(key for key in self._ids if key != item))
