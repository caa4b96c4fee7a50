"""Signs above and below the hours, over the day that has something out of sight there; a press brings it into sight."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QToolButton

from compassdesk.texts import numbers
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas
from compassdesk.ui.calendar.week.week_layout import Block, RestBox
from compassdesk.ui.look.dressing import restyle

translate = QCoreApplication.translate
Side = Literal["above", "below"]
_HIGH, _MARGIN = 24, 8
_ARROWS: dict[Side, str] = {"above": "↑", "below": "↓"}


class OutOfSight(QObject):
    """See the module. The buttons lie over the scroll area, and keep up with scrolling and with what is shown."""

    def __init__(self, canvas: HoursCanvas, area: QScrollArea) -> None:
        super().__init__(area)
        self._canvas, self._area = canvas, area
        self.buttons: dict[tuple[Side, int], QToolButton] = {}
        """By side and by the place of the day in the week; those without anything are hidden."""
        canvas.arranged.connect(self.look)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)

    def look(self) -> None:
        """Find out again what is out of sight."""
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        layout = self._canvas.layout_now
        for at, day in enumerate(layout.days):
            blocks = layout.on_day(day)
            self._show("above", at, [block for block in blocks if block.y + block.height <= top])
            self._show("below", at, [block for block in blocks if block.y >= bottom])
        for (_side, at), button in self.buttons.items():
            if at >= len(layout.days):
                button.hide()

    def _show(self, side: Side, at: int, blocks: Sequence[Block | RestBox]) -> None:
        key = side, at
        if not blocks:
            if key in self.buttons:
                self.buttons[key].hide()
            return
        button = self.buttons.get(key) or self._made(side, at)
        layout, count = self._canvas.layout_now, len({key for block in blocks for key in _keys(block)})
        button.setText(f"{_ARROWS[side]} {numbers.number(count)}")
        day = numbers.full_day(layout.days[at])
        if side == "above":
            words = translate("OutOfSight", "%n item(s) earlier on {day}", "", count)
        else:
            words = translate("OutOfSight", "%n item(s) later on {day}", "", count)
        words = words.replace("{day}", day)
        button.setAccessibleName(words)
        button.setToolTip(words)
        left, room = layout.columns[at]
        wide = min(room - 4, button.sizeHint().width())
        y = 2 if side == "above" else self._area.viewport().height() - _HIGH - 2
        button.setGeometry(left + (room - wide) // 2, y, wide, _HIGH)
        button.show()

    def _made(self, side: Side, at: int) -> QToolButton:
        button = QToolButton(self._area.viewport())
        restyle(button, place="out-of-sight")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go from item to item, in sight or not
        button.clicked.connect(lambda: self.bring(side, at))
        self.buttons[side, at] = button
        return button

    def bring(self, side: Side, at: int) -> None:
        """Scroll until the nearest of what lies there is in sight."""
        layout, bar = self._canvas.layout_now, self._area.verticalScrollBar()
        high = self._area.viewport().height()
        blocks = layout.on_day(layout.days[at])
        if side == "above":
            nearest = max(block.y for block in blocks if block.y + block.height <= bar.value())
            bar.setValue(nearest - _MARGIN)
            return
        below = min((block for block in blocks if block.y >= bar.value() + high), key=lambda block: block.y)
        bar.setValue(min(below.y + below.height - high, below.y) + _MARGIN)


def _keys(block: Block | RestBox) -> tuple[str, ...]:
    return (block.id,) if isinstance(block, Block) else block.ids
