"""The four C's as bars one can press (A14)."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.compass.disciplines import FourCs
from compassdesk.domain.vocabulary import CONTENT_CS, ContentC
from compassdesk.rendering.compass.discipline_cells import paint_c
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.texts.compass.disciplines_words import c_said
from compassdesk.ui.widgets.painted_row import PaintedRow


class CBar(PaintedRow):
    """One of the four: leads to its items."""

    def __init__(self, name: ContentC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._cs: FourCs | None = None

    def sizeHint(self) -> QSize:
        return QSize(130, 40)

    def show_cs(self, cs: FourCs) -> None:
        """Show other numbers."""
        self._cs = cs
        self.setAccessibleName(c_said(cs, self.name))
        self.setToolTip(f"{c_said(cs, self.name)}, {numbers.percent(cs.share(self.name))}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            self.paint_ground(painter, tokens)
            if self._cs is not None:
                paint_c(painter, QRectF(self.rect()).adjusted(8, 4, -8, -6), self._cs, self.name, tokens)
            del event


class CBars(QWidget):
    """All four; `chosen` brings the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pairs = QGridLayout(self)
        pairs.setContentsMargins(0, 0, 0, 0)
        pairs.setSpacing(4)
        self.bars = tuple(map(CBar, CONTENT_CS))
        for at, bar in enumerate(self.bars):
            bar.clicked.connect(partial(self._choose, bar))
            pairs.addWidget(bar, at // 2, at % 2)

    def show_cs(self, cs: FourCs) -> None:
        """Show other numbers."""
        for bar in self.bars:
            bar.show_cs(cs)

    def _choose(self, bar: CBar, _checked: bool = False) -> None:
        self.chosen.emit(bar.name)
