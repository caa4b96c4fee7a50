"""The filters as a tree of check boxes: tick to narrow what the calendar shows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import icons, theme
from compassdesk.ui.calendar.canvas.shades import KIND_OF
from compassdesk.ui.calendar.left.filter_model import WITH_SIGNS, FilterRow, FilterSection, filter_sections
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.tip_text import tip_text

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW, SECTION = 25, 31
OPEN_AT_FIRST = {"petals", "channels"}
Index = QModelIndex | QPersistentModelIndex


class FilterTree(QTreeView):
    """Sections fold; the tree is as high as what is unfolded, so that the column scrolls as one."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._sections: tuple[FilterSection, ...] = ()
        self._open = set(OPEN_AT_FIRST)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self, sight))
        self.setAccessibleName(self.tr("Filters"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setObjectName("filterTree")
        self.setStyleSheet("QTreeView { background: transparent; border: none; }")
        self.clicked.connect(self._toggle)
        self.expanded.connect(lambda index: self._fold(index, opened=True))
        self.collapsed.connect(lambda index: self._fold(index, opened=False))
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        sight.colour_changed.connect(self._show_legend)
        self.refresh()

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "items", "channels", "spokespersons", "campaigns"):
            self.refresh()

    def _show_legend(self) -> None:
        """What items are coloured by now is told by rows that can be seen."""
        self.refresh()
        kind = KIND_OF.get(self._sight.colour_by, "petals")
        for at, section in enumerate(self._sections):
            if section.kind == kind:
                self.setExpanded(self._model.index(at, 0), True)

    def refresh(self) -> None:
        """Read the desk's plan and filter again; rows stay where only their numbers changed."""
        sections = filter_sections(self._session.plan, self._sight.filter, self._sight.colour_by)
        if [one.title for one in sections] != [one.title for one in self._sections]:
            self._rebuild(sections)
        else:
            for at, (now, before) in enumerate(zip(sections, self._sections, strict=True)):
                if _shape(now) != _shape(before):
                    self._fill(self._model.item(at), now)
                    self._fit(sections)
        self._sections = sections
        for at, section in enumerate(sections):
            parent = self._model.item(at)
            for place, row in enumerate(section.rows):
                item = parent.child(place)
                checked = row.value in getattr(self._sight.filter, row.kind)
                state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
                if item.checkState() != state:
                    item.setCheckState(state)
                if item.data(ROW_ROLE) != row:
                    item.setData(row, ROW_ROLE)
                    item.setData(f"{row.text}, {row.count}", Qt.ItemDataRole.AccessibleTextRole)
        self.viewport().update()

    def _rebuild(self, sections: tuple[FilterSection, ...]) -> None:
        """Rows are used again and those left over are hidden: PySide may end the process when items are let go of."""
        for at, section in enumerate(sections):
            parent = self._model.item(at)
            if parent is None:
                parent = QStandardItem()
                parent.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._model.appendRow(parent)
            parent.setText(section.title)
            parent.setData(section.kind, ROW_ROLE)
            self._fill(parent, section)
            self.setExpanded(parent.index(), section.kind in self._open)
        for at in range(self._model.rowCount()):
            self.setRowHidden(at, QModelIndex(), at >= len(sections))
        self._fit(sections)

    def _fill(self, parent: QStandardItem, section: FilterSection) -> None:
        for at, row in enumerate(section.rows):
            item = parent.child(at)
            if item is None:
                item = QStandardItem()
                item.setCheckable(True)
                parent.appendRow(item)
            item.setText(row.text)
            item.setToolTip(tip_text(row.text))
        for at in range(parent.rowCount()):
            self.setRowHidden(at, parent.index(), at >= len(section.rows))

    def _fold(self, index: QModelIndex, *, opened: bool) -> None:
        kind = index.data(ROW_ROLE)
        (self._open.add if opened else self._open.discard)(kind)
        self._fit(self._sections)

    def _fit(self, sections: tuple[FilterSection, ...]) -> None:
        height = 4
        for at, section in enumerate(sections):
            height += SECTION + (len(section.rows) * ROW if self.isExpanded(self._model.index(at, 0)) else 0)
        self.setFixedHeight(height)

    def _toggle(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, FilterRow):
            self._sight.set_filter(self._sight.filter.toggled(row.kind, row.value))
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _shape(section: FilterSection) -> object:
    return [(row.value, row.text) for row in section.rows]


class _RowPainter(QStyledItemDelegate):
    """Paints sections as small headings and rows as a box, the words and the number."""

    def __init__(self, tree: FilterTree, sight: Sight) -> None:
        super().__init__(tree)
        self._tree = tree
        self._sight = sight

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW if index.parent().isValid() else SECTION)

    def editorEvent(self, *_args: object) -> bool:  # the tree itself toggles, wherever in the row one clicks
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        if isinstance(row, FilterRow):
            self._paint_row(painter, rect, row, checked=index.data(Qt.ItemDataRole.CheckStateRole))
        else:
            self._paint_section(painter, rect, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.current().accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), 5, 5)
        painter.restore()

    def _turned(self, place: QRect, whole: QRect) -> QRect:
        """A place, on the other side of its row where one reads from the right."""
        return QStyle.visualRect(self._tree.layoutDirection(), whole, place)

    def _paint_section(self, painter: QPainter, rect: QRect, index: Index) -> None:
        tokens = theme.current()
        opened = self._tree.isExpanded(self._tree.model().index(index.row(), 0))
        shut = "left" if self._tree.isRightToLeft() else "right"
        sign = self._turned(QRect(rect.x(), rect.y() + 13, 12, 12), rect)
        icons.glyph(painter, "down" if opened else shut, QRectF(sign), tokens.ink3, 2.2)
        painter.setFont(theme.font(11, bold=True))
        painter.setPen(tokens.ink3)
        area = self._turned(rect.adjusted(17, 6, 0, 0), rect)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        active = len(getattr(self._sight.filter, index.data(ROW_ROLE)))
        if active and not opened:
            painter.setPen(tokens.accent)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(active))

    def _paint_row(self, painter: QPainter, rect: QRect, row: FilterRow, *, checked: object) -> None:
        tokens = theme.current()
        on = checked in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        box = QRectF(self._turned(QRect(rect.x() + 1, rect.y() + (rect.height() - 14) // 2, 14, 14), rect))
        petal = next((one for one in PETALS if row.kind == "petals" and one == row.value), None)
        colour = tokens.petal[petal] if petal is not None else tokens.accent
        painter.setPen(QPen(colour if on else tokens.ink3, 1.2))
        painter.setBrush(colour if on else tokens.panel)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            icons.glyph(painter, "check", box.adjusted(1.5, 1.5, -1.5, -1.5), tokens.on_accent, 3.0)
        left = rect.x() + 22
        if row.kind == KIND_OF.get(self._sight.colour_by):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.shade_colour(row.shade) if row.shade is not None else tokens.note_t)
            shade = self._turned(QRect(left, rect.y() + (rect.height() - 12) // 2, 12, 12), rect)
            painter.drawRoundedRect(QRectF(shade), 3, 3)
            left += 18
        if row.icon:
            ink = colour if petal is not None else tokens.ink2
            icons.glyph(painter, row.icon, QRectF(self._turned(QRect(left, rect.y() + 5, 15, 15), rect)), ink, 2.0)
        if row.kind in WITH_SIGNS:
            left += 20
        count = str(row.count) if row.count else ""
        painter.setFont(theme.font(11))
        painter.setPen(tokens.ink3)
        number = self._turned(rect.adjusted(0, 0, -2, 0), rect)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        wide = painter.fontMetrics().horizontalAdvance(count) + 8 if count else 2
        painter.setFont(theme.font(13))
        painter.setPen(tokens.ink if row.count or on else tokens.ink3)
        area = self._turned(QRect(left, rect.y(), rect.right() - left - wide, rect.height()), rect)
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
