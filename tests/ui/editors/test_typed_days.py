"""Days and times typed into the item editor: what they say beside the start is kept, what is not plain is told."""

from datetime import date, datetime

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.when_field import WhenField
from examples import each
from typed import retype


def type_and_leave(editor: ItemEditor, field: QLineEdit, words: str) -> None:
    retype(field, words)
    editor.speaker.choice.setFocus()
    QApplication.processEvents()


def row_of(editor: ItemEditor) -> FieldRow:
    return next(row for row in editor.findChildren(FieldRow) if row.field is editor.when)


def test_several_days_set_the_last_one_too(editor: ItemEditor, desk: Desk) -> None:
    type_and_leave(editor, editor.when.day, "15-17 maart 2027")
    item = desk.session.item("p2")
    assert (item.starts_at.date(), item.last_day) == (date(2027, 3, 15), date(2027, 3, 17))


def test_an_end_of_the_time_sets_the_minutes(editor: ItemEditor, desk: Desk) -> None:
    type_and_leave(editor, editor.when.time, "14:30-15:15")
    item = desk.session.item("p2")
    assert (item.starts_at.time(), item.minutes) == (datetime(2027, 3, 8, 14, 30).time(), 45)


def test_a_time_behind_the_day_is_the_time(editor: ItemEditor, desk: Desk) -> None:
    editor.when.time.clear()
    type_and_leave(editor, editor.when.day, "2027-03-16 14:30")
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 16, 14, 30)


NOT_PLAIN = (
    ("di 15-3-2027", "", datetime(2027, 3, 15, 9), "another weekday"),
    ("15-3-2027", "ochtend", datetime(2027, 3, 15, 9), "no exact time"),
    ("15-3-2027", "14:30 GMT", datetime(2027, 3, 15, 15, 30), "client's clock"),
    ("28-3-2027", "2:30", datetime(2027, 3, 28, 3, 30), "clocks skip"),
    ("15-3-2027", "half 10", datetime(2027, 3, 15, 9, 30), ""),
    ("15-3-2027", "24:00", datetime(2027, 3, 16), ""),
)


def test_what_is_not_plain_is_told_below_the_field(editor: ItemEditor, desk: Desk) -> None:
    before, plan = editor.when.value(), desk.session.plan

    def holds(example: tuple[str, str, datetime, str]) -> None:
        day, time, start, said = example
        for field, words in ((editor.when.day, day), (editor.when.time, time)):
            if words:
                retype(field, words)
        editor.speaker.choice.setFocus()
        QApplication.processEvents()
        assert desk.session.item("p2").starts_at == start
        assert editor.when.value() == start
        hint = row_of(editor).hint
        assert hint.isVisible() == bool(said)
        assert said in hint.text()
        QTest.keyClicks(editor.when.day, " ")
        assert not hint.isVisible(), "it goes with the next letter"
        while desk.session.undo_stack.next(back=True):
            desk.undoing.undo()
        assert (desk.session.plan, editor.when.value()) == (plan, before), "as the next one finds it"

    each(NOT_PLAIN, holds)


def test_a_deadline_in_another_zone_is_brought_to_the_clients(editor: ItemEditor, desk: Desk) -> None:
    editor.reveal("deadline")
    deadline = editor.binder.field("deadline")
    assert isinstance(deadline, WhenField)
    type_and_leave(editor, deadline.day, "15-3-2027 9:00 GMT")
    assert desk.session.item("p2").deadline == datetime(2027, 3, 15, 10)


def test_a_field_of_one_day_asks_for_one(editor: ItemEditor) -> None:
    from compassdesk.ui.fields.day_field import DayField

    field = DayField(today=date(2027, 3, 9))
    QTest.keyClicks(field, "1-3 april")
    assert (field.value(), "one day" in field.problem()) == (None, True)
    field.clear()
    QTest.keyClicks(field, "1 april 9:00")
    assert (field.value(), "without a time" in field.problem()) == (None, True)


def test_an_item_whose_date_is_emptied_is_said_to_wait_in_ideas(editor: ItemEditor, desk: Desk) -> None:
    said: list[tuple[str, object]] = []
    desk.session.said.connect(lambda words, offer: said.append((words, offer)))
    before = desk.session.item("p2").starts_at
    type_and_leave(editor, editor.when.day, " ")
    item = desk.session.item("p2")
    assert item.starts_at is None
    assert [words for words, _ in said] == [f"“{item.title}” has no date any more and waits in Ideas."]
    assert said[0][1], "with the way back"
    desk.undoing.undo()
    assert desk.session.item("p2").starts_at == before
