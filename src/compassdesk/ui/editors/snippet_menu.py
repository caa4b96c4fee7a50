"""Puts a snippet into the text that is being written, its fields filled in: by a word with a menu, or Ctrl+Space."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.snippets import Snippet, filled, said_of, snippets
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.plain_buttons import MenuWord
from compassdesk.ui.widgets.plain_text import PlainText

KEYS = "Ctrl+Space"


class SnippetMenu(MenuWord):
    """`text` gives the field in front, where it may be written in; `about` the item and the channel that it is for."""

    def __init__(
        self,
        session: Session,
        text: Callable[[], PlainText | None],
        about: Callable[[], tuple[Item | None, Channel | None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QMenu(), parent=parent)
        self._session, self._text, self._about = session, text, about
        self.setText(self.tr("Insert"))
        named = self.tr("Insert a snippet")
        self.setAccessibleName(named)
        self.setToolTip(f"{named} ({KEYS})")
        self.menu.aboutToShow.connect(self._offer)

    def serve(self, field: PlainText) -> None:
        """Open the menu at the cursor of a field by its key."""
        give_keys(field, {KEYS: partial(self._open_at, field)})

    def _open_at(self, field: PlainText) -> None:
        if field is self._text():
            self.menu.popup(field.viewport().mapToGlobal(field.cursorRect().bottomLeft() + QPoint(0, 2)))

    def _offer(self) -> None:
        self.menu.clear()
        for one in snippets(self._session.plan):
            if one.text.strip():
                action = self.menu.addAction(one.name.replace("&", "&&"))
                action.triggered.connect(partial(self._insert, one))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No snippets yet: make them on the People page, under Snippets")).setEnabled(
                False
            )

    def _insert(self, one: Snippet, _checked: bool = False) -> None:
        field = self._text()
        item, channel = self._about()
        if field is None or item is None:
            return
        day = numbers.day(item.starts_at.date()) if item.starts_at is not None else ""
        field.insertPlainText(filled(one.text, said_of(self._session.plan, item, channel, day)))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
