"""The rows of a merge at the left: what is to choose, what comes by itself, the rest; the arrows lead through them."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.widgets.table_model import Index, TableColumn, TableModel

translate = QCoreApplication.translate
_HIGH = 44
"""Pixels of every row, headings too: Qt asks for the height of each of thousands otherwise."""
_ICONS = {
    "client": "settings",
    "channels": "globe",
    "spokespersons": "people",
    "relationships": "people",
    "audiences": "target",
    "campaigns": "flag",
    "series": "repeat",
    "day_notes": "flag",
    "check_settings": "warning",
    "waivers": "warning",
    "overrides": "warning",
    "attachments": "image",
    "saved_views": "star",
    "reminders": "bell",
}


class MergeLine(Struct, frozen=True):
    """A row, or with no `owner` the heading of a part, which `count` stands beside."""

    id: str
    owner: Owner | None = None
    title: str = ""
    count: str = ""


class RowsList(QListView):
    """`shown` brings the row that is looked at, not while it is filled. One of thousands costs nothing out of sight."""

    shown = Signal(object)
    taken = Signal()
    """Enter: the keyboard is wanted on the row's choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: MergeState | None = None
        self._filling = False
        self._painter = _LinePainter(self)
        self.lines = _Lines((TableColumn("", self._spoken),), parent=self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("What differs"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands, of which a screen is seen
        self.setBatchSize(100)
        self.activated.connect(lambda _index: self.taken.emit())

    def show_state(self, state: MergeState, at: Owner | None = None) -> None:
        """List the rows of a merge, and look at one: the one `at`, else that of before, else the first."""
        before = at or self.owner()
        self._state = state
        self._painter.state = state
        self._filling = True
        self.lines.fill(list(_lines(state)))
        wanted = self.lines.position(_id(before)) if before is not None else None
        if wanted is None:
            wanted = next((place for place, line in enumerate(self.lines.rows) if line.owner is not None), None)
        if wanted is not None:
            self.setCurrentIndex(self.lines.index(wanted, 0))
        self._filling = False
        state.changed.connect(self._follow)

    def clear(self) -> None:
        """List nothing, and hold nothing."""
        self._state = self._painter.state = None
        self.lines.fill([])

    def _follow(self) -> None:
        """Something was chosen: only the heading counts otherwise, and what is painted."""
        if self._state is not None and self.lines.rows and (head := next(_lines(self._state), None)) is not None:
            self.lines.head(head)
        self.viewport().update()

    def owner(self) -> Owner | None:
        """The row that is looked at."""
        line = self.lines.row(self.currentIndex())
        return line.owner if line is not None else None

    def go_to(self, owner: Owner) -> None:
        """Look at a row."""
        place = self.lines.position(_id(owner))
        if place is not None:
            self.setCurrentIndex(self.lines.index(place, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        line = self.lines.row(current)
        if line is not None and line.owner is not None and not self._filling:
            self.shown.emit(line.owner)

    def _spoken(self, line: MergeLine) -> str:
        state = self._state
        if line.owner is None or state is None:
            return f"{line.title} {line.count}"
        standing = ""
        if line.owner in state.seen.choices:
            standing = self.tr("chosen") if state.is_done(line.owner) else self.tr("choose")
        return ", ".join(part for part in (state.words.title(line.owner), state.line(line.owner), standing) if part)


class _Lines(TableModel):
    def fill(self, lines: list[MergeLine]) -> None:
        """Show other rows, all at once."""
        self.beginResetModel()
        self._rows = lines
        self.endResetModel()

    def head(self, line: MergeLine) -> None:
        """Show another first row."""
        self._rows[0] = line
        self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.row(index)
        return Qt.ItemFlag.NoItemFlags if line is None or line.owner is None else super().flags(index)


def _id(owner: Owner) -> str:
    return f"{owner[0]}/{owner[1]}"


def _lines(state: MergeState) -> Iterator[MergeLine]:
    asked = state.asked()
    if asked:
        done = (
            translate("RowsList", "{done} of {all} done")
            .replace("{done}", str(state.done()))
            .replace("{all}", str(len(asked)))
        )
        yield MergeLine("to choose", title=translate("RowsList", "To choose"), count=done)
        yield from (MergeLine(_id(owner), owner) for owner in asked)
    came = [owner for owner in state.seen.came if owner not in state.seen.choices]
    parts = (
        (translate("RowsList", "Comes by itself"), [owner for owner in came if owner[0] == "items"]),
        (translate("RowsList", "Further"), [owner for owner in came if owner[0] != "items"]),
        (
            translate("RowsList", "Only here"),
            [one for one in state.seen.joined.only_here if one not in state.seen.came],
        ),
    )
    for title, owners in parts:
        listed = [owner for owner in owners if owner not in state.seen.choices]
        if listed:
            yield MergeLine(title, title=title, count=str(len(listed)))
            yield from (MergeLine(_id(owner), owner) for owner in listed)


class _LinePainter(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state: MergeState | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, _HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: MergeLine = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.owner is None:
            _paint_heading(painter, QRect(option.rect), line, option.direction)
        elif self.state is not None:
            self._paint_row(painter, option, line.owner, self.state)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, owner: Owner, state: MergeState) -> None:
        tokens, rect = theme.current(), QRect(option.rect).adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(tokens.accent, 2 if focused else 1))
            painter.setBrush(tokens.panel)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        asked = owner in state.seen.choices
        row = state.seen.known(owner)
        icon, colour = sign(owner, row)
        place = QRectF(rect.right() - 27 if mirrored else rect.left() + 9, rect.top() + 6, 17, 17)
        icons.glyph(painter, icon, place, colour)
        inside = rect.adjusted(10 if mirrored else 34, 0, -34 if mirrored else -10, 0)
        right = _paint_standing(painter, inside, asked=asked, done=state.is_done(owner), mirrored=mirrored)
        room = inside.adjusted(right if mirrored else 0, 4, 0 if mirrored else -right, 0)
        room.setHeight(19)
        _write(painter, room, state.words.title(owner), tokens.ink, 13, bold=asked, mirrored=mirrored)
        below = inside.adjusted(0, 22, 0, 0)
        below.setHeight(17)
        _write(painter, below, state.line(owner), tokens.ink2, 12, mirrored=mirrored)


def sign(owner: Owner, row: object) -> tuple[str, QColor]:
    """The icon of a row and its colour: of an item its petal."""
    tokens = theme.current()
    if isinstance(row, Item):
        return row.petal, tokens.petal.get(row.petal, tokens.ink2)
    return _ICONS.get(owner[0], "file"), tokens.ink2


def _paint_heading(painter: QPainter, rect: QRect, line: MergeLine, direction: Qt.LayoutDirection) -> None:
    tokens, mirrored = theme.current(), direction == Qt.LayoutDirection.RightToLeft
    place = rect.adjusted(18, 16, -18, 0)
    face = theme.font(12, bold=True)
    painter.setFont(face)
    painter.setPen(tokens.ink2)
    begins = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    ends = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    counted = QFontMetrics(face).horizontalAdvance(line.count) + 8
    room = place.adjusted(counted if mirrored else 0, 0, 0 if mirrored else -counted, 0)
    shown = QFontMetrics(face).elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(begins | Qt.AlignmentFlag.AlignVCenter), shown)
    painter.drawText(place, int(ends | Qt.AlignmentFlag.AlignVCenter), line.count)


def _paint_standing(painter: QPainter, inside: QRect, *, asked: bool, done: bool, mirrored: bool) -> int:
    """The tick of what was chosen, or that it is to be; the pixels that it takes."""
    if not asked:
        return 0
    tokens = theme.current()
    if done:
        left = inside.left() if mirrored else inside.right() - 15
        icons.glyph(painter, "check", QRectF(left, inside.top() + 6, 16, 16), tokens.accent, 2.2)
        return 22
    words, face = translate("FieldBlock", "choose"), theme.font(11, bold=True)
    wide = QFontMetrics(face).horizontalAdvance(words) + 16
    left = inside.left() if mirrored else inside.right() - wide
    pill = QRectF(left, inside.top() + 5, wide, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.warn_t)
    painter.drawRoundedRect(pill, 8, 8)
    painter.setPen(tokens.warn)
    painter.setFont(face)
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)
    return wide + 6


def _write(
    painter: QPainter, room: QRect, words: str, ink: QColor, size: int, *, bold: bool = False, mirrored: bool
) -> None:
    face = theme.font(size, bold=bold)
    painter.setFont(face)
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(face).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
