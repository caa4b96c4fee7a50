"""The bar over the calendar: what is filtered, and how the calendar shows what is in view."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from compassdesk.domain.calendar_grid import (
    COLOURINGS,
    DENSITIES,
    OF_WEEKS,
    SCALES,
    TIMELINE_LANES,
    WITH_COLOURS,
    WITH_DENSITY,
    WITH_LANES,
    Density,
    Scale,
    TimelineLanes,
)
from compassdesk.rendering.look import icons, theme
from compassdesk.texts import words
from compassdesk.ui.calendar.filter_chips import FilterChips
from compassdesk.ui.calendar.show_choice import ShowChoice
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.halves import Halves
from compassdesk.ui.widgets.one_of import OneOf
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.under_menu import goes_out_after

CAPTION = "caption"
"""The object name of what says what some joined buttons are about."""
WITH_CAPTIONS = 1100
"""Pixels of the bar from which there is room for them."""
LEAST_CHIPS = 140
"""Pixels that what is filtered by wants at least."""


class ViewBar(QFrame):
    """Follows what is in sight: what has no meaning in the view that is shown is not offered.

    `actions` are those of the window, by name.
    """

    def __init__(
        self, session: Session, sight: Sight, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewBar")
        self._sight = sight
        self._halves = Halves()
        self._halves.setContentsMargins(14, 4, 14, 4)
        self.setLayout(self._halves)
        row = self._halves.first
        self._left = self._left_button(actions["left-column"])
        row.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self.chips = FilterChips(session, sight, actions, self)
        self.chips.chip_made.connect(lambda: in_reading_order(self))
        row.addWidget(self.chips, 1)
        self._density, self._lanes = DensityChoice(sight, self), LanesChoice(sight, self)
        self._scale, self._colour = ScaleChoice(sight, self), ColourChoice(sight, actions, self)
        self._marks = ShowChoice(session, sight, actions, self)
        for way in (self._density, self._lanes, self._scale, self._colour, self._marks):
            self._halves.second.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.second.addStretch(0)
        sight.period_changed.connect(self._show)
        self._show()

    def _left_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icons.icon("filter", "ink2"))
        button.setIconSize(QSize(14, 14))
        button.setText(self.tr("Filters"))
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.setCheckable(True)
        says_whether_open(button)
        button.clicked.connect(action.trigger)
        return button

    def show_left(self, shown: bool) -> None:
        """Tell whether the left column is in sight."""
        self._left.setChecked(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons stand without what they are about, which their tips say."""
        super().resizeEvent(event)
        for caption in self.findChildren(QLabel, CAPTION):
            caption.setVisible(self.width() >= WITH_CAPTIONS)
        self._fit()

    def _fit(self) -> None:
        self._halves.fit(self.width() - 28, first_needs=self._left.sizeHint().width() + LEAST_CHIPS)

    def _show(self) -> None:
        self._density.setVisible(self._sight.view in WITH_DENSITY)
        self._lanes.setVisible(self._sight.view in WITH_LANES)
        self._scale.setVisible(self._sight.view in OF_WEEKS)
        self._colour.setVisible(self._sight.view in WITH_COLOURS)
        self._fit()


class DensityChoice(QWidget):
    """Compact, normal, roomy: the one that holds says its name, the others are signs."""

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        row = _named_row(self, self.tr("Density"))
        self.buttons: dict[Density, QToolButton] = {}
        for density, button in zip(DENSITIES, _segments(self, row, len(DENSITIES)), strict=True):
            button.setIcon(icons.icon(density))
            button.setIconSize(QSize(15, 15))
            name = words.label("density", density)
            button.setText(name)
            button.setToolTip(name)
            button.setAccessibleName(self.tr("Density: {name}").replace("{name}", name))
            button.clicked.connect(lambda _checked=False, density=density: sight.set_density(density))
            self.buttons[density] = button
        sight.density_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for density, button in self.buttons.items():
            chosen = density == self._sight.density
            button.setChecked(chosen)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if chosen else style.ToolButtonIconOnly)


