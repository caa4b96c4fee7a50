"""The moments of a rhythm that an empty week could take over, dotted in the hours; a press plans one of them."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from compassdesk.domain.lanes import FOR_ALL, item_span, packed
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import chip_painting, chips
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.calendar.week import week_layout
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session

LEAST = 24
"""The least height of what is pressed."""
_SOFT = 0.8
"""How strongly a proposal is painted: it is not there."""


class Ghosts(QObject):
    """They lie over the scroll area of the hours, and keep up with its scrolling."""

    def __init__(self, session: Session, canvas: HoursCanvas, area: QScrollArea) -> None:
        super().__init__(area)
        self._session, self._canvas, self._area = session, canvas, area
        self._book = FactBook()
        self._items: tuple[Item, ...] = ()
        self.buttons: list[Ghost] = []
        canvas.arranged.connect(self._place)
        area.verticalScrollBar().valueChanged.connect(self._place)

    def show_items(self, items: Sequence[Item], behind: QWidget) -> None:
        """Propose these, and nothing else; Tab reaches them behind that widget."""
        gone, self.buttons = self.buttons, []  # hiding the one with the keyboard may scroll the hours
        self._items = tuple(items)
        self._book.use(self._session.plan)
        for button in gone:
            button.hide()
            button.deleteLater()
        self.buttons = [self._made(item) for item in self._items]
        for one, after in pairwise((behind, *self.buttons)):
            QWidget.setTabOrder(one, after)
        self._place()

    def _made(self, item: Item) -> "Ghost":
        button = Ghost(self._area.viewport())
        button.setEnabled(not not_writable(self._session))
        button.clicked.connect(lambda: self._plan(item))
        when = numbers.moment(item.starts_at) if item.starts_at is not None else ""
        words = self.tr("Plan “{title}” on {day}").replace("{title}", item.title).replace("{day}", when)
        button.setAccessibleName(words)
        return button

    def _place(self) -> None:
        days, zone = self._canvas.layout_now.days, self._session.plan.client.timezone
        if not self.buttons or not days:
            return
        top = self._area.verticalScrollBar().value()
        named = {str(at): item for at, item in enumerate(self._items)}
        spans = [replace(span, key=key) for key, item in named.items() if (span := item_span(item, zone)) is not None]
        packing = packed(spans, days, FOR_ALL, week_layout.LEAST_MINUTES)
        layout = week_layout.week_layout(days, packing, self._canvas.width(), mirrored=self._canvas.layout_now.mirrored)
        placed = {block.id: block for block in layout.blocks if block.leads}
        for key, button in zip(named, self.buttons, strict=True):
            block = placed.get(key)
            button.setVisible(block is not None)
            if block is not None:
                rect = QRect(0, 0, block.width, max(block.height, LEAST))
                facts = self._book.of(replace(named[key], id=key, status="idea"))
                button.face = chips.block_face(facts, rect, mirrored=layout.mirrored)
                button.setGeometry(rect.translated(block.x, block.y - top))

    def _plan(self, item: Item) -> None:
        label = self.tr("Plan “{title}”").replace("{title}", item.title)
        if commit(self._session, label, Patch(items=(item,))) is not None:
            said = self.tr("“{title}” is planned.").replace("{title}", item.title)
            self._session.say(said, undo=True)
            self._canvas.setFocus()


class Ghost(QAbstractButton):
    """One of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.face: chips.ChipFace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.face is None:
            return
        with QPainter(self) as painter:
            pointed_at = self.underMouse() or self.hasFocus()
            painter.setOpacity(1.0 if pointed_at else _SOFT)
            chip_painting.paint_faces(painter, (self.face,), event.rect(), set(), None, self.devicePixelRatioF())
            if self.hasFocus():
                painter.setPen(QPen(theme.current().accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
