"""The tray: ideas and drafts without a date. Drag one onto a day, or plan it with P; drop one here to unplan it."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.plan import Item
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.canvas import chip_shapes, chip_text
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.table_model import Index, TableColumn, TableModel

ROW = 32


class Tray(QWidget):
    """The list, or a sentence on what the tray is for while it is empty. All of it takes drops."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = TrayList(session, sight, drag, self)
        self._empty = QLabel(self.tr("Ideas without a date wait here. Drag items here to take them off the calendar."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("kind", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        self.setMinimumHeight(72)
        session.plan_changed.connect(self._plan_changed)
        sight.colour_changed.connect(self._show)
        drag.add_target(self)
        self._show()

    def _plan_changed(self, touched: Touched) -> None:
        """Items that are planned are no concern of the tray."""
        if touches(touched, "channels", "spokespersons", "campaigns") or self.list.items() != self._session.unscheduled:
            self._show()

    def _show(self) -> None:
        self.list.refresh()
        self.list.setVisible(bool(self._session.unscheduled))
        self._empty.setVisible(not self._session.unscheduled)

    def drop_spot(self, place: QPoint) -> Spot:
        """Dropping anywhere here takes the date away."""
        del place
        return Spot(None, exact=False)


class TrayList(QListView):
    """The unscheduled items as chips, in step with the desk's selection."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._drag = drag
        self._book = book = FactBook()
        words = TableColumn("", lambda item: book.of(item).title, tip=book.sentence, spoken=book.sentence)
        self._rows = TableModel((words,), parent=self)
        self._busy = False
        self._press: QPoint | None = None
        self.setModel(self._rows)
        self.setItemDelegate(_IdeaPainter(self, book))
        self.setAccessibleName(self.tr("Ideas"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.selectionModel().selectionChanged.connect(self._lead_desk)
        sight.selection_changed.connect(self._follow_desk)

    def items(self) -> tuple[Item, ...]:
        """What is listed."""
        return self._rows.rows

    def refresh(self) -> None:
        """Show the desk's unscheduled items; those that stay keep the keyboard and their place."""
        self._busy = True
        if self._book.use(self._session.plan, self._sight.colour_by):
            self._rows.repaint()
        self._rows.set_rows(self._session.unscheduled)
        self.setFixedHeight(len(self._rows.rows) * ROW + 4)
        self._busy = False
        self._follow_desk()

    def _follow_desk(self) -> None:
        if self._busy:
            return
        self._busy = True
        wanted, chosen = QItemSelection(), set(self._sight.selected)
        for row, item in enumerate(self._rows.rows):
            if item.id in chosen:
                wanted.select(self._rows.index(row, 0), self._rows.index(row, 0))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._busy = False

    def _chosen(self) -> list[Item]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._rows.rows[row] for row in rows]

    def _lead_desk(self) -> None:
        ids = tuple(item.id for item in self._chosen())
        if not self._busy and ids and ids != self._sight.selected:
            self._busy = True
            self._sight.select(ids)
            self._busy = False

    def item_at(self, place: QPoint) -> str | None:
        """The idea at a place."""
        row = self._rows.row(self.indexAt(place))
        return row.id if row is not None else None

    # --- mouse and keyboard ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._press = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        several = index.isValid() and self.selectionModel().isSelected(index) and not event.modifiers()
        if several and event.button() == Qt.MouseButton.LeftButton:
            return  # it may become a drag of all that is selected
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if self._drag.active:
            self._drag.follow(place)
            return
        far = (
            self._press is not None
            and (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance()
        )
        if far and self._press is not None:
            index = self.indexAt(self._press)
            held = self._rows.row(index)
            if held is not None:
                others = [item for item in self._chosen() if item.id != held.id]
                if self._sight.edited is not None:
                    self._sight.close_item()
                self._drag.take(self, [held, *others], place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if self._drag.active:
            self._drag.drop(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if press is not None and index.isValid() and not event.modifiers():
            self._sight.open_item(index.data(Qt.ItemDataRole.UserRole).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            commands.open_selected(self._sight)
        elif event.key() == Qt.Key.Key_P and not event.modifiers() and self._chosen():
            commands.plan_at_cursor(self._session, self._sight)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from compassdesk.ui.calendar import item_menu

        if self._chosen():
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            item_menu.show_item_menu(self, self._session, self._sight, place if keyboard else event.globalPos())


class _IdeaPainter(QStyledItemDelegate):
    """Paints an unscheduled item as a chip on one line."""

    def __init__(self, tray: QWidget, book: FactBook) -> None:
        super().__init__(tray)
        self._book = book

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect.adjusted(1, 2, -1, -3)
        painter.save()
        chip_shapes.draw_shape(painter, QRectF(rect), item.petal, item.status, self._book.of(item).shade)
        place = QRectF(rect.x() + 7, rect.y() + (rect.height() - 14) / 2, 14, 14)
        icons.glyph(painter, item.petal, place, chip_shapes.petal_colour(item.petal, item.status), 2.0)
        painter.setFont(chip_text.fonts()[chip_text.TITLE])
        painter.setPen(theme.current().ink)
        text = chip_text.elided(str(index.data()), chip_text.TITLE, rect.width() - 36)
        painter.drawText(rect.adjusted(28, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            wide = 2.0 if option.state & QStyle.StateFlag.State_Selected else 1.0
            painter.setPen(QPen(theme.current().accent, wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        painter.restore()