class LanesChoice(QWidget):
    """What the timeline, or the board, has a lane for each of; the board can do without."""

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        row = _named_row(self, self.tr("Lanes"))
        kinds: tuple[TimelineLanes | None, ...] = (None, *TIMELINE_LANES)
        self.buttons: dict[TimelineLanes | None, QToolButton] = {}
        for kind, button in zip(kinds, _segments(self, row, len(kinds)), strict=True):
            name, whole = self._named(kind)
            button.setText(name)
            told = self.tr("Lanes: {name}").replace("{name}", whole)
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.clicked.connect(lambda _checked=False, kind=kind: self._choose(kind))
            self.buttons[kind] = button
        sight.lanes_changed.connect(self._show)
        sight.period_changed.connect(self._show)
        self._show()

    def _named(self, kind: TimelineLanes | None) -> tuple[str, str]:
        """What stands on a button, and what it is called alone."""
        if kind == "campaign_and_channel":
            return self.tr("Both", "lanes"), self.tr("Campaigns and channels")
        name = words.label("colour_by", kind) if kind is not None else self.tr("None", "lanes")
        return name, name

    def _choose(self, kind: TimelineLanes | None) -> None:
        if self._sight.view == "board" and kind != "campaign_and_channel":
            self._sight.set_swimlanes(kind)
        elif kind is not None:
            self._sight.set_lanes(kind)

    def _show(self) -> None:
        on_board = self._sight.view == "board"
        self.buttons[None].setVisible(on_board)
        self.buttons["campaign_and_channel"].setVisible(not on_board)  # a card stands in one lane
        first = self.buttons[TIMELINE_LANES[0]]
        place = "middle" if on_board else _place(self, 0, len(TIMELINE_LANES))
        restyle(first, segment=place)
        chosen = self._sight.swimlanes if on_board else self._sight.lanes
        for kind, button in self.buttons.items():
            button.setChecked(kind == chosen)


class ScaleChoice(QWidget):
    """How many weeks the timeline shows."""

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        row = _named_row(self, self.tr("Scale"))
        self.buttons: dict[Scale, QToolButton] = {}
        for scale, button in zip(SCALES, _segments(self, row, len(SCALES)), strict=True):
            name = words.label("scale", scale)
            button.setText(name)
            told = self.tr("Scale: {name}").replace("{name}", name)
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.clicked.connect(lambda _checked=False, scale=scale: sight.set_scale(scale))
            self.buttons[scale] = button
        sight.period_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for scale, button in self.buttons.items():
            button.setChecked(scale == self._sight.scale)


def _named_row(widget: QWidget, name: str) -> QHBoxLayout:
    """A row that begins with what it is about."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    label = QLabel(name, widget)
    label.setProperty("kind", "small")
    label.setObjectName(CAPTION)
    label.setContentsMargins(0, 0, 8, 0)
    row.addWidget(label)
    return row


def _segments(widget: QWidget, row: QHBoxLayout, count: int) -> list[QToolButton]:
    """Buttons of which one holds, joined to each other."""
    group = OneOf(widget)
    made = []
    for at in range(count):
        button = QToolButton(widget)
        button.setProperty("segment", _place(widget, at, count))
        group.add(button)
        row.addWidget(button)
        made.append(button)
    return made


def _place(widget: QWidget, at: int, count: int) -> str:
    """Where a button stands among the others, as it is seen from the left: the sheet knows no other side."""
    first, last = ("last", "first") if widget.isRightToLeft() else ("first", "last")
    return first if at == 0 else last if at == count - 1 else "middle"


class ColourChoice(QToolButton):
    """What the colour behind an item says, with a few of these colours; a menu has the others."""

    def __init__(self, sight: Sight, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = sight
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("place", "colour")
        menu = QMenu(self)
        for name in COLOURINGS:
            menu.addAction(actions[f"colour-{name}"])
        self.setMenu(menu)
        goes_out_after(menu, self)
        sight.colour_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        name = words.label("colour_by", self._sight.colour_by)
        self.setText(name)
        told = self.tr("Colour by: {name}").replace("{name}", name)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = theme.current()
        own = self._sight.colour_by == "petal"
        colours = tuple(tokens.petal.values()) if own else tuple(map(theme.shade_colour, theme.SHADES[:4]))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for at, colour in enumerate(colours):
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(9 + 7 * at, (self.height() - 11) / 2, 6, 11), 1.5, 1.5)
