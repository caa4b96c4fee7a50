"""Copy, paste, and say that it is out: on the page, in the dialog, in the editor; nothing is out by itself."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from builders import channel, person, post
from compassdesk.app import Desktop
from compassdesk.domain.approvals import agreed
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Placement
from compassdesk.ui.dialogs.hold_all import hold_from
from compassdesk.ui.dialogs.publish import PublishDialog
from compassdesk.ui.pages.today.today_page import TodayPage
from running_app import App, made_file

NOW = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)
"""Tuesday 08:41 in Amsterdam."""
AT = datetime(2027, 3, 9, 8, 41)
ITEMS = (
    post("send", "2027-03-09T10:00", id="soon", title="Youth council", body="Come and see", channels=("fb", "x"),
         status="scheduled", speaker="noor"),
    post("send", "2027-03-08T11:30", id="late", title="Solar panels", body="Sun", channels=("fb", "x"),
         status="scheduled", speaker="noor",
         placements=(Placement("fb", published_at=datetime(2027, 3, 8, 11, 32)),)),
    post("send", "2027-03-09T15:00", id="nameless", title="Who says it", body="Hm", channels=("fb",),
         status="scheduled"),
)  # fmt: skip


class Browser(QObject):
    """Stands in for the system's browser, as Qt lets an application do."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot("QUrl")
    def show(self, url) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser():
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def running(app: App, tmp_path: Path, browser: Browser) -> Desktop:
    app.moment = NOW
    made = app.start(made_file(tmp_path / "delta.compass"))
    channels = (channel("fb", "facebook", name="Facebook"), channel("x", "x", name="X", url="x.com/waterhoven"))
    people = (person("noor", signature="^NB"),)
    patch = Patch(channels=channels, spokespersons=people, items=ITEMS, removed=(("items", "i1"),))
    made.desk.session.change("Fill", patch)
    made.window.stack.show_page("today")
    return made


@pytest.fixture
def page(running: Desktop, qtbot) -> TodayPage:
    shown = running.window.stack.named("today")
    qtbot.waitUntil(lambda: len(shown.publish.rows.rows()) == 3 and shown.side is not None)
    return shown


def row(page: TodayPage, key: str):
    return page.publish.rows.rows()[key]


def item(running: Desktop, key: str):
    return running.desk.session.item(key)


def test_what_comes_next_is_unfolded_and_goes_out_channel_by_channel(
    page: TodayPage, running: Desktop, browser: Browser, qtbot
) -> None:
    steps = row(page, "soon").steps
    assert steps.isVisible()
    steps.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Come and see ^NB"
    assert browser.opened == ["https://www.facebook.com/"]
    assert item(running, "soon").placements == (), "nothing is out because it was copied"
    steps.yes.click()
    assert steps.form.when.field.value() == AT
    steps.form.link.field.setText("facebook.com/1")
    steps.form.accept()
    assert steps.form.link.error.isVisible()
    steps.form.link.field.setText("https://facebook.com/1")
    steps.form.accept()
    assert item(running, "soon").placements == (Placement("fb", published_at=AT, url="https://facebook.com/1"),)
    assert item(running, "soon").status == "scheduled"
    qtbot.waitUntil(lambda: [*steps.channel_buttons] == ["x"])
    steps.copy_button.click()
    assert browser.opened[-1] == "https://x.com/waterhoven"
    steps.yes.click()
    steps.form.accept_button.click()
    assert item(running, "soon").status == "published"
    qtbot.waitUntil(lambda: "soon" not in page.publish.rows.rows())
    running.desk.undoing.undo()
    assert item(running, "soon").status == "scheduled"
    assert [one.channel for one in item(running, "soon").placements] == ["fb"]
    assert running.window.stack.page() == "today"


