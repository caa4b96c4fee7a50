"""The bar above the calendar: which client, which days, which view, search, and the button that plans something."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from compassdesk.domain.calendar_grid import OF_A_WEEK, OF_WEEKS, VIEWS, Period
from compassdesk.rendering.look import icons
from compassdesk.texts import numbers
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.shell.actions import Actions, follow
from compassdesk.ui.shell.recent_clients import FindLocked, list_clients
from compassdesk.ui.widgets.once import acts_once
from compassdesk.ui.widgets.one_of import OneOf
from compassdesk.ui.widgets.under_menu import goes_out_after
from compassdesk.ui.widgets.window_actions import keys_of

NARROW = 1060
"""Below this width in pixels the search button shows its icon only."""
TIGHT = 860
"""Below this one the name of the client is cut sooner."""
LEAST_TITLE = 160
"""Pixels the period wants; where the words of all views leave less, they stand in a menu."""
PERIODS: Mapping[Period, tuple[str, str]] = {
    "week": (QT_TRANSLATE_NOOP("Actions", "Previous week"), QT_TRANSLATE_NOOP("Actions", "Next week")),
    "weeks": (QT_TRANSLATE_NOOP("Actions", "Earlier weeks"), QT_TRANSLATE_NOOP("Actions", "Later weeks")),
    "month": (QT_TRANSLATE_NOOP("Actions", "Previous month"), QT_TRANSLATE_NOOP("Actions", "Next month")),
    "year": (QT_TRANSLATE_NOOP("Actions", "Previous year"), QT_TRANSLATE_NOOP("Actions", "Next year")),
}
"""What going back and forward is called, by what is shown."""


class _MenuBelow(QMenu):
    """Opens at the leading edge of its button, however that button itself is laid out."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._button.width() - self.width() if mirrored else 0
        self.move(self._button.mapToGlobal(QPoint(left, self._button.height() + 2)))


