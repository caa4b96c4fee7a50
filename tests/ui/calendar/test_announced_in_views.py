"""A view takes the rows that an announced change touched, and shows what showing everything anew would show."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import channel, post
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Item
from compassdesk.ui.calendar.agenda_view import AgendaView
from compassdesk.ui.calendar.board.board_column import BoardColumn
from compassdesk.ui.calendar.board.board_view import BoardView
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.canvas import chips
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts, FactBook
from compassdesk.ui.calendar.day_sentences import DayWords
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.left.filter_tree import FilterTree
from compassdesk.ui.calendar.left.tray import Tray, TrayList
from compassdesk.ui.desk.desk import Desk

MARCH = date(2027, 3, 8)
WEEK = timedelta(weeks=1)


@pytest.fixture
def agenda(desk: Desk, page) -> AgendaView:
    desk.sight.show(date(2027, 3, 1), "agenda")  # with all the days of the month
    return page.view("agenda")


def changes(desk: Desk) -> dict[str, Patch]:
    item, plan = desk.session.item, desk.session.plan
    begun = item("p2").starts_at
    return {
        "title": Patch(items=(replace(item("p1"), title="Another name"),)),
        "time": Patch(items=(replace(item("p1"), starts_at=item("p1").starts_at + timedelta(hours=9)),)),
        "day": Patch(items=(replace(item("p1"), starts_at=begun + timedelta(minutes=1)),)),
        "the only day": Patch(items=(replace(item("s1"), starts_at=begun - WEEK),)),
        "out of sight": Patch(items=(replace(item("p2"), starts_at=begun + 9 * WEEK),)),
        "status": Patch(items=(replace(item("p1"), status="in_review"),)),
        "petal": Patch(items=(replace(item("p1"), petal="activate"),)),
        "channel": Patch(items=(replace(item("p1"), channels=("x",)),)),
        "campaign": Patch(
            campaigns=(Campaign(id="c", name="Spring", starts=MARCH, ends=MARCH + WEEK),),
            items=(replace(item("p1"), campaign="c"),),
        ),
        "planned": Patch(items=(replace(item("idea"), starts_at=begun),)),
        "unplanned": Patch(items=(replace(item("p1"), starts_at=None, status="idea"),)),
        "made": Patch(items=(post("send", "2027-03-30T10:00", id="late"), post("send", None, id="later"))),
        "removed": Patch(removed=(("items", "p1"), ("items", "idea"))),
        "a channel removed": Patch(removed=(("channels", "fb"),)),
        "a channel renamed": Patch(channels=(replace(plan.channels[0], name="Gezichtsboek"),)),
        "several": Patch(items=tuple(replace(row, title=f"{row.title}!", petal="listen") for row in plan.items)),
        "a channel added": Patch(channels=(channel("li", name="Added", position=2),)),
    }


WHAT = (
    "title", "time", "day", "the only day", "out of sight", "status", "petal", "channel", "campaign", "planned",
    "unplanned", "made", "removed", "a channel removed", "a channel renamed", "several", "a channel added",
)  # fmt: skip


def listed(agenda: AgendaView) -> list[tuple[list[str], int, int]]:
    """What each row of the agenda says, how high it is and how many columns its first cell fills."""
    rows, role = agenda.rows, Qt.ItemDataRole.DisplayRole
    return [
        (
            [rows.data(rows.index(row, column), role) for column in range(rows.columnCount())],
            agenda.rowHeight(row),
            agenda.columnSpan(row, 0),
        )
        for row in range(rows.rowCount())
    ]


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("what", WHAT)
def test_the_agenda_shows_what_showing_all_anew_would(
    desk: Desk, agenda: AgendaView, qtbot, what: str, filtered: bool
) -> None:
    if filtered:
        desk.sight.set_filter(Filter(channels=frozenset({"fb"}), statuses=frozenset({"draft", "idea"})))
    desk.sight.select(("p2",))
    for act in (lambda: desk.session.change("Change", changes(desk)[what]), desk.undoing.undo, desk.undoing.redo):
        act()
        anew = AgendaView(desk.session, desk.sight, DayWords(desk.session, desk.sight, desk.judging))
        qtbot.addWidget(anew)
        anew.resize(agenda.size())
        anew.show()
        assert listed(agenda) == listed(anew)
        chosen = [agenda.rows.item_at(index).id for index in agenda.selectionModel().selectedRows()]
        assert chosen == [key for key in desk.sight.selected if agenda.rows.row_of(key) is not None]


@pytest.fixture
def board(desk: Desk, page) -> BoardView:
    desk.sight.show(MARCH, "board")
    return page.view("board")


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("what", WHAT)
def test_the_board_shows_what_showing_all_anew_would(
    desk: Desk, board: BoardView, qtbot, what: str, filtered: bool
) -> None:
    if filtered:
        desk.sight.set_filter(Filter(channels=frozenset({"fb"}), statuses=frozenset({"draft", "idea"})))
    desk.sight.select(("p2",))
    board.grab()
    for act in (lambda: desk.session.change("Change", changes(desk)[what]), desk.undoing.undo, desk.undoing.redo):
        act()
        anew = BoardView(desk.session, desk.sight)
        qtbot.addWidget(anew)
        anew.resize(board.size())
        anew.show()
        for view in (board, anew):
            for column in view.columns:
                column.clearFocus()  # the frame of the keyboard is only where that is
        for column, other in zip(board.columns, anew.columns, strict=True):
            assert [item.id for item in column.items] == [item.id for item in other.items]
            assert (column.title.text(), column.height()) == (other.title.text(), other.height())
            assert board.frames[column.status].strip.text() == anew.frames[other.status].strip.text()
            if column.isVisible():
                column.resize(other.size())
                assert column.grab().toImage() == other.grab().toImage()


def faces(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the cards that are worked out from now on."""
    made: list[str] = []
    for name in ("block_face", "card_face"):
        face_of = getattr(chips, name)

        def noting(facts: ChipFacts, *args: object, face_of=face_of, **options: object) -> chips.ChipFace:
            made.append(facts.title)
            return face_of(facts, *args, **options)

        monkeypatch.setattr(chips, name, noting)
    return made


