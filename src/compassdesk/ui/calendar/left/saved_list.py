"""The saved views, above the filters: a press looks at the calendar so; F2 renames one, Delete removes it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.saved_views import SavedView, saved_views
from compassdesk.rendering.look import icons
from compassdesk.ui.calendar import looks
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.tip_text import tip_text
from compassdesk.ui.widgets.under_menu import goes_out_after

WIDTH = 132
"""Pixels of a name; the whole of it stands in its tip."""


class SavedList(QWidget):
    """Hidden while nothing is saved."""

    listed = Signal()
    """There are other buttons than before, made later than what stands below them."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._views: tuple[SavedView, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 2)
        self._column.setSpacing(1)
        heading = QLabel(self.tr("Saved views"), self)
        heading.setProperty("kind", "section")
        self._column.addWidget(heading)
        session.plan_changed.connect(self._follow_plan)
        looked_at = sight.period_changed, sight.density_changed, sight.colour_changed, sight.lanes_changed
        for signal in (sight.filters_changed, *looked_at):
            signal.connect(self._mark)
        self._fill()

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "saved_views"):
            self._fill()

    def _fill(self) -> None:
        views = saved_views(self._session.plan)
        if views != self._views:
            self._views = views
            held = self.window().focusWidget()  # also behind a dialog
            focused = next((key for key, button in self.buttons.items() if button is held), None)
            for button in self.buttons.values():
                self._column.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = {view.id: self._button(view) for view in views}
            self.listed.emit()
            if focused is not None and views:
                self.buttons.get(focused, self.buttons[views[0].id]).setFocus()
        self.setVisible(bool(views))
        self._mark()

    def _button(self, view: SavedView) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "quiet")
        button.setProperty("place", "saved")
        button.setIcon(icons.icon("star", "ink2"))
        button.setIconSize(QSize(13, 13))
        button.setCheckable(True)
        button.setAccessibleName(view.name)
        button.setAccessibleDescription(self.tr("Saved view"))
        button.setToolTip(tip_text(view.name))
        button.ensurePolished()
        short = button.fontMetrics().elidedText(view.name, Qt.TextElideMode.ElideRight, WIDTH)
        button.setText(short.replace("&", "&&"))
        button.clicked.connect(partial(self._show, view))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(partial(self._menu, button, view))
        give_keys(button, {"F2": partial(self._rename, view), "Del": partial(self._remove, view)})
        self._column.addWidget(button)
        button.show()
        return button

    def _show(self, view: SavedView) -> None:
        looks.show(self._sight, view)
        self._mark()

    def _mark(self) -> None:
        for view in self._views:
            self.buttons[view.id].setChecked(looks.is_shown(self._sight, view))

    def _rename(self, view: SavedView) -> None:
        from compassdesk.ui.dialogs.view_name import rename_view

        if not not_writable(self._session):
            rename_view(self.window(), self._session, self._sight, view)

    def _remove(self, view: SavedView) -> None:
        if not not_writable(self._session):
            looks.remove(self._session, view)

    def _menu(self, button: QPushButton, view: SavedView, place: QPoint) -> None:
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        entries = (
            (self.tr("Rename…") + "\tF2", "edit", self._rename),
            (self.tr("Save as it is shown now"), "star", self._save_again),
            (self.tr("Remove") + "\tDel", "trash", self._remove),
        )
        for words, icon, call in entries:
            entry = menu.addAction(icons.icon(icon), words)
            entry.setEnabled(not not_writable(self._session))
            entry.triggered.connect(partial(self._do, call, view))
        goes_out_after(menu, button)
        menu.popup(button.mapToGlobal(place))

    def _do(self, call: Callable[[SavedView], None], view: SavedView, _checked: bool = False) -> None:
        call(view)

    def _save_again(self, view: SavedView) -> None:
        looks.save(self._session, self._sight, view.name)
