"""A card of rows with a bar each; a row leads to its items."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from compassdesk.rendering.charts.named_bars import ROW, paint_named_bar, room_of
from compassdesk.rendering.compass.content_rows import ContentRow
from compassdesk.rendering.look import theme
from compassdesk.texts.compass import content_words
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.painted_row import PaintedRow


class ContentBar(PaintedRow):
    """One row; its bars begin and end where those of `beside` do."""

    def __init__(self, row: ContentRow, beside: Sequence[ContentRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row, self._beside = row, [one.bar for one in beside]
        self.setAccessibleName(row.spoken())
        self.setToolTip(row.spoken())

    def sizeHint(self) -> QSize:
        return QSize(260, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            self.paint_ground(painter, tokens)
            box = QRectF(self.rect()).adjusted(6, 0, -6, 0)
            paint_named_bar(painter, box, self.row.bar, room_of(self._beside, box.width()), tokens)
            del event


class ContentCard(QFrame):
    """`chosen(key)`: the items behind a row are wanted, or with an empty key those that say nothing."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, invites: bool = False) -> None:
        super().__init__(parent)
        self._invites = invites
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(label(title, "h3"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        self.silent = ElidedButton("", "link")
        column.addWidget(self.silent)
        self.note = label("", "small", wrap=True)
        column.addWidget(self.note)
        column.addStretch(1)
        self.silent.clicked.connect(lambda: self.chosen.emit(""))
        self.bars: tuple[ContentBar, ...] = ()
        self.listed: dict[str, tuple[str, tuple[str, ...]]] = {}
        """By key: the heading and the ids of what a row counts."""

    def show_rows(self, rows: Sequence[ContentRow], silent: tuple[str, ...]) -> None:
        """Show these, and how many items say nothing. The keyboard stays on the row it is on."""
        if [bar.row for bar in self.bars] != list(rows):
            at = next((bar.row.key for bar in self.bars if bar.hasFocus()), None)
            clear(self._lines)
            self.bars = tuple(ContentBar(row, rows) for row in rows)
            for bar in self.bars:
                bar.clicked.connect(partial(self._choose, bar.row.key))
                self._lines.addWidget(bar)
                if bar.row.key == at:
                    bar.setFocus()
        told = content_words.silent(len(silent), invites=self._invites)
        self.silent.set_full_text(told)
        self.silent.setVisible(bool(silent))
        self.listed = {"": (content_words.silent_heading(invites=self._invites), silent)} | {
            row.key: (row.name, row.items) for row in rows
        }

    def _choose(self, key: str, _checked: bool = False) -> None:
        self.chosen.emit(key)