def test_another_title_concerns_one_card_of_the_board(desk: Desk, board: BoardView, monkeypatch) -> None:
    board.grab()
    heard, made = asked(desk, monkeypatch), faces(monkeypatch)
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Another name"),)))
    board.grab()
    assert made == ["Another name"]
    assert heard == {"items_by_id": 1}


def test_the_board_works_out_the_cards_in_sight_only(desk: Desk, board: BoardView, monkeypatch) -> None:
    crowd = tuple(post("send", f"2027-03-{day:02}T{hour:02}:00") for day in range(1, 29) for hour in range(6, 22))
    made = faces(monkeypatch)
    desk.session.change("Crowd", Patch(items=crowd))
    board.grab()
    assert 0 < len(made) < 40


def test_no_card_of_the_board_is_worked_out_while_it_is_painted(desk: Desk, board: BoardView, monkeypatch) -> None:
    crowd = tuple(post("send", f"2027-03-{day:02}T{hour:02}:00") for day in range(1, 29) for hour in range(6, 22))
    desk.session.change("Crowd", Patch(items=crowd))
    QApplication.processEvents()
    bar = board.verticalScrollBar()
    for act in (
        lambda: bar.setValue(bar.maximum() // 2),
        lambda: bar.setValue(bar.maximum()),
        desk.undoing.undo,
        desk.undoing.redo,
    ):
        act()
        made = faces(monkeypatch)
        shown = board.grab().toImage()
        assert made == []
        cards = [place for column in board.columns for place in in_sight(board, column)]
        assert len(cards) > 1
        for place in cards:
            assert len({shown.pixel(x, place.center().y()) for x in range(place.left(), place.right())}) > 1


def in_sight(board: BoardView, column: BoardColumn) -> list[QRect]:
    """Where the cards of a column stand on the board that are in sight whole."""
    rects = [column.rect_of(at) for at in range(len(column.items))]
    places = [QRect(column.mapTo(board, rect.topLeft()), rect.size()) for rect in rects]
    return [place for place in places if board.viewport().geometry().contains(place)]


def test_the_keyboard_stays_on_its_card_when_one_comes_before_it(desk: Desk, board: BoardView) -> None:
    column = next(one for one in board.columns if one.status == "draft")
    column.setFocus()
    QTest.keyClick(column, Qt.Key.Key_Down)
    assert desk.sight.selected == ("p2",)
    desk.session.change("Add", Patch(items=(post("send", "2027-03-02T10:00", id="first"),)))
    assert column.items[0].id == "first"
    assert column.hasFocus()
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert desk.sight.edited == "p2"


def asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """What is read of the file from now on, by the name of the question."""
    heard: Counter[str] = Counter()
    read = desk.session.file.read

    def listening(question: Callable[..., object], *args: object) -> object:
        heard[question.__name__] += 1
        return read(question, *args)

    monkeypatch.setattr(desk.session.file, "read", listening)
    return heard


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("what", WHAT)
def test_the_hours_and_the_filters_show_what_showing_all_anew_would(
    desk: Desk, page, qtbot, what: str, filtered: bool
) -> None:
    desk.sight.show(MARCH, "week")
    canvas, tree = page.view("week").canvas, FilterTree(desk.session, desk.sight)
    qtbot.addWidget(tree)
    assert canvas.faces
    if filtered:
        desk.sight.set_filter(Filter(channels=frozenset({"fb"}), statuses=frozenset({"draft", "idea"})))
    for act in (lambda: desk.session.change("Change", changes(desk)[what]), desk.undoing.undo, desk.undoing.redo):
        act()
        fresh = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
        anew = FilterTree(desk.session, desk.sight)
        for widget in (fresh, anew):
            qtbot.addWidget(widget)
        fresh.resize(page.size())
        fresh.show()
        other = fresh.view("week").canvas
        assert other.size() == canvas.size()
        assert (canvas.faces, canvas.tails) == (other.faces, other.tails)
        assert said_in(tree) == said_in(anew)


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("what", WHAT)
def test_the_month_shows_what_showing_all_anew_would(desk: Desk, page, qtbot, what: str, filtered: bool) -> None:
    desk.sight.show(MARCH, "month")
    month = page.view("month")
    assert month.faces
    if filtered:
        desk.sight.set_filter(Filter(channels=frozenset({"fb"}), statuses=frozenset({"draft", "idea"})))
    for act in (lambda: desk.session.change("Change", changes(desk)[what]), desk.undoing.undo, desk.undoing.redo):
        act()
        fresh = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
        qtbot.addWidget(fresh)
        fresh.resize(page.size())
        fresh.show()
        other = fresh.view("month")
        assert other.size() == month.size()
        assert (month.layout_now, month.faces, month.words) == (other.layout_now, other.faces, other.words)
        assert [month.stops_of(cell.day) for cell in month.layout_now.cells] == [
            other.stops_of(cell.day) for cell in other.layout_now.cells
        ]


def test_another_title_concerns_one_chip_of_the_month(desk: Desk, page, monkeypatch) -> None:
    desk.sight.show(MARCH, "month")
    page.view("month").grab()
    made: list[str] = []
    face = chips.face

    def noting(facts: ChipFacts, *how: object, **others: object) -> chips.ChipFace:
        made.append(facts.title)
        return face(facts, *how, **others)

    monkeypatch.setattr(chips, "face", noting)
    title = desk.session.item("p1").title[::-1]  # as many lines, so that nothing below it moves
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title=title),)))
    assert made == [title]


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("what", WHAT)
def test_the_tray_shows_what_showing_all_anew_would(desk: Desk, qtbot, what: str) -> None:
    drag = DragController(desk.session)
    tray = Tray(desk.session, desk.sight, drag)
    qtbot.addWidget(tray)
    for act in (lambda: desk.session.change("Change", changes(desk)[what]), desk.undoing.undo, desk.undoing.redo):
        act()
        anew = Tray(desk.session, desk.sight, drag)
        qtbot.addWidget(anew)
        assert said_of(tray.list) == said_of(anew.list)
        assert (tray.list.height(), tray.list.isHidden()) == (anew.list.height(), anew.list.isHidden())


