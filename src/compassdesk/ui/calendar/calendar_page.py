"""The calendar's stack of views; it follows the desk and builds a view when it is first wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from compassdesk.ui.calendar.cursor import cursor_of
from compassdesk.ui.calendar.drag import HINT_STYLE
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.calendar.move_mode import move_mode_of
from compassdesk.ui.desk.desk import Desk, View


class CalendarPage(QWidget):
    """Month, week, agenda and board, with a line at the foot while something is moved by keyboard."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stack = QStackedWidget()
        self._views: dict[View, QWidget] = {}
        self._mode = move_mode_of(desk)
        self._hint = QLabel(self)
        self._hint.setObjectName("moveHint")
        self._hint.setStyleSheet(HINT_STYLE)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        desk.period_changed.connect(self._follow)
        self._mode.changed.connect(self._show_hint)
        self._follow()

    def view(self, name: View) -> QWidget:
        """The widget of a view, built when it is first asked for."""
        if name not in self._views:
            self._views[name] = _BUILDERS[name](self._desk)
            self._stack.addWidget(self._views[name])
        return self._views[name]

    def focus_view(self) -> None:
        """Bring the keyboard to the view that is shown."""
        shown = self._stack.currentWidget()
        canvas = getattr(shown, "canvas", shown)
        if canvas is not None:
            canvas.setFocus()

    def reveal(self, key: str) -> None:
        """Bring the keyboard's place to an item, and its chip into sight; it stands in the days in view, or in none."""
        from compassdesk.ui.calendar import keyboard
        from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas

        item = self._desk.item(key)
        if item is None or item.starts_at is None:
            return
        cursor_of(self._desk).put(item.starts_at.date(), key)
        shown = self._stack.currentWidget()
        canvas = getattr(shown, "canvas", shown)
        if isinstance(canvas, ChipCanvas):
            keyboard.reveal(canvas)

    def _follow(self) -> None:
        wanted = self.view(self._desk.view)
        if self._stack.currentWidget() is not wanted:
            had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._mode.cancel()
            self._stack.setCurrentWidget(wanted)
            if had_focus:
                self.focus_view()

    def _show_hint(self) -> None:
        self._hint.setVisible(self._mode.active)
        if self._mode.active:
            self._hint.setText(self._mode.hint)
            self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        self._hint.move((self.width() - self._hint.width()) // 2, self.height() - self._hint.height() - 14)
        self._hint.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._mode.cancel()


def _week(desk: Desk) -> QWidget:
    from compassdesk.ui.calendar.week.week_view import WeekView

    return WeekView(desk)


def _agenda(desk: Desk) -> QWidget:
    from compassdesk.ui.calendar.agenda_view import AgendaView

    return AgendaView(desk)


def _board(desk: Desk) -> QWidget:
    from compassdesk.ui.calendar.board_view import BoardView

    return BoardView(desk)


_BUILDERS: dict[View, Callable[[Desk], QWidget]] = {
    "month": MonthView,
    "week": _week,
    "agenda": _agenda,
    "board": _board,
}
