"""Finding in the window: as one types, by a day, and with what was found marked."""

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.search import SearchPopup
from waterhoven import nameless


def test_finding_as_you_type_opens_the_item(desk: Desk, window: QWidget, qtbot) -> None:
    popup = SearchPopup(window, desk.session, desk.sight)
    qtbot.keyClicks(popup.field, "thi")
    qtbot.waitUntil(lambda: popup.lines.rowCount() == 1, timeout=5000)
    assert popup.lines.rows[0].title == "Think along"
    assert nameless(popup) == []
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert desk.sight.edited == "p2"


def test_what_holds_only_the_pieces_of_a_word_hides_nothing_that_holds_it(desk: Desk, window: QWidget) -> None:
    """So few lines were shown that nobody could come near their end, where the others are asked for."""
    rows = [post("send", f"2027-03-{day:02d}T09:00", title="Vloer toe") for day in range(11, 29)]
    rows[0] = replace(rows[0], title="Eerste toer")
    rows[-1] = replace(rows[-1], title="Laatste toer")
    desk.session.change("Add", Patch(items=tuple(rows)))
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.field.setText("toer")
    popup.look()
    assert [line.title for line in popup.lines.rows] == ["Laatste toer", "Eerste toer"]


def test_what_is_out_of_sight_comes_below_and_moves_nobody(desk: Desk, window: QWidget, qtbot) -> None:
    desk.session.change(
        "Add", Patch(items=tuple(post("send", "2027-03-09T09:00", title=f"Veel {n}") for n in range(30)))
    )
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.field.setText("veel")
    popup.look()
    shown = popup.lines.rows
    assert 0 < len(shown) < 30, "only what is in sight is made"
    popup.open_at(QRect(0, 0, 520, 420))
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    popup.list.verticalScrollBar().setValue(popup.list.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: popup.lines.rowCount() > len(shown), timeout=5000)
    assert popup.lines.rows[: len(shown)] == shown
    assert popup.list.currentIndex().row() == 1
    for _ in range(8):
        qtbot.keyClick(popup.field, Qt.Key.Key_PageDown)
    assert len({found.id for found in popup.lines.rows}) == popup.lines.rowCount() == 30
    assert popup.list.currentIndex().row() == 29
    popup.close()


def test_small_steps_stand_below_the_first_items_and_not_where_an_item_is_asked_for(
    desk: Desk, window: QWidget
) -> None:
    rows = tuple(post("send", f"2027-03-{day:02d}T09:00", title=f"Veel {day}") for day in range(1, 20))
    win = Record("w", {"what": "Veel dank"})
    desk.session.change("Add", Patch(items=rows, small_wins=(win,)))
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.field.setText("veel")
    popup.look()
    assert [line.title for line in popup.lines.rows[4:7]] == ["Veel 15", "Veel dank", "Veel 14"]
    asking = SearchPopup(window, desk.session, desk.sight, take=lambda _item: None)
    asking.field.setText("veel")
    asking.look()
    assert "w" not in {line.id for line in asking.lines.rows}


def test_a_day_that_is_typed_shows_all_of_it_first_and_then_who_speaks_of_it(
    desk: Desk, window: QWidget, qtbot
) -> None:
    times = ("2027-03-12T18:00", "2027-03-12T08:00", "2027-03-13T08:00", "2027-04-01T08:00")
    titles = ("Avond van 12 maart", "Ochtend", "Dag erna", "Terugblik")
    bodies = ("", "", "", "Wat was dat leuk, op 12 maart!")
    items = [post("send", at, title=title, body=body) for at, title, body in zip(times, titles, bodies, strict=True)]
    desk.session.change("Add", Patch(items=tuple(items)))
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.field.setText("12 maart")
    popup.look()
    qtbot.waitUntil(lambda: popup.lines.rowCount() == 3, timeout=5000)
    assert [found.title for found in popup.lines.rows] == ["Ochtend", "Avond van 12 maart", "Terugblik"]
    popup.close()


def test_what_was_found_is_bold_and_in_the_accent(desk: Desk, window: QWidget, qtbot) -> None:
    desk.session.change("Add", Patch(items=(post("send", None, title="Łódź", body="Bij de Wisła"),)))
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.open_at(QRect(0, 0, 520, 300))
    popup.field.setText("odz isl")
    popup.look()
    (found,) = popup.lines.rows
    assert [found.title[start:end] for start, end in found.title_marks] == ["ódź"]
    assert [found.detail[start:end] for start, end in found.marks] == ["isł"]
    popup.show_lines([found, replace(found, title_marks=(), marks=())])
    picture = popup.list.viewport().grab().toImage()
    first, second = (popup.list.visualRect(popup.lines.index(row, 0)) for row in (0, 1))
    blue = [
        sum(
            picture.pixelColor(x, y).blue() - picture.pixelColor(x, y).red() > 50
            for x in range(rect.left() + 34, rect.width() - 160)
            for y in range(rect.top(), rect.bottom())
        )
        for rect in (first, second)
    ]
    assert blue[0] > 0 == blue[1]
    popup.close()


def test_nothing_found_is_said(desk: Desk, window: QWidget, qtbot) -> None:
    popup = SearchPopup(window, desk.session, desk.sight)
    popup.field.setText("zzzz")
    popup.look()
    assert popup.nothing.text()
    popup.close()
