"""All clients at a glance: one row per client file, judged for one week; a row opens its client at that week."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons
from compassdesk.services.clients import ClientRow, overview
from compassdesk.texts import numbers
from compassdesk.ui.pages.client_columns import FINDINGS, NEEDLE, NeedleDelegate, columns, is_locked
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate
Recent = Callable[[], Sequence[tuple[str, Path]]]


class ClientsPage(QWidget):
    """See the module. `add` asks for a client file to open, `forget` removes one from the list; the file itself stays.

    `close` closes the client on the desk, whose file is `on_desk`.
    """

    week_wanted = Signal(object, object)
    """The path of a client file, and the week."""
    all_read = Signal()
    """Every client file was judged."""

    def __init__(
        self,
        recent: Recent,
        week: Week,
        *,
        add: Callable[[], object] | None = None,
        forget: Callable[[Path], object] | None = None,
        close: Callable[[], object] | None = None,
        on_desk: Callable[[], Path | None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent, self.week, self._clock = recent, week, clock
        self._add, self._forget, self._close, self._on_desk = add, forget, close, on_desk
        self._progress: tasks.Progress | None = None
        self._turn = 0
        layout = column(self, margins=(16, 14, 16, 16), gap=10)
        layout.addLayout(self._head())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(room)
        self.bar.setAccessibleName(translate("Clients", "Reading the client files"))
        layout.addWidget(self.bar)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._empty())
        self.stack.addWidget(self._table())
        layout.addWidget(self.stack, 1)
        layout.addLayout(self._foot())
        self._show_week()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read all known client files again; rows appear as they are judged."""
        if self._progress is not None:
            self._progress.cancel()
        self._turn += 1
        turn, week, now = self._turn, self.week, self._clock()
        paths = [path for _, path in self._recent()]
        self.stack.setCurrentIndex(1 if paths else 0)
        held: list[ClientRow] = []
        self.bar.setRange(0, max(1, len(paths)))
        self.bar.setValue(0)
        self.bar.setVisible(bool(paths))
        known = set(paths)
        self.clients.set_rows([row for row in self.clients.rows if row.path in known])

        def work(progress: tasks.Progress) -> None:
            for row in overview(paths, week, now):
                if progress.cancelled:
                    return
                held.append(row)
                progress.tell(len(held), len(paths))

        def told(done: int, _total: int) -> None:
            if isValid(self) and turn == self._turn:
                self.bar.setValue(done)
                fresh = {row.path: row for row in held}
                rest = [row for row in self.clients.rows if row.path not in fresh]
                self.clients.set_rows([*held, *rest])

        def finished(_result: None) -> None:
            if isValid(self) and turn == self._turn:
                told(len(held), len(paths))
                self.bar.hide()
                self.all_read.emit()

        def failed(error: BaseException) -> None:
            if isValid(self) and turn == self._turn:
                raise error

        self._progress = tasks.run_long_task(work, finished, failed, told)

    def read_list(self) -> None:
        """The list of known clients changed: it is read now, or when the page comes into sight."""
        if self.isVisible():
            self.refresh()

    def show_week(self, week: Week) -> None:
        """Judge another week."""
        self.week = week
        self._show_week()
        self.refresh()

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for icon, name, weeks in (
            ("left", translate("Clients", "Week before"), -1),
            ("right", translate("Clients", "Week after"), 1),
        ):
            button = QToolButton()
            button.setIcon(icons.icon(icon))
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, weeks=weeks: self.show_week(self.week.plus(weeks)))
            line.addWidget(button)
            if weeks < 0:
                self._week = label("", "h3")
                self._week.setMinimumWidth(170)
                self._week.setAlignment(Qt.AlignmentFlag.AlignCenter)
                line.addWidget(self._week)
        line.addStretch(1)
        line.addWidget(label(translate("Clients", "The mark on the bar is the client’s own limit."), "small"))
        return line

    def _show_week(self) -> None:
        told = translate("Clients", "Week {week}, {days}").replace("{week}", str(self.week.number))
        self._week.setText(told.replace("{days}", numbers.dated_range(self.week.monday, self.week.sunday)))

    def _empty(self) -> QWidget:
        page = QWidget()
        layout = column(page, margins=(0, 60, 0, 0), gap=10)
        for words, kind in (
            (translate("Clients", "No clients yet"), "h2"),
            (
                translate("Clients", "Every client file you open appears here, with how its week stands."),
                "sub",
            ),
        ):
            line = label(words, kind, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        layout.addStretch(1)
        return page

    def _table(self) -> QWidget:
        self.clients = TableModel(columns(), row_id=lambda row: row.path, parent=self)
        view = QTableView()
        self.view = view
        view.setModel(self.clients)
        view.setAccessibleName(translate("Clients", "Clients"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(44)
        view.setItemDelegateForColumn(NEEDLE, NeedleDelegate(view))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(False)
        for place, wide in enumerate((180, 168, 100, 84, 180, 150, 240)):
            words = header.fontMetrics().horizontalAdvance(self.clients.columns[place].title)
            view.setColumnWidth(place, max(wide, words + 34))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sortIndicatorChanged.connect(self.clients.sort)
        header.setSortIndicator(FINDINGS, Qt.SortOrder.DescendingOrder)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        self.setFocusProxy(view)
        return view

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.add_button = QPushButton(icons.icon("plus"), translate("Clients", "Add a client file…"))
        self.add_button.setVisible(self._add is not None)
        self.add_button.clicked.connect(self._on_add)
        self.forget_button = QPushButton(translate("Clients", "Remove from list"))
        self.forget_button.setToolTip(translate("Clients", "The file itself stays where it is."))
        self.forget_button.setVisible(self._forget is not None)
        self.forget_button.clicked.connect(self._on_forget)
        line.addWidget(self.add_button)
        line.addWidget(self.forget_button)
        self.unlock_button = QPushButton(icons.icon("lock"), translate("Clients", "Unlock…"))
        self.unlock_button.hide()
        self.unlock_button.clicked.connect(lambda: self._open(self.view.currentIndex()))
        self.close_button = QPushButton(translate("Clients", "Close client"))
        self.close_button.hide()
        self.close_button.clicked.connect(self._on_close)
        self.view.selectionModel().currentRowChanged.connect(self._offer)
        self.clients.dataChanged.connect(self._offer)
        line.addWidget(self.unlock_button)
        line.addWidget(self.close_button)
        line.addStretch(1)
        return line

    def _offer(self) -> None:
        """Offer what can be done with the chosen client."""
        row = self.clients.row(self.view.currentIndex())
        self.unlock_button.setVisible(row is not None and is_locked(row))
        self.close_button.setVisible(row is not None and self._close is not None and row.path == self._on_desk())

    def _on_add(self) -> None:
        if self._add is not None:
            self._add()
            self.refresh()

    def _on_forget(self) -> None:
        row = self.clients.row(self.view.currentIndex())
        if row is not None and self._forget is not None:
            self._forget(row.path)

    def _on_close(self) -> None:
        if self._close is not None:
            self._close()

    def _open(self, index: QModelIndex) -> None:
        row = self.clients.row(index)
        if row is not None:
            self.week_wanted.emit(row.path, self.week)
