"""A series made here: edited, moved, deleted and ended from one of its items, for those that follow, or for all."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from builders import post
from compassdesk.domain.days_off import days_off
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.series import series_of
from compassdesk.domain.series_changes import begun, made_of
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import Rule
from compassdesk.services import plans
from compassdesk.ui.calendar import changes, commands, series
from compassdesk.ui.calendar.hover_card import HoverCard
from compassdesk.ui.desk.undoing import UndoAndMore
from compassdesk.ui.dialogs import repeat, take_over
from compassdesk.ui.editors.series_line import SeriesLine


@pytest.fixture
def weekly(desk):
    """p2, each Wednesday from 10 March on, five times."""
    session, item = desk.session, desk.session.item("p2")
    of = begun(item, Rule("week", weekdays=(2,), count=5), Ways(), "weekly", session.now().date())
    session.change("Repeat", made_of(item, of, days_off(session.plan.client, None)).patch)
    return desk


@pytest.fixture
def heard(weekly):
    found = []
    weekly.session.said.connect(lambda words, about: found.append((words, about)))
    return found


def rows(desk):
    found = desk.session.file.read(plans.whole).items
    return sorted((item for item in found if item.series), key=lambda item: item.starts_at)


def on(desk, day: str):
    return next(item for item in rows(desk) if item.starts_at.date().isoformat() == day)


def edited(desk, item, **values):
    desk.session.change("Edit", Patch(items=(replace(item, **values),), base=Rows(items=(item,))))


def test_editing_one_leaves_the_others_and_offers_them(weekly, qtbot):
    line = SeriesLine(weekly.session, weekly.sight)
    qtbot.addWidget(line)
    item = on(weekly, "2027-03-24")
    line.fill(item)
    assert line.offer.isHidden()
    edited(weekly, item, title="Tell us")
    line.fill(on(weekly, "2027-03-24"))
    assert [one.title for one in rows(weekly)] == ["Denk mee", "Denk mee", "Tell us", "Denk mee", "Denk mee"]
    assert not line.offer.isHidden()
    assert line.following_button.full_text == "The 2 that follow(s) too"
    line.following_button.click()
    assert [one.title for one in rows(weekly)] == ["Denk mee"] * 2 + ["Tell us"] * 3
    line.fill(on(weekly, "2027-03-24"))
    assert line.offer.isHidden()
    weekly.undoing.undo()
    assert [one.title for one in rows(weekly)] == ["Denk mee", "Denk mee", "Tell us", "Denk mee", "Denk mee"]
    assert {one.series for one in rows(weekly)} == {"weekly"}


def test_pointing_at_the_others_shows_them_as_they_would_be(weekly, qtbot):
    line = SeriesLine(weekly.session, weekly.sight)
    qtbot.addWidget(line)
    edited(weekly, on(weekly, "2027-03-31"), title="Mine")
    item = on(weekly, "2027-03-17")
    line.fill(item)
    edited(weekly, item, title="Tell us")
    line.fill(on(weekly, "2027-03-17"))
    line.show()

    def seen(day: int) -> str:
        return next(one.title for one in weekly.sight.shown_items() if one.series and one.starts_at.day == day)

    QTest.mouseMove(line.following_button, QPoint(2, 2))
    QTest.mouseMove(line.following_button, QPoint(6, 6))
    qtbot.waitUntil(lambda: seen(24) == "Tell us")
    assert (seen(10), seen(31)) == ("Denk mee", "Mine")
    assert "1 keep(s) what was changed in it alone" in line.following_button.text().replace("\n", " ")
    assert [one.title for one in rows(weekly)].count("Tell us") == 1
    QTest.mouseMove(line, QPoint(line.width() - 1, line.height() - 1))
    QApplication.sendEvent(line.following_button, QEvent(QEvent.Type.Leave))
    assert seen(24) == "Denk mee"


def test_all_of_them_get_it_in_one_step(weekly, qtbot):
    line = SeriesLine(weekly.session, weekly.sight)
    qtbot.addWidget(line)
    item = on(weekly, "2027-03-24")
    line.fill(item)
    edited(weekly, item, title="Tell us")
    line.fill(on(weekly, "2027-03-24"))
    line.all_button.click()
    assert {one.title for one in rows(weekly)} == {"Tell us"}
    assert {one.series for one in rows(weekly)} == {"weekly"}
    weekly.undoing.undo()
    assert sum(one.title == "Tell us" for one in rows(weekly)) == 1


def test_a_move_is_of_one_and_offers_the_others(weekly, heard):
    before = on(weekly, "2027-03-17")
    changes.shift([before], timedelta(days=1)).commit(weekly.session)
    words, about = heard[-1]
    assert words == "Only this one of the series was changed."
    undo, following, every = weekly.undoing.offer(about).all()
    assert [one.words for one in (undo, following, every)] == ["Undo", "The 3 that follow(s) too", "All 5"]
    undo.do()
    assert on(weekly, "2027-03-17") == before
    changes.shift([before], timedelta(days=1)).commit(weekly.session)
    weekly.undoing.offer(heard[-1][1]).all()[1].do()
    assert [one.starts_at.strftime("%m-%d %H") for one in rows(weekly)] == [
        "03-10 11", "03-18 11", "03-25 11", "04-01 11", "04-08 11",
    ]  # fmt: skip
    weekly.undoing.undo()
    weekly.undoing.undo()
    assert on(weekly, "2027-03-17") == before


def test_all_of_them_move_too(weekly, heard):
    changes.shift([on(weekly, "2027-03-17")], timedelta(hours=2)).commit(weekly.session)
    weekly.undoing.offer(heard[-1][1]).all()[-1].do()
    assert {one.starts_at.hour for one in rows(weekly)} == {13}
    assert len(rows(weekly)) == 5


def test_what_comes_too_close_when_they_all_move_is_told_behind_it(weekly, heard, qtbot):
    other = post("send", "2027-03-31T13:20", title="Other", channels=("fb",))
    weekly.session.change("Other", Patch(items=(other,)))
    changes.shift([on(weekly, "2027-03-17")], timedelta(hours=2)).commit(weekly.session)
    weekly.undoing.offer(heard[-1][1]).all()[-1].do()
    qtbot.waitUntil(lambda: "Other" in heard[-1][0])
    assert heard[-1][0].startswith("4 changed. ")
    assert weekly.undoing.offer(heard[-1][1]).words == "Undo"


def test_one_that_is_deleted_is_taken_out_of_its_series_and_those_that_follow_are_offered(weekly, heard):
    weekly.sight.select((on(weekly, "2027-03-17").id,))
    commands.delete(weekly.session, weekly.sight)
    assert len(rows(weekly)) == 4
    (record,) = weekly.session.plan.series
    assert series_of(record).without == (date(2027, 3, 17),)
    words, about = heard[-1]
    assert isinstance(about, UndoAndMore)
    offer = weekly.undoing.offer(about)
    assert (words, offer.words, offer.other.words) == ("1 item(s) deleted", "Undo", "The 3 that follow(s) too")
    offer.other.do()
    assert [one.starts_at.date() for one in rows(weekly)] == [date(2027, 3, 10)]
    weekly.undoing.undo()
    weekly.undoing.undo()
    assert len(rows(weekly)) == 5
    assert series_of(weekly.session.plan.series[0]).without == ()


def test_it_ends_at_the_selected_one(weekly, heard):
    weekly.sight.select((on(weekly, "2027-03-24").id,))
    series.end_here(weekly.session, weekly.sight)
    assert [one.starts_at.day for one in rows(weekly)] == [10, 17, 24]
    assert heard[-1][0] == "The series ends here: 2 item(s) deleted"
    weekly.undoing.undo()
    assert len(rows(weekly)) == 5


def test_a_channel_that_is_gone_stands_in_no_way(weekly):
    weekly.session.change("Remove", Patch(removed=(("channels", "x"),)))
    held = series.held_of(weekly.session, "weekly")
    assert held.series.each.channels == ("fb",)
    item = on(weekly, "2027-03-17")
    edited(weekly, item, title="Tell us")
    assert series.do_likewise(weekly.session, item, everything=True)
    assert {(one.title, one.channels) for one in rows(weekly)} == {("Tell us", ("fb",))}


def test_the_line_says_how_it_repeats(weekly, qtbot):
    line = SeriesLine(weekly.session, weekly.sight)
    qtbot.addWidget(line)
    line.fill(on(weekly, "2027-03-24"))
    assert line.button.full_text == "Every Wednesday, 5 time(s): select 5 item(s)"


def test_what_went_out_stays_when_the_series_is_deleted(weekly):
    edited(weekly, on(weekly, "2027-03-10"), status="published")
    weekly.sight.select((on(weekly, "2027-03-17").id,))
    series.delete_all(weekly.session, weekly.sight)
    assert rows(weekly) == []
    assert weekly.session.plan.series == ()
    assert weekly.session.item("p2").status == "published"


def test_a_copy_is_of_no_series(weekly):
    item = on(weekly, "2027-03-17")
    weekly.sight.select((item.id,))
    commands.duplicate(weekly.session, weekly.sight)
    copy = weekly.session.item(weekly.sight.selected[0])
    assert (copy.series, dict(copy.extra)) == (None, {})


@pytest.fixture
def imported(weekly):
    """The same, as if it came from a calendar."""
    (record,) = weekly.session.plan.series
    foreign = replace(record, content={"title": "Weekly", "rule": ["RRULE:FREQ=WEEKLY"], "uid": "1", "source": "x.ics"})
    weekly.session.change("Import", Patch(series=(foreign,)))
    return weekly


def test_those_of_a_calendar_are_edited_and_moved_together_and_its_record_stays(imported, heard, qtbot):
    records = imported.session.plan.series
    edited(imported, on(imported, "2027-03-31"), title="Mine")
    item = on(imported, "2027-03-17")
    edited(imported, item, title="Tell us", starts_at=item.starts_at + timedelta(hours=2))
    assert series.do_likewise(imported.session, item, everything=True)
    assert [(one.title, one.starts_at.hour) for one in rows(imported)] == [
        ("Tell us", 13), ("Tell us", 13), ("Tell us", 13), ("Mine", 13), ("Tell us", 13),
    ]  # fmt: skip
    assert heard[-1][0] == "4 changed; 1 keep(s) what was changed in it alone"
    assert imported.session.plan.series == records


def test_one_of_a_calendar_can_be_the_last(imported, heard):
    imported.sight.select((on(imported, "2027-03-17").id,))
    series.end_here(imported.session, imported.sight)
    assert [one.starts_at.day for one in rows(imported)] == [10, 17]
    assert heard[-1][0] == "The series ends here: 3 item(s) deleted"
    assert len(imported.session.plan.series) == 1


def test_the_card_of_an_item_says_how_it_repeats(weekly, page):
    month = page.view("month")
    for key, told in (("p2", ["Every Wednesday, 5 time(s)"]), ("p1", [])):
        month.card_wanted.emit(key)
        card = next(one for one in month.window().findChildren(HoverCard) if one.isVisible())
        assert [one.text() for one in card.findChildren(QLabel) if one.text().startswith("Every")] == told


def test_one_of_a_calendar_is_made_our_own_before_it_repeats_otherwise(imported, heard, page, monkeypatch, qtbot):
    session, sight = imported.session, imported.sight
    item = on(imported, "2027-03-17")
    sight.select((item.id,))
    repeat.repeat(page, session, sight)
    assert "cannot be changed here" in heard[-1][0], "its first day is not known"
    (record,) = session.plan.series
    first = replace(record, content={**record.content, "first": "DTSTART:20270310T110000"})
    session.change("Import", Patch(series=(first,)))
    asked = []

    def answered(dialog):
        qtbot.addWidget(dialog)
        asked.append((type(dialog), dialog.windowTitle()))
        if isinstance(dialog, take_over.TakeOver):
            assert any("x.ics" in text.text() for text in dialog.findChildren(QLabel))
            dialog.accept_button.click()

    for module in (repeat, take_over):
        monkeypatch.setattr(module, "ask", answered)
    line = SeriesLine(session, sight)
    qtbot.addWidget(line)
    line.fill(session.item(item.id))
    assert not line.rule_button.isHidden()
    repeat.repeat(page, session, sight)
    assert asked == [(take_over.TakeOver, "Make this repeat your own"), (repeat.Repeat, "Change the series")]
    (mine,) = session.plan.series
    assert series_of(mine).made_until.isoformat() == "2027-04-07"
    assert mine.content["taken_over"] == {"uid": "1", "source": "x.ics"}
    imported.undoing.undo()
    assert session.plan.series == (first,)
