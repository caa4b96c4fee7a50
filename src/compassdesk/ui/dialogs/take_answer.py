"""Take in the answer to a review: a file or the text of a mail, what it says of each post, then one step."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QStackedWidget, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.reviews import words_of
from compassdesk.exchange.review.answer_read import AnswerFile, read_answer
from compassdesk.services import reviewing
from compassdesk.services.imports import content as content_of
from compassdesk.services.reviewing import SeenAnswer, TakenAnswer
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import review_words
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs import save_file
from compassdesk.ui.dialogs.answer_rows import answer_view, rows_of, show_rows
from compassdesk.ui.dialogs.row_sheets import TableRow
from compassdesk.ui.dialogs.two_texts import TwoTexts
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.long_field import LongField
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.dropped import files_in
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
_RESTS = 400
"""Milliseconds without a letter, after which what was pasted is read."""


def take_answer(parent: QWidget | None, session: Session, sight: Sight, source: Path | bytes | None = None) -> None:
    """Take an answer into the open client: from a file, or from a text; without either it is chosen in the dialog."""
    if session.file is None:
        return
    dialog = TakeAnswerDialog(parent, session, sight)
    if source is not None:
        dialog.read(source)
    ask(dialog)


class TakeAnswerDialog(Frame):
    """See the module. `seen` is the answer that is shown, `taken` what came of it; nothing is written before."""

    looked = Signal()
    """What was chosen was read, or could not be."""

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight) -> None:
        super().__init__(parent, translate("TakeAnswer", "Take in an answer"), width=620)
        self.setAcceptDrops(True)
        self._session, self._sight = session, sight
        self.answer: AnswerFile | None = None
        self.seen: SeenAnswer | None = None
        self.taken: TakenAnswer | None = None
        self._rows: tuple[tuple[str, TableRow], ...] = ()
        self._reading = 0
        self.pages = QStackedWidget()
        self.pages.addWidget(self._choosing())
        self.pages.addWidget(self._showing())
        self.body.addWidget(self.pages, 1)
        self.told = label("", wrap=True)
        self.told.hide()
        self.body.addWidget(self.told)
        self.take_button = self.add_accept(translate("TakeAnswer", "Take in"))
        self.take_button.clicked.connect(self.take)
        self.take_button.setEnabled(False)
        self.other_button = self.add_action(translate("TakeAnswer", "Another answer…"))
        self.other_button.clicked.connect(self._begin)
        self.other_button.hide()
        self.cancel = self.add_cancel()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(min(860, room.width() - 24), min(600, room.height() - 24))

    def _choosing(self) -> QWidget:
        page = QFrame()
        page.setProperty("kind", "card")
        layout = column(page, margins=(20, 20, 20, 20), gap=12)
        told = translate("TakeAnswer", "You see what was answered before anything changes.")
        layout.addWidget(label(told, "sub", wrap=True))
        self.choose = QPushButton(translate("TakeAnswer", "Choose the file that came back…"))
        self.choose.clicked.connect(self._choose)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.pasted = LongField(lines=14)
        self._paste_row = FieldRow(translate("TakeAnswer", "Or paste the text of the mail, all of it"), self.pasted)
        layout.addWidget(self._paste_row)
        layout.addStretch(1)
        self._rest = QTimer(self, singleShot=True, interval=_RESTS)
        self._rest.timeout.connect(self._read_pasted)
        self.pasted.typed.connect(self._rest.start)
        return page

    def _showing(self) -> QWidget:
        page = QWidget()
        layout = column(page, gap=8)
        self.heading = label("", "h3", wrap=True)
        self.summary = label("", "sub", wrap=True)
        self.posts = answer_view()
        self.posts.activated.connect(self._jump)
        self.posts.doubleClicked.connect(self._jump)
        self.posts.selectionModel().currentRowChanged.connect(lambda row, _before: self._show_row(row.row()))
        self.remark = label("", wrap=True)
        self.sides = TwoTexts(translate("TakeAnswer", "As it was shown"), translate("TakeAnswer", "As it is now"))
        self.note = label("", "small", wrap=True)
        for widget, stretch in (
            (self.heading, 0), (self.summary, 0), (self.posts, 3), (self.remark, 0), (self.sides, 2), (self.note, 0)
        ):  # fmt: skip
            layout.addWidget(widget, stretch)
        return page

    # --- what came back --------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        title = translate("TakeAnswer", "The answer that came back")
        kinds = translate("TakeAnswer", "Answers (*.json *.txt *.eml)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(save_file.folder(save_file.documents())), kinds)
        if name:
            self.read(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := files_in(event.mimeData()):
            event.acceptProposedAction()
            self.read(paths[0])

    def _read_pasted(self) -> None:
        text = self.pasted.value()
        if text.strip():
            self.read(text.encode(errors="replace"))

    def read(self, source: Path | bytes) -> None:
        """Read an answer in a worker and show what it says; nothing is written."""
        file = self._session.file
        if file is None:
            return
        self._reading += 1
        number = self._reading
        self.take_button.setEnabled(False)
        tasks.run_task(
            self,
            partial(_looked_at, file, source),
            lambda found: self._was_read(found, number),
            lambda trouble: self._was_not_read(trouble, number),
        )

    def _was_read(self, found: tuple[AnswerFile, SeenAnswer], number: int) -> None:
        if number != self._reading:
            return
        self.answer, self.seen = found
        self.taken = None
        answer = self.answer.answer
        say(self.heading, review_words.answered(answer.by, answer.at))
        say(self.summary, review_words.summary(self.seen.told, len(self.seen.ready), approves=self.seen.made.approves))
        self.pages.setCurrentIndex(1)
        self.other_button.show()
        self._fill()
        why_not = not_writable(self._session)
        say(self.told, why_not)
        self.take_button.setEnabled(self.seen.told.is_new and bool(self._rows) and not why_not)
        (self.take_button if self.take_button.isEnabled() else self.posts).setFocus()  # Enter goes on
        self.looked.emit()

    def _was_not_read(self, trouble: BaseException, number: int) -> None:
        if not isinstance(trouble, PlanError):
            raise trouble
        if number == self._reading:
            self.answer = self.seen = None
            self.pages.setCurrentIndex(0)
            self.other_button.hide()
            say(self.told, sentence(trouble))
            self.looked.emit()

    def _begin(self) -> None:
        """Choose another one."""
        self._reading += 1
        self.answer = self.seen = self.taken = None
        self.pasted.set_value("")
        self.take_button.setEnabled(False)
        self.other_button.hide()
        say(self.told, "")
        self.pages.setCurrentIndex(0)
        self.choose.setFocus()

    # --- what it says ----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self.answer is not None and self.seen is not None:
            self._rows = rows_of(self.seen, self.answer.answer, self.taken)
            show_rows(self.posts, self._rows)
            if self._rows and not self.posts.currentIndex().isValid():
                self.posts.setCurrentIndex(self.posts.model().index(0, 0))
            self._show_row(self.posts.currentIndex().row())

    def _show_row(self, row: int) -> None:
        """The remark in full, and of a post that changed what it said then and says now."""
        key = self._rows[row][0] if 0 <= row < len(self._rows) else ""
        seen = self.seen
        say(self.remark, self.answer.answer.items[key].remark if self.answer is not None and key else "")
        is_other = seen is not None and key in seen.told.changed
        self.sides.setVisible(is_other)
        say(self.note, "")
        if seen is None or not is_other:
            return
        then, now = words_of(seen.made.items[key]), words_of(seen.now[key])
        self.sides.compare(then, now)
        same = translate("TakeAnswer", "Its words are the same; its time, link, first comment or pictures are others.")
        differs = translate("EarlierTexts", "Struck through: no longer there. Underlined: came since.")
        say(self.note, same if then == now else differs)

    def _jump(self, index: QModelIndex) -> None:
        """Leave for the item of a row."""
        key = self._rows[index.row()][0] if 0 <= index.row() < len(self._rows) else ""
        if self.seen is not None and key in self.seen.items:
            self.reject()
            self._sight.open_item(key)

    # --- taking it in ----------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Keep the answer, and approve what it approves, as one step."""
        answer, seen = self.answer, self.seen
        if answer is None or seen is None or not self.take_button.isEnabled():
            return
        step = review_words.step_of_answer(answer.answer.by)
        try:
            self.taken = self._session.perform(
                step, reviewing.take, answer, self._session.now(), rows=len(seen.ready) + 1
            )
        except PlanError as trouble:
            say(self.told, sentence(trouble))
            return
        words = review_words.taken(self.taken) if self.taken is not None else ""
        self.take_button.setEnabled(False)
        self._fill()
        say(self.told, "✓ " + words)
        self._session.say(words, undo=True)
        self.cancel.setText(translate("Dialogs", "Close"))
        self.cancel.setFocus()


def _looked_at(file: ClientFile, source: Path | bytes) -> tuple[AnswerFile, SeenAnswer]:
    """For a worker: the answer, beside what it is about."""
    answer = read_answer(source if isinstance(source, bytes) else content_of(source))
    with file.reader() as connection:
        return answer, reviewing.seen(connection, answer)
