"""A change shown before it is made ends with the gesture that shows it: what is painted is what is in the file."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.ui.calendar import accessible
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.quick_add import QuickAdd
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.panel.side_panel import SidePanel
from seen import timer
from shouting_week import desk_on, judge, steps

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    accessible.install()
    yield from desk_on(client_path)


@pytest.fixture
def window(desk: Desk, qtbot) -> QWidget:
    """The calendar and the panel beside it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.page = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
    made.page.setParent(made)
    made.page.setGeometry(0, 0, 900, 760)
    made.panel = SidePanel(desk.session, desk.sight, desk.judging)
    made.panel.setParent(made)
    made.panel.setGeometry(900, 0, 380, 760)
    made.resize(1280, 760)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def in_the_air(desk: Desk) -> bool:
    """Whether something else is painted, or counted, than what is in the file."""
    return desk.sight.shown_items() != desk.session.plan.items or desk.session.air.patch is not None


def bulk(window: QWidget, desk: Desk):
    desk.sight.select(("p1", "p2"))
    window.panel.open_bulk()
    form = window.panel.bulk_editor
    form.days.setFocus()
    QTest.keyClicks(form.days, "25")
    assert in_the_air(desk)
    return form


def test_a_bulk_shift_is_not_painted_once_its_form_is_closed(window: QWidget, desk: Desk) -> None:
    bulk(window, desk)
    desk.sight.select(())
    assert not in_the_air(desk)
    bulk(window, desk)
    QTest.mouseClick(window.page.view("month"), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 700))
    assert not in_the_air(desk)
    bulk(window, desk)
    window.panel.set_collapsed(True)
    assert not in_the_air(desk)
    window.panel.set_collapsed(False)
    bulk(window, desk)
    desk.sight.select(("p1", "p3"))
    assert not in_the_air(desk)
    assert steps(desk) == []


def test_enter_applies_a_bulk_shift(window: QWidget, desk: Desk) -> None:
    form = bulk(window, desk)
    QTest.keyClick(form.days, Qt.Key.Key_Return)
    assert desk.session.item("p2").starts_at.date() == date(2027, 4, 3)
    assert len(steps(desk)) == 1
    assert not in_the_air(desk)


