"""A grid of cells one can press: arrow keys go from cell to cell, Enter chooses, each says what it counts."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from compassdesk.rendering.compass.painted_cells import (
    CellGrid,
    CellPlaces,
    LegendEntry,
    Spot,
    legend_height,
    paint_cells,
    paint_legend,
)
from compassdesk.rendering.look import theme
from compassdesk.texts.names import listed
from compassdesk.ui.compass import round_keys
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts, describe, focus_moved
from compassdesk.ui.widgets.parts_told import PartsTold
from compassdesk.ui.widgets.tip_text import tip_text

translate = QCoreApplication.translate
_STEPS: dict[Qt.Key, Spot] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
"""To the first and the last cell of a row."""
_NOTHING = CellGrid((), (), (), ())


class CellGridWidget(QWidget):
    """`cell_chosen` brings the row and the column that were clicked, or chosen by the keyboard."""

    cell_chosen = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = _NOTHING
        self._focused: Spot | None = None
        self._marked: Spot | None = None
        self._told = PartsTold(self, named=True)
        self.setAccessibleName(name)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(560, round(self._grid.height()))

    def grid(self) -> CellGrid:
        """What is shown."""
        return self._grid

    def show_grid(self, grid: CellGrid) -> None:
        """Show another grid; the keyboard stays on its cell where there still is one."""
        self._grid = grid
        if self._focused not in grid.spots():
            self._focused = None
        self.setFixedHeight(round(grid.height()))
        self.updateGeometry()
        self.update()
        self._told.look()

    def focused_spot(self) -> Spot | None:
        """The cell that the keyboard is on: at first the first one."""
        return self._focused or next(iter(self._grid.spots()), None)

    def focus_spot(self, spot: Spot) -> None:
        """Bring the keyboard to a cell."""
        self._focused = spot
        self.update()
        focus_moved(self)

    def mark(self, spot: Spot | None) -> None:
        """Show that a cell is the one of which more is told."""
        if spot != self._marked:
            self._marked = spot
            self.update()

    def marked(self) -> Spot | None:
        """The cell of which more is told."""
        return self._marked

    def spot_rect(self, spot: Spot) -> QRect:
        """Where a cell is seen."""
        return self._places().cell(spot).toRect()

    def _places(self) -> CellPlaces:
        return CellPlaces(self._grid, QRectF(self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            focused = self.focused_spot() if self.hasFocus() else None
            paint_cells(painter, QRectF(self.rect()), self._grid, theme.current(), focused, self._marked)
        del event

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._places().spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focused = spot
            self.cell_chosen.emit(*spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spot, key = self.focused_spot(), Qt.Key(event.key())
        step = _STEPS.get(key)
        if spot is None or not (step or key in _ENDS or round_keys.chooses(event)):
            super().keyPressEvent(event)
        elif step:
            to = spot[0] + step[0], spot[1] + step[1]
            if to in self._grid.spots():
                self.focus_spot(to)
        elif key in _ENDS:
            self.focus_spot((spot[0], 0 if key == Qt.Key.Key_Home else len(self._grid.columns) - 1))
        else:
            self.cell_chosen.emit(*spot)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self._told_at(event.pos().toPointF())
            if told:
                QToolTip.showText(event.globalPos(), tip_text(told), self)
                return True
        return super().event(event)

    def _told_at(self, point: QPointF) -> str:
        """What a cell counts, or what a row means."""
        spot, row = self._places().spot_at(point), self._places().row_at(point)
        if spot is not None:
            return self._grid.said[spot[0]][spot[1]]
        return self._grid.meanings[row] if row is not None and self._grid.meanings else ""


class CellParts(Parts[CellGridWidget]):
    """The cells, each with its row, its column and what it counts."""

    role = QAccessible.Role.Chart

    def all(self) -> list[Spot]:
        return list(self.widget.grid().spots())

    def words(self, key: Spot) -> str:
        return self.widget.grid().said[key[0]][key[1]] if self.has(key) else ""

    def rect(self, key: Spot) -> QRect:
        return self.widget.spot_rect(key)

    def focused(self) -> Spot | None:
        return self.widget.focused_spot()

    def is_chosen(self, key: Spot) -> bool:
        return key == self.widget.marked()

    def actions(self, key: Spot) -> tuple[str, ...]:
        del key
        return PRESS, FOCUS

    def do(self, key: Spot, action: str) -> None:
        if action == PRESS:
            self.widget.cell_chosen.emit(*key)
        else:
            self.widget.setFocus()
            self.widget.focus_spot(key)


describe(CellGridWidget, CellParts)


class CellLegend(QWidget):
    """What the looks of the cells mean, as high as it needs to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[LegendEntry, ...]) -> None:
        """Explain these."""
        self._entries = entries
        self.setAccessibleName(translate("CellGrid", "Legend: {looks}").replace("{looks}", listed_all(entries)))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(legend_height(width, self._entries))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_legend(painter, QRectF(self.rect()), self._entries, theme.current())
        del event


def listed_all(entries: tuple[LegendEntry, ...]) -> str:
    """What is explained, in one phrase."""
    return listed([entry.words for entry in entries], most=len(entries))
