"""A line in which one of a long list is picked: by typing a part of it, or from the list that its button opens."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from compassdesk.domain import plain_letters
from compassdesk.ui.fields.opening_button import add_opening_button
from compassdesk.ui.fields.text_field import TextField

translate = QCoreApplication.translate
_MOST_SHOWN = 12
"""Lines of the list."""
_FEWEST_LETTERS = 3
"""Of a part that stands for the one option that has it."""
_LETTERS = Qt.ItemDataRole.UserRole
"""The letters of the words, as they are searched."""


class PickedField(TextField):
    """Each option is a value, which is itself understood when it is typed, and the words that stand for it.

    The value of what is neither is what was typed: who asked for it says what is wrong with that.
    """

    def __init__(
        self,
        options: Iterable[tuple[str, str]] = (),
        placeholder: str = "",
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, required=required, parent=parent)
        self._words = dict(options)
        self._values = {words.casefold(): value for value, words in self._words.items()}
        self._values |= {value.casefold(): value for value in self._words}
        self.list = _Picks(self._words.values(), self)
        self.setCompleter(self.list)
        self._listing = add_opening_button(self, "down", translate("Forms", "Show the list (Alt+↓)"))
        self._listing.triggered.connect(self.show_list)
        self.list.activated.connect(self._take)
        self.textEdited.connect(lambda _text: self.list.fill())
        self.editingFinished.connect(self._spell)

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self._listing.setEnabled(not read_only)

    def show_list(self) -> None:
        """Open the whole list, at what is chosen."""
        if self.isReadOnly():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.fill()
        self.list.setCompletionPrefix("")
        self.list.complete()
        model, popup = self.list.completionModel(), self.list.popup()
        rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == self.text()]
        if rows and popup is not None:
            popup.setCurrentIndex(model.index(rows[0], 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.list.fill()
        if (popup := self.list.popup()) is not None:
            popup.setAccessibleName(self.accessibleName())
        super().focusInEvent(event)

    def value(self) -> Any:
        typed = self.text().strip()
        if typed.casefold() in self._values:
            return self._values[typed.casefold()]
        for spelled, begin in ((str.casefold, f"{typed} ("), (str.casefold, typed), (_plain, typed)):
            # "Niger" is no beginning of "Nigeria" where that is one of its own
            begun = [value for value, words in self._words.items() if spelled(words).startswith(spelled(begin))]
            if typed and len(begun) == 1:
                return begun[0]
        only = self.list.only(typed)
        return typed if only is None else self._values[only.casefold()]

    def set_value(self, value: Any) -> None:
        super().set_value(self._words.get(value or "", value))

    def _take(self) -> None:
        """What is picked is a choice as made elsewhere: it holds at once."""
        self.typed.emit()
        self.left.emit()

    def _spell(self) -> None:
        """Left, the field says in full what it understood."""
        with QSignalBlocker(self):
            self.set_value(self.value())


class _Picks(QCompleter):
    """The words to pick from, found as the search finds: by any part, or two letters at the beginning of a word."""

    def __init__(self, listed: Iterable[str], parent: QLineEdit) -> None:
        super().__init__(parent)
        self._listed: Iterable[str] = listed
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setCompletionRole(_LETTERS)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)

    def fill(self) -> None:
        """List the words, the first time that somebody comes to pick: hundreds take longer than the rest of a form."""
        listed, self._listed = self._listed, ()
        for words in listed:
            item = QStandardItem(words)
            item.setData(plain_letters.of_texts((words,)), _LETTERS)
            self._rows.appendRow(item)

    def only(self, typed: str) -> str | None:
        """The words that are listed for what is typed, where no others are: seen alone below it, they are meant."""
        self.fill()
        letters = plain_letters.typed(typed)
        if len(letters.strip()) < _FEWEST_LETTERS:
            return None
        found = self.model().match(self.model().index(0, 0), _LETTERS, letters, 2, Qt.MatchFlag.MatchContains)
        return str(found[0].data()) if len(found) == 1 else None

    def splitPath(self, path: str) -> list[str]:
        return [plain_letters.typed(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())


def _plain(text: str) -> str:
    """A text as who lacks its letters on the keyboard types it: "curacao" for "Curaçao"."""
    return plain_letters.of_texts((text,)).strip()
