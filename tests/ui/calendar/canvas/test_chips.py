"""What a chip, a full day and a week's gutter say."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from builders import person, plan, post, slot
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.ui.calendar.canvas import chips
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.day_popup import DayPopup
from compassdesk.ui.calendar.month.month_layout import CLOSE_GUTTER, GUTTER, NARROW_GUTTER
from compassdesk.ui.calendar.week import week_gutter


def test_initials_that_somebody_chose_are_cut_to_the_room_of_a_chip():
    book = FactBook()
    book.use(plan(spokespersons=(person("noor", name="Noor Bakker", initials="nbakker"),)))
    assert book.of(post("send", "2027-03-08T09:00", speaker="noor")).initials == "nba"


def test_a_title_of_several_lines_stands_on_one_and_an_empty_one_is_named():
    book = FactBook()
    book.use(plan())
    assert book.of(post("send", "2027-03-08T09:00", title="New\n  pump\t!")).title == "New pump !"
    assert book.of(post("send", "2027-03-08T09:00", title="  ")).title == "Untitled"


def test_hebrew_and_arabic_titles_run_from_the_right():
    book = FactBook()
    book.use(plan())
    assert book.of(post("send", "2027-03-08T09:00", title="🎉 فريق البلدية")).right_to_left
    assert not book.of(post("send", "2027-03-08T09:00", title="🎉 2027 team")).right_to_left


def test_a_slot_says_from_when_to_when():
    book = FactBook()
    book.use(plan())
    assert book.of(slot("listen", "2027-03-08T23:30", 60)).span == "23:30–00:30"


def test_what_lasts_several_days_says_until_when():
    book = FactBook()
    book.use(plan())
    fair = replace(post("send", "2027-03-08T09:00", title="Fair"), last_day=date(2027, 3, 10))
    assert book.of(fair).title.startswith("Fair → 10 ")
    assert "Fair → 10 " in book.sentence(fair)


def test_a_guessed_petal_is_said_aloud():
    book = FactBook()
    book.use(plan())
    item = post("send", "2027-03-08T09:00", title="New pump", petal_confirmed=False)
    assert "petal not confirmed" in book.sentence(item)


@pytest.mark.parametrize("width", range(0, 200, 7))
def test_cut_words_fit_their_room(qapp, width):
    text = "Arbeidsongeschiktheidsverzekeringsmaatschappij 🎉"
    assert chips.advance(chips.elided(text, chips.TITLE, width), chips.TITLE) <= width


def test_a_full_day_opens_as_a_list_by_keyboard(desk, page, qtbot):
    month = page.view("month")
    crowd = tuple(post("send", "2027-03-16T09:00", id=f"c{at:02d}", title=f"Post {at}") for at in range(40))
    desk.session.change("Crowd", Patch(items=crowd))
    (more,) = month.layout_now.more
    shown = [key for key in month.stops() if key.startswith("c")]
    assert len(shown) + len(more.ids) == 40
    desk.sight.cursor.put(date(2027, 3, 16), shown[-1])
    QTest.keyClick(month, Qt.Key.Key_Down)
    QTest.keyClick(month, Qt.Key.Key_Return)
    popup = month.findChild(DayPopup)
    assert popup.list.count() == 40
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert desk.sight.edited == "c00"


def test_a_gutter_without_a_report_says_that_it_is_being_judged():
    facts = week_gutter.week_facts(Week(2027, 10), None)
    assert facts.findings is None
    assert "being judged" in week_gutter.spoken(facts)


def test_a_gutter_shows_shares_findings_and_what_a_drag_would_make_of_them(desk, page, qtbot):
    month = page.view("month")
    qtbot.waitUntil(lambda: desk.judging.report(Week(2027, 10)) is not None)
    facts = next(one for one in month.weeks if one.week == Week(2027, 10))
    assert sum(share for _petal, share in facts.shares) == pytest.approx(1)
    moved = desk.session.item("s1")
    from datetime import timedelta

    from msgspec.structs import replace

    desk.session.preview(Patch(items=(replace(moved, starts_at=moved.starts_at + timedelta(weeks=1)),)), month)
    with qtbot.waitSignal(desk.judging.outlook_changed):
        desk.judging.look_ahead()
    after = next(one for one in month.weeks if one.week == Week(2027, 10))
    assert dict(facts.shares)["respond"] > 0
    assert "respond" not in dict(after.shares)
    desk.session.end_preview()
    assert next(one for one in month.weeks if one.week == Week(2027, 10)) == facts


@pytest.mark.parametrize("width", [GUTTER, CLOSE_GUTTER, NARROW_GUTTER])
def test_a_gutter_of_any_width_says_over_how_many_weeks_its_share_is(desk, page, qtbot, width):
    qtbot.waitUntil(lambda: desk.judging.report(Week(2027, 10)) is not None)
    facts = week_gutter.week_facts(Week(2027, 10), desk.judging.report(Week(2027, 10)))

    def painted(weeks: int) -> QImage:
        image = QImage(width, 110, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            told = replace(facts, share="41%", window_weeks=weeks)
            week_gutter.paint_gutter(painter, image.rect(), told, selected=False, focused=False)
        return image

    assert painted(2) != painted(1)


def test_the_tooltip_of_a_gutter_holds_a_rose(desk, page, qtbot):
    qtbot.waitUntil(lambda: desk.judging.report(Week(2027, 10)) is not None)
    report = desk.judging.report(Week(2027, 10))
    assert "data:image/png;base64," in week_gutter.tip(report, week_gutter.week_facts(Week(2027, 10), report))
