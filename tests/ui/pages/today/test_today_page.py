"""The page of today: what it shows, that it keeps up with the plan and the clock, and what can be pressed on it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from builders import person, post, slot
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import plans
from compassdesk.system import preferences as stored
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.pages.today.today_page import TodayPage
from compassdesk.ui.pages.today.week_card import WeekCard
from compassdesk.ui.widgets.reading_order import takes_keys
from running_app import App, made_file
from waterhoven import HOSTILE, labels_with_markup, nameless

NOW = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)
"""Tuesday 08:41 in Amsterdam."""
DAY = (
    slot("listen", "2027-03-09T08:30", 30, id="now", title="Read mentions", speaker="noor"),
    slot("respond", "2027-03-11T20:30", 30, id="next", title="Answer the hour", speaker="noor"),
    post("send", "2027-03-08T11:30", id="late", title="Solar panels", channels=("li",), status="scheduled",
         speaker="lisa"),
    post("send", "2027-03-09T11:00", id="ready", title="Youth council", channels=("li",), status="scheduled",
         speaker="noor"),
    post("send", "2027-03-09T15:00", id="draft", title="Bridge done", channels=("li",), speaker="noor"),
    slot("respond", "2027-03-05T15:00", 45, id="asked", title="Webcare", speaker="noor"),
    post("send", "2027-03-11T13:00", id="review", title="Vacancy", channels=("li",), status="in_review"),
    post("send", "2027-03-10T10:00", id="tomorrow", title="Opening hours", channels=("li",), status="scheduled"),
)  # fmt: skip


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    app.moment = NOW
    made = app.start(made_file(tmp_path / "delta.compass"))
    patch = Patch(spokespersons=(person("noor"),), items=DAY, removed=(("items", "i1"),))
    made.desk.session.change("Fill", patch)
    return made


@pytest.fixture
def page(running: Desktop, qtbot) -> TodayPage:
    running.window.stack.show_page("today")
    shown = running.window.stack.named("today")
    assert isinstance(shown, TodayPage)
    qtbot.waitUntil(lambda: shown.now.rows.rows() != {} and shown.side is not None)
    return shown


def look_at_the_clock(running: Desktop) -> None:
    """As the timer of the desk does at a full minute."""
    running.desk.findChild(Minutes).look()


def words(root: QWidget) -> list[str]:
    return [one.accessibleName() or one.text() for one in root.findChildren(QLabel) if one.isVisible() and one.text()]


def keys(card) -> list[str]:
    return [*card.rows.rows()]


def test_it_shows_what_the_day_asks(page: TodayPage) -> None:
    assert keys(page.now) == ["now"]
    assert "08:30–09:00 · all channels · Noor" in words(page.now)
    assert "19 minutes left" in words(page.now)
    assert keys(page.coming) == ["next"]
    assert keys(page.publish) == ["late", "ready", "draft"]
    assert keys(page.happened) == ["asked"]
    assert any("counts through Fri 12 Mar" in said for said in words(page.happened))
    assert keys(page.side.asked) == ["review"]
    assert [chip.item.id for chip in page.side.tomorrow.chips] == ["tomorrow"]
    assert "week 10 · 3 things wait for you" in words(page.head)


def test_it_goes_on_with_the_clock(page: TodayPage, running: Desktop, app: App, qtbot) -> None:
    app.moment = NOW.replace(minute=59)
    look_at_the_clock(running)
    qtbot.waitUntil(lambda: "1 minute left" in words(page.now))
    app.moment = NOW.replace(hour=8, minute=0)
    look_at_the_clock(running)
    qtbot.waitUntil(lambda: "No conversation block at this moment." in words(page.now))
    assert keys(page.happened) == ["asked", "now"]


def test_what_comes_has_the_room_while_it_is_time_for_nothing(
    page: TodayPage, running: Desktop, app: App, qtbot
) -> None:
    assert page.now.width() > page.coming.width()
    app.moment = NOW.replace(hour=7, minute=0)
    look_at_the_clock(running)
    qtbot.waitUntil(lambda: page.now.width() < page.coming.width())
    app.moment = NOW
    look_at_the_clock(running)
    qtbot.waitUntil(lambda: page.now.width() > page.coming.width())


def test_an_answer_is_one_step_and_the_keyboard_goes_on_with_the_next_question(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    session = running.desk.session
    second = slot("respond", "2027-03-06T15:00", 45, id="second", title="Webcare late", speaker="noor")
    session.change("More", Patch(items=(second,)))
    qtbot.waitUntil(lambda: len(keys(page.happened)) == 2)
    yes = page.happened.rows.rows()["asked"].yes
    yes.setFocus()
    yes.click()
    assert session.item("asked").kept == "yes"
    page.happened.rows.rows()["asked"].form.skip_button.click()
    assert keys(page.happened) == ["second"]
    assert page.happened.isAncestorOf(running.window.focusWidget())
    running.desk.undoing.undo()
    assert session.item("asked").kept == "unknown"
    qtbot.waitUntil(lambda: keys(page.happened) == ["asked", "second"])


def test_for_one_person_it_shows_hers_and_remembers_that(page: TodayPage, running: Desktop, app: App, qtbot) -> None:
    page.head.mine.click()
    assert [action.text() for action in page.head.people.actions()] == ["Lisa", "Noor"]
    page.head.people.actions()[1].trigger()
    page.head.people.close()
    assert keys(page.publish) == ["ready", "draft"]
    assert page.head.mine.text() == "For Noor"
    assert page.head.mine.isChecked()
    page.head.everyone.click()
    assert keys(page.publish) == ["late", "ready", "draft"]
    page.head.mine.click()
    assert keys(page.publish) == ["ready", "draft"]
    path = str(running.desk.session.file.path)
    assert stored.load().today_for == {path: ("noor", True)}


def test_the_rail_says_how_many_wait(page: TodayPage, running: Desktop, qtbot) -> None:
    button = running.window.rail.buttons["today"]
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 3 things wait")
    assert button.number == 3
    late = running.desk.session.item("late")
    running.desk.session.change("Out", Patch(items=(replace(late, status="published"),)))
    qtbot.waitUntil(lambda: button.accessibleName() == "Today, 2 things wait")


def test_a_post_opens_in_its_editor(page: TodayPage, running: Desktop) -> None:
    page.publish.rows.rows()["draft"].open_button.click()
    assert running.window.stack.page() == "calendar"
    assert running.desk.sight.edited == "draft"


def test_the_week_is_that_of_today_whichever_stands_beside_the_calendar(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    running.desk.sight.show(datetime(2027, 6, 1).date())
    this_week = Week(2027, 10)
    qtbot.waitUntil(lambda: running.desk.judging.report(this_week) is not None)
    sentence = page.side.week.sentence
    qtbot.waitUntil(lambda: sentence.text() != "" and not sentence.text().startswith("Judging"))
    panel_words = sentence.text()
    page.side.week.go_button.click()
    assert running.window.stack.page() == "calendar"
    assert running.desk.sight.week == this_week
    panel = running.window.columns.panel.week_panel
    qtbot.waitUntil(lambda: panel.sentence.text() == panel_words)


def test_tab_goes_through_the_cards_as_they_are_read(page: TodayPage) -> None:
    cards = (page.now, page.coming, page.publish, page.happened, page.side.week, page.side.reminders)
    stop, passed = page.head.everyone, []
    while len(passed) < 80:
        stop = stop.nextInFocusChain()
        if takes_keys(stop):
            passed.append(next((at for at, card in enumerate(cards) if card.isAncestorOf(stop)), None))
    first_round = [at for at in passed[: passed.index(5)] if at is not None]
    assert first_round == sorted(first_round)
    assert {*first_round} >= {0, 1, 2, 3}


def test_a_block_that_comes_opens_by_its_title(page: TodayPage, running: Desktop) -> None:
    row = page.coming.rows.rows()["next"]
    row.title.click()
    assert running.desk.sight.edited == "next"


def test_the_share_stands_beside_its_limit_and_what_is_offered_moves_it(app: App, qtbot) -> None:
    app.moment = NOW
    running = app.start()
    running.files.samples.open()
    running.window.stack.show_page("today")
    page = running.window.stack.named("today")
    qtbot.waitUntil(lambda: page.side is not None and page.side.week.gauge.isVisible())
    gauge = page.side.week.gauge
    qtbot.waitUntil(lambda: gauge.accessibleName() == "64% sends, the limit is 60%; it would be 46%.")
    before = gauge.grab().toImage()
    page.side.week.foremost.card.offers.first.click()
    qtbot.waitUntil(lambda: gauge.accessibleName() == "46% sends, the limit is 60%.")
    assert gauge.grab().toImage() != before


def test_the_items_of_the_finding_are_shown_where_they_can_be_seen(app: App, qtbot) -> None:
    app.moment = NOW
    running = app.start()
    running.files.samples.open()
    stack, sight = running.window.stack, running.desk.sight
    for name in ("today", "compass"):
        stack.show_page(name)
        page = stack.named(name)
        if name == "today":
            qtbot.waitUntil(lambda page=page: page.side is not None)
        part = page.side.week if name == "today" else page.tab("rose").so_what
        qtbot.waitUntil(lambda part=part: part.foremost.card is not None and part.foremost.isVisible())
        sight.select([])
        part.foremost.card.items_button.click()
        assert stack.page() == "calendar"
        assert set(sight.selected) == set(part.foremost.card.finding.items)


def test_the_week_is_not_called_empty_before_it_is_judged(running: Desktop, qtbot) -> None:
    desk = running.desk
    unbegun = Judging(desk.session, desk.sight, begun=False)
    card = WeekCard(desk.session, desk.sight, unbegun)
    qtbot.addWidget(card)
    card.show()
    for _shown in (False, True):
        assert card.sentence.text() == "Judging the week…"
        assert card.rose.accessibleDescription() == "Not judged yet."
        card.show_week(Week(2027, 10))
    blank = card.rose.grab().toImage()
    free = Week(2027, 20)
    desk.sight.show(free.monday)
    qtbot.waitUntil(lambda: desk.judging.report(free) is not None)
    judged = WeekCard(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(judged)
    judged.show()
    judged.show_week(free)
    assert judged.sentence.text() != "Judging the week…"
    qtbot.waitUntil(lambda: judged.rose.grab().toImage() != blank)  # it says that it is empty


def test_an_empty_day_says_what_to_do(running: Desktop, qtbot) -> None:
    session = running.desk.session
    every = session.file.read(plans.whole).items
    session.change("Clear", Patch(removed=tuple(("items", item.id) for item in every)))
    running.window.stack.show_page("today")
    page = running.window.stack.named("today")
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.publish.isVisible()
    page.empty.buttons[1].click()
    assert running.window.stack.page() == "calendar"
    assert len(session.plan.items) == 1


def test_everything_on_it_has_a_name_and_no_text_is_markup(page: TodayPage, running: Desktop, qtbot) -> None:
    item = running.desk.session.item("ready")
    running.desk.session.change("Title", Patch(items=(replace(item, title=HOSTILE),)))
    qtbot.waitUntil(lambda: any(HOSTILE in said for said in words(page.publish)))
    side = page.side
    cards = (page.head, page.now, page.coming, page.publish, page.happened, side.asked, side.tomorrow)
    assert {card: nameless(card) for card in cards if nameless(card)} == {}
    assert labels_with_markup(page) == []


@pytest.mark.parametrize("width", [782, 940, 1360])
def test_nothing_is_cut_at_any_width(page: TodayPage, running: Desktop, width: int, qtbot) -> None:
    running.window.resize(QSize(width + 78, 700))
    qtbot.waitUntil(lambda: page.width() == width)
    inside = page.head.parentWidget()
    qtbot.waitUntil(lambda: inside.width() == inside.parentWidget().width() <= width)
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert 0 <= button.mapTo(page, button.rect().topRight()).x() <= width, button.text()


def test_at_the_start_it_opens_when_something_waits(app: App, tmp_path: Path) -> None:
    app.moment = NOW
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    assert running.window.stack.page() == "calendar", "who comes to know a client sees its calendar"
    assert app.leave()
    running = app.start(path)
    assert running.window.stack.page() == "today", "a draft of last week waits"
    patch = Patch(spokespersons=(person("noor"),), removed=(("items", "i1"),))
    running.desk.session.change("Clear", patch)
    running.window.stack.show_page("calendar")
    assert app.leave()
    running = app.start(path)
    assert running.window.stack.page() == "calendar"
    running.desk.session.change("Fill", Patch(items=DAY[:1]))
    running.window.stack.show_page("people")
    assert app.leave()
    assert app.start(path).window.stack.page() == "today"
    assert app.leave()
    stored.change(lambda now: replace(now, today_at_start=False), stored.load())
    running = app.start(path)
    assert running.window.stack.page() == "today", "where the user was"
    running.window.stack.show_page("people")
    assert app.leave()
    assert app.start(path).window.stack.page() == "people"
