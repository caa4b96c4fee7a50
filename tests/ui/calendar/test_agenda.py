"""The agenda says in words what the month shows, and both know one selection."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest

from builders import channel, person, post, slot
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Client, DayNote, Item, Plan
from compassdesk.domain.time_order import in_time_order
from compassdesk.domain.week import Week
from compassdesk.ui.calendar.agenda_model import CHANNELS, TIME, TITLE, AgendaModel
from compassdesk.ui.calendar.agenda_rows import Listable, Listed, by_day
from compassdesk.ui.calendar.agenda_view import DAY, ROW, WIDTHS


@pytest.fixture
def agenda(desk, page):
    """From Tuesday the 9th on; the day before is folded away."""
    desk.sight.show(date(2027, 3, 9), "agenda")
    return page.view("agenda")


@pytest.fixture
def whole(desk, agenda):
    """The agenda with its earlier days."""
    open_fold(agenda)
    return agenda


def open_fold(agenda) -> None:
    fold = agenda.visualRect(agenda.rows.index(0, TIME)).center()
    QTest.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=fold)


def click(agenda, key: str, keys=Qt.KeyboardModifier.NoModifier) -> None:
    place = agenda.visualRect(agenda.rows.index(agenda.rows.row_of(key), TITLE)).center()
    QTest.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, keys, place)


def spoken(agenda, row: int) -> str:
    return agenda.rows.data(agenda.rows.index(row, TIME), Qt.ItemDataRole.AccessibleTextRole)


def texts_of(agenda) -> list[str]:
    return [agenda.rows.text(row, TIME) for row in agenda.rows.rows if not isinstance(row, Item)]


def rows_of(agenda) -> list[str]:
    return [row.id for row in agenda.rows.rows if isinstance(row, Item)]


def test_the_rows_are_the_items_of_the_month_in_order(desk, whole):
    month = [item.id for item in in_time_order(desk.session.plan.items) if item.starts_at.month == 3]
    assert rows_of(whole) == month


def test_it_begins_at_today_with_the_days_before_in_one_line(desk, agenda):
    assert texts_of(agenda)[:2] == ["1 earlier day(s)", "Tuesday 9 March 2027"]
    assert agenda.rows.said(agenda.rows.rows[0]) == "2 item(s)"
    assert spoken(agenda, 0) == "1 earlier day(s), 2 item(s), folded"
    assert rows_of(agenda) == ["p2", "p3"]
    assert agenda.rows.day_at(agenda.currentIndex()) == date(2027, 3, 9)


def test_earlier_days_open_and_close_by_click_and_by_key(desk, agenda):
    open_fold(agenda)
    assert rows_of(agenda) == ["p1", "s1", "p2", "p3"]
    QTest.keyClick(agenda, Qt.Key.Key_Space)
    assert rows_of(agenda) == ["p2", "p3"]
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    assert rows_of(agenda) == ["p1", "s1", "p2", "p3"]


def test_folding_lets_go_of_what_it_hides_alone(desk, whole):
    desk.sight.select(("p1", "p2"))
    open_fold(whole)
    assert desk.sight.selected == ("p2",)


def test_an_earlier_item_that_is_wanted_is_shown(desk, agenda):
    desk.sight.open_item("p1")
    assert rows_of(agenda) == ["p1", "s1", "p2", "p3"]
    assert agenda.rows.item_at(agenda.currentIndex()).id == "p1"


def test_days_of_an_earlier_week_are_shown_when_asked_for(desk, agenda):
    desk.sight.show(date(2027, 3, 3))
    assert rows_of(agenda) == ["p1", "s1", "p2", "p3"]
    desk.sight.show(date(2027, 4, 3))
    desk.sight.show(date(2027, 3, 10))
    assert rows_of(agenda) == ["p2", "p3"]


def test_a_month_with_nothing_from_today_on_is_not_folded(desk, agenda):
    desk.session.change("Delete", Patch(removed=(("items", "p2"), ("items", "p3"))))
    assert rows_of(agenda) == ["p1", "s1"]


def test_one_click_opens_and_with_ctrl_it_selects(desk, agenda):
    click(agenda, "p2")
    assert desk.sight.edited == "p2"
    click(agenda, "p3", Qt.KeyboardModifier.ControlModifier)
    assert set(desk.sight.selected) == {"p2", "p3"}


@pytest.mark.parametrize("by_key", [False, True])
def test_a_day_brings_its_week_beside_the_list_and_a_copied_week_is_that_one(desk, whole, by_key):
    at = next(at for at, row in enumerate(whole.rows.rows) if isinstance(row, date) and row > date(2027, 3, 14))
    day, index = whole.rows.rows[at], whole.rows.index(at, TIME)
    assert desk.sight.week != Week.of(day)
    if by_key:
        whole.setCurrentIndex(index)
        QTest.keyClick(whole, Qt.Key.Key_Return)
    else:
        whole.scrollTo(index)
        QTest.mouseClick(whole.viewport(), Qt.MouseButton.LeftButton, pos=whole.visualRect(index).center())
    assert desk.sight.week == Week.of(day)
    assert (desk.sight.view, desk.sight.cursor.day) == ("agenda", day)


def test_a_click_on_a_column_sorts_by_it_and_again_turns_it_round(desk, agenda):
    header = agenda.horizontalHeader()

    def press(column: int) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    desk.sight.select(("p3",))
    press(TITLE)
    assert rows_of(agenda) == ["p2", "p3", "p1", "s1"]
    assert texts_of(agenda) == []
    assert agenda.rows.text(agenda.rows.rows[0], TIME) == "Wed 10 Mar 11:00"
    assert desk.sight.selected == ("p3",)
    press(TITLE)
    assert rows_of(agenda) == ["s1", "p1", "p3", "p2"]
    desk.sight.select(())
    press(TIME)
    assert rows_of(agenda) == ["p2", "p3"]
    press(TIME)
    assert rows_of(agenda) == ["p3", "p2"]
    assert texts_of(agenda)[-2:] == ["Tuesday 9 March 2027", "1 earlier day(s)"]


def test_the_keyboard_sorts_too_and_hears_by_what(desk, agenda):
    said: list[str] = []
    desk.session.said.connect(lambda text, _step: said.append(text))
    QTest.keyClick(agenda, Qt.Key.Key_S)
    assert rows_of(agenda) == ["s1", "p1", "p3", "p2"], "petals stand in their own order"
    QTest.keyClick(agenda, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert rows_of(agenda) == ["p2", "p3", "p1", "s1"]
    assert said == ["Sorted by Petal", "Sorted by Petal, from the end"]


def test_what_lasts_several_days_is_said_once_on_the_first_day_listed(desk, agenda):
    added = Patch(
        campaigns=(Campaign(id="c1", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 14)),),
        day_notes=(DayNote(id="d2", first=date(2027, 3, 20), last=date(2027, 3, 22), text="Fair"),),
        items=(post("send", "2027-02-20T09:00", id="expo", title="Expo", last_day=date(2027, 3, 12)),),
    )
    desk.session.change("Add", added)
    said = {row: agenda.rows.said(row) for row in agenda.rows.rows if isinstance(row, date)}
    assert said[date(2027, 3, 9)] == "Trees, 1–14 March"
    assert said[date(2027, 3, 20)] == "Fair, 20–22 March"
    assert date(2027, 3, 21) not in said
    assert rows_of(agenda)[0] == "expo"
    assert agenda.rows.text(agenda.rows.rows[agenda.rows.row_of("expo")], TIME) == "since Sat 20 Feb"
    assert spoken(agenda, 1) == "Tuesday 9 March 2027, Trees, 1–14 March"


def test_a_row_reads_as_a_sentence(desk, whole):
    agenda = whole
    index = agenda.rows.index(agenda.rows.row_of("p1"), 0)
    spoken = agenda.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "09:00, Send, Stembureaus zoeken vrijwilligers, Facebook, Noor Bakker, Draft" in spoken


def test_choosing_a_row_selects_the_item_and_the_other_way_round(desk, agenda):
    open_fold(agenda)
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


def listed(items) -> Listed:
    month = Listable(date(2027, 3, 1), date(2027, 3, 31), date(2027, 3, 1), items)
    return by_day(month, folded=False, backwards=False)


def test_a_channel_and_a_person_of_one_id_keep_their_names(qtbot):
    plan = Plan(
        client=Client(name="Waterhoven"),
        channels=(channel("nb", name="Newsletter"),),
        spokespersons=(person("nb", name="Noor"),),
    )
    model = AgendaModel()
    item = post("send", "2027-03-08T09:00", channels=("nb",), spokesperson="nb")
    model.show(plan, listed((item,)))
    shown = [model.data(model.index(1, column)) for column in range(model.columnCount())]
    assert shown[3:5] == ["Newsletter", "Noor"]


def test_the_model_is_sound(qtbot):
    model = AgendaModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    items = (post("send", "2027-03-08T09:00"), slot("listen", "2027-03-08T10:00"), post("send", "2027-03-09T09:00"))
    model.show(Plan(client=Client(name="Waterhoven")), listed(items))
    assert [model.item_at(model.index(row, 0)) for row in range(model.rowCount())] == [None, *items[:2], None, items[2]]
    assert model.rowCount(model.index(0, 0)) == 0
    moved = replace(items[0], starts_at=items[2].starts_at)
    for shown in (items[1:], (items[1], moved, items[2]), (), items):
        model.show(Plan(client=Client(name="Waterhoven")), listed(shown))
        assert [row for row in model.rows if isinstance(row, Item)] == list(shown)
    del tester


def test_where_there_is_room_channels_are_named_and_a_text_begins_behind_its_title(desk, page, agenda, qtbot):
    row = replace(desk.session.item("p2"), body="De tekst van het bericht begint hier.")

    def painted() -> QImage:
        place = agenda.visualRect(agenda.rows.index(agenda.rows.row_of("p2"), TITLE))
        return agenda.viewport().grab(place).toImage()

    page.resize(760, 600)
    qtbot.waitUntil(lambda: agenda.columnWidth(CHANNELS) == WIDTHS[CHANNELS])
    page.resize(1500, 600)
    qtbot.waitUntil(lambda: agenda.columnWidth(CHANNELS) > WIDTHS[CHANNELS])
    wide = painted()
    desk.session.change("Text", Patch(items=(row,)))
    assert painted() != wide
    agenda.setColumnWidth(CHANNELS, 180)
    page.resize(760, 600)
    page.resize(1500, 600)
    assert agenda.columnWidth(CHANNELS) == 180, "as the user gave it"