def said_of(tray: TrayList) -> list[tuple[str, str]]:
    """What each row of the tray says, and what a screen reader says of it."""
    model, role = tray.model(), Qt.ItemDataRole
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [(model.data(row, role.DisplayRole), model.data(row, role.AccessibleTextRole)) for row in rows]


def test_the_keyboard_stays_on_its_idea_when_another_changes(desk: Desk, qtbot) -> None:
    ideas = tuple(post("send", None, id=f"idea-{number}", title=f"Idea {number}") for number in range(4))
    desk.session.change("Ideas", Patch(items=ideas))
    tray = Tray(desk.session, desk.sight, DragController(desk.session))
    qtbot.addWidget(tray)
    tray.list.setCurrentIndex(tray.list.model().index(3, 0))
    held = tray.list.currentIndex().data()
    desk.session.change("Rename", Patch(items=(replace(ideas[0], title="Another"),), removed=(("items", "idea-1"),)))
    assert tray.list.currentIndex().data() == held
    assert {"Another"} < {words for words, _ in said_of(tray.list)}


def said_in(tree: FilterTree) -> list[tuple[str, Qt.CheckState]]:
    """What each row of the filters that can be seen says, and whether it is on."""
    model, top = tree.model(), QModelIndex()
    sections = [model.index(at, 0) for at in range(model.rowCount()) if not tree.isRowHidden(at, top)]
    rows = [
        model.index(row, 0, section)
        for section in sections
        for row in range(model.rowCount(section))
        if not tree.isRowHidden(row, section)
    ]
    role = Qt.ItemDataRole
    return [(model.data(row, role.AccessibleTextRole), model.data(row, role.CheckStateRole)) for row in rows]


