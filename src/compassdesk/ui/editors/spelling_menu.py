"""What the menu of a text offers for a word that is marked: words that may be meant, and keeping it as the client's."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from compassdesk.domain.patch import Patch, Rows
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.spelling_marks import SpellingMarks
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.plain_text import PlainText


class SpellingMenu(QMenu):
    """The usual menu of a field, with what there is to say about a word above it."""

    def __init__(self, session: Session, field: PlainText, marks: SpellingMarks, word: QTextCursor) -> None:
        super().__init__(field)
        self._session, self._field, self._marks, self._word = session, field, marks, word
        self.word = word.selectedText()
        self._looking = self.addAction(self.tr("Looking for suggestions…"))
        self._looking.setEnabled(False)
        self.addSeparator()
        keep = self.addAction(
            self.tr("Add “{word}” to the client's words").replace("{word}", self.word.replace("&", "&&"))
        )
        keep.triggered.connect(self._keep)
        keep.setEnabled(not field.isReadOnly())
        self.addSeparator()
        usual = field.createStandardContextMenu()
        usual.setParent(self, usual.windowFlags())
        self.addActions(usual.actions())
        self.aboutToHide.connect(self.deleteLater)
        if marks.speller is not None:
            tasks.run_task(self, partial(marks.speller.suggestions, self.word), self._offer)

    def _offer(self, found: tuple[str, ...]) -> None:
        if not found:
            self._looking.setText(self.tr("No suggestions"))
            return
        for meant in found:
            action = QAction(meant.replace("&", "&&"), self)
            action.setEnabled(not self._field.isReadOnly())
            action.triggered.connect(partial(self._take, meant))
            self.insertAction(self._looking, action)
        self.removeAction(self._looking)

    def _take(self, meant: str, _checked: bool = False) -> None:
        self._word.insertText(meant)

    def _keep(self) -> None:
        self._session.settle()
        client = self._session.plan.client
        changed = replace(client, own_words=(*client.own_words, self.word))
        step = self.tr("“{word}” is one of the client's words").replace("{word}", self.word)
        self._session.change(step, Patch(client=changed, base=Rows(client=client)))
        self._session.say(step, undo=True)
        self._marks.follow()


def spelled_menu(session: Session, field: PlainText, marks: SpellingMarks) -> Callable[[QContextMenuEvent], bool]:
    """A function that opens the menu for an event of a field, and says whether there was a marked word for it."""

    def open_menu(event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        word = marks.word_at(field.textCursor() if by_key else field.cursorForPosition(event.pos()))
        if word is None:
            return False
        SpellingMenu(session, field, marks, word).popup(event.globalPos())
        return True

    return open_menu
