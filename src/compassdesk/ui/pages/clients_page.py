"""All clients at a glance: one row per client file, judged for one week; a row opens its client at that week."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons
from compassdesk.services.clients import ClientRow, overview
from compassdesk.texts import language as languages
from compassdesk.texts import numbers
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.pages import client_words
from compassdesk.ui.pages.client_cards import ClientCards
from compassdesk.ui.pages.client_columns import COVER, FINDINGS, GAP, NEEDLE, columns, is_locked
from compassdesk.ui.pages.client_list import ClientList
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.halves import Halves
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.segmented import Segmented
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate
FORMS = ("cards", "list")
_AROUND = 48
"""Pixels beside what stands on the page."""
Recent = Callable[[], Sequence[tuple[str, Path]]]


class ClientsPage(QWidget):
    """See the module. `add` asks for a client file to open, `make` makes a new client.

    `forget` removes one from the list; the file itself stays. `close` closes the client on the desk, whose file is
    `on_desk`. `form` is one of FORMS.
    """

    week_wanted = Signal(object, object)
    """The path of a client file, and the week."""
    form_chosen = Signal(str)
    """The user wants them as "cards" or as a "list"."""
    all_read = Signal()
    """Every client file was judged."""

    def __init__(
        self,
        recent: Recent,
        week: Week,
        *,
        add: Callable[[], object] | None = None,
        make: Callable[[], object] | None = None,
        forget: Callable[[Path], object] | None = None,
        close: Callable[[], object] | None = None,
        form: str = "cards",
        on_desk: Callable[[], Path | None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent, self.week, self._clock = recent, week, clock
        self._add, self._make, self._forget, self._close, self._on_desk = add, make, forget, close, on_desk
        self._progress: tasks.Progress | None = None
        self._turn = 0
        self.clients = TableModel(columns(), row_id=lambda row: row.path, parent=self)
        self.list = ClientList(self.clients)
        self.list.clicked.connect(lambda index: self._open(self.clients.row(index)))
        self.list.activated.connect(lambda index: self._open(self.clients.row(index)))
        self.list.customContextMenuRequested.connect(
            lambda at: self._show_menu(self._current(), self.list.viewport().mapToGlobal(at))
        )
        self.cards = ClientCards(translate("Clients", "Clients"))
        self.cards.open_wanted.connect(self._open)
        self.cards.menu_wanted.connect(self._show_menu)
        layout = column(self, margins=(24, 16, 24, 16), gap=8)
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
        self.stack.addWidget(self.cards)
        self.stack.addWidget(self.list)
        layout.addWidget(self.stack, 1)
        self._foot = self._build_foot()
        layout.addWidget(self._foot)
        self.list.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self._show_week()
        self.show_as(form)

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
        self.show_as(self.form.value())
        held: list[ClientRow] = []
        self.bar.setRange(0, max(1, len(paths)))
        self.bar.setValue(0)
        self.bar.setVisible(bool(paths))
        known, in_cards = set(paths), self.form.value() == "cards"
        self._show_rows([row for row in self.clients.rows if row.path in known])

        def work(progress: tasks.Progress) -> None:
            for row in overview(paths, week, now, with_fixes=in_cards):
                if progress.cancelled:
                    return
                held.append(row)
                progress.tell(len(held), len(paths))

        def told(done: int, _total: int) -> None:
            if turn == self._turn:
                self.bar.setValue(done)
                fresh = {row.path: row for row in held}
                rest = [row for row in self.clients.rows if row.path not in fresh]
                self._show_rows([*held, *rest])

        def finished(_result: None) -> None:
            if turn == self._turn:
                told(len(held), len(paths))
                self.bar.hide()
                self.all_read.emit()

        def failed(error: BaseException) -> None:
            if turn == self._turn:
                raise error

        self._progress = tasks.run_long_task(self, work, finished, failed, told)

    def _show_rows(self, rows: Sequence[ClientRow]) -> None:
        self.clients.set_rows(rows)
        self._show_order()

    def _show_order(self) -> None:
        """The cards in the order of the list, and what they come to in a sentence."""
        rows = self.clients.rows
        self.cards.show_rows(rows)
        self._said.setText(client_words.headline(rows))
        self._count.setText(translate("Clients", "%n client(s)", "", len(rows)))

    def read_list(self) -> None:
        """The list of known clients changed: it is read now, or when the page comes into sight."""
        if self.isVisible():
            self.refresh()

    def client_opened(self) -> None:
        """A client was opened: one that is not listed yet is read, where the page stays in sight."""
        if {path for _, path in self._recent()} != {row.path for row in self.clients.rows}:
            self.read_list()

    def show_week(self, week: Week) -> None:
        """Judge another week."""
        self.week = week
        self._show_week()
        self.refresh()

    def _head(self) -> QVBoxLayout:
        head = column(gap=8)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._said = label("", "h1", wrap=True)
        self._count = label("", "small")
        first.addWidget(self._said, 1)
        first.addWidget(self._count)
        if self._make is not None:
            self.new_button = QPushButton(icons.icon("plus"), translate("Clients", "New client…"))
            self.new_button.clicked.connect(self._make)
            first.addWidget(self.new_button)
        head.addLayout(first)
        self._line = Halves()
        week, line = self._line.first, self._line.second
        for icon, name, weeks in (
            ("left", translate("Clients", "Week before"), -1),
            ("right", translate("Clients", "Week after"), 1),
        ):
            button = IconButton(icon, name)
            button.clicked.connect(lambda _checked=False, weeks=weeks: self.show_week(self.week.plus(weeks)))
            week.addWidget(button)
            if weeks < 0:
                self._week = label("", "h3")
                self._week.setMinimumWidth(170)
                self._week.setAlignment(Qt.AlignmentFlag.AlignCenter)
                week.addWidget(self._week)
        week.addStretch(1)
        self.sorting = ChoiceField((order, words) for words, order in self._orders())
        self.sorting.setAccessibleName(translate("Clients", "Order of the cards"))
        self.sorting.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.sorting.left.connect(lambda: self.list.sort_by(*self.sorting.value()))
        line.addWidget(self.sorting)
        self.form = Segmented(
            (("cards", translate("Clients", "Cards")), ("list", translate("Clients", "List"))),
            translate("Clients", "Shown as"),
        )
        self.form.chosen.connect(self._choose_form)
        line.addWidget(self.form)
        self.reports_button = QPushButton(icons.icon("reports"), translate("Clients", "Reports…"))
        self.reports_button.setToolTip(translate("Clients", "A report of the month of each client, into one folder"))
        self.reports_button.clicked.connect(self._make_reports)
        line.addWidget(self.reports_button)
        self.add_button = QPushButton(icons.icon("plus"), translate("Clients", "Add a client file…"))
        self.add_button.setVisible(self._add is not None)
        self.add_button.clicked.connect(self._on_add)
        line.addWidget(self.add_button)
        line.addStretch(0)
        head.addLayout(self._line)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.fit(self.width() - _AROUND)

    def _make_reports(self) -> None:
        from compassdesk.domain.reports.period_report import ReportWish
        from compassdesk.ui.dialogs.all_clients_reports import reports_of_all_clients

        paths = tuple(path for _, path in self._recent())
        wish = ReportWish("month", day=self.week.monday, language=languages.spoken())
        reports_of_all_clients(self, paths, wish, self._clock())

    @staticmethod
    def _orders() -> Sequence[tuple[str, tuple[int, Qt.SortOrder]]]:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        return (
            (translate("Clients", "Attention first"), (FINDINGS, down)),
            (translate("Clients", "By name"), (0, up)),
            (translate("Clients", "Most sending first"), (NEEDLE, down)),
            (translate("Clients", "Least answered first"), (COVER, up)),
            (translate("Clients", "Next silence first"), (GAP, up)),
        )

    def show_as(self, form: str) -> None:
        """Show the clients as "cards" or as a "list"."""
        self.stack.setCurrentIndex(FORMS.index(form) + 1 if self._recent() else 0)
        self.form.show_value(form)
        self.sorting.setVisible(form == "cards")
        self._line.fit(self.width() - _AROUND)
        self._foot.setVisible(form == "list")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the clients; for a proxy Tab would pass over all that stands above them."""
        (self.cards if self.form.value() == "cards" else self.list).setFocus(event.reason())

    def _choose_form(self, form: str) -> None:
        self.show_as(form)
        self.form_chosen.emit(form)
        if form == "cards":
            self.refresh()  # a list is read without what helps best

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

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        self.forget_button = QPushButton(translate("Clients", "Remove from list"))
        self.forget_button.setToolTip(translate("Clients", "The file itself stays where it is."))
        self.forget_button.setVisible(self._forget is not None)
        self.forget_button.clicked.connect(lambda: self._on_forget(self._current()))
        line.addWidget(self.forget_button)
        self.unlock_button = QPushButton(icons.icon("lock"), translate("Clients", "Unlock…"))
        self.unlock_button.hide()
        self.unlock_button.clicked.connect(lambda: self._open(self._current()))
        self.close_button = QPushButton(translate("Clients", "Close client"))
        self.close_button.hide()
        self.close_button.clicked.connect(self._on_close)
        self.list.selectionModel().currentRowChanged.connect(self._offer)
        self.clients.dataChanged.connect(self._offer)
        line.addWidget(self.unlock_button)
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(label(translate("Clients", "The mark on the bar is the client’s own limit."), "small"))
        return foot

    def _current(self) -> ClientRow | None:
        return self.clients.row(self.list.currentIndex())

    def _offer(self) -> None:
        """Offer what can be done with the chosen client."""
        row = self._current()
        self.unlock_button.setVisible(row is not None and is_locked(row))
        self.close_button.setVisible(row is not None and self._can_close(row))

    def _can_close(self, row: ClientRow) -> bool:
        return self._close is not None and row.path == self._on_desk()

    def menu_for(self, row: ClientRow) -> QMenu:
        """What can be done with a client."""
        menu = QMenu(self)
        words = translate("Clients", "Unlock…") if is_locked(row) else translate("Clients", "Open")
        menu.addAction(words, lambda: self._open(row))
        if self._can_close(row):
            menu.addAction(translate("Clients", "Close client"), self._on_close)
        if self._forget is not None:
            menu.addAction(translate("Clients", "Remove from list"), lambda: self._on_forget(row))
        return menu

    def _show_menu(self, row: ClientRow | None, at: QPoint) -> None:
        if row is not None:
            menu = self.menu_for(row)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def _on_add(self) -> None:
        if self._add is not None:
            self._add()
            self.refresh()

    def _on_forget(self, row: ClientRow | None) -> None:
        if row is not None and self._forget is not None:
            self._forget(row.path)

    def _on_close(self) -> None:
        if self._close is not None:
            self._close()

    def _open(self, row: ClientRow | None) -> None:
        if row is not None:
            self.week_wanted.emit(row.path, self.week)
