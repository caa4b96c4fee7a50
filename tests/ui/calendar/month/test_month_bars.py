"""Campaigns, notes and items over several days: one bar across their days, moved and pulled at an end as one step."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, DayNote
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.calendar.canvas.above_boxes import BAR
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.day_popup import DayPopup

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 9), ends=date(2027, 3, 17), closes_on=date(2027, 3, 16))


@pytest.fixture
def month(desk, page):
    square = DayNote(id="d2", first=date(2027, 3, 10), last=date(2027, 3, 12), text="Week of the square")
    desk.session.change("Campaign", Patch(campaigns=(SPRING,), day_notes=(square,)))
    fair = replace(desk.session.item("p2"), last_day=date(2027, 3, 12))
    desk.session.change("Lasts", Patch(items=(fair,), base=Rows(items=(desk.session.item("p2"),))))
    return page.view("month")


def bars_of(month, key: str) -> list:
    return [bar for bar in month.layout_now.bars if bar.of.of.id == key]


def at(month, key: str, row: int = 0, *, from_left: int | None = None, from_right: int | None = None) -> QPoint:
    bar = bars_of(month, key)[row]
    x = bar.x + (from_left if from_left is not None else bar.width - from_right)
    return QPoint(x, bar.y + bar.height // 2)


def on(month, day: date) -> QPoint:
    cell = month.layout_now.cell_of(day)
    return QPoint(cell.x + cell.width // 2, cell.y + cell.height - 8)


def drag(month, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(month, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(month, start + (end - start) * step / 4)
    QTest.mouseRelease(month, LEFT, PLAIN, end)


def campaign(desk) -> Campaign:
    return desk.session.plan.campaigns[0]


def note(desk, key: str) -> DayNote:
    return next(row for row in desk.session.plan.day_notes if row.id == key)


def test_each_week_has_one_bar_of_a_campaign_and_says_where_it_begins_and_ends(month) -> None:
    first, second = bars_of(month, "c")
    seen = QAccessible.queryAccessibleInterface(month)
    said = [seen.child(at).text(QAccessible.Text.Name) for at in range(seen.childCount())]
    assert "Fri 12 March, 1 item(s)" in said  # the last day of the fair
    assert (first.day, first.of.begins, first.of.ends) == (date(2027, 3, 9), True, False)
    assert (second.day, second.of.begins, second.of.ends) == (date(2027, 3, 15), False, True)


def test_what_lies_above_one_another_does_not_lie_over_chips(month) -> None:
    bars = [bar for key in ("c", "d2", "p2") for bar in bars_of(month, key) if bar.day <= date(2027, 3, 12)]
    assert len({bar.y for bar in bars}) == 3
    chips = [box for box in month.layout_now.boxes if box.day == date(2027, 3, 10)]
    assert min(box.y for box in chips) >= max(bar.y + bar.height for bar in bars)


def test_a_campaign_is_moved_by_its_bar_with_all_its_days_and_back_by_one_undo(desk, month) -> None:
    drag(month, at(month, "c", from_left=40), on(month, date(2027, 3, 11)))
    moved = campaign(desk)
    assert (moved.starts, moved.ends, moved.closes_on) == (date(2027, 3, 11), date(2027, 3, 19), date(2027, 3, 18))
    desk.undoing.undo()
    assert campaign(desk) == SPRING


def test_a_campaign_ends_where_its_end_is_pulled_but_not_before_what_closes_in_it(desk, month) -> None:
    drag(month, at(month, "c", 1, from_right=2), on(month, date(2027, 3, 20)))
    assert campaign(desk).ends == date(2027, 3, 20)
    drag(month, at(month, "c", 1, from_right=2), on(month, date(2027, 3, 15)))
    assert campaign(desk).ends == date(2027, 3, 16)


def test_a_note_begins_where_its_beginning_is_pulled(desk, month) -> None:
    drag(month, at(month, "d2", from_left=2), on(month, date(2027, 3, 8)))
    assert (note(desk, "d2").first, note(desk, "d2").last) == (date(2027, 3, 8), date(2027, 3, 12))


def test_an_item_over_several_days_is_moved_by_any_of_them(desk, month) -> None:
    bar = bars_of(month, "p2")[0]
    drag(month, QPoint(bar.x + bar.width - 30, bar.y + 8), on(month, date(2027, 3, 19)))
    moved = desk.session.item("p2")
    assert (moved.starts_at.date(), moved.last_day) == (date(2027, 3, 17), date(2027, 3, 19))


def test_an_item_lasts_until_where_its_end_is_pulled(desk, month) -> None:
    drag(month, at(month, "p2", from_right=2), on(month, date(2027, 3, 17)))
    assert desk.session.item("p2").last_day == date(2027, 3, 17)
    assert len(bars_of(month, "p2")) == 2
    drag(month, at(month, "p2", 1, from_right=2), on(month, date(2027, 3, 9)))
    assert desk.session.item("p2").last_day == date(2027, 3, 10), "a day stays"


def test_a_click_on_any_bar_of_an_item_opens_it(desk, month) -> None:
    drag(month, at(month, "p2", from_right=2), on(month, date(2027, 3, 17)))
    desk.sight.select(())
    QTest.mouseClick(month, LEFT, PLAIN, at(month, "p2", 1, from_left=20))
    assert desk.sight.edited == "p2"


def test_what_began_in_an_earlier_month_lasts_into_this_one(desk, month) -> None:
    before = desk.session.item("p2")
    begun = replace(before, starts_at=before.starts_at.replace(month=2, day=20), last_day=date(2027, 3, 3))
    desk.session.change("Earlier", Patch(items=(begun,), base=Rows(items=(before,))))
    assert [bar.day for bar in bars_of(month, "p2")] == [date(2027, 3, 1)]


def test_what_began_earlier_is_shown_once_while_and_after_it_is_moved(desk, month) -> None:
    before = desk.session.item("p2")
    begun = replace(before, starts_at=before.starts_at.replace(month=2, day=20), last_day=date(2027, 3, 3))
    desk.session.change("Earlier", Patch(items=(begun,), base=Rows(items=(before,))))
    longer = replace(begun, last_day=date(2027, 3, 5))
    desk.session.preview(Patch(items=(longer,), base=Rows(items=(begun,))), month)
    assert [(bar.day, bar.of.of.last) for bar in bars_of(month, "p2")] == [(date(2027, 3, 1), date(2027, 3, 5))]
    later = replace(begun, starts_at=before.starts_at.replace(day=2), last_day=date(2027, 3, 4))
    patch = Patch(items=(later,), base=Rows(items=(begun,)))
    desk.session.preview(patch, month)
    assert [bar.day for bar in bars_of(month, "p2")] == [date(2027, 3, 2)]
    desk.session.change("Later", patch)
    assert [bar.day for bar in bars_of(month, "p2")] == [date(2027, 3, 2)]


def test_what_began_earlier_goes_with_its_client(desk, month) -> None:
    before = desk.session.item("p2")
    begun = replace(before, starts_at=before.starts_at.replace(month=2, day=20), last_day=date(2027, 3, 3))
    desk.session.change("Earlier", Patch(items=(begun,), base=Rows(items=(before,))))
    file = desk.session.file
    desk.put(None)
    assert month.shown == {}
    file.close()


def test_a_click_on_a_campaign_asks_for_its_editor(page, month) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    QTest.mouseClick(month, LEFT, PLAIN, at(month, "c", from_left=40))
    assert asked == [("campaign", "c", "")]


def test_tab_and_the_arrows_come_to_campaigns_and_notes_which_enter_opens(desk, page, month) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    seen = QAccessible.queryAccessibleInterface(month)
    desk.sight.cursor.put(date(2027, 3, 9), None)
    heard = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Tab):
        QTest.keyClick(month, key)
        heard.append(seen.focusChild().text(QAccessible.Text.Name).split(" · ")[0])
    activate, published = (month.book.sentence(desk.session.item(key)) for key in ("p2", "p3"))
    assert heard == ["Spring", "Week of the square", activate, "Week of the square", activate, published]
    QTest.keyClick(month, Qt.Key.Key_Backtab)
    QTest.keyClick(month, Qt.Key.Key_Backtab)
    QTest.keyClick(month, Qt.Key.Key_Backtab)
    assert (desk.sight.selected, desk.sight.cursor.day) == ((), date(2027, 3, 9))
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert asked == [("campaign", "c", "")]


def test_a_day_with_more_bars_than_room_says_how_many(desk, month) -> None:
    more = tuple(
        DayNote(id=f"n{number}", first=date(2027, 3, 22), last=date(2027, 3, 23), text=f"Note {number}")
        for number in range(6)
    )
    desk.session.change("Notes", Patch(day_notes=more))
    flags = {flag.day: flag.of for flag in month.layout_now.flags if flag.of.kind == "rest"}
    assert {day: flag.more for day, flag in flags.items()} == {date(2027, 3, 22): 2, date(2027, 3, 23): 2}


def test_words_too_long_for_a_narrow_day_go_over_two_lines_where_nothing_stands_below(desk, month, page) -> None:
    long = "Opening of the square"
    days = (date(2027, 3, 10), date(2027, 3, 20), date(2027, 3, 21))
    notes = [DayNote(id=f"n{day.day}", first=day, text=long) for day in days]
    short = DayNote(id="short", first=date(2027, 3, 24), text="Fair")
    desk.session.change("Notes", Patch(day_notes=(*notes, short)))
    high = {flag.of.id: flag.height for flag in month.layout_now.flags}
    assert high["n20"] == high["n21"] > high["n10"] == high["short"], "the 10th has items, and Fair has room"
    page.resize(2400, page.height())
    QApplication.processEvents()
    assert {flag.height for flag in month.layout_now.flags} == {high["short"]}


def test_no_name_is_cut_to_a_letter_or_two_in_a_narrow_weekend(desk, month, page) -> None:
    names = {20: "Open dag", 21: "Eerste paasdag", 28: "Whit Sunday"}
    notes = [DayNote(id=f"n{day}", first=date(2027, 3, day), text=text) for day, text in names.items()]
    desk.session.change("Notes", Patch(day_notes=tuple(notes)))
    page.resize(627, page.height())  # the month beside the panel of a window of 1024
    QApplication.processEvents()
    read = {
        flag.of.text: " ".join(
            chip_text.wrapped(flag.of.text, chip_text.SMALL, flag.width - 20, 2 if flag.height > BAR else 1)
        )
        for flag in month.layout_now.flags
    }
    assert {name: read[name] for name in names.values()} == {name: name for name in names.values()}
    page.resize(330, page.height())  # and where even weekdays have no room
    QApplication.processEvents()
    flag = next(flag for flag in month.layout_now.flags if flag.of.id == "n21")
    seen = [month.grab(rect_of(flag)).toImage()]
    other = replace(notes[1], text="Zondag van de buurt")
    desk.session.change("Other", Patch(day_notes=(other,)))
    seen.append(month.grab(rect_of(flag)).toImage())
    assert seen[0] == seen[1], "its sign alone"
    assert month.words_at(rect_of(flag).center()) == "Zondag van de buurt"


def test_everything_of_a_day_has_its_campaigns_and_notes_too(desk, page, month, qtbot) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    month.open_day(date(2027, 3, 10))
    popup = month.findChild(DayPopup)
    assert [popup.list.item(at).text() for at in range(2)] == ["Spring", "Week of the square"]
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert asked == [("campaign", "c", "")]


@pytest.fixture
def dialog(desk, qtbot) -> Callable[[DayNote], object]:
    from compassdesk.ui.dialogs.day_note import DayNoteDialog

    def made(of: DayNote) -> DayNoteDialog:
        shown = DayNoteDialog(None, desk.session, of)
        qtbot.addWidget(shown)
        return shown

    return made


def test_a_note_is_written_changed_and_removed_each_as_one_step(desk, month, dialog) -> None:
    new = dialog(DayNote(id="", first=date(2027, 3, 23), text=""))
    QTest.keyClicks(new.text, "Market")
    QTest.keyClicks(new.last, "25-3-2027")
    new.accept_button.click()
    made = next(row for row in desk.session.plan.day_notes if row.text == "Market")
    assert (made.first, made.last) == (date(2027, 3, 23), date(2027, 3, 25))
    changed = dialog(made)
    changed.last.clear()
    QTest.keyClicks(changed.last, "23-3-2027")
    changed.accept_button.click()
    assert note(desk, made.id).last is None
    desk.undoing.undo()
    assert note(desk, made.id).last == date(2027, 3, 25)
    desk.undoing.undo()
    assert made.id not in {row.id for row in desk.session.plan.day_notes}


def test_a_note_without_words_or_with_days_the_wrong_way_is_refused(desk, month, dialog) -> None:
    new = dialog(DayNote(id="", first=date(2027, 3, 23), text=""))
    new.accept_button.click()
    assert new.result() == 0
    QTest.keyClicks(new.text, "Market")
    QTest.keyClicks(new.last, "20-3-2027")
    new.accept_button.click()
    assert new.result() == 0
    assert "Market" not in {row.text for row in desk.session.plan.day_notes}


def test_a_note_that_cannot_be_written_stays_in_its_dialog(desk, month, dialog, client_path) -> None:
    new = dialog(DayNote(id="", first=date(2027, 3, 23), text=""))
    new.show()
    QTest.keyClicks(new.text, "Market")
    away = client_path.rename(client_path.with_name("away.compass"))
    new.accept_button.click()
    assert new.isVisible()
    assert new.text.value() == "Market"
    away.rename(client_path)
    new.accept_button.click()
    assert not new.isVisible()
    assert "Market" in {row.text for row in desk.session.plan.day_notes}


def test_ctrl_promises_no_copy_of_what_is_only_moved(desk, month) -> None:
    start, end = at(month, "c", from_left=40), on(month, date(2027, 3, 11))
    QTest.mousePress(month, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(month, start + (end - start) * step / 4)
    QTest.keyPress(month, Qt.Key.Key_Control)
    hint = month.window().findChild(QLabel, "dragHint")
    assert hint.isVisible()
    assert not hint.text().startswith("+"), hint.text()
    QTest.mouseRelease(month, LEFT, PLAIN, end)
    assert len(desk.session.plan.campaigns) == 1
