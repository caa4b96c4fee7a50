"""The column on the left of the calendar: the small month, the filters and the tray, scrolling as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from compassdesk.domain.filters import Filter
from compassdesk.rendering.look import icons
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.left.filter_tree import FilterTree
from compassdesk.ui.calendar.left.filter_words import FilterWords
from compassdesk.ui.calendar.left.mini_month import MiniMonth
from compassdesk.ui.calendar.left.saved_list import SavedList
from compassdesk.ui.calendar.left.tray import Tray
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.reading_order import end_of, in_reading_order

if TYPE_CHECKING:
    from compassdesk.ui.calendar.left.evergreen_list import EvergreenList

WIDTH, WIDEST = 204, 300
FOLD_ARROW = QSize(12, 12)
FOLD_STYLE = (
    "QToolButton { padding: 2px 0; font-size: 11px; font-weight: 600; border-color: transparent;"
    " background: transparent; color: palette(placeholder-text); min-height: 18px; }"
    "QToolButton:focus { border: 2px solid palette(link); padding: 1px 0; }"
)


class LeftColumn(QScrollArea):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._drag = session, sight, drag
        self.setObjectName("leftColumn")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(WIDEST)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self.viewport())
        self.mini_month = MiniMonth(session, sight, drag, content)
        self.saved = SavedList(session, sight, content)
        self.words = FilterWords(session, sight, content)
        self.filters = FilterTree(session, sight, content)
        self.tray = Tray(session, sight, drag, content)
        self._clear = QPushButton(self.tr("Clear filters"), content)
        self._clear.setProperty("kind", "link")
        self._clear.clicked.connect(lambda: sight.set_filter(Filter()))
        self._idea = self._idea_button()
        self._tray_fold = self._tray_heading()
        self._content = content
        self._lay_out(content)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)  # only now: being set made it fill its ground
        self.evergreen: EvergreenList | None = None
        session.plan_changed.connect(self._look_for_evergreen)
        QTimer.singleShot(0, self, self._look_for_evergreen)  # behind the first paint
        session.plan_changed.connect(self._show)
        session.file_changed.connect(self._show)
        sight.filters_changed.connect(self._show)
        self._show()

    def _look_for_evergreen(self) -> None:
        """Its list is loaded when there is one for the first time."""
        if self.evergreen is None and any("rhythm" in one.content for one in self._session.plan.templates):
            from compassdesk.ui.calendar.left.evergreen_list import EvergreenList

            content = self._content
            self.evergreen = EvergreenList(self._session, self._sight, self._drag, content)
            self._after_tray.addWidget(self.evergreen)
            self.evergreen.listed.connect(lambda: in_reading_order(content))
            self.evergreen.look()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def end(self) -> QWidget:
        """What Tab leaves it from."""
        content = self.widget()
        return end_of(content) if content is not None else self

    def _lay_out(self, content: QWidget) -> None:
        content.setObjectName("leftContent")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(self.mini_month)
        layout.addWidget(self.saved)
        layout.addWidget(self.words)
        layout.addWidget(self.filters)
        layout.addWidget(self._clear)
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        head.addWidget(self._tray_fold)
        head.addStretch(1)
        head.addWidget(self._idea)
        layout.addLayout(head)
        layout.addWidget(self.tray, 1)
        self._after_tray = layout
        in_reading_order(content)
        self.saved.listed.connect(lambda: in_reading_order(content))

    def _tray_heading(self) -> QToolButton:
        fold = QToolButton()
        fold.setProperty("kind", "quiet")
        fold.setObjectName("trayFold")
        fold.setStyleSheet(FOLD_STYLE)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setIconSize(FOLD_ARROW)
        fold.setCheckable(True)
        fold.setChecked(True)
        says_whether_open(fold)
        fold.toggled.connect(self._fold_tray)
        return fold

    def _idea_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(icons.icon("plus"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(26, 24)
        button.setStyleSheet("padding: 0")
        button.setAccessibleName(self.tr("New idea"))
        button.clicked.connect(lambda: commands.new_idea(self._session, self._sight))
        return button

    def _fold_tray(self, opened: bool) -> None:
        self.tray.setVisible(opened)
        self._show()

    def _show(self) -> None:
        reason = not_writable(self._session)
        self._idea.setEnabled(not reason)
        self._idea.setToolTip(reason or self.tr("New idea"))
        self._clear.setVisible(bool(self._sight.filter))
        count = len(self._session.unscheduled)
        title = self.tr("Ideas")
        self._tray_fold.setText(f"{title} · {count}" if count else title)
        shut = "left" if self.isRightToLeft() else "right"
        arrow = icons.icon("down" if self._tray_fold.isChecked() else shut, "ink3")
        self._tray_fold.setIcon(QIcon(arrow.pixmap(FOLD_ARROW * 2)))  # else in the accent while it is open

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()