def test_the_keyboard_stays_with_the_post_when_it_is_out_on_one_channel(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    steps = row(page, "soon").steps
    steps.yes.click()
    steps.form.link.field.setFocus()
    QTest.keyClick(steps.form.link.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [*steps.channel_buttons] == ["x"])
    assert steps.isAncestorOf(running.window.focusWidget())


def test_behind_the_last_channel_of_a_post_the_keyboard_goes_on_with_the_post_that_takes_its_place(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    late = row(page, "late")
    late.yes.setFocus()
    late.yes.click()
    late.steps.form.link.field.setFocus()
    QTest.keyClick(late.steps.form.link.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [*page.publish.rows.rows()] == ["soon", "nameless"])
    assert row(page, "soon").isAncestorOf(running.window.focusWidget())


def test_behind_releasing_everything_the_keyboard_goes_on_with_what_comes_first(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    hold_from(running.desk.session, AT)
    qtbot.waitUntil(page.held.isVisible)
    page.held.button.setFocus()
    QTest.keyClick(page.held.button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.held.isHidden)
    assert row(page, "late").isAncestorOf(running.window.focusWidget())


def test_what_is_late_asks_for_the_channel_that_is_left_at_its_own_time(page: TodayPage, running: Desktop) -> None:
    late = row(page, "late")
    assert late.question.text() == "Is it on X?"
    assert not late.steps_button.isChecked()
    late.yes.click()
    assert late.steps.form.when.field.value() == datetime(2027, 3, 8, 11, 30)
    late.steps.form.accept_button.click()
    assert item(running, "late").status == "published"
    assert {one.channel: one.published_at.hour for one in item(running, "late").placements} == {"fb": 11, "x": 11}


def test_nothing_is_out_since_a_moment_that_is_still_to_come(page: TodayPage, running: Desktop) -> None:
    late = row(page, "late")
    late.yes.click()
    form = late.steps.form
    form.when.field.set_value(AT.replace(minute=42))
    form.accept_button.click()
    assert form.when.error.isVisible()
    assert item(running, "late").status == "scheduled"
    form.when.field.set_value(AT)
    form.accept_button.click()
    assert item(running, "late").status == "published"


def test_words_that_were_changed_since_a_yes_are_told_before_they_go_out(page: TodayPage, running: Desktop) -> None:
    session = running.desk.session
    said = agreed(replace(item(running, "soon"), approved_by="noor", approved_at=AT))
    session.change("Yes", Patch(items=(said,)))
    steps = row(page, "soon").steps
    assert steps.changed.isHidden()
    session.change("Other words", Patch(items=(replace(said, body="Do not come"),)))
    page.refresh()
    assert steps.changed.text() == "Changed since Noor said yes to it (Tue 9 Mar 08:41)."
    running.desk.sight.open_item("soon")
    line = running.window.columns.panel.item_editor.agreed
    assert not line.isHidden()
    assert line.words.text() == steps.changed.text()
    line.still_button.click()
    assert line.isHidden()
    running.desk.undoing.undo()
    assert not line.isHidden()
    assert item(running, "soon").body == "Do not come"


def test_a_day_on_which_all_is_on_hold_says_so_and_gives_it_back(page: TodayPage, running: Desktop, qtbot) -> None:
    assert page.held.isHidden()
    hold_from(running.desk.session, AT)
    qtbot.waitUntil(page.held.isVisible)
    assert page.held.words.text() == "Everything to come is on hold: 2 items of these weeks do not go out."
    assert page.held.mark is not None
    assert page.held.mark.isVisible()
    assert page.empty.isHidden()
    assert [*page.publish.rows.rows()] == ["late"]
    page.held.button.click()
    qtbot.waitUntil(page.held.isHidden)
    assert item(running, "soon").status == "scheduled"
    running.desk.undoing.undo()
    assert item(running, "soon").status == "on_hold"


def test_not_yet_changes_nothing(page: TodayPage, running: Desktop) -> None:
    before = item(running, "late")
    row(page, "late").no.setFocus()
    row(page, "late").no.click()
    assert item(running, "late") == before
    assert running.window.focusWidget() is row(page, "late").steps_button
    assert "late" in page.publish.rows.rows()
    assert not row(page, "late").no.isVisible()


def test_a_block_stops_it_with_a_way_on(page: TodayPage, running: Desktop, qtbot) -> None:
    nameless = row(page, "nameless")
    nameless.steps_button.click()
    nameless.steps.yes.click()
    nameless.steps.form.accept_button.click()
    assert item(running, "nameless").status == "scheduled"
    gate = nameless.steps.gate
    assert gate.isVisible()
    gate.proceed_button.click()
    gate.reason.field.setText("Legal notice")
    gate.proceed_button.click()
    assert item(running, "nameless").status == "published"


def test_the_action_leads_out_whatever_is_selected(running: Desktop, page: TodayPage, qtbot) -> None:
    action = running.window.actions_by_name["publish"]
    assert not action.isEnabled()
    running.desk.sight.select(("soon",))
    assert action.isEnabled()
    assert action.shortcut().toString() == "Ctrl+Shift+P"
    dialog = PublishDialog(running.window, running.desk.session, running.desk.sight, running.desk.judging, "soon")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    height = dialog.height()
    for left in (2, 1):
        assert len(dialog.steps.channel_buttons) == left
        dialog.steps.copy_button.setFocus()
        QTest.keyClick(dialog.steps.copy_button, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter copies, as it is what has the keyboard"
        assert QGuiApplication.clipboard().text().startswith("Come and see")
        dialog.steps.yes.click()
        assert dialog.height() > height
        QTest.keyClick(dialog.steps.form.accept_button, Qt.Key.Key_Return)
        if left == 2:
            assert dialog.focusWidget() is dialog.steps.copy_button, "the first step on the next channel"
            assert dialog.height() <= height, "the room of the answer is given back"
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert item(running, "soon").status == "published"


def test_enter_in_the_dialog_presses_the_button_that_has_the_keyboard(running: Desktop, page: TodayPage, qtbot) -> None:
    dialog = PublishDialog(running.window, running.desk.session, running.desk.sight, running.desk.judging, "soon")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.steps.copy_button.setFocus()
    qtbot.keyClick(dialog.steps.copy_button, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "Come and see ^NB"
    dialog.steps.yes.setFocus()
    qtbot.keyClick(dialog.steps.yes, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.steps.form.accept_button
    qtbot.keyClick(dialog.steps.form.accept_button, Qt.Key.Key_Return)
    assert [one.channel for one in item(running, "soon").placements] == ["fb"]
    assert dialog.isVisible(), "it is not out on X yet"


def test_the_editor_says_where_it_is_out_and_takes_it_back(running: Desktop, page: TodayPage, qtbot) -> None:
    running.desk.sight.open_item("late")
    out = running.window.columns.panel.item_editor.out
    qtbot.waitUntil(out.isVisible)
    assert out.button.isVisible()
    back = next(one for one in out.findChildren(type(out.button)) if one.accessibleName().startswith("Not out"))
    back.click()
    assert item(running, "late").placements == ()
    running.desk.undoing.undo()
    assert [one.channel for one in item(running, "late").placements] == ["fb"]


def test_a_chip_says_that_it_is_only_partly_out(running: Desktop, page: TodayPage) -> None:
    from compassdesk.ui.calendar.canvas.chip_facts import FactBook

    book = FactBook()
    book.use(running.desk.session.plan)
    assert book.of(item(running, "late")).partly
    assert "out on some channels only" in book.sentence(item(running, "late"))
    assert not book.of(item(running, "soon")).partly


def test_a_post_of_today_shows_its_picture(app: App, qtbot) -> None:
    app.moment = NOW
    running = app.start()
    running.files.samples.open()
    session = running.desk.session
    attached = {record.content["item"] for record in session.plan.attachments}
    pictured = next(one for one in session.plan.items if one.id in attached and one.status == "published")
    session.change("Today", Patch(items=(replace(pictured, status="scheduled", starts_at=AT.replace(hour=12)),)))
    running.window.stack.show_page("today")
    rows = running.window.stack.named("today").publish.rows.rows

    def is_seen() -> bool:
        shown = rows()[pictured.id].picture if pictured.id in rows() else None
        return shown is not None and shown.isVisible()

    qtbot.waitUntil(is_seen)
    assert all(one.picture is None for key, one in rows().items() if key not in attached)
