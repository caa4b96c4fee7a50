"""One review as it stands by now: who answered, what was said of each post, what changed since, and asking again."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from compassdesk.domain.reviews import words_of
from compassdesk.domain.reviews_standing import ReviewedItem, ReviewHead
from compassdesk.rendering.look import icons
from compassdesk.services import reviewing
from compassdesk.services.reviewing import StandingReview
from compassdesk.texts import numbers, review_list_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow, view_of
from compassdesk.ui.dialogs.two_texts import TwoTexts
from compassdesk.ui.pages.shelf import ShelfExtra
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate
_ROWS_HIGH = 280
_TEXTS_HIGH = 150
_ROOM_FOR_MOMENTS = 620


class ReviewStanding(ShelfExtra):
    """`found` is what is shown: read by a worker, for a review may be of many posts."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self.found: StandingReview | None = None
        self._turn = 0
        layout = column(self, gap=8)
        self.lead = label("", "sub", wrap=True)
        self.answers = label("", wrap=True)
        self.summary = label("", "h3", wrap=True)
        self.posts = _view()
        self.posts.setFixedHeight(_ROWS_HIGH)
        self.posts.activated.connect(self._open)
        self.posts.selectionModel().currentRowChanged.connect(lambda row, _before: self._show_post(row.row()))
        self.remarks = label("", wrap=True)
        self.sides = TwoTexts(translate("TakeAnswer", "As it was shown"), translate("TakeAnswer", "As it is now"))
        self.sides.setFixedHeight(_TEXTS_HIGH)
        self.note = label("", "small", wrap=True)
        for widget in (self.lead, self.answers, self.summary, self.posts, *self._buttons(), self.remarks):
            layout.addWidget(widget)
        layout.addWidget(self.sides)
        layout.addWidget(self.note)

    def _buttons(self) -> tuple[QWidget, ...]:
        row = QWidget()
        line = FlowLayout(row, gap=8)
        self.again_button = QPushButton(icons.icon("eye"), _nothing_again())
        self.again_button.clicked.connect(self.ask_again)
        self.open_button = QPushButton(icons.icon("edit"), translate("Reviews", "Open the post"))
        self.open_button.clicked.connect(lambda: self._open(self.posts.currentIndex()))
        line.addWidget(self.again_button)
        line.addWidget(self.open_button)
        return (row,)

    def show_row(self, row: Any) -> None:
        """Show a review; what was shown of another one is gone at once."""
        head: ReviewHead = row
        if self.found is not None and self.found.made.id != head.id:
            self._fill(None)
        self._turn += 1
        file, turn = self._session.file, self._turn
        if file is None:
            return
        now = self._session.now()

        def work() -> StandingReview | None:
            with file.reader() as connection:
                return reviewing.standing(connection, head.id, now)

        def done(found: StandingReview | None) -> None:
            if turn == self._turn and file is self._session.file:
                self._fill(found)

        tasks.run_task(self, work, done, tasks.told_elsewhere)

    def _fill(self, found: StandingReview | None) -> None:
        self.found = found
        say(self.lead, review_list_words.lead(found) if found else "")
        say(self.answers, review_list_words.answers(found.made) if found else "")
        say(self.summary, review_list_words.summary(found) if found else "")
        places = {key: at for at, key in enumerate(found.made.items)} if found else {}
        rows = [_row(places[one.id], one) for one in found.items] if found else []  # a chosen post stays so
        model = self.posts.model()
        if isinstance(model, TableModel):
            model.set_rows(rows)
        self._share_room()
        if rows and not self.posts.currentIndex().isValid():
            self.posts.setCurrentIndex(self.posts.model().index(0, 0))
        count = len(found.again) if found else 0
        text = translate("Reviews", "Ask again about %n post(s)…", "", count)
        self.again_button.setText(text if count else _nothing_again())
        reason = not_writable(self._session)
        self.again_button.setEnabled(bool(count) and not reason)
        self.again_button.setToolTip(
            reason or translate("Reviews", "Posts still to come that nobody answered, or that changed since.")
        )
        self._show_post(self.posts.currentIndex().row())

    def _share_room(self) -> None:
        """Be as high as the rows. Titles that are long get half of the width: in a small window the moments stand aside
        for them. What short ones leave is for what was said and how that stands.
        """
        posts = self.posts
        rows = (
            posts.horizontalHeader().height() + posts.model().rowCount() * posts.verticalHeader().defaultSectionSize()
        )
        posts.setFixedHeight(min(rows + 2 * posts.frameWidth(), _ROWS_HIGH))
        room = self.contentsRect().width()  # the table has yet to be told of a new one
        posts.setColumnHidden(1, room < _ROOM_FOR_MOMENTS)
        for place in (1, 2, 3):
            posts.resizeColumnToContents(place)
        title = posts.sizeHintForColumn(0) + 8
        when, said, stands = (posts.columnWidth(place) + 8 for place in (1, 2, 3))
        when = 0 if posts.isColumnHidden(1) else min(when, 150)
        left = room - 2 * posts.frameWidth() - when - min(title, room // 2)
        said = min(said, max(left - stands, left * 5 // 9))
        for place, wide in ((1, when), (2, said), (3, min(stands, left - said))):
            posts.setColumnWidth(place, wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _post(self, row: int) -> ReviewedItem | None:
        items = self.found.items if self.found is not None else ()
        return items[row] if 0 <= row < len(items) else None

    def _show_post(self, row: int) -> None:
        """What was said of a post in full; of one that changed, what was shown and what it is now."""
        one = self._post(row)
        say(self.remarks, review_list_words.remarks(one) if one else "")
        self.open_button.setEnabled(one is not None and one.item is not None)
        is_other = one is not None and one.now is not None and one.has_changed
        self.sides.setVisible(is_other)
        say(self.note, "")
        if one is None or one.now is None or not is_other:
            return
        then, now = words_of(one.seen), words_of(one.now)
        self.sides.compare(then, now)
        same = translate("TakeAnswer", "Its words are the same; its time, link, first comment or pictures are others.")
        differs = translate("EarlierTexts", "Struck through: no longer there. Underlined: came since.")
        say(self.note, same if then == now else differs)

    def _open(self, index: QModelIndex) -> None:
        one = self._post(index.row())
        if one is not None and one.item is not None:
            self._sight.open_item(one.id)

    def ask_again(self) -> None:
        """Ask about what is still open, on a page that shows what differs."""
        from compassdesk.ui.dialogs.ask_review import ask_review

        self._session.settle()
        if self.found is not None and self.found.again:
            ask_review(self.window(), self._session, self._sight, self.found)


def _nothing_again() -> str:
    return translate("Reviews", "Nothing to ask again")


def _view() -> QTableView:
    headings = (
        translate("TakeAnswer", "Post"),
        translate("Reviews", "When"),
        translate("Reviews", "What was said"),
        translate("TakeAnswer", "How it stands"),
    )
    return view_of(Sheet(translate("Reviews", "What was asked about"), headings, (), petal_at=0, wide=0, when_at=1))


def _row(at: int, one: ReviewedItem) -> TableRow:
    title = (one.item.title if one.item is not None else "") or one.seen.title
    when = numbers.moment(one.item.starts_at) if one.item is not None and one.item.starts_at is not None else ""
    cells = title, when, review_list_words.words(one), review_list_words.standing(one)
    return TableRow(at, cells, one.item.petal if one.item is not None else "")
