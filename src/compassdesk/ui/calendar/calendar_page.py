"""The calendar's stack of views; it follows the desk and builds a view when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QScrollBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from compassdesk.domain.calendar_grid import OF_A_WEEK, OF_WEEKS, View
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.mouse_canvas import MouseCanvas
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import HINT_STYLE, DragController, DroppedOn
from compassdesk.ui.calendar.filtered_out import FilteredOut
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.reading_order import stands_behind
from compassdesk.ui.widgets.screen_reader import speak

if TYPE_CHECKING:
    from compassdesk.domain.plan import Item
    from compassdesk.ui.calendar.empty.empty_card import EmptyCard
    from compassdesk.ui.calendar.empty.ghosts import Ghosts
    from compassdesk.ui.calendar.hover import Hover


class CalendarPage(QWidget):
    """Its views; over them that the filters leave nothing, and what moving by keyboard says."""

    editor_wanted = Signal(str, str, str)
    """The editor of a row on another page: which editor, of what, and the field."""

    def __init__(
        self, session: Session, sight: Sight, judging: Judging, drag: DragController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging, self._drag = session, sight, judging, drag
        self._hover: Hover | None = None
        self._watched: list[MouseCanvas] = []
        self._moving = MoveMode(session, sight, self)
        day_words = DayWords(session, sight, judging, self)
        self._builders: dict[View, Callable[[], QWidget]] = {
            "month": lambda: self._month(MonthView(session, sight, judging, drag, self._moving, day_words)),
            "week": lambda: self._week(judging, day_words),
            "agenda": lambda: self._agenda(day_words),
            "timeline": lambda: self._timeline(judging, day_words),
            "board": lambda: _board(session, sight),
        }
        self._agenda_widths: tuple[int, ...] = ()
        self._before: QWidget | None = None
        """Where Tab comes from to the view."""
        self._said_of: tuple[View, date, date] | None = None
        self._scroll_due: int | None = None
        self._stack = QStackedWidget(self)
        self._views: dict[View, QWidget] = {}
        self._hint = QLabel(self)
        self._hint.setObjectName("moveHint")
        self._hint.setStyleSheet(HINT_STYLE)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.filtered_out = FilteredOut(session, sight, self)
        self.filtered_out.cleared.connect(self.focus_view)
        self.empty_card: EmptyCard | None = None
        self._ghosts: Ghosts | None = None
        sight.period_changed.connect(self._follow)
        judging.reports_changed.connect(self._load_ahead, Qt.ConnectionType.SingleShotConnection)
        self._moving.changed.connect(self._show_hint)
        session.spoken.connect(self._speak)
        self._follow()

    def _load_ahead(self) -> None:
        from compassdesk.ui.calendar.loading_ahead import load_ahead

        load_ahead(self)

    def _month(self, month: MonthView) -> MonthView:
        month.row_wanted.connect(self._open_row)
        self._with_card(month)
        return month

    def _with_card(self, canvas: MouseCanvas) -> None:
        """Show the card of its chips; what shows it is loaded when one is first pointed at."""
        canvas.hovered.connect(lambda key: self._first_card(canvas, canvas.hovered, key))
        canvas.card_wanted.connect(lambda key: self._first_card(canvas, canvas.card_wanted, key))

    def _first_card(self, canvas: MouseCanvas, signal: SignalInstance, key: str) -> None:
        if not key or canvas in self._watched:
            return
        from compassdesk.ui.calendar.hover import Hover

        if self._hover is None:
            self._hover = Hover(self, self._session, self._sight, self._judging, self._drag)
        self._watched.append(canvas)
        self._hover.watch(canvas)
        signal.emit(key)

    def _week(self, judging: Judging, day_words: DayWords) -> QWidget:
        from compassdesk.ui.calendar.week.week_view import WeekView

        week = WeekView(self._session, self._sight, judging, self._drag, self._moving, day_words)
        week.days.row_wanted.connect(self._open_row)
        week.canvas.row_wanted.connect(self._open_row)
        for canvas in (week.days, week.canvas):
            self._with_card(canvas)
        return week

    def _timeline(self, judging: Judging, day_words: DayWords) -> QWidget:
        from compassdesk.ui.calendar.timeline.timeline_view import TimelineView

        timeline = TimelineView(self._session, self._sight, judging, self._drag, self._moving, day_words)
        timeline.canvas.row_wanted.connect(self._open_row)
        self._with_card(timeline.canvas)
        return timeline

    def _agenda(self, day_words: DayWords) -> QWidget:
        from compassdesk.ui.calendar.agenda_view import AgendaView
        from compassdesk.ui.calendar.column_widths import give_widths

        agenda = AgendaView(self._session, self._sight, day_words)
        agenda.row_wanted.connect(self._open_row)
        give_widths(agenda, self._agenda_widths)
        return agenda

    def _open_row(self, kind: str, key: str) -> None:
        if kind == "campaigns":
            self.editor_wanted.emit("campaign", key, "")
        elif kind == "weekly_places":
            self.editor_wanted.emit("weekly_place", key, "")
        elif kind == "year_days":
            self.editor_wanted.emit("year_day", key, "")
        else:
            from compassdesk.ui.dialogs.day_note import edit_day_note

            edit_day_note(self, self._session, key)

    def offer_beginnings(self, actions: Mapping[str, QAction]) -> None:
        """Say from now on what can be done where nothing is planned; `actions` are those of the window, by name."""

        def look() -> None:
            if self.empty_card is None and self._session.file is not None and not self._sight.shows_anything():
                from compassdesk.ui.calendar.empty.empty_card import EmptyCard

                self.empty_card = EmptyCard(self._session, self._sight, self._judging, actions, self)
                self.empty_card.came.connect(self._order)
                self.empty_card.left.connect(self.focus_view)
                self.empty_card.proposed.connect(self._propose)
                self.empty_card.look()
                self._order()

        for signal in (self._session.plan_changed, self._sight.period_changed):
            signal.connect(look)
        look()

    def stand_behind(self, before: QWidget) -> None:
        """Be reached by Tab behind this widget, which was made later, in whatever view."""
        self._before = before
        self._order()

    def _order(self) -> None:
        """Tab leads from what stands before the calendar to the view, and from there to what lies over it."""
        shown, card = self._stack.currentWidget(), self.empty_card
        last = stands_behind(shown, self._before) if shown is not None else None
        last = stands_behind(self.filtered_out, last)
        if card is not None and last is not None:
            card.stand_behind(last)

    def _propose(self, items: Sequence[Item]) -> None:
        if self._ghosts is None and items:
            from compassdesk.ui.calendar.empty.ghosts import Ghosts
            from compassdesk.ui.calendar.week.week_view import WeekView

            week = self.view("week")
            if isinstance(week, WeekView):
                self._ghosts = Ghosts(self._session, week.canvas, week.area)
        if self._ghosts is not None and self.empty_card is not None:
            self._ghosts.show_items(items, self.empty_card.close_button)

    def view(self, name: View) -> QWidget:
        """The widget of a view, built when it is first asked for."""
        if name not in self._views:
            self._views[name] = self._builders[name]()
            self._stack.addWidget(self._views[name])
        return self._views[name]

    def dropped_on(self, window: QWidget, place: QPoint) -> DroppedOn | None:
        """On what something that is dropped on the window falls, at a place of it; None where that is no calendar."""
        widget = window.childAt(place)
        while widget is not None and widget is not window:
            item_at = getattr(widget, "item_at", None)
            if item_at is not None or hasattr(widget, "drop_spot"):
                item = item_at(widget.mapFrom(window, place)) if item_at is not None else None
                return self._drag.dropped_on(window.mapToGlobal(place))._replace(item=item)
            widget = widget.parentWidget()
        return None

    def focus_view(self) -> None:
        """Bring the keyboard to the view that is shown."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def agenda_widths(self) -> tuple[int, ...]:
        """The widths of the agenda's columns, as the user last gave them."""
        from compassdesk.ui.calendar.column_widths import column_widths

        agenda = self._views.get("agenda")
        return column_widths(agenda) if isinstance(agenda, QTableView) else self._agenda_widths

    def give_agenda_widths(self, widths: tuple[int, ...]) -> None:
        """Give the agenda's columns these widths, as soon as it is there."""
        self._agenda_widths = widths
        agenda = self._views.get("agenda")
        if isinstance(agenda, QTableView):
            from compassdesk.ui.calendar.column_widths import give_widths

            give_widths(agenda, widths)

    def scrolled(self) -> int:
        """How far down the view in sight is, in pixels; 0 where it does not scroll."""
        bar = self._scroll_bar()
        return self._scroll_due if self._scroll_due is not None else bar.value() if bar is not None else 0

    def scroll_to(self, place: int) -> None:
        """Scroll the view in sight as far down, where it can; while it is not shown, as soon as it is."""
        bar = self._scroll_bar()
        if not self.isVisible():
            self._scroll_due = place
        elif bar is not None:
            bar.setValue(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scroll_due is not None:
            QTimer.singleShot(0, self, self._scroll_now)  # once the view is laid out

    def _scroll_now(self) -> None:
        due, self._scroll_due = self._scroll_due, None
        if due is not None:
            self.scroll_to(due)

    def _scroll_bar(self) -> QScrollBar | None:
        shown = self._stack.currentWidget()
        if shown is None or isinstance(shown, QAbstractScrollArea):
            return shown.verticalScrollBar() if shown is not None else None
        area = shown.findChild(QAbstractScrollArea)
        return area.verticalScrollBar() if isinstance(area, QAbstractScrollArea) else None

    def reveal(self, key: str) -> None:
        """Bring the keyboard's place to an item, and its chip into sight, on other days where it must be."""
        from compassdesk.ui.calendar import keyboard
        from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas
        from compassdesk.ui.calendar.canvas.headed_view import HeadedView

        item = self._session.item(key)
        if item is None or item.starts_at is None:
            return
        self._sight.go_to(item)
        shown = self._stack.currentWidget()
        canvas = shown.scrolled_canvas if isinstance(shown, HeadedView) else shown
        if isinstance(canvas, ChipCanvas):
            keyboard.reveal(canvas)

    def _follow(self) -> None:
        wanted = self.view(self._sight.view)
        if self._stack.currentWidget() is not wanted:
            held = self.focusWidget()
            had_focus = held is not None and self.isAncestorOf(held)
            self._moving.cancel()
            if held is not None and had_focus:
                held.clearFocus()  # else Qt gives it to one widget of the new view after another, each told aloud
            self._stack.setCurrentWidget(wanted)
            if had_focus:
                self.focus_view()
        self._order()
        self._say_period()

    def _speak(self, words: str) -> None:
        speak(self, words)

    def _say_period(self) -> None:
        """Tell which days came into sight; there is no need where the same are shown otherwise."""
        sight = self._sight
        days = sight.view, sight.first, sight.last
        if days != self._said_of and self._said_of is not None and self.isVisible():
            by_weeks = sight.view in OF_A_WEEK | OF_WEEKS
            period = numbers.day_range(sight.first, sight.last) if by_weeks else numbers.month(sight.day)
            count = self.tr("%n item(s)", "", sight.counted()[0])
            self._session.spoken.emit(f"{period}, {count}")
        self._said_of = days

    def _show_hint(self) -> None:
        self._hint.setVisible(self._moving.active)
        if self._moving.active:
            self._hint.setText(self._moving.hint)
            self._session.spoken.emit(self._moving.hint)
            self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        self._hint.move((self.width() - self._hint.width()) // 2, self.height() - self._hint.height() - 14)
        self._hint.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()
        self.filtered_out.move(self.rect().center() - self.filtered_out.rect().center())
        if self.empty_card is not None:
            self.empty_card.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._moving.cancel()


def _board(session: Session, sight: Sight) -> QWidget:
    from compassdesk.ui.calendar.board.board_view import BoardView

    return BoardView(session, sight)
