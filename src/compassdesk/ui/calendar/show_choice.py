"""What the calendar shows besides items, each to be switched off; hidden where the client has nothing of it."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from compassdesk.domain.calendar_grid import View
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.under_menu import goes_out_after

ACTIONS: Mapping[str, str] = {"show-places": "weekly_places", "show-year-days": "year_days"}
"""The switches among the actions of the window, and what of the sight each is about."""
_VIEWS: frozenset[View] = frozenset(("month", "week", "agenda", "timeline"))


class ShowChoice(QToolButton):
    """A menu of switches."""

    def __init__(
        self, session: Session, sight: Sight, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._actions = {name: actions[name] for name in ACTIONS}
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText(self.tr("Show"))
        self.setToolTip(self.tr("What is shown besides items"))
        self.setAccessibleName(self.tr("What is shown besides items"))
        menu = QMenu(self)
        for action in self._actions.values():
            action.setCheckable(True)
            menu.addAction(action)
        self.setMenu(menu)
        goes_out_after(menu, self)
        for signal in (sight.marks_changed, sight.period_changed, session.plan_changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        for name, action in self._actions.items():
            action.setChecked(ACTIONS[name] not in self._sight.hidden)
        plan = self._session.plan
        anything = bool(plan.weekly_places or plan.year_days or plan.client.day_lists)
        self.setVisible(self._sight.view in _VIEWS and anything)