class TopBar(QFrame):
    """Follows the desk. `recent` gives the known client files, `open_path` opens one; `find_locked` tells later which
    of them open with a passphrase only.
    """

    def __init__(
        self,
        session: Session,
        sight: Sight,
        actions: Actions,
        recent: Callable[[], tuple[tuple[str, Path], ...]],
        open_path: Callable[[Path], None],
        find_locked: FindLocked,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._session, self._sight = session, sight
        self._actions = actions
        self._recent = recent
        self._open_path = open_path
        self._find_locked = find_locked
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(self._client_button())
        self._calendar_parts: list[QWidget] = [
            self._step_button("back", "left"),
            self._plain_button("today", self.tr("Today")),
            self._step_button("forward", "right"),
        ]
        self._title = QLabel(self)
        self._title.setProperty("kind", "h2")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(100)
        for part in self._calendar_parts:
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addWidget(self._title, 1)
        self._view_choice = QWidget(self)
        choice = QHBoxLayout(self._view_choice)
        choice.setContentsMargins(0, 0, 0, 0)
        self._switch, self._view_menu = self._view_switch(), self._view_menu_button()
        choice.addWidget(self._switch)
        choice.addWidget(self._view_menu)
        layout.addWidget(self._view_choice)
        self._calendar_parts.append(self._view_choice)
        layout.addWidget(self._search_button())
        self.new_button = self._new_button()
        layout.addWidget(self.new_button)
        session.file_changed.connect(self._show_client)
        session.plan_changed.connect(self._plan_changed)
        sight.period_changed.connect(self._show_period)
        self._page_title = ""
        self._show_client()
        self._show_period()

    def show_page(self, title: str) -> None:
        """On pages other than the calendar the period gives way to the page's title; empty: the calendar."""
        self._page_title = title
        self._cut_client()
        for part in self._calendar_parts:
            part.setVisible(not title)
        if not title:
            self._fit_views()  # the bar may have another width than when they were seen last
        self._show_period()

    def _client_button(self) -> QToolButton:
        self._client = QToolButton(self)
        self._client.setProperty("place", "client")
        self._client.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._client.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._client.setIcon(icons.icon("down"))
        self._client.setIconSize(QSize(12, 12))
        self._client.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._client.setMaximumWidth(260)
        menu = _MenuBelow(self._client)
        # The button is laid out from right to left only to have its arrow behind the name.
        menu.setLayoutDirection(QApplication.layoutDirection())
        menu.aboutToShow.connect(lambda: self._fill_client_menu(menu))
        self._client.setMenu(menu)
        goes_out_after(menu, self._client)
        return self._client

    def _fill_client_menu(self, menu: QMenu) -> None:
        current = self._session.file.path if self._session.file is not None else None
        list_clients(menu, self._recent(), current, self._open_path, self._find_locked)
        if not menu.isEmpty():
            menu.addSeparator()
        for name in ("new-client", "open-client", "welcome"):
            menu.addAction(self._actions[name])

    def _step_button(self, action: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[action])
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._actions[action].changed.connect(lambda: button.setAccessibleName(self._actions[action].text()))
        return button

    def _plain_button(self, action: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        self._do(button, action)
        return button

    def _view_switch(self) -> QWidget:
        switch = QWidget(self)
        layout = QHBoxLayout(switch)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._views: dict[str, QPushButton] = {}
        switch.setAccessibleName(self.tr("View"))
        group = OneOf(switch, tabs=True)
        for view in VIEWS:
            button = QPushButton(self._actions[view].text(), switch)
            place = "first" if view == VIEWS[0] else "last" if view == VIEWS[-1] else "middle"
            button.setProperty("segment", place)
            self._do(button, view)
            group.add(button)
            layout.addWidget(button)
            self._views[view] = button
        return switch

    def _view_menu_button(self) -> QToolButton:
        """What stands in place of the switch where that has no room."""
        button = QToolButton(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icons.icon("down"))
        button.setIconSize(QSize(12, 12))
        menu = QMenu(button)
        for view in VIEWS:
            menu.addAction(self._actions[view])
        button.setMenu(menu)
        goes_out_after(menu, button)
        button.hide()
        return button

    def _fit_views(self) -> None:
        """The switch when it leaves room for the period, else the menu."""
        layout = self.layout()
        if layout is None:
            return
        choice, title = self._view_choice.sizeHint().width(), self._title.minimumWidth()
        rest = layout.sizeHint().width() - choice - title  # the period's own hint is ignored by the layout
        fits = self.width() - rest - self._switch.sizeHint().width() >= LEAST_TITLE
        self._switch.setVisible(fits)
        self._view_menu.setVisible(not fits)
        self._view_choice.updateGeometry()  # at once: the bar may be fitted again before it is laid out

    def _search_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("place", "search")
        button.setIcon(icons.icon("search", "ink3"))
        button.setIconSize(QSize(15, 15))
        self._search_words = self.tr("Search  {keys}").format(keys=keys_of(self._actions["find"]))
        button.setText(self._search_words)
        button.setAccessibleName(self._actions["find"].text())
        self._do(button, "find")
        self.search_button = button
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar keeps the period readable: search shrinks to its icon."""
        super().resizeEvent(event)
        words = self._search_words if self.width() >= NARROW else ""
        if self.search_button.text() != words:
            self.search_button.setText(words)
            self.search_button.setMinimumWidth(0 if not words else 150)
        self._cut_client()
        self._fit_views()
        QTimer.singleShot(0, self, self._show_period)  # once its part of the bar has its new width

    def _new_button(self) -> QPushButton:
        button = QPushButton(self.tr("+ New"), self)
        button.setProperty("kind", "primary")
        button.setAccessibleName(self._actions["new-item"].text())
        self._do(button, "new-item")
        acts_once(button)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a second click would take the keyboard from the title again
        return button

    def _do(self, button: QPushButton, name: str) -> None:
        """Let a button do an action, and be offered when it is."""
        action = self._actions[name]
        button.clicked.connect(action.trigger)
        follow(button, action)

    def _plan_changed(self, touched: Touched) -> None:
        if touches(touched, "client"):
            self._show_client()

    def _show_client(self) -> None:
        self._cut_client()
        if not self._page_title:
            self._fit_views()

    def _cut_client(self) -> None:
        name = self._session.plan.client.name or self.tr("No client")
        room = 210 if self._page_title or self.width() >= TIGHT else 120
        shown = self._client.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._client.setText(shown.replace("&", "&&"))
        self._client.setAccessibleName(self.tr("Client: {name}").format(name=name))

    def _show_period(self) -> None:
        sight = self._sight
        self._actions.name_periods(*PERIODS[sight.period])
        for view, button in self._views.items():
            button.setChecked(view == sight.view)
        shown = self._actions[sight.view].text()
        self._view_menu.setText(shown)
        self._view_menu.setAccessibleName(self.tr("View: {name}").format(name=shown))
        self._title.setAccessibleName("")
        if self._page_title:
            self._title.setText(self._page_title)
        elif sight.view in OF_A_WEEK:
            week = self.tr("Week {number}").format(number=sight.week_in_view().number)
            days = f"{week} · {numbers.day_range(sight.first, sight.last)}"
            whole = f"{week} · {numbers.dated_range(sight.first, sight.last)}"
            self._say_what_fits(whole, days, week)  # the days and the year stand in the view as well
        elif sight.view in OF_WEEKS and sight.scale == "year":
            self._title.setText(str(sight.day.year))
        elif sight.view in OF_WEEKS:
            first, last = sight.week_of(sight.first), sight.week_of(sight.last)
            words = self.tr("Weeks {first}–{last}, {year}")
            if first.year != last.year:
                words = self.tr("Weeks {first}, {first_year} – {last}, {year}")
            numbered = {"first": first.number, "first_year": first.year, "last": last.number, "year": last.year}
            for name, number in numbered.items():
                words = words.replace(f"{{{name}}}", str(number))
            bare = self.tr("Weeks {first}–{last}")
            bare = bare.replace("{first}", str(first.number)).replace("{last}", str(last.number))
            self._say_what_fits(words, bare)
        else:
            self._say_what_fits(*numbers.month_names(sight.day))

    def _say_what_fits(self, *said: str) -> None:
        """The first that has room, else the last; the first is what is read aloud."""
        advance, room = self._title.fontMetrics().horizontalAdvance, self._title.width()
        self._title.setText(next((text for text in said if advance(text) <= room), said[-1]))
        self._title.setAccessibleName(said[0])