def test_another_title_concerns_one_block_of_the_hours(desk: Desk, page, monkeypatch) -> None:
    desk.sight.show(MARCH, "week")
    page.view("week").canvas.grab()
    made = faces(monkeypatch)
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Another name"),)))
    assert made == ["Another name"]


def test_another_title_concerns_one_row_of_the_agenda(desk: Desk, agenda: AgendaView, monkeypatch) -> None:
    heard = asked(desk, monkeypatch)
    told: list[int] = []
    agenda.rows.dataChanged.connect(lambda first, last, _roles: told.extend(range(first.row(), last.row() + 1)))
    for signal in (agenda.rows.rowsInserted, agenda.rows.rowsRemoved):
        signal.connect(lambda _parent, first, last: told.extend(range(first, last + 1)))
    agenda.rows.modelReset.connect(lambda: told.extend(range(agenda.rows.rowCount())))
    desk.session.change("Rename", Patch(items=(replace(desk.session.item("p1"), title="Another name"),)))
    assert told == [agenda.rows.row_of("p1")]
    assert heard == {"items_by_id": 1}


def test_the_agenda_stays_where_it_is_while_a_row_changes(desk: Desk, agenda: AgendaView) -> None:
    crowd = tuple(post("send", f"2027-03-{day:02}T{hour:02}:00") for day in range(11, 29) for hour in range(9, 14))
    made = desk.session.change("Crowd", Patch(items=crowd))["items"]
    agenda.setFocus()
    desk.sight.select((made[60],))
    seen, row = agenda.verticalScrollBar().value(), agenda.currentIndex().row()
    assert seen > 0
    desk.session.change("Rename", Patch(items=(replace(desk.session.item(made[60]), title="Another name"),)))
    assert (agenda.verticalScrollBar().value(), agenda.currentIndex().row()) == (seen, row)
    assert agenda.hasFocus()
    desk.session.change("Move", Patch(items=(replace(desk.session.item("p1"), title="Elsewhere"),)))
    assert (agenda.verticalScrollBar().value(), agenda.currentIndex().row()) == (seen, row)


def test_the_agenda_words_the_rows_in_sight_only(desk: Desk, agenda: AgendaView, monkeypatch, qtbot) -> None:
    crowd = tuple(post("send", f"2027-03-{day:02}T{hour:02}:00") for day in range(1, 29) for hour in range(6, 22))
    worded: set[str] = set()
    facts_of = FactBook.of

    def noting(book: FactBook, item: Item) -> ChipFacts:
        worded.add(item.id)
        return facts_of(book, item)

    monkeypatch.setattr(FactBook, "of", noting)
    desk.session.change("Crowd", Patch(items=crowd))
    agenda.viewport().repaint()
    assert agenda.rows.rowCount() > len(crowd)
    assert 0 < len(worded) < 60
