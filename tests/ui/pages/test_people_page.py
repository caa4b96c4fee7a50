"""People, channels, campaigns, audiences and tasks: each edit is one step that undo takes back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import OrganiseTask, Record
from compassdesk.domain.year_days import OwnDay, record_of_day
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import day_lists
from compassdesk.ui.dialogs.import_days import ImportDays, read_days_of
from compassdesk.ui.fields.row_form import RowForm
from compassdesk.ui.pages.people_page import PeoplePage, channel_face
from compassdesk.ui.pages.people_shelf import person_face
from compassdesk.ui.pages.settings_client import ClientSettings
from seen import labels
from waterhoven import HOSTILE, labels_with_markup, nameless


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def leave(page: PeoplePage, shelf, name: str, words: str, qtbot) -> None:
    field = shelf.form.field(name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    field.editingFinished.emit()


def person(desk: Desk, key: str):
    return next(row for row in desk.session.plan.spokespersons if row.id == key)


def test_the_page_comes_first_and_its_list_and_form_in_the_next_turn(desk: Desk, qtbot) -> None:
    page = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    assert page.tabs.tabText(0)
    assert page.findChildren(RowForm) == []
    qtbot.waitUntil(lambda: len(page.findChildren(RowForm)) == 1, timeout=5000)


def test_a_field_is_saved_when_it_is_left_and_undo_restores_it(page: PeoplePage, desk: Desk, qtbot) -> None:
    page.people.list.choose("samir")
    leave(page, page.people, "role_title", "Editor", qtbot)
    assert person(desk, "samir").role_title == "Editor"
    assert "Samir Kaya" in desk.session.undo_stack.next(back=True).label
    desk.undoing.undo()
    assert person(desk, "samir").role_title == ""
    assert page.people.form.field("role_title").text() == ""


def test_a_client_to_be_read_only_takes_no_input(page: PeoplePage, desk: Desk, qtbot) -> None:
    writing = desk.session.file
    settings = ClientSettings(desk.session)
    qtbot.addWidget(settings)
    settings.show()
    page.people.list.choose("samir")
    before = page.people.form.field("role_title").text()
    desk.put(open_client(writing.path, read_only=True))
    reading = desk.session.file
    page.people.list.choose("samir")
    for form in (page.people.form, settings.form):
        for held in form.rows.values():
            widget = held.field
            assert not widget.isEnabled() or widget.isReadOnly(), held.caption.text()
    qtbot.keyClicks(page.people.form.field("role_title"), "Lost")
    settings.form.field("country").show_list()
    assert not settings.form.field("country").list.popup().isVisible()
    desk.session.settle()
    assert page.people.form.field("role_title").text() == before
    desk.put(writing)
    reading.close()
    page.people.list.choose("samir")
    leave(page, page.people, "role_title", "Editor", qtbot)
    assert person(desk, "samir").role_title == "Editor"


def test_showing_a_row_changes_nothing(page: PeoplePage, desk: Desk) -> None:
    for shelf in (page.people, page.channels, page.campaigns):
        for row in shelf.rows():
            shelf.list.choose(row.id)
    assert len(desk.session.undo_stack) == 0


def test_a_name_cannot_be_emptied(page: PeoplePage, desk: Desk, qtbot) -> None:
    page.people.list.choose("samir")
    field = page.people.form.field("name")
    field.clear()
    field.editingFinished.emit()
    assert page.people.form.rows["name"].error.text()
    assert person(desk, "samir").name == "Samir Kaya"


def test_a_role_account_is_no_person_and_says_so(page: PeoplePage, desk: Desk) -> None:
    page.people.list.choose("samir")
    kind = page.people.form.field("kind")
    kind.set_value("role_account")
    kind.left.emit()
    changed = person(desk, "samir")
    assert not changed.is_person
    face = person_face(changed, desk.session, desk.sight, desk.judging)
    assert face.load is None
    assert "not a person" in face.detail


def test_the_load_of_the_week_stands_on_the_card(page: PeoplePage, desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.judging.ledger() is not None, timeout=20_000)
    face = person_face(person(desk, "noor"), desk.session, desk.sight, desk.judging)
    assert face.load_words.startswith("1:20 h of 36 h"), "60 minutes of webcare and a post of 20"


def test_adding_and_removing_are_one_step_each(page: PeoplePage, desk: Desk) -> None:
    page.tabs.setCurrentIndex(1)
    page.channels.add()
    assert [row.name for row in desk.session.plan.channels][-1] == page.channels.row().name
    assert len(desk.session.undo_stack) == 1
    told = []
    desk.session.said.connect(lambda words, offer: told.append((words, offer is not None)))
    page.channels.remove()
    assert len(desk.session.plan.channels) == 2
    assert told[0][1], "the message offers to undo it"
    desk.undoing.undo()
    assert len(desk.session.plan.channels) == 3


def test_channels_move_by_keyboard(page: PeoplePage, desk: Desk, qtbot) -> None:
    page.tabs.setCurrentIndex(1)
    page.channels.list.choose("x")
    page.channels.list.setFocus()
    page.channels.move_row(-1)
    assert [row.id for row in page.channels.rows()] == ["x", "fb"]
    assert page.channels.list.chosen() == "x"
    desk.undoing.undo()
    assert [row.id for row in page.channels.rows()] == ["fb", "x"]


def test_an_absence_is_added_with_typed_days(page: PeoplePage, desk: Desk, qtbot) -> None:
    page.people.list.choose("samir")
    absences = page.people.below.absences
    qtbot.keyClicks(absences.first, "15-3-2027")
    absences.add_button.click()
    assert absences.last.parentWidget().error.text(), "an absence has an end"
    qtbot.keyClicks(absences.last, "19 March 2027")
    absences.add_button.click()
    assert [(one.first, one.last) for one in person(desk, "samir").absences] == [(date(2027, 3, 15), date(2027, 3, 19))]
    absences.removed.emit(0)
    assert person(desk, "samir").absences == ()


def test_an_exception_never_outlives_its_campaign(page: PeoplePage, desk: Desk, qtbot) -> None:
    page.tabs.setCurrentIndex(2)
    page.campaigns.list.choose("pool")
    flag = page.campaigns.form.field("one_way_ok")
    flag.setChecked(True)
    flag.left.emit()
    assert "reason" in page.campaigns.form.rows["exemption_reason"].hint.text()
    leave(page, page.campaigns, "exemption_until", "30-4-2027", qtbot)
    assert page.campaigns.form.rows["exemption_until"].error.text()
    assert desk.session.plan.campaigns[0].exemption_until is None
    leave(page, page.campaigns, "exemption_until", "31-3-2027", qtbot)
    leave(page, page.campaigns, "exemption_reason", "a giveaway", qtbot)
    assert desk.session.plan.campaigns[0].exemption_until == date(2027, 3, 31)
    assert page.campaigns.form.rows["exemption_reason"].hint.text() == ""


def test_a_finding_can_ask_for_an_editor(page: PeoplePage, desk: Desk) -> None:
    page.reveal("channel", "x")
    assert page.tabs.currentWidget() is page.channels
    assert page.channels.row().id == "x"


def test_forgetting_a_person_is_asked_first(page: PeoplePage, qtbot) -> None:
    page.people.list.choose("samir")
    asked: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, leave)
    page.people.below.forget_button.click()
    QTimer.singleShot(0, leave)
    page.reveal("person", "samir", "forget")
    assert asked == ["Forget who Samir Kaya is"] * 2


def test_user_text_stays_text_and_every_field_has_a_name(page: PeoplePage) -> None:
    page.people.list.choose("noor")
    assert HOSTILE in labels(page.people)
    assert labels_with_markup(page) == []
    assert nameless(page) == []


def test_the_list_says_its_cards_aloud(page: PeoplePage, desk: Desk) -> None:
    index = page.channels.list.faces.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == channel_face(desk.session.plan.channels[0]).spoken()


def test_a_finding_puts_the_cursor_in_the_field_it_is_about(page: PeoplePage, desk: Desk) -> None:
    page.activateWindow()
    page.reveal("person", "noor", "legal_basis")
    QApplication.processEvents()
    assert page.people.row().id == "noor"
    field = page.people.form.field("legal_basis")
    assert field.isVisible(), "the group it stands in is unfolded"
    assert page.window().focusWidget() is field
    page.reveal("audiences", "", "")
    assert page.tabs.currentWidget() is page.audiences


def test_a_shelf_is_built_when_it_is_first_wanted(page: PeoplePage, qtbot) -> None:
    forms = [len(page.tabs.widget(place).findChildren(RowForm)) for place in range(page.tabs.count())]
    assert forms == [1, *[0] * 11]
    page.tabs.setCurrentIndex(2)
    forms = [len(page.tabs.widget(place).findChildren(RowForm)) for place in range(page.tabs.count())]
    assert forms == [1, 0, 1, *[0] * 9]


def test_a_task_is_added_done_and_removed_each_with_its_undo(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.tasks
    page.tabs.setCurrentWidget(shelf)
    assert nameless(shelf) == []
    shelf.add_button.click()
    leave(page, shelf, "title", "<b>Photos", qtbot)
    [task] = desk.session.plan.organise_tasks
    assert (task.title, task.done) == ("<b>Photos", False)
    assert labels_with_markup(shelf) == []
    shelf.form.field("done").click()
    assert desk.session.plan.organise_tasks[0].done
    desk.undoing.undo()
    assert not desk.session.plan.organise_tasks[0].done
    shelf.list.choose(task.id)
    shelf.remove()
    assert desk.session.plan.organise_tasks == ()
    desk.undoing.undo()
    assert [row.title for row in desk.session.plan.organise_tasks] == ["<b>Photos"]


def test_what_is_due_first_stands_first_and_what_is_done_last(page: PeoplePage, desk: Desk) -> None:
    today = desk.session.now().date()
    rows = (
        OrganiseTask(id="done", title="A", due=today - timedelta(9), done=True),
        OrganiseTask(id="some day", title="B"),
        OrganiseTask(id="soon", title="C", due=today + timedelta(2), owner="Noor"),
        OrganiseTask(id="late", title="D", due=today - timedelta(2), scope="external"),
    )
    desk.session.change("Tasks", Patch(organise_tasks=rows))
    shelf = page.tasks
    faces = shelf.list.faces.rows
    assert [face.id for face in faces] == ["late", "soon", "some day", "done"]
    assert faces[0].detail.startswith("overdue since ")
    assert faces[0].detail.endswith("With partners")
    assert faces[1].detail.endswith(" · Noor")
    assert faces[3].faded


def test_an_undone_task_is_brought_into_sight(page: PeoplePage) -> None:
    page.reveal("task", "", "")
    assert page.tabs.currentWidget() is page.tasks


def test_a_snippet_is_added_written_and_removed_each_with_its_undo(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.snippets
    page.tabs.setCurrentWidget(shelf)
    assert nameless(shelf) == []
    shelf.add_button.click()
    leave(page, shelf, "name", "Closing", qtbot)
    text = shelf.form.field("text")
    text.setFocus()
    text.insertPlainText("Ask {spokesperson}\nor call us.")
    desk.session.settle()
    [record] = desk.session.plan.snippets
    assert record.content == {"name": "Closing", "text": "Ask {spokesperson}\nor call us."}
    shelf.remove()
    assert desk.session.plan.snippets == ()
    desk.undoing.undo()
    assert desk.session.plan.snippets == (record,)


def test_a_weekly_place_is_added_changed_and_removed_each_with_its_undo(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.weekly_places
    page.tabs.setCurrentWidget(shelf)
    assert nameless(shelf) == []
    shelf.add_button.click()
    leave(page, shelf, "name", "Tip", qtbot)
    leave(page, shelf, "clock", "half tien", qtbot)
    [record] = desk.session.plan.weekly_places
    assert (record.content["name"], record.content["time"]) == ("Tip", "09:30")
    leave(page, shelf, "clock", "whenever", qtbot)
    assert shelf.form.rows["clock"].error.text() == "This is no time. Try 9:30."
    assert desk.session.plan.weekly_places[0].content["time"] == "09:30"
    shelf.remove()
    assert desk.session.plan.weekly_places == ()
    desk.undoing.undo()
    assert desk.session.plan.weekly_places == (record,)


def test_what_a_weekly_place_says_besides_stays(page: PeoplePage, desk: Desk, qtbot) -> None:
    said = {"name": "Tip", "weekday": "tue", "time": "10:00", "mood": 3}
    desk.session.change("Place", Patch(weekly_places=(Record("t", said), Record("odd", {"mood": 1}))))
    shelf = page.weekly_places
    page.tabs.setCurrentWidget(shelf)
    leave(page, shelf, "name", "Hint", qtbot)
    rows = {row.id: row.content for row in desk.session.plan.weekly_places}
    assert rows == {"t": {**said, "name": "Hint"}, "odd": {"mood": 1}}


def test_an_own_day_is_added_and_changed_and_its_end_is_checked(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.own_days
    page.tabs.setCurrentWidget(shelf)
    assert nameless(shelf) == []
    shelf.add_button.click()
    leave(page, shelf, "name", "Open day", qtbot)
    leave(page, shelf, "first", "12 March 2027", qtbot)
    leave(page, shelf, "last", "1 March 2027", qtbot)
    assert shelf.form.rows["last"].error.text() == "The last day lies before the first."
    [record] = desk.session.plan.year_days
    assert record.content == {"name": "Open day", "from": "2027-03-12"}
    desk.undoing.undo()
    desk.undoing.undo()
    desk.undoing.undo()
    assert desk.session.plan.year_days == ()


def test_days_come_from_a_file_as_one_step_and_not_twice(page: PeoplePage, desk: Desk, qtbot, tmp_path) -> None:
    said: list[str] = []
    desk.session.said.connect(lambda words, _offer: said.append(words))
    shelf = page.own_days
    page.tabs.setCurrentWidget(shelf)
    assert shelf.also_buttons[0].text() == "From a file…"
    table = tmp_path / "vakanties.csv"
    table.write_text("".join(f"Vrij {n};{n:02d}-03-2027\n" for n in range(1, 12)), encoding="utf-8")
    told: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportDays)
        told.append(dialog.told.text())
        dialog.accept_button.click()

    asked = QTimer(page)
    asked.setInterval(5)
    asked.timeout.connect(lambda: answer() if QApplication.activeModalWidget() is not None else None)
    asked.start()
    read_days_of(page, desk.session, table)
    qtbot.waitUntil(lambda: len(desk.session.plan.year_days) == 11)
    asked.stop()
    assert told[0].splitlines()[0].endswith("Vrij 1")
    assert told[0].endswith("and 3 more")
    read_days_of(page, desk.session, table)
    qtbot.waitUntil(lambda: said[-1] == "All days of this file are there already.")
    table.write_text("Vrij;ooit\n", encoding="utf-8")
    read_days_of(page, desk.session, table)
    qtbot.waitUntil(lambda: said[-1].startswith("No days are found"))
    desk.undoing.undo()
    assert desk.session.plan.year_days == ()


def test_lists_of_days_are_chosen_beside_the_own_days_in_one_step(desk, page, monkeypatch):
    before = desk.session.plan.client.day_lists
    asked, steps = [], []

    def answered(dialog):
        asked.append(dialog)
        dialog.field.menu.aboutToShow.emit()
        if len(asked) > 1:
            dialog.field.actions_by_list["be-nl"].trigger()
        dialog.accept_button.click()
        steps.append(desk.session.undo_stack.next(back=True))

    monkeypatch.setattr(day_lists, "ask", answered)
    shelf = page.own_days
    page.tabs.setCurrentWidget(shelf)
    for _ in range(2):
        shelf.also_buttons[1].click()
    assert (steps[0], steps[1] is None) == (None, False), "the first time nothing was chosen otherwise"
    assert desk.session.plan.client.day_lists == (*before, "be-nl")
    desk.undoing.undo()
    assert desk.session.plan.client.day_lists == before


def test_what_stands_for_a_day_of_a_list_says_so_on_its_card(desk, page):
    changed = OwnDay("c", "Holidays", date(2027, 4, 24), date(2027, 5, 9), of=("nl-south/2027-04-24",))
    hidden = OwnDay("h", "Water", date(2027, 3, 22), of=("world/World Water Day",), hidden=True)
    desk.session.change("Days", Patch(year_days=tuple(map(record_of_day, (changed, hidden)))))
    faces = {face.id: face for face in map(page.own_days.kind.face, page.own_days.rows())}
    assert faces["c"].detail.endswith(", changed")
    assert (faces["h"].detail, faces["h"].faded) == ("Not shown in the calendar", True)
