"""Repeating an item: how often, until when, what becomes of days off, and what would be in the way."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Absence, Record
from compassdesk.domain.series import series_of
from compassdesk.services import plans
from compassdesk.ui.calendar.series import held_of
from compassdesk.ui.dialogs import repeat as repeating
from compassdesk.ui.dialogs.repeat import Repeat
from waterhoven import nameless


@pytest.fixture
def opened(desk, qtbot):
    """The dialog for an item, as the window opens it."""

    def show(key: str = "p2") -> Repeat:
        item = desk.session.item(key)
        dialog = Repeat(None, desk.session, item, held_of(desk.session, item.series))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def chosen(field, value) -> None:
    field.set_value(value)
    field.left.emit()


def rows(desk):
    found = desk.session.file.read(plans.whole).items
    return sorted((item for item in found if item.series), key=lambda item: item.starts_at)


def lines(dialog) -> list[str]:
    return [dialog.days.item(at).text() for at in range(dialog.days.count())]


def test_every_week_a_number_of_times(desk, opened):
    dialog = opened()
    assert nameless(dialog) == []
    chosen(dialog.form.end, "count")
    dialog.form.count.setText("3")
    dialog.form.count.typed.emit()
    assert dialog.sentence.text() == "Every Wednesday 11:00 until Wed 24 Mar 2027 · 3 time(s)"
    assert lines(dialog) == ["Wed 10 Mar 2027, 11:00", "Wed 17 Mar 2027, 11:00", "Wed 24 Mar 2027, 11:00"]
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert [item.starts_at.date() for item in rows(desk)] == [date(2027, 3, day) for day in (10, 17, 24)]
    assert rows(desk)[0].id == "p2"
    desk.undoing.undo()
    assert rows(desk) == []
    assert desk.session.item("p2").series is None


def test_the_calendar_shows_what_would_be_made_until_the_dialog_goes(desk, opened):
    before = len(desk.sight.shown_items())
    dialog = opened()
    assert len(desk.sight.shown_items()) > before
    shown = {item.starts_at.date() for item in desk.sight.shown_items() if item.series}
    assert {date(2027, 3, 10), date(2027, 3, 17)} <= shown
    dialog.reject()
    assert len(desk.sight.shown_items()) == before


def test_what_is_attached_hangs_on_each_of_them(desk, opened):
    record = Record("a1", {"item": "p2", "name": "tree.jpg", "alt": "A tree", "sha256": "0" * 64})
    desk.session.change("Attach", Patch(attachments=(record,)))
    dialog = opened()
    chosen(dialog.form.end, "count")
    dialog.accept_button.click()
    assert {row.content["item"] for row in desk.session.plan.attachments} == {item.id for item in rows(desk)}
    desk.undoing.undo()
    assert desk.session.plan.attachments == (record,)


def test_holidays_are_left_out_or_go_to_another_day_and_say_so(desk, opened):
    client = replace(desk.session.plan.client, country="NL")
    away = replace(desk.session.plan.spokespersons[1], absences=(Absence(date(2027, 3, 22), date(2027, 3, 23)),))
    item = replace(desk.session.item("p2"), starts_at=desk.session.item("p2").starts_at.replace(day=15))
    desk.session.change("Set", Patch(client=client, spokespersons=(away,), items=(item,)))
    dialog = opened()
    chosen(dialog.form.end, "until")
    dialog.form.until.set_value(date(2027, 4, 5))
    dialog.form.until.left.emit()
    assert dialog.sentence.text() == (
        "Every Monday 11:00 until Mon 5 Apr 2027 · 3 time(s), 1 left out: Mon 29 Mar (Easter Monday)"
    )
    chosen(dialog.form.absent, "skip")
    assert dialog.sentence.text() == (
        "Every Monday 11:00 until Mon 5 Apr 2027 · 2 time(s), "
        "2 left out: Mon 22 Mar (the spokesperson is away) and Mon 29 Mar (Easter Monday)"
    )
    chosen(dialog.form.closed, "keep")
    assert lines(dialog)[2] == "Mon 29 Mar 2027, 11:00 (Easter Monday)"
    chosen(dialog.form.closed, "after")
    assert lines(dialog)[2] == "Tue 30 Mar 2027, 11:00, instead of Mon 29 Mar (Easter Monday)"


def test_what_is_counted_is_said_by_its_number(opened):
    form = opened().form
    said = []
    for number in ("1", "2"):
        form.interval.setText(number)
        form.interval.typed.emit()
        said.append(form.interval_row.hint.text())
    assert said == ["1 week(s)", "2 week(s)"]


def test_what_is_missing_is_said_at_its_field(desk, opened):
    dialog = opened()
    chosen(dialog.form.weekdays, ())
    dialog.accept_button.click()
    assert dialog.form.weekdays_row.error.text() == "Choose one day at least."
    assert dialog.sentence.text() == "Something is still missing."
    assert dialog.isVisible()
    chosen(dialog.form.kind, "working")
    chosen(dialog.form.end, "until")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.form.until_row.error.text()
    assert rows(desk) == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("day", "Every day"),
        ("working", "Every working day"),
        ("month-weekday", "Every month on the second Wednesday"),
        ("month-day", "Every month on day 10"),
        ("year", "Every year on 10 March"),
    ],
)
def test_the_day_of_the_item_suggests_the_rule(opened, kind, words):
    dialog = opened()
    chosen(dialog.form.kind, kind)
    assert dialog.sentence.text().startswith(f"{words} 11:00, goes on; planned until ")


def test_posts_in_the_way_are_told_before(desk, opened, qtbot):
    desk.session.change("More", Patch(items=(post("send", "2027-03-24T11:30", title="Other", channels=("fb",)),)))
    dialog = opened()
    qtbot.waitUntil(lambda: "Other" in dialog.close_posts.text())
    assert "Wed 24 Mar" in dialog.close_posts.text()


def test_a_series_is_changed_from_one_of_its_items_on(desk, opened):
    first = opened()
    chosen(first.form.end, "count")
    first.accept_button.click()
    third = rows(desk)[2]
    dialog = opened(third.id)
    assert dialog.form.rule().count == 8
    dialog.form.interval.setText("2")
    dialog.form.interval.typed.emit()
    dialog.form.count.setText("2")
    dialog.form.count.typed.emit()
    dialog.accept_button.click()
    assert [item.starts_at.date() for item in rows(desk)] == [
        date(2027, 3, 10), date(2027, 3, 17), date(2027, 3, 24), date(2027, 4, 7),
    ]  # fmt: skip
    assert {series_of(record).rule.interval for record in desk.session.plan.series} == {1, 2}
    desk.undoing.undo()
    assert len(rows(desk)) == 10


def test_what_a_note_says_of_repeating_is_taken_over(desk, opened):
    item = replace(desk.session.item("p2"), private_note="Kosten: 20\nOpmerking: elke maandag en donderdag")
    desk.session.change("Note", Patch(items=(item,)))
    dialog = opened()
    assert dialog.sentence.text().startswith("Every Monday and Thursday 11:00, goes on")
    assert lines(dialog)[0] == "Thu 11 Mar 2027, 11:00"


def test_a_day_is_left_out_with_its_tick_and_taken_in_again(desk, opened, qapp):
    dialog = opened()
    chosen(dialog.form.end, "count")
    dialog.form.count.setText("3")
    dialog.form.count.typed.emit()
    dialog.days.setCurrentRow(1)
    for expected in (2, 3, 2):
        dialog.days.setFocus()
        QTest.keyClick(dialog.days, Qt.Key.Key_Space)
        qapp.processEvents()
        assert f"{expected} time(s)" in dialog.sentence.text()
        assert dialog.days.currentRow() == 1
    assert lines(dialog)[1] == "Wed 17 Mar 2027: left out (taken out)"
    dialog.accept_button.click()
    assert [item.starts_at.date() for item in rows(desk)] == [date(2027, 3, 10), date(2027, 3, 24)]
    again = opened("p2")
    assert lines(again)[1] == "Wed 17 Mar 2027: left out (taken out)"
    again.days.item(1).setCheckState(Qt.CheckState.Checked)
    qapp.processEvents()
    again.accept_button.click()
    assert [item.starts_at.date() for item in rows(desk)] == [date(2027, 3, day) for day in (10, 17, 24)]


def test_what_has_no_time_is_told_to_get_one(desk, qtbot):
    heard = []
    desk.session.said.connect(lambda words, _about: heard.append(words))
    desk.sight.select((desk.session.unscheduled[0].id,))
    repeating.repeat(None, desk.session, desk.sight)
    assert heard == ["Give it a day and a time first: these repeat."]
