"""The agenda says in words what the month shows, and both know one selection."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from builders import channel, person, post, slot
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client, Item, Plan
from compassdesk.domain.time_order import in_time_order
from compassdesk.ui.calendar.agenda_model import AgendaModel
from compassdesk.ui.calendar.agenda_view import DAY, ROW


@pytest.fixture
def agenda(desk, page):
    desk.sight.show(date(2027, 3, 8), "agenda")
    return page.view("agenda")


def rows_of(agenda) -> list[str]:
    return [row.id for row in agenda.rows.rows if isinstance(row, Item)]


def test_the_rows_are_the_items_of_the_month_in_order(desk, agenda):
    month = [item.id for item in in_time_order(desk.session.plan.items) if item.starts_at.month == 3]
    assert rows_of(agenda) == month


def test_a_row_reads_as_a_sentence(desk, agenda):
    index = agenda.rows.index(agenda.rows.row_of("p1"), 0)
    spoken = agenda.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "09:00, Send, Stembureaus zoeken vrijwilligers, Facebook, Noor Bakker, Draft" in spoken


def test_choosing_a_row_selects_the_item_and_the_other_way_round(desk, agenda):
    index = agenda.rows.index(agenda.rows.row_of("p2"), 0)
    flags = QItemSelectionModel.SelectionFlag
    agenda.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    assert desk.sight.selected == ("p2",)
    desk.sight.select(("p1", "s1"))
    chosen = {agenda.rows.item_at(row).id for row in agenda.selectionModel().selectedRows()}
    assert chosen == {"p1", "s1"}


def test_a_change_elsewhere_shows(desk, agenda):
    desk.session.change("Add", Patch(items=(post("send", "2027-03-30T10:00", id="late", title="Late"),)))
    assert "late" in rows_of(agenda)


class Paints(QObject):
    """Counts how often what it is laid on is painted."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_another_month_is_painted_once_with_its_days_at_their_places(desk, agenda):
    items = tuple(post("send", f"2027-04-{day:02}T10:00", id=f"a{day}") for day in range(1, 29))
    before = tuple(post("send", f"2027-03-{day:02}T12:00", id=f"m{day}") for day in range(1, 29))
    desk.session.change("Add", Patch(items=items + before))
    settle()
    paints = Paints(agenda.viewport())
    desk.sight.show(date(2027, 4, 8), "agenda")
    settle()
    assert rows_of(agenda) == [item.id for item in items]
    assert paints.count == 1
    tops = [agenda.rowViewportPosition(row) for row in range(5)]
    assert tops == [0, DAY, DAY + ROW, 2 * DAY + ROW, 2 * (DAY + ROW)]
    assert agenda.verticalScrollBar().maximum() > 0


def settle() -> None:
    """Let what waits for the next turns of Qt's loop come."""
    for _ in range(4):
        QCoreApplication.processEvents()


def test_a_channel_and_a_person_of_one_id_keep_their_names(qtbot):
    plan = Plan(
        client=Client(name="Waterhoven"),
        channels=(channel("nb", name="Newsletter"),),
        spokespersons=(person("nb", name="Noor"),),
    )
    model = AgendaModel()
    item = post("send", "2027-03-08T09:00", channels=("nb",), spokesperson="nb")
    model.show(plan, (item,))
    shown = [model.data(model.index(1, column)) for column in range(model.columnCount())]
    assert shown[3:5] == ["Newsletter", "Noor"]


def test_the_model_is_sound(qtbot):
    model = AgendaModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = (post("send", "2027-03-08T09:00"), slot("listen", "2027-03-08T10:00"), post("send", "2027-03-09T09:00"))
    model.show(Plan(client=Client(name="Waterhoven")), items)
    assert [model.item_at(model.index(row, 0)) for row in range(model.rowCount())] == [None, *items[:2], None, items[2]]
    assert model.rowCount(model.index(0, 0)) == 0
    moved = replace(items[0], starts_at=items[2].starts_at)
    for shown in (items[1:], (items[1], moved, items[2]), (), items):
        model.show(Plan(client=Client(name="Waterhoven")), shown)
        assert [row for row in model.rows if isinstance(row, Item)] == list(shown)
    del tester
