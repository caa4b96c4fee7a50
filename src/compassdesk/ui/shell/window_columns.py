"""The calendar with what stands beside it: filters and tray at its left, the side panel at its right.

The calendar is painted first. What stands beside it is built right behind that first paint.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

from compassdesk.ui.calendar import accessible
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

USUAL_WIDTHS = 204, 320
LEAST_WIDTH = 100
WIDE_ENOUGH = 1180
"""A window narrower than this hides the left column of its own accord."""


class Columns(QSplitter):
    """`widths` are those of the left column and the side panel in pixels, as the user last gave them."""

    editor_wanted = Signal(str, str, str)
    """A finding or a bar asks for an editor on another page: which editor, of what, and the field."""

    left_shown = Signal(bool)
    """The filters and the tray came into sight, or went out of it."""

    undo_wanted = Signal()
    """What the side panel just did is to be taken back."""

    completed = Signal()
    """What stands beside the calendar is there."""

    def __init__(
        self,
        session: Session,
        sight: Sight,
        judging: Judging,
        widths: tuple[int, ...],
        *,
        panel_open: bool,
        left_open: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._panel_open = panel_open
        self.left_wanted = left_open
        """Whether the user wants the left column; None: where there is room."""
        self.built = False
        """Whether what stands beside the calendar is there."""
        self._made: list[Callable[[], None]] = []
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._drag = DragController(session, self)
        accessible.install()
        left_place = QFrame(self)
        self.calendar = CalendarPage(session, sight, judging, self._drag, self)
        self.calendar.editor_wanted.connect(self.editor_wanted)
        kept = len(widths) == 2 and min(widths) >= LEAST_WIDTH
        left, panel = self._widths = (widths[0], widths[1]) if kept else USUAL_WIDTHS
        for widget, width in ((left_place, left), (self.calendar, 840), (QFrame(self), panel)):
            widget.setMinimumWidth(min(width, 400))
            self.addWidget(widget)
        self.setStretchFactor(1, 1)
        self.setSizes([left, 840, panel])
        self._watched = self.calendar.view(sight.view)
        self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._watched and event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._load)
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        """Load what is built next: a turn of its own, so that neither holds up the hand for long."""
        from compassdesk.ui.calendar.left import left_column  # noqa: F401
        from compassdesk.ui.panel import side_panel  # noqa: F401

        self._go_on()

    def _go_on(self) -> None:
        """Build one column in each turn, out of sight, and show them together: so the calendar is laid out once."""
        left_over = [make for make in (self._make_left, self._make_panel) if make not in self._made]
        if left_over:
            QTimer.singleShot(0, self, partial(self._make_and_go_on, left_over[0]))
        else:
            QTimer.singleShot(0, self, self.build)

    def _make_and_go_on(self, make: Callable[[], None]) -> None:
        self._make(make)
        self._go_on()

    def _make(self, make: Callable[[], None]) -> None:
        if make not in self._made:
            self._made.append(make)
            make()

    def _make_left(self) -> None:
        from compassdesk.ui.calendar.left.left_column import LeftColumn

        self.left = LeftColumn(self._session, self._sight, self._drag, self)
        self.left.hide()
        self.left.words.left.connect(self.calendar.focus_view)

    def _make_panel(self) -> None:
        from compassdesk.ui.panel.side_panel import SidePanel

        self.panel = SidePanel(self._session, self._sight, self._judging, self)
        self.panel.hide()
        self.panel.set_collapsed(not self._panel_open)
        self.panel.editor_wanted.connect(self.editor_wanted)
        self.panel.undo_wanted.connect(self.undo_wanted)
        self.panel.made.connect(self.calendar.reveal)
        self.panel.keyboard_left.connect(self.calendar.focus_view)

    def build(self) -> None:
        """Build what stands beside the calendar, and let the checks begin; a second call does nothing."""
        if self.built:
            return
        for make in (self._make_left, self._make_panel):
            self._make(make)
        self.built = True
        for place, widget in ((0, self.left), (2, self.panel)):
            before = self.widget(place)
            self.insertWidget(place, widget)  # it stands in here already, at the end: replacing would dress it anew
            if before is not None:
                before.hide()
                before.setParent(None)
                before.deleteLater()
            widget.show()
        self.calendar.stand_behind(self.left.end())
        self.splitterMoved.connect(self._measure)
        self.panel.folded.connect(self._give_widths)
        self._fit()
        self._give_widths()
        self.completed.emit()
        self._judging.begin()
        from compassdesk.ui.desk.going_on import GoingOn
        from compassdesk.ui.shell.made_ahead import make_ahead

        GoingOn(self._session, self)
        make_ahead(self, self.panel.item_editor_page)

    def toggle_left(self) -> None:
        """Show the filters and the tray, or hide them, whatever the width of the window."""
        self.build()
        self.left_wanted = not self.left.isVisible()
        self._fit()

    def go_to_words(self) -> None:
        """Bring the keyboard to the field that filters by words, with the column it stands in."""
        self.build()
        if not self.left.isVisible():
            self.toggle_left()
        self.left.ensureWidgetVisible(self.left.words)
        self.left.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.left.words.selectAll()

    def toggle_panel(self) -> None:
        """Open the side panel, or shut it."""
        self.build()
        self.panel.set_collapsed(not self.panel.collapsed())

    def panel_is_open(self) -> bool:
        """Whether the side panel is there and shows more than its edge."""
        return self.built and not self.panel.collapsed()

    def shape(self) -> dict[str, Any]:
        """What the preferences keep of it, by their names; nothing before it is built."""
        if not self.built:
            return {}
        return {
            "panel_widths": self.widths(),
            "side_panel_open": self.panel_is_open(),
            "left_column_open": self.left_wanted,
            "agenda_widths": self.calendar.agenda_widths(),
        }

    def widths(self) -> tuple[int, int]:
        """The widths of the left column and the side panel in pixels, as the user gave them."""
        self._measure()
        return self._widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow window gives its room to the calendar: the left column goes, unless the user wants it."""
        if self.built:
            wanted = self.window().width() >= WIDE_ENOUGH if self.left_wanted is None else self.left_wanted
            if wanted != self.left.isVisibleTo(self):
                self.left.setVisible(wanted)
                self._give_widths()
            self.left_shown.emit(wanted)

    def _measure(self) -> None:
        """Keep the widths the user gave the columns; one that is out of sight keeps the width it had."""
        left, _, panel = self.sizes()
        if self.left.isHidden():
            left = self._widths[0]
        if self.panel.collapsed():
            panel = self._widths[1]
        self._widths = (left, panel)

    def _give_widths(self) -> None:
        """A splitter keeps the room of a column that shrank: a folded panel says how little it needs."""
        left, panel = self._widths
        if self.panel.collapsed():
            panel = self.panel.sizeHint().width()
        self.setSizes([left, max(400, self.width() - left - panel), panel])