def test_a_drag_in_a_window_that_only_reads_falls_back(desk: Desk, window: QWidget) -> None:
    path = desk.session.file.path
    desk.put(None)
    reader = open_client(path, read_only=True)
    desk.put(reader)
    judge(desk)
    month = window.page.view("month")
    start = month.faces["p2"].rect.center()
    cell = month.layout_now.cell_of(date(2027, 3, 18))
    end = QPoint(cell.x + cell.width // 2, cell.y + cell.height - 12)
    told: list[str] = []
    painted: list[bool] = []
    desk.session.said.connect(lambda words, _offer: told.append(words))
    desk.session.preview_changed.connect(lambda: painted.append(in_the_air(desk)))
    QTest.mousePress(month, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for part in range(1, 5):
        QTest.mouseMove(month, start + (end - start) * part / 4)
    assert in_the_air(desk)
    QTest.mouseRelease(month, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert told
    assert not in_the_air(desk)
    assert painted[-1] is False, "the calendar and the panel hear of it"
    desk.put(None)
    reader.close()


def test_a_keyboard_move_ends_with_a_click_elsewhere_and_with_another_selection(window: QWidget, desk: Desk) -> None:
    month = window.page.view("month")
    for end in (
        lambda: QTest.mouseClick(month, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(300, 700)),
        lambda: QTest.keyClick(month, Qt.Key.Key_Escape),
        lambda: desk.sight.select(("p3",)),
        lambda: desk.session.change("Delete", Patch(removed=(("items", "p1"),))),
    ):
        desk.sight.select(("p1",))
        month.setFocus()
        month.cursor_place.put(date(2027, 3, 8), "p1")
        QTest.keyClick(month, Qt.Key.Key_M)
        QTest.keyClick(month, Qt.Key.Key_Down)
        assert in_the_air(desk)
        end()
        assert not in_the_air(desk)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert steps(desk) == ["Delete"], "nothing of it is written later"


def test_a_line_of_quick_add_and_a_dialog_end_with_their_window(window: QWidget, desk: Desk) -> None:
    line = QuickAdd(desk.session, desk.sight, window)
    line.open()
    QTest.keyClicks(line.line, "wed 9:00 New pump")
    assert in_the_air(desk)
    line.close()
    assert not in_the_air(desk)
    dialog = MoveTo(window, desk.session, desk.sight, desk.session.items(("p1",)))
    dialog.show()
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "+3d")
    assert in_the_air(desk)
    dialog.reject()
    assert not in_the_air(desk)
    dialog.deleteLater()


def test_a_fix_that_is_pointed_at_ends_with_the_mouse_and_with_the_window(window: QWidget, desk: Desk) -> None:
    judge(desk)
    judge(desk)
    button = next(
        one for card in window.panel.week_panel.cards.cards() for one in card.fix_buttons if one.fix.patch is not None
    )
    for end in (
        lambda: QApplication.sendEvent(button, QEvent(QEvent.Type.Leave)),
        window.hide,
    ):
        window.show()
        timer(button).timeout.emit()
        assert in_the_air(desk)
        end()
        assert not in_the_air(desk)


def test_what_a_fix_would_make_looks_like_a_proposal_until_it_is_done(window: QWidget, desk: Desk) -> None:
    judge(desk)
    judge(desk)
    canvas = window.page.view("month").focusProxy() or window.page.view("month")
    there = {item.id for item in desk.session.plan.items}
    button = window.panel.week_panel.cards.cards()[0].fix_buttons[0]
    timer(button).timeout.emit()
    QApplication.processEvents()
    new = {item.id for item in desk.session.air.plan.items} - there
    assert desk.session.air.proposed == new
    rect = next(face.rect for key, face in canvas.faces.items() if key in new)
    proposed = canvas.grab(rect).toImage()
    inside = rect.width() // 2, rect.height() - 3
    assert proposed.pixelColor(*inside) == theme.current().accent_bg
    button.click()
    judge(desk)
    assert desk.session.air.proposed == frozenset()
    assert canvas.grab(rect).toImage().pixelColor(*inside) != theme.current().accent_bg


def test_what_is_held_is_no_proposal(window: QWidget, desk: Desk) -> None:
    moved = replace(desk.session.item("p1"), starts_at=datetime(2027, 3, 10, 9))
    desk.session.preview(Patch(items=(moved,)), window.page)
    assert in_the_air(desk)
    assert desk.session.air.proposed == frozenset()
    desk.session.end_preview()
    desk.session.preview(Patch(items=(moved,)), window.panel, proposed=True)
    assert desk.session.air.proposed == frozenset(("p1",))
    desk.session.end_preview()


def test_a_field_whose_effect_shows_ends_with_the_item(window: QWidget, desk: Desk) -> None:
    desk.sight.open_item("p2")
    editor = window.panel.item_editor
    editor.minutes.setFocus()
    editor.minutes.selectAll()
    QTest.keyClicks(editor.minutes, "600")
    assert in_the_air(desk)
    desk.session.file.perform("in another window", patches.apply, Patch(removed=(("items", "p2"),)))
    assert not in_the_air(desk)
    assert desk.sight.edited is None
    assert desk.sight.shown_items() == desk.session.plan.items
    desk.sight.open_item("p3")
    editor.when.day.setFocus()
    editor.when.day.selectAll()
    QTest.keyClicks(editor.when.day, "12-3-2027")
    assert in_the_air(desk)
    QTest.keyClicks(editor.when.day, "x")
    editor.title.setFocus()
    assert not in_the_air(desk), "a value that cannot be shows nothing"
    assert desk.session.item("p3").starts_at == datetime(2027, 3, 10, 9)
